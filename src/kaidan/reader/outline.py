"""Step of the chain: a draft with its page in, the draft with its outline and blocks out."""

from msgspec.structs import replace

from kaidan.reader.draft import Draft
from kaidan.text.outline import build_outline


def read_outline(draft: Draft) -> Draft:
    """Return the draft with its outline and blocks, by the layout rules of its language."""
    outline, blocks = build_outline(draft.page, draft.language.outline)
    return replace(draft, outline=outline, blocks=blocks)
