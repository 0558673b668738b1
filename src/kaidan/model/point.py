"""Summary bullets tied to the body that says the same, or something else."""

from msgspec import Struct

from kaidan.model.span import Span


class Difference(Struct, frozen=True, kw_only=True):
    """Where summary and body differ: the words of each; `kind` is `time`, `force` or `wording`."""

    kind: str
    point: Span
    body: Span


class Point(Struct, frozen=True, kw_only=True):
    """One summary bullet: its span, the ids of the blocks that support it, and where the two differ."""

    start: int
    end: int
    block: str
    supports: tuple[str, ...]
    differences: tuple[Difference, ...]
