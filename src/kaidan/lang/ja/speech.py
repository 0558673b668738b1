"""A folded Japanese sentence in, its acts out: who says what, with which verb, each clause with its force."""

from msgspec.structs import replace

from kaidan.lang.ja.clauses import split_content, trim
from kaidan.lang.ja.contents import content_force, find_clauses, find_content, last_piece, make_clauses, verb_force
from kaidan.lang.ja.hearing import Hearing, hear
from kaidan.lang.ja.main_chain import find_main_predicates, hands_on
from kaidan.lang.ja.predicates import Predicate, find_predicates
from kaidan.lang.ja.sentences import find_sentences, unbracket, unquote
from kaidan.lang.ja.speakers import answers, find_addressee, find_giver
from kaidan.lang.ja.speech_rules import LEAD_INS, LEAD_SIGNS, LEADS, MET_FIRST, THUS
from kaidan.lang.speech import Act, Clause, SpeakerMention, SpeechRules
from kaidan.model import Span
from kaidan.model.statement import Force

# What one side alone can do too, though the verb is mostly told of all.
SINGLE_LEMMAS = frozenset({"こととする", "ことにする", "決定する", "決める", "指示する"})
# Said by all, these come to an agreement: 双方は…に同意した.
ACCEPTING_LEMMAS = frozenset({"同意する", "承認する", "了承する", "了解する"})
# Words after a speaker that are too few to be a statement, in characters.
LEAST_SAID = 8
# The words that open a sentence, in characters: whether it answers what came before is told there.
OPENING = 40


def find_acts(folded: str, sentence: Span, heard: Hearing) -> list[Act]:
    """Return the acts of a sentence, in order."""
    span = unbracket(folded, sentence)
    lead_in = _find_lead_in(heard, span)
    if lead_in is None:
        return _find_told(heard, span)
    before = Span(span.start, lead_in.start)
    return [*(_find_told(heard, before) if before.start < before.end else []), lead_in]


def _find_told(heard: Hearing, span: Span) -> list[Act]:
    acts: list[Act] = []
    start, handed_on = span.start, False
    for predicate in find_main_predicates(heard, span):
        act = _build_act(heard, start, predicate)
        acts.append(replace(act, answers=act.answers or handed_on))
        start, handed_on = predicate.end, hands_on(heard.folded, predicate)
    return [*acts, *_spoken_rest(heard, start, span.end)]


def _find_lead_in(heard: Hearing, span: Span) -> Act | None:
    """Return the act that opens a speaker's own voice (次のとおり述べた。), where a sentence ends with one."""
    if not any(word in span.of(heard.folded) for word in THUS):
        return None
    for rule in LEAD_INS:
        match = rule.compiled.search(heard.folded, span.start, span.end)
        if match:
            verb = Span(match.start("verb"), match.end("verb"))
            return _lead_in(heard, Span(span.start, span.end), match.start(), verb, rule.yields)
    return None


def _lead_in(heard: Hearing, span: Span, thus: int, verb: Span, force: Force | None) -> Act:
    speakers = heard.speakers(span.start, thus)
    speaker = speakers[-1] if speakers else None
    start = _clause_start(heard.folded, span.start, speaker)
    return Act(
        start=start,
        end=span.end,
        speaker=speaker,
        addressee=None,
        clauses=(),
        verb=verb,
        lemma=verb.of(heard.folded),
        force=force,
        opens=True,
        together=force in {"agree", "confirm"},
        answers=answers(heard.folded[start : start + OPENING]),
    )


def _clause_start(folded: str, start: int, speaker: SpeakerMention | None) -> int:
    """Return where the clause of a lead-in begins: after the last act that somebody else did in the sentence."""
    if speaker is None:
        return start
    before = find_predicates(folded, start, speaker.words.start)
    return before[-1].end if before else start


def _spoken_rest(heard: Hearing, start: int, end: int) -> list[Act]:
    """Return an act for words with a speaker's particle and no reporting verb (大臣より、更なる努力が必要)."""
    speakers = [mention for mention in heard.speakers(start, end) if mention.strong and mention.kind != "all"]
    if not speakers or end - speakers[0].end < LEAST_SAID:
        return []
    clauses = make_clauses(heard.folded, split_content(heard, speakers[0].end, end))
    return [
        Act(start=start, end=end, speaker=speakers[0], addressee=None, clauses=clauses, verb=None, lemma="", force=None)
    ]


def _build_act(heard: Hearing, start: int, predicate: Predicate) -> Act:
    folded = heard.folded
    speaker = _choose_speaker(heard, start, predicate)
    met = (
        MET_FIRST[0].compiled.match(folded, speaker.end, predicate.start) if speaker and _is_mutual(predicate) else None
    )
    if met is not None:
        start, speaker = met.end(), None
    content, topic = find_content(folded, start, speaker, predicate.content_end)
    owned = predicate.whole is not None and folded.startswith("の", predicate.whole.start - 1)
    if speaker is not None and speaker.gives and owned and content.end <= content.start and predicate.whole is not None:
        content = Span(speaker.words.start, predicate.whole.end)
    if predicate.force == "conclude":
        content = last_piece(heard, content)
    addressee = find_addressee(folded, content.start, content.end)
    if addressee is not None and addressee.end < content.end:
        content = trim(folded, addressee.end, content.end)
    return Act(
        start=start,
        end=predicate.end,
        speaker=speaker,
        addressee=addressee,
        clauses=find_clauses(heard, content, predicate),
        verb=predicate.verb,
        lemma=predicate.lemma,
        force=verb_force(folded, predicate, content),
        together=predicate.joint or met is not None,
        given=predicate.given and (speaker is None or not speaker.gives),
        passive=predicate.passive,
        answers=answers(folded[start : min(start + OPENING, predicate.end)]),
        topic=topic,
        manner=predicate.manner,
    )


def _is_mutual(predicate: Predicate) -> bool:
    """Tell whether a verb is one of two who meet: they exchange views, though one of them is the subject."""
    return predicate.force == "discuss"


def _choose_speaker(heard: Hearing, start: int, predicate: Predicate) -> SpeakerMention | None:
    """Return the first mention before the verb; a giver named with his gift (先方の理解を得た) comes before it."""
    if predicate.speaker is not None:
        return predicate.speaker
    if predicate.given:
        giver = find_giver(heard.folded, start, predicate.start)
        if giver is not None:
            return giver
    mentions = heard.speakers(start, predicate.verb.end)
    if predicate.joint:
        # AはBと会談し、両大臣は…一致した: what is done together is told of the last who are named together.
        together = [mention for mention in mentions if mention.kind in {"all", "several"}]
        return together[-1] if together else (mentions[0] if mentions else None)
    return mentions[0] if mentions else None


def read_voice(folded: str, sentence: Span, heard: Hearing) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in a speaker's own voice."""
    span = unquote(folded, unbracket(folded, sentence))
    ends = {predicate.end: predicate.force for predicate in find_predicates(folded, span.start, span.end)}
    clauses: list[Clause] = []
    for piece in split_content(heard, span.start, span.end):
        told = next((ends[end] for end in (piece.end, piece.end + 1, piece.end - 1) if ends.get(end)), None)
        own = content_force(piece.of(folded))
        clauses.extend([Clause(span=piece, force=told)] if told and own == "assert" else make_clauses(folded, [piece]))
    return tuple(clauses)


def is_lead(words: str) -> bool:
    """Tell whether a folded sentence only says that talks were held and that their summary follows."""
    return any(sign in words for sign in LEAD_SIGNS) and any(rule.compiled.search(words) for rule in LEADS)


SPEECH = SpeechRules(
    cut=hear,
    sentences=find_sentences,
    acts=find_acts,
    voice=read_voice,
    is_lead=is_lead,
    single_lemmas=SINGLE_LEMMAS,
    accepting_lemmas=ACCEPTING_LEMMAS,
)
