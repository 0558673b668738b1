"""Countries and organisations: a name or a text goes in, codes come out (ISO 3166-1 alpha-2, or EU, UN, NATO …)."""

import re
from functools import cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from kaidan.world.short_forms import find_short_forms
from kaidan.world.table import Party, world_table

Strength = Literal["strong", "weak"]

# The formal name's ending after a country's name, and 国 where it does not begin the next word (国王, 国務, 国防 …).
FORMAL_ENDING = re.compile(
    r"・?(?:イスラム|アラブ|人民|民主|社会主義|連邦|連合|独立|東方|ボリバル|多民族|自治|暫定){0,4}"
    r"(?:共和国|(?<!連合)王国|合衆国|首長国連邦|首長国|大公国|公国|独立国|多民族国|連邦(?!議|準|最高|保安|院|外|大)|市国|諸島"
    r"|(?<=[ァ-ヺー])国(?![^ァ-ヺ]?[家際民内境営防務連交立籍土益産有費歌旗璽庫賓]|王(?!陛|の|国))"
    r"|(?<=[ァ-ヺー])国(?=国王|王国|首|元))"
)
NATURE = re.compile(r"(?:太平)?洋|湾|海(?!上|外|軍|賊|洋)|沖|半島|川|語|料理|酒|人(?!民)|暦|系|原産|地方")
# Seas, straits and regions that are called after a country and are none.
CALLED_AFTER = re.compile(r" (?:Sea|Ocean|Strait|Straits|Peninsula|Gulf|River|Canal|Basin|Bay|City|subcontinent)\b")
CALLED_BEFORE = re.compile(
    r"(?:(?:Gulf|Sea|Straits?|Bay|Isthmus) of |\bNew |(?:Latin|Central|South|North|Inter|Ibero|Pan|African|Meso)[ -])$"
)
BORDER = "ァ-ヺー"
# The fewest characters of a country's name that is read where nothing parts it from the word before.
SHORTEST_GLUED = 3


class CountryMention(Struct, frozen=True):
    """A country or organisation named in a text: `text[start:end]`, its code, and how sure the name is."""

    start: int
    end: int
    code: str
    strength: Strength


@cache
def parties() -> dict[str, Party]:
    """Return every country and organisation by its code; AU is Australia here and the African Union in texts too."""
    table = world_table()
    return {row.code: row for row in (*table.organisations, *table.countries)}


@cache
def _names() -> dict[str, tuple[str, Strength]]:
    """Return the code and strength of every name; a strong name wins over a weak one, a country over a body."""
    table = world_table()
    rows = (*table.organisations, *table.countries)
    found: dict[str, tuple[str, Strength]] = {name: (row.code, "weak") for row in rows for name in row.weak}
    found.update({name: (row.code, "strong") for row in rows for name in row.strong})
    return found


@cache
def _searcher() -> tuple[AhoCorasick, list[str]]:
    names = list(_names())
    return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest), names


def code_of(name: str) -> str | None:
    """Return the code of a name, formal endings included: `code_of("オマーン国")` is `"OM"`; None if unknown."""
    found = find_countries(name)
    whole = [mention for mention in found if (mention.start, mention.end) == (0, len(name))]
    return whole[0].code if len(whole) == 1 else None


def name_of(code: str, language: Literal["ja", "en"] = "ja") -> str:
    """Return the name shown for a code, or the code itself if it is unknown."""
    party = parties().get(code)
    return code if party is None else party.ja if language == "ja" else party.en


def region_of(code: str) -> str | None:
    """Return the Japanese Foreign Ministry's region of a country (アジア, 欧州 …), or None."""
    party = parties().get(code)
    return (party.region or None) if party else None


def is_organisation(code: str) -> bool:
    """Tell whether a code is an organisation's and no country's."""
    return code in {row.code for row in world_table().organisations} - {row.code for row in world_table().countries}


def find_countries(folded: str, start: int = 0, end: int | None = None) -> tuple[CountryMention, ...]:
    """Return every country and organisation named in folded text, in order, none overlapping."""
    stop = len(folded) if end is None else end
    named = [mention for mention in _find_names(folded[start:stop], start) if mention]
    taken = {at for mention in named for at in range(mention.start, mention.end)}
    short = [
        CountryMention(first, last, code, "strong")
        for first, last, code in find_short_forms(folded, start, stop)
        if first not in taken
    ]
    return tuple(sorted((*named, *short), key=lambda mention: mention.start))


def country_at_end(folded: str, start: int, end: int) -> CountryMention | None:
    """Return the country whose name ends `folded[start:end]`, the longest if two do; short names are left out."""
    for first in range(start, end - SHORTEST_GLUED + 1):
        named = _names().get(folded[first:end])
        if named and named[1] == "strong":
            return CountryMention(first, end, *named)
    return None


def _find_names(words: str, offset: int) -> list[CountryMention | None]:
    searcher, names = _searcher()
    return [
        _mention(words, first, last, names[which], offset)
        for which, first, last in searcher.find_matches_as_indexes(words)
    ]


def _mention(words: str, first: int, last: int, name: str, offset: int) -> CountryMention | None:
    """Return the mention, its formal ending taken in, or None where the name is a part of another word."""
    if _is_part_of_a_word(words, first, last):
        return None
    if name.endswith("国") and re.compile(r"(?<=[米英韓豪独])国(?:[務防家土際]|連(?!邦|合|盟))").match(words, last - 1):
        return CountryMention(offset + first, offset + last - 1, _names()[name][0], "strong")
    code, strength = _names()[name]
    ending = FORMAL_ENDING.match(words, last)
    if ending:
        return CountryMention(offset + first, offset + ending.end(), code, "strong")
    return CountryMention(offset + first, offset + last, code, "weak" if NATURE.match(words, last) else strength)


def _is_called_after(words: str, first: int, last: int) -> bool:
    """Tell whether a name in Latin letters is a part of that of a sea or of a region (Indian Ocean, Latin American)."""
    if CALLED_AFTER.match(words, last):
        return True
    before = CALLED_BEFORE.search(words, max(0, first - 12), first)
    return before is not None and (before[0].endswith(("of ", "New ")) or words[first:last].endswith("American"))


def _is_part_of_a_word(words: str, first: int, last: int) -> bool:
    before, after = words[max(0, first - 1) : first], words[last : last + 1]
    name_first, name_last = words[first], words[last - 1]
    if "A" <= name_last.upper() <= "Z" or name_last == ".":
        joined = (before.isascii() and before.isalnum()) or (after.isascii() and after.isalnum())
        return joined or _is_called_after(words, first, last)
    if re.match(f"[{BORDER}]", name_first) and re.match(f"[{BORDER}]", before or " "):
        return True
    if words[first:last] == "ジョージア" and after == "州":
        return True
    if words[first:last] == "中国":
        return bool(re.match("交(?:正常|回復|樹立|断)", words[last:])) or bool(re.match("地方|電力|銀行", words[last:]))
    return bool(re.match(f"[{BORDER}]", name_last) and re.match(f"[{BORDER}]", after or " "))
