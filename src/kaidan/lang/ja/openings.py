"""The characters that a pattern can begin with, read off the pattern: nowhere else on a page need it be tried.

In: folded text and rules that begin with known words. Out: their matches in order; at one place the first rule wins.
A rule that could begin with anything, or match nothing, is refused.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from msgspec import Struct

from kaidan.lang.rule import Rule

_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|P<\w+>)|\{[0-9,]+\}|.", re.DOTALL)
_RANGE = re.compile(r"\\?(.)(?:-(.))?")
_GROUP_NAME = re.compile(r"\(\?P<\w+>")
_LOOKAROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_UNKNOWN = re.compile(r"\.|\[\^.*|\\[A-Za-z]")


# An alternative that can begin with more characters than these is looked for by itself.
_MANY = 200


class _Table(Struct, frozen=True):
    """Rules with their patterns, all of them and by the character that a match begins with.

    `opening` finds these characters, and where one of the alternatives matches that could begin with too many.
    """

    opening: re.Pattern[str]
    by_opening: dict[str, list[tuple[re.Pattern[str], Rule]]]
    every: list[tuple[re.Pattern[str], Rule]]


def find_all(rules: tuple[Rule, ...], folded: str) -> Iterator[tuple[Rule, re.Match[str]]]:
    """Yield the matches of rules in order, none overlapping, each with its rule. Raises ValueError for a vague rule.

    Only the characters that a match can begin with are looked at, which leaves out most of a page.
    """
    table, done = _table(rules), 0
    for opening in table.opening.finditer(folded):
        start = opening.start()
        if start < done:
            continue
        for pattern, rule in table.by_opening[opening[0]] if opening[0] else table.every:
            match = pattern.match(folded, start)
            if match:
                done = match.end()
                yield rule, match
                break


@cache
def _table(rules: tuple[Rule, ...]) -> _Table:
    by_opening: dict[str, list[tuple[re.Pattern[str], Rule]]] = {}
    broad = []
    for rule in rules:
        firsts = {alternative: openings(alternative) for alternative in _alternatives(rule.pattern)}
        broad += [
            f"(?={_GROUP_NAME.sub('(?:', alternative)})" for alternative, those in firsts.items() if len(those) > _MANY
        ]
        for character in frozenset[str]().union(*(those for those in firsts.values() if len(those) <= _MANY)):
            by_opening.setdefault(character, []).append((rule.compiled, rule))
    characters = "".join(map(re.escape, sorted(by_opening)))
    opening = re.compile("|".join([*broad, f"[{characters}]"]))
    return _Table(opening, by_opening, [(rule.compiled, rule) for rule in rules])


def _alternatives(pattern: str) -> list[str]:
    """Return the alternatives of a pattern that no bracket holds."""
    parts, depth = [""], 0
    for token in _TOKEN.findall(pattern):
        depth += token.startswith("(") - (token == ")")
        if token == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def openings(pattern: str) -> frozenset[str]:
    """Return the characters that a match can begin with: `openings("(?:首脳)?会談")` holds 首 and 会."""
    found, may_be_empty = _choice(_TOKEN.findall(pattern)[::-1])
    if may_be_empty:
        raise ValueError(f"The pattern {pattern!r} can match nothing.")
    return frozenset(found)


def _choice(tokens: list[str]) -> tuple[set[str], bool]:
    """Read alternatives up to the bracket that closes them: their first characters, and whether one may be empty."""
    found: set[str] = set()
    may_be_empty, at_start = False, True
    while tokens and (token := tokens.pop()) != ")":
        if token == "|":
            may_be_empty, at_start = may_be_empty or at_start, True
            continue
        characters, optional = _choice(tokens) if token.startswith("(") else (None, token in "^$")
        optional = _is_optional(tokens) or optional or token in _LOOKAROUND
        if at_start and token not in _LOOKAROUND:
            found.update(_characters(token) if characters is None else characters)
        at_start = at_start and optional
    return found, may_be_empty or at_start


def _is_optional(tokens: list[str]) -> bool:
    """Take the sign that tells how often something comes, if one is next, and tell whether it may be never."""
    if not tokens or not (tokens[-1] in "?*+" or re.fullmatch(r"\{[0-9,]+\}", tokens[-1])):
        return False
    return not tokens.pop().startswith(("+", "{1", "{2", "{3"))


def _characters(token: str) -> Iterable[str]:
    """Return the characters that one token can be."""
    if _UNKNOWN.fullmatch(token):
        raise ValueError(f"Almost any character can be {token!r}.")
    if token in "^$":
        return ""
    if not token.startswith("["):
        return token[-1]
    ranges = _RANGE.findall(token[1:-1])
    return (chr(code) for first, last in ranges for code in range(ord(first), ord(last or first) + 1))
