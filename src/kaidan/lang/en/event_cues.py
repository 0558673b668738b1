"""What English words around a meeting, visit, paper or event tell of it: to come, past, or the talks' own, as rules."""

from kaidan.lang.rule import Rule

# Inside a phrase, before its head.
TO_COME: tuple[Rule, ...] = (
    Rule(
        name="to come, by an adjective",
        pattern=r"\b(?i:upcoming|forthcoming|next|planned|scheduled|proposed|expected|anticipated|future|prospective|potential|soon-to-be)\b",
        examples=("the upcoming Summit", "their next meeting", "next month's Summit"),
        refuses=("the recent Summit",),
    ),
)
GONE_BY: tuple[Rule, ...] = (
    Rule(
        name="gone by, by an adjective",
        pattern=r"\b(?i:recent|last|previous|earlier|past|prior|concluded|successful|former|preceding|yesterday's)\b",
        examples=("the recent Summit", "their last meeting", "last week's visit"),
        refuses=("the upcoming Summit",),
    ),
)
OWN: tuple[Rule, ...] = (
    Rule(
        name="the talks' own",
        pattern=r"^(?i:this|today's|these|the current|the present|our ongoing|ongoing|continued|continuing)\b",
        examples=("this visit", "today's meeting"),
        refuses=("the visit",),
    ),
)
# Before a phrase, in its clause.
AHEAD: tuple[Rule, ...] = (
    Rule(
        name="set or awaited",
        pattern=(
            r"(?:\bwill\b(?! continue)[^.;]{0,80}|\bplan(?:s|ned|ning)? (?:to|for)\b[^.;]{0,60}|\b(?:look(?:s|ed|ing)? forward|forward) to\b[^.;]{0,70}|\binvit(?:e|es|ed|ing)\b[^.;]{0,70}|\binvitation\b[^.;]{0,50}|\bprepar(?:e|es|ed|ing|ations?)\b[^.;]{0,40}\bfor\b[^.;]{0,30}"
            r"|\b(?:ahead of|in advance of|in the lead-up to|in the run-up to|in anticipation of|plans for|success of the upcoming|arrangements for|expectations for|priorities for|objectives for|goals for)\b[^.;]{0,40}"
            r"|\b(?:agreed|decided|intends?|intention|intended|hoped?|hopes|concurred|arrange|coordinate|confirmed|reaffirmed)\b[^.;]{0,30}\b(?:to|that|on)\b[^.;]{0,30}\b(?:hold|host|convene|have|arrange|organi[sz]e|conduct|visit|pay|launch|resume|open|realize|reali[sz]ing|holding|hosting|convening)\b[^.;]{0,50}"
            r"|\b(?:coordinat\w+|arrang\w+|work(?:ing)?|efforts?|realiz\w+|realis\w+) (?:together )?(?:toward|towards|for|on)\b[^.;]{0,40}|\b(?:realiz|realis)(?:e|ing)\b[^.;]{0,30}"
            r"|\b(?:would|to) (?:visit|host|hold|convene|attend|travel)\b[^.;]{0,40}|\b(?:would|to) be held\b[^.;]{0,40})$"
        ),
        examples=(
            "will deepen it during ",
            "looked forward to hosting the ",
            "preparations for the ",
            "agreed to hold the ",
        ),
        refuses=("will continue to support the ", "recalled the "),
    ),
)
BEHIND: tuple[Rule, ...] = (
    Rule(
        name="recalled or built on",
        pattern=(
            r"\b(?:following(?: up on)?|after|since|outcomes? (?:of|from)|results? (?:of|from)|follow(?:ed|ing)? up on|build(?:ing|s)? on|built on|success of|conclusion of|recall(?:ed|ing)|reflected on|progress (?:made )?(?:at|since|from|during)|discussed (?:at|during)|hosted|hosting of|for hosting|held|participat(?:ed|ion) in|attended"
            r"|during (?:his|her|their|the)|convened|concluded|commitments? made (?:at|during|in)|as agreed (?:at|during|in)|announced (?:at|during)|launched (?:at|during)|met (?:at|during|on the margins of)|thanked [^.;]{0,60} for)(?: (?:the|his|her|their|a|an|its|our|[A-Z][\w.]*'s?))?(?: (?!and\b)[\w.'-]+){0,3} $"
        ),
        examples=("following their ", "building on the ", "outcomes of the ", "reflected on the "),
        refuses=("looked forward to the ", "discussed the "),
    ),
)
# After a phrase.
THEN_AHEAD: tuple[Rule, ...] = (
    Rule(
        name="is to take place",
        pattern=r"^[^.;]{0,40}?(?:,? which)? ?\b(?:will (?:take place|be held|be hosted|convene|begin|start|focus|address|be|bring|gather)|to (?:take place|be held|be hosted)|scheduled (?:for|to)|planned for|is scheduled|would (?:take place|be held)|to be (?:convened|launched))\b",
        examples=(", which will take place in Oslo", " scheduled for October", " to be held in May"),
        refuses=(" was held in Oslo",),
    ),
)
THEN_BEHIND: tuple[Rule, ...] = (
    Rule(
        name="took place",
        pattern=r"^[^.;]{0,40}?\b(?:(?:was|were) (?:held|hosted|convened)|took place|held (?:in|on|at|last|earlier|this)|which concluded|hosted by|earlier (?:today|this)|last (?:week|month|year))\b",
        examples=(" held in Oslo", " last week", ", which took place", " that were held"),
        refuses=(" will be held",),
    ),
)
# In a sentence that tells of talks held: of others than these.
BESIDES: tuple[Rule, ...] = (
    Rule(
        name="other talks beside these",
        pattern=r"\b(?i:also|earlier|later|separately|in addition|previously)\b",
        examples=("The Prince also participated in", "Earlier, they attended"),
        refuses=("Secretary Harrow met today with",),
    ),
)
# A paper that those who talk made in these talks.
MADE_HERE: tuple[Rule, ...] = (
    Rule(
        name="signed by those who talk",
        pattern=r"\b(?:signed|exchanged|adopted|issued|concluded|witnessed the signing of|witnessed the exchange of)(?! [^.;]{0,60}\b(?:in|on|last|earlier)\b [A-Z0-9])[^.;,]{0,60}$",
        examples=("the Secretary and Minister signed a ", "They adopted the "),
        refuses=("welcomed the signing of a ", "the treaty signed in May 2010 and the "),
    ),
)
# Before or after a paper.
DRAFTED: tuple[Rule, ...] = (
    Rule(
        name="yet to be made",
        pattern=r"\b(?:negotiat\w*|draft\w*|toward(?:s)?|proposed|new|future|conclud(?:e|ing) (?:a|an|the)|conclusion of (?:a|an|the)|reach(?:ing)? (?:a|an)|finali[sz]\w*|develop(?:ing)?|possible|potential|work on|need for (?:a|an)|explor\w+) (?:[\w'-]+ ){0,3}$",
        examples=("negotiations on a ", "toward an ", "conclude a "),
        refuses=("under the ", "signed the "),
    ),
)
SIGNED: tuple[Rule, ...] = (
    Rule(
        name="signed",
        pattern=r"\b(?:sign(?:ed|ing)|exchange of|adopted|concluded|issued|released|witnessed)\b[^.;]{0,60}$",
        examples=("signed a ", "the signing today of the "),
        refuses=("under the ",),
    ),
)
HEARD: tuple[Rule, ...] = (
    Rule(
        name="remark heard before",
        pattern=r"\b(?:welcomed|welcoming|following|commended|praised|noted|appreciated|referred to|recalled|thanked [^.;]{0,50} for|applauded|condemned|congratulated [^.;]{0,50} on|reflected on|in light of|since|regarding|discussed|raised)(?: (?:the|his|her|their|[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}'s?))?(?: (?:recent|joint|public|historic|[A-Z]\w+'s))* $",
        examples=("welcomed the ", "following his recent "),
        refuses=("made a ",),
    ),
)
