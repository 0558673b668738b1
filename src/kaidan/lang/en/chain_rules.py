"""What joins the reporting verbs of one sentence, as rules on the words between them."""

from kaidan.lang.rule import Rule

COORDINATED: tuple[Rule, ...] = (
    Rule(
        name="a verb is joined to the one before",
        pattern="(?:,|;|,? and|,? but|,? as well as|,? then|,? and then|,? or|,? nor)$",
        examples=("discussed trade,", "discussed trade and", "discussed trade, and"),
        refuses=("discussed trade which",),
    ),
)
ATTACHED: tuple[Rule, ...] = (
    Rule(
        name="a participle is joined to the verb before",
        pattern="(?:,|,? while|,? and|,? as well as|;|-)$",
        examples=("discussed trade,", "discussed trade while"),
        refuses=("discussed",),
    ),
)
BEGAN: tuple[Rule, ...] = (
    Rule(
        name="talks begin or end with an act",
        pattern=(
            "(?:began|opened|started|concluded|closed|ended|finished)"
            "(?: (?:the|their|his|her) (?:call|meeting|conversation|discussions?|talks))? by$"
        ),
        examples=("The Minister began by", "She opened the call by"),
        refuses=("The bridge was built by",),
    ),
)
QUALIFIES: tuple[Rule, ...] = (
    Rule(
        name="a past form that qualifies a noun goes on so",
        pattern=(
            "^ (?:by|in|at|last|this|during|earlier|between|under|recently|from|as part|within|since|jointly by)\\b"
        ),
        examples=(" by the President", " in May"),
        refuses=(" the plan",),
    ),
)
OPENINGS: tuple[Rule, ...] = (
    Rule(
        name="words that may stand before the subject of a sentence",
        pattern=(
            "^(?:In|On|At|During|For|As|With|To|From|Today|Yesterday|Additionally|Finally|Also|Noting|Building|Following|After"
            "|Before|While|Regarding|Toward|Towards|By|Through|Since|And|But|When|Earlier|Separately|Furthermore|Moreover|Turning"
            "|Recalling|Recognizing|Highlighting|Underscoring|Over|Throughout|Against|Given|Under|Amid|Ahead|Concerning|Speaking"
            "|Meanwhile|Lastly|First|Second|Third|Then|Here|Within|Upon|Subsequently|Likewise|Similarly|Both|Once|Later|Next)\\b"
        ),
        examples=("During the talks", "Today"),
        refuses=("The plan that",),
    ),
)
CONNECTIVES: tuple[Rule, ...] = (
    Rule(
        name="a connective before a verb or its subject",
        pattern=(
            r"[,;]?\s*(?:\b(?:and|but|while|where|whereas|as well as|then|when|nor|or|with|to which|upon which)\b)?\s*$"
        ),
        examples=("trade, and ", "trade while ", "trade"),
    ),
)
EMBEDS: tuple[Rule, ...] = (
    Rule(
        name="what a clause within a content begins with",
        pattern=r"^\s*(?:that|how|why|if|whether|what)?\s*$",
        examples=(" that ", "", " how "),
        refuses=(" the plan, and ",),
    ),
)
SUBORDINATES: tuple[Rule, ...] = (
    Rule(
        name="a subordinate clause begins",
        pattern=(
            r"\b(?:as|because|since|if|that|(?<!to )(?<!upon )which|who|whom|whose|how|why|what|until|unless|although|though|whether|after|before|than)$"
        ),
        examples=("On trade, as", "the view that"),
        refuses=("With regard to trade, while",),
    ),
)
AUXILIARIES: tuple[Rule, ...] = (
    Rule(
        name="words that a verb in its base form reports with",
        pattern=(
            r"\b(?:(?:took|used|seized) (?:the|this|advantage of the) (?:opportunity|occasion|meeting) to|continued to|went on to|wished to"
            r"|wanted to|had to)(?: (?:also|again|once again|further))?$"
        ),
        examples=("The leaders took the opportunity to", "The Minister went on to"),
        refuses=("They met to",),
    ),
)
