"""Who meets or is bound, by the Japanese words themselves: a mention in, codes and the spans of names out."""

import re

from kaidan.lang.events import EventMention
from kaidan.lang.ja.mentions import find_people
from kaidan.lang.rule import Rule
from kaidan.model import Span
from kaidan.world.countries import CountryMention, find_countries

_WORDS = "[一-龠々ァ-ヶーA-Za-z・]"

SIDES: tuple[Rule, ...] = (
    Rule(
        name="between two named",
        pattern=f"(?:^|[^一-龠々ァ-ヶーA-Za-z・])(?P<one>{_WORDS}{{1,24}})(?:と|及び)(?P<other>{_WORDS}{{1,24}}?)(?:と)?(?:の間の|間の|の間で|の)(?:[一-龠々]{{1,12}}[のな])?$",
        examples=("日本とブラジルの", "日本とブラジルの間の", "先週のロシアと中国の"),
        refuses=("ロシアとの", "日本で"),
    ),
    Rule(
        name="with one named",
        pattern=f"(?P<one>{_WORDS}{{1,24}})との(?:間の|間で)?(?:[0-9一-龠々ァ-ヶー]{{1,12}}(?:での|における|の)){{0,3}}$",
        examples=(
            "ロシアとの",
            "米国国務長官との間の",
            "次回のロシアとの",
            "ロシアとの来月の",
            "英国外相とのロンドンでの10日の",
        ),
        refuses=("ロシアで", "ことの"),
    ),
)
# In the clause before a phrase that names no party.
BESIDE: tuple[Rule, ...] = (
    Rule(
        name="talks with one named",
        pattern=(
            f"(?P<one>{_WORDS}{{1,24}})と(?:は|も|の間で(?:は|も)?)?、?"
            "(?:(?:[0-9一二三四五六七八九十数]{1,4}[年月日週か間前後]{1,4}|[昨先本来明][年月日週])[にの]?も?)?$"
        ),
        examples=("ロシアとの間で", "インドとは、", "国務長官と", "大統領とは三日前にも"),
        refuses=("ロシアで", "日本と中国の"),
    ),
)
SERIES: tuple[Rule, ...] = (
    Rule(
        name="what a session is one of",
        pattern="[^、。\n]{1,40}(?:協議|委員会|対話|会議|会合|会談|フォーラム|作業部会|交渉)」?の$",
        examples=("「日NZハイレベル経済協議」の", "日露政府間委員会の"),
        refuses=("首脳会談の際の", "先月の"),
    ),
)
LISTED: tuple[Rule, ...] = (
    Rule(
        name="after a list of countries",
        pattern="^(?:[三四五3-5]か国|両国|両政府)?(?:との|と)?(?:の間の|間の|の間で|による|の)(?:[0-9一-龠々]{1,12}[のな])?$",
        examples=("の", "の間の", "両国間の", "による", "の次回の"),
        refuses=("との協力に関する", "人の"),
    ),
)
BY_CUSTOM: tuple[Rule, ...] = (
    Rule(
        name="north and south of Korea",
        pattern="南北(?=首脳|閣僚|会談|対話|高官|共同|合意|離散|鉄道)",
        yields=("KR", "KP"),
        examples=("南北首脳会談", "南北共同宣言"),
        refuses=("南北に長い", "南北問題"),
    ),
)
# What may follow a country's name in the words for one side.
SIDE_ENDINGS: tuple[Rule, ...] = (
    Rule(
        name="stands for a country",
        pattern="^(?:両国|側|政府|当局|両政府|(?:の|・)?[一-龠々]{0,10}(?:大統領|首相|総理|外相|大臣|長官|主席|国王|部長|次官|首脳|議長))?$",
        examples=("", "政府", "外務大臣", "国務長官"),
        refuses=("人", "企業", "大使館"),
    ),
)
# How far before a phrase the first of two sides may begin, in characters.
_REACH = 30
_JOINED = re.compile("[・=\\-と及び、]{0,2}")


def sides_of(folded: str, mention: EventMention) -> tuple[Span, ...]:
    """Return the words in the description, or just before the phrase, that each name a party."""
    if mention.family not in ("meeting", "instrument"):
        return ()
    return _described(folded, mention) or _beside(folded, mention)


def codes_of(folded: str, mention: EventMention) -> tuple[str, ...]:
    """Return the codes of the parties that a name tells: two or more side by side, or by custom."""
    if mention.family not in ("meeting", "instrument", "event"):
        return ()
    name = folded[mention.head : mention.end]
    custom = next((rule.yields for rule in BY_CUSTOM if rule.compiled.search(name)), ())
    named = _side_by_side(folded, mention.head, mention.end) or custom
    return named or _of_series(folded, mention) or _listed(folded, mention)


def _of_series(folded: str, mention: EventMention) -> tuple[str, ...]:
    """Return the parties in the name of what a session is one of."""
    is_session = mention.family == "meeting" and SERIES[0].compiled.search(folded[mention.start : mention.head])
    return _side_by_side(folded, mention.start, mention.head) if is_session else ()


def _side_by_side(folded: str, start: int, end: int) -> tuple[str, ...]:
    """Return the first countries named side by side, two or more; one alone is what a name is about."""
    run = next(iter(_runs(folded, start, end)), [])
    return tuple(country.code for country in run)


def _listed(folded: str, mention: EventMention) -> tuple[str, ...]:
    """Return the countries listed side by side just before a name: those of Japan, the United States and Korea."""
    begin = max(0, mention.start - _REACH)
    begin = max(begin, *(folded.rfind(mark, begin, mention.start) + 1 for mark in "。\n"))
    runs = _runs(folded, begin, mention.head)
    if not runs or not LISTED[0].compiled.search(folded[runs[-1][-1].end : mention.head]):
        return ()
    return tuple(country.code for country in runs[-1])


def _runs(folded: str, start: int, end: int) -> list[list[CountryMention]]:
    """Return every run of two or more countries named side by side."""
    runs: list[list[CountryMention]] = []
    for country in find_countries(folded, start, end):
        if runs and _JOINED.fullmatch(folded, runs[-1][-1].end, country.start):
            runs[-1].append(country)
        else:
            runs.append([country])
    return [run for run in runs if len(run) > 1]


def _described(folded: str, mention: EventMention) -> tuple[Span, ...]:
    """Return the sides named in the description; the first of two may stand before the phrase."""
    begin = max(mention.before, mention.start - _REACH)
    for rule in SIDES:
        match = rule.compiled.search(folded[begin : mention.head])
        if match:
            groups = [match.span(name) for name in match.groupdict()]
            sides = tuple(Span(begin + low, begin + high) for low, high in groups)
            return sides if all(names_side(folded, side) for side in sides) else ()
    return ()


def _beside(folded: str, mention: EventMention) -> tuple[Span, ...]:
    """Return the one that the talks are with, named just before the phrase; a document is not made so."""
    if mention.family != "meeting":
        return ()
    match = BESIDE[0].compiled.search(folded[mention.before : mention.start])
    if match is None:
        return ()
    side = Span(mention.before + match.start("one"), mention.before + match.end("one"))
    return (side,) if names_side(folded, side) else ()


def names_side(folded: str, side: Span) -> bool:
    """Tell whether words can name a side: a country and at most its government or an office after it, or a person."""
    countries = [one for one in find_countries(folded, side.start, side.end) if one.strength == "strong"]
    if not countries:
        return any(one.end == side.end for one in find_people(folded, side.start, side.end))
    return bool(SIDE_ENDINGS[0].compiled.search(folded[countries[-1].end : side.end]))
