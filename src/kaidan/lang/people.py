"""What a language must bring to read persons: mentions by office, lists of attendants, names used alone."""

from collections.abc import Callable

from msgspec import Struct

from kaidan.model import Span


class PersonMention(Struct, frozen=True, kw_only=True):
    """A person named by an office in folded text; `name` is None where the office stands alone.

    `office` spans the words of the office, a country in them included; `title` is its last word, which stands alone
    later. `rank` is one of kaidan.world.offices. `party` is told by a country in the words, `home` by the office alone.
    `native`: the name is written as names of the page's own country are, None where names do not tell. `former`: a former holder, who stands for
    nobody. `aside`: only mentioned, not present. `side` is `own`, `other` or the code of the side that a list puts the
    person on; a `closed` list does not end in "and others".
    """

    start: int
    end: int
    name: Span | None
    office: Span
    title: str
    rank: str | None
    party: str | None
    home: str | None = None
    native: bool | None = False
    former: bool = False
    aside: bool = False
    side: str | None = None
    closed: bool = False


class PeopleRules(Struct, frozen=True, kw_only=True):
    """How a language names persons. Every function takes folded text; spans count in it.

    `find_people(folded, start, end)` returns persons in order, `find_attending(folded, start, end)` those of lists of
    attendants. `name_alone(folded, name, native)` returns the shortest form of a full name that the text uses alone,
    `titles_of(folded, name)` the titles it puts after that form. `split_words(words)` parts the words of one person;
    its spans begin later than the words where they point back ("the same minister"). `means_title(title, office)` tells
    whether a title alone can mean an office, `points_back(words)` whether words only point back to who was named last;
    `own_titles` alone mean the holder of the page's own country, `home`. `name_dot` stands between the parts of a name.
    """

    find_people: Callable[[str, int, int], tuple[PersonMention, ...]]
    find_attending: Callable[[str, int, int], tuple[PersonMention, ...]]
    name_alone: Callable[[str, str, bool], str]
    titles_of: Callable[[str, str], tuple[str, ...]]
    split_words: Callable[[str], PersonMention | None]
    means_title: Callable[[str, str], bool]
    home: str
    own_titles: tuple[str, ...]
    points_back: Callable[[str], bool]
    name_dot: str
