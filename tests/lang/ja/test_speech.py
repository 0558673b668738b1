"""What the sentences of the genre say: each with its speakers, the force of its verbs, and its clauses."""

import pytest

from kaidan.lang.ja.hearing import hear
from kaidan.lang.ja.speech import find_acts, find_sentences, is_lead, read_voice
from kaidan.lang.speech import Act
from kaidan.model import Span
from kaidan.text.fold import fold

# A sentence; then for each clause who is named as its speaker, what the speaker does with it, and its words.
SENTENCES = [
    (
        "相良大臣より、協力を進めたい旨述べました。",
        [
            ("相良大臣", "intend", "協力を進めたい"),
        ],
    ),
    (
        "相良大臣より、協力を進めたい旨発言。",
        [
            ("相良大臣", "intend", "協力を進めたい"),
        ],
    ),
    (
        "相良大臣から、協力を進めたいとの発言があった。",
        [
            ("相良大臣", "intend", "協力を進めたい"),
        ],
    ),
    (
        "相良大臣から、手続が遅れている旨の説明があり、改善を求めた。",
        [
            ("相良大臣", "assert", "手続が遅れている"),
            (None, "request", "改善"),
        ],
    ),
    (
        "先方は、国内の調整が必要であると述べるにとどまった。",
        [
            ("先方", "assert", "国内の調整が必要である"),
        ],
    ),
    (
        "相良大臣より、早期の署名が重要である旨述べたのに対し、コルネエフ大臣より、異存はない旨応じた。",
        [
            ("相良大臣", "assert", "早期の署名が重要である"),
            ("コルネエフ大臣", "support", "異存はない"),
        ],
    ),
    (
        "拉致問題については、相良大臣から、改めて協力を求め、先方の理解を得た。",
        [
            ("相良大臣", "request", "改めて協力"),
            ("先方", "support", "先方の理解"),
        ],
    ),
    (
        "両外相は、緊密に連携していくことで一致し、次回の会合を東京で開くことを確認した。",
        [
            ("両外相", "agree", "緊密に連携していく"),
            (None, "confirm", "次回の会合を東京で開くこと"),
        ],
    ),
    (
        "日程については事務方で調整することとなった。",
        [
            (None, "agree", "日程については事務方で調整する"),
        ],
    ),
    (
        "我が方より、遺憾の意を表明した。",
        [
            ("我が方", "object", "遺憾の意"),
        ],
    ),
    (
        "双方は、地域情勢につき意見交換を行った。",
        [
            ("双方", "discuss", "地域情勢"),
        ],
    ),
    (
        "右に対し、コルネエフ大臣は、検討すると述べた。",
        [
            ("コルネエフ大臣", "intend", "検討する"),
        ],
    ),
    (
        "同大臣は、来年の訪日を招請した。",
        [
            ("同大臣", "invite", "来年の訪日"),
        ],
    ),
    (
        "これを受け、相良大臣から謝意を述べた。",
        [
            ("相良大臣", "appreciate", "謝意"),
        ],
    ),
    (
        "相良大臣より、地震の犠牲者に対し哀悼の意を表し、被災者へのお見舞いを述べた。",
        [
            ("相良大臣", "courtesy", "地震の犠牲者"),
            (None, "courtesy", "被災者へのお見舞い"),
        ],
    ),
    (
        "コルネエフ大臣から、支援に対する深甚なる謝意が表明された。",
        [
            ("コルネエフ大臣", "appreciate", "支援"),
        ],
    ),
    (
        "先方より、受け入れられないとの発言があった。",
        [
            ("先方", "reject", "受け入れられない"),
        ],
    ),
    (
        "相良大臣より、発射は断じて容認できないとして強く非難し、自制を強く求めた。",
        [
            ("相良大臣", "object", "発射は断じて容認できない"),
            (None, "request", "自制"),
        ],
    ),
    (
        "露側から、手続の簡素化について要望が出され、日本側は前向きに検討する旨回答した。",
        [
            ("露側", "request", "手続の簡素化"),
            ("日本側", "intend", "前向きに検討する"),
        ],
    ),
    (
        "両大臣は、投資協定に署名した。",
        [
            ("両大臣", "conclude", "投資協定"),
        ],
    ),
    (
        "相良大臣から、懸念を伝達し、再発防止を申し入れた。",
        [
            ("相良大臣", "object", "懸念"),
            (None, "request", "再発防止"),
        ],
    ),
    (
        "コルネエフ大臣は、日本の立場を支持すると表明した。",
        [
            ("コルネエフ大臣", "support", "日本の立場を支持する"),
        ],
    ),
    (
        "相良大臣から、経済連携協定の交渉を開始することを提案したところ、先方より賛意が示された。",
        [
            ("相良大臣", "propose", "経済連携協定の交渉を開始すること"),
            ("先方", "support", "賛意"),
        ],
    ),
    (
        "両首脳は、核実験に対する深刻な懸念を共有した。",
        [
            ("両首脳", "object", "核実験に対する深刻な懸念"),
        ],
    ),
    (
        "相良大臣より、拉致問題につき説明し、理解と協力を要請。",
        [
            ("相良大臣", "assert", "拉致問題"),
            (None, "request", "理解と協力"),
        ],
    ),
    (
        "コルネエフ大臣より、質問があり、相良大臣より、年内に結論を得たい旨説明した。",
        [
            ("コルネエフ大臣", "discuss", "質問"),
            ("相良大臣", "intend", "年内に結論を得たい"),
        ],
    ),
    (
        "相良大臣は、同発言に抗議した。",
        [
            ("相良大臣", "object", "同発言"),
        ],
    ),
    (
        "両国は、航空協定の締結に向け協議を加速することで意見の一致を見た。",
        [
            ("両国", "agree", "航空協定の締結に向け協議を加速する"),
        ],
    ),
    (
        "先方は、要請を拒否した。",
        [
            ("先方", "reject", "要請"),
        ],
    ),
    (
        "コルネエフ大臣は、右に同意し、専門家の派遣を約束した。",
        [
            ("コルネエフ大臣", "support", "右に同意"),
            (None, "intend", "専門家の派遣"),
        ],
    ),
    (
        "相良大臣から、安保理改革の必要性を強調しつつ、支持を働きかけた。",
        [
            ("相良大臣", "assert", "安保理改革の必要性"),
            (None, "request", "支持"),
        ],
    ),
    (
        "コルネエフ大臣より、北方四島の住民の往来は意義深いとの認識が示された。",
        [
            ("コルネエフ大臣", "assert", "北方四島の住民の往来は意義深い"),
        ],
    ),
    (
        "相良大臣から、第一に航路の安全が重要である、第二に事故の原因を究明する必要がある、その上で、協議の場を設けたい旨述べた。",
        [
            ("相良大臣", "assert", "第一に航路の安全が重要である"),
            ("相良大臣", "assert", "第二に事故の原因を究明する必要がある"),
            ("相良大臣", "intend", "協議の場を設けたい"),
        ],
    ),
    (
        "コルネエフ大臣より、シドロフ大統領が演説で両国は隣人であると述べたことは心強い旨述べた。",
        [
            ("コルネエフ大臣", "appreciate", "シドロフ大統領が演説で両国は隣人であると述べたことは心強い"),
        ],
    ),
    (
        "コルネエフ大臣より、議会の承認が得られなければ、発効は来年に延びることとなろう旨説明。",
        [
            ("コルネエフ大臣", "intend", "議会の承認が得られなければ、発効は来年に延びることとなろう"),
        ],
    ),
    (
        "相良大臣より、近い将来に訪問したい旨、また、準備を急がせている旨述べた。",
        [
            ("相良大臣", "intend", "近い将来に訪問したい"),
            ("相良大臣", "assert", "準備を急がせている"),
        ],
    ),
    (
        "在外公館の増設に期待する旨のコルネエフ大臣の発言に対し、相良大臣から、検討したい旨応じた。",
        [
            ("コルネエフ大臣", "hope", "在外公館の増設に期待する"),
            ("相良大臣", "intend", "検討したい"),
        ],
    ),
    (
        "相良大臣は、「海は両国をつなぐ道である。争いの場としてはならない」と述べた。",
        [
            ("相良大臣", "assert", "海は両国をつなぐ道である"),
            ("相良大臣", "assert", "争いの場としてはならない"),
        ],
    ),
    (
        "相良大臣より、訪問を歓迎するとの総理の親書を手交した。",
        [
            ("相良大臣", "appreciate", "訪問を歓迎する"),
        ],
    ),
    (
        "(先方より、当該規則は国内法によるものであるとの発言があった。)",
        [
            ("先方", "assert", "当該規則は国内法によるものである"),
        ],
    ),
    (
        "相良大臣とコルネエフ大臣は、覚書に署名した。",
        [
            ("相良大臣とコルネエフ大臣", "conclude", "覚書"),
        ],
    ),
]


def said(sentence: str) -> list[tuple[str | None, str, str]]:
    folded = fold(sentence)
    heard = hear(folded)
    return [
        (named(act, folded), (act.force or clause.force) if last else clause.force, clause.span.of(folded))
        for span in find_sentences(folded, 0, len(folded))
        for act in find_acts(folded, span, heard)
        for clause, last in ((clause, clause is act.clauses[-1]) for clause in act.clauses)
    ]


def named(act: Act, folded: str) -> str | None:
    return act.speaker.words.of(folded) if act.speaker else None


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_a_sentence_says(sentence: str, expected: list[tuple[str | None, str, str]]) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "相良大臣が述べたとおり、交渉は続いている。",
        "両国で合意された文書は以下のものから成る。",
        "一行は午後、造船所を視察した。",
        "懸念を払拭するための措置が重要となっている。",
    ],
)
def test_what_is_no_report_gives_no_act(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("6月3日、相良大臣は会談を行ったところ、概要は以下のとおりです。", True),
        ("結果概要次のとおり。", True),
        ("先方から大使ほかが同席した。", True),
        ("相良大臣は次のとおり述べた。", False),
        ("相良大臣より、協力したい旨述べた。", False),
    ],
)
def test_leads_are_told_from_statements(words: str, expected: bool) -> None:
    assert is_lead(fold(words)) is expected


def test_a_lead_in_opens_a_voice() -> None:
    folded = fold("相良大臣より、以下のとおり述べた。")
    acts = find_acts(folded, Span(0, len(folded)), hear(folded))
    assert [(act.opens, act.speaker and act.speaker.words.of(folded)) for act in acts] == [(True, "相良大臣")]


def test_a_voice_is_read_clause_by_clause() -> None:
    folded = fold("航路の安全が重要である、事故の再発防止を求める。")
    clauses = read_voice(folded, Span(0, len(folded)), hear(folded))
    assert [(clause.span.of(folded), clause.force) for clause in clauses] == [
        ("航路の安全が重要である", "assert"),
        ("事故の再発防止を求める", "request"),
    ]


def test_conditions_and_the_words_of_others_are_cited() -> None:
    folded = fold("コルネエフ大臣より、議会の承認が得られなければ、発効は来年に延びることとなろう旨説明。")
    (act,) = find_acts(folded, Span(0, len(folded)), hear(folded))
    assert act.clauses[0].condition is not None
    assert act.clauses[0].condition.of(folded) == "議会の承認が得られなければ"
    folded = fold("相良大臣より、シドロフ大統領が、両国は隣人である旨発言したことは心強い旨述べた。")
    (act,) = find_acts(folded, Span(0, len(folded)), hear(folded))
    assert [span.of(folded) for span in act.clauses[0].quoting] == ["シドロフ大統領が、両国は隣人である旨発言した"]
