"""A folded English sentence in, its acts out: who says what, with which verb, each clause with its force."""

from msgspec.structs import replace

from kaidan.lang.en.clause_forces import clause_force
from kaidan.lang.en.clauses import find_condition, split_content, trim
from kaidan.lang.en.header_talks import TOLD
from kaidan.lang.en.main_chain import Step, find_chain
from kaidan.lang.en.predicates import find_predicates
from kaidan.lang.en.sentences import find_sentences
from kaidan.lang.en.speech_objects import OBJECTS, Told
from kaidan.lang.en.speech_rules import ANSWERS, FINITES, INVERTED, MANNERS, OPENS, PASSIVES, PHRASES, THAT, TOPICS
from kaidan.lang.en.speech_verbs import VerbFamily
from kaidan.lang.en.subjects import subject_at_end
from kaidan.lang.rule import Rule
from kaidan.lang.speech import Act, Clause, SpeechRules
from kaidan.model import Span
from kaidan.model.statement import Force

# Forces that an object gives whatever the verb; others give way to a verb that states again (see reader/statements).
OUTRIGHT = frozenset({"object", "appreciate", "courtesy", "request", "invite", "hope"})


def hear(folded: str) -> str:
    """Return what sentences share: nothing but the text itself."""
    return folded


def find_acts(folded: str, sentence: Span, heard: str) -> list[Act]:
    """Return the acts of a sentence, in order."""
    turned = _passive(folded, sentence) or _inverted(folded, sentence)
    if turned is not None:
        return [turned]
    steps = find_chain(folded, sentence)
    answers = _says(ANSWERS, sentence.of(folded))
    acts: list[Act] = []
    for place, step in enumerate(steps):
        end = steps[place + 1].before if place + 1 < len(steps) else sentence.end
        if step.predicate.family is not None and not _is_news(step):
            acts.append(_act(folded, sentence, step, max(end, step.predicate.content), answers=answers and not acts))
    return _with_words_before(folded, sentence, _with_shared_objects(acts))


def _is_news(step: Step) -> bool:
    """Tell whether a country is only said to have announced something: a fact that the author tells."""
    return step.predicate.lemma in PUBLISHING and step.speaker is not None and step.speaker.kind == "side"


def _with_words_before(folded: str, sentence: Span, acts: list[Act]) -> list[Act]:
    """Give a verb that stands alone at the end of its sentence the words before it: Calm was needed, he said."""
    if len(acts) != 1 or acts[0].clauses or acts[0].force is not None or acts[0].start <= sentence.start:
        return acts
    before = folded[sentence.start : acts[0].start].rstrip()
    if not before.endswith((",", '"', "”")):
        return acts
    content = trim(folded, sentence.start, sentence.start + len(before.rstrip(",")))
    clauses = tuple(
        _clause(folded, piece, clause_force(piece.of(folded))) for piece in split_content(folded, content, clausal=True)
    )
    return [replace(acts[0], clauses=clauses)]


def _with_shared_objects(acts: list[Act]) -> list[Act]:
    """Leave out a verb whose content is that of the next (discussed and agreed on the plan)."""
    return [act for place, act in enumerate(acts) if act.clauses or act.opens or place == len(acts) - 1]


def _passive(folded: str, sentence: Span) -> Act | None:
    """Return the act of a sentence whose subject is what was talked about, or the talks."""
    words = sentence.of(folded)
    for rule in PASSIVES:
        match = rule.compiled.search(words)
        if match:
            content = trim(folded, sentence.start + match.start("content"), sentence.start + match.end("content"))
            pieces = split_content(folded, content, clausal=rule.yields in ("agree", "confirm"))
            return Act(
                start=sentence.start,
                end=sentence.end,
                speaker=None,
                addressee=None,
                clauses=tuple(_clause(folded, piece, rule.yields) for piece in pieces),
                verb=Span(sentence.start + match.start("verb"), sentence.start + match.end("verb")),
                lemma=match["verb"],
                force=rule.yields,
                together=True,
                passive=True,
                topic=_topic(folded, sentence),
            )
    return None


def _inverted(folded: str, sentence: Span) -> Act | None:
    """Return the act of a sentence that quotes somebody and names him after the verb."""
    for rule in INVERTED:
        match = rule.compiled.match(sentence.of(folded))
        if match is None:
            continue
        first, last = (sentence.start + at for at in match.span("who"))
        subject = subject_at_end(folded, first, last, first=True)
        content = trim(folded, sentence.start + match.start("content"), sentence.start + match.end("content"))
        pieces = split_content(folded, content, clausal=True)
        return Act(
            start=sentence.start,
            end=sentence.end,
            speaker=subject.mention if subject else None,
            addressee=None,
            clauses=tuple(_clause(folded, piece, clause_force(piece.of(folded))) for piece in pieces),
            verb=Span(sentence.start + match.start("verb"), sentence.start + match.end("verb")),
            lemma=match["verb"],
            force=None,
            together=subject is None,
        )
    return None


def _act(folded: str, sentence: Span, step: Step, end: int, *, answers: bool) -> Act:
    predicate, family = step.predicate, step.predicate.family
    assert family is not None
    force, own, content = _read_content(folded, step, end)
    opens = end == sentence.end and _says(OPENS, sentence.of(folded))
    clausal = own is None
    pieces = (
        [] if opens and len(content.of(folded)) < SHORTEST_LISTED else split_content(folded, content, clausal=clausal)
    )
    if not pieces and predicate.lemma in ACCEPTING and step.speaker is not None and step.speaker.kind in ONE:
        pieces, force, own = [Span(predicate.start, predicate.end)], "support", "support"
    return Act(
        start=step.start,
        end=end,
        speaker=step.speaker,
        addressee=None,
        clauses=tuple(_clause(folded, piece, own or force or clause_force(piece.of(folded))) for piece in pieces),
        verb=Span(predicate.start, predicate.end),
        lemma=predicate.lemma,
        force=force,
        together=family.joint or step.speaker is None,
        given=family.given,
        opens=opens,
        answers=answers or predicate.lemma in ANSWERING,
        topic=_topic(folded, sentence),
        manner=_manner(folded, sentence.start, predicate.start),
    )


# Verbs by which one takes up what the other said, and subjects that are one.
ACCEPTING = frozenset({"agree", "concur", "support", "accept"})
ONE = frozenset({"person", "same", "side"})
# Verbs that tell that what was said is an answer.
ANSWERING = frozenset({"reply", "respond", "answer"})
# What a country does in public, and no word of these talks.
PUBLISHING = frozenset({"announce", "issue", "release", "declare"})
# Words before a list that are fewer than these are no statement of their own, in characters.
SHORTEST_LISTED = 60


def _read_content(folded: str, step: Step, end: int) -> tuple[Force | None, Force | None, Span]:
    """Return the force of the verb, that of its object (None for a clause, whose predicate decides), and the content."""
    predicate, family = step.predicate, step.predicate.family
    assert family is not None
    clause = THAT[0].compiled
    that = clause.match(folded, predicate.end, end) or clause.match(folded, predicate.content, end)
    if that:
        return family.force, None if family.force in (None, "confirm", "agree") else family.force, Span(that.end(), end)
    told = next(
        (found for at in (predicate.end, predicate.content) if (found := _object(folded, at, end, family))), None
    )
    if told is not None:
        match_start, given = told
        force = given if family.force is None or given in OUTRIGHT or family.name == "recognize" else family.force
        return force, given, trim(folded, match_start, end)
    content = trim(folded, predicate.content, end)
    if family.force is None and _is_clause(content.of(folded)):
        return None, None, content
    return family.force, family.force or "assert", content


def _object(folded: str, start: int, end: int, family: VerbFamily) -> tuple[int, Force] | None:
    """Return where the content begins after what its first words tell, and the force they give; None if nothing."""
    first = start + 1 if folded[start : start + 1] == " " else start
    for rule in OBJECTS:
        told: Told = rule.yields
        if (family.force or "") not in told.over and family.name not in told.over:
            continue
        match = rule.compiled.match(folded, first, end)
        if match:
            lead = match.groupdict().get("lead")
            return (match.end("lead") if lead else first), told.force
    return None


def _is_clause(words: str) -> bool:
    """Tell whether words without `that` are a clause: a predicate comes before anything that carries a phrase on."""
    finite, phrase = FINITES[0].compiled.search(words), PHRASES[0].compiled.search(words)
    return finite is not None and finite.start() > 0 and (phrase is None or finite.start() < phrase.start())


def _clause(folded: str, piece: Span, force: Force) -> Clause:
    return Clause(span=piece, force=force, condition=find_condition(folded, piece))


def _topic(folded: str, sentence: Span) -> Span | None:
    for rule in TOPICS:
        match = rule.compiled.match(sentence.of(folded))
        if match:
            return Span(sentence.start + match.start("topic"), sentence.start + match.end("topic"))
    return None


def _manner(folded: str, start: int, verb: int) -> Span | None:
    before = max(start, verb - 40)
    match = MANNERS[0].compiled.search(folded[before:verb])
    return Span(before + match.start(), before + match.end()) if match else None


def _says(rules: tuple[Rule, ...], words: str) -> bool:
    return any(rule.compiled.search(words) for rule in rules)


def read_voice(folded: str, sentence: Span, heard: str) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in a speaker's own voice."""
    pieces = split_content(folded, trim(folded, sentence.start, sentence.end), clausal=True)
    return tuple(_clause(folded, piece, clause_force(piece.of(folded))) for piece in pieces)


def is_lead(words: str) -> bool:
    """Tell whether a folded sentence only says that talks were held."""
    steps = find_chain(words, Span(0, len(words)))
    if steps:
        return all(step.predicate.family is None for step in steps)
    reports = any(predicate.family is not None for predicate in find_predicates(words, 0, len(words)))
    return _says(TOLD, words) and not reports


SPEECH = SpeechRules(
    cut=hear,
    sentences=find_sentences,
    acts=find_acts,
    voice=read_voice,
    is_lead=is_lead,
    single_lemmas=frozenset(),
    accepting_lemmas=frozenset(),
)
