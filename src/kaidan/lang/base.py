"""What a language must bring so that pages in it can be read."""

from msgspec import Struct

from kaidan.lang.rule import Rule


class Labelling(Struct, frozen=True):
    """What a label rule yields: the numbering scheme it belongs to, and how far it may be trusted.

    `style` is `number` for numbered and lettered items, `heading` for bracketed headings, `note` for notes.
    `weak` labels count only in a run: their neighbour in sequence must stand at a line start of the same page.
    `title_only` labels stand only before a title that fills the line.
    """

    scheme: str
    style: str = "number"
    weak: bool = False
    title_only: bool = False


class OutlineRules(Struct, frozen=True, kw_only=True):
    """How pages of one language are laid out. Every rule matches on folded text.

    `labels` are tried in order at a line start or after a break, yield a Labelling, and hold the group `label` (or
    `title` for a bracketed heading). `sequences` are the orders in which labels follow each other; decimal numbers
    need none. `bullets` and `heading_marks` are markers at a line start. `furniture` and `captions` match whole lines,
    `regions` those of the furniture that name a part of the world;
    `closings` match a line after which only furniture comes. `title_prefix` holds the group `title` of a heading whose
    paragraph goes on in the same line, `row_head` that of a table row's head, `dateline` a date that opens a line.
    `sentence` tells that a line holds a full sentence. `breaks` are what may stand before a label inside a line and
    yield `sentence`, `gap` or `glued`; `enumeration` finds the next `label` of a list inside one sentence.
    `never_heading` is what no heading looks like, `never_bare_heading` what none without a label does,
    `expected_heading` what heads a section even when nothing follows, `summary_heading` one whose bullets sum up.
    `longest_heading` and `longest_bare_heading` are in characters.
    """

    labels: tuple[Rule, ...]
    sequences: tuple[tuple[str, ...], ...]
    bullets: tuple[Rule, ...]
    heading_marks: tuple[Rule, ...]
    furniture: tuple[Rule, ...]
    regions: tuple[Rule, ...]
    captions: tuple[Rule, ...]
    closings: tuple[Rule, ...]
    title_prefix: tuple[Rule, ...]
    row_head: tuple[Rule, ...]
    dateline: tuple[Rule, ...]
    sentence: tuple[Rule, ...]
    breaks: tuple[Rule, ...]
    enumeration: tuple[Rule, ...]
    never_heading: tuple[Rule, ...]
    never_bare_heading: tuple[Rule, ...]
    expected_heading: tuple[Rule, ...]
    summary_heading: tuple[Rule, ...]
    longest_heading: int = 60
    longest_bare_heading: int = 30
