"""Which rules a language brings: its code in, all rules that its modules hold out, each once."""

import sys

from kaidan.lang.rule import Rule


def rules_of(code: str) -> tuple[Rule, ...]:
    """Return the rules of a language of the registry: those in tuples of its modules."""
    inside = f"kaidan.lang.{code}."
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith(inside)]
    held = (value for module in modules for value in vars(module).values() if isinstance(value, tuple))
    return tuple({id(one): one for value in held for one in value if isinstance(one, Rule)}.values())
