"""A folded Japanese sentence in, its acts out: who says what, with which verb, each clause with its force."""

import re

from msgspec.structs import replace

from kaidan.lang.ja.clauses import CLOSERS, OPENERS, split_content, trim
from kaidan.lang.ja.forces import CONTENT_FORCES
from kaidan.lang.ja.inner import find_condition, find_quoting
from kaidan.lang.ja.inlaid import find_inlaid
from kaidan.lang.ja.morphemes import Morphemes, cut
from kaidan.lang.ja.predicates import Predicate, find_predicates
from kaidan.lang.ja.speakers import answers, find_addressee, find_giver, find_speakers
from kaidan.lang.ja.speech_rules import LEAD_INS, LEADS, NOUN_FORCES, TOPICS
from kaidan.lang.speech import Act, Clause, SpeakerMention, SpeechRules
from kaidan.model import Span

# Verbs of hope, continued before a later 旨, are the speaker's own words and not a report of their own.
INNER_FORCES = frozenset({"hope"})


# Told by these, a plan or an idea is only explained.
EXPLAINING = frozenset({"説明", "紹介", "概観"})
# What is echoed rather than said: the verb belongs to the quote (これを歓迎).
PRONOUNS = frozenset({"これ", "右", "それ", "同", "その点", "この点", "これら", "本件"})


def find_sentences(folded: str, start: int, end: int) -> list[Span]:
    """Return the sentences of `folded[start:end]`: cut at stops and line ends outside brackets and quotation marks."""
    cuts = [start]
    depth = 0
    for place in range(start, end):
        character = folded[place]
        if character in OPENERS:
            depth += 1
        elif character in CLOSERS:
            depth = max(0, depth - 1)
        if character == "\n" or (character == "。" and depth == 0):
            cuts.append(place + 1)
            depth = 0
    cuts.append(end)
    spans = [_strip(folded, left, right) for left, right in zip(cuts, cuts[1:], strict=False)]
    return [span for span in spans if span.end > span.start]


def _strip(folded: str, start: int, end: int) -> Span:
    while start < end and folded[start] in " \u3000\t\n。":
        start += 1
    while end > start and folded[end - 1] in " \u3000\t\n":
        end -= 1
    return Span(start, end)


def _unbracket(folded: str, span: Span) -> Span:
    """Return the inside of a sentence that stands in brackets as a whole."""
    words = span.of(folded).rstrip("。 ")
    if words[:1] == "(" and words[-1:] == ")" and words.count("(") >= 1:
        return Span(span.start + 1, span.start + len(words) - 1)
    return span


def find_acts(folded: str, sentence: Span, morphemes: Morphemes) -> list[Act]:
    """Return the acts of a sentence, in order."""
    span = _unbracket(folded, sentence)
    lead_in = _find_lead_in(folded, span)
    if lead_in is not None:
        before = find_acts(folded, Span(span.start, lead_in.start), morphemes) if lead_in.start > span.start else []
        return [*before, lead_in]
    acts: list[Act] = []
    start = span.start
    found = sorted(
        (*find_predicates(folded, span.start, span.end), *find_inlaid(folded, span)), key=lambda one: one.start
    )
    predicates = _main_chain(folded, span, found, morphemes)
    turned = False
    for predicate in predicates:
        act = _build_act(folded, start, predicate, morphemes)
        acts.append(replace(act, answers=act.answers or turned))
        start = predicate.end
        turned = _turns(folded, predicate)
    rest = _spoken_rest(folded, start, span.end, morphemes)
    return [*acts, *rest]


def _find_lead_in(folded: str, span: Span) -> Act | None:
    for rule in LEAD_INS:
        match = rule.compiled.search(folded, span.start, span.end)
        if match:
            speakers = find_speakers(folded, span.start, match.start())
            speaker = speakers[-1] if speakers else None
            start = _clause_start(folded, span.start, speaker)
            verb = Span(match.start("verb"), match.end("verb"))
            return Act(
                start=start,
                end=span.end,
                speaker=speaker,
                addressee=None,
                clauses=(),
                verb=verb,
                lemma=verb.of(folded),
                force=rule.yields,
                opens=True,
                together=rule.yields is not None,
                answers=answers(folded[start : span.end]),
            )
    return None


def _clause_start(folded: str, start: int, speaker: SpeakerMention | None) -> int:
    """Return where the clause of a lead-in begins: after the last act that somebody else did in the sentence."""
    if speaker is None:
        return start
    before = find_predicates(folded, start, speaker.words.start)
    return before[-1].end if before else start


def _spoken_rest(folded: str, start: int, end: int, morphemes: Morphemes) -> list[Act]:
    """Return an act for words with a speaker's particle and no reporting verb: 大臣より、更なる努力が必要。"""
    speakers = [mention for mention in find_speakers(folded, start, end) if mention.strong and mention.kind != "all"]
    if not speakers or end - speakers[0].end < 8:
        return []
    clauses = _clauses(folded, split_content(folded, speakers[0].end, end, morphemes))
    return [
        Act(start=start, end=end, speaker=speakers[0], addressee=None, clauses=clauses, verb=None, lemma="", force=None)
    ]


def _main_chain(folded: str, span: Span, found: list[Predicate], morphemes: Morphemes) -> list[Predicate]:
    """Drop the predicates that stand inside brackets, or inside the words that a later verb reports."""
    kept: list[Predicate] = []
    outside = [predicate for predicate in found if _depth(folded, span.start, predicate.verb.start) == 0]
    for index, predicate in enumerate(outside):
        start = kept[-1].end if kept else span.start
        if not _is_inner(folded, start, predicate, outside[index + 1 :], morphemes):
            kept.append(predicate)
    return kept


# たいとして, であろうとして give the reason of the act that follows and are no act of their own.
_SUPPOSED = re.compile(r"(?:たい|であろう|だろう|べく)$", re.ASCII)


def _depth(folded: str, start: int, place: int) -> int:
    words = folded[start:place]
    return sum(words.count(opener) for opener in OPENERS) - sum(words.count(closer) for closer in CLOSERS)


def _is_inner(folded: str, start: int, predicate: Predicate, later: list[Predicate], morphemes: Morphemes) -> bool:
    reporting = [one for one in later if one.governs in {"quote", "wish"}]
    if not reporting or predicate.governs == "quote" and predicate.link != "comma":
        return False
    between = find_speakers(folded, predicate.end, reporting[0].content_end)
    if between and (between[0].strong or between[0].words.start - predicate.end < 12):
        return False
    if predicate.governs == "said" and _SUPPOSED.search(folded[start : predicate.verb.start]):
        return folded[predicate.verb.end : predicate.end].startswith("して")
    if predicate.link in {"comma", "noun"}:
        return folded[predicate.content_end : predicate.content_end + 1] != "旨"
    content = _content_start(folded, start, predicate.content_end)
    if len(split_content(folded, content, predicate.verb.start, morphemes)) > 1:
        return True
    return (
        predicate.governs != "feeling"
        and predicate.force in INNER_FORCES
        and predicate.link in {"stem", "on"}
        and not _turns(folded, predicate)
    )


def _turns(folded: str, predicate: Predicate) -> bool:
    """Tell whether a link hands the word on: のに対し, ところ."""
    tail = folded[predicate.verb.end : predicate.end]
    return "対し" in tail or "ところ" in tail or "受け" in tail


def _content_start(folded: str, start: int, end: int) -> int:
    speakers = find_speakers(folded, start, end)
    return speakers[0].end if speakers else start


def _build_act(folded: str, start: int, predicate: Predicate, morphemes: Morphemes) -> Act:
    speaker = _choose_speaker(folded, start, predicate)
    content, topic = _content(folded, start, speaker, predicate.content_end)
    if predicate.force == "conclude":
        content = _last_piece(folded, content)
    addressee = find_addressee(folded, content.start, content.end)
    if addressee is not None and addressee.end < content.end:
        content = trim(folded, addressee.end, content.end)
    clauses = _act_clauses(folded, content, predicate, morphemes)
    return Act(
        start=start,
        end=predicate.end,
        speaker=speaker,
        addressee=addressee,
        clauses=clauses,
        verb=predicate.verb,
        lemma=predicate.lemma,
        force=_act_force(folded, predicate, content),
        together=predicate.joint,
        given=predicate.given and (speaker is None or not speaker.gives),
        passive=predicate.passive,
        answers=answers(folded[start : predicate.end]),
        topic=topic,
        manner=predicate.manner,
    )


def _choose_speaker(folded: str, start: int, predicate: Predicate) -> SpeakerMention | None:
    """Return the first mention before the verb; a giver named with his gift (先方の理解を得た) comes before it."""
    if predicate.speaker is not None:
        return predicate.speaker
    if predicate.given:
        giver = find_giver(folded, start, predicate.start)
        if giver is not None:
            return giver
    mentions = find_speakers(folded, start, predicate.verb.end)
    return mentions[0] if mentions else None


def _content(folded: str, start: int, speaker: SpeakerMention | None, end: int) -> tuple[Span, Span | None]:
    """Return the content and, where the speaker comes after its topic, the topic."""
    if speaker is not None and speaker.gives:
        return trim(folded, start, speaker.words.start), None
    if speaker is None or speaker.words.start >= end:
        return trim(folded, start, end), None
    if speaker.end > end:
        return Span(end, end), None
    content = trim(folded, speaker.end, end)
    before = trim(folded, start, speaker.words.start)
    names_topic = any(rule.compiled.search(before.of(folded)) for rule in TOPICS) and not answers(before.of(folded))
    topic = before if names_topic else None
    glued = "、" not in (folded[speaker.end - 1], folded[speaker.words.start - 1]) and content.end - content.start < 14
    return (Span(topic.start, content.end) if topic is not None and glued else content), topic


def _last_piece(folded: str, content: Span) -> Span:
    """Return what stands after the last comma outside brackets: the document, without how it was signed."""
    for place in range(content.end - 1, content.start, -1):
        if folded[place] == "、" and _depth(folded, content.start, place) == 0:
            return trim(folded, place + 1, content.end)
    return content


def _act_force(folded: str, predicate: Predicate, content: Span) -> str | None:
    """Return the force of the verb with its object; None where the content's own words decide."""
    if predicate.force is not None or predicate.governs in {"quote", "wish", "became"}:
        return predicate.force
    words = content.of(folded)
    if words.endswith("こと"):
        return None
    for rule in NOUN_FORCES:
        if rule.compiled.search(words) and (
            predicate.verb.of(folded) not in EXPLAINING or rule.yields not in {"propose", "intend"}
        ):
            return str(rule.yields)
    if predicate.governs == "feeling" and folded[predicate.content_end : predicate.content_end + 2] in {"との", "とい"}:
        return None
    return predicate.plain


def _act_clauses(folded: str, content: Span, predicate: Predicate, morphemes: Morphemes) -> tuple[Clause, ...]:
    if content.of(folded) in PRONOUNS:
        content = predicate.whole or Span(content.start, predicate.verb.end)
    if content.end <= content.start:
        whole = predicate.whole or predicate.verb
        return (Clause(span=whole, force=predicate.force or "assert"),)
    inner = _inside_quotation(folded, content) if predicate.governs in {"quote", "said"} else None
    spans = split_content(folded, *(inner or (content.start, content.end)), morphemes)
    return _clauses(folded, spans)


def _inside_quotation(folded: str, content: Span) -> tuple[int, int] | None:
    """Return the inside of 「…」 where that is what was said."""
    if folded[content.end - 1] not in "」』":
        return None
    depth = 0
    for place in range(content.end - 1, content.start - 1, -1):
        depth += (folded[place] in CLOSERS) - (folded[place] in OPENERS)
        if depth == 0:
            opened = place == content.start or folded[place - 1] in "、はて"
            return (place + 1, content.end - 1) if opened and content.end - place > 12 else None
    return None


def _clauses(folded: str, spans: list[Span]) -> tuple[Clause, ...]:
    return tuple(
        Clause(
            span=span,
            force=content_force(span.of(folded)),
            condition=find_condition(folded, span),
            quoting=find_quoting(folded, span),
        )
        for span in spans
    )


def content_force(words: str) -> str:
    """Return what a clause does by its own last words; `assert` where no rule knows better."""
    tail = words.rstrip("。、 」』)")[-160:]
    for rule in CONTENT_FORCES:
        if rule.compiled.search(tail):
            return str(rule.yields)
    return "assert"


def _unquoted(folded: str, span: Span) -> Span:
    """Return the inside of a sentence that stands in quotation marks as a whole."""
    words = span.of(folded).rstrip("。 ")
    return Span(span.start + 1, span.start + len(words) - 1) if words[:1] == "「" and words[-1:] == "」" else span


def read_voice(folded: str, sentence: Span, morphemes: Morphemes) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in a speaker's own voice."""
    span = _unquoted(folded, _unbracket(folded, sentence))
    predicates = find_predicates(folded, span.start, span.end)
    spans = split_content(folded, span.start, span.end, morphemes)
    clauses = []
    for piece in spans:
        last = next((one for one in predicates if piece.end - 1 <= one.end <= piece.end + 1), None)
        force = last.force if last and last.force and content_force(piece.of(folded)) == "assert" else None
        clauses.extend(_clauses(folded, [piece]) if force is None else [Clause(span=piece, force=force)])
    return tuple(clauses)


def is_lead(words: str) -> bool:
    """Tell whether a folded sentence only says that talks were held and that their summary follows."""
    return any(rule.compiled.search(words) for rule in LEADS)


# What one side alone can do too, though the verb is mostly told of all.
SINGLE_LEMMAS = frozenset({"こととする", "ことにする", "決定する", "指示する"})
# Said by all, these come to an agreement: 双方は…に同意した.
ACCEPTING_LEMMAS = frozenset({"同意する", "承認する", "了承する", "了解する"})
SPEECH = SpeechRules(
    cut=cut,
    sentences=find_sentences,
    acts=find_acts,
    voice=read_voice,
    is_lead=is_lead,
    single_lemmas=SINGLE_LEMMAS,
    accepting_lemmas=ACCEPTING_LEMMAS,
)
