"""Folded sentences that no statement covers in, whether they are understood all the same: leads, lists, asides."""

from kaidan.lang.en.predicates import find_predicates
from kaidan.lang.gaps import GapRules
from kaidan.lang.rule import Rule

_TALKS = r"(?:meetings?|talks?|calls?|conversations?|consultations|discussions?|dialogue|summit|visit|trip|engagements?|dinner|lunch|luncheon|breakfast|reception|session|sides|delegations?)"

LEAD_INS: tuple[Rule, ...] = (
    Rule(
        name="more follows",
        pattern=r"(?:as follows|the following(?: [a-z]+){0,5}|below)[ ]?[:.]$|^(?:The|An) (?:overview|outline|summary|gist|main points)[^.]{0,80} (?:is|are|was|were) (?:as follows|below|provided below)",
        yields="lead-in",
        examples=("The overview of the talks is as follows.", "They agreed on the following points:"),
        refuses=("The Minister agreed.",),
    ),
)

TOLD: tuple[Rule, ...] = (
    Rule(
        name="somebody is reported",
        pattern=r"\b(?:stated|said|explained|responded|replied|requested|urged|agreed|concurred) (?:that|to|on|with)\b|\bcalled on\b",
        examples=("The Minister stated that calm was needed.", "They agreed to meet."),
        refuses=("The meeting was held in Oslo.",),
    ),
)

ASIDES: tuple[Rule, ...] = (
    Rule(
        name="who attended",
        pattern=r"\b(?:accompanied|joined|attended|represented|also (?:present|in attendance)|participated|participants|attendees|took part|led by|headed by|was hosted by|chaired by|moderated by)\b",
        yields="attendance",
        examples=("He was accompanied by the Ambassador.", "The meeting was attended by officials."),
        refuses=("They agreed to meet.",),
    ),
    Rule(
        name="how the talks went",
        pattern=(
            rf"^(?:The|This|These|Their|Today's|His|Her|It)\b[^.]{{0,120}}?\b{_TALKS}\b[^.]{{0,80}}? (?:was|were|took place|lasted|ran|marked|marks|comes?|came|followed|follows|builds?|built|is|are|will|held|provided|served|demonstrates?|reflects?|represents?|underscores?|highlights?|continues?|included|advanced|focused)\b"
            r"|\bcommenc(?:ed|ing)\b|^(?:It|This) (?:was|is|marks|marked) the\b"
        ),
        yields="narrative",
        examples=(
            "The meeting took place in Oslo.",
            "This visit marked the first dialogue.",
            "It was the third such meeting.",
        ),
        refuses=("The Ministers met again.",),
    ),
    Rule(
        name="what the author tells of his own country",
        pattern=r"^(?:The (?:U\.S\.|United States|UK|United Kingdom|[A-Z]\w+ [Gg]overnment)|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?(?:'s|s')?|Our|The [\w'.-]+(?: [\w'.-]+){0,6})\b[^.]{0,160}? (?:is|are|was|were|has|have|remains?|will|continues?|stands?|provid(?:ed|es)|announced|recently|includes?|enabl(?:es|ed)|support(?:s|ed)|builds?|helps?|ensur(?:es|ed)|makes|made|causing|plays?|works?|serves?|supports?|contributes?|represents?|marks?|allows?)\b",
        yields="narrative",
        examples=(
            "The United States is the largest donor.",
            "The U.S. has provided aid.",
            "Our alliance remains strong.",
        ),
        refuses=("They agreed to meet.",),
    ),
    Rule(
        name="came, went and was received",
        pattern=r"\b(?:arrived|departed|visited|toured|laid a wreath|travell?ed|returned|was received|were received|was welcomed|paid tribute|hosted|signed the guest book|delivered remarks|gave a speech|had lunch|had dinner)\b",
        yields="narrative",
        examples=("The Minister arrived in Oslo.", "He laid a wreath at the memorial."),
        refuses=("They agreed to meet.",),
    ),
    Rule(
        name="contact or source",
        pattern=r"^(?:For (?:more|further|additional) information|To (?:learn|read) more|See |Read |Contact|Follow|Please (?:see|visit|contact|attribute)|The (?:text|full text|joint statement)[^.]{0,60} (?:is|can be|follows|may be))",
        yields="narrative",
        examples=("For more information, contact the office.", "The full text can be found here."),
        refuses=("They follow closely.",),
    ),
)

ANNOTATIONS: tuple[Rule, ...] = (
    Rule(
        name="an annotation",
        pattern=r"^(?=[^\n]*\S)[^\n]{1,600}$",
        yields="note",
        examples=("The Forum is a body of both countries.",),
        refuses=("\n",),
    ),
)

REMAINDERS: tuple[Rule, ...] = (
    Rule(
        name="nothing but signs",
        pattern=r"^[\s\W_]*$",
        examples=(".", " , ", '"'),
        refuses=("met",),
    ),
    Rule(
        name="a link word alone",
        pattern=(
            r"^[\s\W]*(?i:and(?: also| both| further| then)?|also|but|as well as|while|in addition|additionally|furthermore|moreover|further|finally|in turn|in response|at the outset|in this regard|in this context|on (?:this|that|the) (?:issue|point|matter|occasion)|toward that end|to that end|during (?:the|their) (?:meeting|call|talks|conversation)"
            r"|in closing|in conclusion|separately|likewise|similarly|meanwhile|then|that|to|for|of|both|among others|respectively|at the (?:meeting|same time)|where|(?:in|during|at) (?:the|their|these|this|that|those|separate|a)(?: [\w-]+){0,4} (?:calls?|meetings?|conversations?|discussions?|talks)|with (?:regard|respect) to [^,]{1,80}|regarding [^,]{1,80}|concerning [^,]{1,80}|on [^,]{1,60}|as follows|the following)[\s\W]*$"
        ),
        examples=("and", "In addition,", "During their call,", "Regarding Ukraine,"),
        refuses=("They met", "and he left for Oslo"),
    ),
    Rule(
        name="who speaks and with which verb",
        pattern=(
            r"^[^.;:]{0,200}?\b(?:\w{2,}(?:ed|ing)|said|told|spoke|held|took|made|gave|set|put|laid|drew|notes?|says|states|stresses|agrees?|reaffirms?|welcomes?|underscores?)"
            r"(?: (?:that|to|on|with|for|about|upon|of|how|over|out|up|forward|his|her|their|the|its|both|each|him|them))*[\s,\"“:-]*$"
        ),
        examples=("The two Ministers also discussed", "Minister Lind, in turn, noted", "and urged", "They agreed to"),
        refuses=("The bridge over the strait is closed.", "Trade in goods"),
    ),
)


def names_speaker(folded: str, start: int, end: int) -> bool:
    """Tell whether words have a predicate with a subject that reports."""
    return any(predicate.family is not None for predicate in find_predicates(folded, start, end))


def reports(folded: str, start: int, end: int) -> bool:
    """Tell whether words have a reporting predicate."""
    return bool(find_predicates(folded, start, end))


GAPS = GapRules(
    lead_ins=LEAD_INS,
    told=TOLD,
    asides=ASIDES,
    annotations=ANNOTATIONS,
    remainders=REMAINDERS,
    names_speaker=names_speaker,
    reports=reports,
)
