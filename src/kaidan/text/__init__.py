"""Bytes to canonical text, and canonical text to its outline."""

from kaidan.text.canonical import CanonicalText, Line, Link
from kaidan.text.fold import fold
from kaidan.text.outline import build_outline
from kaidan.text.page import canonical_text
from kaidan.text.title import title_and_trail

__all__ = ["CanonicalText", "Line", "Link", "build_outline", "canonical_text", "fold", "title_and_trail"]
