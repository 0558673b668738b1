"""The name around a head word in Japanese: how far it goes, its other names, the note it carries, its bare form.

In: a passage and the offsets of a head word, or the words of a name. Out: offsets, or words to compare names by.
"""

import re

from kaidan.lang.ja.event_phrases import Passage, name_start, quote_around

# What follows a head and still belongs to its name: a short form in brackets, a session, a date after a colon.
_TAIL = re.compile(
    "」?(?:\\((?!注|於|概要)[^()\n]{1,30}\\))?"
    "(?:(?:の|・)第[0-9一二三四五六七八九十]+回(?:会合|会議|委員会)?|の次回会合|ハイレベル・?ウィーク)?"
    "(?::[^。\n]{0,30}(?:開催|実施|立ち上げ|設立|樹立|署名))?"
)
_NOTE = re.compile("」?\\((注[0-9]*)\\)")
_BRACKETED = re.compile("\\([^()]*\\)")
_UNBRACKETED = re.compile("\\([^()]*\\)|[「」『』]|^次回")
_PLAIN = re.compile("[「」『』()・\\s]|第[0-9一二三四五六七八九十]+回|次回")
_ALIAS = re.compile("\\((?:以下、?)?[「『]?([^()「」『』]{2,20})[」』]?(?:という。?)?\\)")
# Heads that tell more than that there was a meeting.
_TELLING = ("作業部会", "ワーキング", "合同委員会", "官民", "総会", "理事会", "シェルパ", "2+2")


def name_extent(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Return where the name around a head begins and ends: its whole quotation, its session and short form."""
    begin, finish = quote_around(passage, start, end) or (start, end)
    tail = _TAIL.match(passage.folded, finish)
    return name_start(passage, begin), tail.end() if tail else finish


def note_after(passage: Passage, end: int) -> str | None:
    """Return the label of the note that a mention carries: 注 for (注)."""
    note = _NOTE.match(passage.folded, end)
    return note[1] if note else None


def plain(words: str) -> str:
    """Return a name without brackets and what stands in them, dots and sessions, to compare names by."""
    return _PLAIN.sub("", _BRACKETED.sub("", words))


def aliases_of(words: str) -> tuple[str, ...]:
    """Return the other names that a name gives in brackets: CTBT, アスタナ声明."""
    return tuple(plain(alias) for alias in _ALIAS.findall(words))


def is_bare(words: str, folded: str) -> bool:
    """Whether a name is only the head word at the start of `folded`, by which any meeting or visit may be called."""
    alone = _UNBRACKETED.sub("", words)
    return bool(alone) and folded.startswith(alone) and not alone.startswith(_TELLING)
