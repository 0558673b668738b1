"""Words inside a clause that condition it (「控訴」されなければ) or carry somebody else's earlier words (…旨発言したこと)."""

from kaidan.lang.rule import Rule
from kaidan.model import Span

CONDITIONS: tuple[Rule, ...] = (
    Rule(
        name="if",
        pattern=r"(?:^|(?<=[、。はも]))(?P<condition>[^、。]{2,60}?(?:(?<![んてのえ言い])(?:なければ|れば|えば|せば|けば|てば|めば|べば)(?!幸|なら|ならない|よい)|(?:ならば|なら)(?=、)|場合には?|ことを(?:前提|条件)(?:に|として)|(?<!できる)(?<!可能な)(?<!出来る)限り(?:において)?|次第では|たら(?=、)))、?",
        examples=(
            "「控訴」されなければ、近く",
            "諸般の事情が許せば、",
            "環境が整えば前向きに",
            "議会が承認することを条件に、",
        ),
        refuses=("しなければならない", "例えば、", "できる限りの協力を行う"),
    ),
)
QUOTED: tuple[Rule, ...] = (
    Rule(
        name="somebody's earlier words",
        pattern=r"(?:^|(?<=[、。]))(?P<words>[^、。]{0,30}(?:が|の)、?[^。]{2,160}?(?:旨|と|との)(?:の)?(?:発言|述べ|指摘|説明|主張|表明|言及)(?:し|され|があっ|され)?た?(?=こと|点|とおり|通り|内容|発言))",
        examples=(
            "メドヴェージェフ大統領が、疑いがなく変えられると思う旨発言したこと",
            "外相が演説で重要と述べたとおり",
        ),
        refuses=("大臣より重要である旨述べた",),
    ),
)


# Without one of these nothing is supposed.
SUPPOSING = ("ば", "場合", "なら", "前提", "条件", "限り", "次第", "たら")
# Without one of these there are no earlier words to carry.
REMARKS = ("発言", "述べ", "指摘", "説明", "主張", "表明", "言及")
# Words carried and conditions are looked for in the last words of a long clause only, in characters.
LONGEST_CLAUSE = 600


def find_condition(folded: str, span: Span) -> Span | None:
    """Return the span of the words on which a clause depends, or None."""
    if not any(word in span.of(folded) for word in SUPPOSING):
        return None
    carried = find_quoting(folded, span)
    for rule in CONDITIONS:
        match = rule.compiled.search(folded, max(span.start, span.end - LONGEST_CLAUSE), span.end)
        if match and not any(words.start <= match.start("condition") < words.end for words in carried):
            return Span(match.start("condition"), match.end("condition"))
    return None


def find_quoting(folded: str, span: Span) -> tuple[Span, ...]:
    """Return the spans inside a clause that carry the earlier words of somebody else."""
    found = []
    if not any(word in span.of(folded) for word in REMARKS):
        return ()
    for rule in QUOTED:
        match = rule.compiled.search(folded, max(span.start, span.end - LONGEST_CLAUSE), span.end)
        if match:
            found.append(Span(match.start("words"), match.end("words")))
    return tuple(found)
