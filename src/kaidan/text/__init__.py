"""Bytes to canonical text, and canonical text to its outline."""

from kaidan.text.canonical import CanonicalText, Line, Link
from kaidan.text.fold import fold
from kaidan.text.page import canonical_text

__all__ = ["CanonicalText", "Line", "Link", "canonical_text", "fold"]
