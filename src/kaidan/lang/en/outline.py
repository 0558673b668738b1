"""How English readouts are laid out: titles, headings and sentences, with the rules of labels and furniture."""

from kaidan.lang.base import OutlineRules
from kaidan.lang.en.header_days import PAGE_DAY
from kaidan.lang.en.outline_furniture import CAPTIONS, CLOSINGS, FURNITURE, REGIONS
from kaidan.lang.en.outline_labels import BREAKS, BULLETS, HEADING_MARKS, LABELS, SEQUENCES
from kaidan.lang.rule import Rule

_WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"

TITLE_PREFIX: tuple[Rule, ...] = (
    Rule(
        name="title and colon",
        pattern=r"^(?P<title>[A-Z][^\s:.]*(?: [^\s:.]+){0,6}):[ ]+(?=[A-Z])",
        examples=("Ukraine: The Ministers agreed", "Bilateral trade: Both sides"),
        refuses=("the plan: Both", "Overview:"),
    ),
)

ROW_HEAD: tuple[Rule, ...] = (
    Rule(
        name="head of a table row",
        pattern=r"^(?P<title>[A-Z][^,.:|]{1,40}):[ ]*$",
        examples=("Natural gas:", "Overview:"),
        refuses=("Natural gas", "The Minister, in turn, said:"),
    ),
)

DATELINE: tuple[Rule, ...] = (
    Rule(
        name="date that opens a line",
        pattern=rf"^[(]?(?:[A-Z][A-Za-z .]{{2,30}}, )?{_WEEKDAY}{PAGE_DAY}[)]?(?: \d{{1,2}}:\d{{2}}(?: ?[AaPp]\.?[Mm]\.?)?)?(?: [A-Z]{{2,4}})?(?:[ ]+[-|][ ]+|$)",
        examples=("May 9, 2023", "9 May 2023", "Tuesday, May 9, 2023", "Oslo, May 9, 2023", "2023-05-09 10:22"),
        refuses=("On May 9, 2023", "May 9", "May 9, 2023, the Minister"),
    ),
)

SENTENCE: tuple[Rule, ...] = (
    Rule(
        name="full stop",
        pattern=r"(?:[a-z0-9%)\"”'’\]]|[A-Z]{2})[.!?][\"”’')\]]{0,3}(?: ?\(?\d?\)?)?$(?<!\bJr\.)(?<!\bSr\.)(?<!\bNo\.)|[a-z)]\.[ ]{1,2}[A-Z]|\bU\.S\.$(?<=[a-z] U\.S\.)|[.!?]\)$",
        examples=("They agreed.", "They met. The Ministers", 'He called it "firm."'),
        refuses=("Bilateral relations", "Meeting with President-Elect Lind, Jr.", "1.5 times"),
    ),
    Rule(
        name="words that announce more",
        pattern=r"(?:as follows|the following(?: [a-z]+){0,4}|below|that|said|agreed(?: to| on)?|including|points?)[ ]?:$",
        examples=("The overview is as follows:", "agreed on the following points:"),
        refuses=("Overview:",),
    ),
    Rule(
        name="a clause without its stop",
        pattern=r"^(?=.{60,}$)(?:The|On|Both|They|He|She|In|At|During) .*\b(?:met|spoke|discussed|agreed|held|reaffirmed|welcomed|expressed|stated|exchanged|confirmed|underscored|emphasized)\b",
        examples=("The two Ministers discussed the construction of the bridge over the strait",),
        refuses=("The Ministers discussed trade", "Discussion of trade"),
    ),
)

NEVER_HEADING: tuple[Rule, ...] = (
    Rule(
        name="clause that goes on",
        pattern=r"[,;]$|\b(?:and|or|of|the|to|with|for|by|in|on|at|from|a|an|as|that)$|^[a-z]|\b(?:stated|discussed|reaffirmed|welcomed|expressed|agreed|emphasized|underscored|noted|said|told|thanked|explained|confirmed|concurred)\b",
        examples=("The Ministers,", "the plan", "Minister Lind stated"),
        refuses=("Bilateral relations", "Trade and investment"),
    ),
)

NEVER_BARE_HEADING: tuple[Rule, ...] = (
    Rule(
        name="aside, quotation or list",
        pattern=r"^[(\"“‘'\[<|]|:.|,.{1,60},|\b(?:Mr|Ms|Mrs|Dr|H\.E)\.|@|https?:|\d{4}$|\.$|\b[Ss]pokes(?:person|man|woman)\b",
        examples=("(agreed)", "Attendees: Mr. Lind", "May 3, 2023", "info@example.org"),
        refuses=("Bilateral relations", "Ukraine"),
    ),
)

EXPECTED_HEADING: tuple[Rule, ...] = (
    Rule(
        name="section of a readout",
        pattern=(
            r"^(?:Overview|Summary|Outline|Opening [Rr]emarks|Opening|Introduction|General|Bilateral [Rr]elations|(?:[A-Z][\w.]+-){1,2}[A-Z][\w.]+ (?:[Bb]ilateral )?[Rr]elations|Regional (?:[Ss]ituations?|[Aa]ffairs|[Ii]ssues)|International (?:[Ss]ituations?|[Aa]ffairs|[Ii]ssues)|Other(?:s| matters| issues)?|Conclusion|Results|Date and [Tt]ime|Place|Participants|Attendees|North Korea|Security|Economy|Economic [Cc]ooperation)$"
        ),
        examples=("Overview", "Bilateral relations", "Japan-Norway Relations", "Regional affairs"),
        refuses=("The relations", "Overview of the plan that was agreed"),
    ),
)

SUMMARY_HEADING: tuple[Rule, ...] = (
    Rule(
        name="summary",
        pattern=r"^(?:Key )?(?:Points|Summary|Highlights|Main (?:points|results)|Results|Key takeaways)\b",
        examples=("Key Points", "Summary", "Main results"),
        refuses=("Overview", "Attendees"),
    ),
)

RULES = OutlineRules(
    labels=LABELS,
    sequences=SEQUENCES,
    bullets=BULLETS,
    heading_marks=HEADING_MARKS,
    furniture=FURNITURE,
    regions=REGIONS,
    captions=CAPTIONS,
    closings=CLOSINGS,
    title_prefix=TITLE_PREFIX,
    row_head=ROW_HEAD,
    dateline=DATELINE,
    sentence=SENTENCE,
    breaks=BREAKS,
    enumeration=(),
    never_heading=NEVER_HEADING,
    never_bare_heading=NEVER_BARE_HEADING,
    expected_heading=EXPECTED_HEADING,
    summary_heading=SUMMARY_HEADING,
    longest_heading=110,
    longest_bare_heading=70,
)
