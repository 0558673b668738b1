"""Words for documents and remarks in Japanese: the heads of the noun phrases that name them.

In: folded text. Out: for each head found, its family and the sort of things it may be one of.
"""

import re

from kaidan.lang.events import Head
from kaidan.lang.rule import Rule

DOCUMENT = Head("instrument", sort="document")
# What is done to a document when it is made; in the past before a quoted name, it tells that the name is of a document.
_MAKING = re.findall("..", "採択発出署名調印締結策定改定改訂作成発表公表公開承認合意交換提案提唱決定")
_MADE = (*(verb + form for verb in _MAKING for form in ("した", "された", "しました")), "まとめた", "まとめられた")
_MADE_THEN = "|".join(f"(?<={deed})" for deed in (*_MADE, "交わした", "打ち出した", "掲げた"))
NAMED_DOCUMENT = Head("instrument", complete=True, sort="document")
# A plan is a document only where something rests on it: 行動計画に基づき, but not 「一帯一路」構想.
PLAN = Head("instrument", sort="plan")
# What a government decides or a parliament passes counts only with the date on which it did.
ENACTMENT = Head("instrument", sort="enactment")
REMARK = Head("statement", sort="remark")
LETTER = Head("statement", complete=True, sort="letter")

INSTRUMENT_HEADS: tuple[Rule, ...] = (
    Rule(
        name="treaty",
        pattern=(
            "条約(?!上|局|機構|締約|交渉担|改正案)(?!の?(?:第[0-9]+回)?(?:締約国|運用検討|再検討|見直し|交渉|発効促進)会[議合])|協定(?!上)|議定書|(?<!国連)憲章(?!草)|規約"
            "|取極|取り?決め|交換公文|覚書|アコード|プロトコー?ル|(?:[一-龠]文|共同|政府間|成果|基本|附属)文書(?!館|化|の?(?:作成|発出|採択|策定|交換|署名))|(?<=[A-Z])(?:規則|指令)"
        ),
        yields=DOCUMENT,
        examples=("投資協定", "受刑者移送条約", "協力覚書", "京都議定書"),
        refuses=("条約上の", "条約局長", "北大西洋条約機構", "労働協約", "条約の交渉会議"),
    ),
    Rule(
        name="treaty by its letters",
        pattern=(
            "国連憲章|"
            "(?<![A-Za-z])(?:ICC規程|ローマ規程|TPP(?:11)?|RCEP|CTBT|NPT|FMCT|START|ACSA|GSOMIA|CPTPP|SOFA|INF|JCPOA|UNCLOS)(?![A-Za-z]|体制|運用検討|の?(?:締約国|運用検討|発効促進)会議)|(?<=[A-Z・])EPA|(?<=[一-龠ァ-ヶー])[EF][PT]A(?!委員会)|(?<![A-Z])[EF][PT]A(?=交渉|の|を|に|が)"
        ),
        yields=NAMED_DOCUMENT,
        examples=("日豪EPA交渉", "CTBTの", "RCEP"),
        refuses=("STARTED", "NPT運用検討会議"),
    ),
    Rule(
        name="quoted name of what was made",
        pattern=f"(?:{_MADE_THEN})「(?![^「」\n]{{0,40}}(?:[。、はが]|対話」|会合」|会議」))[^「」\n]{{3,60}}」(?!に(?:関|係|つ)|をめぐ|を巡)",
        yields=NAMED_DOCUMENT,
        examples=("会合で採択された「デジタル貿易原則」に", "取りまとめた「海のための新たなプラン」を"),
        refuses=(
            "掲げる「自由で開かれた海」",
            "述べた「歴史は壁を築いた」",
            "提案した「海の対話」",
            "採択された「海の安全」に関する決議",
        ),
    ),
    Rule(
        name="declaration",
        pattern=(
            "共同(?:声明|宣言|発表|文書|コミュニケ|プレス発表|プレスリリース|ステートメント)|(?<=[一-龠ァ-ヶーA-Za-z」)0-9年])(?:宣言|首脳声明|(?<!議長)声明)(?!発表|文案|し|す)|(?:声明|宣言)(?=を踏まえ|に基づ|に沿|に従)|(?<=[議談]の)宣言|コミュニケ|最終文書"
        ),
        yields=DOCUMENT,
        examples=("日中共同声明", "56年宣言", "平壌宣言", "5月の共同発表"),
        refuses=("声明発表", "独立宣言した"),
    ),
    Rule(
        name="settlement",
        pattern=(
            "(?<=[一-龠ァ-ヶーA-Za-z0-9年」])(?:合意(?!形成|事項|点|す|し|さ|で|に(?:達|至|基づかな)|を(?:得|目指|見))|了解(?!を|す|し|さ)|和解案)|合意文書|(?<=に関する)合意(?!形成|し|す|さ|で|に(?:達|至))|(?<=[なの])敵対行為の停止"
            "|(?<=項目の)(?:共通|原則的共通|原則的)?認識|原則的共通認識|政治文書|基本文書|(?<=裁判所の)判決|(?<=[一-龠A-Z])勧告(?!し|す|さ|的)|(?<=高裁の)判決|仲裁(?:裁判所の)?判断|(?<=首脳の)合意(?=[はをがに])|(?<=間の)合意(?=[にをの](?:基|沿|従|則|踏|履行|実施|遵守))|(?<=おける)合意(?=を踏|に基|に沿|の履行)|(?<=での)合意(?=を踏|に基|に沿|の履行)|コンセンサス(?=[」の])"
        ),
        yields=DOCUMENT,
        examples=(
            "日朝間の合意に基づき",
            "ミンスク合意",
            "米朝合意を",
            "四つの政治文書",
            "国際司法裁判所の判決",
            "和平合意から",
        ),
        refuses=("合意形成", "合意した", "合意に達した", "判決"),
    ),
    Rule(
        name="settled at a place",
        pattern="(?<=[ァ-ヴー]で)合意(?=され)",
        yields=NAMED_DOCUMENT,
        examples=("シャルム・エル・シェイクで合意された",),
        refuses=("ことで合意された", "モスクワで合意した"),
    ),
    Rule(
        name="resolution",
        pattern="決議(?!する|した|され)(?:第?[0-9]+号?)?(?:及び第?[0-9]+号?)?",
        yields=DOCUMENT,
        examples=("安保理決議第1284号", "関連の安保理決議", "国連総会決議"),
        refuses=("決議した",),
    ),
    Rule(
        name="plan by its name",
        pattern="行動計画|行動規範|ロードマップ|協力プラン|マスタープラン|枠組み?合意|実施計画|協力計画|基本計画|大統領令|アクションプラン|アクション・プラン",
        yields=DOCUMENT,
        examples=("日露行動計画", "「南海における行動規範」", "大統領令"),
        refuses=("計画的に",),
    ),
    Rule(
        name="plan by its quoted name",
        pattern="(?:原則|計画|プラン|ロードマップ|アジェンダ|指針|ガイドライン|ビジョン)(?=」)",
        yields=DOCUMENT,
        examples=("「海の三原則」", "「2030アジェンダ」"),
        refuses=("原則として", "「原則を守る」"),
    ),
    Rule(
        name="law of another state",
        pattern="(?:中国|香港|米国|韓国|台湾|ロシア|北朝鮮|[ァ-ヴー]{3,})[一-龠]{2,10}(?<![方憲手司立用文国内慣])法(?=[にをのが」])(?!の支配)",
        yields=NAMED_DOCUMENT,
        examples=("中国港湾警備法について", "香港治安強化法の制定"),
        refuses=("国際法に", "憲法の", "ロシア国内法を"),
    ),
    Rule(
        name="plan that is relied on",
        pattern="趣意書|(?<=[一-龠ァ-ヶー」の])(?:枠組み?(?=」)|工程表|行程表|ビジョン|パッケージ|政策文書|コンパクト|プログラム|提言|処方箋)(?=[」をにの(])|(?:[三四五六七十]|[0-9])原則(?=[のに」])|(?<=[一-龠ァ-ヶー])計画(?=」|\\(|に(?:基|沿)|の(?:下|第))|フレームワーク|(?<=の)報告書?(?=を踏まえ|に基づ|に沿|によれば)|アジェンダ|イニシアティブ|イニシアチブ|(?<=[」ァ-ヶー])プラン|大綱|(?:(?<=」)|(?<=」の))構想|構想(?=に(?:基|沿)|の(?:下|もと)|を踏)|(?<=[一-龠し])報告(?=を(?:受け|踏まえ)|に(?:基|沿|よれば))|戦略(?=[0-9]{2,4})|指針|ガイドライン|戦略(?=に基づ|に沿)",
        yields=PLAN,
        examples=(
            "新宮澤構想の下",
            "移転三原則の下で",
            "見直し報告を受け",
            "日・サウディ協力アジェンダ",
            "拡大HIPCイニシアティブ",
            "「西アフリカ成長の環」の構想",
        ),
        refuses=("構想を説明",),
    ),
)

ENACTMENTS: tuple[Rule, ...] = (
    Rule(
        name="enactment",
        pattern="(?:基本)?方針|経済対策|法律|新法|(?<=[一-龠])(?<!国際)(?<!国内)(?<!憲)(?<!方)(?<!手)法(?=[がをのに]|案)|政令|見直し(?=において|を|が)|パートナーシップ(?=[:、にをがの])|戦略(?=を|が|に)|(?<=基本)計画|中期目標|報告書|法案",
        yields=ENACTMENT,
        examples=("政府の基本方針を決めた", "新法が先週議会を通過", "改正土地法の施行令"),
        refuses=("方法", "法的"),
    ),
)

STATEMENT_HEADS: tuple[Rule, ...] = (
    Rule(
        name="speech",
        pattern="議長声明(?!が[^、。]{0,8}(?:発出|発表|採択)|を[^、。]{0,8}(?:発出|採択))|(?:一般討論|施政方針|基調|所信表明|就任|政策|記念|総理)?演説|スピーチ|(?<=[一-龠の])講演(?!会|者|を行い|し)|(?:開会|閉会|冒頭)?挨拶(?![をで]行|を述)|寄稿|教書|(?<!演説で)(?<!会見で)(?:述べ|発言し|表明し)た(?=とおり|通り|ように)|(?:訴え|呼びかけ|述べ|演説し)た(?=ことに(?:言及|触れ|留意)|ことを(?:想起|引用))|(?:自ら|自分|自身|本人)の発言(?=[にを])|(?:先般|先日|先の|過日)の[一-龠ァ-ヶー・]{2,16}の発言",
        yields=REMARK,
        examples=("一般討論演説", "総理演説", "開会挨拶", "東京で述べたとおり"),
        refuses=("挨拶を行い", "談話室", "議長声明が発出された"),
    ),
    Rule(
        name="message",
        pattern="談話(?!室)|親書|祝電|弔電|書簡(?!交換|の?交換)|(?:お見舞い|祝賀|お祝い|弔意)の?(?:メッセージ|電報)|メッセージ(?=を(?:頂|いただ|受|寄)|に(?:感謝|謝意|対))",
        yields=LETTER,
        examples=("祝電", "大臣の親書", "お見舞いのメッセージ"),
        refuses=("書簡交換式", "メッセージを出す"),
    ),
)
