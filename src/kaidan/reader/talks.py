"""A page in, the place where it tells of talks out: the sentence that says they were held, the lines that name them.

Raises NoTalksError where the page tells of none.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct

from kaidan.errors import NoTalksError
from kaidan.lang.people import PeopleRules, PersonMention
from kaidan.lang.rule import Rule
from kaidan.lang.talks import Genre, HeaderRules
from kaidan.model import Span
from kaidan.reader.draft import Draft
from kaidan.world.countries import CountryMention, find_countries

# How far a page is searched: sentences that tell of talks, lines that may name them, characters of one sentence.
MOST_SENTENCES = 40
MOST_TITLE_LINES = 60
LONGEST = 2000
# How much a sentence tells of talks, and how many sentences on a better one is still taken.
PERSONS, PAIR, NEAR = 3, 2, 2
# How many sentences and lines under a title the sentence stands that tells the same in full.
UNDER_TITLE = 8
# How many things must be reported as said before a title alone counts, or an announcement does not.
SAID = 2


class Talks(Struct, frozen=True, kw_only=True):
    """Where a page tells of talks: `lead` is the sentence (None if only a title does), `told_by` the rule it matches.

    `people` are the persons in the lead outside brackets, `titles` the lines that name talks, `day_sections` those
    that tell day and place, `pairs` the parties that titles name, each with the span that names them. `several`: the
    lead or a title says that there were several talks, or several `sections` are headed by whom they were with.
    """

    lead: Span | None
    told_by: Rule | None
    people: tuple[PersonMention, ...]
    titles: tuple[Span, ...]
    day_sections: tuple[Span, ...]
    sections: tuple[Span, ...]
    several: bool
    pairs: tuple[tuple[Span, tuple[str, ...]], ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """The lead and then the titles."""
        return ((self.lead,) if self.lead else ()) + self.titles

    def pairs_of(self, parties: Iterable[str]) -> list[tuple[str, ...]]:
        """Return the parties named side by side that fit the parties known: all of them, or some and no other."""
        known = set(parties)
        return [codes for _, codes in self.pairs if _fits(codes, known)]

    def titles_of(self, parties: Iterable[str]) -> tuple[Span, ...]:
        """Return the titles that name no other talks than those of the parties known."""
        known = set(parties)
        others = [pair for pair, codes in self.pairs if not _fits(codes, known)]
        return tuple(
            title for title in self.titles if not any(title.start <= pair.start < title.end for pair in others)
        )


def _fits(codes: tuple[str, ...], known: set[str]) -> bool:
    return len(known) < 2 or known <= set(codes) or set(codes) <= known


class _Candidate(Struct, frozen=True):
    nth: int
    span: Span
    rule: Rule
    people: tuple[PersonMention, ...]


def find_talks(draft: Draft, rules: HeaderRules, people: PeopleRules) -> Talks:
    """Return where the page tells of talks. Raises NoTalksError."""
    folded = draft.page.folded
    lead = _lead(folded, rules, people)
    titles = _titles(draft, rules, lead.span.start if lead else len(folded))
    pairs = tuple(pair for title in titles for pair in named_pairs(folded, title, rules))
    _refuse_other_genres(folded, rules, lead)
    if lead is None or not (lead.people or pairs):
        lead = None
        _refuse_untold(folded, rules, bool(pairs or _persons(folded, titles, people)))
    elif _announced(folded, rules, lead.span.start):
        raise NoTalksError("The page announces talks to come and tells of none that were held.")
    sections = _sections(folded, rules, people)
    return Talks(
        lead=lead.span if lead else None,
        told_by=lead.rule if lead else None,
        people=lead.people if lead else (),
        titles=titles,
        day_sections=tuple(_day_sections(folded, rules)),
        sections=sections,
        several=len(sections) > 1
        or any(first_match(rules.kinds.several, folded, span) for span in (*titles, *([lead.span] if lead else []))),
        pairs=pairs or (named_pairs(folded, lead.span, rules) if lead else ()),
    )


def before_lead(folded: str, talks: Talks) -> tuple[Span, ...]:
    """Return what stands in the lead's paragraph before it, if anything does: that talks were held, then by whom."""
    if talks.lead is None:
        return ()
    start = folded.rfind("\n", 0, talks.lead.start) + 1
    return (Span(start, talks.lead.start),) if folded[start : talks.lead.start].strip() else ()


def sentences(folded: str, rules: HeaderRules, start: int = 0) -> Iterator[Span]:
    """Yield the sentences of folded text from `start` on; one in brackets belongs to the sentence around it."""
    for rule in rules.talks.sentences:
        for match in rule.compiled.finditer(folded, start):
            yield Span(match.start(), match.end())


def first_match(rules: tuple[Rule, ...], folded: str, span: Span) -> tuple[Rule, re.Match[str]] | None:
    """Return the first rule of a tuple that matches inside a span, and its match."""
    for rule in rules:
        match = rule.compiled.search(folded, span.start, span.end)
        if match:
            return rule, match
    return None


def named_pairs(folded: str, span: Span, rules: HeaderRules) -> tuple[tuple[Span, tuple[str, ...]], ...]:
    """Return the parties named side by side before a noun of talks: both of a pair, all of several."""
    found = []
    for group in _groups(find_countries(folded, span.start, span.end), folded, rules.talks.joiner):
        codes = tuple(dict.fromkeys(mention.code for mention in group))
        if len(codes) > 1 and any(rule.compiled.match(folded, group[-1].end, span.end) for rule in rules.talks.nouns):
            found.append((Span(group[0].start, group[-1].end), codes))
    return tuple(found)


def _groups(mentions: tuple[CountryMention, ...], folded: str, joiner: str) -> list[list[CountryMention]]:
    groups: list[list[CountryMention]] = []
    for mention in mentions:
        if groups and folded[groups[-1][-1].end : mention.start] in ("", joiner):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _lead(folded: str, rules: HeaderRules, people: PeopleRules) -> _Candidate | None:
    """Return the sentence that tells most of the talks: two persons, else a pair, else one person; the first of equals.

    After a sentence with a pair only the next ones are tried: further on, talks are other talks.
    """
    best: _Candidate | None = None
    weight = -1
    candidates = islice(_candidates(folded, rules, people), MOST_SENTENCES)
    for candidate in candidates:
        if best is not None and weight >= PAIR and candidate.nth > best.nth + NEAR:
            break
        weighed = _weight(folded, candidate, rules)
        if weighed > weight:
            best, weight = candidate, weighed
        if weight == PERSONS:
            break
    if best is None or weight < PERSONS or not _is_title(folded, best.span, rules):
        return best
    # Where a title tells already who met, the sentence under it tells it in full.
    under = next((one for one in candidates if len(one.people) > 1), None)
    return under if under is not None and under.nth <= best.nth + UNDER_TITLE else best


def _is_title(folded: str, span: Span, rules: HeaderRules) -> bool:
    """Tell whether a sentence is a line of its own that names talks."""
    line = Span(folded.rfind("\n", 0, span.start) + 1, span.end)
    ends = span.end == len(folded) or folded[span.end] == "\n"
    return ends and any(rule.compiled.search(line.of(folded)) for rule in rules.talks.titles)


def _weight(folded: str, candidate: _Candidate, rules: HeaderRules) -> int:
    if len(candidate.people) > 1:
        return PERSONS
    return PAIR if named_pairs(folded, candidate.span, rules) else len(candidate.people)


def _candidates(folded: str, rules: HeaderRules, people: PeopleRules) -> Iterator[_Candidate]:
    for nth, span in enumerate(sentences(folded, rules)):
        told = first_match(rules.talks.told, folded, span)
        if told and not _is_reported(folded, span, told[1], rules):
            found = people.find_people(folded, span.start, min(span.end, span.start + LONGEST))
            present = tuple(m for m in found if not m.aside and not in_brackets(folded, span.start, m.start))
            yield _Candidate(nth, span, told[0], present)


def _is_reported(folded: str, span: Span, told: re.Match[str], rules: HeaderRules) -> bool:
    """Tell whether the talks told of are within the words of a speaker, and so are others than the page's."""
    words = first_match(rules.talks.reported, folded, span)
    return words is not None and words[1].start() < told.start() < words[1].end()


def in_brackets(folded: str, start: int, place: int) -> bool:
    """Tell whether a place stands inside brackets that opened after `start`."""
    return folded.count("(", start, place) > folded.count(")", start, place)


def _titles(draft: Draft, rules: HeaderRules, end: int) -> tuple[Span, ...]:
    """Return the lines before `end` that name talks, furniture left out."""
    folded = draft.page.folded
    furniture = {block.start for block in draft.blocks if block.kind == "furniture"}
    lines = (line for line in draft.page.lines if line.start < end and not line.furniture)
    spans = (_stripped(folded, line.start, line.end) for line in islice(lines, MOST_TITLE_LINES))
    return tuple(
        span
        for span in spans
        if span.start not in furniture and any(rule.compiled.search(span.of(folded)) for rule in rules.talks.titles)
    )


def _stripped(folded: str, start: int, end: int) -> Span:
    words = folded[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))


def _day_sections(folded: str, rules: HeaderRules) -> Iterator[Span]:
    """Yield what follows the head of each section that tells day and place: its line and the next."""
    for rule in rules.talks.day_sections:
        for match in rule.compiled.finditer(folded):
            line = folded.find("\n", match.end())
            while 0 <= line < match.end() + 3:
                line = folded.find("\n", line + 1)
            yield Span(match.end(), len(folded) if line < 0 else line)


def _sections(folded: str, rules: HeaderRules, people: PeopleRules) -> tuple[Span, ...]:
    """Return the words for the other side in headings of talks with somebody, where they name one."""
    matches = (match for rule in rules.talks.sections for match in rule.compiled.finditer(folded))
    spans = (Span(*match.span("person")) for match in matches)
    return tuple(span for span in spans if people.find_people(folded, span.start, span.end))


def _refuse_other_genres(folded: str, rules: HeaderRules, lead: _Candidate | None) -> None:
    """Raise where a sign of another kind of page decides against talks."""
    told = lead is not None and len(lead.people) > 1
    for rule in rules.talks.genres:
        genre: Genre = rule.yields
        if genre.decides == "alone" and told:
            continue
        end = lead.span.start if lead and genre.decides == "above" else len(folded)
        if rule.compiled.search(folded, 0, end):
            raise NoTalksError(f"The page is {genre.name} and no readout of talks.")


def _refuse_untold(folded: str, rules: HeaderRules, named: bool) -> None:
    """Raise where no title names who talks, or the page reports next to nothing said."""
    said = sum(1 for rule in rules.talks.speeches for _ in rule.compiled.finditer(folded))
    if not named or said < SAID:
        raise NoTalksError("The page tells of no talks.")


def _persons(folded: str, titles: tuple[Span, ...], people: PeopleRules) -> bool:
    """Tell whether a title names two persons who talk."""
    return any(len(people.find_people(folded, title.start, title.end)) > 1 for title in titles)


def _announced(folded: str, rules: HeaderRules, end: int) -> bool:
    """Tell whether a sentence before `end` announces what is to come and the page reports next to nothing said."""
    said = sum(1 for rule in rules.talks.speeches for _ in rule.compiled.finditer(folded, end))
    before = (span for span in sentences(folded[:end], rules))
    return said < SAID and any(first_match(rules.talks.announcements, folded, span) for span in before)
