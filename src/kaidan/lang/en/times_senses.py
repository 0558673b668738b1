"""Words that put a month or day without its year before or after the talks, as rules."""

from kaidan.lang.calendar import Sense
from kaidan.lang.rule import Rule

_PAST, _FUTURE = Sense("past"), Sense("future")
_SURELY_PAST, _SURELY_FUTURE = Sense("past", strong=True), Sense("future", strong=True)

# Before the expression, in its sentence; the nearest one decides.
PRECEDING: tuple[Rule, ...] = (
    Rule(
        name="to come, before it",
        pattern=r"\b(?:upcoming|forthcoming|coming|scheduled|planned|next|will|look(?:s|ed|ing)? forward|ahead of|would|plans? to|intends? to|expected|to be held|until|in time for|prepar\w+ for|lead(?:ing)? up to|by(?: the end of| the| early| mid| late)? $|to host|to visit|invit\w+)(?:\b|(?<= ))",
        yields=_SURELY_FUTURE,
        examples=("the upcoming talks in ", "will visit in ", "looked forward to the summit in "),
        refuses=("the talks held in ",),
    ),
    Rule(
        name="past, before it",
        pattern=r"\b(?:since|last|previous|prior|following|after|held|hosted|visited|spoke|talked|welcomed|received|launched|signed|announced|took place|recent|recently|earlier|was|were|adopted|agreed|met|took office|attack\w*|began|inaugurat\w+|elect(?:ed|ions? held)|concluded|conducted|established|their|his|her|during)\b",
        yields=_PAST,
        examples=("the talks held in ", "since ", "their meeting in "),
        refuses=("will meet in ",),
    ),
)
# After it, where nothing before tells.
FOLLOWING: tuple[Rule, ...] = (
    Rule(
        name="past, after it",
        pattern=r"^[^.]{0,40}?\b(?:was|were|launch(?:es)?|attack\w*|coup|ceasefire|elections? that|agreement|tests?)\b",
        yields=_PAST,
        examples=(" meeting was useful", " ballistic missile launch"),
        refuses=(" summit will be held",),
    ),
    Rule(
        name="to come, after it",
        pattern=r"^[^.]{0,40}?\b(?:will|would|is to|are to)\b",
        yields=_SURELY_FUTURE,
        examples=(" summit will be held",),
        refuses=(" meeting was useful",),
    ),
)
