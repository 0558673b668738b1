"""Step of the chain: a draft with its page in, the draft with its meeting out (date, kind, format, parties, people)."""

import msgspec

from kaidan.lang.people import PersonMention
from kaidan.lang.talks import HeaderRules
from kaidan.model import Meeting, Span
from kaidan.reader.draft import Draft
from kaidan.reader.meeting_kind import find_format, find_kind, tells_of_several
from kaidan.reader.principals import find_principals
from kaidan.reader.roster import participant
from kaidan.reader.talks import Talks, find_talks
from kaidan.reader.talks_day import find_clock, find_length, find_talks_day
from kaidan.world.countries import find_countries


def read_header(draft: Draft) -> Draft:
    """Return the draft with its meeting. Raises NoTalksError where the page tells of no talks."""
    rules, people = draft.language.header, draft.language.people
    talks = find_talks(draft, rules, people)
    principals = find_principals(draft, talks, rules, people)
    meeting = _meeting(draft, talks, principals, rules)
    participants = tuple(participant(draft, mention, "principal") for mention in principals)
    return msgspec.structs.replace(draft, meeting=msgspec.structs.replace(meeting, participants=participants))


def _meeting(draft: Draft, talks: Talks, principals: tuple[PersonMention, ...], rules: HeaderRules) -> Meeting:
    folded, text = draft.page.folded, draft.page.text
    day = find_talks_day(folded, talks, rules, draft.day)
    clock = find_clock(folded, talks, rules)
    several = tells_of_several(talks, principals)
    length = None if several else find_length(folded, talks, rules)
    parties, parties_span = _parties(folded, talks, principals)
    kind, kind_span = find_kind(folded, talks, principals, parties, rules)
    form, form_span = find_format(folded, talks, rules)
    place, occasion = _place(folded, talks, rules), _occasion(folded, talks, rules)
    cited = {
        "date": day.cited,
        "time": clock,
        "minutes": length[1][0] if length else None,
        "kind": kind_span,
        "format": form_span,
        "place": place,
        "occasion": occasion,
        "parties": parties_span,
    }
    return Meeting(
        date=day.day.isoformat() if day.day else None,
        time=clock.of(text) if clock else None,
        minutes=length[0] if length else None,
        kind=kind,
        format=form,
        place=place.of(text) if place else None,
        occasion=occasion.of(text) if occasion else None,
        parties=parties,
        cited={name: span for name, span in cited.items() if span},
    )


def _parties(folded: str, talks: Talks, principals: tuple[PersonMention, ...]) -> tuple[tuple[str, ...], Span | None]:
    """Return the parties that talk: those of the principals, and those that titles or the lead name side by side."""
    by_people = [mention.party for mention in principals if mention.party]
    by_pairs = [code for codes in talks.pairs_of(by_people) for code in codes]
    codes = tuple(dict.fromkeys((*by_people, *by_pairs)))
    if len(codes) == 1:
        near = talks.spans[:1]
        told = [mention.code for span in near for mention in find_countries(folded, span.start, span.end)]
        codes = tuple(dict.fromkeys((*codes, *told)))[:2]
    return codes, talks.pairs[0][0] if talks.pairs else None


def _place(folded: str, talks: Talks, rules: HeaderRules) -> Span | None:
    for rule in rules.places:
        for span in (*talks.spans, *talks.day_sections):
            for match in rule.compiled.finditer(folded, span.start, span.end):
                place = _inside_country(folded, Span(*match.span("place")))
                if place:
                    return place
    return None


def _inside_country(folded: str, place: Span) -> Span | None:
    """Return a place without the country before it; None where it is a country and nothing more."""
    start = place.start
    for mention in find_countries(folded, place.start, place.end):
        if mention.start == start:
            start = mention.end
            while start < place.end and not folded[start].isalnum():
                start += 1
    return Span(start, place.end) if start < place.end else None


def _occasion(folded: str, talks: Talks, rules: HeaderRules) -> Span | None:
    for rule in rules.occasions:
        for span in talks.spans[:1]:
            match = rule.compiled.search(folded, span.start, span.end)
            if match:
                return Span(*match.span(next(name for name, found in match.groupdict().items() if found)))
    return None
