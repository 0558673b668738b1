"""Two Japanese mentions that are one event made one: talks in the margins of a gathering, a body and its first session.

In: the mentions of a passage in order. Out: the same with those joined.
"""

import msgspec

from kaidan.lang.events import EventMention
from kaidan.lang.ja.event_aspects import OCCASIONS
from kaidan.lang.ja.event_phrases import Passage

_IN_MARGINS, _GUEST, _FIRST_SESSION, _AT_ONCE, _HELD_AT = OCCASIONS
_FARTHEST = 24
_SESSIONS = ("会合", "会議", "協議", "会談")


def join_occasions(passage: Passage, found: list[EventMention]) -> list[EventMention]:
    """Return the mentions, joined: the later words give the rank, the earlier ones the date or the name."""
    joined: list[EventMention] = []
    for mention in found:
        before = joined[-1] if joined else None
        gap = _gap(passage, before, mention)
        if before is None or gap is None:
            joined.append(mention)
        elif _in_margins(before, mention, gap):
            joined[-1] = msgspec.structs.replace(mention, start=before.start, before=before.before)
        elif _is_session(before, mention, gap):
            joined[-1] = _session(before, mention)
        elif _is_held_at(passage, before, mention):
            joined[-1] = msgspec.structs.replace(mention, start=before.start, head=before.head, kind=before.kind)
        else:
            joined.append(mention)
    return joined


def _gap(passage: Passage, before: EventMention | None, mention: EventMention) -> str | None:
    apart = mention.start - before.end if before else 0
    return passage.folded[mention.start - apart : mention.start] if 0 < apart <= _FARTHEST else None


def _in_margins(before: EventMention, mention: EventMention, gap: str) -> bool:
    if before.sort == "gathering" and (mention.sort == "talks" or (mention.general and mention.family == "meeting")):
        return bool(_IN_MARGINS.compiled.search(gap))
    return before.sort == "ceremony" and mention.sort == "visit" and bool(_GUEST.compiled.search(gap))


def _is_session(before: EventMention, mention: EventMention, gap: str) -> bool:
    if before.family != mention.family:
        return False
    if mention.family == "event":
        return mention.start == mention.head and bool(_AT_ONCE.compiled.search(gap))
    return mention.family == "meeting" and mention.name in _SESSIONS and bool(_FIRST_SESSION.compiled.search(gap))


def _is_held_at(passage: Passage, before: EventMention, mention: EventMention) -> bool:
    """Whether talks named first are to be held at a gathering named after: 次の会談をAPECの際に行う."""
    at = passage.folded[mention.end : mention.end + 12]
    return before.general and before.firm and mention.sort == "gathering" and bool(_HELD_AT.compiled.search(at))


def _session(before: EventMention, mention: EventMention) -> EventMention:
    return msgspec.structs.replace(
        mention,
        start=before.start,
        head=before.head,
        before=before.before,
        kind=before.kind,
        name=before.name,
        general=before.general,
        aspect=mention.aspect if mention.aspect != "open" else before.aspect,
    )
