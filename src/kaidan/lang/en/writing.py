"""How English is told from other languages."""

import re

_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[A-Za-z]+")
# Words so common that no English page lacks them; in other languages with the same letters they are rare.
_COMMON = frozenset(
    re.findall("[a-z]+", "the of and to with for their by that his from at has they which were this it")
)
LEAST_COMMON = 0.08


def share(folded: str) -> float:
    """Return the share of a folded text's letters that stand in English words; 0 where its common words are rare."""
    letters, words = sum(map(len, _LETTERS.findall(folded))), _WORD.findall(folded)
    common = sum(1 for word in words if word.lower() in _COMMON)
    if not words or common < LEAST_COMMON * len(words):
        return 0.0
    return sum(map(len, words)) / letters
