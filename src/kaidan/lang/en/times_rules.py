"""The rules that find calendar expressions in folded English text. Their groups name the parts; the first to match wins.

Groups: `day`, `month`, `year`, and with a 2 the other end of a range; `portion`, `season`, `half`, `quarter`, `weekday`,
`way` (this, last, next), `unit`, `count`.
"""

from kaidan.lang.en.times_words import DAY, MONTH, SEASON, SURE_MONTH, WEEKDAY, YEAR
from kaidan.lang.rule import Rule

_TH = "(?:st|nd|rd|th)?"
_NAMED_DAY = f"(?:(?:{WEEKDAY}|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.?),? (?:the )?)?"
_TO = "(?: ?- ?| to | through | until |(?: and |, ?)(?=[0-9A-Z]))"
_THIRD = (
    "(?:(?:the )?(?P<portion>early|mid|late|beginning|start|middle|end)(?:(?<=mid)[- ]| of(?: the month of)? |[- ]))"
)
_NO_FIGURE = r"(?![0-9]|,[0-9]{3}|\.[0-9]|%)"
_LATER = "(?:[Ll]ater |[Ee]arlier |[Ll]ate |[Ee]arly )?"

RULES: tuple[Rule, ...] = (
    Rule(
        name="date in figures",
        pattern=rf"\b(?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])\b",
        examples=("2023-05-09",),
        refuses=("2023-24",),
    ),
    Rule(
        name="date in figures, day first",
        pattern=rf"(?<![0-9.])(?P<day>{DAY})\.(?P<month>0?[1-9]|1[0-2])\.(?P<year>{YEAR})(?![0-9])",
        examples=("12.04.2022", "1.5.2023"),
        refuses=("12.04", "1.12.04.2022"),
    ),
    Rule(
        name="range of days in two months",
        pattern=rf"\b(?P<month>{MONTH}) (?P<day>{DAY}){_TH}(?:, (?P<year>{YEAR}))?(?: ?- ?| to | through )(?P<month2>{MONTH}) (?P<day2>{DAY}){_TH}(?:,? (?P<year2>{YEAR}))?\b{_NO_FIGURE}",
        examples=("May 30 to June 2, 2023", "May 30-June 2"),
        refuses=("May 30",),
    ),
    Rule(
        name="range of days in two months, day first",
        pattern=rf"\b(?P<day>{DAY}){_TH} (?P<month>{MONTH})(?: ?- ?| to )(?P<day2>{DAY}){_TH} (?P<month2>{MONTH})(?:,? (?P<year2>{YEAR}))?\b",
        examples=("30 May to 2 June 2023",),
        refuses=("30 May",),
    ),
    Rule(
        name="range of days in a month",
        pattern=rf"\b(?P<month>{MONTH}) (?P<day>{DAY}){_TH}(?: ?- ?| to | through )(?P<day2>{DAY}){_TH}(?:,? (?P<year>{YEAR}))?\b{_NO_FIGURE}",
        examples=("May 9-11, 2023", "June 28-30", "May 9 to 11"),
        refuses=("May 9",),
    ),
    Rule(
        name="range of days in a month, day first",
        pattern=rf"\b(?P<day>{DAY}){_TH}(?: ?- ?| to )(?P<day2>{DAY}){_TH}(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?\b",
        examples=("9-11 May 2023", "9 to 11 May"),
        refuses=("9 May",),
    ),
    Rule(
        name="two days of a month",
        pattern=rf"\b(?P<month>{MONTH}) (?P<day>{DAY}){_TH}(?: and | & )(?P<next>{DAY}){_TH}(?:,? (?P<year>{YEAR}))?\b{_NO_FIGURE}",
        examples=("February 22 and 23",),
        refuses=("February 22",),
    ),
    Rule(
        name="day of a month and year",
        pattern=rf"(?:\b{_NAMED_DAY})?\b(?P<month>{MONTH}) (?P<day>{DAY}){_TH},? (?P<year>{YEAR})\b{_NO_FIGURE}",
        examples=("May 9, 2023", "Tuesday, May 9, 2023", "May 9th 2023", "Sept. 21, 2021"),
        refuses=("May 2023",),
    ),
    Rule(
        name="day of a month and year, day first",
        pattern=rf"(?:\b{_NAMED_DAY})?\b(?:the )?(?P<day>{DAY}){_TH}(?: of)? (?P<month>{MONTH}),? (?P<year>{YEAR})\b{_NO_FIGURE}",
        examples=("9 May 2023", "the 9th of May 2023", "Tuesday 09 May, 2023"),
        refuses=("May 2023",),
    ),
    Rule(
        name="day of a month",
        pattern=rf"(?:\b{_NAMED_DAY})?\b(?P<month>{MONTH}) (?P<day>{DAY}){_TH}(?! (?:percent|million|billion|people|countries))\b{_NO_FIGURE}(?:(?! ?\([A-Z]{{3}}\))|(?= ?\())",
        examples=("May 9", "May 11th", "Tuesday, May 9"),
        refuses=("May 2023", "May 9,000"),
    ),
    Rule(
        name="day of a month, day first",
        pattern=rf"(?:\b{_NAMED_DAY})?\b(?:the )?(?P<day>{DAY}){_TH}(?: of)? (?P<month>{MONTH})\b(?! [0-9])",
        examples=("9 May", "the 9th of May"),
        refuses=("May 9",),
    ),
    Rule(
        name="range of months",
        pattern=rf"\b(?P<month>{MONTH})(?: (?P<year>{YEAR}))?(?: to | through | ?- ?)(?P<month2>{MONTH})(?: (?P<year2>{YEAR}))?\b(?! [0-9]{{1,2}}\b)",
        examples=("May to June 2023", "April-June"),
        refuses=("May 9",),
    ),
    Rule(
        name="portion of a month",
        pattern=rf"\b{_THIRD}(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?(?! [0-9]{{1,2}}\b)",
        examples=("mid-November", "early May 2023", "the end of June", "late-August"),
        refuses=("November",),
    ),
    Rule(
        name="month and year",
        pattern=rf"\b(?P<month>{MONTH})(?:,| of)? (?P<year>{YEAR})\b{_NO_FIGURE}",
        examples=("May 2023", "December, 2022"),
        refuses=("May 9",),
    ),
    Rule(
        name="half of a year",
        pattern=rf"\b(?:the )?(?P<half>first|second|latter) half of (?:(?P<year>{YEAR})|(?P<way>this|last|next) year|the year)\b",
        examples=("the first half of 2024", "the second half of this year"),
        refuses=("the first half",),
    ),
    Rule(
        name="quarter of a year",
        pattern=rf"\b(?:(?:the )?(?P<quarter>first|second|third|fourth) quarter of |Q(?P<figure>[1-4]) )(?:(?P<year>{YEAR})|(?P<way>this|last|next) year)\b",
        examples=("the first quarter of 2024", "Q3 2023"),
        refuses=("a quarter",),
    ),
    Rule(
        name="season of a year",
        pattern=rf"\b(?:the )?(?:(?:early|mid|late)[- ])?(?P<season>{SEASON})(?: of|,)? (?P<year>{YEAR})\b",
        examples=("summer 2024", "the spring of 2022"),
        refuses=("summer",),
    ),
    Rule(
        name="this, last or next season",
        pattern=rf"\b(?:{_LATER})(?P<way>[Tt]his(?: past| coming)?|[Ll]ast|[Nn]ext|the coming) (?P<season>{SEASON})\b(?! [0-9])",
        examples=("this summer", "next spring", "this past fall", "Later this autumn"),
        refuses=("summer",),
    ),
    Rule(
        name="end or beginning of a year",
        pattern=rf"\b(?:the )?(?P<portion>end|close|beginning|start|turn|conclusion) of (?:(?P<year>{YEAR})|(?P<way>this|last|next|the current) (?:calendar )?year|the (?:calendar )?year)\b|\b(?P<yearend>year's end|year-end|year end)\b",
        examples=("the end of 2023", "the end of the year", "year's end", "the beginning of this year"),
        refuses=("the end of the war",),
    ),
    Rule(
        name="end or beginning of a month",
        pattern=r"\b(?:the )?(?P<portion>end|middle|beginning|start) of (?:(?P<way>this|last|next) month|the month)\b",
        examples=("the end of the month", "the beginning of next month"),
        refuses=("the end of May",),
    ),
    Rule(
        name="fiscal year of the United States",
        pattern=rf"\b(?:U\.S\. )?(?:[Ff]iscal [Yy]ear|FY)[ -]?(?:(?P<year>{YEAR})|'?(?P<short>[0-9]{{2}}))\b",
        examples=("fiscal year 2023", "FY 2022", "FY23"),
        refuses=("JFY 2022",),
    ),
    Rule(
        name="fiscal year of Japan",
        pattern=rf"\b(?:JFY|Japanese [Ff]iscal [Yy]ear)[ -]?(?P<year>{YEAR})\b",
        examples=("JFY 2022", "Japanese fiscal year 2022"),
        refuses=("FY 2022",),
    ),
    Rule(
        name="decade",
        pattern=r"\b(?:the )?(?:(?P<portion>early|mid|late)[- ])?(?P<decade>(?:1[89]|20)[0-9]0)'?s\b",
        examples=("the 1990s", "the early 2000s"),
        refuses=("1990",),
    ),
    Rule(
        name="range of years",
        pattern=rf"\b(?P<year>{YEAR})(?: ?- ?| to | through )(?P<year2>{YEAR}|[0-9]{{2}})\b(?!-)",
        examples=("2021-2023", "2022-23"),
        refuses=("2021",),
    ),
    Rule(
        name="day by its distance",
        pattern=r"\b(?:(?:[Ee]arlier |[Ll]ater )?(?P<today>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))|(?P<yesterday>(?:[Ll]ate |[Ee]arlier )?[Yy]esterday(?: (?:morning|afternoon|evening))?|[Ll]ast (?:night|evening))|(?P<tomorrow>[Tt]omorrow(?: (?:morning|afternoon|evening))?))\b(?!'s (?:world|challenges|threats|leaders|needs|generation))",
        examples=("today", "Earlier today", "yesterday", "tomorrow", "this afternoon", "last night"),
        refuses=("this day", "today's challenges"),
    ),
    Rule(
        name="weekday of a week",
        pattern=rf"\b(?:[Oo]n )?(?P<way>[Tt]his(?: past| coming)?|[Ll]ast|[Nn]ext|this upcoming|the coming) (?P<weekday>{WEEKDAY})\b",
        examples=("next Tuesday", "last Friday", "this Thursday"),
        refuses=("on Monday",),
    ),
    Rule(
        name="this, last or next month by name",
        pattern=rf"\b(?:{_LATER})(?P<way>[Tt]his(?: past| coming)?|[Ll]ast|[Nn]ext|the coming) (?P<month>{MONTH})\b(?! [0-9]{{1,2}}\b)",
        examples=("this July", "last December", "next May"),
        refuses=("in July",),
    ),
    Rule(
        name="week, month or year by its distance",
        pattern=rf"\b(?:{_LATER})(?P<way>[Tt]his(?: past| coming)?|[Ll]ast|[Nn]ext|the current|the following|[Tt]he previous|the coming) (?P<unit>week|weekend|month|year)(?!s|-| of| or| round| anniversary)\b(?!'s? (?:old|round))",
        examples=("next month", "later this year", "last week", "this weekend"),
        refuses=("next months", "last year-round"),
    ),
    Rule(
        name="so long ago",
        pattern=r"\b(?:(?:more than|over|nearly|almost|about|some|just) )?(?P<count>[0-9]{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty) (?P<unit>year|decade|month|week|day)s? ago\b",
        examples=("40 years ago", "a decade ago", "two weeks ago"),
        refuses=("years ago",),
    ),
    Rule(
        name="day named from another",
        pattern=r"\b(?:(?P<same>(?:the|that) same day|that day)|(?P<after>the (?:following|next) day)|(?P<before>the (?:previous|preceding) day|the day before))\b",
        examples=("the same day", "the following day", "the previous day"),
        refuses=("the day",),
    ),
    Rule(
        name="weekday alone",
        pattern=rf"\b(?:(?:[Oo]n|[Mm]et|[Ss]poke|[Ee]arlier|[Ll]ate|[Hh]eld|call|meeting|phone) )?(?<!Good )(?<!Black )(?P<weekday>{WEEKDAY})\b(?!, (?:the )?[A-Z0-9]|s\b| [A-Z0-9]|'s [a-z]+ing\b)",
        examples=("on Monday", "met Friday", "Thursday"),
        refuses=("Mondays", "Tuesday, May 9"),
    ),
    Rule(
        name="month alone after a word that takes one",
        pattern=rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|by|[Dd]uring|for|this coming|of|from|through|between|late in|early in|and|or|next|upcoming|planned|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|'s) (?P<month>{MONTH})(?! (?:[0-9]|be\b|have\b|not\b|also\b|[A-Z][a-z]+ (?:said|noted)))(?=[ ,.;:)'-]|$)",
        examples=("in May", "since March", "the July summit", "by October."),
        refuses=("They may", "in May 2023", "in May 9"),
    ),
    Rule(
        name="month alone",
        pattern=rf"\b(?P<month>{SURE_MONTH})\b(?! [0-9])",
        examples=("July", "November summit"),
        refuses=("May", "July 4"),
    ),
    Rule(
        name="year alone",
        pattern=rf"(?<![0-9$€£¥#.,/(-])(?<!Agenda )(?<!Vision )(?<!Expo )(?<!EXPO )(?<!UNSCR )(?<!UNSC )(?<!esolution )(?<!esolutions )(?<!No\. )(?<!APEC )(?<!COP )(?<!Title )(?<!Section )(?<!number )\b(?:the year )?(?P<year>{YEAR})\b(?!-[0-9]|[,.][0-9]|%|/)(?! (?:Agenda|Vision|Roadmap|[A-Z][a-z]+ Agenda|people|troops|soldiers|percent|miles|km|kilomet|tons|tonnes|MW|megawatts|jobs|students|companies|[a-z]+ tons|refugees|persons|participants|vessels|missiles|nautical))",
        examples=("in 2015", "the 2022 summit", "2016 Peace Accord"),
        refuses=("$2015", "UNSCR 2031", "2030 Agenda", "2,015", "Vision 2030", "2000 troops"),
    ),
)
