"""Folded sentences that no statement covers in, whether they are understood all the same: leads, lists, asides, notes."""

from kaidan.lang.gaps import GapRules
from kaidan.lang.ja.predicates import find_predicates
from kaidan.lang.ja.speakers import find_speakers
from kaidan.lang.ja.speech_rules import LEAD_INS
from kaidan.lang.rule import Rule

_END = r"[。.)」\s|]{0,4}$"
_TALKS = (
    r"(?:会談|会見|会合|協議|対話|懇談|面会|面談|立ち話|表敬|表敬訪問|朝食会|昼食会|夕食会|午餐会|晩餐会|歓迎会|レセプション|"
    r"(?:ワーキング・)?(?:ランチ|ディナー|ブレックファスト)|署名式|調印式|書簡交換式|記者会見|共同記者発表|講演|視察|献花|"
    r"閣僚会合|首脳協議|テタテ|少人数会合|拡大会合|全体会合|歓迎式典|儀仗隊閲兵|閲兵式|記念撮影|行事|式典|訪問|訪日|会議)"
)
_HELD = r"(?:行|おこな)(?:った|いました|われた|われました|う|います|い)|(?:開催|実施|主催|主宰|挙行|開)(?:い|か)?(?:した|しました|された|されました|れた|れました|た|。|$)|(?:催|持た)(?:した|しました|された|されました|れた|れました)"
_DONE = r"(?:した|しました|する|します|する予定(?:です|である)?|予定(?:です)?)"
_BRACKETS = r"(?:\([^()]{0,300}\))?"
_SIDE = r"(?:当方|先方|我が方|わが方|双方|相手方|[一-龥ァ-ヺA-Z・]{1,12}側|日本|我が国)"

ASIDES: tuple[Rule, ...] = (
    Rule(
        name="talks were held",
        pattern=rf"{_TALKS}(?:等)?{_BRACKETS}(?:を|が|も|は)?(?:それぞれ|共同で|引き続き|個別に|併せて|[0-9]{{1,2}}回)?(?:{_HELD}|(?<!こと)を?{_DONE}|を?受けた|を受けました)(?:もの)?(?:である|です)?{_BRACKETS}{_END}",
        yields="held",
        examples=(
            "北京において、久慈外務大臣と会談した。",
            "日韓局長協議を実施しました。",
            "第3回対話が開催された(於:本省)。",
            "ハノイで大臣を表敬した。",
            "講演を行った。",
            "対話に引き続き、ワーキング・ディナーが行われました。",
        ),
        refuses=("首脳会談を行うことで一致した。", "会談の重要性を指摘した。", "意見交換を行った。"),
    ),
    Rule(
        name="who attended",
        pattern=rf"(?:同席|陪席|出席|参加|立ち会|立会)(?:っ|い)?(?:した|しました|する|予定(?:です)?|た|ました|。|者は[^。]{{2,300}}){_BRACKETS}{_END}|(?:同席|出席|参加)者(?:は|:)",
        yields="attendance",
        examples=("局長他が同席した。", "双方の関係者が参加しました。", "EU側出席者は、外相及び欧州委員。", "夕食会に出席しました。"),
        refuses=("出席を求めた。", "参加する用意がある旨述べた。"),
    ),
    Rule(
        name="a list of attendants",
        pattern=rf"^[\s・•-]{{0,4}}{_SIDE}(?:出席者|参加者|同席者)?[ ]?[::][ ]?\S",
        yields="attendance",
        examples=("先方:久慈外務大臣、他", "日本側:鶴見参事官"),
        refuses=("先方は、協力する旨述べた。",),
    ),
    Rule(
        name="came, went and was received",
        pattern=(
            r"(?:(?:訪問|滞在|視察|見学|到着|出発|離任|帰国|来日|訪日|来訪|帰任|献花|植樹|拝謁|握手|乾杯|試乗|観戦|鑑賞)"
            r"(?:した|しました|する|の予定|予定|中(?:です|である)?|。|$)|(?:訪れ|巡っ|回っ|立ち寄っ|見て回っ)(?:た|ました)|臨(?:んだ|みました|む|みます)|"
            r"迎え(?:られ)?(?:た|ました)|出迎えを受けた|向かっ(?:た|ました)|向け(?:出発|帰国)した)(?:もの)?(?:予定)?(?:である|です)?"
            rf"{_BRACKETS}{_END}"
        ),
        yields="narrative",
        examples=("次の訪問先に向け出発した。", "署名式に臨みました。", "首相に迎えられた。", "市内の工場を視察した。"),
        refuses=("訪日を招請した。", "訪問する意向を示した。"),
    ),
    Rule(
        name="how the talks went",
        pattern=(
            r"(?:雰囲気|空気|形式|形)(?:の)?(?:中|下|もと)?(?:で|に)?(?:行われ|進め?られ?|進み|進んだ|終始)|"
            r"(?:予定|時間)(?:の時間)?(?:を|より)[^。]{0,20}(?:超え|超過|上回|延長|続)|通訳を(?:介し|交え)|"
            r"(?:取りやめ|中止|変更|延期|キャンセル)(?:とな|され|に)[^。]{0,8}" + _END + r"|物言いであった|混乱はなかった|特筆される|"
            r"(?:有意義|意義深い|成功|初めて|異例|盛況)(?:なもの|の会談|な会談)?(?:で|と)(?:あっ|なっ|し)(?:た|ました)" + _END
        ),
        yields="narrative",
        examples=(
            "会談は友好的な雰囲気の中で行われた。",
            "予定の時間を三十分超えた。",
            "会談は通訳を介して行われた。",
            "拝謁は15日に変更された。",
        ),
        refuses=("会談を予定していた。",),
    ),
    Rule(
        name="which talks of how many",
        pattern=rf"(?:以来|ぶり|[0-9一二三四五六七八九十]+回目|第[0-9一二三四五六七八九十]+回|初めて|最初|初)(?:の(?:会談|訪問|訪日|会合|開催|対面))?(?:と(?:なる|なります|なった|なりました)|の?(?:もの)?で(?:ある|す|あっ(?:た)?|した))?{_BRACKETS}{_END}",
        yields="narrative",
        examples=("両外相の会談は、昨年9月以来。", "今回で3回目となります。", "首相就任後初めて。", "今回は第18回。"),
        refuses=("初めて訪問したい旨述べた。", "第1回会合を開くことで一致した。"),
    ),
    Rule(
        name="earlier or later round",
        pattern=rf"^(?:なお、)?(?:\()?(?:前回|次回|今回|直近|第[0-9一二三四五六七八九十]{{1,3}}回)(?:の[^。]{{0,30}})?(?:\([^()]{{1,40}}\))?(?:は|では)[^。]{{1,80}}(?:開催|実施|開かれ|行われ|開く|予定)[^。]{{0,8}}{_END}",
        yields="narrative",
        examples=("前回は令和3年12月に東京で開催。", "第2回は5月に大阪で開催された。", "次回の会合は東京で行われる。"),
        refuses=("次回会合を東京で開催することで一致した。",),
    ),
    Rule(
        name="the words of a speaker or of all follow",
        pattern="|".join(f"(?:{rule.pattern.replace('(?P<verb>', '(?:')})" for rule in LEAD_INS),
        yields="lead-in",
        examples=("外相は次のように指摘した。", "両首脳は、以下を確認した。"),
        refuses=("両首脳は、次回会合の開催で一致した。",),
    ),
    Rule(
        name="an exchange of views follows",
        pattern=rf"(?:以下|次|下記)の?(?:とおり|通り|ような)?(?:の)?(?:やりとり|やり取り|意見交換|議論|説明|応酬|発言|回答)(?:を|が|は)?(?:行(?:った|いました|われた)|あった|ありました|交わした|なされた)?{_END}",
        yields="lead-in",
        examples=("会談では、以下のやりとりがあった。", "概略以下の説明があった。", "次のとおり意見交換を行った。"),
        refuses=("以下の点で一致した。",),
    ),
    Rule(
        name="an itinerary",
        pattern=r"^[\s・•-]{0,4}(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:\([月火水木金土日](?:曜日?)?(?:・祝)?\))?[\s、:]*(?:早朝|朝|午前|昼|正午|午後|夕刻?|夜|[0-9]{1,2}[時:])[^。]{1,200}(?:着|発|へ|視察|会談|懇談|表敬|出席|訪問|夕食会|晩餐会|昼食会|講演|会見|献花|帰国|拝謁)$",
        yields="itinerary",
        examples=("20日(日) 夜 首都着", "22日(火) 午前 大統領表敬 昼 ニューデリーへ"),
        refuses=("5日午後には講演を行った。",),
    ),
    Rule(
        name="a document by its name",
        pattern=rf"^[^。、旨]{{2,70}}(?:声明|宣言|覚書|文書|協定|条約|書簡|取極|計画|交換公文|議定書|共同発表|行動計画|ファクトシート|概要|プレスリリース){_BRACKETS}(?:\([^()]{{1,60}}\))?$",
        yields="document",
        examples=("共同声明(両首脳が署名)", "海洋協力に関する覚書", "日・EU定期首脳協議 共同プレス声明(仮訳)"),
        refuses=("両国は協定に署名した。",),
    ),
    Rule(
        name="who made it public",
        pattern=rf"(?:報道官|外務省|大統領府|首相府|大統領室|事務局|大使館)[^。]{{0,40}}(?:発表|公表|明らかに)(?:し|され)(?:た|ました){_END}",
        yields="narrative",
        examples=("報道官が書面で発表した。", "外務省が明らかにした。"),
        refuses=("支援を発表したい旨述べた。",),
    ),
)
_TOLD = r"(?:旨(?!い)|述べ|表明|強調|指摘|要請|一致|求め|申し入れ)"
ANNOTATIONS: tuple[Rule, ...] = (
    Rule(
        name="an annotation",
        pattern=rf"^(?=[^\n]*\S)(?:(?!{_TOLD})[^\n]){{1,400}}$",
        yields="note",
        examples=("平成21年に設置された両国の協議の場。", "次期議長国はアイスランド。"),
        refuses=("先方より、支援を要請した旨述べた。",),
    ),
)
REMAINDERS: tuple[Rule, ...] = (
    Rule(
        name="nothing but signs",
        pattern=r"^[\s\W_]*$",
        examples=("。", " 、", "」"),
        refuses=("した",),
    ),
    Rule(
        name="a signature or a mark",
        pattern=r"^[(（][^()。]{1,8}[)）]?$|^[(]?(?:了|以上|終わり|おわり|続く)[)]?[。]?$",
        examples=("(久、慈)", "(了)", "以上。"),
        refuses=("会談した",),
    ),
    Rule(
        name="a link word alone",
        pattern=r"^[\s、。]*(?:また|さらに|更に|なお|そして|その上で|同時に|これに対し(?:て)?|一方(?:で)?|他方(?:で)?|併せて|加えて|その他|このほか|他|等|冒頭|最後に|続いて|次に)?[\s、。]*$",
        examples=("また、", "なお、", "これに対し"),
        refuses=("また訪問した",),
    ),
    Rule(
        name="the end of a predicate",
        pattern=r"^(?:した|しました|する|します|された|されました|され|であった|でした|である|です|があった|がありました|いる|います|た|ました|たところ(?:である|です)?|ところ(?:である|です)?|ものである|もの|こと(?:である)?|を行った|を行いました|[をがに])[。、\s」)]*$",
        examples=("した。", "がありました。", "ところです。"),
        refuses=("訪問した。",),
    ),
)


def names_speaker(folded: str, start: int, end: int) -> bool:
    """Tell whether words name somebody who speaks."""
    return bool(find_speakers(folded, start, end))


def reports(folded: str, start: int, end: int) -> bool:
    """Tell whether words have a reporting predicate."""
    return bool(find_predicates(folded, start, end))


GAPS = GapRules(
    asides=ASIDES,
    annotations=ANNOTATIONS,
    remainders=REMAINDERS,
    names_speaker=names_speaker,
    reports=reports,
)
