"""The ranks that Japanese names of meetings tell: of heads, ministers, officials, many countries.

In: the words of a name and its modifiers. Out: the kind of `upcoming` the guideline gives it.
"""

from kaidan.lang.rule import Rule

# What a meeting is as an event to come. The first that matches its name decides, else the nearest in its modifiers.
RANKS: tuple[Rule, ...] = (
    Rule(
        name="summit of neighbours",
        pattern="日[中米韓英豪印加露比仏独伊蒙墨土泰越]{1,3}(?:特別)?(?:サミット|首脳会合|首脳会議)|日・?E[UC](?:定期)?首脳(?:協議|会議)|(?:サミット|首脳会議)(?=の(?:際|機会)の?[にの]?[^、。]{0,6}首脳)",
        yields="summit",
        examples=("日中韓サミット", "日EU定期首脳協議"),
        refuses=("G20サミット",),
    ),
    Rule(
        name="summit of many",
        pattern="サミット|首脳(?:テレビ|特別|非公式|拡大)?会議|首脳会合|国連総会|フォーラム|(?:欧州|定例)理事会|閣僚会議|(?:[三四五六][者極]|支援国|ドナー|締約国|関係国)会合|(?:関係|各|諸|沿岸|旗|寄港|加盟|締約|支援|周辺|流域|か|カ|ヶ)国の?[^、。]{0,12}(?:会合|会議)|における国際会議",
        yields="conference",
        examples=(
            "G20首脳会合",
            "APEC首脳会議",
            "太平洋・島サミット",
            "東方経済フォーラム",
            "WTO閣僚会議",
            "関係国の海上警備当局による会合",
            "四者会合",
        ),
        refuses=("首脳会談", "外相会合"),
    ),
    Rule(
        name="heads",
        pattern="首脳|指導者|大統領(?!令|選)|総理|首相(?!府)|国王|トップ会談",
        yields="summit",
        examples=("首脳会談", "両国指導者の会談", "首脳間の接触"),
        refuses=("外相会談", "大統領選挙"),
    ),
    Rule(
        name="body of officials and firms",
        pattern="官民(?:の)?(?:作業部会|対話|委員会)",
        yields="other",
        examples=("官民の作業部会", "官民対話"),
        refuses=("官民合同協議会",),
    ),
    Rule(
        name="ministers",
        pattern="外相|外務大臣|閣僚|大臣|財務相|防衛相|2\\+2|ハイレベル経済対話|(?:財務|防衛|経済)対話",
        yields="ministerial",
        examples=("外相会合", "閣僚級の準備会合", "2+2", "日中ハイレベル経済対話"),
        refuses=("次官級協議", "ハイレベル経済協議"),
    ),
    Rule(
        name="officials",
        pattern=(
            "次官|局長|課長|実務者|専門家|事務(?:レベル|方|当局|級)|審議官|当局|委員会|作業部会|ワーキング|代表部|常駐代表|政策協議|戦略対話|ハイレベル[^、。]{0,8}協議"
            "|領事|シェルパ|局次長|ハイレベル"
        ),
        yields="officials",
        examples=("次官級会合", "専門家会合", "合同委員会", "政策協議", "高級事務レベル海洋協議"),
        refuses=("官民合同協議会", "首脳会談"),
    ),
    Rule(
        name="audience",
        pattern="拝謁|晩餐|夕食会|昼食会|表敬",
        yields="other",
        examples=("国王陛下への拝謁",),
        refuses=("会談",),
    ),
)
# What it is where no rank is named at all.
PLAIN_RANKS: tuple[Rule, ...] = (
    Rule(
        name="open gathering",
        pattern="^(?:東京|京都|大阪|横浜|名古屋|札幌|広島|仙台|[ァ-ヶー]{2,10})会合$|会議|総会|理事会|シンポジウム|セミナー|官民|国際|G7|G8|G20|APEC|ASEM|TICAD|PALM|COP|EAS|ARF|ASEAN",
        yields="conference",
        examples=("東京会合", "OPEC総会", "国際会議", "官民合同協議会"),
        refuses=("協議", "会談"),
    ),
    Rule(
        name="plain consultation",
        pattern="協議|対話|.会合|交渉|議員交流|話し?合い",
        yields="officials",
        examples=("月1回の協議",),
        refuses=("会談", "会合"),
    ),
)
