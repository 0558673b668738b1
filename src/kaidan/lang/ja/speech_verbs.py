"""The verbs of reported talks as data: families of one force, with what each family governs.

`governs`: `quote` (旨/と), `wish` (よう), `object` (を), `topic` (につき), `goal` (に), `accord` (で), `own` (の, only before
a noun told of: 支援の要請があった), `bare` (nothing). `force` None leaves it to the words of the content.
"""

from msgspec import Struct

Stem = tuple[str, str, str]  # stem, conjugation class, dictionary form


class VerbFamily(Struct, frozen=True, kw_only=True):
    """Verbs of one force. `joint` verbs without a subject are told of all parties. `plain` is the force with an object.

    `examples` are clauses in which a verb of the family is the main predicate, `refuses` clauses in which none is.
    """

    name: str
    force: str | None
    plain: str | None = None
    governs: frozenset[str]
    verbs: tuple[Stem, ...]
    joint: bool = False
    examples: tuple[str, ...]
    refuses: tuple[str, ...] = ()


def _nouns(words: str) -> tuple[Stem, ...]:
    return tuple((word, "名詞", f"{word}する") for word in words.split())


def _verbs(conjugation: str, words: str) -> tuple[Stem, ...]:
    last = {
        "一段": "る",
        "サ五": "す",
        "カ五": "く",
        "ラ五": "る",
        "マ五": "む",
        "ワ五": "う",
        "バ五": "ぶ",
        "サ変": "する",
    }
    return tuple((word, conjugation, word + last[conjugation]) for word in words.split())


VERB_FAMILIES: tuple[VerbFamily, ...] = (
    VerbFamily(
        name="report",
        force=None,
        plain="assert",
        governs=frozenset({"quote", "object", "topic", "goal", "own", "basis"}),
        verbs=(
            *_verbs("一段", "述べ 申し述べ 伝え 訴え 付け加え 告げ 触れ 唱え つけ加え"),
            *_verbs("サ五", "繰り返 吐露 示 切り出 明か 漏ら"),
            *_verbs("ラ五", "語"),
            *_nouns(
                "発言 説明 指摘 警告 紹介 強調 力説 伝達 付言 補足 披露 主張 表明 明言 言明 断言 報告 通報 通知 明らかに コメント 想起 "
                "釈明 弁明 述懐 披瀝 提示 手交 例示 陳述 宣言 保証 概観 回顧 補足説明 再説明 見解表明 説示 言い添え"
            ),
            *_verbs("サ五", "念を押"),
        ),
        examples=(
            "重要である旨述べた。",
            "検討したいと述べ、",
            "必要があるとの発言があった。",
            "立場を説明。",
            "前向きである旨の説明がありました。",
            "歓迎すると述べるにとどまった。",
            "構想につき説明し、",
            "訪問に触れつつ、",
        ),
        refuses=("大統領が述べたとおり、", "述べている。そして", "発言したことは心強い", "説明を受けた"),
    ),
    VerbFamily(
        name="answer",
        force=None,
        governs=frozenset({"quote", "basis"}),
        verbs=(
            *_verbs("一段", "応じ 応え 答え 報じ"),
            *_nouns("応答 回答 返答 反応 応酬 返事"),
            *_verbs("サ五", "返"),
        ),
        examples=("検討する旨応じた。", "実現したい旨応えました。", "前向きであるとの回答があった。"),
        refuses=("求めに応じ、", "期待に応えるため、"),
    ),
    VerbFamily(
        name="hold",
        force=None,
        governs=frozenset({"quote"}),
        verbs=(*_verbs("ワ五", "言 謳 うた"), *_verbs("サ五", "評"), *_verbs("カ五", "説")),
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
            *_verbs("一段", "求め 申し入れ 申入れ 働きかけ 働き掛け 呼びかけ 呼び掛け"),
            *_verbs("サ五", "促"),
            *_verbs("ラ五", "迫"),
            *_nouns(
                "要請 要望 依頼 要求 申し入れ 申入れ 働きかけ 働き掛け 懇請 陳情 注文 催促 慫慂 打診 要望表明 呼びかけ"
            ),
        ),
        examples=(
            "船体を返還するよう求めた。",
            "協力を要請し、",
            "改善を強く申し入れた。",
            "支援の要請があり、",
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
            *_verbs("一段", "訴え 伝え 述べ"),
            *_nouns("強調 主張 伝達 発言 説得 忠告 勧告 慫慂 提案 働掛け 注意喚起"),
            *_verbs("サ五", "念を押"),
        ),
        examples=("制裁を盛り込むよう訴えた。", "自制するよう伝えた。"),
        refuses=("重要である旨訴えた。",),
    ),
    VerbFamily(
        name="hope",
        force="hope",
        governs=frozenset({"quote", "object", "topic", "goal", "wish"}),
        verbs=(*_nouns("期待 希望"), *_verbs("ワ五", "願"), *_verbs("マ五", "望")),
        examples=("早期の再開を期待した。", "実現を希望。", "協力に期待すると述べた。"),
        refuses=("期待している点",),
    ),
    VerbFamily(
        name="appreciate",
        force="appreciate",
        governs=frozenset({"quote", "object", "topic", "goal", "own"}),
        verbs=(
            *_nouns("歓迎 評価 称賛 賞賛 称揚 感謝 絶賛 肯定 賛美 激賞 慰労"),
            *_verbs("一段", "讃え 称え たたえ"),
            *_verbs("ワ五", "ねぎら 労"),
            *_verbs("サ変", "多と 可と"),
        ),
        examples=("訪日を歓迎した。", "貢献を高く評価。", "これを多とし、", "取組が評価された。", "協力に感謝し、"),
        refuses=("歓迎している旨", "評価しているが"),
    ),
    VerbFamily(
        name="support",
        force="support",
        governs=frozenset({"quote", "object", "topic", "goal", "own", "bare"}),
        verbs=(
            *_nouns("支持 賛同 同意 賛成 了承 了解 首肯 快諾 受諾 応諾 共鳴 同調 承諾 同感 賛意 支持表明 容認 承認"),
            *_verbs("サ変", "了と 諒と 是と"),
        ),
        examples=("立場を支持した。", "これに賛同し、", "先方も同意した。", "これを了とした。"),
        refuses=("支持している国",),
    ),
    VerbFamily(
        name="propose",
        force="propose",
        governs=frozenset({"quote", "object", "topic", "own"}),
        verbs=(*_nouns("提案 提唱 提起 発案 提言"), *_verbs("一段", "持ちかけ 持ち掛け")),
        examples=("協議の再開を提案した。", "連携を提案、", "設置が提案された。"),
        refuses=("提案した案",),
    ),
    VerbFamily(
        name="invite",
        force="invite",
        governs=frozenset({"quote", "object", "topic", "own", "goal"}),
        verbs=(*_nouns("招請 招待"), *_verbs("カ五", "招")),
        examples=("訪日を招請した。", "訪問の招請があり、", "大臣を東京に招待しました。"),
        refuses=("招待を受けて",),
    ),
    VerbFamily(
        name="object",
        force="object",
        governs=frozenset({"quote", "object", "topic", "goal", "own"}),
        verbs=(
            *_nouns("抗議 非難 批判 糾弾 懸念 憂慮 危惧 苦言 牽制 問題視 疑問視 危険視"),
            *_verbs("サ変", "遺憾と 疑問を呈 苦言を呈 不快感を呈"),
        ),
        examples=("侵入について抗議した。", "発射を強く非難した。", "拘束を深く憂慮する旨述べた。"),
        refuses=("懸念している国",),
    ),
    VerbFamily(
        name="reject",
        force="reject",
        governs=frozenset({"quote", "object", "topic", "goal", "own", "bare", "basis"}),
        verbs=(*_nouns("反論 反駁 拒否 拒絶 否定 却下 反対"), *_verbs("ラ五", "断")),
        examples=("受け入れられない旨反論した。", "要請を拒否。", "この主張に反論した。"),
        refuses=("反対する勢力",),
    ),
    VerbFamily(
        name="promise",
        force="intend",
        governs=frozenset({"quote", "object", "topic", "own"}),
        verbs=(
            *_nouns("約束 確約 公約 誓約 決意表明"),
            *_verbs("サ五", "約"),
            *_verbs("ワ五", "誓 請け負"),
            *_verbs("一段", "引き受け"),
        ),
        examples=("回答することを約した。", "支援を約束した。", "検討する旨約束し、"),
        refuses=("約束した支援",),
    ),
    VerbFamily(
        name="confirm",
        force="confirm",
        governs=frozenset({"quote", "object", "topic", "accord", "own"}),
        verbs=(*_nouns("確認 再確認 再認識 相互確認"), *_verbs("ワ五", "確認し合 確かめ合")),
        joint=True,
        examples=("連携することを確認した。", "重要性を再確認し、", "緊密に協力していくことが確認された。"),
        refuses=("確認された認識", "確認していく"),
    ),
    VerbFamily(
        name="agree",
        force="agree",
        governs=frozenset({"quote", "object", "topic", "accord", "goal", "own"}),
        verbs=(
            *_nouns(
                "一致 合意 決定 意見一致 意見が合致 認識が合致 見解が合致 申し合わせ 申合せ 意見が一致 認識が一致 見解が一致 考えが一致"
            ),
            *_verbs(
                "一段",
                "申し合わせ 申し合せ 申合せ 一致を見 一致をみ 合意を見 合意をみ 意見の一致を見 意見の一致をみ 取り決め 了解に達 決め",
            ),
            *_verbs("サ五", "申し合わ 申し合 合意に達 認識を一に 見解を一に 意見を一に 考えを一に 一致に達"),
            *_verbs("サ変", "合意に達 認識を一に 見解を一に 意見を一に 考えを一に 一致に達 申合せを"),
        ),
        joint=True,
        examples=(
            "協力していくことで一致した。",
            "重要との認識で一致。",
            "再開することで意見の一致を見た。",
            "設置に合意した。",
            "連絡を取り合うことを申し合わせた。",
            "必要である点で認識を一にし、",
        ),
        refuses=("一致した認識を受けて", "合意された文書"),
    ),
    VerbFamily(
        name="discuss",
        force="discuss",
        governs=frozenset({"object", "topic", "goal", "bare", "own"}),
        verbs=(
            *_nouns(
                "意見交換 議論 協議 討議 やりとり やり取り 話合い 話し合い 情報交換 論議 意見を交換 情報を交換 意見の交換"
            ),
            *_verbs("サ五", "意見を交わ 意見が交わ 議論を交わ 議論が交わ 言葉を交わ"),
            *_verbs("ワ五", "話し合 語り合 論じ合"),
            *_verbs("ラ五", "話題にな 議題とな 議題に上 話題に上"),
        ),
        joint=True,
        examples=("中東情勢について意見交換を行った。", "国際情勢につき議論した。", "今後の進め方を話し合った。"),
        refuses=("協議した結果",),
    ),
    VerbFamily(
        name="raise",
        force="discuss",
        governs=frozenset({"quote", "object", "topic", "goal", "own"}),
        verbs=(
            *_nouns("言及 質問 照会 問題提起 質疑"),
            *_verbs("サ五", "質"),
            *_verbs("ワ五", "問 伺"),
            *_verbs("一段", "取り上げ 尋ね 訊ね とり上げ"),
        ),
        examples=("状況に言及した。", "拉致問題を取り上げ、", "見通しについて質問があった。", "進捗を尋ねた。"),
        refuses=("言及した点",),
    ),
    VerbFamily(
        name="conclude",
        force="conclude",
        governs=frozenset({"object", "goal", "own"}),
        verbs=_nouns("署名 採択 発出 調印"),
        joint=True,
        examples=("共同声明に署名した。", "文書を発出した。"),
        refuses=("署名した文書",),
    ),
    VerbFamily(
        name="exchange papers",
        force="conclude",
        governs=frozenset({"paper"}),
        verbs=_nouns("交換"),
        joint=True,
        examples=("増員に関する書簡を交換し、", "公文の交換が行われた。"),
        refuses=("意見を交換した。",),
    ),
    VerbFamily(
        name="direct",
        force="agree",
        governs=frozenset({"wish", "quote", "object", "own"}),
        verbs=_nouns("指示"),
        joint=True,
        examples=("取りまとめるよう事務方に指示した。",),
        refuses=("指示した内容",),
    ),
)
