"""Words for meetings, visits and events in Japanese: the heads of the noun phrases that name them.

In: folded text. Out: for each head found, its family and the sort of things it may be one of.
"""

from kaidan.lang.events import Head
from kaidan.lang.ja.event_acts import ACTS
from kaidan.lang.rule import Rule

TALKS = Head("meeting", sort="talks")
GATHERING = Head("meeting", sort="gathering")
NAMED_TALKS = Head("meeting", complete=True, sort="talks")
NAMED_GATHERING = Head("meeting", complete=True, sort="gathering")
VISIT = Head("visit", sort="visit")
DELEGATION = Head("visit", sort="delegation")
EVENT = Head("event", sort="event")
CEREMONY = Head("event", sort="ceremony")
GUESTS = Head("visit", complete=True, sort="guests", dated=True)
EXCHANGE = Head("visit", complete=True, sort="exchange", dated=True)

_HELD = "(?=[のをがにはでもとまへ、。)(第・]|$|\n|及び|等|や|間|以[来降]|」)"

MEETING_HEADS: tuple[Rule, ...] = (
    Rule(
        name="talks",
        pattern=(
            "(?:電話|テレビ|オンライン)?(?:首脳|外相)?(?:電話|テレビ)?(?:会談|(?<!記者)会見)(?!録|場|室)|立ち話"
            "|(?<=[級間者])(?:協議|会合|対話)(?!会)|(?:(?<=[首脳臣相間])|(?<=間の))接触(?=[のをがには])|(?<=間の)(?:協議|対話|話合い|話し合い)"
        ),
        yields=TALKS,
        examples=("首脳会談", "日露外相会談", "電話会談", "次官級協議", "首脳間の接触を"),
        refuses=("会談録", "接触を断つ", "専門家協議会"),
    ),
    Rule(
        name="talks between ranks",
        pattern="(?:首脳|外相|大臣|閣僚|次官|局長|課長|実務者?|専門家|事務)(?:級|間|レベル|同士)?で(?:の|改めて)?(?:確認|協議|会談|議論|会合|話し合)(?!した|った|しまし|し、|が行われた|を行)",
        yields=Head("meeting", complete=True, sort="talks", aspect="future"),
        examples=("次官級で協議", "首脳間で確認すること"),
        refuses=("首脳間で確認した", "事務方で日程を詰める"),
    ),
    Rule(
        name="gathering",
        pattern=(
            "会合(?!場)|会議(?!場|室|長|員|所)|官民対話|(?:代表者|党代表|党|人民代表)大?会(?=[をがのに])|(?:(?<!国民)(?<!人民)(?<!政治)(?<!国家)協議|懇談|連絡|準備|評議)会(?=[のをがにはで、。)(]|$|\n|につ|等|第|」)"
            "|フォーラム|サミット(?!・?プロセス)|(?:リーダーズ|首脳|閣僚|ハイレベル|サイド|オンライン)・?(?:ミーティング|イベント)|シンポジウム|(?<!書記局)総会|セミナー|ラウンドテーブル|2\\+2|作業部会|ワーキング・?グループ|シェルパ|リトリート|ラウンド会合"
        ),
        yields=GATHERING,
        examples=("準備会合", "国際会議", "太平洋・島サミット", "「2+2」", "官民合同協議会(第6回)"),
        refuses=("会議場", "会議室", "会合場所", "国民協議会が"),
    ),
    Rule(
        name="board",
        pattern="(?<!常任)(?<!人権)理事会(?=[のをがにはで、。]|まで|$)|(?:朝食|昼食|夕食|晩餐|午餐)会|ワーキング・?(?:ランチ|ディナー)",
        yields=Head("meeting", sort="gathering", dated=True),
        examples=("KEDO理事会で", "欧州理事会で"),
        refuses=("常任理事会", "理事会社"),
    ),
    Rule(
        name="committee",
        pattern=f"(?:合同|混合|政府間|作業|経済|貿易|協力|科学技術|文化|フォローアップ|調整|運営|協議|専門|漁業|安全保障協議|諮問)委員会{_HELD}|(?<=回)委員会",
        yields=GATHERING,
        examples=("第1回合同委員会を", "「フォローアップ委員会」", "日露政府間委員会の"),
        refuses=("事実調査委員会", "安保理委員会"),
    ),
    Rule(
        name="consultation",
        pattern=(
            f"(?:協議|対話(?!を通じ)){_HELD}(?!の扉|の窓|の道|を拒|による|のため|に(?:応|臨|復帰|戻|当た|際)|と圧力|を(?:加速|継続|続|重ね|深|促|急|行って|進め)|の(?:再開|進展|枠組|必要|重要))"
            "|電話で話す(?=予定|こと)|協議(?=の場を)|議員交流|政策対話|拝謁|交渉会合|直接交渉(?=[をがはの])|(?<=回)交渉(?=[をがはの])"
        ),
        yields=TALKS,
        examples=("政策協議において", "戦略対話を", "ハイレベル経済対話を", "議員交流", "月1回の協議", "第8回交渉を"),
        refuses=("協議した", "対話を通じた", "と協議する", "協議を加速"),
    ),
    Rule(
        name="round of negotiations",
        pattern="(?:第[0-9]+回目?の?|次回の?)[一-龠]{0,8}交渉(?=[をがはの])",
        yields=Head("meeting", complete=True, sort="talks", kind="officials"),
        examples=("第2回目の政府間交渉を", "次回交渉は"),
        refuses=("次回交渉官",),
    ),
    Rule(
        name="talks on a date",
        pattern="懇談(?!会)|(?<=との)やり(?:とり|取り)(?=[をにのがで])|交渉(?=を[^、。]{0,12}(?:始め|開始))",
        yields=Head("meeting", complete=True, sort="talks", dated=True),
        examples=("外相とのやり取りを", "短時間の懇談以来", "交渉を本年中に始める"),
        refuses=("懇談会", "交渉を加速"),
    ),
    Rule(
        name="known by its number",
        pattern=(
            "(?<![一-龠0-9])(?:(?:前回|次回)(?=\\([^()\n]*[年月日])|(?:前回|次回|第[0-9]+回)は、?[^。、\n]{2,24}(?:開催|実施)|(?:前回|第[0-9]+回)の?(?:会合|会議|協議|対話|会談)は、?[^。、\n]{2,24}で(?:開催|実施)(?=[。\n]|$))"
        ),
        yields=NAMED_TALKS,
        examples=(
            "第1回会合は、令和元年11月30日に札幌で開催。",
            "前回(本年2月、於:新潟)に続き",
            "第4回は本年2月に札幌で開催",
        ),
        refuses=("前回の会合", "次回会合"),
    ),
    Rule(
        name="known by its letters",
        pattern=(
            "(?<![A-Za-z])(?:G7|G8|G20|APEC|ASEM|TICAD|PALM|COP|EAS|ARF)(?: ?[IVX]+|[0-9]+)?"
            "(?=[にをがは、]|及び|並びに|や|以[来降]|で(?:は|の)?、?|の(?:議長|機会|成功|際|開催|場))"
        ),
        yields=NAMED_GATHERING,
        examples=("議長国を務めるG20に", "PALM9を", "TICAD IVの成功"),
        refuses=("G20首脳会合", "APEC域内", "G8のメンバー"),
    ),
    Rule(
        name="known by a quoted name",
        pattern="(?:(?<=月の)|(?<=年の)|(?<=[春夏秋冬]の))「[^「」\\n]{2,20}」(?=への|に向け|の(?:準備|成功|機会)|までに)",
        yields=Head("meeting", complete=True, sort="gathering", dated=True, kind="conference"),
        examples=("来年6月の「リオ+20」への準備",),
        refuses=("両国の「行動計画」への",),
    ),
)

VISIT_HEADS: tuple[Rule, ...] = (
    Rule(
        name="visit",
        pattern=(
            "(?:公式|実務|国賓|非公式)?(?<!相互)訪(?:問|日|米|中|韓|露|ロ(?=[をがのにはす、])|欧|英|仏|独|伊|印|豪|加|朝|ソ|台|越|泰|比|伯|墨|土|波|蒙|尼|ア(?=[をがの]))"
            "(?![中者先団]|でいる)|来(?:日|訪|米|英|仏|韓|露|豪|印|加)(?!中|者)|往訪|再訪|寄港(?![国地])|もてなし|立ち寄り|歴訪"
        ),
        yields=VISIT,
        examples=("大臣の訪日を", "訪問を招請", "来訪を", "サラーラ寄港"),
        refuses=("訪日中の", "訪問者", "来日者"),
    ),
    Rule(
        name="delegation",
        pattern=(
            "(?:調査|使節|代表|視察|訪問|経済|派遣|先遣|観光|監視)団|専門家チーム|(?:経済|調査|官民|貿易|投資|ビジネス|官民合同|環境|エネルギー)・?ミッション|調査隊|(?<=[一-龠])(?<!国連)(?<!支援)(?<!外交)ミッション(?=の?(?:派遣|訪|来|受)|を(?:派遣|送|受))"
        ),
        yields=DELEGATION,
        examples=("官民合同の調査団を", "使節団", "経済ミッション", "政治対話ミッションの派遣"),
        refuses=("財団", "国連ミッション"),
    ),
    Rule(
        name="exchange",
        pattern="相互(?:訪問|派遣)",
        yields=EXCHANGE,
        examples=("青年の相互訪問を",),
        refuses=("相互理解",),
    ),
    Rule(
        name="guests",
        pattern=(
            "(?:副大臣|大臣|政務官|次官|特使|使節|議員)の[^、。]{0,14}派遣(?=[をにがの])|(?<=[を本国に名])(?:招待|招へい|招聘)(?=する|した[いく]|し、|。|することと|の予定|予定)"
            "|(?:局長|次官|特使|担当官|議員|専門家|専門官|職員)を[^、。]{0,12}派遣(?=する|した[いく]|し、|す)"
        ),
        yields=GUESTS,
        examples=("副大臣のリガ派遣を", "若手外交官を日本に招待する", "担当局長を東京に派遣したい"),
        refuses=("招待に感謝", "大臣の招待により"),
    ),
    Rule(
        name="coming",
        pattern=(
            "(?:来て|お越し)(?=いただ|頂|ほし|欲し|くださ|下さ|もら|を)|お迎え(?=した|でき|する)|足を運(?=びた|んで)"
            "|伺い(?=た[いく])|参り(?=た[いく])|訪れ(?=た[いく]|る(?:見通|見込|予定|意向|考え|用意|こと|よう)|て(?:いただ|頂|ほし|もら))|お招き(?=した|する)"
        ),
        yields=VISIT,
        examples=("ロシアに来ていただきたい", "お迎えしたい", "夏までに訪れたい"),
        refuses=("訪れる人", "持って来て"),
    ),
    Rule(
        name="went there",
        pattern="(?<=[前当昨]日に)訪れ(?=た[一-龠ァ-ヶー])|(?<=を)訪れ(?:、[^、。\n]{0,40}(?:に|へ)出席)?(?=し?た|、|て)",
        yields=Head("visit", sort="visit", aspect="past"),
        examples=("前日に訪れた宮城県", "函館市を訪れ、", "アスタナを訪れた際"),
        refuses=("モスクワを訪れる",),
    ),
)

EVENT_HEADS: tuple[Rule, ...] = (
    Rule(
        name="vote",
        pattern="(?:総|補欠)?選挙(?![権区制管法人民])|知事選(?!挙)|大統領選(?!挙)|国民投票|住民投票|総選挙",
        yields=EVENT,
        examples=("大統領選挙", "知事選を", "非常任理事国選挙"),
        refuses=("選挙区", "選挙制度", "選挙民"),
    ),
    Rule(
        name="ceremony",
        pattern=(
            "署名式|調印式|就任式|即位(?:礼|の礼|式)|戴冠式|開所式|起工式|竣工式|開会式|閉会式|開通式|記念式典|式典|記念行事|記念事業|周年事業|周年行事|追悼式|慰霊式"
            "|(?:記念の)?集い|討論会|説明会|講習会|(?<=合同|共同)演習|(?:共同|合同|二国間)訓練|観艦式"
        ),
        yields=CEREMONY,
        examples=("署名式が来月に", "25周年記念事業", "大統領就任式", "公開の討論会"),
        refuses=("形式", "演習場"),
    ),
    Rule(
        name="anniversary",
        pattern="[0-9]+周年(?=に向け|を(?:控え|見据え))",
        yields=Head("event", sort="ceremony", dated=True),
        examples=("2008年の移住100周年に向け",),
        refuses=("国交正常化45周年に当たる",),
    ),
    Rule(
        name="games",
        pattern="(?<=[ァ-ヶー])大会(?=[にのをが])",
        yields=Head("event", sort="games", dated=True),
        examples=("2024年のパリ大会に",),
        refuses=("党大会に", "大会社"),
    ),
    Rule(
        name="training",
        pattern="研修(?=を)",
        yields=Head("event", sort="training", dated=True),
        examples=("税関職員等の研修を",),
        refuses=("研修員を",),
    ),
    Rule(
        name="spectacle",
        pattern=(
            "ワールド・?カップ|W杯|オリンピック(?:・パラリンピック)?|五輪|万国博覧会|万博|博覧会|国際大会|競技大会|選手権|アジア大会|見本市|展示会|展覧会|(?<=[術物本])展(?=[をがの])|映画祭|芸術祭"
            "|フェスティバル|交流年|文化年|観光年|(?<=における日本)年|青年の船"
        ),
        yields=EVENT,
        examples=("サッカー・ワールドカップ", "アスタナ国際博覧会", "柔道の国際大会"),
        refuses=("大会社", "日本年金"),
    ),
    Rule(
        name="early beginning",
        pattern="早期(?:の)?(?:立ち?上げ|発効)(?=への?期待|に(?:期待|向|つき意見の一致)|を(?:期待|目指)|で一致|$)",
        yields=Head("event", sort="event", complete=True, aspect="future"),
        examples=("新ラウンドの早期立上げにつき意見の一致", "投資協定の早期発効への期待"),
        refuses=("早期解決", "早期妥結"),
    ),
    Rule(
        name="beginning",
        pattern=(
            "(?:生産|運用|操業|運航|交渉|供用|運転|輸出|放送|協議|就航|稼働)(?:の)?(?:開始|再開|停止|終了)|立ち?上げ(?=[にのをがはへ、。])"
            "|打ち?上げ|発効(?!後|から|以来|した|し[、て]|済|促進)|採択(?=[にのをがへ]|が最終|されることを期待)|発足(?!し|以来)|撤収|撤退(?=[をがの後])"
        ),
        yields=EVENT,
        examples=("2008年の生産開始", "新ラウンドの立上げに", "運用開始に", "決議の採択が"),
        refuses=("発効後", "採択された", "採択することを目指し"),
    ),
    Rule(
        name="planned",
        pattern=(
            "(?:予定(?:される|されている|の)|見込まれる)(?![一-龠ァ-ヶー・A-Z]{0,20}(?:会議|会合|会談|協議|対話|サミット|フォーラム|総会|訪|来日|式|選挙|大統領"
            "|総理|首相|大臣|国王|長官|氏|団|大会|博))[一-龠ァ-ヶー]{2,16}"
        ),
        yields=EVENT,
        examples=("来年春に見込まれる海洋放出", "来月予定される公演"),
        refuses=("予定より", "見込みである", "予定される首脳会談", "見込まれる総理訪印"),
    ),
    *ACTS,
    Rule(
        name="signing",
        pattern=(
            "(?<=[をがはの、に近早期く月日年末旬会])(?:署名|調印)(?=する|できる|される|した[いく]|す(?:べく|ること)|を(?:目指|行[いう]|予定)|に(?:向|至る|こぎ|漕)|の(?:運び|見通|予定|ため|方向)|へ)"
            "|を(?:締)?結[びぶ](?=運び|予定|見通|こと|方向|用意|意向|考え|よう|た[いく])"
        ),
        yields=EVENT,
        examples=("協定に年内に署名したい", "近く署名できる見通し", "協定を結ぶ運び"),
        refuses=("既に署名した", "結びつき"),
    ),
)
