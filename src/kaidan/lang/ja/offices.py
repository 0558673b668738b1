"""Patterns that part a Japanese office from a name, made from the words in kaidan.lang.ja.office_words."""

from kaidan.lang.ja.office_words import NOT_AFTER, OFFICE_WORDS, PORTFOLIOS, TITLES
from kaidan.lang.rule import Rule


def _longest_first(words: tuple[str, ...]) -> str:
    """Return an alternation, the longest word first, behind a look at the first character, which is quick to refuse."""
    firsts = "".join(sorted({word[0] for word in words}))
    return f"(?=[{firsts}])(?:{'|'.join(sorted(words, key=len, reverse=True))})"


TITLE = _longest_first(TITLES)
CABINET_TITLE = f"{_longest_first(PORTFOLIOS)}相(?![談互違次当手対応場乗続関])"
WORDS = _longest_first(OFFICE_WORDS)
LONGER_WORD = f"{_longest_first(NOT_AFTER)}|国(?!務)|部(?!長)|会(?!談)|室(?!長)|補(?!佐)|官(?!邸|房)"
HONOUR = "(?:陛下|殿下|閣下|夫妻)"

OFFICE_RULES: tuple[Rule, ...] = (
    Rule(
        name="last word of an office",
        pattern=f"(?P<title>{CABINET_TITLE}|{TITLE}){HONOUR}?(?!{LONGER_WORD})",
        examples=("大臣", "外相は", "国王陛下と", "国務長官と", "駐日大使、", "大統領夫妻主催"),
        refuses=("大臣級", "外相会談", "大使館", "大統領選", "総理官邸", "委員会"),
    ),
    Rule(
        name="an office to the end",
        pattern=f"(?:第[0-9]{{1,3}}回|{WORDS}|[・/]){{0,12}}(?:{CABINET_TITLE}|{TITLE}){HONOUR}?$",
        examples=(
            "六角雅治外務大臣",
            "外務・国際協力・貿易大臣",
            "副首相兼外務大臣",
            "国務次官補",
            "久慈外相",
            "経済担当次官",
        ),
        refuses=("外務大臣は", "外務省", "久慈"),
    ),
    Rule(
        name="a second office",
        pattern=f"^(?:兼[一-鿿ァ-ヺー・]{{0,30}}|・(?:{WORDS}|・){{1,8}})$",
        examples=("兼", "兼外務", "・軍縮担当"),
        refuses=("・岸田外務", "及び", ""),
    ),
)
LAST_WORD, OFFICE_TO_THE_END, SECOND_OFFICE = OFFICE_RULES
