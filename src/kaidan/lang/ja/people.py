"""What Japanese knows of persons, gathered: mentions, lists of attendants, names used alone, titles alone."""

from kaidan.lang.ja.attending import find_attending
from kaidan.lang.ja.mentions import find_people
from kaidan.lang.ja.names import name_alone, titles_of
from kaidan.lang.people import PeopleRules, PersonMention
from kaidan.lang.rule import Rule

SAME_ONE: tuple[Rule, ...] = (
    Rule(
        name="the same one",
        pattern="^(?:同|当該|右)(?=[一-鿿ァ-ヺ])",
        examples=("同大臣", "同首相"),
        refuses=("両大臣", "貴大臣", "程部長"),
    ),
)

# One title may be written in two ways; both mean the same office.
LONGER_TITLES = {"総理": ("総理大臣",), "主席": ("国家主席",)}
EQUAL_TITLES: tuple[frozenset[str], ...] = (
    frozenset({"外務大臣", "外相"}),
    frozenset({"皇太子", "王太子"}),
)
# Alone they mean the Japanese holder: the ministry writes 総理より of its own prime minister, 首相より of another's.
OWN_TITLES = ("大臣", "総理", "総理大臣", "副大臣", "政務官", "外務大臣")


def split_words(folded: str) -> PersonMention | None:
    """Return the person that words such as 中曽根外務大臣, 同大臣 or 長官 name; None where they name nobody.

    The words are folded and nothing but the person's: spans count in them, 同 included.
    """
    same = [rule.compiled.match(folded) for rule in SAME_ONE]
    start = next((match.end() for match in same if match), 0)
    found = [mention for mention in find_people(folded, start, len(folded)) if mention.end == len(folded)]
    return found[0] if len(found) == 1 else None


def means_title(title: str, office: str) -> bool:
    """Tell whether a title alone can mean an office: 長官 means 国務長官; 大臣 does not mean 首相."""
    if office.endswith(title) or any(office.endswith(longer) for longer in LONGER_TITLES.get(title, ())):
        return True
    return any(title in equal and any(office.endswith(other) for other in equal) for equal in EQUAL_TITLES)


def points_back(words: str) -> bool:
    """Tell whether folded words are a title with 同 before it, and no name: 同大臣, 同首相."""
    return any(rule.compiled.match(words) for rule in SAME_ONE) and len(words) <= 7


PEOPLE = PeopleRules(
    find_people=find_people,
    find_attending=find_attending,
    name_alone=name_alone,
    titles_of=titles_of,
    split_words=split_words,
    means_title=means_title,
    home="JP",
    own_titles=OWN_TITLES,
    points_back=points_back,
    name_dot="・",
)
