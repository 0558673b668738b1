"""How English pages are laid out."""

from kaidan.lang.base import OutlineRules

RULES = OutlineRules(
    labels=(),
    sequences=(),
    bullets=(),
    heading_marks=(),
    furniture=(),
    regions=(),
    captions=(),
    closings=(),
    title_prefix=(),
    row_head=(),
    dateline=(),
    sentence=(),
    breaks=(),
    enumeration=(),
    never_heading=(),
    never_bare_heading=(),
    expected_heading=(),
    summary_heading=(),
)
