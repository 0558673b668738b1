"""The reporting verbs of English readouts, as data: the verb, the words it governs its content with, its force.

The families follow the guideline's force table; a verb of force None only reports, and its content decides.
"""

from msgspec import Struct

from kaidan.lang.en.letters import CAPITALS
from kaidan.model.statement import Force


class VerbFamily(Struct, frozen=True, kw_only=True):
    """Verbs of one force, in the dictionary form, with the words that belong to them (`look forward`, `take note`).

    `governs` is a pattern of the words that a verb may take its content with; a `bound` verb reports only with them.
    `object` is a pattern that the words after the verb must match. In a list, participles of a family with
    `participles` False are mere items. `joint` verbs are done by all, whoever is the subject; what a `given` verb tells
    is given by the other side. `examples` are clauses in which a verb of the family reports, `refuses` clauses in which
    none does.
    """

    name: str
    force: Force | None
    verbs: tuple[str, ...]
    governs: str = ""
    bound: bool = False
    object: str = ""
    participles: bool = True
    joint: bool = False
    given: bool = False
    examples: tuple[str, ...]
    refuses: tuple[str, ...] = ()


def listed(several: str) -> tuple[str, ...]:
    """Return verbs written with commas between."""
    return tuple(verb.strip() for verb in several.split(","))


# Somebody, as the one spoken to.
_PERSON = rf"(?:(?:the|his|her|their|its) )?[{CAPITALS}][\w.'-]*(?: (?:[{CAPITALS}][\w.'-]*|of|for|and|the|al|bin|von|de|van)){{0,8}}"
_EACH_OTHER = "(?:with (?:each other|one another) )?"
# Papers that talks end with.
_PAPER = (
    r"(?:[Aa]greements?|[Mm]emorand\w+|[Tt]reat(?:y|ies)|[Pp]rotocols?|[Aa]rrangements?|[Dd]eclarations?|[Jj]oint [Ss]tatements?|[Cc]ommuniqu\w*"
    r"|[Nn]otes\b|MOUs?\b|MOCs?\b|[Cc]onventions?|[Aa]ction [Pp]lans?|[Ll]etters of|[Cc]harter|[Cc]ompact|[Aa]ccords?|[Rr]oadmaps?"
    r"|[Dd]ocuments?|[Ff]rameworks?|[Ss]tatements?|[Pp]lan\b|[Vv]ision|[Pp]act\b|[Cc]ontracts?)"
)

FAMILIES: tuple[VerbFamily, ...] = (
    VerbFamily(
        name="come to one mind",
        force="agree",
        verbs=listed(
            "agree, concur, come to an agreement, reach agreement, reach an agreement, reach consensus, reach a consensus"
            ", come to the agreement, be of one mind, be of the same mind, see eye to eye, find common ground"
        ),
        governs=rf"{_EACH_OTHER}(?:in principle )?(?:on|upon|to|about|in)",
        examples=("They agreed to meet again.", "Both sides concurred on the need for calm."),
        refuses=("They met on the agreed date.",),
    ),
    VerbFamily(
        name="decide",
        force="agree",
        verbs=listed("decide, determine"),
        governs="(?:on|upon|to)",
        examples=("They decided to set up a working group.",),
    ),
    VerbFamily(
        name="share a view",
        force="confirm",
        verbs=listed(
            "share the ~view, share the ~views, share the ~recognition, share the ~understanding, share the ~assessment"
            ", share a ~view, share the ~opinion, share their ~view, share their ~recognition, be of the view"
            ", share a ~understanding, share the ~position, share a ~position, share a ~recognition, share the ~belief"
        ),
        governs="(?:on|of|about|regarding)",
        examples=("They shared the view that the drill must end.",),
        refuses=("They shared a meal.", "They shared views on trade."),
    ),
    VerbFamily(
        name="state again",
        force="confirm",
        verbs=listed(
            "reaffirm, affirm, confirm, reconfirm, reiterate, restate, repeat, renew, echo, reassert, re-affirm"
        ),
        governs=rf"{_EACH_OTHER}|to {_PERSON}",
        examples=("He reaffirmed the commitment.", "The two sides confirmed that talks go on."),
        refuses=("Further talks on confirmed cases are due.",),
    ),
    VerbFamily(
        name="talk about a subject",
        force="discuss",
        verbs=listed("discuss, debate, talk through, go over, talk over"),
        governs=rf"with {_PERSON}",
        examples=("They discussed trade.", "Both delegations discussed ways to meet."),
        refuses=("The plan discussed last year stands.",),
    ),
    VerbFamily(
        name="exchange views",
        force="discuss",
        verbs=listed(
            "exchange ~views, exchange ~opinions, exchange ~ideas, exchange ~thoughts, exchange ~perspectives, compare notes"
            ", exchange ~information, exchange ~assessments, reflect, reflect together, touch, deliberate, take stock, consult"
            ", confer, communicate, have ~discussion, have ~discussions, have ~conversation, have ~conversations, have ~dialogue"
            ", have ~exchange, have ~exchanges, have ~talks, have ~exchange of views, have ~exchanges of views, have ~talk"
            ", hold ~discussions, hold ~discussion, hold ~consultations, hold ~exchange of views, hold ~talks, trade views"
            ", hold ~conversation, hold ~dialogue, engage, engage ~dialogue, engage ~discussion, engage ~discussions, dwell"
            ", engage ~conversation, engage ~exchange of views, engage ~talks, conduct ~exchange of views, catch up"
            ", share ~views, share ~perspectives, share ~assessments, share ~ideas, share ~information, share ~thoughts"
            ", follow up, coordinate, touch base, speak, talk, focus, center, concentrate, inquire, ask, give ~attention"
            ", continue ~discussions, continue ~discussion, continue ~conversation, continue ~dialogue, continue ~talks"
            ", elaborate views, pay ~attention, work"
        ),
        governs=rf"(?:in (?:detail|depth|particular) |at length |{_EACH_OTHER})(?:on|upon|about|over|regarding|concerning|of)",
        bound=True,
        examples=("They exchanged views on the straits.", "He compared notes on the talks.", "They spoke about a dam."),
        refuses=("He spoke with the Minister.", "They exchanged gifts."),
    ),
    VerbFamily(
        name="bring up a subject",
        force="discuss",
        verbs=listed(
            "raise, address, review, explore, consider, examine, cover, tackle, evaluate, assess, survey, take up, bring up"
            ", mention, refer to, turn to, identify ways, identify opportunities, assess progress, look at"
        ),
        governs=rf"with {_PERSON}",
        participles=False,
        examples=("She raised the case.", "They addressed the dispute.", "He referred to the drill."),
        refuses=("The raised bridge is closed.",),
    ),
    VerbFamily(
        name="say in talks",
        force=None,
        verbs=listed(
            "emphasize, emphasise, underscore, stress, underline, highlight, note, state, explain, point out, point to, say"
            ", add, observe, remark, comment, describe, outline, detail, set out, lay out, set forth, acknowledge, argue"
            ", maintain, assert, declare, make clear, make it clear, make plain, make the point, inform, tell, brief, update"
            ", advise, report, relay, convey, share, announce, preview, recall, recount, remind, warn, caution, assure"
            ", reassure, insist, contend, believe, elaborate, introduce, present, reinforce, signal, indicate"
            ", clarify, disclose, respond, reply, answer, provide an update, provide updates, provide an overview, reassure"
            ", give an overview, give an update, give an explanation, provide an explanation, take note, draw attention"
            ", call attention, hold the view, hope and believe, outline again, spell out, reveal, be clear, be firm, re-emphasize, reemphasize, recap"
        ),
        governs=rf"(?:to|with|on behalf of) {_PERSON}|(?:{_PERSON} )?(?:on|of|about|to|upon|regarding|as to)",
        examples=("He noted that the bridge is closed.", "They stressed the need for calm.", "He said he would visit."),
        refuses=("The noted author spoke.",),
    ),
    VerbFamily(
        name="feel and say so",
        force=None,
        verbs=listed(
            "express, voice, register, communicate, offer, extend, deliver, hold, send, lodge, pay, give, place, attach"
        ),
        object=(
            r"(?:[\w.'-]+,? ){0,7}?(?:concerns?|support|hope|hopes|appreciation|gratitude|thanks|condolences|sympath\w+|congratulations"
            r"|regret|readiness|willingness|interest|commitment|confidence|desire|intention|intent|views?|opposition|outrage"
            r"|solidarity|admiration|respects?|tribute|satisfaction|dismay|alarm|disappointment|optimism|resolve"
            r"|determination|wish|wishes|understanding|backing|protest|objection|condemnation|expectation|expectations"
            r"|belief|conviction|remorse|greetings|openness|eagerness|sadness|sorrow|best|praise|encouragement|letters? of \w+"
            r"|pride|delight|pleasure|relief|skepticism|doubt|frustration|anger|horror|importance|that|agreement|best wishes)\b"
        ),
        examples=("He expressed concern about the dam.", "She offered condolences to the families."),
        refuses=("They held a meeting.", "He gave a speech."),
    ),
    VerbFamily(
        name="ask the other to act",
        force="request",
        verbs=listed(
            "urge, request, call on, call upon, call for, press, appeal, demand, encourage, seek, exhort, implore, push"
            ", ask for, ask that, strongly encourage, direct, task, solicit, renew his call, renew her call, renew their call"
            ", reiterate his call, reiterate her call, reiterate their call, reiterate calls, reiterate the call, repeat calls"
            ", repeat his call, repeat her call, repeat their call, reiterate its call, reiterate our call, advocate, insist on"
            ", make a request, make requests"
        ),
        governs="(?:for|on|upon|to|that)",
        examples=("He urged restraint.", "She called on the parties to stop.", "They called for calm."),
        refuses=("It was an urgent appeal.",),
    ),
    VerbFamily(
        name="ask somebody to act",
        force="request",
        verbs=listed("ask"),
        object=rf"(?:(?:the|his|her|their) )?(?:[{CAPITALS}][\w.'-]*|other side|counterparts?)(?: [\w.'-]+){{0,8}}? (?:to|for)\b",
        examples=("He asked Minister Lindqvist to look into the case.",),
        refuses=("He asked about the case.",),
    ),
    VerbFamily(
        name="hope",
        force="hope",
        verbs=listed("hope, expect, look forward, wish, anticipate, trust, desire"),
        governs="(?:for|to|in)",
        examples=("She looked forward to the next round.", "He hoped that talks resume."),
        refuses=("The expected result came.",),
    ),
    VerbFamily(
        name="promise and intend",
        force="intend",
        verbs=listed(
            "commit, instruct, commit themselves, commit himself, commit herself, pledge, vow, promise, resolve, undertake, intend"
            ", stand ready, express readiness, volunteer, recommit, recommit themselves, rededicate themselves, swear, plan"
        ),
        governs="(?:to|on)",
        examples=("They committed to work together.", "He pledged further aid."),
        refuses=("It is a committed partner.",),
    ),
    VerbFamily(
        name="offer help",
        force="intend",
        verbs=listed("offer, extend"),
        object=r"(?:[\w.'-]+,? ){0,6}?(?:assistance|help|aid|cooperation|services)\b",
        examples=("He offered further assistance.",),
        refuses=("He offered condolences.",),
    ),
    VerbFamily(
        name="put forward",
        force="propose",
        verbs=listed("propose, suggest, put forward, put forth, recommend, float"),
        governs="(?:to|for)",
        examples=("He proposed a joint survey.",),
        refuses=("The proposed survey is late.",),
    ),
    VerbFamily(
        name="ask to come",
        force="invite",
        verbs=listed(
            "invite, extend an invitation, extend invitations, issue an invitation, renew his invitation, renew her invitation"
            ", reiterate his invitation, reiterate her invitation, convey an invitation, extend his invitation"
        ),
        governs="(?:to|for)",
        examples=("He invited the President to visit.",),
        refuses=("The invited guests left.",),
    ),
    VerbFamily(
        name="welcome, thank and praise",
        force="appreciate",
        verbs=listed(
            "welcome, thank, commend, praise, applaud, appreciate, laud, hail, salute, compliment, celebrate, honor, honour"
            ", pay tribute, pay respect, pay his respects, pay her respects, credit, value, congratulate themselves, cheer"
            ", recognize the efforts of, recognize with appreciation, acknowledge with appreciation, note with appreciation"
            ", note with satisfaction, take positive note, note with gratitude, note with pride"
        ),
        governs="(?:to|by|of)",
        examples=("They welcomed the ceasefire.", "She thanked the Minister for his help."),
        refuses=("It was a welcome step.", "It is a valued partner."),
    ),
    VerbFamily(
        name="recognize",
        force="appreciate",
        verbs=listed("recognize, recognise"),
        examples=("He recognized the help of the coast guard.",),
    ),
    VerbFamily(
        name="back the other",
        force="support",
        verbs=listed("support, endorse, back, stand with, champion, second, side with, lend support, uphold, stand by"),
        governs="(?:of|for|to)",
        participles=False,
        examples=("They supported the plan.", "He endorsed the bid."),
        refuses=("It has a supporting role.",),
    ),
    VerbFamily(
        name="win the other's support",
        force="support",
        verbs=listed("gain, obtain, receive, win, secure"),
        object=r"(?:[\w.'-]+,? ){0,7}?(?:understanding|support|agreement|consent|endorsement|backing)(?= (?:from|of|for|on|and)\b)",
        participles=False,
        given=True,
        examples=(
            "He obtained understanding and support from the Minister.",
            "She gained the support of Minister Okoye.",
        ),
        refuses=("He received a guest.",),
    ),
    VerbFamily(
        name="greet and condole",
        force="courtesy",
        verbs=listed(
            "congratulate, condole, sympathize, sympathise, greet, mourn, commiserate, bid farewell, wish well"
        ),
        governs="(?:with|over)",
        examples=("He congratulated the Minister on the election.",),
    ),
    VerbFamily(
        name="worry, regret and condemn",
        force="object",
        verbs=listed(
            "condemn, deplore, regret, protest, denounce, criticize, criticise, decry, lament, object, oppose, take issue"
            ", complain, blame, accuse, rebuke, censure, deprecate, note with concern, note with regret, note with alarm"
            ", note with deep concern, note with grave concern, note with serious concern, observe with concern"
        ),
        governs="(?:about|over|to|with|against)",
        examples=("He condemned the attack.", "They deplored the coup."),
        refuses=("The condemned man fled.",),
    ),
    VerbFamily(
        name="refuse and deny",
        force="reject",
        verbs=listed(
            "reject, refuse, deny, decline, dismiss, rebut, rule out, refute, repudiate, do not accept, do not agree"
            ", do not support, do not concede"
        ),
        governs="to",
        examples=("He rejected the claim.",),
        refuses=("The rejected claim stands.",),
    ),
    VerbFamily(
        name="sign, adopt and issue a paper",
        force="conclude",
        verbs=listed(
            "sign, adopt, issue, exchange, conclude, initial, release, finalize, finalise, witness the signing of"
            ", witness the exchange of, attend the signing of, preside over the signing of, formalize"
        ),
        object=rf"(?:(?!, |and )[^,.;]){{0,90}}?\b{_PAPER}",
        joint=True,
        examples=("They signed an agreement on fish.", "The Ministers issued a joint statement."),
        refuses=("They exchanged views on fish.", "He signed a book."),
    ),
)
# The verbs that lead a page: they tell that talks were held, and nothing of what was said.
LEAD_VERBS: tuple[str, ...] = listed(
    "meet, speak, hold, host, welcome, have, visit, travel, receive, join, participate, attend, arrive, convene, chair"
    ", co-chair, sit down, call, conduct, phone, co-host, lead, pay, connect, telephone, accompany, open, co-lead, take part, take place"
)
