"""Which rules a language brings: a language in, all rules that its fields hold out, each once."""

from collections.abc import Iterator

from msgspec import Struct

from kaidan.lang.language import Language
from kaidan.lang.rule import Rule


def rules_of(language: Language) -> tuple[Rule, ...]:
    """Return the rules that the fields of a language hold; those its functions look up themselves are not among them."""
    return tuple({id(rule): rule for rule in _rules(language)}.values())


def _rules(value: object) -> Iterator[Rule]:
    if isinstance(value, Rule):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _rules(one)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _rules(getattr(value, name))
