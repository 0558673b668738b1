"""Folded words in, the mentions of who speaks out: 中曽根大臣より, 先方から, 両外相は, 露側より.

Only mentions with a speaker's particle behind them; よりas "than" and から as "since" need a person before them to count.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from kaidan.lang.ja.brackets import bracket_depths
from kaidan.lang.ja.offices import CABINET_TITLE, HONOUR, TITLE
from kaidan.lang.rule import Rule
from kaidan.lang.speech import SpeakerKind, SpeakerMention
from kaidan.model import Span

_NAME = "[一-鿿々〆ヶァ-ヺー・=A-Za-z0-9 ]"
_STRONG = r"(?:(?:側)?(?:より|から)(?:は|も)?(?!の(?!発言|説明|指摘|要請|提案|質問|求め|問題提起|問い))(?!受け|提示|出され|届|得|贈|送ら|引き継|帰国|参加)(?:、)?|側(?:は|も)、?)"
_WEAK = r"(?:は|も|が)(?:、)?"
PARTICLE = rf"(?:(?P<strong>{_STRONG})|(?P<weak>{_WEAK}))"
_READING = r"(?:\([^()]{1,40}\))?"
_TOGETHER = (
    r"(?:[日米中韓露ロ英仏独伊豪加印欧一-鿿]{0,4}(?:双方|両国|両者|両名|両外相|両大臣|両首脳|両総理|両長官|両次官|両局長|両氏|両議長|両部長|両政府|両代表)(?:の(?:首脳|外相|大臣|代表|政府))?|"
    r"双方(?:の)?(?:大臣|外相|首脳|代表)?|両[一-鿿]{1,5}|[三四3-9](?:者|外相|大臣|首脳|閣僚|長官|局長|次官|代表|か国(?:外相|首脳)?|ヵ国|カ国|国(?:外相|首脳|の外相)?|氏)|"
    r"(?:日米韓|日中韓|日米豪|日米豪印|日米比)(?:三|3|四|4)?(?:か国|国)?(?:外相|首脳|閣僚)?|"
    r"(?:各|全)(?:国)?(?:大臣|外相|首脳|参加国|国|出席者)|出席者|参加者|(?:4|四)閣僚|全員|お互い|一同)"
)

SPEAKER_RULES: tuple[Rule, ...] = (
    Rule(
        name="all who talk",
        pattern=rf"(?P<words>{_TOGETHER})(?:の間で|間で(?=[一合意共確認再]))?(?P<particle>(?:(?:より|から)(?:は|も)?|は|も|が|とも|で(?=[評一確共合認])|(?=首肯|一致|、))、?(?!の))",
        yields="all",
        examples=("両大臣は、", "双方は", "両外相は", "日米双方は", "三大臣は", "両首脳は"),
        refuses=("大臣は", "先方は"),
    ),
    Rule(
        name="the other side",
        pattern=rf"(?P<words>(?:先方|相手側|相手方|相手国側)(?:の[一-鿿ァ-ヺー・]{{0,14}}(?:代表|{TITLE}))?)(?P<particle>{PARTICLE}|(?=、(?!米|日|中|韓)|首肯|了承|同意|賛同|快諾|了解|より|から))",
        yields="other",
        examples=("先方より、", "先方は", "先方首肯"),
        refuses=("先方の都合",),
    ),
    Rule(
        name="the publisher's side",
        pattern=rf"(?P<words>我が方|わが方|当方|我方)(?P<particle>{PARTICLE})",
        yields="own",
        examples=("我が方より、", "当方から", "我が方は"),
        refuses=("我が方の考え",),
    ),
    Rule(
        name="a side",
        pattern=r"(?P<words>(?:[一-鿿ァ-ヺー・]{1,16}|[A-Z]{2,8}))(?P<particle>側(?:(?:より|から)(?:は|も)?|は|も)、?(?!の))",
        yields="side",
        examples=("日本側より、", "露側は", "PNG側からは", "ロシア側から"),
        refuses=("日本側の立場",),
    ),
    Rule(
        name="a country",
        pattern=r"(?P<words>日本|米国|韓国|中国|ロシア|豪州|英国|フランス|ドイツ|インド|フィリピン|EU|米|韓|中|露|豪|印|比)(?P<particle>(?:より|から)(?:は|も)?、)",
        yields="side",
        examples=("米国より、", "韓国からは、"),
        refuses=("米国は",),
    ),
)
PERSON = Rule(
    name="a title with a speaker's particle",
    pattern=rf"(?P<words>(?:{CABINET_TITLE}|{TITLE}|氏){HONOUR}?){_READING}(?:ほか|ら|等|他)?(?P<particle>{PARTICLE})",
    yields="person",
    examples=("中曽根大臣より、", "ラヴロフ外相は、", "同大臣から", "程部長からは、", "総理より、", "久慈大臣から理解"),
    refuses=("大臣の発言", "総理からの祝電", "大臣級"),
)
NAME = Rule(
    name="a name before its title",
    pattern=rf"{_NAME}+$",
    examples=("中曽根", "クリバリ=ザディ"),
    refuses=("より、",),
)
SEVERAL = Rule(
    name="persons named before the last of several",
    pattern=rf"(?:{_NAME}{{0,28}}(?:{CABINET_TITLE}|{TITLE})(?:と|及び|並びに|、)){{1,3}}{_NAME}{{0,28}}$",
    examples=("雨宮外務大臣とメリホフ外務", "氷室大臣及びハロウェイ"),
    refuses=("雨宮外務",),
)
TO_WHOM = Rule(
    name="to whom",
    pattern=rf"(?P<words>{_NAME}{{0,28}}?(?:{CABINET_TITLE}|{TITLE}|側|先方|我が方|当方|貴国)){_READING}に(?:対し(?:て)?|向け(?:て)?)(?:は)?、?",
    examples=("クリバリ=ザディ大臣に対し、", "先方に対して"),
    refuses=("クリバリ大臣は",),
)
GIVER = Rule(
    name="who gives",
    pattern=rf"(?P<words>{_NAME}{{0,28}}?(?:{CABINET_TITLE}|{TITLE}|側)|先方|相手側)(?:の|から(?:の|も)?、?|より、?)$",
    examples=("ケルワ外相の", "先方の"),
    refuses=("ケルワ外相は",),
)
# Words glued before a person that are no part of the name.
GLUED = Rule(
    name="glued before a name",
    pattern=r"^(?:冒頭|最後|以上|続|他方|一方|更|特|今回|会談|席上|当日|同日|結果|その他|後刻|これ|それ|右|本件|なお|また|まず)(?=[一-鿿ァ-ヺ]{2})",
    examples=("冒頭久慈大臣", "最後エクワラ大統領"),
    refuses=("久慈大臣",),
)
ANSWERING: tuple[Rule, ...] = (
    Rule(
        name="answering what came before",
        pattern=r"^[\s、(]*(?:(?:なお|また|更に|さらに)、?)?(?:(?:これ|右|それ|この(?:発言|点|要請|提案|質問))(?:ら)?(?:に(?:対し(?:て)?|対する|応え(?:て)?|応じ(?:て)?|関し(?:て)?|続け(?:て)?)|を(?:受け(?:て)?|うけて|受け止め))|以上を受け(?:て)?|以上に対し(?:て)?|対して)",
        examples=("これに対し、", "右に対し、", "これを受けて", "以上を受け"),
        refuses=("北朝鮮に対し、",),
    ),
)


class RawMention(Struct, frozen=True):
    """A mention of somebody with a speaker's particle, wherever it stands: its words, its end and its particle."""

    start: int
    words_end: int
    end: int
    kind: SpeakerKind
    particle: str


def scan_mentions(folded: str) -> tuple[RawMention, ...]:
    """Return every mention with a speaker's particle in folded text, in order; some may overlap."""
    found = [_raw(match, rule.yields) for rule in SPEAKER_RULES for match in rule.compiled.finditer(folded)]
    found.extend(_person(folded, match) for match in PERSON.compiled.finditer(folded))
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


# The longest name before a title, and the longest list of persons, in characters.
LONGEST_NAME, LONGEST_LIST = 28, 90


def _person(folded: str, title: re.Match[str]) -> RawMention:
    """Return the mention of a person, or of several named together, whose last title is found."""
    named = NAME.compiled.search(folded, max(0, title.start() - LONGEST_NAME), title.start())
    start = named.start() if named else title.start()
    several = None
    if folded.endswith(("と", "及び", "並びに", "、"), 0, start):
        several = SEVERAL.compiled.search(folded, max(0, title.start() - LONGEST_LIST), title.start())
        start = several.start() if several else start
    glued = GLUED.compiled.match(folded, start, title.end("words"))
    start = glued.end() if glued else start
    return RawMention(start, title.end("words"), title.end(), "several" if several else "person", title["particle"])


def _raw(match: re.Match[str], kind: SpeakerKind) -> RawMention:
    glued = GLUED.compiled.match(match["words"])
    start = match.start("words") + (glued.end() if glued else 0)
    of_side = kind == "side" and match["particle"].startswith("側")
    return RawMention(start, match.end("words") + of_side, match.end(), kind, match["particle"])


def find_speakers(folded: str, start: int, end: int) -> list[SpeakerMention]:
    """Return the mentions of who speaks in `folded[start:end]`, scanned afresh: for words outside the page's hearing."""
    words = folded[start:end]
    depths = bracket_depths(words)
    return place_mentions(words, 0, [raw for raw in scan_mentions(words) if depths[raw.start] == 0])


def place_mentions(folded: str, start: int, raws: Iterable[RawMention]) -> list[SpeakerMention]:
    """Return those of `raws` that are who speaks in words that begin at `start`, in order, none overlapping."""
    kept: list[SpeakerMention] = []
    for raw in raws:
        mention = place_mention(folded, start, raw)
        if mention is not None and (not kept or mention.words.start >= kept[-1].end):
            kept.append(mention)
    return kept


def place_mention(folded: str, start: int, raw: RawMention) -> SpeakerMention | None:
    """Return a mention as that of who speaks in words that begin at `start`; None where it stands elsewhere in them."""
    left = max(start, raw.start)
    before = folded[max(start, left - 12) : left]
    if raw.kind in {"all", "person", "several"} and before.endswith("の") and not before.endswith("側の"):
        return None
    if not _stands_where_speakers_do(before, left - start, raw.particle, raw.kind):
        return None
    strong = "より" in raw.particle or "から" in raw.particle or raw.kind == "all" or not raw.particle
    two = raw.kind == "all" and folded[left] == "両"
    words = Span(left, raw.words_end)
    return SpeakerMention(words=words, end=raw.end, kind=raw.kind, strong=strong, two=two)


# How far into its clause a mere subject may stand and still be who speaks.
_REACH = 60
_TOPIC_END = re.compile(
    "(?:[、。]|について(?:は|も)?|につき|に関し(?:て)?(?:は|も)?|をめぐり|に対し(?:て)?|を受け(?:て)?|続いて|最後に|冒頭|また|更に|さらに|[にを])$"
)
_OPENING = re.compile(
    "(?:^|[、。は]|(?:(?:会談|会合|協議|懇談|会見)(?:で)?|席上|[のにを](?:対し(?:て)?|受け(?:て)?|応じ|応え|関し(?:て)?|つき|ついて(?:は|も)?)|経て|経た上で|また|なお|更に|さらに|続いて|同時に|踏まえ(?:て)?|通じ(?:て)?|ため|際|中で|中|後|うえで|上で|一方で?|他方で?|加え(?:て)?|ほか|めぐり|めぐって|も|では|には|最後に|冒頭)、?)$"
)


def _stands_where_speakers_do(before: str, left: int, particle: str, kind: str) -> bool:
    """Tell whether a mere subject stands at the head of its clause; が must open it, は may follow a topic."""
    before = before.rstrip(" \u3000(")
    if "より" in particle or "から" in particle:
        return particle.endswith("、") or left <= 12 or kind != "person" or _TOPIC_END.search(before[-8:]) is not None
    if kind == "side" and particle.startswith("側も"):
        return left == 0
    if "が" in particle and kind == "several":
        return _OPENING.search(before) is not None
    if "が" in particle:
        return left < 12 and not before.strip("、。")
    return left <= _REACH and _OPENING.search(before) is not None


def find_addressee(folded: str, start: int, end: int) -> SpeakerMention | None:
    """Return to whom words are said, where `folded[start:end]` begins with it."""
    match = TO_WHOM.compiled.match(folded, start, end)
    if match is None:
        return None
    return SpeakerMention(
        words=Span(match.start("words"), match.end("words")), end=match.end(), kind="person", strong=False
    )


def find_giver(folded: str, start: int, end: int) -> SpeakerMention | None:
    """Return who gives what was won, where `folded[start:end]` ends with it: ケルワ外相の賛同を得た."""
    match = GIVER.compiled.search(folded, max(start, end - 40), end)
    if match is None:
        return None
    kind: SpeakerKind = (
        "other" if match["words"] in {"先方", "相手側"} else "side" if match["words"].endswith("側") else "person"
    )
    return SpeakerMention(
        words=Span(match.start("words"), match.end("words")), end=match.end(), kind=kind, strong=True, gives=True
    )


def answers(words: str) -> bool:
    """Tell whether folded words open with a phrase that answers what came before."""
    return any(rule.compiled.search(words) for rule in ANSWERING)
