"""What English brings for the header, gathered; and how English pages tell the place and occasion of talks."""

from kaidan.lang.en.header_days import DAY_RULES, LENGTH_RULES
from kaidan.lang.en.header_kinds import KIND_RULES
from kaidan.lang.en.header_talks import TALKS_RULES
from kaidan.lang.en.letters import CAPITALS
from kaidan.lang.rule import Rule
from kaidan.lang.talks import HeaderRules

_NO_CITY = "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)"
_CITY = rf"[{CAPITALS}][\w.'-]*[\w](?: (?:{_NO_CITY}[{CAPITALS}][\w.'-]*[\w]|of|de|the|and(?= [{CAPITALS}]\w+ (?:House|Palace|Center|Centre)))){{0,4}}"

PLACES: tuple[Rule, ...] = (
    Rule(
        name="place of the talks",
        pattern=(
            rf"\b(?:in|at) (?:the )?(?P<place>(?!(?:The|January|February|March|April|May|June|July|August|September|October|November|December|Secretary|President)\b){_CITY}(?:, D\.?C\.?)?)"
        ),
        examples=("met today in Oslo", "at the White House", "in Washington, D.C."),
        refuses=("in July", "at length", "in preparation"),
    ),
)

OCCASIONS: tuple[Rule, ...] = (
    Rule(
        name="occasion",
        pattern=(
            r"\b(?:on the (?:margins|sidelines|occasion) of|while attending|during) (?:the |his |her )?(?P<occasion>(?!which)[^.,;\n]{3,90}?)(?=[.,;\n]| to (?:discuss|reaffirm)| in [A-Z]|$)"
            r"|\bto (?:attend|participate in) (?:the )?(?P<event>[^.,;\n]{3,90}?)(?=[.,;\n]|$)"
        ),
        examples=(
            "on the margins of the General Assembly",
            "on the sidelines of the Summit to discuss",
            "to attend the Conference",
        ),
        refuses=("to discuss the war", "during which"),
    ),
)

HEADER = HeaderRules(
    home="US",
    always_named=False,
    talks=TALKS_RULES,
    days=DAY_RULES,
    lengths=LENGTH_RULES,
    kinds=KIND_RULES,
    places=PLACES,
    occasions=OCCASIONS,
)
