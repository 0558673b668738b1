"""Where an event is held, in Japanese: a mention in, the span of the place out; and what words are a place at all."""

from kaidan.lang.events import EventMention
from kaidan.lang.rule import Rule
from kaidan.model import Span
from kaidan.world.cities import country_of_city
from kaidan.world.countries import code_of

_RUN = "(?P<place>[一-龠々ァ-ヶー・]{2,18})"
_NOT_AT_START = "(?!(?:明|来|本|昨|今|同|翌|先|前)(?:年|月|週|日|秋|春|夏|冬)|[年月日度]|(?:年内|早期|次回|前回|今回|双方|両国|両|関係|各|在|駐|対))"

PLACES: tuple[Rule, ...] = (
    Rule(
        name="known by pointing",
        pattern="^(?:当地|貴国|貴地|我が国|本邦|都内|同地|同市)$",
        examples=("当地", "我が国"),
        refuses=("当局", "両国"),
    ),
    Rule(
        name="known by its ending",
        pattern=(
            f"^{_NOT_AT_START}[一-龠々ァ-ヶー・]{{1,14}}(?:市内?|県|州|府(?<!政府)|島(?<!半島)|町|村|宮殿?|迎賓館|公邸|官邸|公館|ホテル|大学|国際会議場|本部)$"
        ),
        examples=("北海道函館市", "宮城県", "飯倉公館", "国連本部"),
        refuses=("明年北海道函館市", "政府", "東シナ海"),
    ),
    Rule(
        name="known by its letters",
        pattern=(
            "^(?!オンライン|ハイレベル|テレビ|ビデオ|バーチャル|ウェブ|ハイブリッド|インターネット|メディア|ウィンドウ|トップ|ワーキング|マルチ|シンポ)"
            "[ァ-ヺー]{2,14}(?:・[ァ-ヺー]{1,10}){0,3}(?<!レベル)(?<!フォーラム)(?<!サミット)(?<!セミナー)(?<!ラウンド)(?<!グループ)(?<!チーム)"
            "(?<!プロセス)(?<!ミッション)(?<!マージン)(?<!ベース)(?<!ミーティング)(?<!イベント)(?<!ランチ)(?<!ディナー)(?<!イニシアティブ)(?<!ネット)"
            "(?<!テーブル)(?<!シンポジウム)(?<!メカニズム)(?<!ワークショップ)(?<!ウィーク)$"
        ),
        examples=("シャルルボワ", "アディスアベバ", "サンクト・ペテルブルク"),
        refuses=("オンライン", "ハイレベル", "東方経済フォーラム", "ワーキング・ランチ"),
    ),
)

HELD_AT: tuple[Rule, ...] = (
    Rule(
        name="place in a description",
        pattern=f"{_RUN}(?:において|における|おける|での|にて|で(?![きはなもあすしのご]))",
        examples=("昨年6月のモスクワにおける外相会談", "東京において", "来月アシガバットで開催予定の"),
        refuses=("東京では", "東京に"),
    ),
    Rule(
        name="place of a visit then",
        pattern=f"{_RUN}(?:を(?:公式)?(?:訪問|訪れ)し?た|訪問の)(?:際|折|時)(?:に|の)",
        examples=("ウラジオストクを訪問した際の", "モスクワ訪問の際の"),
        refuses=("東京を訪問する",),
    ),
    Rule(
        name="place after its sign",
        pattern="(?:於|場所)[:は、 ]?(?P<place>[一-龠々ァ-ヶー・]{2,18})",
        examples=("(次回は本年4月、於:東京)",),
        refuses=("場所",),
    ),
)
# Between the name of a meeting and the place it is set for; between a place and the phrase it stands before.
SET_FOR: tuple[Rule, ...] = (
    Rule(
        name="place it is set for",
        pattern=(
            "^[」)]?(?:\\([^()\n]{1,20}\\))?(?:[はをがも]|については?|につき|に関し)?、?(?:(?:再び|改めて|早い時期に|できるだけ早期に|早期に|可能な限り早期に"
            "|(?:[0-9一-龠々け~\\-]{1,12}(?:\\([0-9年]{1,6}\\))?[のに]?){1,2}(?:早い時期に|上旬に?|中旬に?|下旬に?|初めに|末に|頃に?|までに|を目途に|を目処に)?)、?)?"
            f"{_RUN}(?:において|にて|で)(?=(?:再び|改めて|共同で|対面で|対面形式で)?(?:開|行|実施|会|催|主催|設|実現|予定|[0-9一-龠]{{1,6}}に))"
        ),
        examples=(
            "を明年10月に東京で開催する",
            "については、夏までに東京で行う",
            "を年明けにウェリントンで開く",
            "を東京において開く",
            "(注)を明年10月に東京で開催",
        ),
        refuses=("を踏まえ東京で開催", "を東京で説明した", "の後、東京で行う"),
    ),
    Rule(
        name="place before the phrase",
        pattern=f"{_RUN}(?:において|にて|で(?![きはなもあすしのご]))、?[^、。\n]{{0,14}}$",
        examples=("明年10月を目途に東京において", "大阪で在住者と"),
        refuses=("東京で行われた会談が双方の今後の関係に及ぼす影響", "東京では"),
    ),
)
_DESCRIBED, _VISITED, _SIGN = HELD_AT
_AFTER, _BEFORE = SET_FOR
# How far the words before a phrase are looked at for its place, in characters.
_REACH = 40


def place_of_event(folded: str, mention: EventMention) -> Span | None:
    """Return the place where a meeting or event is held: from its phrase, else from the words after or before it."""
    if mention.family not in ("meeting", "event"):
        return None
    return (
        _last(_SIGN, folded, mention.head, mention.end)
        or _last(_DESCRIBED, folded, mention.start, mention.end)
        or _last(_VISITED, folded, mention.start, mention.head)
        or _set_for(folded, mention)
        or _last(_BEFORE, folded, max(mention.before, mention.start - _REACH), mention.start)
    )


def _set_for(folded: str, mention: EventMention) -> Span | None:
    match = _AFTER.compiled.search(folded[mention.end : mention.after])
    return place_in(folded, mention.end + match.start("place"), mention.end + match.end("place")) if match else None


def _last(rule: Rule, folded: str, start: int, end: int) -> Span | None:
    """Return the last place that a rule finds in a stretch."""
    found = [
        place
        for match in rule.compiled.finditer(folded[start:end])
        if (place := place_in(folded, start + match.start("place"), start + match.end("place")))
    ]
    return found[-1] if found else None


def place_in(folded: str, start: int, end: int) -> Span | None:
    """Return the longest place that ends a run of characters: 東京 in 明年東京; None where none does."""
    for begin in range(start, end - 1):
        if is_place(folded[begin:end]) and not _cuts_word(folded, start, begin):
            return Span(begin, end)
    return None


def _cuts_word(folded: str, start: int, begin: int) -> bool:
    """Whether a place that begins inside a run would cut a word in katakana."""
    return begin > start and all("ァ" <= folded[at] <= "ー" for at in (begin - 1, begin))


def is_place(words: str) -> bool:
    """Tell whether words are a place: a country, a known city, or by their form."""
    if country_of_city(words) or code_of(words):
        return True
    return any(rule.compiled.search(words) for rule in PLACES)
