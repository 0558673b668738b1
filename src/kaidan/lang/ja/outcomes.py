"""The verbs of what the parties do together in words, as data: 一致, 確認, 意見交換, 署名, こととなる."""

from kaidan.lang.ja.verb_family import Stem, VerbFamily, nouns, verbs

OUTCOME_FAMILIES: tuple[VerbFamily, ...] = (
    VerbFamily(
        name="confirm",
        force="confirm",
        governs=frozenset({"quote", "object", "topic", "accord", "own"}),
        verbs=(
            *nouns("確認 再確認 再認識 相互確認"),
            *verbs("サ変", "認識を新たに 認識を共に"),
            *verbs("ワ五", "確認し合 確かめ合"),
        ),
        joint=True,
        examples=("連携することを確認した。", "重要性を再確認し、", "緊密に協力していくことが確認された。"),
        refuses=("確認された認識", "確認していく"),
    ),
    VerbFamily(
        name="agree",
        force="agree",
        governs=frozenset({"quote", "object", "topic", "accord", "goal", "own"}),
        verbs=(
            *nouns(
                "一致 合意 決定 意見一致 意見の一致 意見が合致 認識が合致 見解が合致 申し合わせ 申合せ 意見が一致 認識が一致 見解が一致 考えが一致"
            ),
            *verbs(
                "一段",
                "申し合わせ 申し合せ 申合せ 一致を見 一致をみ 合意を見 合意をみ 意見の一致を見 意見の一致をみ 取り決め 了解に達 決め",
            ),
            *verbs("サ五", "申し合わ 申し合 合意に達 認識を一に 見解を一に 意見を一に 考えを一に 一致に達"),
            *verbs("サ変", "合意に達 認識を一に 見解を一に 意見を一に 考えを一に 一致に達 申合せを"),
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
            *nouns(
                "意見交換 議論 協議 討議 やりとり やり取り 話合い 話し合い 情報交換 論議 意見を交換 情報を交換 意見の交換"
            ),
            *verbs("サ五", "意見を交わ 意見が交わ 議論を交わ 議論が交わ 言葉を交わ"),
            *verbs("ワ五", "話し合 語り合 論じ合"),
            *verbs("ラ五", "話題にな 議題とな 議題に上 話題に上"),
        ),
        joint=True,
        examples=("中東情勢について意見交換を行った。", "国際情勢につき議論した。", "今後の進め方を話し合った。"),
        refuses=("協議した結果",),
    ),
    VerbFamily(
        name="conclude",
        force="conclude",
        governs=frozenset({"object", "goal", "own"}),
        verbs=nouns("署名 採択 発出 調印 採択・交換 署名・交換 署名・発出"),
        joint=True,
        examples=("共同声明に署名した。", "文書を発出した。"),
        refuses=("署名した文書",),
    ),
    VerbFamily(
        name="exchange papers",
        force="conclude",
        governs=frozenset({"paper"}),
        verbs=nouns("交換"),
        joint=True,
        examples=("増員に関する書簡を交換し、", "公文の交換が行われた。"),
        refuses=("意見を交換した。",),
    ),
    VerbFamily(
        name="direct",
        force="agree",
        governs=frozenset({"wish", "quote", "object", "own"}),
        verbs=nouns("指示"),
        joint=True,
        examples=("取りまとめるよう事務方に指示した。",),
        refuses=("指示した内容",),
    ),
)

# こととなる, こととする: what was set or came to be; the content ends before こと.
BECOMING: tuple[Stem, ...] = (
    ("こととな", "ラ五", "こととなる"),
    ("ことにな", "ラ五", "ことになる"),
    ("ことと", "サ変", "こととする"),
    ("ことに", "サ変", "ことにする"),
)
