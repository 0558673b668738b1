"""What English knows of persons, gathered: mentions, names used alone, titles alone."""

import re

from kaidan.lang.en.mentions import find_people
from kaidan.lang.en.names import name_alone, titles_of
from kaidan.lang.en.office_words import HEADS, HONORIFICS, OWN_TITLES, QUALIFIERS
from kaidan.lang.people import PeopleRules, PersonMention
from kaidan.lang.rule import Rule
from kaidan.lang.word_set import word_set
from kaidan.model import Span
from kaidan.world.offices import rank_of

POINTS_BACK: tuple[Rule, ...] = (
    Rule(
        name="the one named last",
        pattern="^[Tt]he latter(?: [A-Za-z ]{3,30})?$",
        examples=("the latter", "The latter Minister"),
        refuses=("the Minister", "later"),
    ),
)
_ARTICLE = re.compile("^(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) ")
_TITLE_WORDS = {word.lower(): word for word in (*sorted(QUALIFIERS), *sorted(HEADS)) if word[:1].isupper()}
# Words that make another office of a title that they stand before, and one that does after it.
_RAISES = word_set(
    """deputy vice under assistant prime parliamentary permanent state first-deputy press cabinet executive private"""
)
_SPELLINGS = {
    "adviser": "advisor",
    "defence": "defense",
    "councillor": "councilor",
    "counsellor": "counselor",
    "external": "foreign",
}


def split_words(words: str) -> PersonMention | None:
    """Return the person that words such as the Foreign Minister, Secretary Lind or Mr. Lind name; None for nobody."""
    start = match.end() if (match := _ARTICLE.match(words)) else 0
    honorific = HONORIFICS[0].compiled.match(words, start)
    found = [one for one in find_people(words, 0, len(words)) if one.end == len(words)]
    if len(found) == 1:
        return found[0] if not match or found[0].name else _started(found[0], 0)
    if honorific and honorific.end() < len(words) and words[honorific.end()] == " ":
        return _alone(words, Span(honorific.end() + 1, len(words)))
    lower = [_TITLE_WORDS.get(word.lower(), word) for word in words[start:].split(" ")]
    titled = " ".join(lower)
    if titled != words[start:] and len(titled) == len(words) - start:
        return split_words(words[:start] + titled)
    return _alone(words, Span(start, len(words))) if not match and words[:1].isupper() and " of " not in words else None


def _started(mention: PersonMention, start: int) -> PersonMention:
    return PersonMention(
        start=start,
        end=mention.end,
        name=mention.name,
        office=mention.office,
        title=mention.title,
        rank=mention.rank,
        party=mention.party,
        native=None,
    )


def _alone(words: str, name: Span) -> PersonMention:
    """Return the mention of a name without an office."""
    return PersonMention(start=0, end=len(words), name=name, office=name, title="", rank=None, party=None, native=None)


def means_title(title: str, office: str) -> bool:
    """Tell whether a title alone can mean an office: Secretary means Secretary of State, Minister no Prime Minister."""
    wanted, words = _bare(title), _bare(office)
    if not wanted:
        return False
    for at in range(len(words) - len(wanted) + 1):
        if words[at : at + len(wanted)] == wanted:
            raised = at > 0 and words[at - 1] in _RAISES
            general = words[at + len(wanted) : at + len(wanted) + 1] in (["general"], ["elect"])
            if not raised and not general:
                return True
    rank = rank_of(title)
    same = rank is not None and rank == rank_of(office) and wanted[-1] in words
    return same and all(word in words or word in ("foreign", "vice", "deputy", "affairs") for word in wanted)


def _bare(title: str) -> list[str]:
    return [_SPELLINGS.get(word, word) for word in re.findall(r"[\w']+", title.lower())]


def points_back(words: str) -> bool:
    """Tell whether words only point back to who was named last: the latter."""
    return any(rule.compiled.search(words) for rule in POINTS_BACK)


PEOPLE = PeopleRules(
    find_people=find_people,
    find_attending=lambda folded, start, end: (),
    name_alone=name_alone,
    titles_of=titles_of,
    split_words=split_words,
    means_title=means_title,
    home="US",
    own_titles=OWN_TITLES,
    points_back=points_back,
    name_dot=" ",
)
