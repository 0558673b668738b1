"""Step of the chain: a draft with its roster in, the draft with its statements out, one for each clause of a turn."""

from msgspec.structs import replace

from kaidan.lang.speech import Clause
from kaidan.model import Span, Statement, Verb, digest_id
from kaidan.model.statement import Force
from kaidan.reader.draft import Draft
from kaidan.reader.turns import Turn, read_turns

# Verbs done together colour every clause they govern; other verbs only the last one.
TOGETHER = frozenset({"agree", "confirm", "conclude"})
# What one side alone confirms is what it will do, or whom it backs.
HELD_BY_ONE = frozenset({"intend", "support"})
STRONGER = frozenset({"appreciate", "object"})


def read_statements(draft: Draft) -> Draft:
    """Return the draft with its statements, in the order of the text."""
    statements: list[Statement] = []
    turns = read_turns(draft)
    for turn in turns:
        answered = statements[-1] if turn.act.answers and statements else None
        for index, clause in enumerate(turn.act.clauses):
            statement = _statement(draft, turn, clause, index == len(turn.act.clauses) - 1)
            if answered is not None and answered.speakers != statement.speakers:
                statement = replace(statement, replies_to=answered.id)
            statements.append(statement)
    heard = tuple(Span(turn.act.start, turn.act.end) for turn in turns)
    return replace(draft, statements=_distinct(statements), heard=heard)


def _distinct(statements: list[Statement]) -> tuple[Statement, ...]:
    seen: dict[str, Statement] = {}
    for statement in statements:
        seen.setdefault(statement.id, statement)
    return tuple(sorted(seen.values(), key=lambda one: (one.start, one.end)))


def _statement(draft: Draft, turn: Turn, clause: Clause, last: bool) -> Statement:
    act = turn.act
    # A sentence that carries the last speaker on without a verb of its own has an empty span there.
    spoken = act.verb is not None and act.verb.start < act.verb.end
    verb = Verb(start=act.verb.start, end=act.verb.end, lemma=act.lemma) if act.verb and spoken else None
    return Statement(
        id=digest_id("statement", draft.page.sha256, clause.span.start, clause.span.end),
        start=clause.span.start,
        end=clause.span.end,
        block=turn.block,
        speakers=turn.speakers,
        by=turn.by,
        addressees=turn.addressees,
        force=_force(draft, turn, clause, last),
        verb=verb,
        manner=(act.manner,) if act.manner is not None else (),
        joint=turn.joint,
        condition=clause.condition,
        quoting=clause.quoting,
        about=act.topic,
    )


def _force(draft: Draft, turn: Turn, clause: Clause, last: bool) -> Force:
    """Return the force: the verb's own where it is specific, else that of the clause's last words."""
    act, own = turn.act, clause.force
    if act.force is None or (act.voiced and act.force not in TOGETHER and own != "intend"):
        return own
    told = _told_force(draft, turn, act.force, own)
    return told if told != act.force or act.force in TOGETHER or last else own


def _told_force(draft: Draft, turn: Turn, told: Force, own: Force) -> Force:
    """Return the force of a verb in the light of who says it and of what it governs."""
    if told == "agree" and (own in STRONGER or not turn.joint):
        return own if own in STRONGER else "intend"
    if told == "confirm" and not turn.joint and own in HELD_BY_ONE:
        return own
    if told == "support" and turn.joint and turn.act.lemma in draft.language.speech.accepting_lemmas:
        return "agree"
    return told
