"""The level and number of a meeting by its Japanese name: a mention in, a kind of meeting and an ordinal out."""

from msgspec import Struct

from kaidan.lang.events import EventMention, Plain
from kaidan.lang.ja.counts import number_of
from kaidan.lang.ja.header_kinds import CONTEXTS, KINDS
from kaidan.lang.rule import Rule
from kaidan.model.meeting import MeetingKind

# Meetings of others than governments; they are looked for in the name only.
OUTSIDERS: tuple[Rule, ...] = (
    Rule(
        name="with firms or parties",
        pattern="官民|与党|議員|政党|議会|企業|民間|知事|学生|青年",
        yields="other",
        examples=("官民対話", "与党間交流協議会", "議員交流"),
        refuses=("外相会談", "官房長官会談"),
    ),
)
# Where no name of talks tells it, the ranks of those who meet.
RANKS: tuple[Rule, ...] = (
    Rule(
        name="heads",
        pattern="首脳|サミット|両国指導者|(?<!副)大統領(?!令|選|府|特使|補佐)|総理(?!府)|(?<!副)首相(?!府)|国家主席|国王|トップ会談",
        yields="summit",
        examples=("首脳間の接触", "日中韓サミット", "両国指導者の会談", "大統領との会談"),
        refuses=("外相間", "大統領選挙", "副首相との会談"),
    ),
    Rule(
        name="foreign ministers",
        pattern="外相|外務大臣|外交部長|外交部長官|国務長官",
        yields="foreign-ministers",
        examples=("両国外相間の協議", "外務大臣級の対話", "国務長官との会談"),
        refuses=("外務次官", "防衛大臣"),
    ),
    Rule(
        name="other ministers",
        pattern="閣僚|(?:防衛|国防|財務|経済|貿易|環境|通商|産業|農業|農林水産|法務|運輸|国土交通|エネルギー)(?:大臣|相|対話)|大臣級|ハイレベル経済",
        yields="ministerial",
        examples=("閣僚級の準備会合", "防衛相会談", "経済対話", "財務大臣の協議"),
        refuses=("貴大臣との会談", "外務大臣", "経済協議"),
    ),
    Rule(
        name="vice-ministers",
        pattern="次官(?!補)",
        yields="vice-ministerial",
        examples=("外務次官級の委員会",),
        refuses=("次官補級協議",),
    ),
    Rule(
        name="senior officials",
        pattern="局長|次官補|課長|審議官|参事官|実務者|事務(?:レベル|方|当局|級)|シェルパ|専門家|常駐代表|首席代表",
        yields="senior-officials",
        examples=("局長級の作業部会", "専門家会合", "常駐代表の間で"),
        refuses=("次官級協議", "首脳会談"),
    ),
)
# Bodies that, where no rank at all is named, officials meet in.
BODIES: tuple[Rule, ...] = (
    Rule(
        name="audience",
        pattern="拝謁|表敬",
        yields="courtesy-call",
        examples=("国王陛下への拝謁",),
        refuses=("会談",),
    ),
    Rule(
        name="bodies of officials",
        pattern="(?:合同|混合|政府間|作業|協議|フォローアップ|調整|専門|漁業)委員会|作業部会|ワーキング・?グループ|当局(?:者)?間|政策協議|高級事務",
        yields="senior-officials",
        examples=("第1回合同委員会", "作業部会", "防衛当局間の協議"),
        refuses=("安全保障理事会", "協議"),
    ),
)
PLAIN: tuple[Rule, ...] = (
    Rule(
        name="talks without a rank",
        pattern=(
            "^(?:第[0-9一二三四五六七八九十]{1,3}回の?|次回の?|前回の?|再度?の?|改めて|二国間の?)?(?:電話|テレビ|オンライン)?"
            "(?:会談|会見|立ち話|(?:電話で)?(?:話し?た?|会談した|お話しした)|お会い(?:した)?|会(?:い|った))$"
        ),
        yields="talks",
        examples=("会談", "電話会談", "再度会談", "電話で話した", "お会いした"),
        refuses=("懇談", "首脳会談", "戦略対話", "会合"),
    ),
    Rule(
        name="session without a rank",
        pattern="^(?:第[0-9一二三四五六七八九十]{1,3}回の?|次回の?|前回の?)?(?:会合|会議|対話|協議)$",
        yields="session",
        examples=("第3回会合", "次回会合", "会合"),
        refuses=("準備会合", "会談"),
    ),
)
NUMBERED: tuple[Rule, ...] = (
    Rule(
        name="told by its number alone",
        pattern="^(?:前回|次回|第[0-9]{1,3}回)(?:の?(?:会合|会議|協議|対話|会談))?(?:は|\\()",
        examples=("第2回は平成28年5月に大阪で開催", "前回(本年2月、於:新潟)", "第1回会合は、札幌で開催"),
        refuses=("第3回外相対話", "前回の首脳会談"),
    ),
)
ORDINALS: tuple[Rule, ...] = (
    Rule(
        name="number of a session",
        pattern="第(?P<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3})回",
        examples=("第3回外相定期対話", "第十回会合"),
        refuses=("第1718号", "2回"),
    ),
    Rule(
        name="first session",
        pattern="(?:初回|初めて|初|最初)の?(?=[一-龠々ァ-ヶー・]{0,12}(?:会合|会議|協議|会談|対話|委員会|サミット))",
        yields=1,
        examples=("初の首脳会談", "初回会合"),
        refuses=("当初の計画", "最初の一歩"),
    ),
)
_NUMBER, _FIRST = ORDINALS
# How far before a name its number may stand, in characters (the first session of experts).
_BEFORE_NAME = 6


class Described(Struct, frozen=True):
    """A stretch of folded text, `folded[start:end]`, that names or describes a meeting."""

    folded: str
    start: int
    end: int


def level_of(folded: str, mention: EventMention) -> MeetingKind | None:
    """Return the level that the name of a meeting tells, or failing that what describes it; None where none does."""
    if mention.family != "meeting":
        return None
    name = folded[mention.head : mention.end]
    outside = _first(OUTSIDERS, folded[max(mention.start, mention.head - _BEFORE_NAME) : mention.end])
    if outside or mention.kind == "conference":
        return outside or "multilateral"
    level = _by_rank(name, Described(folded, mention.head, mention.end), Described(folded, mention.start, mention.head))
    above_officials = level not in (None, "vice-ministerial")
    return "senior-officials" if mention.kind == "officials" and above_officials else level


def _by_rank(name: str, named: Described, modifiers: Described) -> MeetingKind | None:
    return (
        _named_in(named)
        or _first(RANKS, name)
        or _named_in(modifiers, last=True)
        or _nearest(RANKS, modifiers)
        or _first(BODIES, name)
        or _nearest(BODIES, modifiers)
    )


def _named_in(words: Described, *, last: bool = False) -> MeetingKind | None:
    """Return the kind of the talks named first in a stretch, or last, that are no occasion; 2+2 comes first."""
    found = [
        (rule.yields != "two-plus-two", -match.end() if last else match.start(), rule.yields)
        for rule in KINDS
        for match in rule.compiled.finditer(words.folded, words.start, words.end)
        if not any(context.compiled.match(words.folded, match.end(), words.end) for context in CONTEXTS)
    ]
    kind: MeetingKind | None = min(found)[2] if found else None
    return kind


def _first(rules: tuple[Rule, ...], words: str) -> MeetingKind | None:
    return next((rule.yields for rule in rules if rule.compiled.search(words)), None)


def _nearest(rules: tuple[Rule, ...], words: Described) -> MeetingKind | None:
    """Return the rank named last in a stretch, unless it is that of the occasion."""
    found = [
        (match.end(), rule.yields)
        for rule in rules
        for match in rule.compiled.finditer(words.folded, words.start, words.end)
        if not any(context.compiled.match(words.folded, match.end(), words.end) for context in CONTEXTS)
    ]
    kind: MeetingKind | None = max(found)[1] if found else None
    return kind


def ordinal_of(folded: str, mention: EventMention) -> int | None:
    """Return the number of the session that a meeting is; 1 for a first one, None where none is told."""
    if mention.family != "meeting":
        return None
    near = folded[max(mention.start, mention.head - _BEFORE_NAME) : mention.end]
    numbers = _NUMBER.compiled.findall(near)
    if numbers:
        return number_of(numbers[-1])
    return 1 if _FIRST.compiled.search(near) else None


def plainness_of(folded: str, mention: EventMention) -> Plain | None:
    """Return what a meeting called by a word for any talks is, unless something tells that officials hold it."""
    words = folded[mention.head : mention.end]
    if mention.family != "meeting" or mention.kind == "officials":
        return None
    return next((rule.yields for rule in PLAIN if rule.compiled.search(words)), None)


def is_numbered(folded: str, mention: EventMention) -> bool:
    """Tell whether a session is told by its number alone: what it is a session of stands before it."""
    words = folded[mention.head : mention.end]
    return mention.family == "meeting" and bool(NUMBERED[0].compiled.search(words))
