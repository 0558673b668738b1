"""Bytes to canonical text, and canonical text to its outline."""
