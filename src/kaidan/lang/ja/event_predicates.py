"""What the predicate of a Japanese mention says of when it is: to be held, asked for, held, or these talks themselves.

In: the rest of the clause after a meeting, visit or event. Out: the cue of the first rule that is found.
"""

from kaidan.lang.ja.event_aspects import (
    DATED,
    FUTURE,
    MOVED,
    NAMED_FUTURE,
    OWN,
    PAST,
    SURELY_FUTURE,
    SURELY_PAST,
)
from kaidan.lang.rule import Rule

MEETING_PREDICATES: tuple[Rule, ...] = (
    Rule(
        name="occasion of these talks",
        pattern=(
            "^[^、。]{0,14}(?:に?出席(?:する)?(?:ため|の(?:ため|機会))|への出席の(?:ため|機会)|参加のため|に(?:出席|参加)(?:する)?ため|の一環として|が[^、。]{0,14}延期されたまま|に出席中|の昼休み|の合間|の傍ら|に際する会談|に際し(?:て)?行)"
        ),
        yields=OWN,
        examples=("の開会式に出席するため", "出席のため", "の昼休みに"),
        refuses=("に出席していた",),
    ),
    Rule(
        name="now and then",
        pattern="^を毎[年月]|^を[^、。]{0,12}[0-9一二三](?:年|か月|月|半期)に[0-9一二]+[度回]",
        yields=OWN,
        examples=("を2年に1度行う",),
        refuses=("を年内に",),
    ),
    Rule(
        name="attended",
        pattern="^に(?:出席|参加)し(?:ていた|た期間)",
        yields=SURELY_PAST,
        examples=("に出席していた", "に参加した期間に"),
        refuses=("に出席した後",),
    ),
    Rule(
        name="moved",
        pattern="に(?:変更|延期)され",
        yields=MOVED,
        examples=("15日午前に変更された",),
        refuses=("を変更",),
    ),
    Rule(
        name="will be held",
        pattern=(
            "(?:開催|実施|実現|再開|招集|主催|開始|設置|予定|調整|立ち?上げ|成功)(?:る|する|され(?!た|て|まし)|さ?せ|した[いく]|を予定|を目指|に向け|の方向|す(?![でま])|し(?:、|$)|の調整"
            "|の場を設け|で一致|で調整|できる)|開[くき](?!まし|の)|開かれる|(?<!場で)行[うい](?!まし|、|つつ|の|べき|$)|行われる(?!こ)|設け(?:る|、|た[いく]|$)|持つ|催す"
            "|予定|^(?:を)?する(?:こと|予定|方向|よう|機会)|^し(?:たい|ようと)|に(?:積極的に)?(?:加わ|参加|出席)(?:り|する|した[いく])|の早期|を(?:可能な限り)?早[期い]|でも?(?:再び)?(?:お)?会い(?:でき|した|する)"
        ),
        yields=SURELY_FUTURE,
        examples=("を開くことで一致した", "を年内に再開し、", "に積極的に加わり", "を早い時期に開催したく"),
        refuses=("を行った", "が開催された", "を踏まえ", "の場で行うべき", "開催した"),
    ),
    Rule(
        name="lies ahead",
        pattern="控え|に迫|見据え|に先立|までに|の成功|に向け(?!た努力)",
        yields=NAMED_FUTURE,
        examples=("を控え", "までに", "を見据え"),
        refuses=("に向けた努力",),
    ),
    Rule(
        name="held on a date",
        pattern="^」?(?:\\([^()]*\\))?を(?:行い|開催し?|実施し?|開き)(?:、|$)",
        yields=DATED,
        examples=("を行い、",),
        refuses=("を行うことで",),
    ),
    Rule(
        name="just held",
        pattern="^」?(?:\\([^()]*\\))?(?:を(?:行った|行いました|行う?ところ|開催した(?![いく])|実施した(?![いく]))|が行われ|し(?:た|ました)ところ|の(?:冒頭|結果)|後|中|に引き続)",
        yields=PAST,
        examples=("を行ったところ", "が行われ", "の冒頭"),
        refuses=("を行うことで", "を東京で行った", "を開催したい"),
    ),
    Rule(
        name="looked back on",
        pattern="^」?(?:\\([^()]*\\))?(?:を行って|を開いて)?(?:以来|以降|の成果|を踏まえ|を受け(?!入|る))",
        yields=SURELY_PAST,
        examples=("以来", "の成果を踏まえ", "を行って以来"),
        refuses=("を受け入れ",),
    ),
    Rule(
        name="was held",
        pattern=(
            "(?:開催|実施|再開)(?:された|した)|開かれた|(?<!こと)で(?:の)?(?:一致|合意|確認|議論|提起|述べ|話)|に触れつつ"
            "|に続き|の(?:際に?|折に)[^、。]{0,30}(?:た|れ)|において(?:(?!こと)[^、。]){0,30}(?:した|れた|った)|における|の舞台裏|の成功を(?:祝|称)"
        ),
        yields=PAST,
        examples=("で一致した共通の認識", "に続き、", "において提示された"),
        refuses=("を行う", "することで一致した", "において開催することで一致した"),
    ),
)

VISIT_PREDICATES: tuple[Rule, ...] = (
    Rule(
        name="part of these talks",
        pattern="^(?:の一環|中の|を終え|のため)",
        yields=OWN,
        examples=("の一環として",),
        refuses=("の際",),
    ),
    Rule(
        name="asked to come",
        pattern=(
            "を?(?:招請|招待|要請|お招き)(?!に(?:感謝|応))|を?(?:早期に)?実現(?!した(?![いく]))|を(?:[^、。]{0,12})?(?:希望|期待|検討|調整)|に(?:期待|つき調整)|いただ|頂き|ほしい|欲しい|くださ|下さ|もらいたい"
            "|を楽しみ|を心待ち|を待ち|^し(?:てみ)?たい|^を派遣する(?:方向|予定|こと)|^の派遣を"
        ),
        yields=SURELY_FUTURE,
        examples=("を招請", "の招請があり", "を早期に実現", "いただきたい", "したい旨"),
        refuses=("に感謝", "の招請に感謝"),
    ),
    Rule(
        name="went and did",
        pattern="^の(?:際|折|時)に?[^、。]{0,30}(?:した|れた|った|いた|示した|見た)",
        yields=SURELY_PAST,
        examples=("の際に先方が示した", "の際に発出した"),
        refuses=("の際に署名する",),
    ),
    Rule(
        name="went",
        pattern=(
            "^(?:し(?:た(?!い)|まし)|された|でき(?:た|まし)|た(?!い|く)|、|の際(?:に|の)?|に際し|以来|の成果|を通じ|の結果|に(?:改めて)?お礼|に感謝|(?:し)?て以来|時|に続)"
        ),
        yields=PAST,
        examples=("した際", "の際に発出した", "に改めてお礼", "に際しての便宜"),
        refuses=("を招請", "したい", "たい旨"),
    ),
    Rule(
        name="goes on a date",
        pattern="^し(?:、|$)",
        yields=DATED,
        examples=("し、",),
        refuses=("した際",),
    ),
    Rule(
        name="will go",
        pattern=(
            "(?:派遣|訪問|受入れ|受け入れ)(?:する|した[いく]|、|し|される|を|の|た[いく]|$)|を(?:派遣|出[しす]|送|受け入れ|予定)|に先立ち|に向け|を控え|予定|た[いく](?![ど])|^する(?:予定|考え|意向|案|計画|方針|こと|際|と|方向|旨)|^る(?:予定|考え|意向|こと)|が決ま"
        ),
        yields=FUTURE,
        examples=("を派遣する", "に先立ち", "を出した上で", "を受け入れたい", "れたい旨"),
        refuses=("を歓迎",),
    ),
)

EVENT_PREDICATES: tuple[Rule, ...] = (
    Rule(
        name="signed in these talks",
        pattern="^の運びとなった",
        yields=OWN,
        examples=("の運びとなったこと",),
        refuses=("の運びである",),
    ),
    Rule(
        name="near",
        pattern=(
            "^[^、。]{0,12}(?:に向け|を(?:控え|見据え)|が(?:近|迫|予定|最終段階|重な|行われる(?!こ))|の見(?:通|込)|の運び|に迫|を待|に先立)|できる見|近く|運び|見通し|見込み"
            "|(?:する|できる|され(?:る|た後))?(?:予定|運び|見通し)"
        ),
        yields=SURELY_FUTURE,
        examples=("に向けた協議を加速", "が最終段階にある", "できる見通し", "が重なる"),
        refuses=("を歓迎",),
    ),
    Rule(
        name="awaited",
        pattern="^(?:への|を|に|が|されることを)期待",
        yields=SURELY_FUTURE,
        examples=("への期待を述べ",),
        refuses=("を評価",),
    ),
    Rule(
        name="to be done",
        pattern="^(?:する|される|さ?せる|し(?:、|$)|した[いく]|す(?:べく|ること)|でき(?:る|$)|を(?:行う|目指|予定)|の(?:予定|見込|見通|検討)|予定|が実現す|に向け|という目標|$)",
        yields=FUTURE,
        examples=("することで", "すべく", "を行う運び"),
        refuses=("した", "された"),
    ),
    Rule(
        name="over",
        pattern="^(?:した|された|しました|されました|を(?:祝|歓迎)|の結果|後|以来|以降|から|に(?:祝|お祝|お慶)|を受け|を経て)",
        yields=PAST,
        examples=("された", "の結果を", "を祝い", "以来"),
        refuses=("を控え",),
    ),
)
