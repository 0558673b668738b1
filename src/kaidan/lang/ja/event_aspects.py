"""What the words before a Japanese mention say of when it is: cues in its modifiers and its clause, and what joins two.

In: the words before a head, or between two mentions. Out: the cue that a rule yields.
"""

from msgspec import Struct

from kaidan.lang.events import Aspect
from kaidan.lang.rule import Rule


class Cue(Struct, frozen=True):
    """What a cue says. A `firm` one is enough without any date.

    `moved` tells that the date in the modifiers is given up, `named` that the cue is firm only for what has a name
    (ダマスカス訪問に先立ち, but not 会談に先立ち).
    """

    aspect: Aspect
    firm: bool = False
    moved: bool = False
    named: bool = False


PAST, FUTURE, OWN = Cue("past"), Cue("future"), Cue("own", firm=True)
MOVED = Cue("future", moved=True)
NAMED_FUTURE = Cue("future", firm=True, named=True)
DATED = Cue("open", firm=True)
SURELY_PAST, SURELY_FUTURE = Cue("past", firm=True), Cue("future", firm=True)

# In the modifiers; the first of the table that is found decides.
MODIFIERS: tuple[Rule, ...] = (
    Rule(
        name="these talks",
        pattern="(?:^|[^一-龠ァ-ヶーA-Za-z])(?:今回の?|今次の?|本|当|この|その|同|右|上記の?|前記の?|当該|以上の)$",
        yields=OWN,
        examples=("今回の", "同", "この"),
        refuses=("日本", "先般の", "官民合同"),
    ),
    Rule(
        name="again and again",
        pattern="(?:定期的な|定期の|定例の|毎年の|年1回の|恒例の)[^、。]{0,10}$",
        yields=OWN,
        examples=("定期的な",),
        refuses=("月1回の",),
    ),
    Rule(
        name="next",
        pattern="(?:次回の?|次期の?|次の|来たる|来る|予定(?:の|される|されている|している)|見込みの|見込まれる|控えた|近く)[^、。]{0,24}$",
        yields=SURELY_FUTURE,
        examples=("次回の", "来月東京で予定される", "次回"),
        refuses=("前回の",),
    ),
    Rule(
        name="last",
        pattern="(?:先般の?|先日の?|前回の?|(?<![優率])先の|過去の?|かつての)[^、。]{0,24}$",
        yields=SURELY_PAST,
        examples=("先般の", "前回", "先の東京での"),
        refuses=("次回の", "優先の"),
    ),
    Rule(
        name="to be held",
        pattern="(?:開かれる|開く|行われる|行う|開催(?:する|される)|出席する|参加する|主催する|議長国?を務める|予定する)[^、。]{0,32}$",
        yields=SURELY_FUTURE,
        examples=("6月にシャルルボワで開かれる", "明年我が国が議長国を務める"),
        refuses=("開かれた",),
    ),
    Rule(
        name="held",
        pattern="(?:開かれた|開いた|行われた|行った|開催(?:した|された)|重ねられている|重ねてきた|出席した|参加した|訪れた|受けた)[^、。]{0,32}$",
        yields=PAST,
        examples=("14日に開催された", "東京で受けた"),
        refuses=("開かれる",),
    ),
)

# Before a mention, in its clause: a term by which it is to be, a body that was set up, something that recurs.
CLAUSES: tuple[Rule, ...] = (
    Rule(
        name="by then",
        pattern="(?:までに|を目途に|を目処に|[年度月]内に|中に)[^、。]{0,30}$",
        yields=FUTURE,
        examples=("夏までに", "本年中に"),
        refuses=("夏に",),
    ),
    Rule(
        name="set up then",
        pattern="(?:設置|設立|立ち上げ|設け)(?:ら|さ)れた[^、。]{0,40}$",
        yields=OWN,
        examples=("平成21年に設置された日本とブラジルの",),
        refuses=("設置する",),
    ),
    Rule(
        name="from time to time",
        pattern="(?:四半期|半年|年|月|週)に(?:少なくとも)?[0-9一二三]+[度回](?:の|、[^、。]{0,20})?$",
        yields=OWN,
        examples=("四半期に一度、進捗を点検する", "四半期に一度"),
        refuses=("月1回の",),
    ),
)
# Just before a mention: it is at the time of what was named before it.
THEN: tuple[Rule, ...] = (
    Rule(
        name="on that occasion",
        pattern="(?:その|右|この|同)(?:機会|際|折|訪問の?(?:際|機会))(?:に|を(?:捉え|とらえ|利用し|活用し)て|には)?、?(?:改めて|再び|再度|二国間の?|両国間?の?|日[一-龠]の?|[一-龠ァ-ヶー]{1,8}との(?:間の?)?)?$",
        examples=("その機会に", "その際に再度", "右機会を捉えて"),
        refuses=("会議の機会に",),
    ),
)
# Between a gathering and talks held in its margins: the two are one event (APEC首脳会議の際に首脳会談).
OCCASIONS: tuple[Rule, ...] = (
    Rule(
        name="in the margins",
        pattern="^」?(?:\\([^()]*\\))?(?:の(?:際|機会|折)(?:に|の|を(?:捉え|利用し|活用し)(?:て|た|、))?|の(?:傍ら|場(?:で|を))|に出席する際に|で(?:の)?|において|に(?:合わせ|際し|おける)て?)、?(?:改めて|再び|再度|別途|個別に|併せて|再度|二国間の?|両国の?)?、?$",
        yields=None,
        examples=("の際に", "の機会に", "で", "の際に改めて"),
        refuses=("を開催し、", "に出席", "で北朝鮮に"),
    ),
    Rule(
        name="guest of a ceremony",
        pattern="^」?に(?:[^、。]{0,20}(?:を|として))?$",
        yields=None,
        examples=("に日本の総理を主賓として", "に"),
        refuses=("を開催し、",),
    ),
    Rule(
        name="first session",
        pattern="^を?(?:新設|創設|設置|設け|立ち上げ|再開|開始)[^、。]{0,6}、(?:その|第[一1]回の?|次回の?|初回の?|初の|最初の)?$",
        yields=None,
        examples=("を新設し、第一回の",),
        refuses=("を開催し、",),
    ),
    Rule(
        name="at once",
        pattern="^(?:及び|並びに|と|・)$",
        yields=None,
        examples=("及び",),
        refuses=("及び東京での",),
    ),
    Rule(
        name="held at",
        pattern="^」?の(?:際|機会|折)に(?:行|開|実施|実現)",
        yields=None,
        examples=("の際に行う",),
        refuses=("の際に発表",),
    ),
)
