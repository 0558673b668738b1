"""The folded text of a page beside the layout rules of its language, and what the rules say of a run of words."""

import re
from collections.abc import Iterable

from msgspec import Struct

from kaidan.lang.base import OutlineRules
from kaidan.lang.rule import Rule
from kaidan.model import Span
from kaidan.text.rule_sets import rule_set

# Spaces of every width, what has no width, and the rules of tables written as text.
BLANK = " \t\f\v\u00a0\u200b\u200c\u200d\u2060\ufeff\x1c\x1d\x1e\x1f\x85\u2028\u2029"
RESIDUE = BLANK + "|"


class Piece(Struct, frozen=True, kw_only=True):
    """A run of words. `mark` is where its label or bullet begins (its own start if it has none).

    `role` is what the layout says: text, bullet, marked (a sign that opens headings or bullets), furniture, caption,
    title. `style` is `number`, `note` or `heading` where a label says so, `scheme` the label's scheme. `titled` marks
    words that are a title beyond doubt; `tag` is that of the line.
    """

    start: int
    end: int
    mark: int
    role: str = "text"
    label: str = ""
    scheme: str = ""
    style: str = ""
    titled: bool = False
    tag: str = "line"

    @property
    def in_body(self) -> bool:
        """Whether the words are the page's own, not furniture, a caption or a title."""
        return self.role in {"text", "bullet", "marked"}

    @property
    def wordless(self) -> bool:
        """Whether the label stands alone."""
        return self.end == self.start


class Layout(Struct, frozen=True):
    """Folded text with the rules that match on it."""

    folded: str
    rules: OutlineRules

    def words(self, piece: Piece) -> str:
        """Return the folded words of a piece."""
        return self.folded[piece.start : piece.end]

    def says(self, rules: Iterable[Rule], piece: Piece) -> bool:
        """Tell whether one of the rules is found in the words of a piece."""
        return any_found(rules, self.words(piece))

    def is_sentence(self, piece: Piece) -> bool:
        """Tell whether the piece holds a full sentence."""
        return self.says(self.rules.sentence, piece)

    def is_title_like(self, piece: Piece, *, bare: bool = False) -> bool:
        """Tell whether the words could be a heading: short, no sentence, no clause that goes on.

        `bare` says that no label stands before them, which asks for more.
        """
        rules = self.rules
        if not 0 < piece.end - piece.start <= (rules.longest_bare_heading if bare else rules.longest_heading):
            return False
        return not self.says(rules.sentence + rules.never_heading + (rules.never_bare_heading if bare else ()), piece)

    def is_titled(self, piece: Piece) -> bool:
        """Tell whether the words are a title, or could be one."""
        return piece.titled or self.is_title_like(piece)

    def trimmed(self, start: int, end: int, blank: str = RESIDUE) -> Span:
        """Return the span without the `blank` characters at its ends; an empty span stands at its start."""
        words = self.folded[start:end]
        if not words.strip(blank):
            return Span(start, start)
        return Span(end - len(words.lstrip(blank)), start + len(words.rstrip(blank)))


def any_found(rules: Iterable[Rule], words: str) -> bool:
    """Tell whether one of the rules is found in the words."""
    return rule_set(rules).found(words)


def first_match(
    rules: tuple[Rule, ...], text: str, at: int = 0, end: int | None = None
) -> tuple[Rule, re.Match[str]] | None:
    """Return the first rule that matches right at `at`, with its match."""
    last = len(text) if end is None else end
    if not rule_set(rules).whole.match(text, at, last):
        return None
    return next(((rule, found) for rule in rules if (found := rule.compiled.match(text, at, last))), None)
