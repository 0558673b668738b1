"""The predicates of a sentence in, those that report in their own right out: not the ones inside what is reported."""

import re

from kaidan.lang.ja.clauses import split_content
from kaidan.lang.ja.hearing import Hearing
from kaidan.lang.ja.inlaid import find_inlaid
from kaidan.lang.ja.predicates import Predicate, find_predicates
from kaidan.model import Span

# Verbs of hope, continued before a later 旨, are the speaker's own words and not a report of their own.
INNER_FORCES = frozenset({"hope"})
# たいとして, であろうとして give the reason of the act that follows and are no act of their own.
_SUPPOSED = re.compile(r"(?:たい|であろう|だろう|べく)$")
# How many later predicates of a sentence can report what stands before them.
REACH = 8


def find_main_predicates(heard: Hearing, span: Span) -> list[Predicate]:
    """Return the predicates of a sentence that report in their own right, in order."""
    folded = heard.folded
    found = sorted(
        (*find_predicates(folded, span.start, span.end), *find_inlaid(folded, span)), key=lambda one: one.start
    )
    outside = [predicate for predicate in found if heard.depth(span.start, predicate.verb.start) == 0]
    kept: list[Predicate] = []
    for index, predicate in enumerate(outside):
        start = kept[-1].end if kept else span.start
        if predicate.start >= start and not _is_inner(heard, start, predicate, outside[index + 1 : index + REACH]):
            kept.append(predicate)
    return kept


def hands_on(folded: str, predicate: Predicate) -> bool:
    """Tell whether a link hands the word on to the other side: のに対し, ところ, を受け."""
    tail = folded[predicate.verb.end : predicate.end]
    return "対し" in tail or "ところ" in tail or "受け" in tail


def _is_inner(heard: Hearing, start: int, predicate: Predicate, later: list[Predicate]) -> bool:
    """Tell whether a predicate stands inside the words that a later one of the same speaker reports."""
    folded = heard.folded
    reporting = next((one for one in later if one.governs in {"quote", "wish"}), None)
    if reporting is None or (predicate.governs == "quote" and predicate.link != "comma"):
        return False
    if predicate.governs != "quote" and "ながら" in folded[predicate.verb.end : predicate.end]:
        return predicate.force == "discuss"
    if _another_speaks(heard, predicate.end, reporting.content_end):
        return False
    if predicate.governs == "said" and _SUPPOSED.search(
        folded, max(start, predicate.verb.start - 4), predicate.verb.start
    ):
        return folded[predicate.verb.end : predicate.end].startswith("して")
    if predicate.link in {"comma", "noun"}:
        return folded[predicate.content_end : predicate.content_end + 1] != "旨"
    return _follows_clause(heard, start, predicate) or _continues_hope(folded, predicate)


def _another_speaks(heard: Hearing, start: int, end: int) -> bool:
    between = heard.speakers(start, end)
    return bool(between) and (between[0].strong or between[0].words.start - start < 12)


def _follows_clause(heard: Hearing, start: int, predicate: Predicate) -> bool:
    """Tell whether a whole clause of the speaker's words stands before a predicate, so that it is among them."""
    speakers = heard.speakers(start, predicate.content_end)
    content = speakers[0].end if speakers else start
    return len(split_content(heard, content, predicate.verb.start)) > 1


def _continues_hope(folded: str, predicate: Predicate) -> bool:
    own_words = predicate.governs != "feeling" and predicate.force in INNER_FORCES
    return own_words and predicate.link in {"stem", "on"} and not hands_on(folded, predicate)
