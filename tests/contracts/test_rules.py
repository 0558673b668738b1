"""Every rule proves itself: its examples match and what it refuses does not."""

import pytest
from rule_finder import RULES, find_all

from kaidan.lang.ja.feelings import FeelingFamily
from kaidan.lang.ja.predicates import Predicate, find_predicates
from kaidan.lang.ja.verb_family import VerbFamily
from kaidan.text.fold import fold

VERBS = find_all(VerbFamily)
FEELINGS = find_all(FeelingFamily)


def test_rules_are_found() -> None:
    assert len(RULES) > 100
    assert VERBS
    assert FEELINGS


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_examples(name: str) -> None:
    assert RULES[name].examples


@pytest.mark.parametrize("name", RULES)
def test_a_rule_matches_its_examples(name: str) -> None:
    rule = RULES[name]
    assert [words for words in rule.examples if not rule.compiled.search(fold(words))] == []


@pytest.mark.parametrize("name", RULES)
def test_a_rule_refuses_what_it_says(name: str) -> None:
    rule = RULES[name]
    assert [words for words in rule.refuses if rule.compiled.search(fold(words))] == []


def predicates(words: str) -> list[Predicate]:
    folded = fold(words)
    return find_predicates(folded, 0, len(folded))


def has_verb(family: VerbFamily, words: str) -> bool:
    lemmas = {lemma for _, _, lemma in family.verbs}
    return any(predicate.lemma in lemmas for predicate in predicates(words))


def has_feeling(family: FeelingFamily, words: str) -> bool:
    return any(predicate.lemma.startswith(family.nouns) for predicate in predicates(words))


@pytest.mark.parametrize("name", VERBS)
def test_a_family_of_verbs_is_found_in_its_examples(name: str) -> None:
    family = VERBS[name]
    assert family.examples
    assert [words for words in family.examples if not has_verb(family, words)] == []
    assert [words for words in family.refuses if has_verb(family, words)] == []


@pytest.mark.parametrize("name", FEELINGS)
def test_a_family_of_feelings_is_found_in_its_examples(name: str) -> None:
    family = FEELINGS[name]
    assert family.examples
    assert [words for words in family.examples if not has_feeling(family, words)] == []
    assert [words for words in family.refuses if has_feeling(family, words)] == []
