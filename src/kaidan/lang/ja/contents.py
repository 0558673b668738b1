"""A predicate with its speaker in, what was said out: the content, its topic, its clauses, and the force of each."""

import re

from msgspec.structs import replace

from kaidan.lang.ja.brackets import CLOSERS, OPENERS
from kaidan.lang.ja.clauses import split_content, trim
from kaidan.lang.ja.forces import CONTENT_FORCES, HEARER_FORCES, WILL_FORCES
from kaidan.lang.ja.hearing import Hearing
from kaidan.lang.ja.inner import find_condition, find_quoting
from kaidan.lang.ja.predicates import Predicate
from kaidan.lang.ja.speakers import answers
from kaidan.lang.ja.speech_rules import NOUN_FORCES, TOPICS
from kaidan.lang.rule import Rule
from kaidan.lang.speech import Clause, SpeakerMention
from kaidan.model import Span
from kaidan.model.statement import Force

# A translation or file named in brackets after a document is no part of its name.
_AFTER_NAME = re.compile(r"\([^()]{0,80}(?:\([^()]{0,20}\)[^()]{0,80}){0,4}\)$")
# Told by these, a plan or an idea is only explained.
EXPLAINING = frozenset({"説明", "紹介", "概観"})
# What is echoed rather than said: the verb belongs to the quote (これを歓迎).
PRONOUNS = frozenset({"これ", "右", "それ", "同", "その点", "この点", "これら", "本件"})
# A content this short that is joined to its topic without a comma is quoted with it (拉致問題についても理解と協力).
SHORT_CONTENT = 14
# With these verbs a clause's own words count too (歓迎することで一致 is a welcome).
WEIGHED: frozenset[str | None] = frozenset({None, "agree", "confirm"})
# How much of a clause's end decides its force, in characters.
DECIDING_WORDS = 160
LAST_WORDS, LAST_WORD = 36, 14


def find_content(folded: str, start: int, speaker: SpeakerMention | None, end: int) -> tuple[Span, Span | None]:
    """Return the content of words from `start` to `end` and, where the speaker comes after it, their topic."""
    if speaker is not None and speaker.gives:
        before = trim(folded, start, speaker.words.start)
        return before, None
    if speaker is None or speaker.words.start >= end:
        return trim(folded, start, end), None
    if speaker.end > end:
        return Span(end, end), None
    content = trim(folded, speaker.end, end)
    topic = _topic(folded, start, speaker)
    glued = "、" not in (folded[speaker.end - 1], folded[speaker.words.start - 1])
    if topic is not None and glued and content.end - content.start < SHORT_CONTENT:
        content = Span(topic.start, content.end)
    return content, topic


def _topic(folded: str, start: int, speaker: SpeakerMention) -> Span | None:
    before = trim(folded, start, speaker.words.start)
    words = before.of(folded)
    names_topic = any(rule.compiled.search(words[-40:]) for rule in TOPICS) and not answers(words[:40])
    return before if names_topic else None


def last_piece(heard: Hearing, content: Span) -> Span:
    """Return what stands after the last comma outside brackets: the document, without how it was signed."""
    note = _AFTER_NAME.search(heard.folded, content.start, content.end)
    content = Span(content.start, note.start()) if note else content
    for place in range(content.end - 1, content.start, -1):
        if heard.folded[place] == "、" and heard.depth(content.start, place) == 0:
            return trim(heard.folded, place + 1, content.end)
    return content


def verb_force(folded: str, predicate: Predicate, content: Span) -> Force | None:
    """Return the force of the verb with its object; None where the content's own words decide."""
    if predicate.force is not None or predicate.governs in {"quote", "wish", "became"}:
        return predicate.force
    words = content.of(folded)[-DECIDING_WORDS:]
    if words.endswith("こと"):
        return None
    explained = predicate.verb.of(folded) in EXPLAINING
    for rule in NOUN_FORCES:
        if rule.compiled.search(words) and not (explained and rule.yields in {"propose", "intend"}):
            return force_of(rule)
    if predicate.governs == "feeling" and folded[predicate.content_end : predicate.content_end + 2] in {
        "との",
        "とい",
        "旨の",
        "旨、",
    }:
        return None
    return predicate.plain


def find_clauses(heard: Hearing, content: Span, predicate: Predicate) -> tuple[Clause, ...]:
    """Return the clauses of a content; the predicate's own noun where there is none (謝意を示し)."""
    if content.of(heard.folded) in PRONOUNS:
        content = predicate.whole or Span(content.start, predicate.verb.end)
    if content.end <= content.start:
        return (Clause(span=predicate.whole or predicate.verb, force=predicate.force or "assert"),)
    inner = _quotations(heard.folded, content) if predicate.governs in {"quote", "said"} else []
    listed = predicate.plain == "assert"
    spans = [span for part in inner or [content] for span in split_content(heard, part.start, part.end, listed=listed)]
    decided = predicate.force if predicate.force not in WEIGHED else None
    clauses = make_clauses(heard.folded, spans, decided)
    if predicate.force is None or predicate.governs not in {"object", "topic", "feeling"}:
        return clauses
    # Of things listed before one verb (Aこと、及びBことに抗議し) each has the verb's force.
    return tuple(
        replace(clause, force=predicate.force) if clause.span.of(heard.folded).endswith("こと") else clause
        for clause in clauses
    )


def _quotations(folded: str, content: Span) -> list[Span]:
    """Return the insides of the 「…」 that a content ends with, where they are what was said (「A」、「B」と述べた)."""
    found: list[Span] = []
    end = content.end
    while end > content.start and folded[end - 1] in "」』":
        opened = _opening_of(folded, content.start, end)
        if opened is None or (opened > content.start and folded[opened - 1] not in "、。はて及び"):
            break
        found.insert(0, Span(opened + 1, end - 1))
        end = opened
        while end > content.start and folded[end - 1] in "、及び ":
            end -= 1
    return found if found and found[-1].end - found[0].start > LEAST_QUOTED else []


# A quotation this short is a name and not a speech, in characters.
LEAST_QUOTED = 10


def _opening_of(folded: str, start: int, end: int) -> int | None:
    depth = 0
    for place in range(end - 1, start - 1, -1):
        depth += (folded[place] in CLOSERS) - (folded[place] in OPENERS)
        if depth == 0:
            return place
    return None


def make_clauses(folded: str, spans: list[Span], decided: Force | None = None) -> tuple[Clause, ...]:
    """Return a clause for each span, with its force, its condition and what it carries of others.

    `decided` is the force of a specific verb, which is that of the last clause whatever its own words do.
    """
    return tuple(
        Clause(
            span=span,
            force=decided if decided and span == spans[-1] else content_force(span.of(folded)),
            condition=find_condition(folded, span),
            quoting=find_quoting(folded, span),
        )
        for span in spans
    )


def content_force(words: str) -> Force:
    """Return what a clause does by its own last words; `assert` where no rule knows better."""
    told = words[-DECIDING_WORDS:].rstrip("。、 」』)")
    for rules, tail in ((HEARER_FORCES, told), (CONTENT_FORCES, told[-LAST_WORDS:]), (WILL_FORCES, told[-LAST_WORD:])):
        for rule in rules:
            if rule.compiled.search(tail):
                return force_of(rule)
    return "assert"


def force_of(rule: Rule) -> Force:
    """Return the force that a rule yields."""
    force: Force = rule.yields
    return force
