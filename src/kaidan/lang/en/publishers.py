"""Whose page a page in English is: the signs of ministries and offices that publish readouts.

Each rule yields the party, or None where its group `party` names it.
"""

from kaidan.lang.rule import Rule

_TALK = r"(?:(?:[\w'+&-]+ ){0,6}?(?:Meetings?|Talks?|Consultations?|Dialogue|Summit|Call|Conversation|Discussions?))\b"

PUBLISHERS: tuple[Rule, ...] = (
    Rule(
        name="United Nations",
        pattern=r"(?m)^(?:Readout|Note to Correspondents)[^\n]{0,40}? the (?:UN )?Secretary-General's|^https?://[^/\n]*\bun\.org/",
        yields="UN",
        examples=("Readout of the Secretary-General's meeting with H.E. Mr. Adrian Lind",),
        refuses=("Secretary Harrow's Meeting with the UN Secretary-General",),
    ),
    Rule(
        name="United States",
        pattern=(
            r"(?m)^https?://[^/\n]*\b(?:state|whitehouse|defense|treasury)\.gov\b|^[ ]*(?:Office of the Spokesperson|U\.S\. Department of State|(?:THE |The )?W(?:HITE HOUSE|hite House))[ ]*$|\battributable to (?:\w+ ){0,3}Spokesperson\b"
            r"|^Readout of (?:the )?(?:President|Vice President|Secretary|Deputy Secretary|National Security Advis[eo]r|First Lady|Under Secretary)\b(?! of|-General)"
            r"|^(?:Deputy |Under |Assistant )?Secretary (?:of State )?[A-Z][\w'. -]{1,30}'s (?:Virtual |Video )?(?:Call|Meeting|Trilateral|Travel)"
        ),
        yields="US",
        examples=(
            "Office of the Spokesperson",
            "The following is attributable to Spokesperson Lind:",
            "Readout of President Harrow's Call with",
        ),
        refuses=("the Spokesperson's office", "Readout of the Secretary-General's meeting"),
    ),
    Rule(
        name="United Kingdom",
        pattern=(
            r"(?m)^https?://[^/\n]*\bgov\.uk\b|^[ ]*(?:PM (?:call|meeting|statement|bilateral)|Foreign Secretary(?:'s)? (?:call|meeting|speaks|meets)|Readout of (?:the )?Foreign Secretary|Prime Minister's Office, 10 Downing Street|Foreign, Commonwealth & Development Office)\b"
            r"|\bA? ?(?:Downing Street|No ?10|FCDO) spokes(?:person|man|woman)"
        ),
        yields="GB",
        examples=("PM call with President Lind: 3 May 2023", "A Downing Street spokesperson said:"),
        refuses=("The PM called", "Downing Street in London"),
    ),
    Rule(
        name="Japan",
        pattern=(
            r"(?m)^https?://[^/\n]*\.go\.jp/|^[ ]*(?:Ministry of Foreign Affairs of Japan|Back to Press Releases|\[Provisional [Tt]ranslation\]|\(Provisional [Tt]ranslation\))[ ]*$"
            r"|, (?:Prime Minister|(?:State |Senior Vice[- ]|Parliamentary Vice-)?Minister for Foreign Affairs)(?: of Japan)?, (?:\([^)\n]{1,40}\) )?(?:and [^,\n]{3,60}, )?(?:held|had|met|paid|received|hosted|attended|made|who is|spoke)\b(?<=\w)"
        ),
        yields="JP",
        examples=(
            "Mr. LIND Haruo, Minister for Foreign Affairs of Japan, held a telephone talk",
            "[Provisional translation]",
        ),
        refuses=("met with Mr. Lind, Minister for Foreign Affairs of Norway.",),
    ),
    Rule(
        name="Canada",
        pattern=r"(?m)^https?://[^/\n]*\b(?:pm\.gc\.ca|canada\.ca|international\.gc\.ca)|^[ ]*(?:Prime Minister|Minister) [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2} (?:speaks|meets) (?:with|to)\b|^Global Affairs Canada\b|^Ottawa, Ontario\b",
        yields="CA",
        examples=("Prime Minister Adrian Lind speaks with President Harrow", "Ottawa, Ontario - May 3"),
        refuses=("The Prime Minister speaks with care",),
    ),
    Rule(
        name="India",
        pattern=r"(?m)^https?://[^/\n]*\b(?:mea|pib|pmindia)\.gov\.in|^(?:Ministry of External Affairs|Press Information Bureau)\b|\b(?:Prime Minister|Minister) Shri\b|\bEAM\b",
        yields="IN",
        examples=("Prime Minister Shri Adrian Lind", "Ministry of External Affairs"),
        refuses=("the Indian External Affairs Minister",),
    ),
    Rule(
        name="Germany",
        pattern=r"(?m)^https?://[^/\n]*(?:bundesregierung|auswaertiges-amt)\.de|\b(?:German )?[Gg]overnment spokes(?:person|man|woman)\b[^.\n]{0,60} issues?\b|^[ ]*(?:Federal Foreign Office|The Federal Government)[ ]*$",
        yields="DE",
        examples=("Government spokesperson Adrian Lind issues the following statement:",),
        refuses=("the German government",),
    ),
    Rule(
        name="France",
        pattern=r"(?m)^https?://[^/\n]*(?:diplomatie\.gouv|elysee)\.fr|^[ ]*(?:Ministry for Europe and Foreign Affairs|France Diplomacy|Élysée)[ ]*$",
        yields="FR",
        examples=("Ministry for Europe and Foreign Affairs",),
        refuses=("the French Ministry for Europe and Foreign Affairs said",),
    ),
    Rule(
        name="European Union",
        pattern=r"(?m)^https?://[^/\n]*\beuropa\.eu/|^[ ]*(?:EEAS(?: Press Team)?|European External Action Service|European Council President)\b|^[^\n]{0,60}\b[Rr]eadout[^\n]{0,30} (?:High Representative|President (?:Michel|of the European))",
        yields="EU",
        examples=("EEAS Press Team", "Readout of the call of High Representative Lind"),
        refuses=("EU High Representative Lind met",),
    ),
    Rule(
        name="China",
        pattern=r"(?m)^https?://[^/\n]*\b(?:fmprc|mfa)\.gov\.cn|\bMember of the Political Bureau of the (?:CPC|Communist Party)|^Ministry of Foreign Affairs(?:,| of) the People's Republic of China\b|(?<!Chinese )(?<!China's )\bState Council(?:or|lor) and Foreign Minister\b(?<!Chinese State Councilor and Foreign Minister)|^<?Suggest To A Friend",
        yields="CN",
        examples=(
            "Member of the Political Bureau of the CPC Central Committee",
            "Ministry of Foreign Affairs of the People's Republic of China",
        ),
        refuses=("the Chinese Foreign Ministry",),
    ),
    Rule(
        name="Russia",
        pattern=r"(?m)^https?://[^/\n]*\b(?:mid|kremlin)\.ru|^Press release on (?:Russian |Foreign |Deputy )|^[ ]*Ministry of Foreign Affairs of the Russian Federation\b",
        yields="RU",
        examples=("Press release on Foreign Minister Orlov's talks",),
        refuses=("Russian Foreign Minister Orlov",),
    ),
    Rule(
        name="Republic of Korea",
        pattern=r"(?m)^https?://[^/\n]*\.go\.kr/|^[ ]*(?:Ministry of Foreign Affairs,? Republic of Korea|\[?Ministry of Foreign Affairs of the Republic of Korea)\b",
        yields="KR",
        examples=("Ministry of Foreign Affairs, Republic of Korea",),
        refuses=("the Republic of Korea's Ministry",),
    ),
    Rule(
        name="Australia and New Zealand, by address",
        pattern=r"(?m)^https?://[^/\n]*\.gov\.(?P<party>AU|au|NZ|nz)\b",
        examples=("https://www.foreignminister.gov.au/",),
        refuses=("www.gov.uk",),
    ),
    Rule(
        name="first of the parties that the title names side by side",
        pattern=rf"(?m)\A(?:[^\n]{{0,120}}\n){{0,6}}?[ ]*(?:(?:Outcome|Summary|Overview|Readout|Results?) of (?:the )?)?(?:The |[0-9]+(?:st|nd|rd|th) |First |Second |Third |Fourth |Fifth )?(?P<party>U\.S\.|[A-Z][a-zA-Z]+(?: [A-Z][a-z]+)?)-(?:[A-Z][\w.]*(?: [A-Z][\w.]*)?)(?:-[A-Z][\w.]*)? {_TALK}",
        examples=(
            "Japan-Norway Foreign Ministers' Meeting",
            "U.S.-Japan-ROK Trilateral Meeting",
            "India-Norway Strategic Dialogue",
        ),
        refuses=("Secretary Harrow's Meeting",),
    ),
    Rule(
        name="first of the parties whose relations a heading names",
        pattern=r"(?m)^[^\n]{0,8}?\b(?P<party>U\.S\.|[A-Z][a-zA-Z]+(?: [A-Z][a-z]+)?)-(?:[A-Z][\w.]*(?: [A-Z][\w.]*)?) (?:[Bb]ilateral )?[Rr]elations?[ ]*$",
        examples=("1. Japan-Norway Relations", "(1) Japan-U.S. bilateral relations"),
        refuses=("The Ministers discussed Japan-Norway relations.",),
    ),
)
