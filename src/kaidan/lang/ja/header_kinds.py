"""How Japanese pages name the kind and format of talks. The ranks of those who talk come first; these words second."""

from kaidan.lang.rule import Rule
from kaidan.lang.talks import KindRules

LEVELS = "外相|首脳|外務大臣|次官級?|局長|防衛相|閣僚"
TALKS_WORD = "(?:会談|協議|会合|会議|対話|表敬|懇談|会見|意見交換)"
SCREEN = "(?:テレビ会議|オンライン|ビデオ会議|バーチャル)"
GATHERED = "(?:会談|会合|会議|協議|電話|懇談|夕食会|昼食会|朝食会|対話)"
FILLED = "[一-鿿ァ-ヺー・]{0,8}?"

FORMATS: tuple[Rule, ...] = (
    Rule(
        name="by telephone",
        pattern=(
            f"電話(?:による|での|で|にて|で、)?(?:日[一-鿿ァ-ヺー・]{{1,12}})?(?:{LEVELS})?{TALKS_WORD}"
            "|電話で(?:話|会談|協議|意見)|電話を行っ|電話を受け"
        ),
        yields="telephone",
        examples=("日韓外相電話会談", "日韓電話外相会談", "電話会談を行い", "電話で会談し", "電話首脳会談"),
        refuses=("電話回線", "固定電話"),
    ),
    Rule(
        name="by video",
        pattern=(
            "(?:テレビ|TV|ビデオ|オンライン|ウェブ|バーチャル)(?:電話|会議)?(?:形式|方式|システム)?"
            "(?:による|での|で|にて|の|を通じた|を通じて|を用いた|を通じ)?[一-鿿ァ-ヺー・A-Z]{0,14}?"
            "(?:会談|協議|対話|表敬|懇談|首脳会合|外相会合)"
            f"|\\({SCREEN}(?:形式|方式)?\\)"
            f"|{SCREEN}の?(?:形式|方式)(?:で|により|にて)、?(?:[^、。]{{0,30}}?[をが])?(?:行い|行われ|行っ|実施|開催)"
            "(?!(?:し|さ)?れ?(?:る|た|の)[一-鿿ァ-ヺA-Z「])"
        ),
        yields="video",
        examples=(
            "日米首脳テレビ会談",
            "テレビ会議形式で実施されました",
            "オンライン形式で開催しました",
            "オンラインで外相会談",
            "日・ASEAN外相会議(テレビ会議形式)",
        ),
        refuses=("オンライン形式で開催される会合", "テレビ番組"),
    ),
)

KINDS: tuple[Rule, ...] = (
    Rule(
        name="two plus two",
        pattern=(
            "(?<![0-9])「?2[+プ](?:ラス)?2」?|ツー・プラス・ツー|外務・防衛(?:閣僚|大臣|担当閣僚)|防衛・外務閣僚"
            "|安全保障協議委員会"
        ),
        yields="two-plus-two",
        examples=("日豪外務・防衛閣僚協議(「2+2」)", "日米安全保障協議委員会"),
        refuses=("外務・防衛当局間協議", "12+2"),
    ),
    Rule(
        name="courtesy call",
        pattern="表敬",
        yields="courtesy-call",
        examples=("外務大臣表敬", "大使による表敬"),
        refuses=("敬意を表し",),
    ),
    Rule(
        name="several countries as one",
        pattern=(
            "[三四五六3456](?:か国|カ国|ヵ国|者|外相|首脳)(?:外相|首脳|局長|次官級?)?(?:会合|会談|協議|会議)|六者会合"
            "|G(?:7|8|20)|ASEAN\\+3|「中央アジア\\+日本」"
            "|日・?(?:メコン|カリコム|CARICOM|SICA|中米|GCC|太平洋)[^、。\n]{0,12}(?:会議|会合|サミット)"
        ),
        yields="multilateral",
        examples=("三か国外相会合", "六者会合", "G7外相会合", "日・カリコム外相会議"),
        refuses=("三者三様", "日露外相会談"),
    ),
    Rule(
        name="summit",
        pattern=f"首脳{FILLED}{GATHERED}",
        yields="summit",
        examples=("日露首脳会談", "首脳電話会談", "定期首脳協議"),
        refuses=("首脳レベル", "外相会談"),
    ),
    Rule(
        name="vice-ministers",
        pattern="次官(?!補)級?[一-鿿ァ-ヺー・]{0,10}?(?:会談|協議|対話|会合|懇談)|次官級|次官間",
        yields="vice-ministerial",
        examples=("日中次官級協議", "日豪次官協議", "次官級戦略対話"),
        refuses=("次官補級協議", "外相会談"),
    ),
    Rule(
        name="senior officials",
        pattern=(
            f"(?:局長|次官補|審議官|課長|局次長|参事官|実務者|首席代表|代表)級?{FILLED}(?:会談|協議|対話|会合)"
            "|事務レベル|実務者協議|当局(?:者)?間協議|政策協議|政務協議|領事当局"
        ),
        yields="senior-officials",
        examples=("日韓局長協議", "高級事務レベル協議", "外務・防衛当局間協議", "次官補級協議"),
        refuses=("次官級協議", "外相会談"),
    ),
    Rule(
        name="foreign ministers",
        pattern=(
            f"外相{FILLED}(?:{GATHERED}|ランチ|ディナー)|外務大臣間?(?:電話|テレビ|定期|戦略)?(?:会談|会合|協議|対話)"
        ),
        yields="foreign-ministers",
        examples=("日露外相会談", "外相電話会談", "外相間戦略対話", "日独外相定期協議"),
        refuses=("首脳会談", "次官級協議"),
    ),
    Rule(
        name="other ministers",
        pattern=f"(?:閣僚|防衛相|防衛大臣|財務相|経済相|ハイレベル経済|大臣級?){FILLED}(?:会談|会合|会議|協議|対話)",
        yields="ministerial",
        examples=("日中ハイレベル経済対話", "日豪防衛相会談", "閣僚会合"),
        refuses=("外相会談", "首脳会談"),
    ),
)

CONTEXTS: tuple[Rule, ...] = (
    Rule(
        # From the end of the words that name a kind.
        name="only the occasion",
        pattern=(
            "[^、。\n]{0,12}?(?:\\([^()\n]{1,20}\\))?(?:等|関連会合)?(?:の際|に際|における|での|の機会|への?(?:出席|参加)"
            "|に(?:出席|参加|同席|先立|向け|続き|引き続)|の(?:マージン|折|昼休み|合間|傍ら)|出席|に係る|のため|を前に|の準備"
            "|後(?:の|に)|で(?:一致|合意|確認)され)"
        ),
        examples=("の際に", "への出席のため", "に出席するため", "等の機会に"),
        refuses=("を行った", "が開催された", "との間で", "、夕食会"),
    ),
)

SEVERAL: tuple[Rule, ...] = (
    Rule(
        name="several talks of two",
        pattern=(
            "それぞれ(?:二国間)?(?:会談|の概要|概要|首脳|外相|電話)|二国間(?:首脳|外相)?(?:会談|電話会談)(?:が|[ ]?\\(|の概要)"
            "|個別(?:に|の|会談)|相次いで(?:会談|電話)|順次会談|と相次いで"
        ),
        examples=(
            "それぞれ会談した",
            "それぞれの概要以下のとおり",
            "個別に会談",
            "との二国間首脳会談が行われた",
            "外務大臣の二国間会談(概要)",
        ),
        refuses=("それぞれの立場", "二国間関係"),
    ),
)

KIND_RULES = KindRules(kinds=KINDS, formats=FORMATS, contexts=CONTEXTS, several=SEVERAL)
