"""A full English name and the text it stands in go in; the shortest form the text uses alone comes out, and its titles.

Adrian B. Lind is Lind in Minister Lind, LIND Adrian is LIND, Omar bin Said Al Harran stays whole.
"""

import re
from collections import Counter
from collections.abc import Iterator

from kaidan.lang.en.family_names import FAMILY_FIRST
from kaidan.lang.en.office_words import HONORIFICS, PARTICLES
from kaidan.lang.en.offices import title_before
from kaidan.lang.en.tokens import tokens_of

# How far before a name its title is looked for, in characters; how many parts of a name are tried.
BEFORE, MOST_PARTS = 60, 8
# Names with these parts are used whole, or by the given name with a title.
_WHOLE = frozenset({"bin", "bint", "ibn", "Al", "Abu"})
_LAST_PARTICLES = PARTICLES | {
    "Le",
    "La",
    "De",
    "Del",
    "Van",
    "Von",
    "Der",
    "Den",
    "Dos",
    "Da",
    "Di",
    "Du",
    "El",
    "Al",
    "Mac",
    "St.",
}


def name_alone(folded: str, name: str, native: bool) -> str:
    """Return the form of `name` that the text uses alone after a title, or the likely one where it uses none."""
    used = {form: len(list(_titles(folded, form, name))) for form in (*_forms(name), *_lowered(name)) if form != name}
    used = {form: count for form, count in used.items() if count}
    if used:
        return min(used, key=lambda form: (-used[form], len(form)))
    return _likely(name)


def titles_of(folded: str, name: str) -> tuple[str, ...]:
    """Return the titles that stand before a name alone in the text, most used first: Lind gives Foreign Minister."""
    return tuple(title for title, _ in Counter(_titles(folded, name, name)).most_common() if title)


def _titles(folded: str, form: str, name: str) -> Iterator[str]:
    """Yield the title (nothing for an honorific) before each use of a form of a name that is no part of a longer one."""
    rest = {part.rstrip(".") for part in name.split()} - set(form.split())
    for match in re.finditer(rf"(?<![\w'-]){re.escape(form)}(?![\w-]|'(?!s\b))", folded):
        following = re.match(r" ([\w'.-]+)", folded[match.end() : match.end() + BEFORE])
        if following and following[1].removesuffix("'s").rstrip(".") in rest:
            continue
        tokens = tokens_of(folded, max(0, match.start() - BEFORE), match.start())
        if not tokens or tokens[-1].owner or tokens[-1].stops or "\n" in folded[tokens[-1].end : match.start()]:
            continue
        title = title_before(tokens)
        if title is not None:
            yield title
        elif HONORIFICS[0].compiled.fullmatch(tokens[-1].word):
            yield ""


def _forms(name: str) -> tuple[str, ...]:
    """Return every run of the parts of a name that can stand alone."""
    parts = name.split()[:MOST_PARTS]
    runs = (parts[i:j] for i in range(len(parts)) for j in range(i + 1, len(parts) + 1))
    forms = (" ".join(run) for run in runs if not run[-1].endswith(".") and run[-1] not in PARTICLES and run != ["Al"])
    return tuple(dict.fromkeys(forms))


def _lowered(name: str) -> tuple[str, ...]:
    """Return the family name of LIND Adrian as it is written elsewhere: Lind."""
    capitals = _capitals(name)
    return (" ".join(part.title() for part in capitals),) if capitals else ()


def _capitals(name: str) -> list[str]:
    """Return the parts of a name that are written in capitals, initials and numbers left out."""
    return [
        part for part in name.split() if len(part) > 1 and part.isupper() and not re.fullmatch("[IVX]+|.*[.].*", part)
    ]


def _likely(name: str) -> str:
    """Return the form likely used alone: the family name."""
    parts = name.split()
    capitals = _capitals(name)
    if capitals and len(capitals) < len(parts):
        return " ".join(capitals)
    if len(parts) > 2 and _WHOLE & set(parts[1:]):
        return name
    if (
        len(parts) > 1
        and (parts[0] in FAMILY_FIRST or re.search("[a-z]-[a-z]", parts[-1]))
        and parts[-1] not in FAMILY_FIRST
    ):
        return parts[0]
    start = len(parts) - 1
    while start > 0 and parts[start] != parts[0] and re.fullmatch("[IVX]+", parts[start]):
        start -= 1
    if start < len(parts) - 1:  # a ruler by his first name and number
        return name
    while start > 0 and parts[start - 1] in _LAST_PARTICLES:
        start -= 1
    return " ".join(parts[start:])
