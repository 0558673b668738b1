"""Folded text in, the reporting predicates in it out: where the content before each ends, its verb, force and link.

A predicate is a stem of `speech_verbs` or `feelings` with a tail of `inflection` behind it and a marker before it.
"""

import re
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from kaidan.lang.ja.feelings import FEELING_FAMILIES, GIVEN_VERBS, LIGHT_VERBS, FeelingFamily
from kaidan.lang.ja.inflection import Tail, find_tail
from kaidan.lang.ja.speech_verbs import VERB_FAMILIES, VerbFamily
from kaidan.lang.rule import Rule
from kaidan.lang.speech import SpeakerMention
from kaidan.model import Span

MANNER_WORDS = (
    "強く|改めて|重ねて|繰り返し|明確に|率直に|高く|深く|厳しく|厳重に|心から|心より|共に|ともに|互いに|相互に|それぞれ|直接|前向きに|積極的に|"
    "併せて|あわせて|再度|再び|丁寧に|詳細に|簡潔に|特に|断固(?:として)?|断固たる|明示的に|短時間|短く|大いに|一層|極めて|非常に|全面的に|大筋で|"
    "基本的に|概ね|おおむね|大変|衷心より|力強く|熱心に|正式に|暫定的に|新たに|最終的に|原則として|口頭で|非公式に|個別に|詳しく|具体的に|簡単に|"
    "手短に|双方の|双方で|両者で|両国で|双方とも|[一-鿿]{1,4}間で(?:立ち入った|率直な)?|明確な形で|強い調子で|真剣に|真摯に|淡々と|一貫して|引き続き|早速|直ちに|かさねて|速やかに|一致して|累次|最も強い言葉で|強い言葉で|厳しい|慎重な|前向きな|明確な|力強い|温かい|強い|忌憚なく|幅広く|広範に|"
    "突っ込んだ|率直な|有意義な|活発な|幅広い|忌憚のない|踏み込んだ|緊密な|具体的な|建設的な|詳細な|全般的な|若干の|様々な|種々"
)
MANNER = rf"(?:(?:{MANNER_WORDS})、?){{0,3}}"
DEPTH = r"(?:(?:深い|深甚なる|深甚な|深く|強い|心からの?|衷心からの?|改めて(?:の)?|重ねて(?:の)?|高い|多大な|多大なる|率直な|厚い|厚く|謹んで|大きな|明確な|全面的な|力強い|一定の|強く|特段の|心より(?:の)?|温かい|深刻な|重大な|極めて|国民を代表して|政府として(?:の)?|前向きな|日本側としての|我が方の|自国の|我が国(?:政府)?(?:として)?の|当方の|先方の|自らの|同国の|その|右)、?){0,3}"

# To whom, between the object and its verb: 改革について日本側に説明し.
ADDRESSEE = r"(?:(?:[一-鿿ァ-ヺー]{1,10}側|先方|当方|我が方|[一-鿿ァ-ヺー・=]{1,16}(?:大臣|総理|長官|外相|首相|大統領|部長))に(?:対し(?:て)?)?、?)?"
# By whom, between a feeling and its verb or its object: 要望が先方から寄せられ.
AGENT = r"(?:[一-鿿ァ-ヺー・=]{1,18}(?:より|から)(?:は)?、?)?(?P<by>)"
MARKERS: dict[str, Rule] = {
    "quote": Rule(
        name="quote",
        pattern=rf"(?P<mark>(?:旨、?(?:の|を|も|が|は)?|(?<!こ)と(?:の(?:趣旨の|内容の|発言の)?|いった(?:点(?:に|を)?|趣旨の)?|いう|して|も)?|などと|等と|との(?:考え|認識|立場|見解|意見|意向|希望|趣旨|点|こと|方針)(?:を|が|も|につき|について|に)?)){MANNER}$",
        examples=("重要である旨", "検討したいと", "必要との", "重要である旨強く", "との考えを"),
        refuses=("船体を返還するよう",),
    ),
    "wish": Rule(
        name="wish",
        pattern=rf"(?P<mark>(?:よう|ように|様|べく)(?:に|、)?)(?P<addressee>[一-龥ァ-ヶー・]{{1,14}}(?:側|国|等)?に(?:対し(?:て)?)?、?)?{MANNER}$",
        examples=("船体を返還するよう", "応じるよう強く", "取りまとめるよう関係閣僚に"),
        refuses=("重要である旨",),
    ),
    "object": Rule(
        name="object",
        pattern=rf"(?P<mark>(?:を(?:も)?|も|は|が)、?){ADDRESSEE}{AGENT}{MANNER}$",
        examples=("協力を", "これを", "改善を強く"),
        refuses=("協力の",),
    ),
    "topic": Rule(
        name="topic",
        pattern=rf"(?P<mark>(?:について(?:は|も|の)?|につき(?:まして)?|に関し(?:て)?(?:は|も)?|をめぐ(?:り|って)|等に(?:つき|ついて)|に対し(?:て)?)、?){ADDRESSEE}{AGENT}{MANNER}$",
        examples=("中東情勢につき", "中東情勢について率直に", "侵入に対し"),
        refuses=("中東情勢を",),
    ),
    "goal": Rule(
        name="goal",
        pattern=rf"(?P<mark>(?:に(?:も|は)?|へ)、?){MANNER}$",
        examples=("協力に", "訪問に改めて"),
        refuses=("協力を",),
    ),
    "accord": Rule(
        name="accord",
        pattern=rf"(?P<mark>(?:こと(?:など)?|(?:必要性|重要性|意義)?(?:と|という|といった)の?(?:共通の)?(?:認識|見解|考え|考え方|点|立場|意見|見方|方針|結論|理解|目標|方向(?:性)?|こと|線|趣旨)(?:において)?|(?:の)?点(?:において|について)?|旨|(?:方向|線))?(?:で(?:も)?|について(?:も)?|につき|に関し(?:て)?|において|に)、?){MANNER}$",
        examples=("行うことで", "重要との認識で", "必要である点で改めて"),
        refuses=("中東情勢を",),
    ),
    "own": Rule(
        name="own",
        pattern=rf"(?P<mark>の)(?:{DEPTH}){AGENT}$",
        examples=("支援の", "支援の強い"),
        refuses=("支援を",),
    ),
    "said": Rule(
        name="said",
        pattern=r"(?P<mark>)(?<=[るたいだうくすぐむつぬぶし」』])(?<!よう)(?<!こう)(?<!ごとし)$",
        examples=("要である", "利益にもならない」", "実現したい"),
        refuses=("進めよう", "協力の柱", "第二弾", "こと"),
    ),
    "basis": Rule(
        name="basis",
        pattern=r"(?P<mark>に基づ(?:く|いた|き)|を(?:踏まえた|繰り返す|述べる)|に(?:沿った|即した|立脚した)|どおりの|通りの)$",
        examples=("独自の主張に基づく", "立場を踏まえた"),
        refuses=("立場を",),
    ),
    "paper": Rule(
        name="paper",
        pattern=rf"(?:(?<=書簡)|(?<=公文)|(?<=文書)|(?<=覚書)|(?<=親書)|(?<=口上書))(?P<mark>[をのが])、?(?:[^、。]{{0,40}}との間で)?{MANNER}$",
        examples=("増員に関する書簡を", "公文の"),
        refuses=("意見を",),
    ),
    "bare": Rule(
        name="bare",
        pattern=rf"(?P<mark>(?:^|[、。]|先方|相手側|当方|我が方)){MANNER}$",
        examples=("、", "。短時間"),
        refuses=("支援を",),
    ),
}
ORDER = ("said", "quote", "wish", "accord", "topic", "object", "goal", "own", "basis", "paper", "bare")

# What stands before a feeling: the thing thanked for, the clause held.
FEELING_MARKERS = Rule(
    name="before a feeling",
    pattern=rf"(?P<mark>(?:に(?:対し(?:て)?(?:の)?|対する|つき|ついて(?:の)?|関し(?:て)?|関する|向けた|鑑み)?|への|へ|との|という|旨の|といった|を(?:受け(?:て)?)|に際し(?:て)?|の|する|した)?、?){AGENT}{DEPTH}$",
    examples=("協力に", "貢献に対し、深い", "支援への", "重要との"),
)
LIGHT_LEAD = Rule(
    name="between a feeling and its verb",
    pattern=rf"^(?:を(?:も)?|が|も|は|の|につき|について)?、?{AGENT}{MANNER}$",
    examples=("を", "が改めて", ""),
    refuses=("である",),
)
BECOMING = Rule(
    name="what was set or came to be",
    pattern=r"こと(?:と(?:な|し)|に(?:な|し))(?P<tail>)",
    examples=("こととな", "こととし", "ことにな"),
    refuses=("ことがあ",),
)
WINDOW = 48


class Predicate(Struct, frozen=True, kw_only=True):
    """A reporting predicate: its content ends at `content_end`; `start` to `end` are marker, verb and tail.

    `governs` is what the marker is (`quote`, `object` … or `feeling`); `given` tells that the other side gives it.
    `whole` means that the content is the predicate's own noun where nothing stands before it (謝意を示し).
    """

    content_end: int
    start: int
    end: int
    verb: Span
    lemma: str
    force: str | None
    plain: str | None
    governs: str
    joint: bool
    passive: bool
    given: bool
    link: str
    manner: Span | None
    whole: Span | None = None
    speaker: SpeakerMention | None = None


class _Stem(Struct, frozen=True):
    word: str
    conjugation: str
    lemma: str
    family: VerbFamily | None
    feeling: FeelingFamily | None


@cache
def _stems() -> tuple[AhoCorasick, tuple[tuple[_Stem, ...], ...]]:
    table: dict[str, list[_Stem]] = {}
    for family in VERB_FAMILIES:
        for word, conjugation, lemma in family.verbs:
            table.setdefault(word, []).append(_Stem(word, conjugation, lemma, family, None))
    for feeling in FEELING_FAMILIES:
        for noun in feeling.nouns:
            table.setdefault(noun, []).append(_Stem(noun, "", noun, None, feeling))
    for word, conjugation in (("こととな", "ラ五"), ("ことにな", "ラ五"), ("ことと", "サ変"), ("ことに", "サ変")):
        table.setdefault(word, []).append(
            _Stem(word, conjugation, word + ("る" if conjugation == "ラ五" else "する"), None, None)
        )
    words = tuple(table)
    return AhoCorasick(list(words), matchkind=MatchKind.Standard), tuple(tuple(table[word]) for word in words)


def find_predicates(folded: str, start: int, end: int) -> list[Predicate]:
    """Return the predicates of `folded[start:end]` in order, none overlapping. Offsets count in `folded`."""
    automaton, table = _stems()
    words = folded[start:end]
    found: list[Predicate] = []
    for index, at, until in automaton.find_matches_as_indexes(words, overlapping=True):
        for stem in table[index]:
            predicate = _build(words, stem, at, until)
            if predicate is not None:
                found.append(_shift(predicate, start))
    return _settle(found)


def _build(words: str, stem: _Stem, at: int, until: int) -> Predicate | None:
    if stem.feeling is not None:
        return _build_feeling(words, stem, at, until)
    tail = find_tail(words, stem.conjugation, until)
    if tail is None:
        return None
    if stem.family is None:
        return _predicate(stem, at, at, tail, "became", Span(at, until), None)
    for governs in ORDER:
        if governs in stem.family.governs and _fits(governs, tail, stem.conjugation):
            marker = MARKERS[governs].compiled.search(words, max(0, at - WINDOW), at)
            if marker is not None:
                return _predicate(
                    stem,
                    marker.end("mark") if governs == "bare" else marker.start("mark"),
                    at,
                    tail,
                    governs,
                    Span(at, until),
                    _manner(words, marker.end("mark"), at),
                )
    return None


def _fits(governs: str, tail: Tail, conjugation: str) -> bool:
    """Tell whether a marker can stand before such a tail: 支援の要請 needs a noun that was told of."""
    return governs != "own" or (tail.passive and conjugation == "名詞")


def _manner(words: str, start: int, end: int) -> Span | None:
    trimmed = words[start:end].rstrip("、")
    return Span(start, start + len(trimmed)) if trimmed else None


def _predicate(
    stem: _Stem, content_end: int, start: int, tail: Tail, governs: str, verb: Span, manner: Span | None
) -> Predicate:
    family = stem.family
    return Predicate(
        content_end=content_end,
        start=start,
        end=tail.span.end,
        verb=verb,
        lemma=stem.lemma,
        force=family.force if family else "agree",
        plain=family.plain if family else None,
        governs=governs,
        joint=family.joint if family else True,
        passive=tail.passive,
        given=False,
        link=tail.link,
        manner=manner,
        whole=verb if governs == "bare" else None,
    )


def _build_feeling(words: str, stem: _Stem, at: int, until: int) -> Predicate | None:
    feeling = stem.feeling
    carried = _carried(words, until)
    marker = FEELING_MARKERS.compiled.search(words, max(0, at - WINDOW), at)
    if feeling is None or carried is None or marker is None:
        return None
    verb, tail, lemma, given = carried
    shared = lemma in {"共有", "共に"}
    force = feeling.shared if shared and feeling.shared else feeling.force
    if lemma in {"説明", "紹介"} and force == "intend":
        force = None  # a plan only explained is a fact told
    return Predicate(
        content_end=_feeling_content_end(words, marker, until, force),
        start=at,
        end=tail.span.end,
        verb=verb,
        lemma=stem.word + "を" + lemma + ("する" if verb.end - verb.start == len(lemma) and shared else ""),
        force=force,
        plain="assert",
        governs="feeling",
        joint=shared,
        passive=tail.passive,
        given=given,
        link=tail.link,
        manner=_manner(words, marker.start("by"), at),
        whole=Span(at if given else marker.start("by"), until),
    )


_CLAUSE_BEFORE = re.compile("(?:との|という|旨の|といった)")
_ADNOMINAL = re.compile("(?:への|に対する|に関する|についての|の)、?$")
# Words this short before a feeling are no proposition without it: 支持 belongs to 日本の立場に対する支持.
_SHORT = 12


def _feeling_content_end(words: str, marker: re.Match[str], until: int, force: str | None) -> int:
    """Return where the content ends: after a view, which is the thing told; before a feeling, which is its force."""
    clause = _CLAUSE_BEFORE.match(words, marker.start("mark"))
    if force is None and clause is None:
        return until
    start = max(words.rfind("、", 0, marker.start("mark")), words.rfind("。", 0, marker.start("mark"))) + 1
    short = 2 < marker.start("mark") - start <= _SHORT
    return until if short and _ADNOMINAL.fullmatch(marker["mark"]) else marker.start("mark")


def _carried(words: str, until: int) -> tuple[Span, Tail, str, bool] | None:
    """Return the light verb that carries a feeling: its span, its tail, its stem and whether the feeling is given."""
    for stem, conjugation, given in _carriers():
        place = words.find(stem, until, until + 30)
        if place >= 0 and LIGHT_LEAD.compiled.search(words[until:place]):
            tail = find_tail(words, conjugation, place + len(stem))
            if tail is not None:
                return Span(place, place + len(stem)), tail, stem, given
    tail = find_tail(words, "名詞", until)
    if tail is not None and tail.passive:
        return Span(until, tail.span.end), tail, "ある", False
    return None


@cache
def _carriers() -> tuple[tuple[str, str, bool], ...]:
    given = tuple((stem, conjugation, True) for stem, conjugation in GIVEN_VERBS)
    return (*((stem, conjugation, False) for stem, conjugation in LIGHT_VERBS), *given)


def _shift(predicate: Predicate, by: int) -> Predicate:
    if not by:
        return predicate
    move = lambda span: None if span is None else Span(span.start + by, span.end + by)  # noqa: E731
    return Predicate(
        content_end=predicate.content_end + by,
        start=predicate.start + by,
        end=predicate.end + by,
        verb=Span(predicate.verb.start + by, predicate.verb.end + by),
        lemma=predicate.lemma,
        force=predicate.force,
        plain=predicate.plain,
        governs=predicate.governs,
        joint=predicate.joint,
        passive=predicate.passive,
        given=predicate.given,
        link=predicate.link,
        manner=move(predicate.manner),
        whole=move(predicate.whole),
    )


def _settle(found: list[Predicate]) -> list[Predicate]:
    """Keep of overlapping predicates the one whose tail reaches furthest and whose words begin first."""
    chosen: list[Predicate] = []
    for predicate in sorted(found, key=lambda one: (one.end, -one.start, one.verb.start - one.verb.end), reverse=False):
        while chosen and predicate.start < chosen[-1].end and _better(predicate, chosen[-1]):
            chosen.pop()
        if not chosen or predicate.start >= chosen[-1].end:
            chosen.append(predicate)
    return chosen


def _better(one: Predicate, other: Predicate) -> bool:
    """A longer reach wins; of equal reach the feeling with its verb, then the one that begins first."""
    return (one.end, one.governs == "feeling", -one.start) > (other.end, other.governs == "feeling", -other.start)
