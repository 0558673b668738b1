"""Instruments: a mention with its page's parties and days goes in; one treaty or declaration or none comes out.

A document that is dated after the talks is no candidate, unless the caller says that it was only announced.
"""

import re
from collections import defaultdict
from functools import cache

from msgspec import Struct

from kaidan.world.instrument_dates import agrees, is_later
from kaidan.world.instrument_mentions import (
    core_name,
    date_of,
    is_anaphor,
    leading_parties,
    name_key,
    plain_name,
    type_of,
    without_dates,
    written,
)
from kaidan.world.instrument_names import (
    AMENDMENT,
    BARE_RESOLUTION,
    BARE_TYPE,
    COMMON_NAME,
    LATER_STEP,
    RESOLUTION,
    SETS,
)
from kaidan.world.instrument_table import Instrument, InstrumentName, instrument, instruments
from kaidan.world.treaty_subjects import SUBJECTS

__all__ = [
    "Instrument",
    "InstrumentMatch",
    "core_name",
    "date_of",
    "find_instrument",
    "instrument",
    "is_anaphor",
    "is_common",
    "plain_name",
    "type_of",
]

KANJI_DIGITS = str.maketrans("〇一二三四五六七八九", "0123456789")


class InstrumentMatch(Struct, frozen=True, kw_only=True):
    """The one instrument that is meant, or None; every candidate, the rule that found them, and why it stays open."""

    instrument: Instrument | None = None
    candidates: tuple[Instrument, ...] = ()
    rule: str = ""
    why: str = ""


class _Mention(Struct, frozen=True, kw_only=True):
    """A mention taken apart: `plain` its name, `core` that without the compound of `named` parties, `when` its date."""

    words: str
    plain: str
    core: str
    named: frozenset[str]
    page: frozenset[str]
    when: str | None
    day: str | None
    pending: bool


def find_instrument(
    words: str, parties: frozenset[str], when: str | None = None, day: str | None = None, *, pending: bool = False
) -> InstrumentMatch:
    """Return the instrument that the words mean on a page of these parties, in talks of this day.

    `when` is the EDTF date of the mention, `day` ISO 8601. With `pending` the document may be younger than the talks.
    """
    plain = plain_name(words)
    named, end = leading_parties(plain)
    mention = _Mention(
        words=written(words), plain=plain, core=plain[end:], named=named, page=parties,
        when=when or date_of(words), day=day, pending=pending,
    )  # fmt: skip
    for rule in (_by_resolution, _by_set, _by_anaphor, _by_name, _by_body, _by_subject, _by_type):
        found = rule(mention)
        if found is not None:
            return found
    return InstrumentMatch(why="no table knows this name of this date")


def is_common(words: str) -> bool:
    """Tell whether any number of documents bear a name: `is_common("交換公文")`."""
    return COMMON_NAME.compiled.search(plain_name(words)) is not None


def _by_resolution(mention: _Mention) -> InstrumentMatch | None:
    """Make the resolution of the Security Council that is named by its number."""
    found = list(RESOLUTION.compiled.finditer(mention.words))
    numbers = {number for match in found for number in _numbers(match)}
    made = tuple(_resolution(number) for number in sorted(numbers))
    if len(made) > 1:
        return InstrumentMatch(candidates=made, rule="resolution by number", why="names several resolutions")
    if made:
        return InstrumentMatch(instrument=made[0], candidates=made, rule="resolution by number")
    if BARE_RESOLUTION.compiled.search(mention.plain):
        return InstrumentMatch(rule="resolution by number", why="names no number")
    return None


def _numbers(match: re.Match[str]) -> list[int]:
    first = (match["number"] or match["before"]).translate(KANJI_DIGITS)
    more = re.findall(r"(?<![(0-9])[0-9]{1,4}(?![0-9)])", match["more"] or "")
    return [int(first), *map(int, more)]


def _resolution(number: int) -> Instrument:
    return Instrument(
        id=f"un-sc-res-{number}",
        ja=f"国連安保理決議第{number}号",
        en=f"UN Security Council Resolution {number}",
        parties=("UN",),
        type="決議",
    )


def _by_set(mention: _Mention) -> InstrumentMatch | None:
    for rule in SETS:
        if rule.compiled.search(mention.plain):
            members = tuple(row for row in instruments() if row.id in rule.yields)
            return InstrumentMatch(candidates=members, rule=rule.name, why="stands for several documents")
    return None


def _by_anaphor(mention: _Mention) -> InstrumentMatch | None:
    if not is_anaphor(mention.words):
        return None
    return InstrumentMatch(rule="anaphor", why="points back to a document named before")


def _by_name(mention: _Mention) -> InstrumentMatch | None:
    """Look the whole name up; of a name with its parties cut off only what is its parties' own."""
    keys = {name_key(mention.plain), name_key(re.sub(r"[「」『』]", "", mention.words))}
    rows = [row for key in sorted(keys) for row in _index().get(key, ())]
    if mention.named:
        rows += [row for row in _index().get(name_key(mention.core), ()) if row[0].own]
    dated = _dated([found for name, found in rows if _may_mean(name, found, mention)], mention)
    return _settle(dated, mention, "name") if dated else None


def _by_body(mention: _Mention) -> InstrumentMatch | None:
    """Look up a name with its date cut out of its middle; the date must then agree."""
    if mention.when is None:
        return None
    rows = _bodies().get(name_key(without_dates(mention.plain)), ())
    fitting = [found for name, found in rows if _may_mean(name, found, mention) and agrees(found.date, mention.when)]
    return _settle(fitting, mention, "body, date and type") if fitting else None


def _by_subject(mention: _Mention) -> InstrumentMatch | None:
    """Read a short form of a treaty of two parties: 日露刑事共助条約, or 投資協定 on a page of two."""
    amends = bool(AMENDMENT.compiled.search(mention.plain))
    core = AMENDMENT.compiled.sub("", mention.core)
    subject = subject_of(core)
    if subject is None:
        return None
    parties = (mention.named | mention.page if len(mention.named) == 1 else mention.named) or mention.page
    kind = type_of(core)
    rows = [
        row
        for row in instruments()
        if row.subject == subject and frozenset(row.parties) == parties and row.amends == amends
    ]
    fitting = [row for row in rows if amends or kind in (None, row.type)]
    if fitting:
        return _settle(_dated(fitting, mention), mention, "parties and subject of a treaty")
    return InstrumentMatch(rule="parties and subject of a treaty", why="no table knows such a treaty of these parties")


def subject_of(core: str) -> str | None:
    """Return the matter of a treaty from its short form without parties: `subject_of("投資協定")` is `"investment"`."""
    plain = re.sub("^新|(?:協定|条約)$", "", core)
    english = re.sub(r"(?i) ?(?:agreement|treaty|convention)$", "", core)
    for subject in SUBJECTS:
        short, _, other = subject.compiled
        if short.fullmatch(plain) or other.fullmatch(english):
            return subject.code
    return None


def _by_type(mention: _Mention) -> InstrumentMatch | None:
    """Read a type with a year: 56年宣言 on a page of Japan and Russia. A document of many is offered, never tied."""
    bare = re.sub(r"(?i) of$|^of | ?(?:19|20)[0-9]{2} ?", "", mention.core).strip()
    if not BARE_TYPE.compiled.search(bare):
        return None
    if mention.when is None:
        return InstrumentMatch(rule="year and type", why="names neither year nor subject")
    kind, parties = type_of(bare), mention.named or mention.page
    dated = [row for row in instruments() if row.type == kind and row.date and agrees(row.date, mention.when)]
    own = [row for row in dated if row.parties and set(row.parties) <= parties]
    if own:
        return _settle(own, mention, "year and type")
    many = tuple(row for row in dated if not row.parties and not is_later(row, mention.day, mention.when))
    why = "only documents of many parties fit" if many else "no table knows such a document of these parties"
    return InstrumentMatch(candidates=many, rule="year and type", why=why)


def _may_mean(name: InstrumentName, found: Instrument, mention: _Mention) -> bool:
    if name.own and not set(found.parties) <= (mention.page | mention.named):
        return False
    if not (name.since or name.until) or mention.day is None:
        return not (name.since or name.until) or mention.pending
    return name.since <= mention.day <= (name.until or "9999")


def _dated(rows: list[Instrument], mention: _Mention) -> list[Instrument]:
    """Keep what agrees with the stated date; a treaty's later year may be a later step of the same treaty."""
    agreeing = [row for row in rows if not row.date or mention.when is None or agrees(row.date, mention.when)]
    if agreeing or not LATER_STEP.compiled.search(mention.words):
        return agreeing
    return [row for row in rows if mention.when is not None and row.date < mention.when]


def _settle(rows: list[Instrument], mention: _Mention, rule: str) -> InstrumentMatch:
    """Return the one candidate that the day of the talks allows, or say why none is tied."""
    unique = tuple({row.id: row for row in rows}.values())
    standing = tuple(row for row in unique if mention.pending or not is_later(row, mention.day, mention.when))
    if len(standing) == 1:
        return InstrumentMatch(instrument=standing[0], candidates=standing, rule=rule)
    if standing:
        return InstrumentMatch(candidates=standing, rule=rule, why="several documents fit")
    if unique:
        days = ", ".join(row.date or row.approved for row in unique)
        return InstrumentMatch(candidates=unique, rule=rule, why=f"stands only from {days}, after the talks")
    return InstrumentMatch(rule=rule, why="the date stated is not that of the document of this name")


_Row = tuple[InstrumentName, Instrument]


@cache
def _index() -> dict[str, tuple[_Row, ...]]:
    """Return the names' owners by the names' keys."""
    found: dict[str, list[_Row]] = defaultdict(list)
    for row in instruments():
        for name in row.names:
            found[name_key(name.words)].append((name, row))
    return {key: tuple(rows) for key, rows in found.items()}


@cache
def _bodies() -> dict[str, tuple[_Row, ...]]:
    """Return the names' owners by the names' keys without の."""
    found: dict[str, tuple[_Row, ...]] = {}
    for key, rows in _index().items():
        found[key.replace("の", "")] = found.get(key.replace("の", ""), ()) + rows
    return found
