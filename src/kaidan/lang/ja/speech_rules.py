"""Rules of reported speech that need no verb table: leads, lead-ins to a speaker's own voice, topics, noun objects."""

from kaidan.lang.rule import Rule

# Without one of these a sentence is neither a lead nor a lead-in: they are looked for before any rule is tried.
THUS = ("以下", "次の", "下記", "左記")
LEAD_SIGNS = ("以下", "次の", "下記", "次", "概要", "やりとり", "同席", "陪席", "列席", "出席", "参加")
LEADS: tuple[Rule, ...] = (
    Rule(
        name="who attended",
        pattern=r"(?:同席|陪席|列席)(?:し(?:た|まし)|者は|。)|(?:先方|相手側|当方|我が方|側)(?:から|より|は)[^。]{0,300}(?:出席|参加)(?:し(?:た|まし)|。)",
        examples=("先方からムカシェフ外務大臣ほかが同席しました。", "当方から局長、先方から次官が出席した。"),
        refuses=("同席を求めた。",),
    ),
    Rule(
        name="the summary follows",
        pattern=r"(?:概要|概略|要旨|結果|やりとり|主な内容|内容|ポイント)[^。]{0,12}(?:以下|次|下記)の(?:とおり|通り)|(?:以下|次|下記)の(?:とおり|通り)(?:の)?(?:やりとり|やり取り|意見交換|議論)|(?:概要|やりとり)(?:は)?(?:以下|次)(?:のとおり)?(?:です)?。?$|以下(?:の(?:ような)?)(?:点|やりとり|やり取り|意見交換|議論|諸点)(?:が|を|につき|について)[^。]{0,16}(?:あっ|行わ|行い|触れられ|交わし|なされ|議論)",
        examples=(
            "結果概要以下のとおり。",
            "概要は以下のとおりです。",
            "概要次のとおり。",
            "以下のとおりのやりとりがあった。",
        ),
        refuses=("次のとおり述べた。",),
    ),
)
_SAYING = "(?P<verb>述べ|発言|説明|指摘|回答|答え|応え|応じ|応答|強調|表明|主張|紹介|言及|要請|求め|語|伝え|付言|話|申し入れ|反論|見解|考え|立場)"
_THUS = r"(?:(?:以下|次|下記|左記)の(?:とおり|通り|ように|ごとく|趣旨[をの]|(?:諸|[0-9一二三四五六七八])?点(?:を|につき|について)?|内容(?:を)?|(?:[0-9一二三四五]つの)?こと(?:を)?|(?:案件|事項|諸点|方針)(?:を|につき|について)?)|以下の(?=(?:説明|発言|指摘|紹介|回答|提案|要請|反応))|(?:以下|下記|左記)(?:を|につき|について|に関し|の点を))"

LEAD_INS: tuple[Rule, ...] = (
    Rule(
        name="the speaker's own words follow",
        pattern=rf"{_THUS}(?:の)?(?:[^。、]{{0,16}}?){_SAYING}[^。、]{{0,16}}[。:]?$",
        examples=(
            "次のとおり述べた。",
            "次のように強調した。",
            "次のとおり回答がありました。",
            "次のとおり発言。",
            "次の2点を指摘した。",
        ),
        refuses=(
            "次の会合の準備を進めたいと発言。",
            "次のとおり述べたのに対し、中曽根大臣より",
            "概要は以下のとおりです。",
        ),
    ),
    Rule(
        name="what is put forward follows",
        pattern=rf"{_THUS}[^。、]{{0,16}}?(?P<verb>提起|提案|提唱)[^。、]{{0,12}}[。:]?$",
        yields="propose",
        examples=("以下を提起した。", "次のとおり提案があった。"),
        refuses=("以下のとおり述べた。",),
    ),
    Rule(
        name="what all confirm follows",
        pattern=rf"{_THUS}[^。、]{{0,16}}?(?:認識を共有|確認|再確認)(?P<verb>)[^。、]{{0,12}}[。:]?$",
        yields="confirm",
        examples=("共通の認識として以下を確認した。",),
        refuses=("以下のとおり述べた。",),
    ),
    Rule(
        name="what all agree on follows",
        pattern=rf"{_THUS}[^。、]{{0,16}}?(?:一致|合意|申し合わせ|決定)(?P<verb>)[^。、]{{0,12}}[。:]?$",
        yields="agree",
        examples=("以下の点で一致した。", "以下につき合意した。"),
        refuses=("以下のとおり述べた。",),
    ),
)
TOPICS: tuple[Rule, ...] = (
    Rule(
        name="a topic before its speaker",
        pattern=r"(?:について(?:は|も)?|に(?:つき|関し(?:て)?(?:は|も)?|おいて(?:は|も)?|対し(?:て)?(?:は)?)|をめぐ(?:り|って(?:は)?)|に関連し(?:て)?|をめぐり|は|では)$",
        examples=("拉致問題については", "台湾に関し", "レアアースの供給をめぐり"),
        refuses=("これを受けて",),
    ),
)
NOUN_FORCES: tuple[Rule, ...] = (
    Rule(
        name="what is put forward",
        pattern=r"(?:(?<!答)案|提案|アイデア|アイディア|計画案|構想案|試案)$",
        yields="propose",
        examples=("書籍の棚を置く案",),
        refuses=("法案の説明",),
    ),
    Rule(
        name="what is asked",
        pattern=r"(?:要望(?:事項)?(?:の一覧|書)?|要請|協力要請|依頼|注文)$",
        yields="request",
        examples=("取りまとめた要望事項の一覧", "支援の要請"),
        refuses=("要請を受けた経緯",),
    ),
    Rule(
        name="what is held alike",
        pattern=r"(?:同様|同じ|全く同じ|同旨)の(?:認識|考え(?:方)?|見方|見解|立場|意見|発言)$",
        yields="support",
        examples=("同様の認識",),
        refuses=("共通の認識",),
    ),
    Rule(
        name="what is hoped",
        pattern=r"(?:たい(?:と)?(?:の)?希望|希望|期待(?:感)?)$",
        yields="hope",
        examples=("広げたいとの希望",),
        refuses=("希望者",),
    ),
    Rule(
        name="what is worried about",
        pattern=r"(?:懸念|憂慮|遺憾の意|抗議)$",
        yields="object",
        examples=("状況への懸念",),
        refuses=("懸念事項",),
    ),
    Rule(
        name="what is meant to be done",
        pattern=r"(?:(?:する|行う|したい|ていく|進める|める|ける|いく|いる|る|う|く|す)(?:との)?(?:考え|意向|用意|決意|つもり|覚悟|予定|意思)|構想|派遣を決定したこと|決定したこと|ことを決定(?:したこと)?|方針)$",
        yields="intend",
        examples=("支援を行う用意", "各派を東京に招いて話を聞く構想", "拠出を本日決定したこと"),
        refuses=("支援の説明", "我が国の基本的な考え"),
    ),
)
# Between a speaker and a verb of the same sentence: after these words both who met do what is told.
MET_FIRST: tuple[Rule, ...] = (
    Rule(
        name="met, and then",
        pattern="[^。]{0,80}?と(?:の間で)?[^。、]{0,12}?(?:会談|会見|面会|協議|懇談)(?:し|を行い|を行って|を行い、続いて|を持ち)、",
        examples=("3日、ソウルで六角外相と会談し、", "六角外相との間で会談を行い、"),
        refuses=("会談し、", "六角外相と会談した。"),
    ),
)
