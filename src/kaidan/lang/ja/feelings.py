"""Nouns that carry a force with a light verb (謝意を表明, 懸念が示され, 賛意を表し), as data; and the light verbs."""

from msgspec import Struct


class FeelingFamily(Struct, frozen=True, kw_only=True):
    """Nouns of one force. `force` None leaves it to the words before the noun (考えを示した). `shared` is the force with 共有."""

    name: str
    force: str | None
    nouns: tuple[str, ...]
    shared: str | None = None
    examples: tuple[str, ...]
    refuses: tuple[str, ...] = ()


# Stem, conjugation class. 得る makes the other side the giver: 理解を得た.
LIGHT_VERBS: tuple[tuple[str, str], ...] = (
    *((stem, "一段") for stem in ["述べ", "申し述べ", "伝え", "寄せ", "申し上げ", "添え", "覚え"]),
    *((stem, "サ五") for stem in ["示", "表", "口に", "繰り返"]),
    *((stem, "名詞") for stem in ["表明", "伝達", "申し伝え", "披露", "強調", "共有", "吐露", "再表明", "紹介", "説明", "開陳", "発言"]),
    ("共に", "サ変"),
    ("披瀝", "名詞"),
    ("出", "サ五"),
    ("抱", "カ五"),
    ("表", "サ変"),
    ("呈", "サ変"),
    ("呈", "サ五"),
    ("有", "サ変"),
)
GIVEN_VERBS: tuple[tuple[str, str], ...] = (("得", "一段"), ("取り付け", "一段"))

FEELING_FAMILIES: tuple[FeelingFamily, ...] = (
    FeelingFamily(
        name="thanks and praise",
        force="appreciate",
        nouns=(
            "謝意", "感謝の意", "感謝の気持ち", "感謝の言葉", "感謝の念", "感謝", "お礼", "御礼", "礼", "謝辞", "敬意", "称賛の意", "賞賛の意", "称賛", "賞賛", "賛辞",
            "歓迎の意", "歓迎", "高い評価", "肯定的な評価", "喜び", "労い", "ねぎらい", "満足の意", "満足",
        ),
        examples=(
            "協力に謝意を表明した。",
            "貢献に敬意を表し、",
            "支援への謝意が示された。",
            "もてなしに対し礼を述べ、",
        ),
        refuses=("敬意を払うべき",),
    ),
    FeelingFamily(
        name="courtesies",
        force="courtesy",
        nouns=(
            "祝意", "お祝い", "御祝い", "祝辞", "祝福", "お慶び", "慶祝の意", "祝賀の意", "お祝いの言葉", "お祝いの意", "弔意", "哀悼の意", "哀悼", "お悔やみ", "追悼の意",
            "お見舞い", "御見舞い", "お見舞いの言葉", "お見舞いのメッセージ", "祝意のメッセージ", "弔意のメッセージ", "お見舞いの意", "見舞い", "見舞いの言葉", "見舞の意", "同情の意", "連帯の意", "弔慰",
        ),
        examples=("就任に祝意を表した。", "地震の被害にお見舞いを述べた。", "犠牲者に哀悼の意を表明した。"),
        refuses=("弔意を表すべきだ",),
    ),
    FeelingFamily(
        name="objections",
        force="object",
        shared="object",
        nouns=(
            "懸念", "深刻な懸念", "強い懸念", "深い懸念", "懸念の意", "憂慮", "深い憂慮", "憂慮の念", "危惧", "危機感", "遺憾の意", "遺憾", "失望", "失望の意", "不満", "不快感",
            "抗議の意", "抗議", "非難", "重大な関心", "疑念", "疑義", "異議", "警戒感", "不信感", "苦言", "問題意識", "憤り",
        ),
        examples=("状況に懸念を表明した。", "延長に対する懸念を共有した。", "対応に遺憾の意を表明。"),
        refuses=("懸念を払拭するため",),
    ),
    FeelingFamily(
        name="hopes",
        force="hope",
        shared="hope",
        nouns=("期待", "期待感", "強い期待", "希望", "強い希望", "願い"),
        examples=("投資に期待を表明した。", "広げたいとの希望を伝え、", "協力に期待が示された。"),
        refuses=("期待を裏切る",),
    ),
    FeelingFamily(
        name="requests",
        force="request",
        nouns=("要望", "強い要望", "要請", "求め", "注文", "申し入れ"),
        examples=("規制の緩和に関する要望が示された。", "支援への要望を述べ、"),
        refuses=("要望を踏まえた",),
    ),
    FeelingFamily(
        name="support",
        force="support",
        shared="confirm",
        nouns=("支持", "強い支持", "賛意", "賛同", "同意", "理解", "支持の意", "賛同の意", "連帯", "共感", "了解", "賛成"),
        examples=("立場に理解を示した。", "常任理事国入りへの支持を表明した。", "先方も賛意を表し、"),
        refuses=("理解を深める",),
    ),
    FeelingFamily(
        name="resolve",
        force="intend",
        shared="confirm",
        nouns=("決意", "強い決意", "意欲", "意向", "用意", "覚悟", "意思", "意志", "前向きな意向", "前向きな姿勢", "方針", "計画", "構想"),
        examples=("取り組む決意を表明した。", "参加の意向を示し、", "支援する用意を表明。"),
        refuses=("決意を固める",),
    ),
    FeelingFamily(
        name="views",
        force=None,
        shared="confirm",
        nouns=("考え", "考え方", "見解", "立場", "認識", "意見", "見方", "見通し", "姿勢", "感想", "印象", "評価", "主張", "懸念認識", "基本的立場", "見立て", "問題提起", "関心", "強い関心", "高い関心", "懸念点"),
        examples=("必要であるとの認識を示した。", "反発は強いとの考えが示された。", "我が国の立場を説明した。"),
        refuses=("考えを深める",),
    ),
    FeelingFamily(
        name="invitation",
        force="invite",
        nouns=("招待の意", "招請の意"),
        examples=("大統領の訪日に招待の意を伝え、",),
    ),
    FeelingFamily(
        name="refusal",
        force="reject",
        nouns=("難色", "反対の意", "反対", "否定的な見解"),
        examples=("増額に難色を示した。",),
    ),
)
