"""What a language brings to tell whether two passages say the same, and in which words they differ."""

from collections.abc import Callable

from msgspec import Struct


class Token(Struct, frozen=True):
    """A run of signs: `start:end` in the text, its `words`, and whether it `carries` what is said or only joins."""

    start: int
    end: int
    words: str
    carries: bool


class PointRules(Struct, frozen=True, kw_only=True):
    """Readers of folded text.

    `terms(folded, start, end)` are the keys of what the words say, for counting what two passages share.
    `tokens(folded, start, end)` part the words in order, to find where two passages differ.
    """

    terms: Callable[[str, int, int], frozenset[str]]
    tokens: Callable[[str, int, int], list[Token]]
