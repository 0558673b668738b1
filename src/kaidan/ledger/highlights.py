"""Where words are found in a row: its words and what was looked for in, the offsets of every match out."""

from collections.abc import Iterable, Sequence

from kaidan.ledger.query_words import Phrase
from kaidan.ledger.tokens import Token, placed_tokens


def highlights(words: str, phrases: Sequence[Phrase]) -> tuple[tuple[int, int], ...]:
    """Return where phrases stand in words, `words[start:end]`, in order; those that touch or overlap are one.

    Example: for the phrase of `b` the words `a b` give `((2, 3),)`.
    """
    tokens = placed_tokens(words)
    return _joined(sorted(place for phrase in phrases for place in _places(tokens, phrase)))


def _places(tokens: Sequence[Token], phrase: Phrase) -> Iterable[tuple[int, int]]:
    length = len(phrase.tokens)
    for at in range(len(tokens) - length + 1):
        run = tokens[at : at + length]
        if _is_match(run, phrase):
            last = run[-1]
            yield run[0].start, last.start + len(phrase.tokens[-1]) if phrase.prefix else last.end


def _is_match(run: Sequence[Token], phrase: Phrase) -> bool:
    last = phrase.tokens[-1]
    fits = run[-1].words.startswith(last) if phrase.prefix else run[-1].words == last
    return fits and all(token.words == words for token, words in zip(run[:-1], phrase.tokens[:-1], strict=True))


def _joined(places: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for start, end in places:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)
