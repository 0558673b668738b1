"""A list of words as it is read and written by people: lines of words in, the set of them out."""


def word_set(lines: str) -> frozenset[str]:
    """Return the words of some lines: `word_set("the a an")` holds three."""
    return frozenset(lines.split())
