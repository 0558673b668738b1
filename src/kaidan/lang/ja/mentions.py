"""Folded Japanese text in, the persons named in it by an office out: name, office, rank, party.

An office is found by its last word and read backwards: 相良外務大臣, ソック・ヴィボル・カンボディア首相,
程立川(てい・りっせん)中国外交部長, ニュー・ジーランド(NZ)のウィットコム外務貿易大臣.
"""

import re
from collections.abc import Iterator
from functools import cache

import msgspec
from msgspec import Struct

from kaidan.lang.ja.mention_rules import (
    BEFORE_FORMER,
    BEFORE_SPACE,
    COUNTRY_OF,
    DIVISION,
    FORMER,
    HOST,
    KANJI,
    KATAKANA_THEN_KANJI,
    MINISTRY_OF,
    NAME_AFTER,
    NATIVE_KANA,
    NO_ONE,
    NO_PART,
    ONLY_MENTIONED,
    POSTED,
    PRESIDENCY,
    READING,
    RUN,
    SAME_COUNTRY,
)
from kaidan.lang.ja.names import titles_of
from kaidan.lang.ja.offices import HONOUR, LAST_WORD, OFFICE_TO_THE_END, SECOND_OFFICE
from kaidan.lang.people import PersonMention
from kaidan.model import Span
from kaidan.world.countries import CountryMention, code_of, country_at_end, find_countries
from kaidan.world.offices import home_of, rank_of
from kaidan.world.table import world_table

FORMER_SIGNS = "元前"
# The fewest characters of a name before a country that nothing parts from it.
LEAST_NAME = 3


class _Run(Struct, frozen=True):
    """One person's words: `folded[start:end]`, the last word of the first office at `first`, of the last at `title`.

    `countries` are those named inside; a holder of two offices has two last words, all others one.
    """

    folded: str
    start: int
    end: int
    first: Span
    title: Span
    countries: tuple[CountryMention, ...]

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.folded[self.start : self.end]


def find_people(folded: str, start: int, end: int) -> tuple[PersonMention, ...]:
    """Return the persons named by an office in `folded[start:end]`, in order; offices alone have no name."""
    countries = find_countries(folded, start, end)
    found = [mention for run in _runs(folded, start, end, countries) if (mention := _read(run))]
    return tuple(
        _of_the_same_country(folded, mention, before) for before, mention in zip((None, *found), found, strict=False)
    )


def _of_the_same_country(folded: str, mention: PersonMention, before: PersonMention | None) -> PersonMention:
    """Return the person, with the party of the one named before where its office is said to be the same country's."""
    same = mention.party is None and mention.name and SAME_COUNTRY.compiled.match(folded, mention.office.start)
    return msgspec.structs.replace(mention, party=before.party) if same and before and before.party else mention


def _runs(folded: str, start: int, end: int, countries: tuple[CountryMention, ...]) -> Iterator[_Run]:
    titles = [Span(*match.span()) for match in LAST_WORD.compiled.finditer(folded, start, end)]
    runs = RUN.compiled.finditer(folded, start, end) if titles else iter(())
    at = 0
    for run in runs:
        if at == len(titles):
            return
        inside = at
        while at < len(titles) and titles[at].start < run.end():
            at += 1
        begin = run.start()
        for first, last in _offices(folded, titles[inside:at]):
            named = tuple(c for c in countries if begin <= c.start and c.end <= last.end)
            named = named or _glued_country(folded, begin, first.start)
            yield _Run(folded, begin, last.end, first, last, named)
            begin = last.end


def _glued_country(folded: str, start: int, end: int) -> tuple[CountryMention, ...]:
    """Return the country that ends the katakana before an office: no sign parts it from the name before."""
    katakana = KATAKANA_THEN_KANJI.compiled.match(folded, start, end)
    found = country_at_end(folded, katakana.start() + LEAST_NAME, katakana.end()) if katakana else None
    return (found,) if found else ()


def _offices(folded: str, titles: list[Span]) -> list[tuple[Span, Span]]:
    """Return the last words of each person's first and last office: two for 副首相兼外務大臣, else one twice."""
    found: list[tuple[Span, Span]] = []
    for title in titles:
        if found and SECOND_OFFICE.compiled.search(folded[found[-1][1].end : title.start]):
            found[-1] = (found[-1][0], title)
        else:
            found.append((title, title))
    return found


def _read(run: _Run) -> PersonMention | None:
    country = _country_of(run)
    after = NAME_AFTER.compiled.match(run.folded, run.end)
    name, office = (Span(*after.span("name")), Span(run.start, run.end)) if after else _part(run, country)
    if office is None or (name is None and _only_glosses(run)):
        return None
    start = office.start if after else (name or office).start
    title = _without_honour(run.title.of(run.folded))
    words = _without_honour(office.of(run.folded))
    ministry = MINISTRY_OF.compiled.search(run.folded, max(0, start - 20), start)
    former = _is_former(run, name)
    if name and former and len(name.of(run.folded).rstrip(FORMER_SIGNS)):
        name = Span(name.start, name.start + len(name.of(run.folded).rstrip(FORMER_SIGNS)))
    name = name if after else _with_family_name(run.folded, name)
    name_words = name.of(run.folded) if name else ""
    told = country.code if country else _country_before(run.folded, ministry.start() if ministry else start)
    if told is None and ministry:
        told = home_of(ministry["ministry"] + title)
    return PersonMention(
        start=min(start, name.start) if name else start,
        end=after.end() if after else run.end,
        name=name,
        office=office,
        title=title,
        rank=rank_of(ministry["ministry"] + title if ministry else words),
        party=told,
        home=home_of(words) or _kanji_homes().get(name_words),
        native=bool(name_words) and all(_is_native(character) for character in name_words),
        former=former,
        aside=bool(ONLY_MENTIONED.compiled.match(run.folded, run.end, run.end + 12)),
    )


def _with_family_name(folded: str, name: Span | None) -> Span | None:
    """Return a given name with the family name that a space parts from it, where the text uses that name alone."""
    if name is None or folded[name.start - 1 : name.start] != " ":
        return name
    match = BEFORE_SPACE.compiled.search(folded[max(0, name.start - 12) : name.start])
    return Span(name.start - 1 - len(match["name"]), name.end) if match and titles_of(folded, match["name"]) else name


def _only_glosses(run: _Run) -> bool:
    """Tell whether an office alone stands in brackets after a person: 王毅部長(外相)."""
    return run.folded[run.start - 1 : run.start] == "(" and run.folded[run.end : run.end + 1] == ")"


def _country_of(run: _Run) -> CountryMention | None:
    """Return the country the person stands for, no ambassador's host and no division's subject.

    It is the last before the last word of the first office, else the last of all.
    """
    for mention in sorted(run.countries, key=lambda c: (c.start < run.first.start, c.start), reverse=True):
        host = HOST.compiled.search(run.folded, max(run.start, mention.start - 1), mention.start)
        subject = DIVISION.compiled.match(run.folded, mention.end, run.end)
        glossed = run.folded[mention.start - 1 : mention.start] == "(" and len(run.countries) > 1
        if not host and not subject and not glossed:
            return mention
    return None


def _part(run: _Run, country: CountryMention | None) -> tuple[Span | None, Span | None]:
    """Part a run into name and office; the office is None where the words stand for no one person."""
    office = _office_start(run, country)
    if country is None or country.start > office:
        return _named(run, run.start, office)
    before = _clean(run, run.start, country.start) or _bracketed(run.folded, country.start)
    if before is not None:
        return before, Span(country.start, run.end)
    name, inner = _named(run, country.end, max(office, country.end))
    return (name, inner) if name else (None, Span(country.start, run.end))


def _office_start(run: _Run, country: CountryMention | None) -> int:
    """Return where the office begins; a katakana name ends where the first kanji begins."""
    host = POSTED.compiled.search(run.words)
    if host:
        return run.start + host.start()
    match = OFFICE_TO_THE_END.compiled.search(run.folded[run.start : run.first.end])
    office = run.start + match.start() if match else run.first.start
    katakana = KATAKANA_THEN_KANJI.compiled.match(run.folded, run.start, office)
    return min(office, katakana.end()) if katakana and country is None else office


def _named(run: _Run, start: int, office: int) -> tuple[Span | None, Span | None]:
    bracketed = _bracketed(run.folded, start)
    if bracketed:
        return bracketed, Span(start, run.end)
    name = _clean(run, start, office)
    if name is None and NO_ONE.compiled.search(run.folded[start:office]):
        return None, None
    whole = Span(_trim(run.folded, office, run.end), run.end)
    if name is None and start == office:
        kana = NATIVE_KANA.compiled.search(run.folded[max(0, start - 10) : start])
        name = Span(start - len(kana["name"]), start) if kana else None
    return name, whole


def _trim(folded: str, start: int, end: int) -> int:
    while start < end and folded[start] in "・/":
        start += 1
    return start


def _clean(run: _Run, start: int, end: int) -> Span | None:
    """Return the span of a name without what is no part of it, or None if nothing of a name is left."""
    junk = NO_PART.compiled.match(run.folded[start:end])
    start += junk.end() if junk else 0
    words = run.folded[start:end].rstrip("・=/(")
    if FORMER.compiled.search(words):
        words = words[:-1]
    if not words or NO_ONE.compiled.search(words) or words.isascii():
        return None
    return Span(start, start + len(words))


def _bracketed(folded: str, start: int) -> Span | None:
    match = READING.compiled.search(folded[max(0, start - 50) : start])
    if match is None:
        return None
    at = max(0, start - 50) + match.start("name")
    junk = NO_PART.compiled.match(match["name"])
    return Span(at + (junk.end() if junk else 0), at + len(match["name"]))


def _country_before(folded: str, start: int) -> str | None:
    """Return the country in `X(NZ)のNAME` and `X外交部のNAME`, or the body whose presidency it holds."""
    of = COUNTRY_OF.compiled.search(folded, max(0, start - 14), start)
    end = of.start() if of else start
    found = [mention for mention in find_countries(folded, max(0, end - 24), end) if mention.end == end]
    if not found:
        return None
    presidency = PRESIDENCY.compiled.search(folded, max(0, found[0].start - 16), found[0].start)
    return code_of(presidency["body"]) if presidency else found[0].code


def _is_former(run: _Run, name: Span | None) -> bool:
    """Tell whether the holder is a former one; 元 may also end a given name, which then stands without it elsewhere."""
    before = run.folded[run.start : run.first.start]
    if FORMER.compiled.search(before) or BEFORE_FORMER.compiled.search(run.folded, run.start, run.end):
        return True
    if name is None or not before.endswith(tuple(FORMER_SIGNS)):
        return False
    return not titles_of(run.folded, name.of(run.folded).rstrip(FORMER_SIGNS))


@cache
def _kanji_homes() -> dict[str, str]:
    return {row.name: row.code for row in world_table().kanji_names}


def _without_honour(words: str) -> str:
    return re.sub(f"{HONOUR}$", "", words)


@cache
def _is_native(character: str) -> bool:
    return bool(re.match(f"[{KANJI}ぁ-ん]", character))
