"""How Japanese readouts are laid out: titles, headings and sentences, with the rules of labels and furniture."""

from kaidan.lang.base import OutlineRules
from kaidan.lang.ja.outline_furniture import CAPTIONS, CLOSINGS, FURNITURE, REGIONS
from kaidan.lang.ja.outline_labels import BREAKS, BULLETS, ENUMERATION, HEADING_MARKS, LABELS, SEQUENCES
from kaidan.lang.rule import Rule

TITLE_PREFIX: tuple[Rule, ...] = (
    Rule(
        name="title and space",
        pattern=r"(?<![^\s。)])(?P<title>(?:[^\s、。:()|]|\([^\s、。:()|]{1,20}\)){2,28})"
        r"(?<![.はがをにで])(?<!より)(?<!から)[ ]+(?=[^\s(|])",
        examples=(
            "二国間関係 昨年の行事は",
            "捕鯨問題 大臣より、",
            "国際刑事裁判所(ICC)及び議定書 大臣より、",
            "中東 大臣より、",
        ),
        refuses=("大臣は 次のとおり", "レバノン情勢に関し、 大臣は", "大臣 (Hon. X)は", "大臣より 次のとおり"),
    ),
    Rule(
        name="title and colon",
        pattern=r"^(?P<title>[^\s、。:()|]{2,15})(?<![側方臣官理領相氏]):[ ]*(?=\S)",
        examples=("北朝鮮:大臣より、", "日時: 6月9日"),
        refuses=("先方:外務大臣", "日本側:局長", "大臣より、次のとおり:協力", "日時:"),
    ),
)

ROW_HEAD: tuple[Rule, ...] = (
    Rule(
        name="head of a table row",
        pattern=r"^(?P<title>[^、。:|]{1,24}):[ ]*$",
        examples=("天然ガス:", "太平洋・島サミット: "),
        refuses=("先方より、次のとおり:", "天然ガス", "国連: 首相より、"),
    ),
)

DATELINE: tuple[Rule, ...] = (
    Rule(
        name="date that opens a line",
        pattern=r"^[(]?(?:(?:平成|令和|昭和)[ ]?(?:\d{1,2}|元)年[ ]?\d{1,2}月[ ]?\d{1,2}日|"
        r"\d{4}年[ ]?\d{1,2}月[ ]?\d{1,2}日|"
        r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[ ]?\([月火水木金土日](?:曜日)?\))?(?:[ ]?\d{1,2}:\d{2})?[)]?(?:[ ]+|$)",
        examples=("平成15年6月20日", "令和元年5月2日 5月1日、", "2017-03-11 10:22", "平成20年11月5日(水)"),
        refuses=("6月18日、", "同日", "平成15年6月20日に", "平成15年6月20日、"),
    ),
)

SENTENCE: tuple[Rule, ...] = (
    Rule(
        name="full stop",
        pattern=r"。(?!\))|^\(.{0,300}。\)$",
        examples=("一致した。", "(なお、訪日は初めて。)"),
        refuses=("二国間関係", "1.5倍", "北朝鮮(拉致問題を含む。)"),
    ),
    Rule(
        name="predicate at the end",
        pattern=r"(?:した|ました|です|ます|である|された|られた|ている|べた|行った|"
        r"あった|なった|めた|えた|ない|とおり|ところ)[」』)]{0,2}:?[ ]*$",
        examples=("会談を行った", "述べました", "概要以下のとおり"),
        refuses=("成果", "平成15年6月20日"),
    ),
)

NEVER_HEADING: tuple[Rule, ...] = (
    Rule(
        name="clause that goes on",
        pattern=r"(?:より|から|は|に対し|につき|について|に関し|として|しつつ|ほか|し|り|て|で|ため|際|ば|が|も)、",
        examples=("大臣より、", "両首脳は、協力", "これに対し、大臣", "支援を表明し、"),
        refuses=("北朝鮮、イラク", "投資、貿易"),
    ),
    Rule(
        name="line that goes on or closes",
        pattern=r"[、,;]$|^[|]|(?:より|から|は|を|が|へ|に|と|との|及び)$",
        examples=("また、", "外務省より", "大臣と長官との", "| 総論"),
        refuses=("北朝鮮", "その他", "総論(1)"),
    ),
    Rule(
        name="side and its people",
        pattern=r"^(?:先方|当方|我が方|[^、。:]{1,12}側|[^、。:]{1,20}(?:大臣|長官|総理|首相|大統領)):.",
        examples=("先方:外務大臣、局長", "日本側:局長"),
        refuses=("北朝鮮:拉致問題", "先方の考え", "日本側:"),
    ),
)

NEVER_BARE_HEADING: tuple[Rule, ...] = (
    Rule(
        name="aside or quotation",
        pattern=r"^[(「『\[]",
        examples=("(先方首肯)", "「発言」"),
        refuses=("北朝鮮", "総論(1)"),
    ),
    Rule(
        name="list of people or particulars",
        pattern=r":.|、.{1,40}、|(?<!の)(?:他|ほか)$|(?:同席|以上)$",
        examples=("先方:外務大臣", "外務大臣、局長、大使", "駐日大使ほか"),
        refuses=("北朝鮮、イラク", "その他", "会談概要:"),
    ),
)

EXPECTED_HEADING: tuple[Rule, ...] = (
    Rule(
        name="section of a readout",
        pattern=r"^(?:日時|場所|日時・場所|日時及び場所|参加者|出席者|同席者|先方|当方|概要|会談概要|会談の概要|結果概要|内容|主な内容|成果|"
        r"評価|冒頭|冒頭発言|総論|総括|その他|二国間関係|両国関係|国際情勢|地域情勢|国際場裡における協力|北朝鮮|拉致問題)$",
        examples=("日時・場所", "参加者", "概要", "その他"),
        refuses=("共同声明", "概要は以下のとおり"),
    ),
)

SUMMARY_HEADING: tuple[Rule, ...] = (
    Rule(
        name="summary",
        pattern=r"ポイント|要点|要旨|骨子|成果|主な結果",
        examples=("ポイント", "会談のポイント", "主な成果"),
        refuses=("会談概要", "同席者"),
    ),
)

RULES = OutlineRules(
    labels=LABELS,
    sequences=SEQUENCES,
    bullets=BULLETS,
    heading_marks=HEADING_MARKS,
    furniture=FURNITURE,
    regions=REGIONS,
    captions=CAPTIONS,
    closings=CLOSINGS,
    title_prefix=TITLE_PREFIX,
    row_head=ROW_HEAD,
    dateline=DATELINE,
    sentence=SENTENCE,
    breaks=BREAKS,
    enumeration=ENUMERATION,
    never_heading=NEVER_HEADING,
    never_bare_heading=NEVER_BARE_HEADING,
    expected_heading=EXPECTED_HEADING,
    summary_heading=SUMMARY_HEADING,
)
