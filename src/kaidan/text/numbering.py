"""List markers as a browser shows them: the attributes of a list in, the marker of each item out."""

import re
from dataclasses import dataclass

BULLET = "\u2022 "
_INTEGER = re.compile(r"\s{0,9}[+-]?[0-9]{1,8}\s{0,9}")
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


@dataclass
class ListCounter:
    """The state of one open list. `style` is `1`, `a`, `A`, `i`, `I`, `bullet` or `none`."""

    style: str
    number: int = 1
    step: int = 1

    def marker(self, value: str = "", style: str = "") -> str:
        """Return the next item's marker, such as `3. `; `value` and `style` are the item's own attributes."""
        style = style if style in _STYLES else self.style
        if style == "none":
            return ""
        if style == "bullet":
            return BULLET
        self.number = _integer(value, self.number)
        number, self.number = self.number, self.number + self.step
        return f"{format_number(number, style)}. "


_STYLES = frozenset({"1", "a", "A", "i", "I"})


def open_list(tag: str, attributes: dict[str, str], length: int, bare: bool) -> ListCounter:
    """Return the counter of a list that opens; `length` is the number of its items, `bare` that it shows no markers."""
    if bare:
        return ListCounter("none")
    if tag != "ol":
        return ListCounter("bullet")
    backwards = "reversed" in attributes
    style = attributes.get("type", "1")
    start = _integer(attributes.get("start", ""), length if backwards else 1)
    return ListCounter(style if style in _STYLES else "1", start, -1 if backwards else 1)


def format_number(number: int, style: str) -> str:
    """Return a number in a list style: `format_number(4, "i")` is `iv`. What a style cannot write stays decimal."""
    if style in {"a", "A"} and number > 0:
        written = _letters(number)
    elif style in {"i", "I"} and 0 < number < 4000:
        written = _roman(number)
    else:
        return str(number)
    return written.upper() if style.isupper() else written


def _letters(number: int) -> str:
    written = ""
    while number:
        number, place = divmod(number - 1, 26)
        written = chr(ord("a") + place) + written
    return written


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written


def _integer(value: str, otherwise: int) -> int:
    return int(value) if _INTEGER.fullmatch(value) else otherwise
