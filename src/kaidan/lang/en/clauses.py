"""The words of a content in, its clauses out: trimmed, parted where each could stand alone, with what conditions them."""

import re

from kaidan.lang.en.letters import CAPITALS
from kaidan.lang.rule import Rule
from kaidan.model import Span

# Between these two propositions of one content part: each could stand alone as a sentence.
SPLITS: tuple[Rule, ...] = (
    Rule(
        name="and that",
        pattern=r"(?:,|;)? and (?:also )?that (?=[\w“\"])",
        examples=("talks go on, and that both sides will meet", "the dam is safe and that work goes on"),
        refuses=("and the dam",),
    ),
    Rule(
        name="a second full clause",
        pattern=(
            rf"(?:, and|; and|;|, but|, while) (?=(?:he|she|they|it|we|both sides|the two sides|the United States|[{CAPITALS}][\w'-]+"
            r"|(?:the|their|its|our) (?:[\w'-]+ ){1,4}?)"
            r"(?: ?(?:is|are|was|were|will|would|must|should|has|had|have|can|could|remains?|remained|hopes?|hoped|looks|looked|intends?|intended|stands?|supports|supported|needs?)) )"
        ),
        examples=("the dam is safe, and the two sides will meet", "talks go on; they will meet"),
        refuses=("the dam, and the road to the coast",),
    ),
)
CONDITIONS: tuple[Rule, ...] = (
    Rule(
        name="a condition",
        pattern=r"\b(?:if|unless|provided that|as long as|on condition that|on the condition that|in the event (?:of|that)|so long as|should)(?= (?!that\b)[\w']+ )[^,.;]{3,160}",
        examples=("if the dam holds until May", "unless both sides agree to it", "provided that talks go on"),
        refuses=("both should meet",),
    ),
)
_EDGE_BEFORE = re.compile(r"[\s,:;]+")
_QUOTES = re.compile('[“”"]')
SHORTEST_QUOTED = 3
_EDGE_AFTER = re.compile(r"[\s,:;.]+$")


def trim(folded: str, start: int, end: int) -> Span:
    """Return a span without the spaces and stops at its ends; the stop of letters (U.S.) stays."""
    begin = _EDGE_BEFORE.match(folded, start, end)
    first = begin.end() if begin else start
    tail = _EDGE_AFTER.search(folded, first, end)
    last = tail.start() if tail else end
    if (
        tail
        and tail[0].startswith(".")
        and re.search(r"(?:\b[A-Z]|\b(?:Jr|Sr|Inc|Co|etc))$", folded[max(first, last - 4) : last])
    ):
        last += 1
    return _unquoted(folded, Span(min(first, last), last))


def _unquoted(folded: str, span: Span) -> Span:
    """Return a span without quotation marks round all of it, and without the stop before the last of them."""
    words = span.of(folded)
    if len(words) < SHORTEST_QUOTED or words[0] not in '“"' or words[-1] not in '”"' or _QUOTES.search(words[1:-1]):
        return span
    inner = words[1:-1].rstrip(" .,")
    return Span(span.start + 1, span.start + 1 + len(inner))


def split_content(folded: str, content: Span, *, clausal: bool) -> list[Span]:
    """Return the propositions of a content, trimmed; only a clause is parted at another clause."""
    rules = SPLITS if clausal else ()
    cuts = sorted(
        {match.span() for rule in rules for match in rule.compiled.finditer(folded, content.start, content.end)}
    )
    pieces, start = [], content.start
    for first, last in cuts:
        if first > start:
            pieces.append(trim(folded, start, first))
            start = last
    pieces.append(trim(folded, start, content.end))
    return [piece for piece in pieces if piece.start < piece.end]


def find_condition(folded: str, span: Span) -> Span | None:
    """Return the words that condition a clause, or None."""
    for rule in CONDITIONS:
        match = rule.compiled.search(folded, span.start, span.end)
        if match:
            return trim(folded, *match.span())
    return None
