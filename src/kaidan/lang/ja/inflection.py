"""How Japanese predicates end: a conjugation class in, a pattern of every ending that closes a reported clause out.

A tail tells `past`, `base` or `stem` (連用形), whether it is passive, and what links it to what follows. An ending that
qualifies a noun (述べたこと, 求めている点) is no tail: such a predicate is embedded, not the main one of its clause.
"""

import re
from functools import cache

from msgspec import Struct

from kaidan.model import Span

# What may follow each of the three forms and still leave the predicate the main one of its clause.
_STOP = r"(?=[。」』\n(\[)※]|$)"
_AFTER_PAST = (
    rf"(?P<stop1>(?:という|とのこと(?:である|であった|です|でした)?)?{_STOP})|(?P<comma1>、)|"
    r"(?P<link1>(?:が、|(?:もの|わけ)の、|ところ(?:である)?(?:、|(?=[一-龥ァ-ヺ]))|(?:の|こと)に(?:対し|対して|対する形で|続き|続いて|応じ|応じて|"
    r"応え|応えて|加え|加えて)、?|(?:の|こと)を(?:受け|受けて|踏まえ|踏まえて|うけ)、?|(?:上|うえ)で、?|"
    r"(?:後|のち|あと)(?:に)?、|ほか、?|他、|ため、|一方(?:で)?、?|反面、|際、|際に、|(?:ことに|の)?対し、|旨、))"
)
_AFTER_BASE = (
    rf"(?P<stop2>{_STOP})|"
    r"(?P<link2>(?:とともに、?|と共に、?|と同時に、?|(?:一方|いっぽう)(?:で)?、?|ほか、?|他、|にとどま(?:った|りました|り、)|"
    r"に(?:留|止)ま(?:った|りました|り、)|にとどめ(?:た|ました|、)|のに対し(?:て)?、?|など(?:し(?:た|まし(?:た|て))?)?、?|等(?:し(?:た|まし(?:た|て))?)?、?|が、))"
)
_AFTER_STEM = r"(?P<comma3>、)|(?P<link3>(?:つつ(?:も)?、?|ながら(?:も)?、?|て、|つ、|た?(?:上|うえ)で、?))"
_NOUN_END = rf"(?P<noun>(?:済み)?(?={_STOP}|、))"

# Stem endings of each class: plain (連用形), て-form, past, passive stem, base, and what polite forms are made on.
_CLASSES = {
    "一段": ("", "て", "た", "られ", "る", ""),
    "サ五": ("し", "して", "した", "され", "す", "し"),
    "カ五": ("き", "いて", "いた", "かれ", "く", "き"),
    "ラ五": ("り", "って", "った", "られ", "る", "り"),
    "マ五": ("み", "んで", "んだ", "まれ", "む", "み"),
    "ワ五": ("い", "って", "った", "われ", "う", "い"),
    "バ五": ("び", "んで", "んだ", "ばれ", "ぶ", "び"),
    "サ変": ("し", "して", "した", "され", "する", "し"),
}
# Verbs that carry a verbal noun: 発言を行う, 発言がなされる, 発言がある, 発言する.
_ACTIVE_CARRIERS = (
    ("", "サ変"),
    ("を(?:も)?", "サ変"),
    ("を行", "ワ五"),
    ("をおこな", "ワ五"),
    ("致", "サ五"),
    ("いた", "サ五"),
)
_PASSIVE_CARRIERS = (
    ("(?:が|も|は)?なされ", "一段"),
    ("(?:が|も|は)(?:行わ|おこなわ|表明さ|示さ|述べら|寄せら|提起さ)れ", "一段"),
    ("(?:が|も|は)(?:再度|改めて|重ねて|あわせて|併せて|種々|縷々)?あ", "ラ五"),
)


class Tail(Struct, frozen=True):
    """How a predicate ends: its span, whether passive or told of nobody (`発言があった`), and its link.

    `link`: `stop` at a sentence's end, `comma` after a finite form, `stem` after a continuative, `on` by a conjunction.
    """

    span: Span
    passive: bool
    link: str


def _forms(endings: tuple[str, ...]) -> str:
    stem, joining, past, _, base, polite = endings
    past_forms = rf"(?:{joining}(?:い|お|き|まい|くれ|くださ|くだ|下さ)?(?:り|っ)?(?:まし)?た|{past}|{polite}(?:まし)た|{stem}(?:得|え)た)"
    base_forms = rf"(?:{base}|{polite}ます)"
    # 述べている closes a sentence; before anything else it describes and is no act of its own.
    lasting_forms = rf"{joining}(?:い(?:る|ます)|まい(?:る|ります))(?={_STOP})"
    stem_forms = rf"(?:{polite}まして|{joining}|{stem})"
    return rf"(?:{past_forms}(?:{_AFTER_PAST})|{lasting_forms}|{base_forms}(?:{_AFTER_BASE})|{stem_forms}(?:{_AFTER_STEM}))"


def _unnamed(pattern: str) -> str:
    return re.sub(r"\?P<\w+>", "?:", pattern)


@cache
def tail_pattern(conjugation: str) -> re.Pattern[str]:
    """Return the pattern of every tail after a stem of one class; `passive` is the group of its passive forms."""
    if conjugation == "名詞":
        return re.compile(_noun_pattern())
    endings = _CLASSES[conjugation]
    return re.compile(rf"(?P<passive>{endings[3]}{_unnamed(_forms(_CLASSES['一段']))})|(?:{_forms(endings)})")


def _noun_pattern() -> str:
    active = "|".join(f"{lead}{_unnamed(_forms(_CLASSES[kind]))}" for lead, kind in _ACTIVE_CARRIERS)
    suffered = f"(?:が)?され{_unnamed(_forms(_CLASSES['一段']))}"
    passive = "|".join(f"{lead}{_unnamed(_forms(_CLASSES[kind]))}" for lead, kind in _PASSIVE_CARRIERS)
    # 強く抗議し中止を求めた: a continuative right before the next object.
    running = "し(?=[一-鿿])(?!し(?:続|合|始|得|切|直|過|尽|兼|終))"
    upon = "の(?:上|うえ)(?:で)?、"
    return rf"(?P<passive>{suffered}|{passive})|(?:{active})|(?:{running})|(?:{upon})|{_NOUN_END}"


def find_tail(folded: str, conjugation: str, at: int) -> Tail | None:
    """Return the tail that begins at an offset, or None where the predicate there is embedded or goes on."""
    match = tail_pattern(conjugation).match(folded, at)
    if match is None:
        return None
    words = match.group()
    return Tail(Span(at, match.end()), match.group("passive") is not None, _link(folded, words, match.end()))


def _link(folded: str, words: str, end: int) -> str:
    if words.endswith("、"):
        if words[-2:-1] and words[-2] in "たるすくむうぶだ":
            return "comma"
        return "on" if _ON.search(words) else "stem"
    if end >= len(folded) or folded[end] in "。」』\n([)※":
        return "stop"
    if not words:
        return "noun"
    return "stem" if words == "し" else "on"


_ON = re.compile(
    r"(?:が|もの|ところ|対し|対して|続き|続いて|受け|受けて|踏まえ|上で|うえで|後に?|ほか|他|ため|一方|一方で|とともに|と共に|と同時に|つつ|つつも|ながら|ながらも|際に?|など|等|応え|応えて|応じ|応じて|加え|加えて)、$"
)
