"""How English pages name the kind and format of talks. The ranks of those who talk come first; these words second."""

from kaidan.lang.en.header_talks import TALKS
from kaidan.lang.rule import Rule
from kaidan.lang.talks import KindRules

_NOT_OCCASION = r"(?<!margins of the )(?<!sidelines of the )(?<!at the )(?<!of the )(?<!ahead of the )(?<!during the )(?<!for the )(?<!recent )(?<!upcoming )"
_MANY = "(?:[Tt]rilateral|[Qq]uadrilateral|[Tt]ripartite|[Ff]ive-[Ww]ay|C5\\+1|\\bQuad\\b|\\bG(?:7|8|20)\\b|\\bE3\\b|\\bP5(?:\\+1)?\\b|[Mm]ultilateral|\\bQuint\\b)"

FORMATS: tuple[Rule, ...] = (
    Rule(
        name="by video",
        pattern=(
            r"\b(?:[Vv]ideo ?-?(?:[Cc]onference|[Cc]onferencing|[Cc]all|[Ll]ink|[Tt]eleconference|[Mm]eeting|[Tt]alks?)|(?:via|by|over) (?:secure )?video|VTC|[Vv]irtual(?:ly)? (?!(?:summit|event|forum) (?:on|for))|[Oo]nline (?:meeting|talks|consultations)|(?:met|spoke) virtually|virtually\b|[Ww]eb ?conference)"
        ),
        yields="video",
        examples=("met virtually with", "held a video conference", "Virtual Meeting with", "via secure video"),
        refuses=("visual aids", "television"),
    ),
    Rule(
        name="in person",
        pattern=r"\b(?:spoke|talked)\b[^.\n]{0,60}\b(?:in person|on the (?:margins|sidelines)|face[- ]to[- ]face|at the White House|over (?:lunch|dinner|breakfast))\b|\bmet (?:with|today|yesterday|in|on|at|this|again|briefly|separately)\b|\b(?:hosted|welcomed) (?:[A-Z]|the [A-Z])",
        yields="in-person",
        examples=(
            "spoke with Foreign Minister Lind on the margins",
            "met with",
            "met today with",
            "welcomed President",
        ),
        refuses=("spoke with Foreign Minister Lind", "held a call", "met by phone"),
    ),
    Rule(
        name="by telephone",
        pattern=(
            r"\b(?:[Tt]elephone|[Pp]hone|[Tt]eleconference|[Tt]elephonic|telephoned|phoned|telephonically)\b|(?<![Cc]ourtesy )\b[Cc]alls? (?:[Ww]ith|[Tt]o|[Ff]rom|[Bb]etween)\b(?<!on to)|(?<![Cc]ourtesy )\b[Cc]all(?=,? [Ww]ith|$)|\bspoke (?!at\b|about\b|of\b)|\bspoke$|\b(?:held|had|on|during) (?:a|the|their|his|her) (?:[a-z-]+ ){0,2}call\b|\b[Cc]onference [Cc]all\b|\btalked by\b|(?<!courtesy )(?<!Courtesy )\bCall\b"
        ),
        yields="telephone",
        examples=(
            "spoke by phone today",
            "Secretary Harrow's Call with",
            "a telephone talk",
            "spoke with",
            "had a call with",
        ),
        refuses=("met with", "paid a courtesy call on", "received a courtesy call from"),
    ),
)

KINDS: tuple[Rule, ...] = (
    Rule(
        name="two plus two",
        pattern=_NOT_OCCASION
        + r"(?:\b2 ?\+ ?2\b|\b[Tt]wo[- ](?:[Pp]lus[- ])[Tt]wo\b|\bAUSMIN\b|\bSecurity Consultative Committee\b|\bForeign and Defen[cs]e (?:Ministers|Ministerial)\b)",
        yields="two-plus-two",
        examples=("2+2 Ministerial Dialogue", "Two-Plus-Two", "Foreign and Defense Ministers' Meeting"),
        refuses=("on the margins of the 2+2 Ministerial", "2 leaders"),
    ),
    Rule(
        name="courtesy call",
        pattern=r"\b[Cc]ourtesy (?:[Cc]all|[Vv]isit)\b",
        yields="courtesy-call",
        examples=("Courtesy Call on Foreign Minister Lind", "paid a courtesy call"),
        refuses=("common courtesy",),
    ),
    Rule(
        name="several countries as one",
        pattern=_NOT_OCCASION
        + rf"(?:{_MANY} (?:[\w'+-]+ ){{0,4}}?{TALKS}|{TALKS} (?:of|with) (?:the )?(?:G7|Quad|E3|C5)|[Tt]rilateral\b)",
        yields="multilateral",
        examples=("Trilateral Meeting", "C5+1 Ministerial", "Quad Foreign Ministers' Meeting", "Call with the Quad"),
        refuses=("on the margins of the G20 Summit", "Bilateral Meeting"),
    ),
    Rule(
        name="summit",
        pattern=_NOT_OCCASION
        + r"(?:\b[Ss]ummit(?: [Tt]elephone| [Vv]ideo)?(?: [Mm]eeting| [Tt]alks?| [Cc]all)?\b|\b[Ll]eaders'? (?:[Mm]eeting|[Cc]all|[Tt]alks))",
        yields="summit",
        examples=("Japan-Norway Summit Meeting", "Leaders' Meeting"),
        refuses=("on the margins of the Summit", "Foreign Ministers' Meeting"),
    ),
    Rule(
        name="vice-ministers",
        pattern=rf"\b(?:[Vv]ice|[Dd]eputy)[- ](?:[Ff]oreign )?[Mm]inist(?:er|ers|erial)'?s?'?(?:[ -][Ll]evel)? (?:[\w'-]+ ){{0,3}}?{TALKS}",
        yields="vice-ministerial",
        examples=("Vice-Ministerial Consultations", "Vice Foreign Ministers' Meeting", "Deputy Ministerial Dialogue"),
        refuses=("Vice Foreign Minister Lind", "Foreign Ministers' Meeting"),
    ),
    Rule(
        name="senior officials",
        pattern=(
            rf"\b(?:[Dd]irector[s]?[- ][Gg]eneral(?:s'?)?|[Ss]enior[- ][Oo]fficials?'?|[Pp]olitical(?: and [Ss]ecurity)?|[Ww]orking[- ][Ll]evel|[Dd]irector-[Ll]evel|[Cc]onsular|[Pp]olicy [Pp]lanning|[Ss]herpas?'?|[Ee]xpert[s']*) (?:[\w'-]+ ){{0,3}}?(?:{TALKS}|[Dd]irectors)"
        ),
        yields="senior-officials",
        examples=(
            "Director-General Consultations",
            "Senior Officials' Meeting",
            "Political Consultations",
            "Consular Dialogue",
        ),
        refuses=("Foreign Ministers' Meeting", "political leaders"),
    ),
    Rule(
        name="foreign ministers",
        pattern=rf"\b[Ff]oreign [Mm]inist(?:er|ers|erial|ers')'?s?'? (?:[\w'-]+ ){{0,3}}?{TALKS}",
        yields="foreign-ministers",
        examples=("Foreign Ministers' Meeting", "Foreign Ministers' Telephone Talk", "Foreign Ministerial Dialogue"),
        refuses=("Foreign Minister Lind", "Summit Meeting"),
    ),
    Rule(
        name="other ministers",
        pattern=rf"\b(?:[Dd]efen[cs]e|[Ff]inance|[Ee]conomic|[Tt]rade) [Mm]inist(?:ers|erial)'?s?'? (?:[\w'-]+ ){{0,3}}?{TALKS}|\b[Mm]inisterial (?:[\w'-]+ ){{0,3}}?{TALKS}",
        yields="ministerial",
        examples=("Defense Ministers' Meeting", "Ministerial Dialogue"),
        refuses=("Foreign Ministers' Meeting", "Minister Lind"),
    ),
)

CONTEXTS: tuple[Rule, ...] = (
    Rule(
        # From the end of the words that name a kind.
        name="only the occasion",
        pattern=r" (?:in (?:19|20)[0-9]{2}|next (?:week|month|year)|later this|to be held|in the coming)",
        examples=(" next month", " to be held"),
        refuses=(" with", " was held"),
    ),
)

SEVERAL: tuple[Rule, ...] = (
    Rule(
        name="several talks of two",
        pattern=r"\b(?:[Ss]eparate(?:ly)?|[Ii]ndividual(?:ly)?|[Aa] series of|[Ss]everal|respective) (?:bilateral |phone |telephone |one-on-one )?(?:[Mm]eetings|[Tt]alks|[Cc]alls|with|spoke|met|conversations)\b|\b[Bb]ilateral [Mm]eetings (?:with|held)\b|\b(?:spoke|met)(?: today)? separately\b",
        examples=("separate meetings with", "met separately with", "Bilateral Meetings with", "separate calls with"),
        refuses=("met with", "a bilateral meeting with"),
    ),
)

KIND_RULES = KindRules(kinds=KINDS, formats=FORMATS, contexts=CONTEXTS, several=SEVERAL)
