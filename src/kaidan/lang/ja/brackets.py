"""How deep in brackets and quotation marks each character of folded text stands."""

import re

OPENERS, CLOSERS = "「『(（〔[", "」』)）〕]"
_STEPS = {**dict.fromkeys(OPENERS, 1), **dict.fromkeys(CLOSERS, -1)}


# Where a depth can change, and where words can be cut.
STEP = re.compile(r"[「『(（〔[」』)）〕\]\n]")
CUT = re.compile(r"[、。「『(（〔[」』)）〕\]\n]")


def bracket_depths(words: str) -> list[int]:
    """Return the depth before each character of `words`, and after the last one; a line end closes all.

    A bracket that is closed nowhere, and one that closes nothing, count for nothing beyond their line.
    """
    depths: list[int] = []
    depth = 0
    for match in STEP.finditer(words):
        depths.extend([depth] * (match.end() - len(depths)))
        depth = max(0, depth + _STEPS[match[0]]) if match[0] in _STEPS else 0
    depths.extend([depth] * (len(words) + 1 - len(depths)))
    return depths


def step(character: str, depth: int) -> int:
    """Return the depth after a bracket; nothing closes what was not opened."""
    return max(0, depth + _STEPS[character])


def is_bracket(character: str) -> bool:
    """Tell whether a character opens or closes."""
    return character in _STEPS
