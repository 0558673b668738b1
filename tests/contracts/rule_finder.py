"""Every rule of the package, wherever a module of a language holds it."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from msgspec import Struct

import kaidan.lang
from kaidan.lang.rule import Rule


def modules() -> list[str]:
    """Return the names of all modules under kaidan.lang."""
    return sorted(module.name for module in pkgutil.walk_packages(kaidan.lang.__path__, "kaidan.lang."))


def find_held(value: object, kind: type) -> Iterator[object]:
    """Yield every value of a kind that a value is or holds, through tuples, lists, sets, dicts and records."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from find_held(item, kind)
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from find_held(item, kind)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from find_held(getattr(value, name), kind)


def find_all(kind: type) -> dict[str, object]:
    """Return every value of a kind that a module holds, each once, by `module: name`."""
    found: dict[str, object] = {}
    seen: set[int] = set()
    for module in modules():
        for attribute, value in vars(import_module(module)).items():
            if attribute.startswith("__"):
                continue
            for held in find_held(value, kind):
                if id(held) not in seen:
                    seen.add(id(held))
                    found[_free(found, f"{module.removeprefix('kaidan.lang.')}: {held.name}")] = held
    return found


def _free(found: dict[str, object], name: str) -> str:
    number = 1
    free = name
    while free in found:
        number += 1
        free = f"{name} ({number})"
    return free


RULES: dict[str, Rule] = find_all(Rule)
