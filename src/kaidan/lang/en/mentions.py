"""Folded English text in, the persons that its offices name out: the office, its country, the name beside it."""

from msgspec.structs import replace

from kaidan.lang.en.mention_rules import HONOURED, ONLY_MENTIONED, PURPOSE, TALKS_OF
from kaidan.lang.en.names_beside import Named, country_after, name_after, name_before
from kaidan.lang.en.office_words import QUALIFIERS
from kaidan.lang.en.offices import Line, Office, is_head, line_of, office_at
from kaidan.lang.en.sentences import find_sentences
from kaidan.lang.en.tokens import tokens_of
from kaidan.lang.people import PersonMention
from kaidan.model import Span
from kaidan.world.countries import find_countries
from kaidan.world.offices import home_of, rank_of

# So many characters before a person tell whether he is only mentioned; two who talk are enough before what it is for.
BEFORE, ENOUGH = 70, 2


def find_people(folded: str, start: int, end: int) -> tuple[PersonMention, ...]:
    """Return the persons named by an office in a stretch of folded text, in order."""
    line = line_of(tokens_of(folded, start, end), find_countries(folded, start, end))
    found: list[PersonMention] = []
    at = least = 0
    while at < len(line.tokens):
        if not is_head(line.tokens[at]) or _qualifies(line, at):
            at += 1
            continue
        office = office_at(line, at, least)
        person, at = _person(folded, line, office, least)
        least = at
        found.append(person)
        _share_country(folded, found)
    return _set_aside(folded, start, end, found)


def _qualifies(line: Line, at: int) -> bool:
    """Tell whether a head is only a word before another, or an honorific: Chief Cabinet Secretary; Senator the Hon."""
    if line.word(at) == "Senator" and line.word(at + 1) == "the":
        return True
    after = at + 1
    while line.word(at) in QUALIFIERS and line.word(after) in QUALIFIERS:
        after += 1
    return at + 1 < after < len(line.tokens) and is_head(line.tokens[after])


def _person(folded: str, line: Line, office: Office, least: int) -> tuple[PersonMention, int]:
    """Return the person of an office and the index after all that names him."""
    tokens = line.tokens
    named = (
        name_after(folded, line, office, parted=False)
        or name_before(folded, line, office.begin, least)
        or name_after(folded, line, office, parted=True)
    )
    after = max(office.after, named.after if named else 0)
    country = country_after(line, after) if named else None
    words = Span(tokens[office.begin].start, tokens[office.after - 1].end)
    own = Span(_without_country(line, office), words.end).of(folded)
    party = office.party or (country[0] if country else None)
    home = home_of(own)
    last = tokens[(country[1] if country else after) - 1]
    mention = PersonMention(
        start=min(words.start, named.span.start) if named else words.start,
        end=max(last.end, named.end if named else 0),
        name=named.span if named else None,
        office=words,
        title=office.title,
        rank=rank_of(words.of(folded)),
        party=party,
        home=home,
        native=None,
        former=office.former,
        aside=(last.owner or tokens[after - 1].owner) and not _talks_follow(folded, named, words),
    )
    return mention, country[1] if country else after


def _without_country(line: Line, office: Office) -> int:
    found = line.country_at(office.begin)
    at = found[1] if found and found[1] < office.after else office.begin
    return line.tokens[at].start


def _talks_follow(folded: str, named: Named | None, office: Span) -> bool:
    end = named.end if named else office.end
    return any(rule.compiled.match(folded, end) for rule in TALKS_OF)


def _share_country(folded: str, found: list[PersonMention]) -> None:
    """Give a person the country after the next one's name: President A and Prime Minister B of C."""
    if len(found) < ENOUGH:
        return
    before, last = found[-2:]
    alone = before.party is None and before.home is None and before.name is not None
    if alone and last.party and folded[before.end : last.start] in (" and ", " and the ") and _told_after(last):
        found[-2] = replace(before, party=last.party)


def _told_after(mention: PersonMention) -> bool:
    """Tell whether the country stands after the person's name."""
    return mention.name is not None and mention.end > mention.name.end and mention.office.end <= mention.name.start


def _set_aside(folded: str, start: int, end: int, found: list[PersonMention]) -> tuple[PersonMention, ...]:
    """Mark who is only mentioned: by the words before, or because the sentence tells there what talks were for."""
    marked: list[PersonMention] = []
    for sentence in find_sentences(folded, start, end):
        purpose = PURPOSE[0].compiled.search(folded, sentence.start, sentence.end)
        inside = [one for one in found if sentence.start <= one.start < sentence.end]
        company = False  # who is in the company of another is followed by more of it
        before = sum(1 for one in inside if not purpose or one.start < purpose.start())
        for one in inside:
            words = HONOURED[0].compiled.sub("", folded[max(sentence.start, one.start - BEFORE) : one.start])
            late = purpose is not None and one.start > purpose.start()
            for_it = late and (before >= ENOUGH or not PURPOSE[1].compiled.search(words))
            company = company or bool(ONLY_MENTIONED[0].compiled.search(words))
            aside = one.aside or for_it or company or any(rule.compiled.search(words) for rule in ONLY_MENTIONED)
            marked.append(replace(one, aside=aside))
    return tuple(marked)
