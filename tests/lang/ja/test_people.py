"""Persons as readouts name them: name, office and party; and words that name nobody."""

import pytest

from kaidan.lang.ja.mentions import find_people
from kaidan.lang.ja.names import name_alone, titles_of
from kaidan.lang.ja.people import means_title, split_words
from kaidan.text import fold

NAMED = (
    ("相良外務大臣は", "相良", "外務大臣", None),
    ("11月5日相良大臣は", "相良", "大臣", None),
    ("六角雅治外務大臣は", "六角雅治", "外務大臣", None),
    ("、片野さつき財務大臣は", "片野さつき", "財務大臣", None),
    ("中沢元防衛大臣。中沢元防衛大臣。中沢大臣", "中沢元", "防衛大臣", None),
    ("ソック・ヴィボル・カンボディア首相と", "ソック・ヴィボル", "カンボディア首相", "KH"),
    ("ハートウェル米国務長官と", "ハートウェル", "米国務長官", "US"),
    ("ハワーズ豪首相は", "ハワーズ", "豪首相", "AU"),
    ("カイアポPNG首相と", "カイアポ", "PNG首相", "PG"),
    ("ニュー・ジーランド(NZ)のウィットコム外務貿易大臣と", "ウィットコム", "外務貿易大臣", "NZ"),
    ("中国の程立川・外交部長は", "程立川", "外交部長", "CN"),
    ("中国外交部の程立川部長は", "程立川", "部長", "CN"),
    ("程立川（てい・りっせん）中国外交部長と", "程立川", "中国外交部長", "CN"),
    ("都在允(ト・ジェユン)大統領は", "都在允", "大統領", None),
    ("徐明洙(ソ・ミョンス)韓国外交部東北アジア局長と", "徐明洙", "韓国外交部東北アジア局長", "KR"),
    ("ムカシェフ外務大臣", "ムカシェフ", "外務大臣", None),
    ("タリポア・バヌアツ共和国外務・国際協力・貿易大臣", "タリポア", "バヌアツ共和国外務・国際協力・貿易大臣", "VU"),
    ("ヨス・ブラント・ドイツ副首相兼外務大臣", "ヨス・ブラント", "ドイツ副首相兼外務大臣", "DE"),
    ("ロペス欧州委員会委員長と", "ロペス", "欧州委員会委員長", "EU"),
    ("モリーニEU外務・安全保障政策上級代表と", "モリーニ", "EU外務・安全保障政策上級代表", "EU"),
    ("EU議長国であるチェコのハヴラーネク首相", "ハヴラーネク", "首相", "EU"),
    ("南満代(みなみ みつよ)国連事務次長・軍縮担当上級代表", "南満代", "国連事務次長・軍縮担当上級代表", "UN"),
    ("UNRWAのラザーロ事務局長", "ラザーロ", "事務局長", "UN"),
    ("ハーディ・パレスチナ解放機構(PLO)議長", "ハーディ", "パレスチナ解放機構(PLO)議長", "PS"),
    ("テップ・サリン駐日大使", "テップ・サリン", "駐日大使", None),
    ("奥寺在サウディ・アラビア大使", "奥寺", "在サウディ・アラビア大使", None),
    ("ヨシムラNSC日本部長", "ヨシムラ", "NSC日本部長", None),
    (
        "マリアム・クリバリ＝ザディ・コートジボワール外務大臣",
        "マリアム・クリバリ=ザディ",
        "コートジボワール外務大臣",
        "CI",
    ),
    ("首相より、", None, "首相", None),
    ("訪日中の程 立川・中国外交部長。程部長は", "程 立川", "中国外交部長", "CN"),
    ("概要 久慈大臣より", "久慈", "大臣", None),
    (
        "アデーレ・モリーニEU外務・安全保障政策上級代表兼欧州委員会副委員長と",
        "アデーレ・モリーニ",
        "EU外務・安全保障政策上級代表兼欧州委員会副委員長",
        "EU",
    ),
    ("ジャッバールイラク統治評議会議長", "ジャッバール", "イラク統治評議会議長", "IQ"),
    ("デルヴォー仏憲法院院長と", "デルヴォー", "仏憲法院院長", "FR"),
    ("オルロヴァ・ロシア最高裁判所長官と", "オルロヴァ", "ロシア最高裁判所長官", "RU"),
    ("ベッカー独商工会議所会頭と", "ベッカー", "独商工会議所会頭", "DE"),
    ("モリス国連児童基金事務局長と", "モリス", "国連児童基金事務局長", "UN"),
    ("ハルトマンIAEA事務局長と", "ハルトマン", "IAEA事務局長", "IAEA"),
)


NOBODY = (
    "両大臣は",
    "同大臣",
    "貴大臣",
    "各国外相",
    "外相会談を",
    "大臣級の",
    "駐日大使館",
    "総理官邸",
    "大統領選挙",
    "日印外務次官対話",
    "委員会",
    "二国間関係",
)


@pytest.mark.parametrize(("text", "name", "office", "party"), NAMED)
def test_a_person_is_named(text, name, office, party):
    folded = fold(text)
    mention = find_people(folded, 0, len(folded))[0]
    assert (mention.name and mention.name.of(folded)) == name
    assert mention.office.of(folded) == office
    assert mention.party == party


@pytest.mark.parametrize("text", NOBODY)
def test_some_words_name_nobody(text):
    assert find_people(text, 0, len(text)) == ()


def test_former_holders_and_absent_persons_are_told_apart():
    text = "故城山元総理の葬儀に参列したライス元国務長官とマルク大統領の招待で"
    assert [(m.former, m.aside) for m in find_people(text, 0, len(text))] == [
        (True, True),
        (True, False),
        (False, True),
    ]


ALONE = (
    ("ソック・ヴィボル首相が来日した。ヴィボル首相より", "ソック・ヴィボル", False, "ヴィボル"),
    ("程立川外相は9日。程外相は", "程立川", False, "程"),
    ("程毅部長は述べた。程毅部長は", "程毅", False, "程毅"),
    ("日中外相会談。日中外相は。中江原外務大臣は", "中江原", True, "中江"),
    ("日中外相会談。中江原外務大臣は。中江原大臣", "中江原", True, "中江原"),
    ("程 立川部長は。程部長より", "程 立川", False, "程"),
    ("", "程 立川", False, "程"),
    ("六角雅治外務大臣は。六角大臣は", "六角雅治", True, "六角"),
    ("マージド・ビン・ハーリド国王と。マージド国王から", "マージド・ビン・ハーリド", False, "マージド"),
    ("デ・アルメイダ委員長は、デ・アルメイダ委員長、デ・アルメイダ委員長", "デ・アルメイダ", False, "デ・アルメイダ"),
    ("", "六角雅治", True, "六角"),
    ("", "林田芳", True, "林田"),
    ("", "趙顕洙", False, "趙"),
    ("", "欧陽玉明", False, "欧陽"),
    ("", "ヤン・ファン・デル・ベルク", False, "ファン・デル・ベルク"),
    ("", "ハーン二世", False, "ハーン二世"),
)


@pytest.mark.parametrize(("text", "name", "native", "alone"), ALONE)
def test_the_shortest_name_used_alone(text, name, native, alone):
    assert name_alone(text, name, native) == alone


def test_the_titles_after_a_name():
    assert titles_of("葛西大臣と葛西外務大臣と葛西外相、大葛西大臣", "葛西") == ("大臣", "外相")
    assert titles_of("矢代官房副長官", "矢代") == ("副長官",)


def test_words_of_one_person_are_parted():
    mention = split_words("中沢外務大臣")
    assert mention is not None
    assert (mention.name.of("中沢外務大臣"), mention.title) == ("中沢", "大臣")
    assert split_words("同大臣").start == 1
    assert split_words("先方") is None


def test_a_title_alone_means_some_offices():
    assert means_title("長官", "米国務長官")
    assert means_title("総理", "内閣総理大臣")
    assert means_title("外相", "ロシア外務大臣")
    assert not means_title("大臣", "カンボディア首相")


def test_the_same_country_is_that_of_the_person_before():
    first, second = find_people(fold("サーレハ・イラク首相及びナジーブ同暫定外相との"), 0, 99)
    assert (first.party, second.party) == ("IQ", "IQ")
