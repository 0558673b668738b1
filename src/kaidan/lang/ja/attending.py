"""Folded Japanese text in, the persons of lists of attendants out, each with the side it is listed under.

Lists stand in brackets ((先方:…、当方:…他同席)), in sentences (我が方から…が同席した), or under a heading (【同席者】).
"""

import re
from collections.abc import Iterator

import msgspec

from kaidan.lang.ja.mentions import find_people
from kaidan.lang.people import PersonMention
from kaidan.lang.rule import Rule
from kaidan.world.countries import find_countries

OWN, OTHER = "own", "other"
LISTS: tuple[Rule, ...] = (
    Rule(
        name="attendants in brackets",
        pattern=(
            r"\((?:同席者|出席者|参加者|なお、)?[:、]?[ ]?"
            r"(?=[^()\n。]{0,16}(?:側|方|国|本|EU)(?:は|から|より|:|、|は、)|同席|[^()\n]{0,80}同席)"
            r"(?:[^()\n]|\([^()\n]{0,60}\)){4,700}\)"
        ),
        examples=(
            "(先方:テップ・サリン駐日大使、当方:矢代官房副長官他同席)",
            "(同席者:日本側は佐渡局長)",
            "(日本側から長井局長ほかが同席)",
        ),
        refuses=("(約25分間)", "(於総理官邸)", "(PNG)"),
    ),
    Rule(
        name="attendants in a sentence",
        pattern=r"(?m)(?:^|(?<=。))[^。\n]{0,500}?(?:(?:同席|陪席|出席|参加)(?:した|しました|し、|。|$)|(?:出席者|参加者|同席者)は、?[^。\n]{4,300})",
        examples=(
            "拡大会合には、我が方から鹿島田外務大臣が同席しました",
            "先方から大使が同席。",
            "EU側出席者は、議長国の外相。",
        ),
        refuses=("出席のため", "会談に同席する"),
    ),
    Rule(
        name="attendants under a heading",
        pattern=(
            r"(?m)^[ ]*(?:[0-9]{1,2}[. ]?|\([0-9]{1,2}\)|[・•◆■○●【])?[ ]*(?:主な|双方|先方)?"
            r"(?:同席者|出席者|参加者)[】:)]?[ ]*"
            r"(?:\n{0,2}[ ・•-]*(?:[^。\n]{0,400}(?:側|方|国|日本)[^。\n]{0,400})){1,6}"
        ),
        examples=("2.参加者\n\n(日本側)森総理、上野官房副長官", "【同席者】日本側:長井局長", "出席者:先方 大使"),
        refuses=("参加者は意見を交換した", "2.概要\n(日本側)"),
    ),
)
IN_BRACKETS, IN_SENTENCE, UNDER_HEADING = LISTS
OTHERS: tuple[Rule, ...] = (
    Rule(
        name="and others",
        pattern="他|ほか|等|以下|を団長|を始め|をはじめ|ら(?=が|。)",
        examples=("局長他", "ほか同席", "を団長とする"),
        refuses=("及び",),
    ),
)
SIDES: tuple[Rule, ...] = (
    Rule(
        name="own side",
        pattern=(
            r"(?:我が国|我が方|我方|当方|日本側|日側|日本政府|日本)側?(?:出席者|同席者)?[ ]?"
            r"(?:からは|よりは|から|より|は|:|\)|、|(?<=方)[ ])"
        ),
        yields=OWN,
        examples=("当方:", "我が方から", "(日本側)", "日本からは", "日本側:"),
        refuses=("日本との", "日本大使"),
    ),
    Rule(
        name="other side",
        pattern="(?:先方|相手側|相手方|同国側)(?:からは|よりは|から|より|は|:|\\)|、|[ ])",
        yields=OTHER,
        examples=("先方:", "先方から"),
        refuses=("先方の", "先方大使"),
    ),
    Rule(
        name="side of a country",
        pattern="(?P<country>[一-鿿ァ-ヺー・A-Z]{1,24}?)(?:側(?:の)?(?:出席者|参加者|同席者)?(?:からは|よりは|から|より|は|:|\\)|、)|(?:からは|よりは|から|より|:)(?=[一-鿿ァ-ヺ]))",
        yields="country",
        examples=("米側:", "伊側)", "オーストラリアからマイケル", "米国からはジョン", "ロシア側は、"),
        refuses=("米国の", "参加者"),
    ),
)


def find_attending(folded: str, start: int, end: int) -> tuple[PersonMention, ...]:
    """Return the persons of every list of attendants in `folded[start:end]`, `side` being `own`, `other` or a code."""
    found: dict[int, PersonMention] = {}
    for rule in LISTS:
        for match in rule.compiled.finditer(folded, start, end):
            for mention in _listed(folded, match.start(), match.end()):
                found.setdefault(mention.start, mention)
    return tuple(found[at] for at in sorted(found))


def _listed(folded: str, start: int, end: int) -> Iterator[PersonMention]:
    sides = _sides(folded, start, end)
    for mention in find_people(folded, start, end):
        before = [mark for mark in sides if mark[0] <= mention.start]
        if before:
            until = next((mark[0] for mark in sides if mark[0] > mention.start), end)
            closed = not any(rule.compiled.search(folded, mention.end, until) for rule in OTHERS)
            yield msgspec.structs.replace(mention, side=before[-1][1], closed=closed)


def _sides(folded: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return (end, side) of every side marker, in order; a country's marker counts only where it names a country."""
    marks: dict[int, tuple[int, str]] = {}
    for rule in SIDES:
        for match in rule.compiled.finditer(folded, start, end):
            name = _side_name(folded, match, rule)
            if name:
                marks.setdefault(match.end(), (match.end(), name))
    return sorted(marks.values())


def _side_name(folded: str, match: re.Match[str], rule: Rule) -> str | None:
    if rule.yields != "country":
        return str(rule.yields)
    last = match.end("country")
    named = [mention for mention in find_countries(folded, match.start("country"), match.end()) if mention.end == last]
    return named[-1].code if named else None
