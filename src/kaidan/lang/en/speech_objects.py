"""What the first words of a content do, whatever verb reports it: support for, concern about, a commitment to act.

Every rule matches at the start of the words after a reporting verb. Its group `lead`, if any, is no part of the
content (`concern about`), the rest is.
"""

from msgspec import Struct

from kaidan.lang.en.acting import ACTS
from kaidan.lang.rule import Rule
from kaidan.model.statement import Force


class Told(Struct, frozen=True):
    """The force that an object gives, and the forces of verbs that it overrides ("" for verbs that only report)."""

    force: Force
    over: frozenset[str]


# Verbs that only report, state again or bring up; an object has its say with them.
_REPORTING = frozenset({"", "confirm"})
_RAISING = frozenset({"", "confirm", "discuss"})
# Up to five words that qualify a noun before it: his, the, U.S., shared, deep and unwavering, the United States'.
_OF = r"(?:(?:(?!support\b|concern|commitment|for\b|to\b|of\b|that\b|on\b|and\b(?! \w+ (?:support|commitment|concern|appreciation|gratitude)))[\w.'’&-]+,? ){0,7}?)"
_AND = r"(?:,? and [\w'-]+(?: [\w'-]+)?)?"

OBJECTS: tuple[Rule, ...] = (
    Rule(
        name="concern",
        pattern=rf"(?P<lead>{_OF}(?:and )?(?:concerns?|alarm|dismay|outrage|disappointment|regrets?|frustration|anger|horror|objections?|condemnation|skepticism|protest|disapproval){_AND}(?: of [^,.;]{{1,80}}?)?(?: (?:about|over|regarding|at|with|around|for|concerning|to|surrounding|that))+)(?= )",
        yields=Told("object", _RAISING | {"request"}),
        examples=(
            "their shared concern about the dam",
            "deep concern over the arrests",
            "grave concern regarding the drill",
        ),
        refuses=("the concern of all", "matters of common concern"),
    ),
    Rule(
        name="opposition",
        pattern=rf"{_OF}(?:strong |firm )?opposition to\b",
        yields=Told("object", _REPORTING),
        examples=("opposition to any attempt", "their strong opposition to the change"),
        refuses=("the opposition leader",),
    ),
    Rule(
        name="support and thanks",
        pattern=rf"(?P<lead>{_OF}(?:support and (?:gratitude|appreciation|thanks)|(?:gratitude|appreciation|thanks|admiration|praise)(?: and (?:[\w-]+ )?[\w-]+)?)(?: to [^,.;]{{1,80}}?)? (?:for|of|that))(?= )",
        yields=Told("appreciate", _RAISING | {"request"}),
        examples=(
            "his gratitude for the help",
            "gratitude and support for the welcome",
            "deep appreciation for the work",
        ),
        refuses=("appreciation grew",),
    ),
    Rule(
        name="thanks to somebody",
        pattern=rf"{_OF}(?:gratitude|appreciation|thanks|admiration|tribute|satisfaction)\b",
        yields=Told("appreciate", _RAISING),
        examples=("his gratitude to the families", "satisfaction with the progress"),
        refuses=("the grateful people",),
    ),
    Rule(
        name="respect",
        pattern=rf"(?P<lead>{_OF}respects? (?:for|to))(?= )",
        yields=Told("appreciate", frozenset({"feel and say so"})),
        examples=("his respect for the efforts", "deep respect to the crew"),
        refuses=("respectfully", "the respect that"),
    ),
    Rule(
        name="condolences and good wishes",
        pattern=rf"{_OF}(?:deepest |heartfelt |sincere )*(?:condolences|letters? of (?:condolence|sympathy|congratulation)s?|sympath(?:y|ies)|congratulations|greetings|(?:best |good |well )wishes|sorrow|sadness)\b",
        yields=Told("courtesy", _RAISING),
        examples=("condolences to the families", "his heartfelt congratulations on the win", "deepest sympathies"),
        refuses=("wishes to meet",),
    ),
    Rule(
        name="support",
        pattern=rf"(?:{_OF}(?:and )?(?:support|solidarity|backing|understanding)(?: \w+)? (?:for|of|to|with)\b|(?:his|her|their|its|full|strong) (?:full |strong |firm )?support(?=[.,;]|$)|(?:[\w.'’-]+ ){{0,5}}(?:commitment|respect) (?:to|for) (?:[\w.'’-]+ ){{1,6}}and (?:our |its |their )?support for\b)",
        yields=Told("support", _REPORTING),
        examples=(
            "U.S. support for the plan",
            "their steadfast support for the people",
            "solidarity with the victims",
            "his support.",
        ),
        refuses=("the support they gave",),
    ),
    Rule(
        name="commitment to act",
        pattern=rf"{_OF}(?:commitments?|resolve|determination|intent|intentions?|readiness|willingness|desire|pledge|promise|vow|dedication|plans?|eagerness|openness|promises|offers?)(?: and [\w'-]+)? (?:to|of|in) (?:(?:further|jointly|fully|closely|never|better|also|actively|together) )?(?:\w+ing|{ACTS})\b",
        yields=Told("intend", _REPORTING),
        examples=(
            "the commitment to help",
            "his intention to visit",
            "their commitment to working together",
            "readiness to talk",
        ),
        refuses=("the commitment to the defense", "their commitment to peace"),
    ),
    Rule(
        name="hope",
        pattern=rf"{_OF}(?:(?:hopes?|desire|wish|expectations?|optimism|aspirations?)\b|interest in\b)(?: (?:that|for|to|of|in))?",
        yields=Told("hope", _REPORTING),
        examples=("his hope that talks resume", "the hope for peace", "high hopes for the summit"),
        refuses=("the commitment",),
    ),
    Rule(
        name="invitation",
        pattern=rf"{_OF}invitation\b",
        yields=Told("invite", _REPORTING),
        examples=("an invitation to visit", "his invitation to the Prime Minister"),
        refuses=("the visit",),
    ),
    Rule(
        name="call on somebody",
        pattern=rf"(?P<lead>{_OF}(?:calls?|encouragement) (?:for|on|upon|to))(?= )",
        yields=Told("request", _REPORTING),
        examples=("his call for calm", "encouragement for further talks", "calls on all sides to stop"),
        refuses=("the phone call",),
    ),
    Rule(
        name="shared views",
        pattern=r"(?P<lead>(?:their |the )?(?:shared|common|similar|same) (?:views?|positions?|understanding) (?:on|of|about|regarding))(?= )",
        yields=Told("confirm", frozenset({""})),
        examples=("shared views on the sea", "their common position on the strait"),
        refuses=("different views on the sea",),
    ),
    Rule(
        name="views",
        pattern=r"(?P<lead>(?:(?:his|her|their|its|its|the)\s)?(?:[\w-]+ )?(?:views?|perspectives?|positions?|assessments?) (?:on|of|about|regarding))(?= )",
        yields=Told("discuss", frozenset({"feel and say so"})),
        examples=("views on the sea", "their perspectives on trade"),
        refuses=("the position that",),
    ),
    Rule(
        name="belief",
        pattern=rf"(?P<lead>{_OF}(?:belief|conviction|confidence|view|assessment|expectation|hope|concern|regret) that)(?= )",
        yields=Told("assert", frozenset({""})),
        examples=("confidence that talks go on", "his belief that peace is near"),
        refuses=("the belief",),
    ),
    Rule(
        name="importance to recognize",
        pattern=r"(?:the |this |that |their |our |its |both |[\w'’.]+ )?(?:[\w-]+ ){0,2}?(?:importance|need|value|urgency|imperative|challenges?|threats?|role|gravity|necessity|significance|impact|dangers?|risks?|difficult\w*|right|rights|sovereignty|independence|potential|centrality|that)\b",
        yields=Told("assert", frozenset({"recognize"})),
        examples=("the importance of calm", "that peace is near", "the growing challenges"),
        refuses=("the help of all",),
    ),
)
