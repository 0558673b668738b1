"""Folded English text in, its sentences out: parted at stops that end one, not at those of abbreviations and initials."""

from kaidan.lang.rule import Rule
from kaidan.model import Span

# Short forms before a name or a number: their stop ends nothing.
_SHORT = "Mr|Mrs|Ms|Messrs|Dr|St|Prof|Gen|Lt|Sen|Rep|Gov|Amb|Hon|No|Nos|vs|Rev|Col|Maj|Capt|Adm|Art|Arts|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|eg|ie|cf|approx|H\\.E|Ph"
_SHORT_STOP = "(?:" + "|".join(f"(?<=\\b{word})" for word in _SHORT.split("|")) + ")\\."
# Words that open a sentence after letters (in the U.S. They …). Before an office the letters belong to it (U.S.
# President), unless two spaces part the sentences or the letters are a place's (Washington, D.C. Secretary …).
_OPENS = (
    "(?:The|They|He|She|It|In|On|Both|During|This|These|We|As|At|Additionally|Furthermore|Also|Finally|Regarding|With|To|For"
    "|Following|After|Before|While|Their|Building|Toward|His|Her|Our|Noting|Moreover|Separately|Mr|Ms|Mrs|Dr)\\b"
)
_OFFICE = (
    "(?:Secretary|President|Vice|Prime|Deputy|Under|Foreign|Minister|Ambassador|Assistant|Special|National|Counselor"
    "|Chancellor|Principal|High)\\b"
)
_LETTER_STOP = f"(?<=\\b[A-Z])\\.(?!\\s+{_OPENS}|[ ]{{2,3}}[A-Z]|$|\\n)(?!(?<=[DB]\\.C\\.) {_OFFICE})"
_INSIDE = "[.?!](?![\"'”’)\\]]{0,3}(?:\\s|$))(?!(?<=[a-z”]\\.)[A-Z][a-z])"
_GOES_ON = "[.](?=\\s+[a-z])"

SENTENCES: tuple[Rule, ...] = (
    Rule(
        name="sentence",
        pattern=f"[^\\s](?:[^.?!\\n]|{_SHORT_STOP}|{_LETTER_STOP}|{_INSIDE}|{_GOES_ON})*(?:[.?!]+[\"'”’)\\]]{{0,3}})?",
        examples=("The two leaders met.", "Mr. Harrow met with Dr. Lindqvist.", "They met"),
        refuses=("\n", " "),
    ),
)


def find_sentences(folded: str, start: int, end: int) -> list[Span]:
    """Return the sentences of `folded[start:end]` in order, without the spaces around them."""
    return [
        Span(match.start(), match.start() + len(match[0].rstrip()))
        for match in SENTENCES[0].compiled.finditer(folded, start, end)
    ]
