"""What a language brings to tell whether two passages say the same: the words that carry what is said."""

from collections.abc import Callable

from msgspec import Struct

from kaidan.model import Span


class Token(Struct, frozen=True):
    """A word or run of signs: its span, and whether it carries what is said (a noun) or only joins (a particle)."""

    span: Span
    carries: bool


class PointRules(Struct, frozen=True, kw_only=True):
    """`terms(folded, start, end)` are the keys of what the words say, for counting what two passages share;
    `tokens(folded, start, end)` part the words in order, for finding the place where they differ.
    """

    terms: Callable[[str, int, int], frozenset[str]]
    tokens: Callable[[str, int, int], list[Token]]
