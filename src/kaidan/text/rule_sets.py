"""Several rules tried as one pattern: whether any is found in words, or matches at a place, without asking each."""

import re
from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from kaidan.lang.rule import Rule

_GROUP_NAME = re.compile(r"\(\?P<\w+>")
# What a walk over a pattern steps over: an escape, a set of characters, or a single sign.
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)


class RuleSet(Struct, frozen=True):
    """Rules as one pattern: `at_start` of those that match only at the start of words, `anywhere` of the others."""

    at_start: re.Pattern[str] | None
    anywhere: re.Pattern[str] | None
    whole: re.Pattern[str]

    def found(self, words: str) -> bool:
        """Tell whether a rule is found in the words."""
        if self.at_start is not None and self.at_start.match(words):
            return True
        return self.anywhere is not None and self.anywhere.search(words) is not None


def rule_set(rules: Iterable[Rule]) -> RuleSet:
    """Return rules as one pattern, made once for each set of them."""
    return _rule_set(tuple([rule.pattern for rule in rules]))


@cache
def _rule_set(patterns: tuple[str, ...]) -> RuleSet:
    at_start = [pattern for pattern in patterns if _is_anchored(pattern)]
    anywhere = [pattern for pattern in patterns if not _is_anchored(pattern)]
    return RuleSet(_joined(at_start) if at_start else None, _joined(anywhere) if anywhere else None, _joined(patterns))


def _joined(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_GROUP_NAME.sub('(?:', pattern)})" for pattern in patterns))


def _is_anchored(pattern: str) -> bool:
    """Tell whether every alternative of a pattern begins with `^`."""
    depth, begins = 0, True
    for sign in _SIGN.findall(pattern):
        if begins and sign != "^":
            return False
        depth += (sign == "(") - (sign == ")")
        begins = sign == "|" and depth == 0
    return not begins
