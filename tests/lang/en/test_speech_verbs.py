"""Every family of reporting verbs proves itself: its verbs report in its examples and in nothing that it refuses."""

import pytest

from kaidan.lang.en.main_chain import find_chain
from kaidan.lang.en.predicates import find_predicates
from kaidan.lang.en.speech_verbs import FAMILIES, LEAD_VERBS
from kaidan.lang.en.verb_forms import forms
from kaidan.model import Span

NAMES = [family.name for family in FAMILIES]


def families_in(words: str) -> list[str]:
    steps = find_chain(words, Span(0, len(words)))
    return [step.predicate.family.name for step in steps if step.predicate.family]


@pytest.mark.parametrize("family", FAMILIES, ids=NAMES)
def test_a_family_reports_in_its_examples(family) -> None:
    assert family.examples
    assert [words for words in family.examples if family.name not in families_in(words)] == []


@pytest.mark.parametrize("family", FAMILIES, ids=NAMES)
def test_a_family_reports_in_nothing_that_it_refuses(family) -> None:
    assert [words for words in family.refuses if family.name in families_in(words)] == []


@pytest.mark.parametrize(
    ("verb", "past", "third", "participle"),
    [
        ("reaffirm", "reaffirmed", "reaffirms", "reaffirming"),
        ("underscore", "underscored", "underscores", "underscoring"),
        ("stress", "stressed", "stresses", "stressing"),
        ("convey", "conveyed", "conveys", "conveying"),
        ("deny", "denied", "denies", "denying"),
        ("commit", "committed", "commits", "committing"),
        ("agree", "agreed", "agrees", "agreeing"),
        ("say", "said", "says", "saying"),
        ("be", "was|were", "is", "being"),
    ],
)
def test_verbs_take_their_forms(verb: str, past: str, third: str, participle: str) -> None:
    told = forms(verb)
    assert (told["past"], told["third"], told["participle"], told["base"]) == (past, third, participle, verb)


def test_verbs_that_lead_tell_of_talks_only() -> None:
    words = "The two Ministers met in Riga today."
    assert [one.family for one in find_predicates(words, 0, len(words))] == [None]
    assert len(set(LEAD_VERBS)) == len(LEAD_VERBS)


def test_no_verb_stands_twice_with_the_same_words() -> None:
    verbs = [verb for family in FAMILIES for verb in family.verbs]
    twice = {verb for verb in verbs if verbs.count(verb) > 1}
    # To ask somebody to act is a request, to ask about a thing is none; what is offered decides.
    assert twice <= {"ask", "offer", "extend", "reassure", "communicate"}
