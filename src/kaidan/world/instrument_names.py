"""How instruments are named, as data: types, dates, sets, and the words that stand around or for a name.

Patterns run on words in NFKC form without quotation marks; tests/world runs every record's examples and refuses.
"""

import re
from functools import cached_property

from msgspec import Struct


class NameRule(Struct, frozen=True, kw_only=True, dict=True):
    """A pattern of words around or instead of a name; every one of `examples` matches and none of `refuses` does."""

    name: str
    pattern: str
    yields: tuple[str, ...] = ()
    examples: tuple[str, ...]
    refuses: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern)


# What a document is called, longest first where one ends another; the first pattern that ends the words decides.
TYPES: tuple[tuple[str, str], ...] = (
    ("宣言", "宣言|declarations?"),
    ("声明", "声明|声明文|joint statement|joint communiqu[eé]"),
    ("コミュニケ", "コミュニケ|communiqu[eé]"),
    ("議定書", "議定書|protocols?"),
    ("条約", "条約|treaty|treaties|conventions?|MLAT|NPT|CTBT|FMCT|TPNW|UNCLOS|START|INF"),
    ("協定", "協定(?:案|文)?|EPA|FTA|CEPA|SPA|ACSA|RAA|GSOMIA|SOFA|TPP-?(?:11|12)?|CPTPP|RCEP|agreements?"),
    ("憲章", "憲章|charter"),
    ("規程", "規程|statute"),
    ("決議", "決議(?:第?[0-9]+号?)?|resolutions?(?: [0-9]+)?"),
    ("覚書", "覚書|覚え書き?|MOU|MOC|memorand(?:um|a)(?: of (?:understanding|cooperation))?"),
    ("合意", "合意|合意書|合意事項|合意文書|コンセンサス|共通認識|アコード|accords?|consensus|understandings?"),
    ("計画", "計画|プラン|プログラム|ロードマップ|plan(?: of action)?|road ?map"),
    ("指針", "指針|ガイドライン|guidelines"),
    ("規範", "行動規範|code of conduct"),
    ("枠組み", "枠組み?|framework"),
    ("談話", "談話"),
    ("発表", "(?:共同|プレス|共同プレス)発表|joint announcement"),
    ("報告", "(?:最終|中間|共同)報告(?:書)?"),
    ("交換公文", "交換公文|書簡の?交換|exchange of notes"),
    ("イニシアティブ", "イニシアテ?ィ?[ブヴチ]ブ?|initiative"),
    ("アジェンダ", "アジェンダ|agenda"),
    ("ビジョン", "ビジョン|ヴィジョン|vision"),
    ("判断", "仲裁判断|仲裁裁判判断|判決|award|ruling"),
    ("法", "関係法|act"),
    ("文書", "(?:基本|政治|最終|成果)?文書|document"),
)

DATE = (
    r"(?:(?:(?:19|20)[0-9]{2}|(?<![0-9])[0-9]{2})年(?!代)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?"
    r"|(?:昭和|平成|令和)(?:[0-9]{1,2}|元)年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?"
    r"|(?:一昨年|昨年|去年|本年|今年|先月|今月|本月)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?)"
)
MADE = (
    "署名|調印|採択|締結|発出|合意|発表|策定|作成|取りまとめ|とりまとめ|発効"
    "|立ち上げ|打ち上げ|公表|承認|交換|批准|決定|成立|交わ|結"
)

LEADING: tuple[NameRule, ...] = (
    NameRule(
        name="a date before the name",
        pattern=rf"^{DATE}(?:付け?)?(?:[のに、]|(?:に|の)際に)?(?=.)",
        examples=("56年宣言", "1956年の共同宣言", "昨年7月に署名された協定", "平成10年の共同宣言"),
        refuses=("2030アジェンダ", "70年代の合意", "横浜宣言2013"),
    ),
    NameRule(
        name="a clause that tells of its making",
        pattern=rf"^[^「」『』、。]{{0,40}}?(?:{MADE})(?:した|された|た|がされた|われた|ばれた|んだ|され、発効した)(?=.)",
        examples=(
            "署名された日伯社会保障協定",
            "採択された京都議定書",
            "両政府で取りまとめた行動計画",
            "際に発出した共同声明",
        ),
        refuses=("捕虜収容所に収容されていた者に関する協定", "技能人材の保護に関する協定"),
    ),
    NameRule(
        name="a clause that tells how far it has come",
        pattern=(
            "^[^「」『』、。]{0,60}?(?:に達した|に至った|に始まった|が始まった|始まった|まとまった|整った|妥結した"
            "|進められている|行われている|続いている|予定されている|交渉中の|協議中の|検討中の|調整中の)(?=.)"
        ),
        examples=("始まった技能人材の保護に関する協定", "第3回対話で大筋合意に達した租税条約", "交渉中の経済連携協定"),
        refuses=("技能人材の保護に関する協定", "捕虜収容所に収容されていた者に関する協定"),
    ),
    NameRule(
        name="a word that points to a known document",
        pattern=(
            "^(?:先般の|先日の|先の|今般の|前回の|いわゆる|所謂|累次の|関連する?の?|既存の|現行の"
            "|二国間の?|両国間の|[Tt]he |[Aa]n? "
            "|[Tt]heir |[Oo]ur )(?=.)"
        ),
        examples=("先般の米朝合意", "いわゆる56年宣言", "二国間原子力協定", "the Kyoto Protocol"),
        refuses=("先住民族の権利に関する国際連合宣言", "Thessaloniki Agenda"),
    ),
)

TRAILING: tuple[NameRule, ...] = (
    NameRule(
        name="what a web page adds to a link",
        pattern=r"(?:\((?:英文|和文|仮訳|概要|骨子|PDF|英語)\)|別ウィンドウで開く|Open a New Window|\(PDF\))+$",
        examples=("行動計画(英文)(PDF)別ウィンドウで開く",),
        refuses=("包括的核実験禁止条約(CTBT)",),
    ),
    NameRule(
        name="a note in brackets",
        pattern=r"\([^()]{0,60}\)?$",
        examples=("包括的核実験禁止条約(CTBT)", "先進的な協定(TPP11"),
        refuses=("(仮称)協定",),
    ),
    NameRule(
        name="the article or the state of the document",
        pattern=r"(?:第[0-9一二三四五六七八九十]{1,4}[条項](?:第?[0-9一二三四五六七八九十]{1,3}項)?|の(?:早期)?(?:締結|署名|発効|交渉|規定))$",
        examples=("国連憲章第51条", "日米安全保障条約第5条", "投資協定の早期締結"),
        refuses=("安保理決議第1718号",),
    ),
)

QUOTED_AT_END = NameRule(
    name="the name in quotation marks that ends the mention",
    pattern="[「『](?P<name>[^「」『』]{2,80})[」』]$",
    examples=("昨年5月に始まった「技能人材の保護に関する協定」", "「日露行動計画」"),
    refuses=("「新時代」に関する共同声明", "日露行動計画"),
)

NAMED_IN_NOTE = NameRule(
    name="the name that a note gives",
    pattern=r"\(以下、?(?:「|『)?(?P<name>[^「」『』()]{2,30})(?:」|』)?(?:という。?|と言う。?)?\)",
    examples=("共同声明(以下「アスタナ声明」)", "協定(以下、社会保障協定という。)"),
    refuses=("協定(以下同じ", "共同声明(アスタナ)"),
)

ANAPHORA: tuple[NameRule, ...] = (
    NameRule(
        name="the same document",
        pattern=(
            "^(?:同|本|右|当該|該|この|その|上記の?|前記の?|これらの?|両|同じ)(?:共同)?"
            "(?:宣言|声明|条約|協定|議定書|憲章|決議|覚書|合意|合意書|計画|行動計画|指針|規範|枠組み|文書|プラン|談話|発表|アコード|コミュニケ|交換公文)$"
        ),
        examples=("同宣言", "同協定", "本条約", "右協定", "上記協定", "この合意", "両文書"),
        refuses=("日露行動計画", "共同声明", "両国間の協定", "協同組合協定"),
    ),
    NameRule(
        name="the said document",
        pattern=(
            r"(?i)^(?:the|this|that|these|those|both|such)(?: (?:said|same|above-mentioned|aforementioned|latter"
            r"|joint))?"
            r" (?:declarations?|statements?|treaty|treaties|conventions?|agreements?|protocols?|memorandum|plan"
            r"|accord|resolutions?"
            r"|charter|communiqu[eé]|documents?)$"
        ),
        examples=("the said agreement", "this Treaty", "the Declaration", "these agreements"),
        refuses=("the Paris Agreement", "a joint statement", "agreement"),
    ),
)

RESOLUTION = NameRule(
    name="a resolution of the Security Council by number",
    pattern=(
        r"(?i)(?:(?:安保理|安全保障理事会)(?:の)?決議|(?:UN|U\.N\.|United Nations)? ?Security Council Resolutions?"
        r"|UNSCR|UNSC Resolutions?)"
        r"\s?(?:No\. ?)?(?:第)?(?P<number>[0-9]{1,4}|[〇一二三四五六七八九]{3,4})(?![0-9年])(?:号)?"
        r"(?P<more>(?:\s?\([0-9]{4}\))?(?:号)?(?:、|及び|や|並びに|と|・|, | and )"
        r"(?:同)?(?:決議)?(?:第)?[0-9]{1,4}(?:号)?)?"
        r"|(?i:(?:安保理|安全保障理事会)(?:の)?)(?:第)?(?P<before>[0-9]{1,4})号決議"
    ),
    examples=(
        "安保理決議第1718号",
        "国連安保理決議1718",
        "国連安全保障理事会決議第1718号(2006)",
        "UNSCR 1718",
        "UN Security Council Resolution 1718",
        "安保理第1718号決議",
        "安保理決議第一七一八号",
    ),
    refuses=("関連安保理決議", "総会決議第181号", "安保理決議2006年", "UN Security Council resolutions"),
)
BARE_RESOLUTION = NameRule(
    name="a resolution without a number",
    pattern=r"(?i)決議(?:案)?(?:$|の|\()|resolutions?$",
    examples=("関連の安保理決議", "石炭の輸入上限を定めた安保理決議", "multiple UN Security Council resolutions"),
    refuses=("安保理決議第1718号", "決議事項"),
)

# Words that stand for several documents at once; they are named as candidates and none of them is tied.
SETS: tuple[NameRule, ...] = (
    NameRule(
        name="the four documents of Japan and China",
        pattern="^(?:日中間の|中日)?(?:[四4]つ|四点|4点|[四4]件)の(?:基本|政治|重要)?(?:的な?)?文書(?:の諸?原則)?$",
        yields=(
            "jp-cn-joint-communique-1972",
            "jp-cn-peace-and-friendship",
            "jp-cn-joint-declaration-1998",
            "jp-cn-joint-statement-2008",
        ),
        examples=("四つの基本文書", "四つの政治文書", "4つの政治文書", "四つの文書"),
        refuses=("三つの政治文書", "四つの原則的共通認識"),
    ),
)

# A name of nothing but its type: the year and the parties must tell the document.
BARE_TYPE = NameRule(
    name="a type without a name",
    pattern=(
        r"(?i)^(?:両国(?:間)?の|両政府間?の|首脳(?:会談)?の?|外相(?:会談)?の?|2プラス2の?|2\+2の?)?(?:日本|両)?(?:共同|政治|最終)?(?:プレス)?"
        r"(?:宣言|声明|コミュニケ|条約|協定|議定書|合意|計画|行動計画|覚書|発表|談話|文書"
        r"|declaration|joint declaration|joint statement"
        r"|agreement|treaty|joint communiqu[eé]|action plan)$"
    ),
    examples=("宣言", "共同宣言", "首脳共同声明", "合意", "Joint Declaration", "行動計画"),
    refuses=("投資協定", "東京宣言", "Paris Agreement"),
)
# A name that any number of documents bear: it is none by which one of them is known again on another page.
COMMON_NAME = NameRule(
    name="a name that many documents bear",
    pattern=(
        r"(?i)^(?:新たな|新|同様の|二国間|両国(?:間|政府)?の?|両政府間?の?|政府間|民間|当局間|首脳|外相|共同|協力|停戦|休戦|和平|平和|基本|原則|包括的?"
        r"|最終|中間|暫定|追加|中期|長期|枠組み|経済|政治|作業|報告|年次|公式){0,3}"
        r"(?:判決|政令|法案|法律|法|規則|報告書?|白書|交換公文|口上書|覚書|書簡|親書|文書|議事録|取極|取決め|取り決め|目標|対策|方針|計画|構想|提案"
        r"|合意|合意書|合意文書|宣言|声明|条約|協定|議定書|決議|契約|発表|談話|了解|共通認識|memorand(?:um|a)|report|letter|notes?"
        r"|joint statement|statement|agreement|treaty|declaration|understanding)$"
    ),
    examples=("交換公文", "判決", "停戦合意", "協力覚書", "追加経済対策", "平和条約", "報告書", "Joint Statement"),
    refuses=("シムラ合意", "水産資源保存協定", "技能人材の保護に関する協定", "沖縄憲章", "租税条約", "ラホール宣言"),
)
# A later year beside a treaty's name may be that of its entry into force.
LATER_STEP = NameRule(
    name="a later step of a treaty",
    pattern="(?i)発効|批准|締結|承認|加入|加盟|改正|改定|in(?:to)? force|ratif|acce(?:de|ssion)|amend",
    examples=("1994年に発効した国連海洋法条約", "in force since 1970"),
    refuses=("1982年の国連海洋法条約",),
)
AMENDMENT = NameRule(
    name="an amendment",
    pattern="改正(?:する)?(?:第[一二三]|第[0-9])?(?:議定書|協定|条約)|を改正する"
    r"|の(?:第[一二三四]次)?改正(?:$|\()|(?i:amending protocol|protocol amending)",
    examples=("租税条約改正議定書", "条約を改正する議定書", "国際通貨基金協定の第四次改正"),
    refuses=("租税条約",),
)
