"""Folded Japanese sentence in, the acts told inside a noun phrase out (期待する旨のケルワ外相の発言に対し)."""

import re

from kaidan.lang.ja.offices import CABINET_TITLE, TITLE
from kaidan.lang.ja.predicates import Predicate
from kaidan.lang.rule import Rule
from kaidan.lang.speech import SpeakerKind, SpeakerMention
from kaidan.model import Span
from kaidan.model.statement import Force

INLAID: tuple[Rule, ...] = (
    Rule(
        name="somebody's remark that was answered",
        pattern=rf"(?P<mark>(?:旨|と)の、?)(?P<words>[一-鿿々ァ-ヺー・=]{{0,24}}?(?:{CABINET_TITLE}|{TITLE})|先方|[一-鿿]{{1,6}}側)(?:から)?の(?P<verb>発言|説明|指摘|提案|質問|問題提起|照会|希望|意見|申し出|要請|求め)(?:があったの)?(?:に(?:対し(?:て)?|応え(?:て)?|応じ(?:て)?|続き)|を(?:受け(?:て)?|踏まえ))、?",
        examples=("指導力に期待する旨のケルワ外相の発言に対し、", "必要であるとの先方の指摘を受け、"),
        refuses=("ケルワ外相の発言に対し、",),
    ),
)
MESSAGES: tuple[Rule, ...] = (
    Rule(
        name="a message that was handed over",
        pattern=r"(?P<mark>(?:旨|と)の、?)(?:[^、。]{0,30}の)?(?P<verb>親書|書簡|伝言|メッセージ|言葉)(?:を(?:手交|伝達|伝え|渡)|が(?:あっ|伝えられ|手交さ|伝達さ))[^、。]{0,8}(?=[、。]|$)",
        examples=("訪問を歓迎するとの外務大臣の親書を手交した。", "訪問を招請するとの首相の伝言があった。"),
        refuses=("外務大臣の親書を手交した。",),
    ),
)
SHARED: tuple[Rule, ...] = (
    Rule(
        name="a remark whose verb comes after another's",
        pattern=rf"(?P<verb>旨)、(?=(?:また|更に|さらに|他方|これに対し)?、?(?:[一-鿿々ァ-ヺー・=]{{0,24}}?(?:{CABINET_TITLE}|{TITLE})|先方|[一-鿿]{{1,6}}側)(?:より|から)(?!表明|説明|発言|述べ|指摘|伝え|紹介|示さ|言及|要請|提案))",
        examples=("事態が動くものではない旨、宇田川大臣より、",),
        refuses=("期待する旨、また、", "解除する旨、先方から表明"),
    ),
)
_FORCES: dict[str, Force] = {
    "提案": "propose",
    "要請": "request",
    "求め": "request",
    "質問": "discuss",
    "照会": "discuss",
    "希望": "hope",
}


def find_inlaid(folded: str, span: Span) -> list[Predicate]:
    """Return the predicates of `span` that are told inside a noun phrase, with who speaks them."""
    found = []
    for rule in (*INLAID, *MESSAGES, *SHARED):
        for match in rule.compiled.finditer(folded, span.start, span.end):
            verb = Span(match.start("verb"), match.end("verb"))
            found.append(
                Predicate(
                    content_end=match.start(),
                    start=match.start(),
                    end=match.end(),
                    verb=verb,
                    lemma=match["verb"],
                    force=_FORCES.get(match["verb"]),
                    plain=None,
                    governs="quote",
                    joint=False,
                    passive=False,
                    given=False,
                    link="on",
                    manner=None,
                    speaker=_remarker(match) if rule in INLAID else None,
                )
            )
    return found


def _remarker(match: re.Match[str]) -> SpeakerMention:
    name = match["words"]
    kind: SpeakerKind = "other" if name == "先方" else "side" if name.endswith("側") else "person"
    return SpeakerMention(words=Span(match.start("words"), match.end("words")), end=match.end(), kind=kind, strong=True)
