"""A full name and the folded text it stands in go in; the shortest form the text uses alone comes out, and its titles.

ソック・ヴィボル is ヴィボル in ヴィボル首相, 程立川 is 程 in 程部長, 六角雅治 is 六角 in 六角大臣.
"""

import re
from collections import Counter
from collections.abc import Iterator

from kaidan.lang.ja.morphemes import first_of_name
from kaidan.lang.ja.offices import CABINET_TITLE, HONOUR, LONGER_WORD, TITLE, WORDS
from kaidan.lang.rule import Rule

MOST_PARTS = 8
LONGEST_FAMILY = 3
SAID_TWICE = 2  # in a title and in the sentence that tells of the talks
KATAKANA_LETTER = "ァ-ヺー"

NAME_RULES: tuple[Rule, ...] = (
    Rule(
        name="title after a name",
        pattern=(
            f"(?:[A-Z]{{2,4}}|[米英仏独伊豪加印露韓中]|{WORDS}|[・]){{0,5}}?(?P<title>{CABINET_TITLE}|{TITLE}){HONOUR}?"
            f"(?!{LONGER_WORD})"
        ),
        examples=("大臣", "PNG首相", "外務大臣", "米国務長官", "国王"),
        refuses=("の会談", "地方", "外相会談"),
    ),
    Rule(
        name="inside a longer name",
        pattern=f"[{KATAKANA_LETTER}・=](?=[{KATAKANA_LETTER}])|(?![同日側方])[一-鿿](?=[一-鿿])",
        examples=("・ヴィボル", "課程"),
        refuses=("同程", "、程", "日ヴ"),
    ),
    Rule(
        name="short forms of two countries",
        pattern="[日米英仏独伊豪加印露韓朝中][米英仏独伊豪加印露韓朝中]",
        examples=("日中", "日米"),
        refuses=("中曽", "田中"),
    ),
    Rule(
        name="particle of a family name",
        pattern=(
            "^(?:アル|エル|アッ|アン|アーシュ|ビン|ベン|イブン|ファン|フォン|ヴァン|デ|デル|デン|デア|ダ|ド|ドス|ディ|ドゥ|デュ|ラ|ル|レ|サン|セント|マク|マック|オ"
            "|ウル|ウッディーン|テル|ツー|ツア)$"
        ),
        examples=("アル", "フォン", "デ"),
        refuses=("アルベルト", "デイヴィッド"),
    ),
)
TITLE_AFTER, LONGER, TWO_COUNTRIES, PARTICLE = NAME_RULES

ORDINAL = re.compile("[0-9]{1,2}世$")
TWO_CHARACTER_FAMILIES = ("司馬", "諸葛", "欧陽", "上官", "夏侯", "南宮", "皇甫", "鮮于", "独孤", "東方")


def name_alone(folded: str, name: str, native: bool) -> str:
    """Return the form of `name` that the text uses alone before a title, or the likely one where it uses none.

    The form used most wins, then the shortest; the whole name where it alone is used again and again.
    `native` tells that the name is a Japanese one.
    """
    used = _uses(folded, name)
    whole = used.pop(name, 0)
    if used:
        return min(used, key=lambda form: (-used[form], len(form)))
    if whole > SAID_TWICE or (whole == SAID_TWICE and "・" not in name and len(name) <= LONGEST_FAMILY):
        return name
    return _likely(name, native=native)


def titles_of(folded: str, name: str) -> tuple[str, ...]:
    """Return the titles that stand after a name alone in the text, most used first: ラヴロフ gives 大臣, 外相."""
    return tuple(title for title, _ in Counter(_titles_after(folded, name)).most_common())


def _uses(folded: str, name: str) -> dict[str, int]:
    """Return how often the text uses each form of a name alone."""
    counted = {form: sum(1 for _ in _titles_after(folded, form)) for form in _forms(name)}
    return {form: count for form, count in counted.items() if count}


def _titles_after(folded: str, form: str) -> Iterator[str]:
    """Yield the title after each use of a form of a name that is not inside a longer name."""
    at = folded.find(form)
    while at >= 0:
        end = at + len(form)
        title = TITLE_AFTER.compiled.match(folded, end)
        inside = at and (LONGER.compiled.match(folded, at - 1) or TWO_COUNTRIES.compiled.fullmatch(folded, at - 1, end))
        if title and not inside:
            yield title["title"]
        at = folded.find(form, end)


def _forms(name: str) -> tuple[str, ...]:
    """Return every form a name may be cut down to: runs of its parts, or for kanji its beginnings."""
    if "・" not in name:
        whole_only = re.match(f"^[{KATAKANA_LETTER}=]+$", name)
        return (name,) if whole_only else tuple(name[:length] for length in range(1, len(name) + 1))
    parts = [ORDINAL.sub("", part) for part in name.split("・")[:MOST_PARTS]]
    runs = ("・".join(parts[i:j]) for i in range(len(parts)) for j in range(i + 1, len(parts) + 1))
    return tuple(dict.fromkeys(run for run in runs if run and not PARTICLE.compiled.search(run)))


def _likely(name: str, *, native: bool) -> str:
    """Return the form likely used alone: the family name."""
    if " " in name:
        return name.split(" ", maxsplit=1)[0]
    if "・" in name:
        return _family_of_parts(name.split("・"))
    if re.match(f"[{KATAKANA_LETTER}]", name):
        return name
    return _native_family(name) if native else _kanji_family(name)


def _family_of_parts(parts: list[str]) -> str:
    start = len(parts) - 1
    while start > 0 and PARTICLE.compiled.search(parts[start - 1]):
        start -= 1
    return "・".join(parts[start:])


def _kanji_family(name: str) -> str:
    """Return the family name of a Chinese or Korean name in kanji."""
    if len(name) > 3 or name[:2] in TWO_CHARACTER_FAMILIES:
        return name[:2]
    return name[:1] if len(name) > 1 else name


def _native_family(name: str) -> str:
    """Return the family name of a Japanese full name, by its morphemes; else its first two characters."""
    if len(name) <= 2:
        return name
    first, is_family = first_of_name(name)
    return first if is_family else name[:2]
