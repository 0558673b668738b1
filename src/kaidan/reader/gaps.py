"""Step of the chain: a draft with its statements in, the draft with its gaps out: body words that no rule understood.

A gap is the part of a sentence that no act covers, in a sentence that is no lead, list, aside or annotation.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kaidan.lang.rule import Rule
from kaidan.model import Block, Gap, Span
from kaidan.reader.draft import Draft
from kaidan.reader.sections import note_entries

BODY = frozenset({"paragraph", "bullet", "note"})
# Why words were not understood, by whether they name a speaker and whether they report.
REASONS = {
    (True, True): "speaker not resolved",
    (True, False): "no reporting verb",
    (False, True): "no speaker",
    (False, False): "no rule",
}


class Known(Struct, frozen=True, kw_only=True):
    """What is known of the page, in order: words heard as statements, mentions of times and things, counted items."""

    heard: list[Span]
    mentioned: list[Span]
    counted: list[Span]


def read_gaps(draft: Draft) -> Draft:
    """Return the draft with its gaps, in the order of the text."""
    items = (Span(item.start, item.end) for case in draft.cases for item in case.items)
    known = Known(heard=_joined(draft.heard), mentioned=_joined(_mentions(draft)), counted=_joined(items))
    notes = note_entries(draft)
    gaps: list[Gap] = []
    for block in draft.blocks:
        if block.kind in BODY and _left_over(draft, Span(block.start, block.end), known.heard):
            in_note = block.kind == "note" or block.entry in notes
            gaps.extend(_block_gaps(draft, block, known, in_note))
    return replace(draft, gaps=tuple(gaps))


def coverage(draft: Draft) -> float:
    """Return the share of the characters of the body (spaces left out) that are in no gap, to four places."""
    text = draft.page.text
    body = sum(_weight(text, block.start, block.end) for block in draft.blocks if block.kind in BODY)
    missed = sum(_weight(text, gap.start, gap.end) for gap in draft.gaps)
    return round(1 - missed / body, 4) if body else 1.0


def _weight(text: str, start: int, end: int) -> int:
    return len("".join(text[start:end].split()))


def _mentions(draft: Draft) -> Iterator[Span]:
    yield from (Span(time.start, time.end) for time in draft.times)
    yield from (Span(reference.start, reference.end) for reference in draft.references)
    yield from (Span(event.start, event.end) for event in draft.upcoming)


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, those that touch or overlap made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _block_gaps(draft: Draft, block: Block, known: Known, in_note: bool) -> Iterator[Gap]:
    for sentence in draft.language.speech.sentences(draft.page.folded, block.start, block.end):
        pieces = _left_over(draft, sentence, known.heard)
        if not pieces or _is_understood(draft, sentence, known, in_note):
            continue
        for piece in pieces:
            if _left_over(draft, piece, known.mentioned) and not _is_understood(draft, piece, known, in_note):
                yield Gap(start=piece.start, end=piece.end, reason=_reason(draft, piece))


def _left_over(draft: Draft, span: Span, heard: Sequence[Span]) -> list[Span]:
    """Return the pieces of a span that `heard` does not cover and that say something."""
    folded, remainders = draft.page.folded, draft.language.gaps.remainders
    pieces = (_trimmed(folded, piece) for piece in _without(span, heard))
    return [piece for piece in pieces if piece.start < piece.end and not _says(remainders, piece.of(folded))]


def _without(span: Span, covers: Sequence[Span]) -> Iterator[Span]:
    start, place = span.start, max(0, bisect_right(covers, Span(span.start, span.start)) - 1)
    while place < len(covers) and covers[place].start < span.end:
        cover = covers[place]
        if cover.end > start:
            yield Span(start, max(start, cover.start))
            start = cover.end
        place += 1
    yield Span(start, max(start, span.end))


def _trimmed(folded: str, span: Span) -> Span:
    words = span.of(folded)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _is_understood(draft: Draft, sentence: Span, known: Known, in_note: bool) -> bool:
    words, rules = sentence.of(draft.page.folded), draft.language.gaps
    if draft.language.speech.is_lead(words) or _says(rules.lead_ins, words):
        return True
    if _says(rules.told, words):
        return False
    asides = rules.asides + rules.annotations if in_note else rules.asides
    return _says(asides, words) or len(list(_without(sentence, known.counted))) > 1


def _says(rules: tuple[Rule, ...], words: str) -> bool:
    return any(rule.compiled.search(words) for rule in rules)


def _reason(draft: Draft, piece: Span) -> str:
    rules, folded = draft.language.gaps, draft.page.folded
    named = rules.names_speaker(folded, piece.start, piece.end)
    return REASONS[named, rules.reports(folded, piece.start, piece.end)]
