"""A rule is data: a named pattern, what it yields, what it must match and what it must refuse."""

import re
from functools import cache, cached_property
from typing import Any

from msgspec import Struct


class Rule(Struct, frozen=True, kw_only=True, dict=True):
    """A pattern over folded text. A test runs `examples` (each must match) and `refuses` (none may) for every rule.

    `yields` is what a match means, in the terms of the module that holds the rule. `source` tells where in the genre
    or the guideline the rule comes from.
    """

    name: str
    pattern: str
    yields: Any = None
    examples: tuple[str, ...]
    refuses: tuple[str, ...] = ()
    source: str = ""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled pattern, made once for each pattern."""
        return _compile(self.pattern)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
