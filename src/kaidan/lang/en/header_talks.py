"""How English pages tell that talks were held, and how pages of other kinds show that they tell of none."""

from kaidan.lang.en.sentences import SENTENCES
from kaidan.lang.rule import Rule
from kaidan.lang.talks import Genre, TalksRules

# What talks are called.
TALKS = (
    r"(?:[Mm]eetings?|[Tt]alks?|[Cc]alls?|[Cc]onversations?|[Cc]onsultations?|[Dd]iscussions?|[Dd]ialogues?|[Ss]ummit|[Bb]ilaterals?|[Tt]rilaterals?|[Ss]essions?"
    r"|[Ll]unch(?:eon)?|[Dd]inner|[Bb]reakfast|[Vv]ideo ?conference|[Tt]eleconference|[Ee]xchange(?:s)? of views|[Rr]oundtable|[Ee]ngagements?|2\+2|[Cc]ouncil|[Cc]ommittee|[Rr]ound|[Cc]onference|[Nn]egotiations|[Mm]inisterial|VTC)"
)
_WHEN = (
    r"(?:today|yesterday|tonight|again|briefly|virtually|separately|earlier|jointly|this|last|on|in|at|by|via|over|for|during|here|with|to|[A-Z][a-z]+day|,|\(|recently|individually|together"
    r"|remotely|telephonically|privately|face|one-on-one|through)"
)
_HELD = r"(?:held|had|hosted|convened|participated in|took part in|conducted|co-?hosted|co-?chaired|chaired|attended|joined|led|met for|sat down for|concluded|opened|launched|completed|paid|received)"
_SAID = (
    r"(?:discuss|reaffirm|underscor|underlin|emphasi[sz]|stress|not|express|welcom|thank|agre|reiterat|affirm|highlight|urg|condemn|stat|commend|rais|review|exchang|congratulat|committ|pledg|convey|explain"
    r"|concurr|confirm|shar|call|recogni[sz]|prais|acknowledg|encourag|request|offer|reflect|explor|applaud|appreciat|address|outlin|assur|decid|describ|point|remark|rais|respond|repli|voic|support)(?:ed|d)"
)
_OFFICE = r"(?:President|Minister|Secretary|Premier|Chancellor|King|Queen|Emperor|Emir|Amir|Sultan|Pope|Ambassador|Representative|Envoy|Advis[eo]r|Speaker|Director|Commissioner|Chairman|Chairperson|Prince|Princess|Governor|Crown Prince|Secretary[- ]General)"
_TITLE_NOUN = (
    r"(?:Calls?|Meetings?|Met|Meets|Readout|Consultations?|Dialogue|Talks?|Conversations?|Engagements?|Trilateral|Bilaterals?|Summit|Lunch|Luncheon|Dinner|Breakfast|Courtesy|Telephone|Telecon|Discussions?"
    r"|Videoconference|Visit|Visits|Exchange|Ministerial|Roundtable|Speaks|Spoke|Hosts|Holds|Interaction|Encounter|Audience|call|meeting|talks|conversation|telephone|meets|speaks|spoke|consultations|2\+2)"
)

TOLD: tuple[Rule, ...] = (
    Rule(
        name="courtesy call paid",
        pattern=r"\b(?:paid|made|received|had|accepted)\b[^.\n]{0,40}? courtesy (?:call|visit)|\bcourtesy (?:call|visit)[^.\n]{0,60}? (?:was paid|took place|was held)",
        yields="courtesy-call",
        examples=("The Ambassador paid a courtesy call on Minister Lind", "received a courtesy call from"),
        refuses=("will pay a courtesy call", "a courtesy vehicle"),
    ),
    Rule(
        name="met or spoke",
        pattern=(
            rf"\b(?<!to )(?<!will )(?:met|spoke|talked|consulted|conferred|sat down|engaged|connected|dined)\b(?= {_WHEN}\b| {_WHEN}|,| [A-Z])(?! (?:about|our|their|its|of|at length about))"
        ),
        examples=(
            "Secretary Harrow met today with",
            "The President spoke to",
            "met in Oslo",
            "The Minister spoke by phone",
        ),
        refuses=("will meet with", "met their obligations", "spoke of the past"),
    ),
    Rule(
        name="talks held",
        pattern=rf"\b(?<!to )(?<!will )(?<!have ){_HELD}\b[^.\n]{{0,90}}?\b{TALKS}\b(?! (?:scheduled|to be held))",
        examples=(
            "held a telephone talk with",
            "hosted a trilateral meeting",
            "had a phone call with",
            "co-chaired the Dialogue",
        ),
        refuses=("will hold talks", "the meeting will be held", "held elections"),
    ),
    Rule(
        name="talks that took place",
        pattern=rf"\b{TALKS}\b[^.\n]{{0,120}}? (?:was held|were held|took place|was convened|has been held)\b(?! (?:in the past|previously))",
        examples=("A Foreign Ministers' Meeting was held", "political consultations took place in Oslo"),
        refuses=("the meeting will take place", "elections were held"),
    ),
    Rule(
        name="received",
        pattern=rf"\b(?<!to )(?:welcomed|received|hosted|visited|called on|telephoned|phoned|called) (?:the )?(?:[\w.'-]+ ){{0,6}}?{_OFFICE}\b(?!'s? [a-z])(?![^.\n]{{0,60}} as (?:the|a|an|his|its|our)\b)",
        examples=(
            "welcomed President Adrian Lind to",
            "received the Norwegian Foreign Minister at",
            "telephoned Prime Minister Lind to",
        ),
        refuses=(
            "welcomed the agreement",
            "welcomed Norway's Minister's decision",
            "welcomed Dr. Lind as the Coordinator",
        ),
    ),
)

REPORTED: tuple[Rule, ...] = (
    Rule(
        name="words of a speaker",
        pattern=r"\b(?:said|stated|noted|explained|announced|recalled|reported|added|remarked) that\b.*",
        examples=("The Minister stated that he had met with",),
        refuses=("The Minister met with",),
    ),
)

TITLES: tuple[Rule, ...] = (
    Rule(
        # One line.
        name="title of talks",
        pattern=rf"^(?=.{{8,260}}$)(?!.*[.!]$(?<!Jr\.)(?<!U\.S\.)).*\b{_TITLE_NOUN}\b",
        examples=(
            "Secretary Harrow's Call with Norwegian Foreign Minister Lind",
            "Readout of President Harrow's Meeting with Prime Minister Lind",
            "PM call with President Lind: 3 May 2023",
            "Japan-Norway Foreign Ministers' Meeting",
        ),
        refuses=("They met with each other.", "Contact", "Public Schedule"),
    ),
)

TALKS_NOUNS: tuple[Rule, ...] = (
    Rule(
        # From the end of the parties named side by side.
        name="noun of talks after a pair",
        pattern=(
            rf"(?: (?:[A-Z][\w&'-]*|of|and|on|for|the|2\+2|\([A-Z&+-]+\))){{0,7}}? (?:{TALKS}|2\+2)\b"
            r"(?! (?:on the margins|held in (?:19|20)))"
        ),
        examples=(" Foreign Ministers' Meeting", " Strategic Dialogue", " Consultations on Africa", " Summit"),
        refuses=(" relationship", " border"),
    ),
)

ANNOUNCEMENTS: tuple[Rule, ...] = (
    Rule(
        name="to come",
        pattern=(
            r"\b(?:will|is scheduled to|are scheduled to|plans to|is to) (?:travel|meet|host|visit|hold|participate|welcome|receive|convene|lead|attend|join|speak|deliver|co-host|depart|pay|make)\b"
            r"|\bto (?:Travel|Visit|Meet|Host|Welcome|Convene|Attend)\b"
        ),
        examples=("Secretary Harrow will travel to Oslo", "Secretary Harrow to Travel to Oslo"),
        refuses=("Secretary Harrow travelled to Oslo",),
    ),
)

SPEECHES: tuple[Rule, ...] = (
    Rule(
        name="something said or agreed",
        pattern=rf"\b{_SAID}\b|\bspoke about\b|\bsaid\b|\btold\b|\btook up\b|\bput forward\b|\bmade clear\b",
        examples=("discussed", "reaffirmed", "agreed", "stated", "said"),
        refuses=("the discussion", "underscore", "statement"),
    ),
)

# The head of a page, where its title stands.
_TITLE = r"(?m)(?:\A|^)(?=[^\n]{4,300}$)"

GENRES: tuple[Rule, ...] = (
    Rule(
        name="record of spoken words",
        pattern=r"(?m)^[ ]*(?!(?:READOUT|NOTE|DATE|RELEASE|MEDIA|PRESS|SUBJECT|FOR|TO|FROM|RE|CONTACTS?|UPDATED?|TEL|FAX|EMAIL|SOURCE|PHOTO|VIDEO|SUMMARY|TITLE)\b)(?:[A-Z][A-Z'.-]+(?: [A-Z'.-]{2,}){0,6}(?: \([^)\n]{1,40}\))?|Q|A|Question|Mr\. [A-Z]\w+|Ms\. [A-Z]\w+)[ ]?:[ ]+\S",
        yields=Genre("a record of spoken words", "always"),
        examples=(
            "SECRETARY HARROW: Thank you.",
            "QUESTION: Was it raised?",
            "Q: What next?",
            "MR. LIND: Good afternoon.",
        ),
        refuses=(
            "READOUT: Secretary Harrow's Call",
            "The below is attributable to Spokesperson Lind:",
            "Note: see below",
            "NEW YORK, May 3",
        ),
    ),
    Rule(
        name="words of one side, by the title",
        pattern=(
            _TITLE
            + r"(?!.*\b(?:Readout|readout)\b)[^\n]*?(?:\bRemarks\b|\b[Pp]ress (?:[Cc]onference|[Bb]riefing|[Aa]vailability|[Gg]aggle)\b|\bInterview\b|\bOp-?[Ee]d\b|\bTestimony\b|\bSpeech\b|\bKeynote\b|\bToast\b"
            r"|\bOpening [Ss]tatement\b|\bDepartment Press\b|\bTranscript\b|\bBackground (?:Call|Briefing)\b|\bQuestions? (?:and|for|Taken)\b|\bSpecial Briefing\b)"
        ),
        yields=Genre("words spoken in public", "above"),
        examples=(
            "Remarks by President Harrow",
            "Secretary Harrow and Foreign Minister Lind at a Joint Press Availability",
            "Department Press Briefing - May 3, 2023",
        ),
        refuses=("Readout of President Harrow's Call", "Secretary Harrow's Call with Foreign Minister Lind"),
    ),
    Rule(
        name="statement or announcement, by the title",
        pattern=(
            _TITLE
            + r"(?!.*\b(?:Readout|readout)\b)[^\n]*?(?:\b(?:Joint |Media )?(?:Statement|STATEMENT|Communiqu[eé]|Declaration|Fact Sheet|FACT SHEET|Factsheet|Media Note|Message|Proclamation)s?\b(?= (?:by|on|of|from|regarding|to|following|after|for|at|between|concerning|and)\b|:|$)"
            r"|\bNational Day\b|\bIndependence Day\b|\bAnniversary\b|\bRepublic Day\b|\bConstitution Day\b|\bUnity Day\b|\bLiberation Day\b|\bOn the (?:Passing|Death|Occasion)\b|\bCondolences\b|\bCongratulat\w+\b"
            r"|\bSanctions?\b|\bDesignat(?:ion|ions|es|ing)\b|\bTravel(?:s)? to\b|\bto Travel\b|\bVisit to\b|\bto Visit\b|\bAppointment of\b|\bAnnounc(?:es|ement|ing)\b|\bNotice to the Press\b|\bPublic Schedule\b|\bAward\b)"
        ),
        yields=Genre("a statement or an announcement", "alone"),
        examples=(
            "Norway National Day",
            "Joint Statement of the Foreign Ministers",
            "Secretary Harrow's Travel to Oslo",
        ),
        refuses=("Secretary Harrow's Call with Foreign Minister Lind", "Readout of the Visit to Oslo"),
    ),
    Rule(
        name="in the first person",
        pattern=r"(?m)(?:^|[.!?] {1,2})(?:(?:Today|Yesterday|This \w+|Earlier today),? )?(?:I|My(?: \w+)?) (?:am|have|was|want|join|extend|congratulate|thank|wish|look|welcome|commend|applaud|had|met|spoke|offer|call|urge|deeply|and|would|will|believe|know|also|strongly|reiterate|send|express)\b",
        yields=Genre("a statement in somebody's own words", "always"),
        examples=("I welcome the agreement.", "It was good. I want to thank", "Today I met with"),
        refuses=('He said, "I welcome the agreement."', "In May"),
    ),
    Rule(
        name="talks to come, by the title",
        pattern=_TITLE
        + r"[^\n]*?\b(?:to (?:Meet|Host|Welcome|Convene|Hold|Attend|Participate|Speak)|Upcoming|Preview|Previewing|will (?:meet|host|visit))\b",
        yields=Genre("an announcement", "above"),
        examples=("Secretary Harrow to Meet Foreign Minister Lind", "Previewing the Dialogue"),
        refuses=("Secretary Harrow's Meeting with Foreign Minister Lind",),
    ),
)

SECTIONS: tuple[Rule, ...] = (
    Rule(
        # A whole line, its label before it.
        name="heading of talks with somebody",
        pattern=(
            r"(?m)^[ ]*(?:\(?[0-9]{1,2}[.)] ?|\([ivx]+\) )?(?:Bilateral |Telephone |Foreign Ministers' |Summit )?(?:[Mm]eeting|[Tt]alks?|[Cc]all|[Cc]onversation) [Ww]ith (?:the )?(?P<person>(?:[^.\n]|\.(?! *$)){5,110})$"
        ),
        examples=(
            "(1) Meeting with H.E. Mr. Adrian Lind, Minister for Foreign Affairs of Norway",
            "2. Talks with Foreign Minister Lind",
        ),
        refuses=("Meeting with Foreign Minister Lind was held.", "Secretary Harrow's Meeting"),
    ),
)

SPEAKS: tuple[Rule, ...] = (
    Rule(
        # From the end of a person's words.
        name="speaks",
        pattern=rf",? (?:also |then |further |additionally |strongly |again |in turn,? )?(?:{_SAID}|said|told|spoke)\b",
        examples=(" stated", " also noted", ", in turn, expressed"),
        refuses=("'s visit", " and"),
    ),
)

DAY_SECTIONS: tuple[Rule, ...] = (
    Rule(
        name="section of day and place",
        pattern=r"(?m)^[ ]*(?:[0-9]{1,2}[. ] ?|\([0-9]{1,2}\) ?)?(?:Date and (?:[Tt]ime|[Pp]lace|[Vv]enue)|Date|Time and [Pp]lace)(?: and [Pp]lace)?[ ]?(?::|$)",
        examples=("1. Date and Time:", "Date and place", "Date: May 3"),
        refuses=("Date of birth", "Updated"),
    ),
)

TALKS_RULES = TalksRules(
    sentences=SENTENCES,
    told=TOLD,
    reported=REPORTED,
    titles=TITLES,
    sections=SECTIONS,
    nouns=TALKS_NOUNS,
    announcements=ANNOUNCEMENTS,
    speeches=SPEECHES,
    genres=GENRES,
    day_sections=DAY_SECTIONS,
    speaks=SPEAKS,
    joiner="-",
)
