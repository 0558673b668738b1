"""How English pages tell the day, the hour and the length of talks."""

from kaidan.lang.en.times import find_times
from kaidan.lang.rule import Rule
from kaidan.lang.talks import DayRules, LengthRules

_MONTH = "(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?"
_YEAR = "(?:19|20)[0-9]{2}"
PAGE_DAY = f"(?:{_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}|[0-9]{{1,2}}(?:st|nd|rd|th)? {_MONTH},? {_YEAR}|{_YEAR}-[0-9]{{2}}-[0-9]{{2}}|[0-9]{{1,2}}\\.[0-9]{{1,2}}\\.{_YEAR}|{_MONTH} {_YEAR})"
_WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?"
_AFTER = r"(?=[ ]*(?:\([A-Za-z.]{2,9}\))?[ ]*[)]?(?:[|,;–-]?[ ]*(?:at )?[0-9]{1,2}[:.][0-9]{2}[^\n]{0,40}|[ ]*[|-][^\n]{0,80}|[ ]+(?!(?:The|On|In|At)\b)[A-Z][\w' ]{0,40})?$)"

PAGE_DAYS: tuple[Rule, ...] = (
    Rule(
        name="date line",
        pattern=rf"(?m)^[ (]*(?:(?:Published|Date|Released?|Issued|Posted|Updated|Last updated|Delivered on|Publication date|Press [Rr]elease)[: ]*(?:on )?)?{_WEEKDAY}(?P<day>{PAGE_DAY}){_AFTER}",
        examples=(
            "May 9, 2023",
            "Published: 9 May 2023",
            "Tuesday, May 9, 2023",
            "(May 9, 2023)",
            "2023-05-09 10:22",
            "12.04.2022 Press Team",
            "January 2008",
        ),
        refuses=("May 9, 2023, Secretary Harrow met", "On May 9", "May 9"),
    ),
    Rule(
        name="date at the end of a title or place",
        pattern=rf"(?m)^[^\n]{{3,200}}(?:[:(|-] ?|, ){_WEEKDAY}(?P<day>{PAGE_DAY})\)?$",
        examples=(
            "PM call with President Lind: 9 May 2023",
            "Washington, D.C. - May 9, 2023",
            "Summit Meeting (May 9, 2023)",
        ),
        refuses=("They met on May 9, 2023.", "since May 9, 2023"),
    ),
    Rule(
        name="date at the head of the text",
        pattern=rf"(?m)^[A-Z][A-Za-z .,]{{2,40}}[,(-] ?{_WEEKDAY}(?P<day>{PAGE_DAY})\)? ?(?:[-:]|/[A-Z])",
        examples=("OSLO, May 9, 2023 - Secretary Harrow", "Oslo, 9 May 2023: The Minister"),
        refuses=("On May 9, 2023, Secretary Harrow", "May 9, 2023"),
    ),
)

BARE_DAYS: tuple[Rule, ...] = (
    Rule(
        name="day alone",
        pattern=r"\b[Oo]n (?:the )?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)\b(?! (?:of|anniversary|century|session|meeting|round|[A-Z]))",
        examples=("On the 8th,", "on the 21st"),
        refuses=("on the 25th anniversary", "on 8 May"),
    ),
)

TALKS_DAYS: tuple[Rule, ...] = (
    Rule(
        # From the end of a day.
        name="day of the talks",
        pattern=r"(?: \([A-Za-z.]{2,9}\))?(?:,? (?:with|in|at|from|by|for|via|on|met|spoke|held|and|to discuss)\b|[,.]|\n)",
        examples=(" with", ", Secretary", " in Oslo", " (Tue), from"),
        refuses=(" attack", " agreement"),
    ),
)

ASIDE_DAYS: tuple[Rule, ...] = (
    Rule(
        # From the end of a day.
        name="day of something else",
        pattern=r"(?:,)? (?:\w+ ){0,3}?(?:attacks?|invasion|coup|elections?|agreement|earthquake|launch|visit|anniversary|resolution|declaration|accord|decision|announcement|referendum|inauguration)\b",
        examples=(" attack", " ballistic missile launch", " elections"),
        refuses=(" with", ", Secretary"),
    ),
    Rule(
        # To the beginning of a day.
        name="day since or until which",
        pattern=r"(?:since|until|till|before|after|of|ahead|the|from|by) $",
        yields="before",
        examples=("since ", "until ", "of the "),
        refuses=("on ", "met "),
    ),
)

_NUMBER = "(?:[0-9]{1,3}|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety)"
_ABOUT = (
    "(?:approximately|about|around|nearly|almost|over|more than|roughly|some|just over|just under|a little over)? ?"
)
LENGTHS: tuple[Rule, ...] = (
    Rule(
        name="clock times from start to end",
        pattern=(
            r"\bfrom (?P<ah>[0-9]{1,2})(?P<ahalf>(?!))?(?:[:.](?P<am>[0-9]{2}))?(?P<ac>(?!))? ?(?P<ap>[ap]\.?m\.?|noon)?(?: \([^)\n]{1,30}\))?,? (?:to|until|till) (?P<bh>[0-9]{1,2})(?P<bhalf>(?!))?(?:[:.](?P<bm>[0-9]{2}))?(?P<bc>(?!))? ?(?P<bp>[ap]\.?m\.?)"
        ),
        yields="clock",
        examples=("from 10:10 a.m. to 11:00 a.m.", "from 5:40 to 6:30 p.m."),
        refuses=("from 2010 to 2015", "from 5 to 6 ministers"),
    ),
    Rule(
        name="hours and minutes",
        pattern=(
            rf"\b(?P<total>a total of )?{_ABOUT}\b(?P<hours>{_NUMBER})(?: and (?P<half>a half))?[ -]hours?(?P<after> and a half)?(?:(?:,| and)? (?P<minutes>{_NUMBER}) minutes)?\b(?! (?:later|notice|ago|ceasefire|pause|before|of flight))"
        ),
        yields="length",
        examples=("for approximately one hour", "about two hours", "one hour and 40 minutes", "one and a half hours"),
        refuses=("two hours later", "10:40"),
    ),
    Rule(
        name="minutes",
        pattern=rf"\b(?P<total>a total of )?{_ABOUT}\b(?P<minutes>{_NUMBER})[ -]minutes?\b(?! (?:later|ago|before))",
        yields="length",
        examples=("for about 50 minutes", "a 45-minute", "thirty minutes"),
        refuses=("minutes of the meeting", "ten minutes later"),
    ),
)

OTHER_LENGTHS: tuple[Rule, ...] = (
    Rule(
        # From the end of a length.
        name="length of something else",
        pattern="(?: (?:drive|flight|delay|early|late|away|longer|per|a day|a week|ceasefire|pause|period|strike))",
        examples=(" delay", " ceasefire"),
        refuses=(" with", ","),
    ),
    Rule(
        # To the beginning of a length.
        name="planned length",
        pattern="(?:every|within|planned|scheduled|last|next|per) $",
        yields="before",
        examples=("within ", "every "),
        refuses=("for ", "lasted "),
    ),
)

PARTS: tuple[Rule, ...] = (
    Rule(
        # From the end of a length.
        name="length of a part, named after it",
        pattern=" (?:in a small group|of one-on-one|one-on-one|t[eê]te-[aà]-t[eê]te|restricted|in an expanded)",
        examples=(" one-on-one", " in a small group"),
        refuses=(" with", ","),
    ),
    Rule(
        # To the beginning of a length.
        name="length of a meal beside the talks",
        pattern=r"(?:followed by|then|subsequently|afterwards)[^.\n]{0,60}(?:lunch|dinner|luncheon|banquet|breakfast)[^.\n]{0,20}$",
        yields="meal",
        examples=("followed by a working lunch for ",),
        refuses=("over a working lunch for ",),
    ),
)

LATER: tuple[Rule, ...] = (
    Rule(
        # From the head of a sentence.
        name="length told later",
        pattern="(?:The|Their|This|His) (?:[a-z'-]+ |Foreign |Ministers' |[Ss]ummit ){0,5}?(?:meeting|talks?|call|conversation|discussion|dialogue|consultations|dinner|lunch)s?\\b[^.\\n]{0,30}? (?:lasted|ran|took|went|continued|was held)",
        examples=("The meeting lasted", "Their phone call took"),
        refuses=("The Ministers discussed", "The meeting focused"),
    ),
)

CLOCKS: tuple[Rule, ...] = (
    Rule(
        name="clock time",
        pattern=r"\b[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\.?m\.?(?![\w])|\b(?:[01]?[0-9]|2[0-3]):[0-5][0-9]\b",
        examples=("10:10 a.m.", "5 p.m.", "17:45"),
        refuses=("5 ministers", "2-1"),
    ),
)

_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip


def number_of(words: str) -> int:
    """Return the number that digits or words below a hundred write: `number_of("forty-five")` is 45."""
    return int(words) if words.isdigit() else _WORDS[words.lower()]


DAY_RULES = DayRules(
    page_days=PAGE_DAYS, bare_days=BARE_DAYS, talks=TALKS_DAYS, aside=ASIDE_DAYS, find_times=find_times
)
LENGTH_RULES = LengthRules(
    lengths=LENGTHS,
    others=OTHER_LENGTHS,
    parts=PARTS,
    later=LATER,
    clocks=CLOCKS,
    number_of=number_of,
    second_half=("p.m.", "pm", "p.m", "pm.", "noon"),
)
