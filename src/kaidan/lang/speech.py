"""Language-neutral records of reported speech as a language finds it, before speakers are resolved."""

from collections.abc import Callable
from typing import Any, Literal

from msgspec import Struct

from kaidan.model import Span
from kaidan.model.statement import Force

SpeakerKind = Literal["person", "several", "all", "other", "own", "side", "same"]


class SpeakerMention(Struct, frozen=True, kw_only=True):
    """Who speaks, as the text says it. `words` span the person, side or pronoun; the particle is left out.

    `kind`: a person; several persons named together; all who talk; the other side; the publisher's own side; a side
    named by its country; the same one who spoke last (he, she). `strong` mentions carry a marker that only speakers
    bear, weak ones may be mere subjects. `two` are two of those who talk, whatever their number. One who `gives` is
    named with what another got. `parts` are the words for each of several, where the language parts them.
    """

    words: Span
    end: int
    kind: SpeakerKind
    strong: bool
    gives: bool = False
    two: bool = False
    parts: tuple[Span, ...] = ()


class Clause(Struct, frozen=True, kw_only=True):
    """One proposition of an act: its span, what its own words do, what conditions it, whose words it carries."""

    span: Span
    force: Force
    condition: Span | None = None
    quoting: tuple[Span, ...] = ()


class Act(Struct, frozen=True, kw_only=True):
    """One reporting predicate with its clauses, as found.

    `force` is that of the verb, None where the clauses decide. `together` verbs without a speaker are told of all.
    `given`: the other side gives it. `passive`: told without an agent. `opens`: the sentences that follow are the
    speaker's own voice. `answers`: the act answers what came just before.
    """

    start: int
    end: int
    speaker: SpeakerMention | None
    addressee: SpeakerMention | None
    clauses: tuple[Clause, ...]
    verb: Span | None
    lemma: str
    force: Force | None
    together: bool = False
    given: bool = False
    passive: bool = False
    opens: bool = False
    answers: bool = False
    voiced: bool = False
    topic: Span | None = None
    manner: Span | None = None


class SpeechRules(Struct, frozen=True, kw_only=True):
    """What a language brings to read speech.

    `cut` makes whatever the language shares between calls (morphemes). `sentences(folded, start, end)` parts a block,
    `acts(folded, sentence, cut)` finds the acts of a sentence, `voice(folded, sentence, cut)` reads a sentence in a
    speaker's own voice, `is_lead(words)` tells that a sentence only says that talks were held.
    `single_lemmas` are verbs of all that one alone can do too;
    `accepting_lemmas` are verbs of support that, said by all, are an agreement.
    """

    cut: Callable[[str], Any]
    sentences: Callable[[str, int, int], list[Span]]
    acts: Callable[[str, Span, Any], list[Act]]
    voice: Callable[[str, Span, Any], tuple[Clause, ...]]
    is_lead: Callable[[str], bool]
    single_lemmas: frozenset[str]
    accepting_lemmas: frozenset[str]
