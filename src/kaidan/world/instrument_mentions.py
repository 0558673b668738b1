"""Mentions of documents: the words of a page go in; the plain name, type, date and parties come out."""

import re
from functools import cache, lru_cache
from unicodedata import normalize

from kaidan.world.countries import parties as known_parties
from kaidan.world.instrument_names import ANAPHORA, DATE, LEADING, NAMED_IN_NOTE, QUOTED_AT_END, TRAILING, TYPES
from kaidan.world.short_forms import codes

MARKS = re.compile('[「」『』“”"]')
GAP = re.compile(r"[・\-–/ ]|と|(?:-| )?and ")
TAIL = re.compile(r"^(?:国|政府)?(?:との|との間の|との間で|間の|の間の|の間における|間における|の|・|[\-– ])+")
# Codes of states that are no more, and of which another is the successor in treaties.
FORMER = {
    "ソ": "RU",
    "ソ連": "RU",
    "Soviet": "RU",
    "USSR": "RU",
    "EC": "EU",
    "ROK": "KR",
    "DPRK": "KP",
    "U.S.": "US",
    "UK": "GB",
}
ERAS = {"昭和": 1925, "平成": 1988, "令和": 2018}
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
LONGEST_MENTION = 200
LONGEST_COUNTRY = 24


@lru_cache(maxsize=8192)
def written(words: str) -> str:
    """Return the words in NFKC form on one line, at most the first 200 characters."""
    plain = re.sub(r"\s+", " ", normalize("NFKC", words[:LONGEST_MENTION])).strip()
    return re.sub(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])", "", plain).strip("。、,.;: ")


@lru_cache(maxsize=8192)
def plain_name(words: str) -> str:
    """Return the name alone, without marks, spaces and leading clauses: `plain_name("「日露行動計画」")`."""
    plain = written(words)
    noted = NAMED_IN_NOTE.compiled.search(plain)
    if noted:
        return MARKS.sub("", noted["name"])
    quoted = QUOTED_AT_END.compiled.search(plain)
    if quoted:
        return _without_tail(quoted["name"])
    return _without_tail(MARKS.sub("", _without_lead(plain)))


def _without_lead(plain: str) -> str:
    """Cut dates, clauses of making and pointing words before the name, each as often as they stand there."""
    for _ in range(4):
        shorter = plain
        for rule in LEADING:
            shorter = rule.compiled.sub("", shorter, count=1)
        if shorter == plain:
            break
        plain = shorter
    return plain


def _without_tail(plain: str) -> str:
    for rule in TRAILING:
        plain = rule.compiled.sub("", plain, count=1) or plain
    return plain.strip()


def name_key(words: str) -> str:
    """Return the form under which names are compared: no marks, spaces, dots or bracketed notes, lower case."""
    plain = re.sub(r"\([^()]*\)", "", normalize("NFKC", words))
    plain = re.sub(r"^the ", "", re.sub("[‐–—―−]", "-", plain).casefold().replace("’", "'").replace("é", "e"))
    return re.sub('[「」『』“”"・=＝ 、,]', "", plain)


@cache
def _type_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((code, re.compile(f"(?i)(?P<head>{pattern})$")) for code, pattern in TYPES)


def type_of(words: str) -> str | None:
    """Return what a document is called, by the end of its name: `type_of("同宣言")` is `"宣言"`; None if unknown."""
    plain = plain_name(words)
    found = [(match.start("head"), code) for code, rule in _type_patterns() if (match := rule.search(plain))]
    if found:
        return min(found)[1]
    english = re.match(r"(?i)(?:joint )?(\w+)(?: of | on | for | concerning )", plain)
    return type_of(english[1]) if english and english[1] != plain else None


def is_anaphor(words: str) -> bool:
    """Tell whether the words point back to a document named before: `is_anaphor("同宣言")`."""
    plain = MARKS.sub("", written(words))
    return any(rule.compiled.search(plain) for rule in ANAPHORA)


def core_name(words: str, parties: frozenset[str]) -> str:
    """Return the plain name without a leading compound of exactly these parties.

    `core_name("日露水産資源保存協定", frozenset({"JP", "RU"}))` is `"水産資源保存協定"`.
    """
    plain = plain_name(words)
    named, end = leading_parties(plain)
    return plain[end:] if named and named == parties and plain[end:] else plain


def leading_parties(plain: str) -> tuple[frozenset[str], int]:
    """Return the parties of a compound that begins the words and where it ends; no parties and 0 without one."""
    found: list[str] = []
    at = end = 0
    while (step := _party_at(plain, at, bool(found))) is not None:
        code, end = step
        found.append(code)
        joint = GAP.match(plain, end)
        at = joint.end() if joint else end
    tail = TAIL.match(plain[end:])
    ended = end + (tail.end() if tail else 0)
    sure = len(set(found)) > 1 or (found and tail is not None and "との" in tail[0])
    return (frozenset(found), ended) if sure else (frozenset(), 0)


def _party_at(plain: str, at: int, inside: bool) -> tuple[str, int] | None:
    for length in range(min(LONGEST_COUNTRY, len(plain) - at), 0, -1):
        code = _party_names().get(plain[at : at + length])
        if code and not _is_begun_word(plain, at, at + length):
            return code, at + length
    return None


def _is_begun_word(plain: str, start: int, end: int) -> bool:
    """Tell whether the next characters make another word of the name: 中央, 東京, a Latin word that goes on."""
    after = plain[end : end + 1]
    if plain[end - 1].isascii():
        return after.isascii() and after.isalnum()
    return (plain[start:end], after) in {
        ("中", "央"),
        ("中", "東"),
        ("中", "小"),
        ("加", "盟"),
        ("米", "州"),
        ("印", "刷"),
    }


@cache
def _party_names() -> dict[str, str]:
    named = {name: row.code for row in known_parties().values() for name in (*row.weak, *row.strong) if len(name) > 1}
    adjectives = {"Russian": "RU", "Chinese": "CN", "Japanese": "JP", "Korean": "KR"}
    return named | adjectives | dict(codes()) | FORMER


def date_of(words: str) -> str | None:
    """Return the date that the words state as EDTF: `date_of("56年宣言")` is `"1956"`; None without a year."""
    plain = written(words)
    era = re.search(r"(昭和|平成|令和)([0-9]{1,2}|元)年(?:([0-9]{1,2})月)?(?:([0-9]{1,2})日)?", plain)
    if era:
        return _edtf(ERAS[era[1]] + (1 if era[2] == "元" else int(era[2])), era[3], era[4])
    year = re.search(
        r"(?<![0-9])((?:19|20)?[0-9]{2})年(?!代|間|前|後|ぶり)(?:([0-9]{1,2})月)?(?:([0-9]{1,2})日)?", plain
    )
    if year:
        return _edtf(_full_year(year[1]), year[2], year[3])
    return _english_date(plain)


def _english_date(plain: str) -> str | None:
    match = re.search(rf"(?i)(?:\b({'|'.join(MONTHS)}) )?\b((?:19|20)[0-9]{{2}})\b", plain)
    if match is None:
        return None
    return _edtf(int(match[2]), str(MONTHS.index(match[1].lower()) + 1) if match[1] else None, None)


def _full_year(digits: str) -> int:
    year = int(digits)
    return year if year > 99 else year + (1900 if year > 40 else 2000)


def _edtf(year: int, month: str | None, day: str | None) -> str:
    return f"{year}" + (f"-{int(month):02}" if month else "") + (f"-{int(day):02}" if month and day else "")


def without_dates(plain: str) -> str:
    """Return a name without the dates in it and without の: 六者会合の2005年9月の共同声明 gives 六者会合共同声明."""
    return re.sub(DATE, "", plain).replace("の", "")
