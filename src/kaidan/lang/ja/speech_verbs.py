"""The verbs that one side's words are reported with, as data: families of one force, with what each governs.

`force` None leaves it to the words of the content.
"""

from kaidan.lang.ja.verb_family import VerbFamily, nouns, verbs

SPEECH_FAMILIES: tuple[VerbFamily, ...] = (
    VerbFamily(
        name="report",
        force=None,
        plain="assert",
        governs=frozenset({"quote", "object", "topic", "goal", "own", "basis"}),
        verbs=(
            *verbs("一段", "述べ 申し述べ 伝え 訴え 付け加え 告げ 触れ 唱え つけ加え"),
            *verbs("サ五", "繰り返 吐露 示 切り出 明か 漏ら"),
            *verbs("ラ五", "語"),
            *nouns(
                "発言 説明 指摘 警告 紹介 強調 力説 伝達 付言 補足 披露 主張 表明 明言 言明 断言 報告 通報 通知 明らかに コメント 想起 "
                "釈明 弁明 述懐 披瀝 提示 手交 例示 陳述 宣言 保証 概観 回顧 補足説明 再説明 見解表明 説示 言い添え"
            ),
            *verbs("サ五", "念を押 釘を刺"),
        ),
        examples=(
            "重要である旨述べた。",
            "検討したいと述べ、",
            "必要があるとの発言があった。",
            "事情を説明。",
            "前向きである旨の説明がありました。",
            "歓迎すると述べるにとどまった。",
            "経緯につき説明し、",
            "訪問に触れつつ、",
        ),
        refuses=("大統領が述べたとおり、", "述べている。そして", "発言したことは心強い", "説明を受けた"),
    ),
    VerbFamily(
        name="answer",
        force=None,
        governs=frozenset({"quote", "basis"}),
        verbs=(
            *verbs("一段", "応じ 応え 答え 報じ"),
            *nouns("応答 回答 返答 反応 応酬 返事"),
            *verbs("サ五", "返"),
        ),
        examples=("検討する旨応じた。", "実現したい旨応えました。", "前向きであるとの回答があった。"),
        refuses=("求めに応じ、", "期待に応えるため、"),
    ),
    VerbFamily(
        name="hold",
        force=None,
        governs=frozenset({"quote"}),
        verbs=(
            *nouns("言及"),
            *verbs("ラ五", "話があ 話もあ"),
            *verbs("一段", "触れ"),
            *verbs("ワ五", "言 謳 うた"),
            *verbs("サ五", "評"),
            *verbs("カ五", "説"),
        ),
        examples=("国防長官と話すと言った。", "協力の要であると評し、"),
        refuses=("国防長官と話し、",),
    ),
    VerbFamily(
        name="hold that",
        force=None,
        governs=frozenset({"said"}),
        verbs=(("と", "サ変", "とする"),),
        examples=("農業こそ要であるとし、", "外相も同感であるとした。", "利益にもならない」として、"),
        refuses=("協力の柱とし、", "進めようとし、", "第二弾として、", "こととし、必要な"),
    ),
    VerbFamily(
        name="request",
        force="request",
        governs=frozenset({"quote", "wish", "object", "topic", "own", "goal"}),
        verbs=(
            *verbs("一段", "求め 申し入れ 申入れ 働きかけ 働き掛け 呼びかけ 呼び掛け"),
            *verbs("サ五", "促"),
            *verbs("ラ五", "迫"),
            *nouns(
                "要請 要望 依頼 要求 申し入れ 申入れ 働きかけ 働き掛け 懇請 陳情 注文 催促 慫慂 打診 要望表明 呼びかけ"
            ),
        ),
        examples=(
            "船体を返還するよう求めた。",
            "協力を要請し、",
            "改善を強く申し入れた。",
            "支援につき要請を行い、",
            "協力を働きかけました。",
            "配慮が求められた。",
        ),
        refuses=("要請を受けて、", "求められている"),
    ),
    VerbFamily(
        name="ask in other words",
        force="request",
        governs=frozenset({"wish"}),
        verbs=(
            *verbs("一段", "訴え 伝え 述べ"),
            *nouns("強調 主張 伝達 発言 説得 忠告 勧告 慫慂 提案 働掛け 注意喚起"),
            *verbs("サ五", "念を押"),
        ),
        examples=("制裁を盛り込むよう訴えた。", "自制するよう伝えた。"),
        refuses=("訴えている人々",),
    ),
    VerbFamily(
        name="hope",
        force="hope",
        governs=frozenset({"quote", "object", "topic", "goal", "wish"}),
        verbs=(*nouns("期待 希望"), *verbs("ワ五", "願"), *verbs("マ五", "望")),
        examples=("早期の再開を期待した。", "実現を希望。", "協力に期待し、"),
        refuses=("期待している点",),
    ),
    VerbFamily(
        name="appreciate",
        force="appreciate",
        governs=frozenset({"quote", "object", "topic", "goal", "own"}),
        verbs=(
            *nouns("歓迎 評価 称賛 賞賛 称揚 感謝 絶賛 肯定 賛美 激賞 慰労"),
            *verbs("一段", "讃え 称え たたえ"),
            *verbs("ワ五", "ねぎら 労"),
            *verbs("サ変", "多と 可と"),
        ),
        examples=("訪日を歓迎した。", "貢献を高く評価。", "これを多とし、", "取組を評価しつつ、", "協力に感謝し、"),
        refuses=("歓迎している旨", "評価しているが"),
    ),
    VerbFamily(
        name="support",
        force="support",
        governs=frozenset({"quote", "object", "topic", "goal", "own", "bare"}),
        verbs=(
            *nouns("支持 賛同 同意 賛成 了承 了解 首肯 快諾 受諾 応諾 共鳴 同調 承諾 同感 賛意 支持表明 容認 承認"),
            *verbs("サ変", "了と 諒と 是と"),
        ),
        examples=("立場を支持した。", "これに賛同し、", "先方も同意した。", "これを了とした。"),
        refuses=("支持している国",),
    ),
    VerbFamily(
        name="propose",
        force="propose",
        governs=frozenset({"quote", "object", "topic", "own"}),
        verbs=(*nouns("提案 提唱 提起 発案 提言"), *verbs("一段", "持ちかけ 持ち掛け")),
        examples=("協議の再開を提案した。", "連携を提案、", "設置が提案された。"),
        refuses=("提案した案",),
    ),
    VerbFamily(
        name="invite",
        force="invite",
        governs=frozenset({"quote", "wish", "object", "topic", "own", "goal", "bare"}),
        verbs=(*nouns("招請 招待 訪日招請 訪問招請 来訪招請"), *verbs("カ五", "招")),
        examples=("訪日を招請した。", "訪問の招請があり、", "大臣を東京に招待しました。"),
        refuses=("招待を受けて",),
    ),
    VerbFamily(
        name="object",
        force="object",
        governs=frozenset({"quote", "object", "topic", "goal", "own"}),
        verbs=(
            *nouns("抗議 非難 批判 糾弾 懸念 憂慮 危惧 苦言 牽制 問題視 疑問視 危険視"),
            *verbs("サ変", "遺憾と 疑問を呈 苦言を呈 不快感を呈"),
        ),
        examples=("侵入について抗議した。", "発射を強く非難した。", "拘束を深く憂慮した。"),
        refuses=("懸念している国",),
    ),
    VerbFamily(
        name="reject",
        force="reject",
        governs=frozenset({"quote", "object", "topic", "goal", "own", "bare", "basis"}),
        verbs=(*nouns("反論 反駁 拒否 拒絶 否定 却下 反対"), *verbs("ラ五", "断"), *verbs("マ五", "拒")),
        examples=("受け入れられない旨反論した。", "要請を拒否。", "この主張に反論した。"),
        refuses=("反対する勢力",),
    ),
    VerbFamily(
        name="promise",
        force="intend",
        governs=frozenset({"quote", "object", "topic", "own"}),
        verbs=(
            *nouns("約束 確約 公約 誓約 決意表明"),
            *verbs("サ五", "約"),
            *verbs("ワ五", "誓 請け負"),
            *verbs("一段", "引き受け"),
        ),
        examples=("回答することを約した。", "支援を約束した。", "検討する旨約束し、"),
        refuses=("約束した支援",),
    ),
    VerbFamily(
        name="raise",
        force="discuss",
        governs=frozenset({"object", "topic", "goal", "own"}),
        verbs=(*nouns("言及"), *verbs("一段", "取り上げ とり上げ")),
        examples=("状況に言及した。", "拉致問題を取り上げ、"),
        refuses=("言及した点",),
    ),
    VerbFamily(
        name="ask about",
        force="discuss",
        governs=frozenset({"quote", "object", "topic", "goal", "own", "bare"}),
        verbs=(
            *nouns("質問 照会 質疑"),
            *verbs("サ五", "質"),
            *verbs("ワ五", "問 伺"),
            *verbs("一段", "尋ね 訊ね"),
        ),
        examples=("見通しについて質問があった。", "進捗を尋ねた。"),
        refuses=("質問した点",),
    ),
)
