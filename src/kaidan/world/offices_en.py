"""English words of offices and their ranks, as data: read in order, the first pattern found decides.

An office of several parts (Deputy Prime Minister and Minister of Foreign Affairs) has the highest rank of its parts.
"""

_FOREIGN = (
    r"(?:Foreign|External|International)(?: and \w+)?(?: Affairs| Relations)?|Foreign Affairs|External Affairs|External Relations|Foreign Relations"
    r"|International Relations|Foreign, Commonwealth|Europe and Foreign"
)

RANKS_EN: tuple[tuple[str, str], ...] = (
    (
        "parliament",
        r"Speaker|Senator|Congress(?:man|woman)|Representative [A-Z]|Member of (?:Parliament|Congress)|[Oo]pposition|Parliamentarian"
        r"|Majority Leader|Minority Leader|President of the (?:Senate|National Assembly|Parliament|House)|Parliament President|Deputy Speaker",
    ),
    (
        "aide",
        r"National Security Advis[eo]r|Security Advis[eo]r|Chief of Staff|Security Council|[Aa]dvis[eo]r|Cabinet Secretary(?! for)|Chief of Cabinet|Press Secretary"
        r"|Head of the (?:Presidential )?Office|Presidential (?:Office|Administration)|First Lady|Spouse|Special Assistant|Private Secretary|Politburo|Central Foreign Affairs|Director of the Office",
    ),
    (
        "body",
        r"(?:UN|United Nations|NATO|OECD|OAS|ASEAN|OSCE|Commonwealth|GCC|OPEC|PIF|Interpol|INTERPOL|Council of Europe|Arab League|League of Arab States|OIC|CARICOM|WMO|IMO|ITU)\b.{0,40}?(?:Deputy |Assistant |Under[- ])?Secretary[- ]General"
        r"|^(?:Deputy |Assistant |Under[- ])?Secretary[- ]General (?:of|to) (?:the )?(?:UN|United|NATO|OECD|Organi|ASEAN|OSCE|Arab|League|Gulf|North|Association|Common)|^Secretary[- ]General$"
        r"|High Commissioner|Director[- ]General of (?:the )?(?:International|IAEA|WHO|World|WTO|UNESCO|FAO|OPCW|IOM)|(?:IAEA|WHO|WTO|UNESCO|FAO|OPCW|IOM|ILO)\b.{0,40}?Director[- ]General"
        r"|Executive Director|Managing Director|Administrator|Prosecutor|President of the (?:World|ICRC|International|Inter|Asian|African Dev|UN|General)|General Assembly President|ICRC President|World Bank|Chief Justice|Court|Governor of the (?:Bank|Central)|Central Bank"
        r"|Commissioner(?! for (?:Foreign|Trade))|Coordinator for Humanitarian|Resident Coordinator",
    ),
    (
        "official",
        r"Special Coordinator|UN Special|Personal Envoy|Special Envoy|Special (?:Presidential )?Representative|Envoy\b|Special Adviser",
    ),
    ("vice-president", r"Vice[- ]President|Vice Chair"),
    (
        "head",
        r"(?:European (?:Council|Commission)) President|President of the European (?:Council|Commission)|(?<!Deputy )(?<!Vice )Prime Minister|(?<!Vice )\bPremier|President(?!ial)|Chancellor(?! of the (?:Exchequer|Duchy))"
        r"|\bKing\b|\bQueen\b|\bEmperor|\bEmir\b|\bAmir\b|\bSultan\b(?! bin| Al)|Taoiseach|\bPope\b|Head of (?:State|Government)|Supreme Leader|Chairman of the (?:Presidency|State|Transitional|Sovereign)"
        r"|General Secretary of the|Captain Regent|Grand Duke|Sovereign Council|Governor[- ]General|Chief Executive\b|Presidential Council|Presidential Leadership Council",
    ),
    (
        "deputy",
        r"Deputy Secretary|(?:First )?(?:Deputy|Vice|Assistant|Parliamentary|State|Senior Deputy) (?:Foreign )?Minister|Deputy Foreign Minister|Vice[- ]Minister|(?:Permanent|Under|Foreign|Parliamentary) Under[- ]?[Ss]ecretary|Under ?[Ss]ecretary|Undersecretary"
        r"|State Secretary|Secretary of State for (?:European|Foreign and Global|Europe)|Permanent Secretary|Minister of State|Minister for (?:the )?(?:Middle East|Africa|Asia|the Americas)|Parliamentary Secretary|Deputy (?:Defen[cs]e )?Minister"
        r"|MFA Secretary General|Secretary General (?:of|at|for) (?:the )?(?:Ministry|Foreign|Quai)|Ministry.{0,20}Secretary General|Foreign Secretary of (?:India|Pakistan|Bangladesh|Nepal)|(?:Indian|Pakistani|Bangladeshi|Nepali|Nepalese) Foreign Secretary|First Secretary of",
    ),
    (
        "foreign",
        rf"(?:Federal )?Minister(?: of State)?,? (?:of|for) (?:[A-Z][\w,]+ ){{0,4}}(?:and )?(?:{_FOREIGN})|(?:{_FOREIGN}) Minister|Foreign Minister|Foreign Secretary|Secretary (?:of|for) (?:Foreign|External|State for Foreign)"
        rf"|Secretary of State(?! for)|Secretary of State for (?:Foreign|the Foreign)|High Representative|Secretary for Relations with States|Cabinet Secretary for Foreign|(?:{_FOREIGN})(?: \w+)* (?:Minister|Commissioner|Secretary)|Commissioner for Foreign"
        r"|Minister of Foreign|Minister for Foreign|Foreign Affairs Minister|Foreign Policy Chief|^Secretary$|Chief of Foreign",
    ),
    (
        "minister",
        r"Trade Representative|Attorney General|State Council(?:or|lor)|Deputy Prime Minister|Minister\b|Secretary of (?:Defen[cs]e|the Treasury|Commerce|Homeland|Energy|Agriculture|Labor|Health|the Interior|War|Transportation)|(?:Treasury|Defen[cs]e|Commerce|Energy|Homeland Security|Home|Cabinet|Health|Trade|Finance|Business) Secretary|Cabinet Secretary|Secretary for|Chancellor of|Attorney",
    ),
    ("royal", r"Crown Prince|Prince\b|Princess|Royal Highness|Sheikh"),
    (
        "official",
        r"Assistant Secretary|Director|Ambassador|Counsel(?:or|lor)|Coordinator|Charg|Representative|Consul|Head of|Chief|Secretary General|Secretary-General|Political|Envoy|Delegate|Chair|Sous|Commander|General\b|Admiral|Negotiator|Deputy|Principal|Officer|Advisor|Secretary",
    ),
    ("local", r"Governor|Mayor|Chief Minister|Lieutenant Governor"),
    (
        "private",
        r"Professor|Cardinal|Archbishop|Bishop|Chief Executive Officer|CEO|Founder|Activist|Journalist|Leader|Mr|Ms|Mrs|Dr",
    ),
)
# Offices that by themselves tell whose they are.
HOMES_EN: tuple[tuple[str, str], ...] = (
    ("EU", r"European (?:Council|Commission|Union)|\bEU\b|^High Representative"),
    ("NATO", r"\bNATO\b"),
    ("UN", r"\bUN\b|United Nations"),
    (
        "US",
        r"^(?:Deputy |Acting )?Secretary of State(?! for)|^Counsel(?:or) of the (?:Department|U\.S\.)|^U\.S\.|^Deputy Secretary of State|^Under Secretary of State|^Assistant Secretary of State",
    ),
    ("DE", r"^Federal Chancellor|^Federal (?:Foreign )?Minister"),
    ("GB", r"Foreign, Commonwealth|Downing Street"),
    (
        "CN",
        r"^State Council(?:or|lor)|Political Bureau of the (?:CPC|Communist)|Central Commission for Foreign Affairs",
    ),
    ("VA", r"^Pope\b|Secretary for Relations with States"),
)
# Offices of heads of state.
HEADS_OF_STATE_EN = r"(?<!European Council )(?<!European Commission )\bPresident\b(?! of the European)|\b(?:King|Queen|Emperor|Emir|Amir|Sultan|Grand Duke|Pope)\b"
# Titles that alone may stand for an office of a rank.
SHORT_TITLES_EN: dict[str, str] = {"foreign": "Minister|Secretary", "deputy": "Minister|Secretary|Deputy Secretary"}
# Parts of an office that is several in one.
PARTS_EN = r"/|,? and (?=(?:Alternate |Acting |Interim |Deputy |First |Federal )?(?:Prime |Foreign |Defen[cs]e |Finance )?(?:Minister|Secretary|President|Chancellor|Chairman|High Representative|Prime|Foreign Minister|Trade))"
# Offices that a party does not have.
NEVER_EN: dict[str, str] = {
    "US": r"Prime Minister|Foreign (?:Affairs )?(?:Minister|Secretary)|\bMinister\b|\bKing\b|\bQueen\b|\bEmperor\b|\bEmir\b|\bSultan\b|\bPope\b|Chancellor|Premier|High Representative|Crown Prince|Taoiseach|State Council",
    "JP": r"\bPresident\b|\bKing\b|\bQueen\b|\bEmir\b|\bSultan\b|\bPope\b|Chancellor|Premier|Secretary of State|Foreign Secretary|High Representative|State Council|Taoiseach",
    "GB": r"\bPresident\b|\bEmperor\b|\bEmir\b|\bSultan\b|\bPope\b|\bPremier\b|High Representative|Foreign Minister|Taoiseach|Federal",
    "CA": r"\bPresident\b|\bEmperor\b|\bEmir\b|\bSultan\b|\bPope\b|Chancellor|High Representative|Secretary of State|Foreign Secretary|Taoiseach",
    "UN": r"\bMinister\b|^President|^King|^Queen|Chancellor|Premier|Secretary of State",
    "EU": r"\bMinister\b|\bKing\b|\bQueen\b|Chancellor|Premier|Secretary of State",
    "CN": r"Prime Minister|\bKing\b|\bQueen\b|\bEmperor\b|Chancellor|Secretary of State|High Representative|Foreign Secretary",
    "IN": r"\bKing\b|\bQueen\b|\bEmperor\b|Chancellor|Secretary of State|High Representative",
}
