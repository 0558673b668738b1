"""The order of labels: which label opens a sequence, and which follows which."""

from functools import cache

Sequences = tuple[tuple[str, ...], ...]


def opens(label: str, sequences: Sequences) -> bool:
    """Tell whether a label is the first of a sequence: `1`, or the first sign of one of `sequences`."""
    return bool(label) and 1 in ordinals(label, sequences).values()


def follows(before: str, label: str, sequences: Sequences) -> bool:
    """Tell whether `label` comes right after `before` in some sequence."""
    places = ordinals(before, sequences)
    return any(places.get(order) == place - 1 for order, place in ordinals(label, sequences).items())


@cache
def ordinals(label: str, sequences: Sequences) -> dict[int, int]:
    """Return the place (from 1) of a label in each sequence that holds it; sequence -1 is the decimal numbers."""
    if label.isdecimal():
        return {-1: int(label)}
    return {order: signs.index(label) + 1 for order, signs in enumerate(sequences) if label in signs}
