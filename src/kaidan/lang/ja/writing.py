"""How Japanese is told from other languages."""

import re

_LETTERS = re.compile(r"[^\W\d_]+")
_KANA = re.compile("[ぁ-ゖァ-ヺ]+")
_JAPANESE = re.compile("[ぁ-ゖァ-ヺー一-鿿々]+")
# Chinese has kanji and no kana; where kana are rarer than this among kanji and kana, it is not Japanese.
LEAST_KANA = 0.05
# A letter of Japanese tells as much as three of an alphabet.
WEIGHT = 3


def share(folded: str) -> float:
    """Return the share of a folded text that is Japanese, a kana or kanji counted as three letters of others."""
    letters, japanese = _length(_LETTERS, folded), _length(_JAPANESE, folded)
    if japanese == 0 or _length(_KANA, folded) < LEAST_KANA * japanese:
        return 0.0
    return WEIGHT * japanese / (letters + (WEIGHT - 1) * japanese)


def _length(runs: re.Pattern[str], folded: str) -> int:
    return sum(map(len, runs.findall(folded)))
