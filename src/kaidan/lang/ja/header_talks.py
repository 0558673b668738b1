"""How Japanese pages tell that talks were held, and how pages of other kinds show that they tell of none."""

from kaidan.lang.rule import Rule
from kaidan.lang.talks import Genre, TalksRules

MEALS = "(?:夕食|朝食|昼食|午餐|晩餐)会|ワーキング・?(?:ランチ|ディナー|ブレックファスト|夕食|昼食|朝食)"
TALKS = f"(?:会談|会見|協議|対話|会合|会議|懇談|面会|接見|謁見|拝謁|意見交換|立ち話|やりとり|やり取り|{MEALS})"
# Held, in every form that is past or leads on; forms that are yet to come (行う, 行いたい, 開催される) are left out.
HELD = (
    "(?:行っ(?!て)|行い(?!たい|得|ます)|行な(?:っ(?!て)|い(?!たい|ます)|われ(?!る|ます))|行われ(?!る|ます)"
    "|おこな[っわ](?!て|れる|れます)|実施し(?!たい|て|得|ます)|実施され(?!る|ます)|実施(?=[。、\n]|し?たところ)"
    "|開催し(?!たい|て|ます)|開催され(?!る|ます)|開かれ(?!る|ます)|開き、|催され(?!る|ます)|催し(?!ます)|持た?れ?[っちた](?!て|たい)|もった|もたれ|設け(?:た|まし)|及んだ|あった|交わした)"
)
MET = "(?:会談|会見|協議|懇談|面会|接見|意見交換|立ち話|電話会談|電話で話)"
BRACKET = r"(?:\([^()\n]{0,120}\))?"
NOUNS = "会談|会見|協議|対話|会合|会議|表敬|懇談|サミット|「2\\+2」|電話|ランチ|ディナー|夕食会|朝食会|昼食会|話合い"

SENTENCES: tuple[Rule, ...] = (
    Rule(
        name="sentence",
        pattern=r"(?:[^。\n(]|\([^()\n]{0,500}\)|\()+。?",
        examples=("会談した。", "会談した(なお、昼食会は行われなかった。)ところ"),
        refuses=("\n", ""),
    ),
)

TOLD: tuple[Rule, ...] = (
    Rule(
        name="talks held",
        pattern=f"{TALKS}{BRACKET}(?:等|など)?[^。\n]{{0,40}}?[をがにのはも][^。、\n]{{0,24}}?{HELD}",
        examples=(
            "外務大臣との間で外相会談を行ったところ、概要以下のとおり",
            "首脳会談が行われたところ",
            "外相会談及びワーキングランチを行い",
            "高級事務レベル協議が開催された",
            "会談(拡大会合)を約1時間行いました",
        ),
        refuses=("会談を行う予定である", "協議を行います", "会談を開催することで一致した", "会合が開催されます"),
    ),
    Rule(
        name="met",
        pattern=f"{MET}{BRACKET}(?:し(?:た(?=[。、(\n]|ところ|$)|まし|つつ|(?=、))|(?<=談)(?=。)|(?<=談)、(?=概要))",
        examples=("ロシア外務大臣と会談し、", "約20分間会談した。", "久慈隆之外相と会見した", "外相と電話会談。"),
        refuses=("会談する予定", "会談したい旨述べた", "会談の概要", "会談した際に"),
    ),
    Rule(
        name="talks held, before their outline",
        pattern=(
            f"(?:行われ|行なわれ|開催され|行っ|行なっ|開かれ|実施され|実施し|持たれ)た[^。、\n]{{0,24}}?{TALKS}{BRACKET}"
            "(?:の結果)?の?(?:概要|結果)[^。\n]{0,8}?(?:以下|次|下記)の(?:とおり|通り)"
        ),
        examples=("12日夜に行われた日独外相協議の概要以下のとおり", "において開催された首脳会談の概要は次の通り。"),
        refuses=("行われた外相会談の際", "会談の概要以下のとおり"),
    ),
    Rule(
        name="attended",
        pattern=(
            f"(?:会合|会議|協議|会談|対話){BRACKET}に[^。、\n]{{0,12}}?(?:出席|参加)し(?:た(?=[。、\n]|ところ)|まし)"
        ),
        examples=("日・ASEAN外相会議(テレビ会議形式)に出席しました", "首脳会議に出席したところ"),
        refuses=("会議に出席するため", "会議に出席した大臣は"),
    ),
    Rule(
        name="courtesy call paid",
        pattern=(
            f"(?:表敬|表敬訪問){BRACKET}(?:を[^。、\n]{{0,20}}?(?:受け(?!る|ます)|行っ(?!て)|行い(?!ます)|行なっ)|し(?=た|まし|、)"
            "|が(?:行わ|あっ|あり|行な)|訪問(?:し(?=た|まし|、)|を)|(?=。))"
        ),
        yields="courtesy-call",
        examples=(
            "大使による表敬を受けました",
            "外務大臣を表敬し、意見を交わした",
            "表敬訪問を受けた",
            "総理を表敬した",
        ),
        refuses=("表敬する予定", "表敬のため訪れる"),
    ),
)

REPORTED: tuple[Rule, ...] = (
    Rule(
        name="words of a speaker",
        pattern=(
            "(?:大臣|総理|首相|外相|長官|部長|大統領|主席|議長|代表|次官|側)(?:より|から)(?:は|も)?、[^。\n]{4,600}"
            "(?:旨|との)(?:の)?(?:述べ|発言|指摘|説明|応|伝え|表明|紹介|言及|要請)"
        ),
        examples=("佐伯大臣から、先般は首脳会談が行われ有益であった旨述べ", "大統領より、会談を行いたいとの発言"),
        refuses=("佐伯大臣は、会談を行い、協力したい旨述べた", "大臣より説明した"),
    ),
)

TITLES: tuple[Rule, ...] = (
    Rule(
        # One line.
        name="title of talks",
        pattern=f"^(?=.{{4,90}}$)[^。]*(?:{TALKS}|表敬|ランチ|ディナー|サミット|「?2\\+2」?)[^。述致]{{0,36}}$",
        examples=(
            "日露外相会談",
            "日韓外相会談・ワーキングランチ(概要)",
            "宇津木外務大臣とハルビー・シリア外務次官との会談",
            "首脳会談(概要)平成13年2月23日",
        ),
        refuses=("外務大臣", "11月5日、中曽根外務大臣は会談した。", "報道発表"),
    ),
    Rule(
        # One line.
        name="headline of talks",
        pattern=f"^[^。、 ]{{2,20}}(?:{TALKS}|表敬)[ =、:][^。]{{0,70}}$",
        examples=("韓日首脳会談 往来の定着で一致=都大統領「橋を」", "日露外相会談、経済協力で合意"),
        refuses=("会談", "11月5日、中曽根外務大臣は会談した。"),
    ),
)

SECTIONS: tuple[Rule, ...] = (
    Rule(
        # A whole line, its label before it.
        name="heading of talks with somebody",
        pattern=(
            "(?m)^(?=[^。、\n]{6,80}$)[ ]*(?:\\(?[0-9一-十ア-ンイロハニ]{1,2}[). ]{1,2}|[・•◆■○●【][ ]*)?"
            f"(?P<person>[^。、\n]{{3,50}}?)との(?:二国間|個別)?(?:外相|首脳|電話|立ち話)?{TALKS}{BRACKET}(?:の?概要)?】?[ ]*$"
        ),
        examples=("リンデ独外相との会談", "(2)モリス加首相との首脳会談(概要)", "1. 徐韓国外交部長官との立ち話"),
        refuses=("リンデ独外相との会談を行った。", "日独外相会談"),
    ),
)

TALKS_NOUNS: tuple[Rule, ...] = (
    Rule(
        # From the end of the parties named side by side.
        name="noun of talks after a pair",
        pattern=(
            f"・?(?:[一-鿿ァ-ヺー・「」2+プラス]{{0,14}}?)(?:{NOUNS})"
            "(?!(?:等|関連会合)?(?:の際|に際|における|での|の機会|への?出席|出席|時の|前の|後の|を前に|に先立))"
        ),
        examples=("外相会談", "首脳電話会談", "次官級協議", "・外相会談"),
        refuses=("関係", "共同声明", "サミットの際の"),
    ),
)

ANNOUNCEMENTS: tuple[Rule, ...] = (
    Rule(
        name="to come",
        pattern=(
            "(?:訪問|開催|実施|会談|来日|訪日|出席|行い|協議|派遣|招待|滞在|主催)"
            "(?:します|する予定|いたします|を予定|する。|されます|する運び|することとな)"
            "|行う(?:予定|。)|行います。|予定(?:である|です|。)"
        ),
        examples=("豪州を訪問します。", "会談を行う予定である。", "日米韓外相会合が開催されます。"),
        refuses=("会談を行いました。", "訪問した。"),
    ),
)

SPEECHES: tuple[Rule, ...] = (
    Rule(
        name="something said or agreed",
        pattern=(
            "旨(?:述べ|発言|指摘|説明|応|伝え|表明|紹介|言及)|述べた|述べまし|述べる|発言(?:。|が?あ)"
            "|一致(?:し|。|を見)|合意(?:し|。)|確認(?:し|。)|応答|応じ|要請|表明"
        ),
        examples=("旨述べた。", "ことで一致しました", "旨応答。"),
        refuses=("次のページ", "材料を混ぜる"),
    ),
)

GENRES: tuple[Rule, ...] = (
    Rule(
        name="questions of the press",
        pattern=(
            r"(?m)^[ ]*(?:\((?:問|答|記者|質問)\)|(?:問|質問|記者|Q[0-9]{0,2})[ ]?[:)][ ]?|[-―]{1,2}[ ]?\(記者\)|-{2}[^\n]{4,120}か[。?]?$"
            r"|【[^】\n]{0,30}(?:記者|新聞|通信社?|テレビ|放送|NHK)[^】\n]{0,20}】)"
        ),
        yields=Genre("a press conference", "always"),
        examples=(
            "(問)日程について伺いたい。",
            "【東都新聞 沢井記者】会談について",
            "(記者)総理の",
            "問:成果は何か。",
            "Q:成果をお聞かせください。",
        ),
        refuses=("(問題提起に応え)", "【ポイント】", "【会談概要】", "問題:"),
    ),
    Rule(
        name="record of a press conference",
        pattern=(
            r"(?m)^[^。\n]{0,30}(?:記者会見|臨時会見|定例会見|会見)(?:記録|要旨|録|冒頭発言)"
            r"(?:[ ]?\([^)\n]{0,60}\)?)?[^。\n]{0,10}$"
        ),
        yields=Genre("a press conference", "above"),
        examples=("外務大臣会見記録(平成12年9月26日)", "報道官会見要旨", "副大臣会見記録"),
        refuses=("共同記者会見を行った。", "日露外相会見"),
    ),
    Rule(
        name="talks that were not held",
        pattern=(
            "(?:行う|行われる|開催する|開催される|実施する)予定(?:であった|でした|だった)が?、?[^。\n]{0,60}"
            "(?:行われ(?:ません|なかった)|行わ(?:ない|なかった)|延期|中止|取りやめ|取り止め|見送)"
        ),
        yields=Genre("an account of talks that were not held", "always"),
        examples=(
            "会談を行う予定であったが、台風のため延期された。",
            "会談を行う予定でしたが、先方の都合により行われませんでした。",
        ),
        refuses=("会談を行う予定である。", "会談は予定を超えて行われた。"),
    ),
    Rule(
        name="statement of one side",
        pattern=(
            "(?m)^[^。、 \n]{0,40}(?:大臣|総理|報道官|官房長官|政府|議長|首脳)(?:による|の)?"
            r"(?:談話|声明|コメント|メッセージ|演説|スピーチ|挨拶|寄稿|所感)(?:[ ]?\([^)\n]{0,30}\))?$"
        ),
        yields=Genre("a statement by one side", "alone"),
        examples=("外務大臣談話", "葛西外務大臣演説(仮訳)", "内閣総理大臣の談話"),
        refuses=("外務大臣は談話を発表した。", "トップページ 新着情報 外交部報道官談話 総領事館ご案内"),
    ),
    Rule(
        name="articles of a treaty",
        pattern=r"(?m)^[ ]*第(?:一|二|1|2)条(?:[ \n(]|$)",
        yields=Genre("the text of a treaty", "alone"),
        examples=("第一条\n締約国は", "第1条 (目的)"),
        refuses=("憲法第一条について", "第一回会合"),
    ),
    Rule(
        name="facts about a country",
        pattern=r"(?m)^[^。、\n]{0,30}(?:基礎データ|要人往来|略歴|年表|沿革|略史|白書|青書)(?:\([^)\n]{0,20}\))?$",
        yields=Genre("a sheet of facts", "above"),
        examples=("カンボジア王国基礎データ", "要人往来", "略歴"),
        refuses=("要人往来を活発にすることで一致した。", "日露外相会談"),
    ),
)

DAY_SECTIONS: tuple[Rule, ...] = (
    Rule(
        name="section of day and place",
        pattern=(
            r"(?m)^[ ]*(?:(?:[0-9]{1,2}[. ]?|\([0-9]{1,2}\)|[・•◆■○●【][ ]*))?"
            "(?:日時|日程|時間)(?:・場所|及び場所|、場所|と場所)?[】:)]?"
        ),
        examples=("1.日時・場所", "日時:平成12年7月20日", "1.日時"),
        refuses=("会談の日時については", "2.概要"),
    ),
    Rule(
        name="heading of talks with its day in brackets",
        pattern=f"(?m)^[ 0-9.()]*[^。\n]{{0,30}}{TALKS}(?:の概要|概要)?\\((?=[^)\n]{{0,16}}[0-9](?:日|時|:))",
        examples=("2.日豪首脳会談の概要(8日(木)10:19-10:38於:迎賓館)", "1.日韓外相会談(午前8時~9時)"),
        refuses=("1.政治対話", "首脳会談(概要)"),
    ),
)

SPEAKS: tuple[Rule, ...] = (
    Rule(
        # From the end of a person's words.
        name="speaks",
        pattern="(?:より|から|は)(?:は|も)?、?",
        examples=("より、", "からは", "は、"),
        refuses=("の", "と"),
    ),
)

TALKS_RULES = TalksRules(
    sentences=SENTENCES,
    told=TOLD,
    reported=REPORTED,
    titles=TITLES,
    sections=SECTIONS,
    nouns=TALKS_NOUNS,
    announcements=ANNOUNCEMENTS,
    speeches=SPEECHES,
    genres=GENRES,
    day_sections=DAY_SECTIONS,
    speaks=SPEAKS,
    joiner="・",
)
