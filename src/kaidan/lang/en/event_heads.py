"""Words of English text that name a meeting, a visit, a paper, a remark or an event: rules that yield a Head.

The order decides where two match at one place.
"""

from kaidan.lang.events import Head
from kaidan.lang.rule import Rule

# Gatherings of many states, however they are called.
_MANY = (
    r"(?:\bG-?(?:7|8|20|77)\b|\bNATO\b|\bASEAN\b|\bAPEC\b|\bUN\b|\bU\.N\.|\bUNGA\b|United Nations|General Assembly|East Asia|Americas|for Democracy|\bOSCE\b|\bQuad\b|\bCOP-?\d*\b|Pacific Islands?|African Union|U\.S\.-Africa|Munich|Indo-Pacific|Commonwealth|\bBRICS\b|\bSCO\b|\bGCC\b"
    r"|[Ii]nternational|[Gg]lobal|\bWorld\b|[Dd]onors?'?|[Pp]ledging|[Rr]econstruction|[Rr]ecovery|Review|Leaders'|\bC5\+1\b|\bCOVID-19\b|Climate|Mekong|TICAD|PALM|\bIAEA\b|\bWTO\b|\bOECD\b|\bOAS\b|European Council|European Political|Peace Summit|Coalition|Contact Group|Ramstein|Libya|Food)"
)

MEETING_HEADS: tuple[Rule, ...] = (
    Rule(
        name="gathering of many",
        pattern=rf"(?:{_MANY})[^.,;:\n]{{0,50}}?\b(?P<head>[Ss]ummits?|[Mm]eetings?|[Mm]inisterials?|[Cc]onferences?|[Ff]orum|[Aa]ssembly|[Ss]ession)\b|\b(?P<alone>Summit of the Americas|Summit for Democracy|UN General Assembly|UNGA|COP-?[0-9]{{2}}|TICAD ?[0-9]+|East Asia Summit)\b|\b(?P<named>(?:[A-Z][\w-]+ )*Conference)(?= (?:on|in|of) [A-Z])",
        yields=Head("meeting", complete=True, sort="gathering", kind="conference"),
        examples=(
            "the NATO Summit in Madrid",
            "the G20 Foreign Ministers' Meeting",
            "the Summit for Democracy",
            "the Second Berlin Conference on Libya",
        ),
        refuses=("the Strategic Dialogue", "the summit"),
    ),
    Rule(
        name="talks of heads",
        pattern=r"\b(?P<head>[Ss]ummit(?: [Mm]eeting)?|[Ll]eaders'? [Mm]eeting)\b",
        yields=Head("meeting", sort="summit", kind="summit"),
        examples=("a summit", "the Japan-Norway Summit Meeting", "the leaders' meeting"),
        refuses=("summits are rare", "meeting"),
    ),
    Rule(
        name="talks of ministers",
        pattern=r"\b(?P<head>(?:[Ff]oreign |[Dd]efen[cs]e |[Ff]inance |[Tt]rade )?[Mm]inist(?:ers?'?s?|erial) (?:[\w'-]+ ){0,2}(?:[Mm]eeting|[Dd]ialogue|[Tt]alks|[Cc]onsultations|[Dd]inner)|[Mm]inisterial(?!-)|2 ?\+ ?2(?: [A-Z]\w+){0,3}|[Tt]wo-[Pp]lus-[Tt]wo)\b",
        yields=Head("meeting", sort="ministerial", kind="ministerial"),
        examples=("the Foreign Ministers' Meeting", "the 2+2 Ministerial", "a defense ministerial"),
        refuses=("the Minister met", "ministers"),
    ),
    Rule(
        name="talks of officials",
        pattern=r"\b(?P<head>(?:[Ss]enior [Oo]fficials'? |[Dd]irector[s]?-[Gg]eneral(?:'s)? |[Pp]olitical |[Cc]onsular |[Ww]orking[- ](?:[Gg]roup|[Ll]evel) |[Ee]xperts?'? )(?:[\w'-]+ ){0,2}(?:[Mm]eetings?|[Cc]onsultations|[Dd]ialogue|[Tt]alks)|working groups?)\b",
        yields=Head("meeting", sort="officials", kind="officials"),
        examples=("the Senior Officials' Meeting", "political consultations", "working-level talks"),
        refuses=("officials said", "working together"),
    ),
    Rule(
        name="talks of any rank",
        pattern=r"\b(?P<head>[Dd]ialogues?|[Mm]eetings?|[Tt]alks|[Cc]onsultations|[Cc]ommission|[Cc]ommittee|[Cc]ouncil (?:[Mm]eeting|ministerial)|[Rr]ounds? of (?:talks|negotiations|dialogue)|[Ss]ession|(?<=last )(?:call|conversation|discussion)|(?<=next )(?:call|conversation|discussion)|(?<=previous )(?:calls?|conversations?|discussions?)|(?<=recent )(?:calls?|conversations?)|(?<=earlier )(?:calls?|conversations?))\b(?!-)(?! again\b)",
        yields=Head("meeting", sort="talks"),
        examples=("the Strategic Dialogue", "their last meeting", "the next round of talks", "their last call"),
        refuses=("meet again",),
    ),
)

VISIT_HEADS: tuple[Rule, ...] = (
    Rule(
        name="to visit",
        pattern=r"\b(?P<head>(?:to )?(?:visit|travel to|come to|pay a (?:state |official )?visit to) (?:the )?[A-Z][\w'.-]*\w(?: [A-Z][\w'.-]*\w)*)\b",
        yields=Head("visit", sort="visit", kind="visit"),
        examples=("invited him to visit Oslo", "will travel to Norway"),
        refuses=("a visit", "to visit soon"),
    ),
    Rule(
        name="visit",
        pattern=r"\b(?P<head>(?:[Ss]tate |[Oo]fficial |[Ww]orking )?(?:[Vv]isits?|[Tt]rips?|[Tt]ravel|[Tt]our))\b(?! (?:to the Korean|restrictions|ban|advisory|between|documents|and tourism))",
        yields=Head("visit", sort="visit", kind="visit"),
        examples=("her visit to Oslo", "President Harrow's upcoming trip", "his travel to Fiji"),
        refuses=("travel restrictions", "visitors"),
    ),
)

EVENT_HEADS: tuple[Rule, ...] = (
    Rule(
        name="what is begun on a date",
        pattern=r"\b(?P<head>(?:launch|open|reopen|resume|begin|start|inaugurate|introduce|establish) (?:a |an |the |its |their |direct |new )*(?:[a-z-]+ ){0,3}?(?:flights?|embass(?:y|ies)|consulates?|offices?|services?|routes?|negotiations|talks|centers?|centres?|operations|production|construction|project|exports?))\b",
        yields=Head("event", sort="act", kind="other", dated=True),
        examples=("launch direct flights", "open a new embassy", "begin negotiations"),
        refuses=("launch an attack", "open to all"),
    ),
    Rule(
        name="turn at the head of a body",
        pattern=r"\b(?P<head>(?:[Pp]residency|[Cc]hair(?:man|person)?ship|[Mm]embership)(?: of [A-Z][\w ]+)?|[Pp]residency of the [A-Z]\w+(?: of the [A-Z]\w+)?)\b",
        yields=Head("event", sort="turn", kind="other"),
        examples=("its upcoming presidency of the Council of the EU", "the G20 Presidency"),
        refuses=("the President", "chairs"),
    ),
    Rule(
        name="vote, ceremony or other event",
        pattern=r"\b(?P<head>[Ee]lections?|[Rr]eferendum|[Ii]nauguration|[Ss]igning(?: [Cc]eremony)?|[Ee]ntry into force|[Ll]aunch|[Oo]pening|[Cc]eremony|[Ee]xercises?|[Ee]xpo(?: ?[0-9]{4})?|[Oo]lympics?(?: Games)?|[Dd]eployment|[Ee]vacuation|[Tt]runcation)\b(?! (?:campaign|observers?|commission|interference|law|up\b))",
        yields=Head("event", sort="event", kind="other"),
        examples=("the upcoming elections", "the signing of the Agreement", "the launch of the satellite"),
        refuses=("they signed", "election observers"),
    ),
    Rule(
        name="friendship day or year",
        pattern=r"\b(?P<head>[A-Z][\w-]+(?: [A-Z][\w-]+)* (?:Day|Week|Year)\b(?! (?:of|after)))",
        yields=Head("event", sort="day", kind="other", dated=True),
        examples=("Norwegian-American Friendship Day",),
        refuses=("a day", "the year"),
    ),
)

INSTRUMENT_HEADS: tuple[Rule, ...] = (
    Rule(
        name="resolution",
        pattern=r"\b(?P<head>(?:(?:UN|U\.N\.|UNSC|United Nations)(?: Security Council| General Assembly)?|Security Council|General Assembly) (?:[Rr]esolutions?|UNSCRs?)(?: \(UNSCRs?\))?(?: (?:[0-9]{3,4}(?:(?:,| and|, and) [0-9]{3,4})*))?|UNSCRs?(?: [0-9]{3,4})?)\b",
        yields=Head("instrument", complete=True, sort="document"),
        examples=("multiple UN Security Council resolutions", "UNSCR 2254", "UN Security Council Resolution 2585"),
        refuses=("the Security Council", "conflict resolution"),
    ),
    Rule(
        name="paper with a name",
        pattern=(
            r"(?P<head>[“\"](?:[A-Z][\w'-]*|of|on|and|for|the|to|in|with)(?: (?:[A-Z][\w'-]*|of|on|and|for|the|to|in|with|[0-9]{4}))* (?:Agreement|Treaty|Declaration|Accord|Statement|Memorandum|Plan|Pact|Charter|Vision|Roadmap|Framework|Consensus|Initiative)[^”\"]{0,60}[”\"](?: \([A-Z][\w-]{1,12}\))?)"
        ),
        yields=Head("instrument", complete=True, sort="document"),
        examples=('the "Integration and Prosperity Agreement" (IPA)',),
        refuses=('the "plan"',),
    ),
    Rule(
        name="named agreement",
        pattern=(
            r"\b(?P<head>(?:(?:[0-9]{4}|[A-Z][\w.]*(?:[-/'][\w.]+)*(?:'s)?) (?:(?:[0-9]{4}|[A-Z][\w.]*(?:[-/'][\w.]+)*|of|on|and|for|the|to|against) ){0,9}?)?"
            r"(?:Agreements?|agreements|Treat(?:y|ies)|Conventions?|Protocols?|Accords?|Memorand(?:um|a) of (?:Understanding|Cooperation)|Memorandum|MOUs?|MoUs?|Declarations?|Joint Statements?|Communiqu[eé]s?|Consensus|Charter|Outlook|Pact|Compact|Act\b(?= of)|Roadmap|Road Map|Action Plan|Plan of Action|Joint Vision Statement|Concept|Understandings?|Call to Action|Principles|Guidelines))\b"
            r"(?: (?:on|for|of|between|to|against) (?:the )?(?:[A-Z][\w'.-]*)(?: (?:[A-Z][\w'.-]*|of|the|and(?= [A-Z]))){0,8})?(?: \([A-Z][\w&+-]{1,12}\))?"
        ),
        yields=Head("instrument", sort="document"),
        examples=(
            "the Paris Agreement",
            "the Minsk agreements",
            "a Nuclear Cooperation Memorandum of Understanding",
            "the Five Point Consensus",
            "the Convention on the Law of the Sea",
        ),
        refuses=("an agreement on fish", "the treaty"),
    ),
    Rule(
        name="short name",
        pattern=r"\b(?P<head>JCPOA|Joint Comprehensive Plan of Action|New START(?: Treaty)?|NPT|UNCLOS|CPTPP|TPP|RCEP|USMCA|INF Treaty|CTBT|FMCT|Abraham Accords|Treaty of [A-Z]\w+|Iran (?:nuclear )?deal|Black Sea Grain Initiative)\b",
        yields=Head("instrument", complete=True, sort="document"),
        examples=("the JCPOA", "New START", "the Abraham Accords"),
        refuses=("a start",),
    ),
    Rule(
        name="founding of relations on a date",
        pattern=r"\b(?P<head>establishment of (?:[\w.'-]+ ){0,6}?(?:partnership|relations|alliance|ties|community))\b",
        yields=Head("instrument", sort="founding", dated=True),
        examples=("the establishment of our strategic partnership in 2015",),
        refuses=("establishment of a fund",),
    ),
)

STATEMENT_HEADS: tuple[Rule, ...] = (
    Rule(
        name="speech or remark",
        pattern=r"\b(?P<head>[Aa]nnouncement|[Ss]peech|[Aa]ddress|(?:joint )?statement|[Rr]emarks|[Ll]etter|[Mm]essage)\b(?= (?:at|of|that|on|in|to|from|by|during|about|last|earlier|yesterday|regarding)\b)",
        yields=Head("statement", sort="remark"),
        examples=("the announcement at the G20 of", "his speech in Oslo", "the letter from the President"),
        refuses=("address the crisis", "a statement."),
    ),
)
