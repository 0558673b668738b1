"""Folded Japanese block in, its sentences out; and the inside of a sentence that stands in brackets as a whole."""

from itertools import pairwise

from kaidan.lang.ja.brackets import CUT, is_bracket, step
from kaidan.model import Span


def find_sentences(folded: str, start: int, end: int) -> list[Span]:
    """Return the sentences of `folded[start:end]`: cut at stops and line ends outside brackets and quotation marks."""
    cuts = [start]
    depth = 0
    for match in CUT.finditer(folded, start, end):
        if is_bracket(match[0]):
            depth = step(match[0], depth)
        elif match[0] == "\n" or (match[0] == "。" and depth == 0):
            cuts.append(match.end())
            depth = 0
    cuts.append(end)
    spans = [_strip(folded, left, right) for left, right in pairwise(cuts)]
    return [span for span in spans if span.end > span.start]


def _strip(folded: str, start: int, end: int) -> Span:
    while start < end and folded[start] in " \u3000\t\n。":
        start += 1
    while end > start and folded[end - 1] in " \u3000\t\n":
        end -= 1
    return Span(start, end)


def unbracket(folded: str, span: Span) -> Span:
    """Return the inside of a sentence that stands in round brackets as a whole, else the sentence."""
    return _inside(folded, span, "(", ")")


def unquote(folded: str, span: Span) -> Span:
    """Return the inside of a sentence that stands in quotation marks as a whole, else the sentence."""
    return _inside(folded, span, "「", "」")


def _inside(folded: str, span: Span, opener: str, closer: str) -> Span:
    words = span.of(folded).rstrip("。 ")
    if words[:1] == opener and words[-1:] == closer:
        return Span(span.start + 1, span.start + len(words) - 1)
    return span
