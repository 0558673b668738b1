"""How deep in brackets and quotation marks each character of folded text stands."""

OPENERS, CLOSERS = "「『(（〔[", "」』)）〕]"
_STEPS = {**dict.fromkeys(OPENERS, 1), **dict.fromkeys(CLOSERS, -1)}


def bracket_depths(words: str) -> list[int]:
    """Return the depth before each character of `words`, and after the last one; a line end closes all.

    A bracket that is closed nowhere, and one that closes nothing, count for nothing beyond their line.
    """
    depths = [0] * (len(words) + 1)
    depth = 0
    for place, character in enumerate(words):
        depths[place] = depth
        if character == "\n":
            depth = 0
        elif character in _STEPS:
            depth = max(0, depth + _STEPS[character])
    depths[len(words)] = depth
    return depths
