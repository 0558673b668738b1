"""What stands beside a document or remark in Japanese: that it is not yet, or just now, made, or was made before.

In: the words before and after a head. Out: the aspect that the first rule found yields.
"""

from kaidan.lang.ja.event_aspects import OWN, SURELY_PAST
from kaidan.lang.rule import Rule

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
        pattern="(?:署名|採択|作成|発表|発出|合意|公布|公表|成立|可決|決定|改定|施行|発効|樹立|立ち上げ)(?:し(?!た[いく])|され(?!る)|$|[、。])|決め(?:た|、)|を通過|策定し|が出",
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
