"""Which language a page is in, and whose page it is: folded text in, a language settled on its publisher out."""

from collections.abc import Sequence

from msgspec.structs import replace

from kaidan.lang.language import Language
from kaidan.world.countries import code_of, find_countries, parties

# A page is in a language when at least this share of its letters is.
LEAST_SHARE = 0.2
# The home of a page whose publisher nothing tells.
UNKNOWN = ""
# How far from its head a page is looked at for its language, in characters.
HEAD = 20_000


def find_language(folded: str, languages: Sequence[Language]) -> Language | None:
    """Return the language with the greatest share of a text, the first of equals; None where none has enough."""
    head = folded[:HEAD]
    shares = [(language.share(head), language) for language in languages]
    share, best = max(shares, key=lambda one: one[0])
    return best if share >= LEAST_SHARE else None


def settle(language: Language, folded: str, address: str | None = None) -> Language:
    """Return a language with the party whose page this is for its home, as the first sign of a publisher tells."""
    home = publisher_of(language, folded, address) or _usual(language, folded)
    if home == language.header.home:
        return language
    return replace(language, header=replace(language.header, home=home), people=replace(language.people, home=home))


def _usual(language: Language, folded: str) -> str:
    """Return the party whose pages a language's usually are; nobody where the page never names it, and should."""
    home = language.header.home
    named = language.header.always_named or any(one.code == home for one in find_countries(folded[:HEAD]))
    return home if named else UNKNOWN


def publisher_of(language: Language, folded: str, address: str | None = None) -> str | None:
    """Return the code of the party whose page this is; None where no sign of a publisher stands in it."""
    for rule in language.publishers:
        match = (rule.compiled.search(address) if address else None) or rule.compiled.search(folded)
        if match is None:
            continue
        code = rule.yields or _named(match["party"])
        if code:
            return str(code)
    return None


def _named(words: str) -> str | None:
    """Return the party that words name, or whose code they are (as in the address of a site)."""
    return words.upper() if words.upper() in parties() else code_of(words)
