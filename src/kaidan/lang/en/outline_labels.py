"""Labels of English readouts: numbering schemes, their sequences, notes, bullets and what stands before labels."""

from kaidan.lang.base import Labelling
from kaidan.lang.rule import Rule

ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")

SEQUENCES: tuple[tuple[str, ...], ...] = (
    tuple("①②③④⑤⑥⑦⑧⑨⑩⑪⑫"),
    ROMAN,
    tuple(number.upper() for number in ROMAN),
    tuple("abcdefghijklmnopqrstuvwxyz"),
    tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
)

LABELS: tuple[Rule, ...] = (
    Rule(
        name="note in brackets",
        pattern=r"[(\[](?P<label>(?:Note|NOTE|Reference|REFERENCE|Attachment|Annex)[ ]?(?:\d{1,2})?)[)\]][ ]*:?[ ]*",
        yields=Labelling("note", style="note"),
        examples=("(Note) The Treaty is not yet in force.", "[Reference] Documents", "(Note 1)"),
        refuses=("(Notes taken)", "Note that"),
    ),
    Rule(
        name="note with a colon or a mark",
        pattern=r"(?P<label>(?:Note|NOTE|Reference)[ ]?\d{0,2})[ ]?:[ ]*(?=\S)",
        yields=Labelling("note", style="note", weak=False),
        examples=("Note: The Treaty is not in force.", "Note 2: See above."),
        refuses=("Noted:", "note: x"),
    ),
    Rule(
        name="number in brackets",
        pattern=r"\([ ]?(?P<label>\d{1,2})[ ]?\)[ ]*(?![,.)])",
        yields=Labelling("(1)"),
        examples=("(1) Overview", "(12) Regional affairs"),
        refuses=("(2008)", "(1), ", "(100)"),
    ),
    Rule(
        name="number and stop",
        pattern=r"(?<![\d.$€£A-Za-z-])(?P<label>\d{1,2})[.](?!\d)[ ]+(?=\S)",
        yields=Labelling("1."),
        examples=("1. Bilateral relations", "10. Other matters"),
        refuses=("1.5 times", "2008. The", "No.1"),
    ),
    Rule(
        name="number and half bracket",
        pattern=r"(?<![\d(,])(?P<label>\d{1,2})\)[ ]*(?![,.)])",
        yields=Labelling("1)", weak=True),
        examples=("1) Overview", "2) Regional affairs"),
        refuses=("2008)", "(1)", "1."),
    ),
    Rule(
        name="letters in brackets",
        pattern=r"\((?P<label>[ivx]{1,4}|[a-zA-Z])\)[ ]*",
        yields=Labelling("(i)", weak=True),
        examples=("(i) Overview", "(a) The Norwegian side", "(B) Other"),
        refuses=("(EU)", "(a, b)", "a."),
    ),
    Rule(
        name="letters and stop",
        pattern=r"(?<![A-Za-z.(])(?P<label>[IVX]{1,4}|[ivx]{1,4}|[A-Ha-h])[.)][ ]+(?=[A-Z])",
        yields=Labelling("I.", weak=True),
        examples=("I. Overview", "II. Regional affairs", "a. Trade", "B) Energy"),
        refuses=("U.S. side", "H.E. Mr", "Mr. Lind"),
    ),
    Rule(
        name="circled number",
        pattern=r"(?<!, )(?P<label>[①-⑫])[ ]*",
        yields=Labelling("①"),
        examples=("① Overview",),
        refuses=("1 Overview",),
    ),
)

BULLETS: tuple[Rule, ...] = (
    Rule(
        name="bullet",
        pattern=r"(?:[•●○◎◆◇■□▪▫◦‣∙▼★☆・]|\*(?=[ ])|(?<!-)-(?=[ ])(?![-\d])|->|=>|o(?=[ ]{1,3}[A-Z]))[ ]*",
        examples=("• Energy", "- At the outset", "● Results", "* Trade"),
        refuses=("--", "-5 degrees", "At the outset", "1."),
    ),
)

HEADING_MARKS: tuple[Rule, ...] = (
    Rule(
        name="sign that marks a heading",
        pattern=r"[●○◎◆◇■□▼★☆][ ]*",
        examples=("● Bilateral relations", "■ Results"),
        refuses=("- Results", "•"),
    ),
)

BREAKS: tuple[Rule, ...] = (
    Rule(
        name="end of a sentence",
        pattern=r"(?<=[a-z)\"”])[.!?][\"”)]{0,2}[ ]+(?=\()",
        yields="sentence",
        examples=("They agreed. (2) On trade",),
        refuses=("They agreed. On", "U.S. (2)"),
    ),
)
