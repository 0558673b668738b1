"""Content of a report in, the clauses of it that could stand alone as sentences out.

A clause ends at a sentence-final form before a comma (必要がある、); a 連用形, a て-form, a participle or a list does not.
"""

import re
from itertools import pairwise

from kaidan.lang.ja.brackets import CUT, is_bracket, step
from kaidan.lang.ja.hearing import Hearing
from kaidan.lang.rule import Rule
from kaidan.model import Span

SPLIT_VETOES: tuple[Rule, ...] = (
    Rule(
        name="no clause begins so",
        pattern=r"^(?:の(?:三|二|四|五|[0-9])|の(?=[一-龥])|など|等|といった|又は|または|及び|並びに|あるいは|或いは|若しくは|もしくは|ないし|乃至|とか|[(（][0-9０-９]|との|という|と(?=[の述]))",
        examples=("の三つを", "などの", "又は実施の", "(2)企業が"),
        refuses=("そのためには", "ただし"),
    ),
)
LINKS: tuple[Rule, ...] = (
    Rule(
        name="tells at which talks",
        pattern=r"^(?:今次|今回の|この|同|両)?(?:外相|首脳)?(?:会談|懇談|会合|協議|電話会談)(?:では|においては|において|の中で|の席上)、",
        examples=("今次会談では、", "外相会談においては、", "会談では、"),
        refuses=("会談を行い、",),
    ),
    Rule(
        name="joins two clauses",
        pattern=r"^[\s、。]*(?:(?:また(?![がいがぐ])|さらに|更に|加えて|かつ|そして|同時に|その上で|それとともに|併せて|あわせて|なお|最後に|冒頭|まず|次に|次いで|続いて|続けて|このほか|その他(?!の)|その際|この(?:中|関連|際)で|これに関(?:し|連し(?:て)?)|右に関連し(?:て)?|とりわけ|及び|並びに|以上を踏まえ|これを踏まえ|その後|一方(?:で)?|さらには|そのうえで)(?:、|(?![はのにがでをと]))[\s]*){1,2}",
        examples=("また、民法", "その上で、今後", "、及び次回", "冒頭、訪日"),
        refuses=("他方で露側", "しかし、", "その他の協力", "まずは採算を", "一方の主張"),
    ),
)
COORDINATED: tuple[Rule, ...] = (
    Rule(
        name="one proposition ends and another follows",
        pattern=r"(?:旨|ということ)(?:を|、)?、(?:また|さらに|更に|及び|並びに|加えて)?、?|こと、(?:及び|並びに|また|さらに|更に|そして|加えて|かつ)、?|こと(?:を|につき)、(?:また|さらに|更に|及び|並びに|加えて)、?",
        examples=("期待する旨、また、", "加速すること、及び"),
        refuses=("すること、次回の", "する旨述べ"),
    ),
)
LEAST_CLAUSE = 5


def split_content(heard: Hearing, start: int, end: int, *, listed: bool = False) -> list[Span]:
    """Return the clauses of the words from `start` to `end`, in order, trimmed of joining words.

    `listed`: propositions listed as nouns (Aこと、Bこと) are clauses too.
    """
    folded = heard.folded
    cuts = [start]
    depth = 0
    for match in CUT.finditer(folded, start, end):
        if is_bracket(match[0]):
            depth = step(match[0], depth)
        elif depth == 0 and _ends_clause(heard, cuts[-1], match.start(), end, listed):
            cuts.append(match.end())
    cuts.append(end)
    spans = [trim(folded, left, right) for left, right in pairwise(cuts)]
    return [span for span in spans if span.end > span.start]


def trim(folded: str, start: int, end: int) -> Span:
    """Return a span without joining words at its head, and without stops and spaces at its ends."""
    for rule in LINKS:
        match = rule.compiled.match(folded[start : min(end, start + 40)])
        if match:
            start += match.end()
    while start < end and folded[start] in "、。・ \u3000\t\n•-":
        start += 1
    while end > start and folded[end - 1] in "、。 \u3000\t\n旨":
        end -= 1
    return Span(start, end)


def _ends_clause(heard: Hearing, start: int, place: int, end: int, listed: bool) -> bool:
    folded = heard.folded
    if place - start < LEAST_CLAUSE or end - place < LEAST_CLAUSE:
        return False
    if folded[place] in "。\n" or (listed and folded.startswith("こと、", place - 2)):
        return True
    for rule in COORDINATED:
        match = rule.compiled.search(folded, max(start, place - 6), min(end, place + 8))
        if match and match.start() < place < match.end():
            return not _is_listed(folded, start, match.start())
    if any(rule.compiled.search(folded[place + 1 : min(end, place + 8)]) for rule in SPLIT_VETOES):
        return False
    return _is_final(heard, place)


# How far back the other members of a list are looked for, in characters.
_LONGEST_LIST = 400


def _is_listed(folded: str, start: int, place: int) -> bool:
    """Tell whether a proposition is one of a list of three or more (Aこと、Bこと、及びCこと), which stays whole."""
    return "こと、" in folded[max(start, place - _LONGEST_LIST) : place]


_BRACKETED = re.compile(r"(?:[」』]|\([^()]{0,60}\))+$")


def _is_final(heard: Hearing, place: int) -> bool:
    """Tell whether a sentence-final form stands right before an offset (brackets after it are passed over)."""
    match = _BRACKETED.search(heard.folded, max(0, place - 64), place)
    return (match.start() if match else place) in heard.finals
