"""Patterns with which Japanese mentions of persons are read, backwards from the last word of an office."""

from kaidan.lang.rule import Rule

KANJI = "一-鿿㐀-䶿々〇ヶ\U000e0100-\U000e01ef"
KATAKANA = "ァ-ヺー"
NAME_WORDS = f"{KANJI}{KATAKANA}A-Za-z0-9・=/"

MENTION_RULES: tuple[Rule, ...] = (
    Rule(
        name="run of a name and its office",
        pattern=f"[{NAME_WORDS}]{{1,90}}(?:\\([A-Z][A-Za-z0-9]{{1,9}}\\)(?=[{KANJI}])[{NAME_WORDS}]{{1,60}})?",
        examples=(
            "ジョージ・タリポア・バヌアツ共和国外務・国際協力・貿易大臣は",
            "久慈外相",
            "パレスチナ解放機構(PLO)議長",
        ),
        refuses=("は、", "(の)"),
    ),
    Rule(
        name="words before a name that are no part of it",
        pattern=(
            "^(?:[^0-9]{0,20}[0-9]+(?:日|月|年|時|分|回|世紀|周年|か国|カ国)(?:間|頃|半)?|[同本昨翌当]日|午前|午後|今般|今次"
            "|今回|先般|会談後|冒頭|当方|先方|我が国|我が方|我方|双方|日本政府|[一-鿿ァ-ヺー]{1,12}側|外務省|現職|新任|次期"
            "|故(?=[一-鿿]{3})|・)+"
        ),
        examples=("同日安倍", "11月5日中曽根", "日本側町村", "・ラヴロフ"),
        refuses=("中曽根", "前原", "元村"),
    ),
    Rule(
        name="words that stand for no one person",
        pattern=(
            "^(?:両|各国?|[各同両]?首脳|諸国|関係国?|主要国?|出席|全|担当|参加国?|二|三|四|五|両国|歴代|次期|閣僚|同|貴"
            "|G7|G8|G20|国|者|副|首席|他|他の|当局|実務|[0-9]+(?:か国|カ国|者|名の)?|外国|域内|他国|隣国|自国|当国|相手国|同国"
            "|先方|当方|米側|議長国|[日米露中韓英仏独伊豪印]{1,4})$"
        ),
        examples=("両", "関係", "三", "同", "貴"),
        refuses=("両角", "三木", "程"),
    ),
    Rule(
        name="name with its reading in brackets",
        pattern=(
            f"(?P<name>[{KANJI}{KATAKANA}]{{1,8}})[ ]?"
            f"\\((?:[{KATAKANA}ぁ-ん・= 、-]{{2,30}}|[A-Za-z .'-]{{4,40}})\\)[ ]?$"
        ),
        examples=("宋旻淳(ソン・ミンスン)", "程立川(てい・りっせん)", "、中満泉(なかみつ いずみ)"),
        refuses=("ジュネーブ(NZ)", "宋旻淳", "(約25分間)"),
    ),
    Rule(
        name="native name ending in hiragana",
        pattern=f"(?:^|[、。(\n ])(?P<name>[{KANJI}]{{1,3}}(?![のはがをにとへもで])[ぁ-ん]{{2,4}})$",
        examples=("、片野さつき", "は、小池ひろみ"),
        refuses=("、訪日中の", "、同国の", "、出張中の"),
    ),
    Rule(
        # Up to the given name.
        name="family name before a space",
        pattern=f"(?:^|[、。(:のとはが・])(?P<name>[{KANJI}]{{1,3}})[ ]$",
        examples=("訪日中の程 ", "中国の趙 ", "、久慈 "),
        refuses=("程立川 は", "程"),
    ),
    Rule(
        name="the same country's",
        pattern="同国?(?=[一-鿿])",
        examples=("同外相", "同国首相"),
        refuses=("同、", "外相"),
    ),
    Rule(
        name="country before a name",
        pattern=r"(?:\([A-Za-z ]{2,8}\))?[ ]?の$",
        examples=("の", "(NZ)の"),
        refuses=("のは", "の、"),
    ),
    Rule(
        # To the beginning of a country.
        name="presidency of a body",
        pattern="(?P<body>EU|欧州連合|ASEAN|AU|アフリカ連合|GCC)(?:の)?議長国(?:である|の|、|・)?$",
        examples=("EU議長国である", "EU議長国"),
        refuses=("議長国", "EU加盟国である"),
    ),
    Rule(
        name="ministry before a name",
        pattern="(?P<ministry>外交部|外交通商部|外務省|国務省|国防部|国防省|商務部)(?:\\([^()]{1,8}\\))?の$",
        examples=("中国外交部の", "外交部(外務省)の"),
        refuses=("外交部", "外務省は"),
    ),
    Rule(
        name="ambassador's host",
        pattern="[駐在対訪]$",
        examples=("駐", "ラングフォード駐"),
        refuses=("日", "駐日"),
    ),
    Rule(
        name="posted abroad",
        pattern=(
            f"(?:[駐在][{KANJI}{KATAKANA}・]{{1,20}}|在京|特命全権)"
            "(?=(?:臨時)?(?:代理)?(?:大使(?!館)|公使|総領事|領事|参事官|書記官))"
        ),
        examples=("テップ・サリン駐日大使", "奥寺在サウディ・アラビア大使", "ハーシム在京大使"),
        refuses=("駐日米国大使館", "存在"),
    ),
    Rule(
        name="division by its subject",
        pattern="(?:部長|課長|室長|局長|司長|担当)",
        examples=("部長", "担当次官"),
        refuses=("外務大臣", "首相"),
    ),
    Rule(
        name="katakana name before kanji",
        pattern=f"[{KATAKANA}][{KATAKANA}・=]*(?=[{KANJI}A-Z])",
        examples=("ムカシェフ外務", "ヨシムラNSC日本"),
        refuses=("ムカシェフ", "程立川外"),
    ),
    Rule(
        name="name of a former holder",
        pattern=f"^[{KATAKANA}・=]*[前元]$|^故",
        examples=("ユンカー前", "元", "故橋本元"),
        refuses=("前原", "元村", "中谷元"),
    ),
    Rule(
        name="former before its office",
        pattern=f"(?<=[{KATAKANA}])[元前](?=[{KANJI}A-Z])",
        examples=("ライス元国務長官", "ユンカー前欧州委員長"),
        refuses=("中谷元防衛大臣", "前原外務大臣"),
    ),
    Rule(
        # From the end of an office.
        name="name after its office",
        pattern=f"の(?P<name>[{KANJI}]{{2,4}}|[{KATAKANA}・=]{{3,24}})氏(?=[はがとをへらのも、に])",
        examples=("の程立川氏は", "のイワン・オルロフ氏と"),
        refuses=("の会談", "の諸氏"),
    ),
    Rule(
        # From the end of a person's words.
        name="only mentioned",
        pattern=(
            "(?:として|の(?:招待|招き|招請|招へい|葬儀|国葬|逝去|死去|親書|代理|特使|名代|訪日に同行|訪問に同行|就任式|即位|指示"
            "|要請|依頼|求め|発言|演説|提案|書簡|メッセージ|後任|意向|主催|国賓|公式|下で|職|再任|来訪)|主催|に同行|に随行|に代わ"
            "|に続|の訪|宛|発|合同葬|国葬|葬儀|に次|夫人|(?:夫妻)?が?主催(?:する|の))"
        ),
        examples=("の招待で", "の親書", "主催の", "に同行して", "の葬儀に"),
        refuses=("との間で", "は、", "の表敬"),
    ),
)
(
    RUN,
    NO_PART,
    NO_ONE,
    READING,
    NATIVE_KANA,
    BEFORE_SPACE,
    SAME_COUNTRY,
    COUNTRY_OF,
    PRESIDENCY,
    MINISTRY_OF,
    HOST,
    *_REST,
) = MENTION_RULES
POSTED, DIVISION, KATAKANA_THEN_KANJI, FORMER, BEFORE_FORMER, NAME_AFTER, ONLY_MENTIONED = _REST
