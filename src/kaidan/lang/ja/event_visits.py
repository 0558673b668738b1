"""Who visits where, in Japanese: a mention of a visit in, the spans of visitor and destination out."""

import re

from kaidan.lang.events import EventDetails, EventMention, Pointed, Whose
from kaidan.lang.ja.event_places import place_in
from kaidan.lang.ja.mentions import find_people
from kaidan.lang.people import PersonMention
from kaidan.lang.rule import Rule
from kaidan.model import Span

_RUN = "(?P<place>[一-龠々ァ-ヶー・]{2,18})"

VISIT_WORDS: tuple[Rule, ...] = (
    Rule(
        name="word for a visit",
        pattern=(
            "(?:公式実務|公式|実務|国賓|非公式|再度の)?(?:訪(?P<to>[日米中韓露ロ英仏独伊印豪加朝台越泰比伯墨土波蒙尼])|来(?P<home>[日米英仏韓露豪印加])"
            "|訪問|往訪|再訪|寄港|立ち寄り|歴訪|来訪|もてなし|招待|招へい|招聘|お招き|お迎え|お越し|来て|足を運|伺い|参り|訪れ|派遣)"
        ),
        examples=("公式訪日", "ロシア公式訪問", "お迎え", "当地に来て", "来訪"),
        refuses=("会談", "調査団"),
    ),
)
DESTINATIONS: tuple[Rule, ...] = (
    Rule(
        name="destination with its particle",
        pattern=f"{_RUN}(?:への|を|に|へ|で(?=受け))",
        examples=("東京に", "ロシアを", "モスクワへの", "東京で受けた"),
        refuses=("東京で", "に"),
    ),
)
INVITES: tuple[Rule, ...] = (
    Rule(
        name="to the one who invites",
        pattern="お迎え|お招き|^招待(?!に|を)",
        yields="speaker",
        examples=("お迎え", "お招き"),
        refuses=("訪問の招待に", "訪問"),
    ),
)
WHOSE: tuple[Rule, ...] = (
    Rule(
        name="the addressee's country",
        pattern="^貴[国地]$",
        yields="addressee",
        examples=("貴国",),
        refuses=("我が国",),
    ),
    Rule(
        name="the speaker's country",
        pattern="^(?:我が国|本邦|自国)$",
        yields="speaker",
        examples=("我が国",),
        refuses=("貴国",),
    ),
    Rule(
        name="where they talk",
        pattern="^(?:当地|同地|同市|当国)$",
        yields="here",
        examples=("当地",),
        refuses=("貴国",),
    ),
)
VISITORS: tuple[Rule, ...] = (
    Rule(
        name="after a visitor",
        pattern="^(?:夫妻|ご?一行|御?自身|本人)?(?:の(?!招待|招き|伝言|発言|指示)|が|は|には|に|を|も|による|として)",
        examples=("の", "が", "には5月に", "夫妻の", "として"),
        refuses=("との", "から", "より", "主催の"),
    ),
    Rule(
        name="in the office held then",
        pattern="^として",
        examples=("として当地を",),
        refuses=("の",),
    ),
    Rule(
        name="the addressee",
        pattern="貴(?P<title>大臣|外相|外務大臣|長官|部長|大統領|首相|総理|主席|副首相|次官|大使)(?=の|が|には|に|を|も|御?自身)",
        yields="honoured",
        examples=("貴大臣を明年東京に", "貴大統領の"),
        refuses=("貴国を",),
    ),
    Rule(
        name="the speaker",
        pattern="(?:^|[^各御])自分(?:\\([^()\n]{1,20}\\))?(?:が|は|も|の|自身)",
        yields="self",
        examples=("に自分が", "自分(総理)は"),
        refuses=("自分に", "御自分が"),
    ),
    Rule(
        name="the speaker wishes to go",
        pattern="^(?:(?:し|び)?た(?:い(?!ただ)|く)|することを(?:楽しみ|心待ち))",
        yields="self",
        examples=("したい旨", "したく", "することを楽しみにして"),
        refuses=("した", "していただきたい"),
    ),
)
_FOLLOWS, _CAPACITY, _HONOURED, _SELF, _WISHES = VISITORS
# How far back the clause and the one before it are looked at for the visitor, in characters.
_REACH = 70


def visit_of(folded: str, mention: EventMention) -> EventDetails:
    """Return what the words of a mention of a visit tell of visitor and destination."""
    word = VISIT_WORDS[0].compiled.search(folded, mention.head, mention.end)
    at, after = (word.start(), word.end()) if word else (mention.end, mention.end)
    begin = max(mention.before, at - _REACH)
    place = _abbreviated(word) or _destination(folded, begin, at, mention)
    people = [one for one in find_people(folded, begin, at) if _goes(folded, one, at)]
    capacity = next((one for one in people if _CAPACITY.compiled.search(folded[one.end : at])), None)
    visitor = next((one for one in reversed(people) if one is not capacity), None)
    return EventDetails(
        place=place,
        whose=_whose(folded, mention, place),
        visitor=_span(visitor) or _honoured(folded, begin, at),
        capacity=_span(capacity),
        by=None if visitor else _pointed(folded[begin:at], folded[after : after + 10]),
    )


def _goes(folded: str, person: PersonMention, at: int) -> bool:
    return person.end == at or bool(_FOLLOWS.compiled.search(folded[person.end : at]))


def _span(person: PersonMention | None) -> Span | None:
    return Span(person.start, person.end) if person else None


def _honoured(folded: str, begin: int, at: int) -> Span | None:
    match = _HONOURED.compiled.search(folded, begin, at)
    return Span(*match.span("title")) if match else None


def _pointed(before: str, after: str) -> Pointed | None:
    """Return whom the words point to as the visitor: the addressee, or the speaker who wishes to go."""
    if _HONOURED.compiled.search(before):
        return "honoured"
    return "self" if _SELF.compiled.search(before) or _WISHES.compiled.search(after) else None


def _abbreviated(word: re.Match[str] | None) -> Span | None:
    """Return the character of a country within a word for a visit."""
    group = word and next((name for name, found in word.groupdict().items() if found), None)
    return Span(*word.span(group)) if word and group else None


def _destination(folded: str, begin: int, at: int, mention: EventMention) -> Span | None:
    """Return the place that stands before a word for a visit, or the last one before it with its particle."""
    glued = place_in(folded, mention.head, at) if at - mention.head > 1 else None
    if glued:
        return glued
    found = [
        place
        for match in DESTINATIONS[0].compiled.finditer(folded, begin, at)
        if (place := place_in(folded, *match.span("place")))
    ]
    return found[-1] if found else None


def _whose(folded: str, mention: EventMention, place: Span | None) -> Whose | None:
    """Return whose country a place that only points means; without any place, who invites is visited."""
    rules, words = (WHOSE, place.of(folded)) if place else (INVITES, folded[mention.head : mention.end])
    return next((rule.yields for rule in rules if rule.compiled.search(words)), None)
