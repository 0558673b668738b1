import re
from typing import Any

import pytest

from kaidan.lang.ja import (
    document_cues,
    document_heads,
    event_acts,
    event_aspects,
    event_heads,
    event_phrases,
    event_predicates,
    event_ranks,
    references,
    schedules,
)
from kaidan.lang.ja.event_phrases import phrase_start, prepare
from kaidan.lang.ja.openings import openings
from kaidan.lang.ja.references import find_references
from kaidan.lang.ja.schedules import find_schedules
from kaidan.lang.rule import Rule
from kaidan.text import fold

MODULES = (
    document_cues,
    document_heads,
    event_acts,
    event_aspects,
    event_heads,
    event_phrases,
    event_predicates,
    event_ranks,
    references,
)
OWN = {
    rule.name + rule.pattern: rule
    for module in MODULES
    for value in vars(module).values()
    if isinstance(value, tuple)
    for rule in value
    if isinstance(rule, Rule)
}


@pytest.mark.parametrize("rule", OWN.values(), ids=lambda rule: rule.name)
def test_rules_match_their_examples_and_refuse_the_rest(rule: Rule) -> None:
    assert rule.refuses
    assert [words for words in rule.examples if not rule.compiled.search(words)] == []
    assert [words for words in rule.refuses if rule.compiled.search(words)] == []


@pytest.mark.parametrize("rule", OWN.values(), ids=lambda rule: rule.name)
def test_examples_are_folded(rule: Rule) -> None:
    assert [words for words in (*rule.examples, *rule.refuses) if fold(words) != words] == []


@pytest.mark.parametrize("module", [references, schedules], ids=["references", "schedules"])
def test_every_head_begins_with_a_character_that_is_looked_at(module: Any) -> None:
    for rule in module._HEADS:
        starts = {words[match.start()] for words in rule.examples for match in re.finditer(rule.pattern, words)}
        assert starts <= openings(rule.pattern), rule.name


@pytest.mark.parametrize("module", [references, schedules], ids=["references", "schedules"])
def test_no_branch_of_a_head_begins_with_another_character(module: Any) -> None:
    """The parser of the standard library knows the first characters of a pattern; it is private: only a test asks."""
    parser = pytest.importorskip("re._parser")
    for rule in module._HEADS:
        assert _first_characters(parser.parse(rule.pattern)) <= openings(rule.pattern), rule.name


@pytest.mark.parametrize("pattern", ["(?:会談)?", ".談", "(?<=間の)", "会談|", "[^会]談"])
def test_a_head_that_could_begin_with_anything_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="can"):
        openings(pattern)


def _first_characters(parsed: Any) -> set[str]:
    found: set[str] = set()
    for operation, argument in parsed:
        characters, optional = _firsts_of(str(operation), argument)
        found |= characters
        if not optional:
            return found
    return found


def _firsts_of(operation: str, argument: Any) -> tuple[set[str], bool]:
    if operation == "LITERAL":
        return {chr(argument)}, False
    if operation == "IN":
        return _characters_in(argument), False
    if operation == "BRANCH":
        return set().union(*(_first_characters(branch) for branch in argument[1])), False
    if operation == "SUBPATTERN":
        return _first_characters(argument[3]), _can_be_empty(argument[3])
    if operation in {"MAX_REPEAT", "MIN_REPEAT"}:
        return _first_characters(argument[2]), argument[0] == 0
    assert operation in {"ASSERT", "ASSERT_NOT", "AT"}, operation
    return set(), True


def _characters_in(argument: Any) -> set[str]:
    found: set[str] = set()
    for operation, value in argument:
        if str(operation) == "LITERAL":
            found.add(chr(value))
        else:
            assert str(operation) == "RANGE"
            found |= {chr(code) for code in range(value[0], value[1] + 1)}
    return found


def _can_be_empty(parsed: Any) -> bool:
    return all(_firsts_of(str(operation), argument)[1] for operation, argument in parsed)


@pytest.mark.parametrize(
    ("before", "name", "phrase"),
    [
        ("両大臣は、11月22~23日のAPEC首脳会議の際に", "日露首脳会談", "11月22~23日のAPEC首脳会議の際に日露首脳会談"),
        ("両外相は、来月アシガバットで開催予定の", "外相会合", "来月アシガバットで開催予定の外相会合"),
        ("椎葉大臣から、6月にシャルルボワで開かれる", "G7サミット", "6月にシャルルボワで開かれるG7サミット"),
        ("昨年10月に自分が当地を訪れた際に発出した", "共同声明", "発出した共同声明"),
        ("イランとは近く", "協定", "協定"),
    ],
)
def test_a_phrase_reaches_back_over_its_modifiers(before: str, name: str, phrase: str) -> None:
    passage = prepare(before + name)
    assert passage.folded[phrase_start(passage, len(before)) :] == phrase


@pytest.mark.parametrize("find", [find_references, find_schedules])
@pytest.mark.parametrize(
    "cue",
    ["会談", "日露首脳会談を行う", "「行動計画」", "(協定)", "次回の", "訪問を招請", "7月の", "に開かれる", "決議第"],
)
def test_repeated_cues_cost_linear_time(find: Any, cue: str) -> None:
    assert len(find(cue * 20_000)) <= 20_000
