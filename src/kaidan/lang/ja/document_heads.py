"""Words for documents and remarks in Japanese, and what around them tells that they are not yet, or just now, made.

In: folded text. Out: matches of heads and of the cues beside them.
"""

import re

from kaidan.lang.events import Head
from kaidan.lang.ja.event_aspects import OWN, SURELY_PAST
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
            "条約(?!上|局|締約|交渉担|改正案)(?!の?(?:第[0-9]+回)?(?:締約国|運用検討|再検討|見直し|交渉|発効促進)会[議合])|協定(?!上)|議定書|(?<!国連)憲章(?!草)|規約"
            "|取極|取り?決め|交換公文|覚書|アコード|プロトコー?ル|(?:[一-龠]文|共同|政府間|成果|基本|附属)文書(?!館|化|の?(?:作成|発出|採択|策定|交換|署名))|(?<=[A-Z])(?:規則|指令)"
        ),
        yields=DOCUMENT,
        examples=("投資協定", "受刑者移送条約", "協力覚書", "京都議定書"),
        refuses=("条約上の", "条約局長", "労働協約", "条約の交渉会議"),
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

# A remark on a named occasion was made, though no date is given.
REMARK_OCCASIONS: tuple[Rule, ...] = (
    Rule(
        name="remark on an occasion",
        pattern="(?:での|における|の際の|施政方針|所信表明|一般討論|就任|年頭|新年)[^、。]{0,14}$",
        examples=("総理の国会での演説", "施政方針演説"),
        refuses=("今後の演説",),
    ),
    Rule(
        name="remark still to be made",
        pattern="^」?(?:を[^、。]{0,8}(?:行う(?!た)|予定)|[にで](?:おいて)?は?[^、。]{0,14}(?:したい|予定|考え))",
        examples=("を行う予定",),
        refuses=("について説明", "を高く評価"),
    ),
)

# Beside a head: what makes it no reference.
NOT_POINTED_TO: tuple[Rule, ...] = (
    Rule(
        name="points back",
        pattern="(?:[^一-龠ァ-ヶーA-Za-z0-9]|^)(?:同|本|当|当該|右|上記の?|この|これらの|両|各|諸|何らかの|新たな|新しい|以上の|その)$",
        yields=OWN,
        examples=("、同", "この", "新たな"),
        refuses=("日本", "大同"),
    ),
    Rule(
        name="peace treaty not yet made",
        pattern="(?:^|[^フコ華友])平和$",
        yields=OWN,
        examples=("、平和", "平和"),
        refuses=("サンフランシスコ平和", "日華平和"),
        source="the treaty that Japan and Russia negotiate is a subject, not a document",
    ),
)
# What has a name though it is still to be adopted: a treaty, a name in quotation marks.
NAMED_DRAFT: tuple[Rule, ...] = (
    Rule(
        name="named draft",
        pattern="^「[^「」]+」$|[一-龠ァ-ヶー](?<!投資)(?<!租税)(?:議定書|条約)(?:\\(.*)?$",
        examples=("「2030アジェンダ」", "名古屋議定書"),
        refuses=("共同声明", "投資条約", "議定書"),
    ),
)
MADE_HERE: tuple[Rule, ...] = (
    Rule(
        name="signed here",
        pattern=(
            "^」?(?:\\([^、。]{0,50}\\))?[^、。]{0,20}(?:[をにへの](?:署名|調印|発出|発表|採択|交換)|を取り交わ)(?:し(?!た[いく]|たこと|て以来|た際)|を(?:行[いっ]|見|し)|が行)"
        ),
        yields=OWN,
        examples=("に署名し、", "を発出しました", "の署名が行われ"),
        refuses=("の署名から", "の署名式が", "に年内に署名したい"),
    ),
    Rule(
        name="wished for",
        pattern="^」?の(?:早期)?締結(?:には|の?(?:可能性|検討)|を(?:提案|希望|要請|求)|交渉を[^、。]{0,8}開始するよう)",
        yields=OWN,
        examples=("の締結を提案", "の早期締結には"),
        refuses=("の締結交渉が",),
    ),
    Rule(
        name="to be issued",
        pattern=(
            "^」?(?:が署名の運びとなった|(?:[^。\n]{0,60}(?:及び|並びに|と)[^、。\n]{1,40})?が[^、。]{0,24}(?:(?:採択|発出)され|(?:署名|交換)され(?!る))|を交換|の交換|[^、。]{0,16}を交換)"
            "|^」?[^、。]{0,16}(?:を(?:発出|採択|発表|取りまとめ|とりまとめ|作成|策定)(?:する|でき|したい|すべ)|に[^、。]{0,16}(?:盛り込まれるよう|盛り込む|記載する)"
            "|の(?:準備|起草|文案)|の(?:採択|発出|作成|策定|取りまとめ)(?:に|を|が|は))"
        ),
        yields=OWN,
        examples=("を発出すること", "に拉致問題が盛り込まれるよう", "の採択が最終段階"),
        refuses=("に掲げた", "の交渉の早期妥結", "の交渉を開始"),
    ),
    Rule(
        name="made elsewhere",
        pattern="^」?を(?:発出|発表|採択|署名)した(?:こと|旨)",
        yields=SURELY_PAST,
        examples=("を発出したことを説明",),
        refuses=("を発出した。",),
    ),
)
# The clause tells when a document was made, so its time dates it.
MADE: tuple[Rule, ...] = (
    Rule(
        name="made",
        pattern="(?:署名|採択|作成|発表|発出|合意|公布|公表|成立|可決|決定|改定|施行|発効|樹立|立ち上げ)(?:し(?!た[いく])|され|した|$|[、。])|決め(?:た|、)|を通過|策定し|が出",
        yields=SURELY_PAST,
        examples=("は、平成27年10月6日に両首脳が署名", "に署名し"),
        refuses=("の署名式",),
    ),
)
RELIED_ON: tuple[Rule, ...] = (
    Rule(
        name="relied on",
        pattern=(
            "^[」』]?(?:\\([^()]*\\))?(?:の(?:下|第[0-9一二三]+段階|存続|延長|再開|精神|実施|履行|着実|内容|完了|進捗|フォロー|改定|延長|概要)"
            "|に(?:基づ|よれば|沿|則|従|掲げ|盛り込ま|照らし|明記|示され|定め)|に(?:代わ|続く|加え)|の(?:歩み|推進|実現|具体化|後継|見直し|改[定訂])|を(?:踏まえ|履行|実施|遵守|着実|活用|具体化|改[定訂]|推進|支持|歓迎|評価))"
        ),
        yields=SURELY_PAST,
        examples=("に基づき", "の下で", "に沿って", "に掲げた", "を踏まえ"),
        refuses=("に関心",),
    ),
)
# A heading whose list names what was signed in these talks.
SIGNED_LISTS: tuple[Rule, ...] = (
    Rule(
        name="list of what was signed",
        pattern="(?:署名|交換|発出)された[^\n]{0,8}文書[^\n]{0,6}\n(?:[^\n]{1,120}\n?){1,15}",
        yields=OWN,
        examples=("【参考】本日署名された主な文書\n1 共同声明\n",),
        refuses=("署名された文書は",),
    ),
)
# What the words of a name or its modifiers tell of a document, remark or conference.
DESCRIPTIONS: tuple[Rule, ...] = (
    Rule(
        name="names",
        pattern=(
            "^(?!(?:両国|二国|政府|首脳|当事者|双方|我々|米国|関係国|過去|従来|前回|最近)間?の$)"
            "[^、]*[一-龠ァ-ヶーA-Za-z0-9」](?:の|な|に関する|における|での|との)[^、]{0,20}$|つの$"
        ),
        examples=("治安協力に関する", "四つの"),
        refuses=("両国間の", "政府間の"),
        source="協定 with such a modifier is one agreement, 両国間の合意 any",
    ),
    Rule(
        name="made before",
        pattern=(
            "(?:発表|決定|公開|公表|公布|策定|改[定訂正]|採択|署名|調印|合意|発効|発出|作成|成立|可決|締結|批准|承認|制定|提案|提唱|提示|表明|示|妥結|交換|掲げ|打ち出|交わ|結|(?:に|へ)(?:至|達)|(?:取り)?(?:まと|決)め)"
            "(?:し|され|られ|さ|ば|ばれ|が|っ)?た[^、。]{0,16}$"
        ),
        examples=(
            "昨年7月にG7が発出した",
            "3日に政府として決定した",
            "首脳会議で改訂された",
            "大統領が示された停戦のための",
        ),
        refuses=("昨年5月に始まった",),
    ),
    Rule(
        name="happened",
        pattern="(?:った|れた|いた|した|んだ|ている|てきた|(?<![関対])する|れる)(?:(?![0-9]年の|月の)[^、。]){0,30}$",
        examples=("昨年5月に始まった", "2004年以降中断している"),
        refuses=("6月の放送に関する", "5月の", "来月行われる1951年の"),
    ),
    Rule(
        name="lately",
        pattern="^(?:先般|先日|先の|過日)",
        examples=("先般の国務長官の発言",),
        refuses=("自らの発言",),
    ),
    Rule(
        name="negotiates",
        pattern="交渉会議$",
        examples=("交渉会議",),
        refuses=("交渉会合", "国際会議"),
    ),
)
