"""A folded English sentence in, the chain of its main reporting predicates out, each with its subject.

`A discussed X, reaffirmed Y, and urged Z, noting W` is a chain of four; verbs inside a content are no part of it.
"""

from typing import NamedTuple

from kaidan.lang.en.chain_rules import (
    ATTACHED,
    AUXILIARIES,
    BEGAN,
    CONNECTIVES,
    COORDINATED,
    EMBEDS,
    OPENINGS,
    QUALIFIES,
    SUBORDINATES,
)
from kaidan.lang.en.predicates import Predicate, find_predicates
from kaidan.lang.en.speech_rules import GUESTS
from kaidan.lang.en.subjects import Subject, strip_adverbs, subject_at_end
from kaidan.lang.speech import SpeakerMention
from kaidan.model import Span

# Verbs of praise that may tell of a guest's arrival.
RECEIVING = frozenset({"welcome", "greet", "honor", "honour"})
# A subject of several, or of all: only they take a verb in its base form.
PLURAL = frozenset({"all", "several", "own", "side"})


# After a comma alone these tell of the noun before (the Dialogue, centered on trade).
CENTERING = frozenset({"center", "focus", "concentrate", "address"})
# Subjects of a clause that somebody says, where a comma stands after the verb.
INSIDE = frozenset({"own", "side"})


class Step(NamedTuple):
    """One predicate of a chain, with its subject or that of the step before.

    Its own words begin at `start`; those of the step before end at `before`, the connective left out.
    """

    predicate: Predicate
    before: int
    start: int
    speaker: SpeakerMention | None


def find_chain(folded: str, sentence: Span) -> list[Step]:
    """Return the main predicates of a sentence in order; those that only tell of talks held are among them."""
    chain = _Chain(folded, sentence)
    for predicate in find_predicates(folded, sentence.start, sentence.end):
        chain.read(_unless_of_guests(folded, sentence, predicate))
    return chain.steps


def _unless_of_guests(folded: str, sentence: Span, predicate: Predicate) -> Predicate:
    """Return a welcome given to a guest as a verb that only tells of talks."""
    guest = predicate.lemma in RECEIVING and any(
        rule.compiled.match(folded[predicate.content : sentence.end].lstrip()) for rule in GUESTS
    )
    return predicate._replace(family=None) if guest else predicate


class _Chain:
    """The steps found so far; `opening` is a participle that opened the sentence and has no subject yet."""

    def __init__(self, folded: str, sentence: Span) -> None:
        self.steps: list[Step] = []
        self._folded, self._sentence = folded, sentence
        self._opening: Predicate | None = None

    def read(self, predicate: Predicate) -> None:
        """Add a step for the next predicate, where it is one of the sentence's own."""
        if predicate.start < self._left:
            return
        step = self._participle(predicate) if predicate.form == "participle" else self._finite(predicate)
        if step is not None:
            if self._opening is not None and not self.steps:
                self.steps.append(self._opened(self._opening, step))
            self.steps.append(step)
        elif not self.steps and self._opening is None and self._opens(predicate):
            self._opening = predicate

    @property
    def _left(self) -> int:
        """Where the words begin that stand between the last verb and the next."""
        if self.steps:
            return self.steps[-1].predicate.content
        return self._opening.content if self._opening else self._sentence.start

    def _words(self, end: int) -> str:
        return self._folded[self._left : end]

    def _subject(self, end: int) -> Subject | None:
        first = not self.steps and self._opening is None
        return subject_at_end(self._folded, self._left, end, first=first)

    def _finite(self, predicate: Predicate) -> Step | None:
        end = strip_adverbs(self._folded, self._left, predicate.start)
        if predicate.form == "base":
            aided = AUXILIARIES[0].compiled.search(self._words(end))
            if aided is not None:
                predicate = predicate._replace(form="past")
                end = strip_adverbs(self._folded, self._left, self._left + aided.start())
        subject = self._subject(end) or self._before_aside(end)
        if subject is not None:
            return self._with_subject(predicate, subject)
        return None if predicate.form == "base" else self._coordinated(predicate, end)

    def _before_aside(self, end: int) -> Subject | None:
        """Return a subject that an aside between commas parts from its verb (The Minister, joined by her staff, noted)."""
        comma = self._folded.find(",", self._left, end)
        if self.steps or comma < 0 or not self._words(end).endswith(","):
            return None
        subject = subject_at_end(self._folded, self._left, comma, first=True)
        return subject if subject is not None and not self._words(subject.start).strip() else None

    def _with_subject(self, predicate: Predicate, subject: Subject) -> Step | None:
        if predicate.form == "base" and subject.mention.kind not in PLURAL:
            return None
        before = self._words(subject.start)
        if self._belongs_before(predicate, subject, before):
            return None
        parted = subject.opens or before.rstrip().endswith((",", ":")) or OPENINGS[0].compiled.search(before.lstrip())
        if not self.steps and before.strip() and not parted:
            return None
        return Step(predicate, self._end_before(subject.start), subject.start, subject.mention)

    def _belongs_before(self, predicate: Predicate, subject: Subject, before: str) -> bool:
        """Tell whether a clause with a subject is part of what the verb before says, or only qualifies it."""
        words = before.rstrip()
        if SUBORDINATES[0].compiled.search(words) or (predicate.form == "base" and words.endswith("where")):
            return True
        if self._quotes() and (before.strip() == "," or (before.startswith(",") and subject.mention.kind in INSIDE)):
            return True  # the Minister said, his country would …
        return bool(self.steps) and bool(EMBEDS[0].compiled.search(before) or not subject.opens)

    def _quotes(self) -> bool:
        """Tell whether the verb before only says, so that a clause after a comma is what it says."""
        last = self.steps[-1].predicate if self.steps else None
        return last is not None and last.family is not None and last.family.force is None

    def _coordinated(self, predicate: Predicate, end: int) -> Step | None:
        if not self.steps:
            bare = not self._words(end).strip() and predicate.form != "base" and predicate.family is not None
            return Step(predicate, self._left, predicate.start, None) if bare else None
        if predicate.family is None and predicate.form == "third":  # has: told of somebody within a content
            return None
        joined = COORDINATED[0].compiled.search(self._words(end))
        qualifies = QUALIFIES[0].compiled.search(self._folded[predicate.end : self._sentence.end])
        told_of_noun = qualifies or predicate.lemma in CENTERING
        if joined is None or (joined[0] == "," and told_of_noun):
            return None
        return Step(predicate, self._end_before(end), predicate.start, self.steps[-1].speaker)

    def _participle(self, predicate: Predicate) -> Step | None:
        family, end = predicate.family, strip_adverbs(self._folded, self._left, predicate.start)
        began = BEGAN[0].compiled.search(self._words(end))
        if began is not None and family is not None:
            subject = self._subject(strip_adverbs(self._folded, self._left, self._left + began.start()))
            if subject is None:
                return None
            return Step(predicate, self._end_before(subject.start), subject.start, subject.mention)
        if family is None or not family.participles or not self.steps or not self._is_attached(end):
            return None
        return Step(predicate, self._end_before(end), predicate.start, self.steps[-1].speaker)

    def _is_attached(self, end: int) -> bool:
        """Tell whether a participle goes on from the verb before; after a bare `and` only from another participle."""
        words = self._words(end)
        after_and = words.endswith(" and") and self.steps[-1].predicate.form != "participle"
        return bool(ATTACHED[0].compiled.search(words)) and not after_and

    def _opens(self, predicate: Predicate) -> bool:
        """Tell whether a participle opens the sentence (Noting the delay, the Minister urged …)."""
        family, before = predicate.family, self._words(predicate.start).strip()
        reports = predicate.form == "participle" and family is not None and family.participles
        return reports and before in ("", "While")

    def _opened(self, opening: Predicate, step: Step) -> Step:
        """Return the step of a participle that opened the sentence, with the subject that follows it."""
        return Step(opening, self._sentence.start, opening.start, step.speaker)

    def _end_before(self, end: int) -> int:
        """Return where the words before a step end, its connective left out."""
        words = self._words(end)
        found = CONNECTIVES[0].compiled.search(words)
        return self._left + (found.start() if found else len(words))
