import pytest

from kaidan.lang.ja import outline, outline_furniture, outline_labels
from kaidan.lang.ja.outline import RULES
from kaidan.lang.rule import Rule
from kaidan.text import fold

OWN = [
    rule
    for module in (outline, outline_furniture, outline_labels)
    for value in vars(module).values()
    if isinstance(value, tuple)
    for rule in value
    if isinstance(rule, Rule)
]


@pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.name)
def test_rules_match_their_examples_and_refuse_the_rest(rule: Rule) -> None:
    assert rule.refuses
    assert [words for words in rule.examples if not rule.compiled.search(words)] == []
    assert [words for words in rule.refuses if rule.compiled.search(words)] == []


@pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.name)
def test_examples_are_folded(rule: Rule) -> None:
    assert [words for words in (*rule.examples, *rule.refuses) if fold(words) != words] == []


@pytest.mark.parametrize("rule", RULES.labels, ids=lambda rule: rule.name)
def test_label_rules_hold_a_label_or_a_title(rule: Rule) -> None:
    assert rule.yields.style in {"number", "heading", "note"}
    groups = rule.compiled.groupindex
    assert ("title" if rule.yields.style == "heading" else "label") in groups


def test_sequences_hold_each_sign_once() -> None:
    assert all(len(set(signs)) == len(signs) for signs in RULES.sequences)
