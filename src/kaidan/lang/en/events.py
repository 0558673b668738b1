"""What references and schedules in English share: heads found in order, and the mention that a head makes."""

from collections.abc import Iterator

from msgspec.structs import replace

from kaidan.lang.en.event_cues import AHEAD, BEHIND, BESIDES, GONE_BY, OWN, THEN_AHEAD, THEN_BEHIND, TO_COME
from kaidan.lang.en.event_phrases import Passage, Phrase, phrase_of
from kaidan.lang.en.speech import is_lead
from kaidan.lang.events import Aspect, EventMention, Head
from kaidan.lang.rule import Rule

# Words before a phrase that may tell of it, and after it, in characters.
BEFORE, AFTER = 120, 90
_ARTICLES = ("the ", "a ", "an ", "his ", "her ", "its ", "their ", "our ", "The ", "A ", "this ", "both ", "each ")


def heads(passage: Passage, rules: tuple[Rule, ...]) -> Iterator[tuple[Phrase, Head]]:
    """Yield the phrases of every head that rules find, in order; of heads that overlap, the one of the first rule."""
    for sentence in passage.sentences:
        taken = bytearray(sentence.end - sentence.start)  # a sign for each character that a head holds
        found: list[tuple[Phrase, Head]] = []
        for rule in rules:
            for match in rule.compiled.finditer(passage.folded, sentence.start, sentence.end):
                group = next(name for name, words in match.groupdict().items() if words)
                start, end = match.span(group)
                held = slice(start - sentence.start, end - sentence.start)
                if any(taken[held]):
                    continue
                taken[held] = b"\x01" * (end - start)
                found.append((phrase_of(passage, sentence, start, end), rule.yields))
        occasion = bool(found) and is_lead(sentence.of(passage.folded))
        for phrase, head in sorted(found, key=lambda one: one[0].head):
            besides = says(BESIDES, passage.folded[sentence.start : phrase.start])
            yield replace(phrase, occasion=occasion and not besides), head


def says(rules: tuple[Rule, ...], words: str) -> bool:
    """Tell whether a rule of a tuple matches in words."""
    return any(rule.compiled.search(words) for rule in rules)


def event_mention(passage: Passage, phrase: Phrase, head: Head) -> EventMention:
    """Return the mention of a meeting, visit or event, with what its words and those around it tell."""
    folded = passage.folded
    words, qualifiers = folded[phrase.start : phrase.end], folded[phrase.start : phrase.head]
    bare = _bare(qualifiers)
    aspect, firm = _aspect(passage, phrase, words)
    return EventMention(
        start=phrase.start,
        end=phrase.end,
        head=phrase.head,
        before=phrase.before,
        after=phrase.after,
        told=phrase.end,
        family=head.family,
        sort=head.sort,
        aspect=head.aspect if aspect == "open" else aspect,
        firm=firm,
        kind=head.kind,
        name=folded[phrase.start + len(qualifiers) - len(bare) : phrase.end],
        general=not bare.strip() and phrase.end - phrase.head <= len(folded[phrase.head : phrase.end].split(" ")[0]),
    )


def _bare(qualifiers: str) -> str:
    return next((qualifiers[len(article) :] for article in _ARTICLES if qualifiers.startswith(article)), qualifiers)


def _aspect(passage: Passage, phrase: Phrase, words: str) -> tuple[Aspect, bool]:
    """Return whether a phrase is past, to come or the talks' own, and whether its words alone say so."""
    folded = passage.folded
    if says(OWN, words) or phrase.occasion:
        return "own", False
    inside = folded[phrase.start : phrase.head] + " " + folded[phrase.head : phrase.end]
    if says(TO_COME, inside):
        return "future", True
    if says(GONE_BY, inside):
        return "past", True
    before = folded[max(phrase.sentence.start, phrase.start - BEFORE) : phrase.start]
    after = folded[phrase.end : min(phrase.sentence.end, phrase.end + AFTER)]
    if says(THEN_AHEAD, after) or says(AHEAD, before):
        return "future", True
    if says(THEN_BEHIND, after) or says(BEHIND, before):
        return "past", True
    return "open", False


def clause_before(passage: Passage, phrase: Phrase) -> str:
    """Return the words of a sentence before a phrase, as far as they may tell of it."""
    return passage.folded[max(phrase.sentence.start, phrase.start - BEFORE) : phrase.start]


def with_like(folded: str, found: list[EventMention]) -> tuple[EventMention, ...]:
    """Return mentions, those joined to one before them taking what its words tell: the recent A and the B."""
    told: list[EventMention] = []
    for mention in found:
        before = told[-1] if told else None
        if before is not None and _is_joined(folded, before, mention):
            mention = replace(mention, aspect=before.aspect, firm=before.firm)  # noqa: PLW2901
        told.append(mention)
    return tuple(told)


def _is_joined(folded: str, before: EventMention, mention: EventMention) -> bool:
    between = folded[before.end : mention.start]
    return (
        before.family == mention.family == "meeting"
        and before.firm
        and mention.aspect == "open"
        and not mention.general
        and between in (" and ", ", ", ", and ", " as well as ")
    )
