"""Bytes to canonical text, and canonical text to its outline. What needs a parser is imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

from kaidan.text.canonical import CanonicalText, Line, Link
from kaidan.text.fold import fold

if TYPE_CHECKING:
    from kaidan.text.outline import build_outline
    from kaidan.text.page import canonical_text
    from kaidan.text.title import title_and_trail

__all__ = ["CanonicalText", "Line", "Link", "build_outline", "canonical_text", "fold", "title_and_trail"]

_HOMES = {"build_outline": "outline", "canonical_text": "page", "title_and_trail": "title"}


def __getattr__(name: str) -> object:
    """Import a step when it is first used, so that folding alone loads no parser."""
    if name not in _HOMES:
        raise AttributeError(f"module 'kaidan.text' has no attribute {name!r}")
    return getattr(import_module(f"kaidan.text.{_HOMES[name]}"), name)
