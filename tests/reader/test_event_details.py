import msgspec
import pytest
from dated_drafts import draft_of

from kaidan.model import Participant, Reference, Span, Statement, Upcoming
from kaidan.model.meeting import MeetingKind
from kaidan.reader.draft import Draft
from kaidan.reader.references import references
from kaidan.reader.schedules import schedules
from kaidan.reader.times import times

LEAD = "　11月5日、三雲外務大臣は、訪日中のヴォルコフ・ロシア外務大臣と会談したところ、概要以下のとおり。\n"


def person(name: str, office: str, party: str) -> Participant:
    return Participant(
        id=f"person-{name}", name=name, full_name=None, office=office, party=party, role="principal", start=0, end=1
    )


ROSTER = (person("三雲", "外務大臣", "JP"), person("ヴォルコフ", "ロシア外務大臣", "RU"))


def read(text: str, *, kind: MeetingKind = "foreign-ministers", speaker: str | None = "JP") -> Draft:
    draft = msgspec.structs.replace(draft_of(LEAD + "　" + text + "\n", kind=kind), roster=ROSTER)
    other = "RU" if speaker == "JP" else "JP"
    statement = Statement(
        id="statement-1",
        start=len(LEAD),
        end=len(draft.page.text) - 1,
        block="block-1",
        speakers=(speaker,) if speaker else ("JP", "RU"),
        by=tuple(one.id for one in ROSTER if one.party == speaker),
        addressees=(other,) if speaker else (),
        force="assert",
        verb=None,
    )
    return schedules(references(times(msgspec.structs.replace(draft, statements=(statement,)))))


def only(draft: Draft) -> Reference | Upcoming:
    (found,) = (*draft.references, *draft.upcoming)
    return found


@pytest.mark.parametrize(
    ("text", "level", "parties"),
    [
        ("7月の日露首脳会談の成果を踏まえ、作業を進める。", "summit", ("JP", "RU")),
        ("先般の日米韓外相会合の成果を踏まえ、連携する。", "multilateral", ("JP", "US", "KR")),
        ("来月改めて会談を行うことで一致した。", "foreign-ministers", ()),
        ("米国とは来月の次官級協議を行う。", "vice-ministerial", ("US",)),
        ("日本、米国及び韓国による来月の局長級協議を行う。", "senior-officials", ("JP", "US", "KR")),
        ("昨年5月のロシアと中国の首脳会談の成果を踏まえる。", "summit", ("RU", "CN")),
        ("隣国の大統領とは三日前にも電話で話した、と述べた。", None, ()),
        ("ヴォルコフ大臣との来月の会談を行う。", "foreign-ministers", ("RU",)),
        ("次回会合を来年前半に開くことで一致した。", None, ()),
        ("24日に大阪で在日ロシア人と懇談する予定である。", None, ()),
        ("日本とブラジルの間の次官級協議を来月に行う。", "vice-ministerial", ("JP", "BR")),
        ("日露行動計画に基づき協力する。", None, ("JP", "RU")),
    ],
)
def test_level_and_parties_of_meetings_and_documents(
    text: str, level: MeetingKind | None, parties: tuple[str, ...]
) -> None:
    found = only(read(text))
    assert (found.level, found.parties, found.host) == (level, parties, None)


@pytest.mark.parametrize(
    ("text", "level", "parties", "host"),
    [
        ("三雲大臣のモスクワ訪問を明年に実現する。", "foreign-ministers", ("JP", "RU"), "RU"),
        ("総理のロシア公式訪問を明年に実現する。", "summit", ("JP", "RU"), "RU"),
        ("ロシア大統領の訪日を明年に実現する。", "summit", ("RU", "JP"), "JP"),
        ("ヴォルコフ外相の訪日を明年に実現する。", "foreign-ministers", ("RU", "JP"), "JP"),
        ("貴大臣を明年東京にお迎えしたい。", "foreign-ministers", ("RU", "JP"), "JP"),
        ("貴大臣を明年お迎えしたい。", "foreign-ministers", ("RU", "JP"), "JP"),
        ("一昨年7月に自分が貴国を訪問した。", "foreign-ministers", ("JP", "RU"), "RU"),
        ("来月7日に貴国を訪問することを楽しみにしている。", "foreign-ministers", ("JP", "RU"), "RU"),
        ("年度内に官民合同の調査団を派遣する。", None, (), None),
        ("ダオ首相の公式訪問を明年に実現する。", "summit", (), None),
        ("国王の来訪を明年に実現する。", "summit", (), None),
    ],
)
def test_visits(text: str, level: MeetingKind | None, parties: tuple[str, ...], host: str | None) -> None:
    found = only(read(text))
    assert (found.level, found.parties, found.host) == (level, parties, host)


def test_who_is_invited_without_a_name() -> None:
    draft = read("明年早期の日本訪問を招請した。")
    statement = msgspec.structs.replace(draft.statements[0], force="invite")
    draft = schedules(msgspec.structs.replace(draft, statements=(statement,)))
    assert (draft.upcoming[0].level, draft.upcoming[0].parties, draft.upcoming[0].host) == (None, ("RU", "JP"), "JP")


def test_a_session_is_like_talks_that_are_one() -> None:
    assert only(read("次回会合を来年前半に開くことで一致した。", kind="two-plus-two")).level == "two-plus-two"


def test_whose_country_is_not_told_by_all() -> None:
    assert only(read("一昨年7月に総理が貴国を訪問した。", speaker=None)).host is None


def test_a_visitor_is_known_from_where_the_page_names_the_country() -> None:
    draft = read("ダオ首相の公式訪日を明年に実現する。ドイツのダオ首相とも話した。")
    assert draft.upcoming[0].parties == ("DE", "JP")


def test_the_country_where_they_talk_is_that_of_the_place_of_the_talks() -> None:
    draft = draft_of(LEAD.replace("会談", "モスクワの外務省で会談") + "　総理の当地訪問への期待が示された。\n")
    assert schedules(times(draft)).upcoming[0].host is None
    place = draft.page.text.index("外務省で")
    assert draft.meeting
    meeting = msgspec.structs.replace(draft.meeting, cited={"place": Span(place, place + 3)})
    assert schedules(times(msgspec.structs.replace(draft, meeting=meeting))).upcoming[0].host == "RU"


def test_a_session_told_in_a_note_is_one_of_what_bears_the_note() -> None:
    draft = read(
        "第3回日露外相定期対話(注)を明年10月に東京で開催する。\n(注)外相間の協議の場。第2回は本年5月に大阪で開催。"
    )
    (session,) = [one for one in draft.references if one.ordinal == 2]
    assert (session.level, session.parties) == ("foreign-ministers", ("JP", "RU"))
    assert session.place
    assert session.place.of(draft.page.text) == "大阪"


def test_repeated_mentions_cost_linear_time() -> None:
    text = "貴大臣を明年東京にお迎えしたい。ダオ首相の訪日を明年に実現する。第2回は昨年5月に大阪で開催。"
    assert len(read(text * 300).upcoming) > 0
