"""Words of English offices and names, as sets of words and rules: heads of offices, what qualifies them, honorifics."""

from kaidan.lang.en.letters import CAPITALS
from kaidan.lang.rule import Rule
from kaidan.lang.word_set import word_set

# The word that an office turns on.
HEADS = word_set(
    """President Vice-President Vice-Premier Vice-Chancellor Minister Premier Secretary Secretary-General Director-General Chancellor King Queen Emperor Emir Amir Sultan Pope
    Ambassador Representative Envoy Advisor Adviser Speaker Director Commissioner Coordinator Chairman Chairperson Chairwoman Chair
    Governor Governor-General Senator Counselor Counsellor Councilor Councillor Prince Princess Administrator Prosecutor Chief
    Attorney Spokesperson Undersecretary Under-Secretary-General Congressman Congresswoman NSA Taoiseach Head Mayor Leader
    Chargé Charge Consul Lady PM FM EAM Chairperson-in-Office"""
)
JOINED_TO_HEAD: tuple[Rule, ...] = (
    Rule(
        name="joined to the head of an office",
        pattern="-(?:[Ee]lect|[Dd]esignate|[Nn]ominate|[Ii]n-[Oo]ffice|[Ii]n-[Cc]harge|General)$",
        examples=("President-elect", "Chairman-in-Office", "Secretary-General"),
        refuses=("President", "Minister-level"),
    ),
)
# What a head takes after it to be whole: Secretary General, Chargé d'Affaires, Chief of Staff.
AFTER_HEAD: dict[str, tuple[tuple[str, ...], ...]] = {
    **dict.fromkeys(("Secretary", "Director", "Attorney", "Governor", "Consul", "Prosecutor"), (("General",),)),
    **dict.fromkeys(("Chargé", "Charge"), (("d'Affaires", "a.i"), ("d'Affaires",))),
    "Chief": (("of", "Staff"), ("Executive",), ("Minister",), ("Negotiator",)),
    "President": (("of", "the", "Commission"),),
}
# Words before the head.
QUALIFIERS = word_set(
    """Deputy Vice First Second Third Prime Foreign External Affairs Defense Defence Interior Finance Economic Economy Trade Commerce
    Industry Energy Health Education Justice Labor Labour Agriculture Environment Climate Under Assistant Acting Interim interim
    Alternate Federal State Special Presidential Permanent Parliamentary Principal Senior National Security Cabinet High Chief
    Executive Managing General Political Policy Personal Supreme Treasury Home Cooperation Council Commission Central
    Committee Party Office Bureau Department Ministry Parliament Assembly Senate House incoming outgoing visiting acting caretaker
    newly-appointed Former former late then then- ex- fellow UN EU MFA NATO OSCE IAEA OECD OAS WHO WTO UNHCR ASEAN G7 OPCW ICC ICRC
    European International Regional Development Global Joint opposition Opposition Crown Grand Transitional Sovereign
    Human Rights Relations Public Religious Digital Science Technology Culture Transport Infrastructure Investment Communications
    First Majority Minority Republican Democratic Labour House Coalition Quartet Middle East Peace Commonwealth Civilian Majesty Homeland
    Europe Union Budget Planning Tourism Migration Integration Expatriates Immigrants Supreme Lieutenant Attorney Military Trade"""
)
GONE = word_set("Former former late then then- ex-")
# Fields that may be joined by "and" before the head: Europe and Foreign Affairs Minister.
JOINED_FIELDS = word_set(
    "Foreign Europe European Finance Economy Economic Trade Commerce Security Defense Defence Energy Health Justice Industry"
    " Agriculture Environment Science Labor Immigration Commonwealth Public Climate"
)
# Words of what an office is of or for.
FIELDS = QUALIFIERS - GONE - word_set("incoming outgoing visiting acting caretaker newly-appointed fellow") | word_set(
    """Foreign External International Global Unification Resources Management Middle East North South West Africa African America
    Americas Asia Asian Pacific Oceanian Oceania Eurasian Eurasia Western Hemisphere Near Eastern Communities Diaspora Expatriates
    Immigration Emigrants Worship Gender Equality Women Change Sustainable Growth Environmental Strategic Tourism Investments
    Information Sahel Horn Negotiations Refugees Migration Population Knesset Congress Representatives Government Multilateral
    Bilateral Social Planning Budget Minorities Bank Federation Nationals Abroad Emirate Nuclear Korean Peninsula Counterterrorism
    Iran Sanctions Coordination Partnerships Afghan Reconciliation Hostage Holocaust Issues Ocean Space Reform Water
    Natural Mines Petroleum Staff Arms Control Nonproliferation Disarmament Verification Compliance Narcotics Law Enforcement
    Scientific Medical Oceans Academic Education Higher Civil Society Youth Equality Ethnic Muslim Antisemitism LGBTQI+ Persons
    Atrocity Stabilization Operations Conflict Humanitarian Response Assistance Border Threat Reduction Cyber Cyberspace
    Commercial Business Monetary Industrial Competition Mining Hydrocarbons Francophonie Institutions Mission Parliamentary
    Countries Cabinet States Nations Northern Southern Central Latin Caribbean Balkans Caucasus Great Lakes Exchequer Interior
    Religious Freedom Food"""
)
# Words of what a state is, before "of" and its name.
STATES = word_set(
    "Republic Kingdom State Government Sultanate Principality Federation Union Commonwealth People's Democratic Federal Islamic Socialist"
    " Grand Duchy Hashemite United Co-operative Plurinational Bolivarian Eastern Independent Federated Arab Oriental Federative"
    " Council Presidency Transitional Sovereign"
)
# Offices that a second one may be joined to without a country between: Deputy Prime Minister and Foreign Minister.
JOINS_ANOTHER = frozenset(
    {
        "Prime Minister",
        "Deputy Prime Minister",
        "First Deputy Prime Minister",
        "Vice Prime Minister",
        "Vice Premier",
        "Vice Chancellor",
        "Crown Prince",
        "Vice President",
        "State Councilor",
        "State Councillor",
        "Councilor",
        "High Representative",
        "Chief Executive",
    }
)
HONORIFICS: tuple[Rule, ...] = (
    Rule(
        name="before a name",
        pattern=(
            r"(?:(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sen|Rep|Gen|Lt|Adm|Hon|Amb|Col|Brig)\b\.?|(?:Sheikha?|Sir|Dame|Lord|Lady|Baroness|Cardinal|Archbishop|General|Admiral"
            r"|Colonel|Major|Lieutenant|Brigadier|Commander|Ambassador|Professor|Senator|Prince|Princess|King|Queen|Emir|Amir|Sultan|Ayatollah|Honou?rable|Madam|Mme|Shri|Smt"
            r"|H\.E\.?|H\.R\.H\.?|HRH)(?![\w'-])\.?|(?:His|Her|Their) (?:Royal |Serene |Imperial )?(?:Highness|Majesty|Excellency|Holiness|Eminence)(?: the)?\b)"
        ),
        examples=("Mr.", "H.E. Mr.", "Ambassador", "His Royal Highness", "Sheikh", "Dr."),
        refuses=("Major-level", "Sirikit", "his highness"),
    ),
)
PARTICLES = word_set(
    "bin bint ibn al von van der den de del della da do dos di du el la le ben ul ur zu af ter bar e y und bon"
)
NAME_WORD: tuple[Rule, ...] = (
    Rule(
        name="word of a name",
        pattern=rf"^(?:(?:[Aa]l|[Ee]l|[Aa]n|[Aa]s|[Aa]d|[dlL]|[Aa]z|[Aa]r)[-'])?[{CAPITALS}][\w'.-]*$",
        examples=("Lind", "al-Sabah", "O'Connor", "J.", "d'Avila", "SAEKI"),
        refuses=("lind", "19", "the"),
    ),
    Rule(
        name="after a name",
        pattern=r"^(?:Jr|Sr|[IVX]{2,4})\.?$",
        examples=("Jr.", "III", "Sr"),
        refuses=("Junior", "I"),
    ),
)
# What is written with a capital and is no name.
NOT_NAMES = (
    HEADS
    | (QUALIFIERS - GONE - word_set("Prime Chief Grand Quartet House Peace Crown East Justice Vice"))
    | word_set(
        """The On In At And For During They He She Both This It Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December Call Meeting Meetings Visit Travel Trip
    Remarks Statement Readout Republic Kingdom White Joint Conversation Consultations Consultation Dialogue Summit Bilateral
    Trilateral Virtual Phone Video Engagement United Crown Washington Discussion Discussions Lunch Dinner Press Availability Interview
    Highlights Counterpart Counterparts Leaders Ministers Officials Participation Departure To With His Her Their From Before After
    Following Ahead Telephone Talk Talks Summary Overview Outline Prime Vice Secretaries Presidents By As Of While Also"""
    )
)
# Titles that alone mean the holder of the page's own country.
OWN_TITLES = (
    "Secretary",
    "Deputy Secretary",
    "President",
    "Vice President",
    "Prime Minister",
    "Under Secretary",
    "Assistant Secretary",
    "Foreign Secretary",
    "Foreign Minister",
    "Minister",
    "Secretary of State",
    "Deputy Secretary of State",
)
