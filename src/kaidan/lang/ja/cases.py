"""Folded Japanese text in, the counted and named things of followed matters out, each with its role and its state."""

import re
from bisect import bisect_left

from kaidan.lang.cases import CountMention, Role
from kaidan.lang.ja.case_states import Theme, state_before, state_behind, theme_of
from kaidan.lang.ja.counts import MORE_OR_LESS, UNSURE, counts_in, measure_of, number_of
from kaidan.lang.rule import Rule
from kaidan.model import Span

# How far before a count the words stand that tell its role and what is counted.
_REACH = 28
# How far back the topic of a count may have been named.
_TOPIC_REACH = 160
PARTS: tuple[Rule, ...] = (
    Rule(
        name="so many of so many",
        pattern=r"^(?:の(?P<head>[^、。のう\n]{1,14}))?のうち(?:の)?、?[^、。はがを\n0-9]{0,14}$",
        examples=("のうち", "のうち、最後の", "のボイラーのうち", "のうち既に"),
        refuses=("について、", "の返還が遅れており、残り"),
    ),
)
ROLES: tuple[Rule, ...] = (
    Rule(
        name="what is left",
        pattern=r"(?:残り|残る|残された|残余)の?(?:約|計)?$",
        yields="rest",
        examples=("残り", "残る"),
        refuses=("残りの期間に",),
    ),
    Rule(
        name="of those just counted",
        pattern=r"(?:^|[、。(\s])(?:この|その|また)?うち(?:の)?、?(?:既に|少なくとも|約)?$",
        yields="share",
        examples=("、うち", "(うち", "、このうち"),
        refuses=("円借款事業のうち",),
    ),
    Rule(
        name="others beside those counted",
        pattern=r"(?:更に|さらに|加えて、?|このほか、?|他の|別の|もう|他に)(?:約)?$",
        yields="further",
        examples=("更に", "他の"),
        refuses=("新たに",),
    ),
)
ADDED: tuple[Rule, ...] = (
    Rule(
        name="on top of others",
        pattern=r"(?:新たに|追加(?:で|的に|の)?|新規に|新しく)(?:約)?$",
        examples=("新たに", "追加で"),
        refuses=("既に",),
    ),
)
OF_A_KIND: tuple[Rule, ...] = (
    Rule(
        name="some of a kind",
        pattern=r"(?P<head>[一-鿿々ァ-ヺーA-Za-z][一-鿿々ァ-ヺーA-Za-z・]{1,19})のうち(?:の)?、?$",
        examples=("円借款事業のうち", "被害者のうち、"),
        refuses=("4隻のうち",),
    ),
)
HEADS: tuple[Rule, ...] = (
    Rule(
        name="what is counted",
        pattern=(
            r"(?P<head>(?:[一-鿿々ァ-ヺーA-Za-z][一-鿿々ァ-ヺーA-Za-z・]{1,15}の)?[一-鿿々ァ-ヺーA-Za-z][一-鿿々ァ-ヺーA-Za-z・]{1,15})"
            r"(?<![年月日間中他計同回全約数第累])(?<!現在|対象|以降|一部|最後|新規|以上|今回|各国|上記|以下)(?:全|約|計|合計)?$"
        ),
        examples=("大型発電機", "円借款事業の支払遅延", "被害者約"),
        refuses=("昨年", "累計", "対象"),
    ),
)
TOPICS: tuple[Rule, ...] = (
    Rule(
        name="what is talked about",
        pattern=r"(?s:.*)(?P<head>(?<![一-鿿々ァ-ヺー])[一-鿿々ァ-ヺーA-Za-z・]{2,16}(?:の[一-鿿々ァ-ヺーA-Za-z・]{2,16}){0,2})(?:について|に関し|につき|に関する)",
        examples=("円借款事業の支払遅延については、", "日本の漁船に関し、"),
        refuses=("2隻については",),
    ),
)
NAMES: tuple[Rule, ...] = (
    Rule(
        name="a vessel by its name",
        pattern=(
            r"「(?P<quoted>(?:第[一二三四五六七八九十百0-9]{1,5})?[^「」\s、。0-9]{1,12}丸|(?!第)[^「」\s、。0-9]{2,12}号)」"
            r"|(?P<plain>第(?<![一-鿿「]第)[一二三四五六七八九十百0-9]{1,5}[一-鿿ぁ-ん]{1,5}丸)"
        ),
        yields="隻",
        examples=("「第五海鳴丸」", "「海鳴丸」", "第十八海鳴丸"),
        refuses=("決議第1718号", "丸い", "弾丸"),
    ),
)
AMONG: tuple[Rule, ...] = (
    Rule(
        name="named among so many",
        pattern=r"^(?:[、及び]{0,2}「[^」\n]{1,16}」){0,5}(?:など|等|を含む|をはじめとする|を始めとする)(?:の)?(?:日本)?(?:漁船|船舶)?(?:計|合計)?$",
        examples=("など", "を含む漁船", "、「第六海鳴丸」等"),
        refuses=("ほか", "については"),
    ),
)


def find_counts(folded: str) -> tuple[CountMention, ...]:
    """Return the counted and named things that a text tells of, in order; a share comes right after its whole."""
    counts = counts_in(folded)
    starts = [match.start() for match in counts]
    mentions: list[CountMention] = []
    for name in NAMES[0].compiled.finditer(folded):
        place = bisect_left(starts, name.end())
        mentions.append(_named(folded, name, counts[place] if place < len(counts) else None))
    for place, match in enumerate(counts):
        before = counts[place - 1] if place else None
        after = counts[place + 1] if place + 1 < len(counts) else None
        mentions.append(_counted(folded, match, before, after))
    return tuple(sorted(mentions, key=lambda one: (one.start, one.end)))


def _named(folded: str, match: re.Match[str], after: re.Match[str] | None) -> CountMention:
    name = Span(*match.span("quoted" if match["quoted"] else "plain"))
    before = state_before(folded, match.start())
    behind, _ = state_behind(folded, match.end())
    state = before or behind
    theme = theme_of(state.of(folded) if state else "")
    among = _among(folded, match, after)
    unit = str(NAMES[0].yields)
    return CountMention(
        start=min(match.start(), state.start if state else match.start()),
        end=max(match.end(), state.end if state else match.end()),
        role="share" if among else "named",
        count=1,
        unit=unit,
        measure=unit,
        state=state,
        theme=theme.name,
        followed=theme.followed,
        name=name,
        called=name.of(folded),
        explicit=among,
    )


def _among(folded: str, match: re.Match[str], after: re.Match[str] | None) -> bool:
    """Tell whether a named vessel is one of those that the next count counts."""
    if after is None or after.start() - match.end() > 60:
        return False
    return AMONG[0].compiled.search(folded[match.end() : after.start()]) is not None


def _counted(
    folded: str, match: re.Match[str], before: re.Match[str] | None, after: re.Match[str] | None
) -> CountMention:
    start, end = match.span()
    lead = folded[max(0, start - _REACH) : start]
    whole = after is not None and _parted(folded, match, after) is not None
    share = before is not None and _parted(folded, before, match) is not None
    role = _role(lead)
    role = "share" if share and role != "rest" else "whole" if whole and role == "bare" else role
    head = None if share else _head(folded, match, after if whole else None)
    earlier = state_before(folded, head.start if head and head.end <= start else start)
    behind, stands = (None, "") if whole else state_behind(folded, end)
    state = earlier if earlier and not share and role != "rest" else behind
    theme = _theme(folded, earlier, behind, head)
    return CountMention(
        start=min(words.start for words in (Span(start, end), state, head) if words is not None),
        end=max(words.end for words in (Span(start, end), state, head) if words is not None),
        role=role,
        count=number_of(match["number"]),
        unit=match["unit"],
        measure=measure_of(match["unit"]),
        state=state,
        theme=theme.name,
        followed=theme.followed,
        head=head,
        about=_about(folded, start),
        exact=_exact(folded, match, lead),
        added=bool(ADDED[0].compiled.search(lead)),
        stands=stands,
        explicit=share,
    )


def _parted(folded: str, one: re.Match[str], other: re.Match[str]) -> re.Match[str] | None:
    """Return the words between two counts if they say that the second is of the first."""
    if other.start() - one.end() > 40 or measure_of(one["unit"]) != measure_of(other["unit"]):
        return None
    return PARTS[0].compiled.search(folded[one.end() : other.start()])


def _role(lead: str) -> Role:
    for rule in ROLES:
        if rule.compiled.search(lead):
            return rule.yields  # type: ignore[no-any-return]
    return "bare"


def _exact(folded: str, match: re.Match[str], lead: str) -> bool:
    behind = folded[match.end() : match.end() + 8]
    return not (UNSURE[0].compiled.search(lead) or MORE_OR_LESS[0].compiled.search(behind))


def _head(folded: str, match: re.Match[str], after: re.Match[str] | None) -> Span | None:
    """Return the words that name what is counted: before the count, or between it and the share of it."""
    start = match.start()
    if after is not None:
        between = _parted(folded, match, after)
        if between is not None and between["head"]:
            return Span(match.end() + between.start("head"), match.end() + between.end("head"))
    offset = max(0, start - _REACH)
    for rule in (*OF_A_KIND, *HEADS):
        found = rule.compiled.search(folded[offset:start])
        if found:
            return Span(offset + found.start("head"), offset + found.end("head"))
    return None


def _about(folded: str, place: int) -> Span | None:
    """Return the last topic named before a count in its paragraph."""
    start = max(folded.rfind("\n", 0, place) + 1, place - _TOPIC_REACH)
    found = TOPICS[0].compiled.match(folded[start:place])
    return Span(start + found.start("head"), start + found.end("head")) if found else None


def _theme(folded: str, earlier: Span | None, behind: Span | None, head: Span | None) -> Theme:
    for words in (earlier, behind, head):
        theme = theme_of(words.of(folded)) if words is not None else Theme("")
        if theme.name:
            return theme
    return Theme("")
