"""Folded sentences that no statement covers in, whether they are understood all the same."""

from kaidan.lang.gaps import GapRules

GAPS = GapRules(
    lead_ins=(),
    told=(),
    asides=(),
    annotations=(),
    remainders=(),
    names_speaker=lambda folded, start, end: False,
    reports=lambda folded, start, end: False,
)
