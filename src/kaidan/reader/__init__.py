"""The chain of plain functions that reads one page."""
