"""Headers of invented readouts in the genre's forms: what a page tells of day, kind, format, length and who "
"talked."""

import pytest

from kaidan.reader.draft import Draft
from kaidan.reader.header import read_header
from kaidan.text import canonical_text

SAID = "\n\n1.{}より、協力を進めたい旨述べ、{}より、同感である旨応答。両者は、引き続き協議していくことで一致した。"


def page(head: str, *speakers: str) -> str:
    return head + SAID.format(*speakers)


def read(text: str, day: str | None = None):
    return read_header(Draft(page=canonical_text(text.encode()), day=day)).meeting


# Each row: the page; its date, kind, format, minutes and parties; the principals.
PAGES = (
    (
        "a lead with all",
        page(
            "日加外相会談\n(概要)\n平成20年6月14日\n6月12日、午後3時から約40分間、真鍋外務大臣は、訪日中のデュ"
            "ラン・カナダ外務大臣と会談した。",
            "真鍋大臣",
            "デュラン大臣",
        ),
        ("2008-06-12", "foreign-ministers", "in-person", 40, "JP CA"),
        "真鍋 JP デュラン CA",
    ),
    (
        "a day only, of the month before",
        page(
            "日豪首脳会談\n平成22年7月1日\n29日、瀬川総理はパースにおいてモファット豪首相と1時間半会談した。",
            "総理",
            "首相",
        ),
        ("2010-06-29", "summit", "in-person", 90, "JP AU"),
        "瀬川 JP モファット AU",
    ),
    (
        "a month of the year before",
        page(
            "日独外相会談\n平成28年1月3日\n12月27日、真鍋外務大臣は、リンデ独外相と電話会談を行った。",
            "真鍋大臣",
            "リンデ外相",
        ),
        ("2015-12-27", "foreign-ministers", "telephone", None, "JP DE"),
        "真鍋 JP リンデ DE",
    ),
    (
        "the day of another clock",
        page(
            "平成17年3月9日\n現地時間8日18時（日本時間9日8時）から19時10分まで、水野外務大臣はワグナー米国務長"
            "官と会談を行った。",
            "水野大臣",
            "ワグナー長官",
        ),
        ("2005-03-08", "foreign-ministers", "in-person", 70, "JP US"),
        "水野 JP ワグナー US",
    ),
    (
        "a visit's days before that of the talks",
        page(
            "日・ヨルダン首脳会談\n平成25年5月20日\n5月17日から19日まで訪日したナビール・ヨルダン首相は、18日"
            "、堀総理大臣と会談した。",
            "堀総理大臣",
            "ナビール首相",
        ),
        ("2013-05-18", "summit", "in-person", None, "JP JO"),
        "ナビール JO 堀 JP",
    ),
    (
        "a total beside its parts",
        page(
            "日・チリ首脳会談\n令和元年9月5日\n本5日、堀内閣総理大臣は、ソト・チリ大統領と少人数会合（約20分間"
            "）、拡大会合（約40分間）の計約1時間、会談を行った。",
            "堀総理大臣",
            "ソト大統領",
        ),
        ("2019-09-05", "summit", "in-person", 60, "JP CL"),
        "堀 JP ソト CL",
    ),
    (
        "parts without a total",
        page(
            "日・タイ首脳会談\n平成26年2月8日\n8日、堀総理は、プラサート・タイ首相と少人数会合を約15分間、引き"
            "続き拡大会合を約45分間行った。",
            "堀総理",
            "プラサート首相",
        ),
        ("2014-02-08", "summit", "in-person", 60, "JP TH"),
        "堀 JP プラサート TH",
    ),
    (
        "a length that overran",
        page(
            "日仏外相会談\n平成19年4月2日\n2日、予定の30分を大幅に超え約1時間、秋庭大臣はモレル仏外相と会談した。",
            "秋庭大臣",
            "モレル外相",
        ),
        ("2007-04-02", "foreign-ministers", "in-person", 60, "JP FR"),
        "秋庭 JP モレル FR",
    ),
    (
        "a length told in the next sentence",
        page(
            "日・ペルー首脳会談\n平成23年11月12日\n12日、根本総理とガルシア・ペルー大統領は首脳会談を行った。"
            "会談は約35分間行われた。",
            "根本総理",
            "ガルシア大統領",
        ),
        ("2011-11-12", "summit", "in-person", 35, "JP PE"),
        "根本 JP ガルシア PE",
    ),
    (
        "sections of day and participants",
        page(
            "日伊外相会談\n(概要)\n平成11年5月20日\n\n1.日時・場所\n\n5月18日 9:30-10:15\n於:ローマ\n\n2.参加"
            "者\n\n(日本側)小谷外務大臣、若林欧亜局長"
            "\n\n(伊側)リッチ外相、ベルティ政務総局長\n\n3.概要",
            "小谷大臣",
            "リッチ外相",
        ),
        ("1999-05-18", "foreign-ministers", "in-person", 45, "JP IT"),
        "小谷 JP リッチ IT",
    ),
    (
        "talks of three",
        page(
            "日米韓外相会合\n平成29年2月17日\n16日、訪独中の真鍋外務大臣は、ワグナー米国務長官及び徐明洙(ソ・"
            "ミョンス)韓国外交部長官との間で会合を行った。",
            "真鍋大臣",
            "徐長官、ワグナー長官",
        ),
        ("2017-02-16", "multilateral", "in-person", None, "JP US KR"),
        "真鍋 JP ワグナー US 徐 KR",
    ),
    (
        "several talks of two",
        page(
            "日・ガーナ首脳会談、日・ケニア首脳会談\n平成15年10月1日\n1日、梶総理とメンサ・ガーナ大統領、オド"
            "ンゴ・ケニア大統領との二国間首脳会談が行われた。",
            "梶総理",
            "メンサ大統領、オドンゴ大統領",
        ),
        ("2003-10-01", "summit", "in-person", None, "JP GH KE"),
        "梶 JP メンサ GH オドンゴ KE",
    ),
    (
        "two plus two",
        page(
            "日豪外務・防衛閣僚協議（「2+2」）\n平成30年10月11日\n10日、シドニーで日豪外務・防衛閣僚協議が開催"
            "された。日本側から真鍋外務大臣及び"
            "岡部防衛大臣が、豪側からウォード外務大臣及びペリー国防大臣が出席した。",
            "真鍋大臣、岡部大臣",
            "ウォード大臣、ペリー大臣",
        ),
        ("2018-10-10", "two-plus-two", "in-person", None, "JP AU"),
        "真鍋 JP 岡部 JP ウォード AU ペリー AU",
    ),
    (
        "a courtesy call",
        page(
            "モラレス駐日キューバ大使による根津外務副大臣表敬\n令和3年6月4日\n4日、約15分間、根津外務副大臣は"
            "、モラレス駐日キューバ大使による表敬を受けた。",
            "根津副大臣",
            "モラレス大使",
        ),
        ("2021-06-04", "courtesy-call", "in-person", 15, "JP CU"),
        "根津 JP モラレス CU",
    ),
    (
        "vice-ministers by video",
        page(
            "日越次官級協議\n令和2年8月20日\n20日、外山外務審議官とグエン・ヴァン・フン・ベトナム外務次官との"
            "間で次官級協議がテレビ会議形式で実施された。",
            "外山外務審議官",
            "フン次官",
        ),
        ("2020-08-20", "vice-ministerial", "video", None, "JP VN"),
        "外山 JP フン VN",
    ),
    (
        "a video meeting to come is none",
        page(
            "日・フィジー外相電話会談\n令和3年5月6日\n6日、根津外務大臣は、オンライン形式で開催される島サミッ"
            "トに先立ち、ブアドロモ・フィジー外務大臣と電話会談を行った。",
            "根津大臣",
            "ブアドロモ大臣",
        ),
        ("2021-05-06", "foreign-ministers", "telephone", None, "JP FJ"),
        "根津 JP ブアドロモ FJ",
    ),
    (
        "directors-general",
        page(
            "日韓局長協議\n平成27年9月18日\n18日、伊吹アジア大洋州局長は、東京で、具永徹(ク・ヨンチョル)韓国外"
            "交部東北アジア局長と日韓局長協議を行った。",
            "伊吹局長",
            "具局長",
        ),
        ("2015-09-18", "senior-officials", "in-person", None, "JP KR"),
        "伊吹 JP 具 KR",
    ),
    (
        "an organisation's head",
        page(
            "真鍋外務大臣とオルセン国連事務総長との会談\n平成20年9月27日\n26日、真鍋外務大臣は、オルセン国連事"
            "務総長と約20分会談した。",
            "真鍋大臣",
            "オルセン事務総長",
        ),
        ("2008-09-26", "other", "in-person", 20, "JP UN"),
        "真鍋 JP オルセン UN",
    ),
    (
        "both heads of one body",
        page(
            "日・EU定期首脳協議\n平成24年4月20日\n19日、ブリュッセルで日・EU定期首脳協議が開催された（日本側："
            "根本総理ほか、EU側："
            "ファン・ローン欧州理事会議長、シルヴァ欧州委員会委員長ほか出席）。",
            "根本総理",
            "ファン・ローン議長、シルヴァ委員長",
        ),
        ("2012-04-19", "summit", "in-person", None, "JP EU"),
        "根本 JP ファン・ローン EU シルヴァ EU",
    ),
    (
        "a minister of state who is the foreign minister",
        page(
            "日・パラオ外相会談\n平成21年5月23日\n23日、瀬川外務大臣は、ウエキ・パラオ共和国国務大臣と会談した。",
            "瀬川大臣",
            "ウエキ大臣",
        ),
        ("2009-05-23", "foreign-ministers", "in-person", None, "JP PW"),
        "瀬川 JP ウエキ PW",
    ),
    (
        "a foreign minister with a prime minister",
        page(
            "平成18年8月5日\n5日、水野外務大臣は、ビエンチャンにおいて、カムパイ・ラオス首相と会談した。",
            "水野大臣",
            "カムパイ首相",
        ),
        ("2006-08-05", "foreign-ministers", "in-person", None, "JP LA"),
        "水野 JP カムパイ LA",
    ),
    (
        "a former prime minister",
        page(
            "平成25年2月22日\n21日、総理特使としてモスクワを訪問した城山元総理は、グリン・ロシア大統領と会談した。",
            "城山元総理",
            "グリン大統領",
        ),
        ("2013-02-21", "other", "in-person", None, "JP RU"),
        "城山 JP グリン RU",
    ),
    (
        "the other side's page",
        page(
            "程立川外交部長，久慈外相と会見\n2017-03-11 10:22\n中国の程立川・外交部長は9日，日本側の要請により"
            "，久慈隆之外相と会見した．",
            "程部長",
            "久慈外相",
        ),
        ("2017-03-09", "foreign-ministers", "in-person", None, "CN JP"),
        "程 CN 久慈 JP",
    ),
    (
        "a third country's page",
        page(
            "韓日首脳会談　往来の再開で一致＝都大統領「橋を」\n2023.06.21 19:42\n都在允（ト・ジェユン）大統領"
            "は21日、日本の鴫原首相と約40分間会談した。",
            "都大統領",
            "鴫原首相",
        ),
        ("2023-06-21", "summit", "in-person", 40, "KR JP"),
        "都 KR 鴫原 JP",
    ),
    (
        "the occasion is no kind",
        page(
            "日・マリ外相会談\n平成20年5月29日\n28日、TICAD首脳会合に出席するため来日したコネ・マリ外相は、真"
            "鍋大臣と会談した。",
            "真鍋大臣",
            "コネ外相",
        ),
        ("2008-05-28", "foreign-ministers", "in-person", None, "JP ML"),
        "コネ ML 真鍋 JP",
    ),
    (
        "an old spelling",
        page(
            "日・カンボディア首脳会談\n平成12年1月13日\n11日、小坂総理は、ソック・ヴィボル・カンボディア首相と"
            "会談したところ(於:プノンペン)、次のとおり。",
            "小坂総理",
            "ヴィボル首相",
        ),
        ("2000-01-11", "summit", "in-person", None, "JP KH"),
        "小坂 JP ヴィボル KH",
    ),
    (
        "leaders named in the body alone, attendants in brackets",
        page(
            "日露首脳会談\n平成16年5月21日\n20日10時より約50分間、リガにおいて日露首脳会談が行われたところ、概要以下の"
            "とおり。(ロシア側からはボルキン外相、日本側からは新井官房副長官他が同席。)",
            "久慈総理",
            "オルロフ大統領",
        ),
        ("2004-05-20", "summit", "in-person", 50, "JP RU"),
        "久慈 JP オルロフ RU",
    ),
    (
        "a minister named in the body alone, beside a courtesy call",
        page(
            "日韓外相会談及び都在允大統領表敬\n平成18年9月9日\n9月8日、日韓外相会談及び相良大臣による都在允大統領表敬が"
            "行われた。\n\n1.日韓外相会談\n徐長官より、協力に謝意を示したい旨発言があった。",
            "相良大臣",
            "徐長官",
        ),
        ("2006-09-08", "foreign-ministers", "in-person", None, "JP KR"),
        "相良 JP 都在允 KR 徐 KR",
    ),
    (
        "talks told of in the words of a speaker",
        page(
            "日・イラン外相会談\n平成27年4月2日\n1 冒頭\n(1)相良大臣から、先般サーベリ大統領と久慈総理との間で首脳"
            "会談が行われたことは有益であった旨述べました。",
            "相良大臣",
            "ナジャフィ大臣",
        ),
        ("2015-04-02", "foreign-ministers", "in-person", None, "JP IR"),
        "相良 JP ナジャフィ IR",
    ),
    (
        "a heading for the talks with each",
        page(
            "国際会議における相良外務大臣の二国間会談(概要)\n平成15年10月5日\n(1)ボルキン露外相との会談\n引き続き協力する"
            "ことを確認した。\n(2)徐韓国外交通商部長官との会談\n連携を強めることで一致した。\n"
            "(3)ジャッバールイラク統治評議会議長及びナジーブ同暫定外相との会談",
            "相良大臣",
            "先方",
        ),
        ("2003-10-05", "foreign-ministers", "in-person", None, "JP RU KR IQ"),
        "相良 JP ボルキン RU 徐 KR ジャッバール IQ ナジーブ IQ",
    ),
    (
        "a high commissioner of the United Nations",
        page(
            "平成21年3月4日\n3日、新井外務大臣政務官は、訪日中のマリーノ国連難民高等弁務官と会談した。",
            "新井政務官",
            "マリーノ高等弁務官",
        ),
        ("2009-03-03", "other", "in-person", None, "JP UN"),
        "新井 JP マリーノ UN",
    ),
    (
        "a vice president with a prime minister",
        page(
            "平成21年3月4日\n3日、久慈総理は、訪日中のハートウェル米副大統領と会談した。",
            "久慈総理",
            "ハートウェル副大統領",
        ),
        ("2009-03-03", "other", "in-person", None, "JP US"),
        "久慈 JP ハートウェル US",
    ),
    (
        "a family name that begins like a country",
        page(
            "日中外相会談\n平成20年10月2日\n中江原外務大臣は、1日、程外交部長との間で日中外相会談を行った。",
            "中江原大臣",
            "程部長",
        ),
        ("2008-10-01", "foreign-ministers", "in-person", None, "JP CN"),
        "中江原 JP 程 CN",
    ),
)


@pytest.mark.parametrize(("text", "told", "people"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_a_header_is_read(text, told, people):
    meeting = read(text)
    found = (meeting.date, meeting.kind, meeting.format, meeting.minutes, set(meeting.parties))
    assert found == (*told[:4], set(told[4].split()))
    words = people.split()
    expected = set(zip(words[::2], words[1::2], strict=True))
    assert {(person.name, person.party) for person in meeting.participants} == expected


@pytest.mark.parametrize("text", [row[1] for row in PAGES], ids=[row[0] for row in PAGES])
def test_every_stated_field_is_cited_and_every_person_stands_in_the_text(text):
    meeting = read(text)
    cited = {name: span.of(text) for name, span in meeting.cited.items()}
    assert cited.get("place") == meeting.place
    assert cited.get("occasion") == meeting.occasion
    assert cited.get("time") == meeting.time
    assert "date" in cited
    assert (meeting.minutes is None) == ("minutes" not in cited)
    for person in meeting.participants:
        assert person.name in text[person.start : person.end]
        assert text[person.start : person.end].endswith(person.office) or person.office in text


LEAD = "真鍋外務大臣は、訪日中のデュラン・カナダ外務大臣と会談した。"


@pytest.mark.parametrize(
    ("text", "day", "date"),
    [
        (f"12日、{LEAD}", None, None),
        (f"12日、{LEAD}", "2008-06-14", "2008-06-12"),
        (f"平成20年6月14日\n{LEAD}", None, "2008-06-14"),
        (f"平成20年6月\n12日、{LEAD}", None, "2008-06-12"),
        (f"平成20年6月\n{LEAD}", None, None),
        (f"平成20年6月12日、{LEAD}", None, "2008-06-12"),
        (f"令和元年５月３０日\n３０日、{LEAD}", None, "2019-05-30"),
        (f"平成20年6月14日\n平成10年の合意以来、12日、{LEAD}", None, "2008-06-12"),
    ],
)
def test_the_day_is_anchored_on_the_page_or_given_from_outside(text, day, date):
    assert read(page(text, "真鍋大臣", "デュラン大臣"), day).date == date


def test_place_time_and_occasion_are_the_words_of_the_page():
    meeting = read(
        page(
            "平成28年3月2日\n2日午後5時40分から、真鍋外務大臣は、軍縮会議出席のため滞在中のスイス・ジュネーブ"
            "において、デュラン・カナダ外務大臣と会談した。",
            "真鍋大臣",
            "デュラン大臣",
        )
    )
    assert (meeting.place, meeting.time) == ("ジュネーブ", "午後5時40分")
    assert "軍縮会議" in meeting.occasion


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("12日、ロシア連邦ソチャにおいて行われた日露首脳会談の概要以下のとおり。", "ソチャ"),
        ("12日、久慈総理は、ヴィリニュスで、オルロフ・ロシア大統領と会談した。", "ヴィリニュス"),
        ("12日、久慈総理は、パリにて、オルロフ・ロシア大統領と会談した。", "パリ"),
        ("久慈総理は、米国ジョージア州サヴァナを訪問中の12日、オルロフ・ロシア大統領と会談した。", "サヴァナ"),
        ("12日、久慈総理は、国連本部内において、オルロフ・ロシア大統領と会談した。", None),
        ("12日、首脳会談において、久慈総理はオルロフ・ロシア大統領と会談した。", None),
    ],
)
def test_a_place_is_a_city_and_no_part_of_a_building(told, place):
    meeting = read(page(f"日露首脳会談\n平成20年6月14日\n{told}", "久慈総理", "オルロフ大統領"))
    assert meeting.place == place


def test_a_day_after_the_clock_it_is_told_by():
    text = f"平成20年6月14日\n現地時間12日、{LEAD}"
    assert read(page(text, "真鍋大臣", "デュラン大臣")).date == "2008-06-12"
