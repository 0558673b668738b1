"""Step of the chain: a draft with its meeting in, the draft with its roster out; and words resolved against a roster.

The roster holds the principals of the meeting and then whoever the page lists as attending.
"""

from collections.abc import Callable

import msgspec

from kaidan.lang.people import PeopleRules, PersonMention
from kaidan.model import Participant
from kaidan.model.meeting import Role
from kaidan.model.span import digest_id
from kaidan.reader.draft import Draft
from kaidan.text.fold import fold

# Lists of attendants stand near the sentence that tells of the talks.
HEAD = 4000
NO_BREAK_SPACE = "\u00a0"


def read_roster(draft: Draft) -> Draft:
    """Return the draft with its roster: the meeting's participants, then who attended, each once."""
    principals = draft.meeting.participants if draft.meeting else ()
    parties = draft.meeting.parties if draft.meeting else ()
    attending: dict[str, Participant] = {}
    folded, people = draft.page.folded, draft.language.people
    for mention in people.find_attending(folded, 0, min(len(folded), HEAD)):
        if mention.name is None or any(_same_words(draft, mention, known) for known in principals):
            continue
        placed = msgspec.structs.replace(mention, party=_side_party(mention, parties, people.home))
        attending.setdefault(mention.name.of(folded), participant(draft, placed, "attending"))
    return msgspec.structs.replace(draft, roster=(*principals, *attending.values()))


def participant(draft: Draft, mention: PersonMention, role: Role) -> Participant:
    """Return the record of a person: the name as the text uses it alone, the office, the party, the titles used."""
    text, folded, people = draft.page.text, draft.page.folded, draft.language.people
    whole = mention.name or mention.office
    alone = people.name_alone(folded, whole.of(folded), mention.party == people.home) if mention.name else mention.title
    at = folded.find(alone, whole.start, whole.end)
    full = one_line(whole.of(text))
    name = one_line(text[at : at + len(alone)]) if at >= 0 else alone
    return Participant(
        id=digest_id("participant", draft.page.sha256, mention.start, mention.end),
        name=name,
        full_name=full if mention.name and full != name else None,
        office=one_line(mention.office.of(text)),
        party=mention.party,
        role=role,
        start=mention.start,
        end=mention.end,
        titles=people.titles_of(folded, alone),
    )


def one_line(words: str) -> str:
    """Return words that line breaks or spaces that hold may stand in, with plain spaces."""
    return words.replace("\n", " ").replace(NO_BREAK_SPACE, " ")


def resolve_person(roster: tuple[Participant, ...], words: str, people: PeopleRules) -> Participant | None:
    """Return the one person that the folded words of a person can mean; None where none or several can.

    A name decides, with its title between two of one name. A title alone means the principal whom the text calls so,
    else the only one whose office has it, else (for the titles of the page's own country) that country's principal.
    """
    mention = people.split_words(words)
    if mention is None:
        return None
    if mention.party is not None:
        roster = tuple(person for person in roster if person.party == mention.party) or roster
    if mention.name:
        return _by_name(roster, mention.name.of(words), mention.title, people)
    principals = tuple(person for person in roster if person.role == "principal")
    return _by_title(principals, mention, people) or _by_title(roster, mention, people)


def _by_name(roster: tuple[Participant, ...], name: str, title: str, people: PeopleRules) -> Participant | None:
    named = [person for person in roster if name.casefold() in _names(person)]
    if len(named) > 1:
        named = [person for person in named if title in person.titles or people.means_title(title, fold(person.office))]
    return named[0] if len(named) == 1 else None


def _names(person: Participant) -> set[str]:
    return {fold(words).casefold() for words in (person.name, person.full_name or person.name)}


def _by_title(persons: tuple[Participant, ...], mention: PersonMention, people: PeopleRules) -> Participant | None:
    title, own = mention.title, mention.start == 0 and mention.title in people.own_titles
    tiers: tuple[Callable[[Participant], bool], ...] = (
        lambda person: fold(person.name) == title,
        lambda person: title in person.titles,
        lambda person: people.means_title(title, fold(person.office)),
        lambda person: own and person.party == people.home and people.means_title(title, fold(person.office)),
    )
    for tier in tiers:
        found = [person for person in persons if tier(person)]
        if len(found) == 1:
            return found[0]
    return None


def _same_words(draft: Draft, mention: PersonMention, known: Participant) -> bool:
    return (
        bool(mention.name)
        and mention.name is not None
        and mention.name.of(draft.page.text) in (known.name, known.full_name)
    )


def _side_party(mention: PersonMention, parties: tuple[str, ...], home: str) -> str | None:
    """Return the party of a side: the home party, the only other one, or the code the list itself names."""
    if mention.side == "own":
        return home
    if mention.side == "other":
        others = [code for code in parties if code != home]
        return others[0] if len(others) == 1 else mention.party
    return mention.side or mention.party
