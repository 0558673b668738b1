"""Folded text in, the reporting predicates in it out: where the content before each ends, its verb, force and link.

A predicate is a stem of `speech_verbs` or `feelings` with a tail of `inflection` behind it and a marker before it.
"""

import re
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct
from msgspec.structs import replace

from kaidan.lang.ja.feelings import FEELING_FAMILIES, GIVEN_VERBS, LIGHT_VERBS, FeelingFamily
from kaidan.lang.ja.inflection import Tail, find_tail
from kaidan.lang.ja.markers import FEELING_MARKERS, LIGHT_LEAD, MARKERS, ORDER
from kaidan.lang.ja.outcomes import BECOMING, OUTCOME_FAMILIES
from kaidan.lang.ja.speech_verbs import SPEECH_FAMILIES
from kaidan.lang.ja.verb_family import VerbFamily
from kaidan.lang.speech import SpeakerMention
from kaidan.model import Span
from kaidan.model.statement import Force

WINDOW = 32


class Predicate(Struct, frozen=True, kw_only=True):
    """A reporting predicate: its content ends at `content_end`; `start` to `end` are marker, verb and tail.

    `governs` is what the marker is (`quote`, `object` … or `feeling`); `given` tells that the other side gives it.
    `whole` means that the content is the predicate's own noun where nothing stands before it (謝意を示し).
    """

    content_end: int
    start: int
    end: int
    verb: Span
    lemma: str
    force: Force | None
    plain: Force | None
    governs: str
    joint: bool
    passive: bool
    given: bool
    link: str
    manner: Span | None
    whole: Span | None = None
    speaker: SpeakerMention | None = None


class _Stem(Struct, frozen=True):
    word: str
    conjugation: str
    lemma: str
    family: VerbFamily | None
    feeling: FeelingFamily | None


@cache
def _stems() -> tuple[AhoCorasick, tuple[tuple[_Stem, ...], ...]]:
    table: dict[str, list[_Stem]] = {}
    for family in (*SPEECH_FAMILIES, *OUTCOME_FAMILIES):
        for word, conjugation, lemma in family.verbs:
            table.setdefault(word, []).append(_Stem(word, conjugation, lemma, family, None))
    for feeling in FEELING_FAMILIES:
        for noun in feeling.nouns:
            table.setdefault(noun, []).append(_Stem(noun, "", noun, None, feeling))
    for word, conjugation, lemma in BECOMING:
        table.setdefault(word, []).append(_Stem(word, conjugation, lemma, None, None))
    words = tuple(table)
    return AhoCorasick(list(words), matchkind=MatchKind.Standard), tuple(tuple(table[word]) for word in words)


def find_predicates(folded: str, start: int, end: int) -> list[Predicate]:
    """Return the predicates of `folded[start:end]` in order, none overlapping. Offsets count in `folded`."""
    automaton, table = _stems()
    words = folded[start:end]
    found: list[Predicate] = []
    for index, at, until in automaton.find_matches_as_indexes(words, overlapping=True):
        for stem in table[index]:
            predicate = _build(words, stem, at, until)
            if predicate is not None:
                found.append(_shift(predicate, start))
    return _settle(found)


def _build(words: str, stem: _Stem, at: int, until: int) -> Predicate | None:
    if stem.feeling is not None:
        return _build_feeling(words, stem, at, until)
    tail = find_tail(words, stem.conjugation, until)
    if tail is None:
        return None
    if stem.family is None:
        return _predicate(stem, Span(at, until), tail, at)
    for governs in ORDER:
        if governs in stem.family.governs and _fits(governs, tail, stem.conjugation):
            marker = MARKERS[governs].compiled.search(words, max(0, at - WINDOW), at)
            if marker is not None and not _is_thing(words, tail, governs):
                place = marker.end("mark") if governs == "bare" else marker.start("mark")
                found = _predicate(stem, Span(at, until), tail, place)
                return replace(
                    found,
                    governs=governs,
                    manner=_manner(words, marker.end("mark"), at),
                    whole=found.verb if governs == "bare" else None,
                )
    return None


def _is_thing(words: str, tail: Tail, governs: str) -> bool:
    """Tell whether こと after the verb is the thing spoken of (決定したことに敬意を), not what was answered."""
    return governs not in {"quote", "said"} and "こと" in tail.span.of(words)


def _fits(governs: str, tail: Tail, conjugation: str) -> bool:
    """Tell whether a marker can stand before such a tail: 支援の要請 needs a noun that was told of."""
    return governs != "own" or (tail.passive and conjugation == "名詞")


def _manner(words: str, start: int, end: int) -> Span | None:
    trimmed = words[start:end].rstrip("、")
    # 我が方の率直な評価: whose it is, and no manner of speaking.
    return Span(start, start + len(trimmed)) if trimmed and "の" not in trimmed else None


def _predicate(stem: _Stem, verb: Span, tail: Tail, content_end: int) -> Predicate:
    family = stem.family
    return Predicate(
        content_end=content_end,
        start=verb.start,
        end=tail.span.end,
        verb=verb,
        lemma=stem.lemma,
        force=family.force if family else "agree",
        plain=family.plain if family else None,
        governs="became",
        joint=family.joint if family else True,
        passive=tail.passive,
        given=False,
        link=tail.link,
        manner=None,
    )


def _build_feeling(words: str, stem: _Stem, at: int, until: int) -> Predicate | None:
    feeling = stem.feeling
    carried = _carried(words, until)
    if feeling is None or carried is None:
        return None
    marker = FEELING_MARKERS.compiled.search(words, max(0, at - WINDOW), at)
    if marker is None:
        return None
    verb, tail, lemma, given = carried
    shared = lemma in {"共有", "共に"} or (lemma == "新たに" and feeling.force is None)
    force = feeling.shared if shared and feeling.shared else feeling.force
    if lemma in {"説明", "紹介"} and force == "intend":
        force = None  # a plan only explained is a fact told
    return Predicate(
        content_end=_feeling_content_end(words, marker, until, force),
        start=at,
        end=tail.span.end,
        verb=verb,
        lemma=stem.word + "を" + lemma + ("する" if verb.end - verb.start == len(lemma) and shared else ""),
        force=force,
        plain="assert",
        governs="feeling",
        joint=shared,
        passive=tail.passive,
        given=given,
        link=tail.link,
        manner=_manner(words, marker.start("by"), at),
        whole=Span(at if given else marker.start("by"), until),
    )


_CLAUSE_BEFORE = re.compile("(?:との|という|旨の|といった)")
_ADNOMINAL = re.compile("(?:への|に対する|に関する|についての|の)、?$")
# Words this short before a feeling are no proposition without it: 支持 belongs to 日本の立場に対する支持.
_SHORT = 12


def _feeling_content_end(words: str, marker: re.Match[str], until: int, force: str | None) -> int:
    """Return where the content ends: after a view, which is the thing told; before a feeling, which is its force."""
    clause = _CLAUSE_BEFORE.match(words, marker.start("mark"))
    if force is None and clause is None:
        return until
    start = max(words.rfind("、", 0, marker.start("mark")), words.rfind("。", 0, marker.start("mark"))) + 1
    short = 2 < marker.start("mark") - start <= _SHORT
    return until if short and _ADNOMINAL.fullmatch(marker["mark"]) else marker.start("mark")


def _carried(words: str, until: int) -> tuple[Span, Tail, str, bool] | None:
    """Return the light verb that carries a feeling: its span, its tail, its stem and whether the feeling is given."""
    for stem, conjugation, given in _carriers():
        place = words.find(stem, until, until + 30)
        if place >= 0 and LIGHT_LEAD.compiled.search(words[until:place]):
            tail = find_tail(words, conjugation, place + len(stem))
            if tail is not None:
                return Span(place, place + len(stem)), tail, stem, given
    tail = find_tail(words, "名詞", until)
    if tail is not None and tail.passive:
        return Span(until, tail.span.end), tail, "ある", False
    return None


@cache
def _carriers() -> tuple[tuple[str, str, bool], ...]:
    given = tuple((stem, conjugation, True) for stem, conjugation in GIVEN_VERBS)
    return (*((stem, conjugation, False) for stem, conjugation in LIGHT_VERBS), *given)


def _shift(predicate: Predicate, by: int) -> Predicate:
    if not by:
        return predicate
    return replace(
        predicate,
        content_end=predicate.content_end + by,
        start=predicate.start + by,
        end=predicate.end + by,
        verb=_moved(predicate.verb, by),
        manner=_moved(predicate.manner, by) if predicate.manner else None,
        whole=_moved(predicate.whole, by) if predicate.whole else None,
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _settle(found: list[Predicate]) -> list[Predicate]:
    """Keep of overlapping predicates the one whose tail reaches furthest and whose words begin first."""
    chosen: list[Predicate] = []
    for predicate in sorted(found, key=lambda one: (one.end, -one.start, one.verb.start - one.verb.end), reverse=False):
        while chosen and predicate.start < chosen[-1].end and _better(predicate, chosen[-1]):
            chosen.pop()
        if not chosen or predicate.start >= chosen[-1].end:
            chosen.append(predicate)
    return chosen


def _better(one: Predicate, other: Predicate) -> bool:
    """Tell which wins: the longer reach; of equal reach the feeling with its verb, then the one that begins first."""
    return (one.end, one.governs == "feeling", -one.start) > (other.end, other.governs == "feeling", -other.start)
