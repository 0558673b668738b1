"""What the subjects of reporting verbs look like, as rules: all who talk, pronouns, sides, the heads of persons' words."""

import re

from kaidan.lang.en.letters import CAPITALS
from kaidan.lang.rule import Rule

# What a subject may be made of, besides capitalised words.
JOINS = frozenset(
    re.findall(
        r"[\w-]+",
        """the of for and to in on with his her their its a an al bin bint bon bint von van der de del da dos el la le ben ibn
        ul zu du di two three four five both all each side sides leaders ministers officials delegations delegation
        countries governments presidents secretaries parties participants counterparts counterpart team teams interlocutors
        principals foreign defense prime vice deputy colleagues representatives representative envoys leader partners allies
        nations advisors advisers diplomats heads top delegates officers group members chairs spokesperson respective other they
        he she we it who minister president secretary government ministry leadership officials elect visiting fellow host
        another one quad senior ambassador ambassadors newly-appointed incoming speaker speakers director general
        commissioner chairman chairperson envoy special latter former same interim acting caretaker outgoing then""",
    )
)
_QUALIFIED = (
    "[Tt]op |[Ff]oreign |[Dd]efense |[Pp]rime |[Vv]ice |[Dd]eputy |[Ss]enior |[Qq]uad |[Gg]overnment |heads of "
)
_MANY = (
    "leaders ministers officials delegations countries governments presidents secretaries parties participants sides"
    " principals interlocutors counterparts nations partners allies advisors advisers diplomats representatives envoys"
    " delegates members directors colleagues spokespersons chairs coordinators group ministries heads"
)
_PLURAL = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in re.findall("[a-z]+", _MANY))

ALL: tuple[Rule, ...] = (
    Rule(
        name="all who talk, by a pronoun or a number",
        pattern="^(?:[Tt]hey(?: all| both| two| three)?|[Tt]hey (?:and|each)\\b.*|[Bb]oth|[Ee]ach|[Aa]ll|[Tt]he (?:two|three|four|five|pair|group))$",
        yields="all",
        examples=("They", "the two", "Both", "The three"),
        refuses=("Their", "the secretary"),
    ),
    Rule(
        name="all who talk, by what they are",
        pattern=(
            "^(?:[Bb]oth|[Tt]he|[Tt]hese|[Tt]heir|[Aa]ll|[Tt]he respective|[Oo]ur)?(?: ?(?:two|three|four|five|six|seven|eight|both|other))? ?(?:of the )?"
            f"(?:{_QUALIFIED})*(?:{_PLURAL})(?: of (?:the )?(?:delegations?|government|state|mission))?$"
        ),
        yields="all",
        examples=("The two leaders", "both sides", "The leaders", "All participants", "the Foreign Ministers"),
        refuses=("The leader", "Minister Lindqvist", "the Secretary"),
    ),
)
PERSONAL: tuple[Rule, ...] = (
    Rule(
        name="who spoke last",
        pattern="^(?:[Hh]e|[Ss]he|[Tt]he latter)$",
        yields="same",
        examples=("He", "she"),
        refuses=("They", "the Minister"),
    ),
    Rule(
        name="the publisher's own side",
        pattern="^[Ww]e$",
        yields="own",
        examples=("We",),
        refuses=("Wexler",),
    ),
)
SIDES: tuple[Rule, ...] = (
    Rule(
        name="a side",
        pattern=(
            rf"^(?:[Tt]he )?(?P<side>(?:U\.S\.|[{CAPITALS}][\w'-]+(?: (?:of|and|the|[{CAPITALS}][\w'-]+)){{0,4}}))"
            " (?:side|delegation|[Gg]overnment|party|Administration)$"
        ),
        yields="side",
        examples=("the Japanese side", "The Norwegian delegation", "The U.S. side"),
        refuses=("the other side", "both sides"),
    ),
    Rule(
        name="the other side",
        pattern="^(?:[Tt]he )?(?:[Oo]ther side|[Hh]is counterpart|[Hh]er counterpart|[Tt]heir counterpart)$",
        yields="other",
        examples=("the other side", "His counterpart"),
        refuses=("both sides",),
    ),
)
# The first word of somebody's words, after an article or a word for whose or which one it is; and what nobody's begin with.
NAMED: tuple[Rule, ...] = (
    Rule(
        name="somebody named or titled",
        pattern=(
            "^(?!(?:In|On|At|During|For|As|With|To|From|This|That|These|Those|It|There|Today|Yesterday|Additionally|Finally|Also|Both|Noting"
            "|Building|Following|After|Before|While|Regarding|Their|Our|Toward|Towards|By|Through|Since|And|But|If|When|Earlier|Separately"
            "|Furthermore|Moreover|Turning|Recalling|Recognizing|Highlighting|Underscoring|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
            "|January|February|March|April|May|June|July|August|September|October|November|December)\\b)"
            "(?:[Tt]he |[Hh]is |[Hh]er |[Tt]heir )?(?:(?:visiting|fellow|newly-appointed|incoming|interim|acting|caretaker|outgoing|then) )?"
            f"(?:[{CAPITALS}]|(?:foreign |prime |vice |deputy )*(?:president|minister|secretary|ambassador|envoy)s?\\b|team\\b|[0-9]{{1,2}} )"
        ),
        examples=(
            "Secretary Harrow",
            "the Foreign Minister",
            "his team",
            "the interim Prime Minister",
            "the vice foreign ministers",
        ),
        refuses=("In May", "the dam", "Today the Minister"),
    ),
)
UNFINISHED: tuple[Rule, ...] = (
    Rule(
        name="words that cannot end a subject",
        pattern="\\b(?:of|for|and|the|to|on|in|with|The|In|On|At|During|For|And|his|her|their)$|'s?$|,$",
        examples=("Minister of", "the Secretary's", "the ministers'"),
        refuses=("the Secretary",),
    ),
)
PLURAL_TITLES: tuple[Rule, ...] = (
    Rule(
        name="several of one title",
        pattern=(
            "\\b(?:Ministers|Secretaries|Presidents|Representatives|Envoys|Ambassadors|Directors|Advisors|Advisers|Counterparts|Commissioners"
            "|Leaders|counterparts|colleagues|leaders|ministers|officials|teams?|delegations?)\\b"
        ),
        examples=("the Secretary and Vice Foreign Ministers", "the Minister and her counterparts"),
        refuses=("the Secretary and Foreign Minister",),
    ),
)
# What may stand before a subject in the middle of a sentence: it opens a clause of its own. The second parts it surely.
OPENERS: tuple[Rule, ...] = (
    Rule(
        name="a clause opens",
        pattern="(?:^|[,;:.] ?|\\b(?:and|but|while|where|whereas|with|when|to which|upon which|in response) )$",
        examples=("discussed trade, and ", "discussed trade, ", "agreed on it while "),
        refuses=("the measures ",),
    ),
    Rule(
        name="a clause opens after a pause",
        pattern="(?:,|;|\\bwhile|\\bwhere|,? but|\\bto which|\\bupon which) ?(?:and )?$",
        examples=("discussed trade, and ", "agreed on it while "),
        refuses=("trade and ",),
    ),
)
ADVERBS: tuple[Rule, ...] = (
    Rule(
        name="adverbs before a verb",
        pattern=(
            r"(?:(?:^|(?<=[\s,]))(?:also|further|again|jointly|both|each|then|thus|once again|in turn|once more|additionally|furthermore|likewise"
            r"|similarly|[a-z]+ly|too|all|together|once|never|always|still|himself|herself|themselves|in particular|in addition|in response|first"
            r"|next|finally|therefore|today|yesterday|did|have|has|had|as well|for (?:his|her|its|their) part|on (?:his|her) part)[\s,]*)+$"
        ),
        examples=("The Minister also", "They strongly and jointly", "The Minister, in turn,"),
        refuses=("The Minister",),
    ),
)
