"""What became of counted things, as English words tell it: rules that yield the kind of a state."""

from msgspec import Struct

from kaidan.lang.rule import Rule


class Theme(Struct, frozen=True):
    """A kind of state. A count in a `followed` one makes a case by itself, others only as parts of a whole."""

    name: str
    followed: bool = False


_WAS = r"(?:(?:(?:has|have|had) (?:already |since |now |been )*|(?:is|are|was|were|remains?|remained|will be|would be) (?:already |still |now |being )*)(?:been )?|still |already )?"

THEMES: tuple[Rule, ...] = (
    Rule(
        name="seized or held",
        pattern=rf"{_WAS}\b(?:seized|detained|arrested|captured|held (?:captive|hostage|in custody|by|since|in detention)|held\b|imprisoned|jailed|in (?:custody|detention|prison)|wrongfully detained|impounded)",
        yields=Theme("held", True),
        examples=("had been seized", "are still held", "remain in custody"),
        refuses=("beheld it",),
    ),
    Rule(
        name="confiscated",
        pattern=rf"{_WAS}\b(?:confiscated|forfeited)\b",
        yields=Theme("confiscated", True),
        examples=("was confiscated",),
        refuses=("confident",),
    ),
    Rule(
        name="judged",
        pattern=rf"{_WAS}\b(?:convicted|sentenced|acquitted|charged|indicted|on trial|tried|fined|before (?:the|a) court|under appeal)\b",
        yields=Theme("judged", True),
        examples=("had been sentenced", "are on trial"),
        refuses=("in charge of",),
    ),
    Rule(
        name="given back",
        pattern=rf"{_WAS}\b(?:released|returned|freed|handed over|repatriated|sent home|given back|back home|exchanged)\b",
        yields=Theme("returned", True),
        examples=("was released", "have already been returned"),
        refuses=("turned to the subject",),
    ),
    Rule(
        name="identified",
        pattern=rf"{_WAS}\b(?:identified|located|found|recovered|unidentified)\b",
        yields=Theme("identified", True),
        examples=("had been identified",),
        refuses=("founded",),
    ),
    Rule(
        name="missing or taken",
        pattern=rf"{_WAS}\b(?:missing|abducted|kidnapped|taken hostage|unaccounted for)\b",
        yields=Theme("missing", True),
        examples=("are missing", "were abducted"),
        refuses=("a mission",),
    ),
    Rule(
        name="settled or open",
        pattern=rf"{_WAS}\b(?:settled|resolved|closed|completed|paid|approved|pending|unresolved|outstanding|unpaid|delayed|under (?:review|way|investigation)|in progress|suspended)\b",
        yields=Theme("settled"),
        examples=("had been settled", "are still pending", "were delayed"),
        refuses=("settlers",),
    ),
)
