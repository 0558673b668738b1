"""What a family of reporting verbs is, and the stems of verbs and verbal nouns written short.

`governs`: `quote` (旨/と), `said` (とし), `wish` (よう), `object` (を), `topic` (につき), `goal` (に), `accord` (で), `basis`
(に基づく), `paper` (書簡を), `own` (の, only before a noun told of: 支援の要請があった), `bare` (nothing).
"""

from msgspec import Struct

from kaidan.model.statement import Force

Stem = tuple[str, str, str]  # stem, conjugation class, dictionary form


class VerbFamily(Struct, frozen=True, kw_only=True):
    """Verbs of one force. `joint` verbs without a subject are told of all parties. `plain` is the force with an object.

    `examples` are clauses in which a verb of the family is the main predicate, `refuses` clauses in which none is.
    """

    name: str
    force: Force | None
    plain: Force | None = None
    governs: frozenset[str]
    verbs: tuple[Stem, ...]
    joint: bool = False
    examples: tuple[str, ...]
    refuses: tuple[str, ...] = ()


def nouns(words: str) -> tuple[Stem, ...]:
    """Return the stems of verbal nouns written with spaces between: `nouns("説明 指摘")`."""
    return tuple((word, "名詞", f"{word}する") for word in words.split())


def verbs(conjugation: str, words: str) -> tuple[Stem, ...]:
    """Return the stems of verbs of one conjugation class: `verbs("一段", "述べ 求め")`."""
    last = {
        "一段": "る",
        "サ五": "す",
        "カ五": "く",
        "ラ五": "る",
        "マ五": "む",
        "ワ五": "う",
        "バ五": "ぶ",
        "サ変": "する",
    }
    return tuple((word, conjugation, word + last[conjugation]) for word in words.split())
