"""Rules of reported speech that need no verb table: passives, talks as a subject, what opens a list, answers, topics."""

from kaidan.lang.en.letters import CAPITALS
from kaidan.lang.rule import Rule

_TALKS = (
    r"(?:[Tt]he|[Tt]heir|[Tt]his|[Tt]oday's|[Tt]hese|[Oo]ur)(?: [\w'.-]+){0,5}? (?:discussions?|conversations?|meetings?|calls?|talks|dialogues?|exchanges?|exchange of views|consultations?"
    r"|engagements?|session|agenda|Dialogue|Meeting|visit)(?: with [^,.;]{3,80}?)?"
)
_ALSO = r"(?: (?:also|further|mainly|primarily|largely|in particular|then))?"

# A subject that is what was talked about, or the talks themselves: the group `content` is told of all who talk.
PASSIVES: tuple[Rule, ...] = (
    Rule(
        name="it was agreed",
        pattern=r"^(?:[^,.;]{0,80}, )?[Ii]t was (?:also |further |jointly )?(?P<verb>agreed|decided|concluded)(?: upon)? (?:that |to )(?P<content>.+)$",
        yields="agree",
        examples=("It was agreed that the panel meets in May.", "At the talks, it was also decided to go on."),
        refuses=("It was late.",),
    ),
    Rule(
        name="it was confirmed",
        pattern=r"^(?:[^,.;]{0,80}, )?[Ii]t was (?:also |further |jointly )?(?P<verb>confirmed|reaffirmed|affirmed) that (?P<content>.+)$",
        yields="confirm",
        examples=("It was confirmed that both will meet.",),
        refuses=("It was raining.",),
    ),
    Rule(
        name="talks are the subject",
        pattern=rf"^(?:[^,.;]{{0,60}}, )?{_TALKS}{_ALSO} (?P<verb>focused|centered|centred|concentrated|covered|addressed|included|touched|dealt|explored|ranged|revolved|reviewed|examined|turned)(?: (?:on|around|upon|with|over|to))?{_ALSO} (?P<content>.+)$",
        yields="discuss",
        examples=(
            "The discussion focused on trade.",
            "Their conversation also covered the dam.",
            "The talks touched on fish.",
        ),
        refuses=("The Minister focused on trade.",),
    ),
    Rule(
        name="talks stress",
        pattern=rf"^(?:[^,.;]{{0,60}}, )?{_TALKS}{_ALSO} (?P<verb>emphasized|highlighted|underscored|stressed|underlined)(?P<content> .+)$",
        yields="assert",
        examples=("The discussion also emphasized the need for calm.",),
        refuses=("The Minister emphasized calm.",),
    ),
    Rule(
        name="topics are the subject",
        pattern=r"^(?:Other )?(?:[Tt]opics|[Ii]ssues|[Ss]ubjects|[Mm]atters|[Aa]reas)(?: (?:discussed|of discussion|covered|raised|under discussion|addressed))? (?P<verb>included) (?P<content>.+)$",
        yields="discuss",
        examples=("Topics included trade and fish.", "Issues discussed included the dam."),
        refuses=("The list included fish.",),
    ),
    Rule(
        name="was discussed",
        pattern=r"^(?P<content>(?:(?!\b(?:which|that|who|was|were|is|are)\b)[^.;:]){3,300}?) (?:was|were|has been|have been)(?: also)? (?P<verb>discussed|reviewed|addressed|raised|considered|covered|exchanged|touched upon)\b.*$",
        yields="discuss",
        examples=("Trade and fish were also discussed.", "The dam was reviewed."),
        refuses=("They discussed trade.", "The dam was built."),
    ),
    Rule(
        name="views were exchanged",
        pattern=r"^(?:[^,.;]{0,80}, )?(?:(?:A (?:frank |candid |full )?)?(?:[Vv]iews?|exchange of views|discussion))(?: \w+)? (?:was|were)(?: also)? (?P<verb>exchanged|held|made|conducted)(?: \w+)? (?:on|about|regarding) (?P<content>.+)$",
        yields="discuss",
        examples=("Views were exchanged on the straits.",),
        refuses=("Gifts were exchanged.",),
    ),
)
# A sentence that ends so opens the words of its speaker, or the items of what all do.
OPENS: tuple[Rule, ...] = (
    Rule(
        name="what follows is said",
        pattern=r"(?:\b(?:the following|as follows|these (?:\w+ )?(?:points|matters|items|areas|steps)|following (?:\w+ ){0,3}(?:points|matters|items|areas|steps|issues|outcomes|areas of \w+)|to|that|on|including)\b[^.:;]{0,60}:|\b(?:as follows|the following(?: \w+)?)\.|:)$",
        examples=(
            "They agreed to:",
            "The Minister stated the following:",
            "They confirmed the following points:",
            "He said as follows.",
        ),
        refuses=("They agreed to meet.",),
    ),
)
ANSWERS: tuple[Rule, ...] = (
    Rule(
        name="in answer",
        pattern=r"^(?:In (?:response|reply|answer|turn)\b|In return\b|For (?:his|her|its|their) part\b|[Rr]esponding\b|On (?:his|her) part\b|To this\b)",
        examples=("In response, the Minister said so.", "For his part, the Secretary agreed."),
        refuses=("In May, they met.",),
    ),
)
TOPICS: tuple[Rule, ...] = (
    Rule(
        name="on a subject",
        pattern=r"^(?:On (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|the (?:margins|sidelines|occasion)|behalf|his|her|[0-9])\b)|Regarding|Concerning|With (?:regard|respect) to|As (?:for|to|regards)|Turning to|In relation to|In the area of|In the field of|In terms of|In regard to|Relating to) ?(?P<topic>[^,]{3,160}),",
        examples=("On trade, the Minister urged restraint.", "With regard to the dam, they agreed."),
        refuses=("On May 3, they met.",),
    ),
)
# Somebody is received: a welcome that tells of talks held, not of what was said.
GUESTS: tuple[Rule, ...] = (
    Rule(
        name="a guest",
        pattern=(
            r"^(?:(?:the|His|Her|Their|his|her|their|a|an) )?(?:(?!Joint|Special Session)[\w.'’-]+,? ){0,9}?(?:President|Prime Minister|Minister|Secretary|King|Queen|Chancellor|Prince|Ambassador|Emir|Sultan|Majesty|Highness|Excellency"
            r"|delegation|Mr|Ms|Mrs|Dr|leaders|ministers|counterparts?|officials|Representative|Commissioner|Speaker|Premier|General)\b(?!'s|')(?:(?!'s )[^,.;]){0,120}? (?:to|for|at|in|on) (?!(?:his|her|their) (?:efforts|leadership|commitment))"
        ),
        examples=(
            "President Anders Lindqvist to the White House",
            "Foreign Minister Okoye for a meeting",
            "the delegation to Tokyo",
        ),
        refuses=("the decision to join", "Minister Okoye's decision to go"),
    ),
)
# A clause follows the verb, or the words for the hearer.
THAT: tuple[Rule, ...] = (
    Rule(
        name="that",
        pattern=(
            rf" (?:to the effect |in response |(?:to )?(?:(?:the|his|her|their) )?[{CAPITALS}][\w.'-]*"
            rf"(?: (?:[{CAPITALS}][\w.'-]*|of|for|and|the|al|bin|von|de)){{0,8}} )?that,? (?=[\w“\"$])"
        ),
        examples=(" that talks go on", " Minister Lindqvist that talks go on", " to the effect that he will come"),
        refuses=(" the plan which he made", " that's it"),
    ),
)
# A sentence in quotation marks with its speaker after the verb.
INVERTED: tuple[Rule, ...] = (
    Rule(
        name="words, then the verb, then who said them",
        pattern=(
            r"^[“\"](?P<content>[^“”\"]{3,1500}?),?[”\"],? (?P<verb>said|stated|noted|added|stressed|emphasi[sz]ed|underlined|underscored|explained|remarked|pointed out) "
            r"(?P<who>(?:the |[A-Z])[^,;.]{1,100}?(?:\.[^,;.]{1,60}?)?)(?:[.,;]|$)"
        ),
        examples=("“Norway is a partner,” said Minister Lind.", '"It is time," added the Minister, who'),
        refuses=("He said that it is time.", "“Norway is a partner,” he said."),
    ),
    Rule(
        name="words, then who said them, then the verb",
        pattern=(
            r"^[“\"](?P<content>[^“”\"]{3,1500}?),?[”\"],? (?P<who>(?:the |he\b|she\b|[A-Z])[^,;.]{0,100}?(?:\.[^,;.]{1,60}?)?) "
            r"(?P<verb>said|stated|noted|added|stressed|emphasi[sz]ed|underlined|underscored|explained|remarked|pointed out)(?:[.,;]|$)"
        ),
        examples=("“Norway is a partner,” Minister Lind said.", '"It is time," the Minister added.'),
        refuses=("He said that it is time.",),
    ),
)
MANNERS: tuple[Rule, ...] = (
    Rule(
        name="how it is said",
        pattern=(
            r"\b(?:strongly|firmly|unequivocally|deeply|warmly|categorically|forcefully|clearly|jointly|again|further|once again"
            r"|unreservedly|sincerely|repeatedly|emphatically|personally|directly|publicly|sharply|resolutely)(?= (?:\w+ )?$)"
        ),
        examples=("The Minister strongly ", "She again "),
        refuses=("The Minister also ",),
    ),
)
# Words without `that` are a clause where a finite verb comes before anything that carries a phrase on.
FINITES: tuple[Rule, ...] = (
    Rule(
        name="a finite verb",
        pattern=(
            r"\b(?:is|are|was|were|has|have|had|will|would|must|should|can|cannot|could|may|might|remains?|remained|continues?|continued|looks?"
            r"|looked|intends?|intended|supports?|supported|needs?|needed|does|did|hopes?|hoped|expects?|expected|stands?|stood|shares?|shared"
            r"|seeks?|sought|plans?|welcomes?|welcomed)\b"
        ),
        examples=("the talks will go on", "the two countries share a border"),
        refuses=("calm at the border",),
    ),
)
PHRASES: tuple[Rule, ...] = (
    Rule(
        name="a phrase is carried on",
        pattern=(
            r"\b(?:of|for|to|in|on|that|which|who|with|between|how|while|as|about|over|by|and its|from|including|through|toward)\b|,"
        ),
        examples=("the importance of calm", "efforts to end it"),
        refuses=("the talks will go",),
    ),
)
