"""Who can speak in a block: the talks it belongs to, and the mention of a speaker resolved against them.

One candidate or none: a mention that two could mean, or nobody, resolves to None.
"""

from functools import lru_cache

from msgspec import Struct

from kaidan.lang.speech import SpeakerMention
from kaidan.model import Entry, Participant, Span
from kaidan.reader.draft import Draft
from kaidan.reader.roster import resolve_person
from kaidan.text.fold import fold as fold_text
from kaidan.world.countries import code_of, find_countries

# Names come back with every mention; so many are kept folded.
fold = lru_cache(maxsize=512)(fold_text)


class Talks(Struct, frozen=True, kw_only=True):
    """The talks that a block tells of: party codes, those of the roster who took part, and the publisher's party."""

    parties: tuple[str, ...]
    roster: tuple[Participant, ...]
    home: str


class Voice(Struct, frozen=True, kw_only=True):
    """Who speaks: party codes and the ids of the participants, where persons are named; `joint` where all speak."""

    speakers: tuple[str, ...]
    by: tuple[str, ...] = ()
    joint: bool = False


def talks_by_entry(draft: Draft) -> dict[str | None, Talks]:
    """Return, for the id of every outline entry, the talks it belongs to: the page's, or those that a heading names."""
    parties = draft.meeting.parties if draft.meeting else ()
    whole = Talks(parties=parties, roster=draft.roster, home=_home(draft, parties))
    found: dict[str | None, Talks] = {None: whole}
    several = len(parties) > 2 and draft.meeting is not None and draft.meeting.kind != "multilateral"
    for entry in draft.outline:
        above = found.get(entry.parent, whole)
        found[entry.id] = _narrowed(draft, entry, above) if several and entry.title else above
    return found


def _narrowed(draft: Draft, entry: Entry, above: Talks) -> Talks:
    """Return the talks that a heading names, where it names some of the parties and not all."""
    codes = {above.home} | _named_in(draft, entry.title, above.parties)
    if not 1 < len(codes) < len(above.parties):
        return above
    roster = tuple(person for person in above.roster if person.party in codes)
    return Talks(parties=tuple(code for code in above.parties if code in codes), roster=roster, home=above.home)


def _named_in(draft: Draft, title: str, parties: tuple[str, ...]) -> set[str]:
    """Return the parties that a heading names, by a principal's name or their own."""
    folded = fold(title)
    persons = {person.party for person in draft.roster if person.role == "principal" and fold(person.name) in folded}
    countries = {mention.code for mention in find_countries(folded)}
    return {code for code in parties if code in persons | countries}


def _home(draft: Draft, parties: tuple[str, ...]) -> str:
    home = draft.language.header.home
    return home if home in parties else (parties[0] if parties else home)


def resolve_speaker(draft: Draft, talks: Talks, mention: SpeakerMention) -> Voice | None:
    """Return who a mention means in these talks, or None."""
    words = mention.words.of(draft.page.folded)
    match mention.kind:
        case "all":
            return Voice(speakers=talks.parties, joint=True)
        case "own":
            return Voice(speakers=(talks.home,)) if talks.home == draft.language.header.home else None
        case "other":
            others = tuple(code for code in talks.parties if code != talks.home)
            return Voice(speakers=others) if len(others) == 1 else None
        case "side":
            return _side(draft, talks, words)
        case "several":
            return _several(draft, talks, mention)
    return _person(draft, talks, words, mention)


def _several(draft: Draft, talks: Talks, mention: SpeakerMention) -> Voice | None:
    """Return the persons named together, by their names or one by one; None where fewer than two parties speak."""
    words = mention.words.of(draft.page.folded)
    if mention.parts:
        return _together(talks, [_part(draft, talks, part) for part in mention.parts])
    named = [person for person in talks.roster if fold(person.name) in words and person.party is not None]
    parties = tuple(code for code in talks.parties if any(person.party == code for person in named))
    return Voice(speakers=parties, by=tuple(person.id for person in named)) if len(parties) > 1 else None


def _part(draft: Draft, talks: Talks, part: Span) -> Voice | None:
    """Return who one of several named together is: a side, else a person."""
    words = part.of(draft.page.folded)
    alone = SpeakerMention(words=part, end=part.end, kind="person", strong=True)
    return _side(draft, talks, words) or _person(draft, talks, words, alone)


def _together(talks: Talks, voices: list[Voice | None]) -> Voice | None:
    """Return the voice of several; as many as there are parties, one of them told, are all who talk."""
    known = [voice for voice in voices if voice is not None]
    parties = tuple(code for code in talks.parties if any(code in voice.speakers for voice in known))
    by = tuple(dict.fromkeys(one for voice in known for one in voice.by))
    if len(known) < len(voices) and known and len(voices) >= len(talks.parties):
        return Voice(speakers=talks.parties, by=by, joint=True)
    return Voice(speakers=parties, by=by) if parties else None


def _side(draft: Draft, talks: Talks, words: str) -> Voice | None:
    name = words[:-1] if len(words) > 1 and code_of(words) is None else words
    code = code_of(words) or code_of(name)
    if code is None:
        code = next((one for one in talks.parties if one == name), None)
    if code in talks.parties and code is not None:
        return Voice(speakers=(code,))
    return None


def _person(draft: Draft, talks: Talks, words: str, mention: SpeakerMention) -> Voice | None:
    if draft.language.people.points_back(words):
        titled = resolve_person(talks.roster, words, draft.language.people)
        if titled is None or titled.party is None:
            return _last_named(draft, talks, mention.words.start)
        return Voice(speakers=(titled.party,), by=(titled.id,))
    named = [person for person in talks.roster if _is_named(person, words)]
    longest = max((len(person.name) for person in named), default=0)
    named = [person for person in named if len(person.name) == longest]
    person = named[0] if len(named) == 1 else resolve_person(talks.roster, words, draft.language.people)
    if person is None or person.party is None:
        return None
    return Voice(speakers=(person.party,), by=(person.id,))


def _is_named(person: Participant, words: str) -> bool:
    """Tell whether words name a person; one whom the page calls by the title alone is named by nothing more."""
    name = fold(person.name).casefold()
    titled = fold(person.office).casefold().endswith(name)
    return words.casefold().endswith(name) if titled else name in words.casefold()


# How far back "the same minister" may point, in characters.
REACH_BACK = 400


def _last_named(draft: Draft, talks: Talks, place: int) -> Voice | None:
    """Return the principal named last before an offset, whom "the same minister" means."""
    before = draft.page.folded[max(0, place - REACH_BACK) : place]
    found = [(before.rfind(fold(person.name)), person) for person in talks.roster if person.role == "principal"]
    at, person = max(found, key=lambda one: one[0], default=(-1, None))
    if person is None or at < 0 or person.party is None:
        return None
    return Voice(speakers=(person.party,), by=(person.id,))


def other_side(talks: Talks, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the only party that has not spoken, or nothing where there is none or more than one."""
    others = tuple(code for code in talks.parties if code not in speakers)
    return others if len(others) == 1 and len(speakers) == 1 else ()
