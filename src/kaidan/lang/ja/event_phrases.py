"""The extent of a Japanese noun phrase around its head: its name, its modifiers to the left, the clause it stands in.

In: folded text and the offsets of a head word. Out: offsets. Every walk is bounded, so a page costs linear time.
"""

import re
from functools import lru_cache

from msgspec import Struct

from kaidan.lang.events import EventMention, Head
from kaidan.lang.rule import Rule

_BRACKETS = re.compile("「[^「」\n]{0,60}」|『[^『』\n]{0,60}』|\\([^()\n]{0,60}\\)")
_NAME = "[一-龠々〆ヵヶァ-ヴーA-Za-zÀ-ÿ0-9・+&=#.~'-]"
_NAME_BACK = re.compile(f"{_NAME}{{1,40}}")
# What joins a modifier to the noun after it; the reader of a phrase walks over them from right to left.
ADNOMINALS = (
    "の",
    "な",
    "における",
    "おける",
    "での",
    "への",
    "との",
    "からの",
    "までの",
    "に関する",
    "についての",
    "に係る",
    "をめぐる",
    "を巡る",
    "に向けた",
    "による",
    "としての",
    "のための",
    "の際に",
    "の際に改めて",
    "の際の",
    "の機会に",
    "の機会を捉えた",
    "の機会の",
    "に際しての",
    "に対する",
    "を通じた",
    "に基づく",
    "つの",
)
_ADNOMINAL_BACK = re.compile("|".join(sorted((word[::-1] for word in ADNOMINALS), key=len, reverse=True)))
# A clause that ends in a plain verb form and modifies the noun after it: 7月に東京で開く / 一昨年に取りまとめた.
_RELATIVE_BACK = re.compile("(?!く[近早遅多深広強全詳良])(?:[るうくぐすつぬぶむただ])[ぁ-ん]{0,6}[一-龠]")
_PLANNED_BACK = re.compile("の(?:定予|みこ見|み込見|込見)")
_CLAUSE_BACK = re.compile("[^、。\n「」『』はも]{0,40}")
_SEGMENT = re.compile("[^、。\n]{0,70}")
_SEGMENT_BACK = re.compile("[^、。\n]{0,60}")
# Where a phrase and the clause around it begin and end.
BOUNDS: tuple[Rule, ...] = (
    Rule(
        name="begins a relative clause",
        pattern="際(?:に|、)|後(?:に|、)|上で|中で|とともに|つつ|及び|並びに|という|より(?=[一-龠])",
        examples=("訪れた際に発出した", "会議及び"),
        refuses=("発出した",),
    ),
    Rule(
        name="stands before a phrase",
        pattern=(
            "^(?:[ \\t•●・-]|また|更に|さらに|特に|なお|そして|及び|並びに|その(?:上で|際)?|ついては|ほか|他|これまでの"
            "|今回|まずは?|現時点では|改めて|引き続き|の)+"
        ),
        examples=("また4月の会談", "更に", "・ 4月の会談"),
        refuses=("次回の会談",),
    ),
    Rule(
        name="clause that goes on",
        pattern="(?:は|も|につき|に関し|について|に関して|に当たり|においても?|(?:再開|新設|創設|設立)し|設け)$",
        examples=("次回の協議については", "対話を再開し"),
        refuses=("一致し",),
    ),
    Rule(
        name="occasion before a clause",
        pattern="(?:に当たり|に際し|を機に|の機会に)$",
        examples=("国交樹立50周年に当たり",),
        refuses=("開催し",),
    ),
    Rule(
        name="speech in quotation marks",
        pattern="[、。はが]",
        examples=("「報告書は公開された」",),
        refuses=("「捕虜収容所に収容されていた者に関する協定」",),
        source="a name in quotation marks has no topic and no comma",
    ),
)
_BEGINS, _LEADING, _GOES_ON, _OCCASION, _SPOKEN = BOUNDS
_LONGEST = 80


class Passage(Struct, frozen=True):
    """A folded text made ready: the same backwards, and where each bracket has its other end.

    `mentions` are those read so far, by the start, the end and the meaning of their head words: what points back and
    what lies ahead are looked for one after the other, and most of what is found is the same.
    """

    folded: str
    backward: str
    opened: dict[int, int]
    closed: dict[int, int]
    mentions: dict[tuple[int, int, Head], EventMention]


@lru_cache(maxsize=1)
def prepare(folded: str) -> Passage:
    """Return the passage of a folded text; it is read once and serves every head in it, the last one is kept."""
    spans = [match.span() for match in _BRACKETS.finditer(folded)]
    return Passage(folded, folded[::-1], {end: start for start, end in spans}, dict(spans), {})


def name_start(passage: Passage, place: int) -> int:
    """Return where the run of name characters and brackets that ends at `place` begins."""
    start, size = place, len(passage.folded)
    while place - start < _LONGEST:
        run = _NAME_BACK.match(passage.backward, size - start)
        before = start - run.end() + run.start() if run else start
        before = _over_bracket(passage, before)
        if before == start:
            return start
        start = before
    return start


def _over_bracket(passage: Passage, place: int) -> int:
    """Return where the bracket that closes at `place` opens, unless it is a label at the start of a line."""
    opening = passage.opened.get(place, place)
    at_line_start = passage.folded[max(0, opening - 1) : opening] in ("", "\n", " ")
    return place if at_line_start and opening < place <= opening + 4 else opening


def quote_around(passage: Passage, start: int, end: int) -> tuple[int, int] | None:
    """Return the quoted name that holds `start:end`, brackets included, or None; quoted speech is no name."""
    low = max(0, start - 60)
    opening = max(passage.folded.rfind(mark, low, start + 1) for mark in "「『")
    closing = passage.closed.get(opening, -1)
    if opening < 0 or closing < end or _SPOKEN.compiled.search(passage.folded, opening, closing):
        return None
    return opening, closing


def phrase_start(passage: Passage, place: int) -> int:
    """Return where the modifiers of the name that begins at `place` begin."""
    start = place
    while place - start < _LONGEST:
        before = _modifier_start(passage, start)
        if before == start:
            break
        start = before
    return trimmed(passage, start, place)


def _modifier_start(passage: Passage, start: int) -> int:
    size = len(passage.folded)
    if _PLANNED_BACK.match(passage.backward, size - start):
        return _clause_back(passage, start)
    joint = _ADNOMINAL_BACK.match(passage.backward, size - start)
    if joint:
        before = start - len(joint[0])
        modifier = name_start(passage, before)
        if modifier < before:
            return modifier
    return _clause_back(passage, start) if _RELATIVE_BACK.match(passage.backward, size - start) else start


def _clause_back(passage: Passage, start: int) -> int:
    clause = _CLAUSE_BACK.match(passage.backward, len(passage.folded) - start)
    begin = start - (clause.end() - clause.start() if clause else 0)
    breaks = [found.end() for found in _BEGINS.compiled.finditer(passage.folded, begin, start)]
    return breaks[-1] if breaks else begin


def trimmed(passage: Passage, start: int, place: int) -> int:
    """Return where a phrase begins after spaces, marks and words such as また."""
    leading = _LEADING.compiled.search(passage.folded[start:place])
    return start + leading.end() if leading else start


def clause_start(passage: Passage, place: int) -> int:
    """Return where the part of the sentence between commas that holds `place` begins, past an occasion (に当たり、)."""
    segment = _SEGMENT_BACK.match(passage.backward, len(passage.folded) - place)
    start = place - (segment.end() - segment.start() if segment else 0)
    after_comma = passage.folded[start - 1 : start] == "、"
    if after_comma and _OCCASION.compiled.search(passage.folded, max(0, start - 8), start - 1):
        earlier = _SEGMENT_BACK.match(passage.backward, len(passage.folded) - start + 1)
        return start - 1 - (earlier.end() - earlier.start() if earlier else 0)
    return start


def clause_end(passage: Passage, place: int) -> int:
    """Return where the predicate of a phrase ending at `place` ends: at the comma, past a comma after a topic."""
    first = _SEGMENT.match(passage.folded, place)
    end = first.end() if first else place
    if passage.folded[end : end + 1] == "、" and _GOES_ON.compiled.search(passage.folded, max(place, end - 6), end):
        second = _SEGMENT.match(passage.folded, end + 1)
        return second.end() if second else end
    return end
