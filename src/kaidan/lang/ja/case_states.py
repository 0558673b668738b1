"""What became of counted things: folded words before and after a count in, the words that tell their state out."""

from msgspec import Struct

from kaidan.lang.cases import Stands
from kaidan.lang.rule import Rule
from kaidan.model import Span


class Theme(Struct, frozen=True):
    """A kind of state. A count in a `followed` one makes a case by itself, others only as parts of a whole."""

    name: str
    followed: bool = False


THEMES: tuple[Rule, ...] = (
    Rule(
        name="seized or held",
        pattern="拿捕|拘束|抑留|連行|留め置|勾留|拘留|収監|拘禁|捕ま|捕らえ|逮捕",
        yields=Theme("held", True),
        examples=("「拿捕」された", "拘束されている"),
        refuses=("確保された",),
    ),
    Rule(
        name="confiscated",
        pattern="没収|押収|接収|差し押さえ",
        yields=Theme("confiscated", True),
        examples=("「没収」が決定しており",),
        refuses=("回収した",),
    ),
    Rule(
        name="judged",
        pattern="判決|裁判|有罪|無罪|起訴|訴追|審理|控訴|上告|公判|処罰|服役|結審",
        yields=Theme("judged", True),
        examples=("「判決」が出ており", "上級審で審理されている"),
        refuses=("判断する",),
    ),
    Rule(
        name="given back",
        pattern="返還|引き?渡|帰国|帰還|釈放|解放|回航|送還|帰港|出国|生還",
        yields=Theme("returned", True),
        examples=("日本側に返還される", "引渡しを終えた"),
        refuses=("返答する",),
    ),
    Rule(
        name="identified",
        pattern="身元|遺骨|遺体|埋葬地",
        yields=Theme("identified", True),
        examples=("身元が判明した", "埋葬地の特定に至っていない"),
        refuses=("感染が判明した",),
    ),
    Rule(
        name="missing or taken",
        pattern="行方不明|消息|安否|拉致|誘拐|人質|遭難",
        yields=Theme("missing", True),
        examples=("行方不明者", "安否が確認できない"),
        refuses=("不在であった",),
    ),
    Rule(
        name="paid or owed",
        pattern="支払|未払|滞納|滞留|弁済|還付|償還|精算|延滞",
        yields=Theme("paid", True),
        examples=("支払が完了した", "代金の支払が滞っている"),
        refuses=("滞在している", "供給が滞り"),
    ),
    Rule(
        name="lifted",
        pattern="解除|撤廃|解禁|取り?消",
        yields=Theme("lifted"),
        examples=("これまでに解除した",),
        refuses=("削除した",),
    ),
    Rule(
        name="done or settled",
        pattern="実施|完了|終え|終わ|稼働|完成|開通|解決|措置|処理|是正|履行|達成|着工|戻っ|戻り|戻る|発効|修復|妥結|承認",
        yields=Theme("done"),
        examples=("既に実施され", "先月花咲港に戻った"),
        refuses=("開始する",),
    ),
    Rule(
        name="waiting",
        pattern="待っ|待つ|手続中|検討|調整中|交渉中|時間を要|決まっていない|決まっておらず|審査|未定|諮",
        yields=Theme("waiting"),
        examples=("結果を待っている", "手続中である"),
        refuses=("期待する",),
    ),
)
_PIECE = r"(?:[^、。\n「」『』()①-⑳]|「[^」\n]{0,30}」|\([^)\n]{0,40}\))"
BEHIND: tuple[Rule, ...] = (
    Rule(
        name="what is told of a count",
        pattern=(
            r"(?:を(?:超える|上回る)|以上の?|余りの?|程度の?)?(?:の)?(?:全て|すべて|全員|いずれも|とも)?(?:の案件|の船体|の漁船)?(?:\([^()\n]{0,60}\))?"
            r"(?:(?P<topic>(?:について|に関して|につき(?:まして)?|に対して)は|については|についても|は|では|も)|について|に関し(?:て)?|につき|において|に対し(?:て)?|に対する|(?P<subject>が)|を|の|から|で)?、?"
            rf"(?P<words>{_PIECE}{{1,80}})"
        ),
        examples=(
            "については「判決」が出ており、",
            "は先週手続を終えた、",
            "が返還される見通し",
            "の身元が判明したことを",
        ),
        refuses=("、、",),
    ),
)
ONGOING: tuple[Rule, ...] = (
    Rule(
        name="a clause that leans on the next",
        pattern=r"(?:ので|ため|れば|なら|に従い|に従って|に基づき|を踏まえ|を経て|を得て|により|によって|の上|上で|(?<!し)て|に諮り|次第|結果)$",
        examples=("罰金が納付されたので", "結果を踏まえ", "国会の承認を得て"),
        refuses=("「判決」が出ており", "手続を終えた"),
    ),
)
ENDINGS: tuple[Rule, ...] = (
    Rule(
        name="the state ends here",
        pattern=(
            r"旨|こと(?:を|に|が|は|も|で|から)|との(?:考え|認識|見方|説明|発言|立場|見解|意向|趣旨|点|回答)|(?<!依然)(?<!主)と(?:述べ|説明|指摘|応じ|発言|言|語|し(?:て|つつ))|ところ(?:であ|です|だ|で$)|(?:見通し|見込み)(?:が|で|と|を)|"
            r"ものの|のに対し|と(?=共に|ともに)|ように?(?:強く|改めて|重ねて)?(?:求め|要請|申し入れ|促)|(?<=[てで]おり)(?=.)|(?<=[るたい])が$|(?<=[るたい])(?:とした|として)"
        ),
        examples=("解決されたと述べた", "返還される見通しが", "待っているところであり", "完了したことを"),
        refuses=("返還された",),
    ),
)
BEFORE: tuple[Rule, ...] = (
    Rule(
        name="what is told before a count",
        pattern=(
            r"(?s:.*)(?:^|[、。\n()]|[月日年]に|で|から|より|は|に対する|により|によって)"
            r"(?P<state>(?:「[^」\n]{1,12}」|[^、。「」()\n]){1,26}?"
            r"(?:された|した|れた|った|いた|(?:て|で)い(?:る|た|ない)|ていた|されない|中の|なかった|られる|未返還の|未払いの|滞納の))$"
        ),
        examples=("昨年12月に「拿捕」された", "、税の還付が遅れている", "いまだ埋葬地の特定に至っていない"),
        refuses=("昨年12月の", "我が国の"),
    ),
)


def theme_of(words: str) -> Theme:
    """Return the kind of state that words tell, the most telling first; an unknown kind has no name."""
    for rule in THEMES:
        if rule.compiled.search(words):
            return rule.yields  # type: ignore[no-any-return]
    return Theme("")


def state_behind(folded: str, place: int) -> tuple[Span | None, Stands]:
    """Return the words that tell what became of the things counted before `place`, and how the count stands to them."""
    match = BEHIND[0].compiled.match(folded, place)
    if match is None:
        return None, ""
    start, end = match.span("words")
    for _ in range(2):
        if not ONGOING[0].compiled.search(folded, start, end) or folded[end : end + 1] != "、":
            break
        following = BEHIND[0].compiled.match(folded, end + 1)
        if following is None:
            break
        end = following.end("words")
    ending = ENDINGS[0].compiled.search(folded, start + 2, end)
    end = ending.start() if ending else end
    stands: Stands = "topic" if match["topic"] else "subject" if match["subject"] else ""
    return (Span(start, end) if end > start else None), stands


def state_before(folded: str, place: int) -> Span | None:
    """Return the words right before `place` that tell a state of what is counted there, if their kind is known."""
    start = max(0, place - 40)
    match = BEFORE[0].compiled.match(folded[start:place])
    if match is None or not theme_of(match["state"]).name:
        return None
    return Span(start + match.start("state"), place)
