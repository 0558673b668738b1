"""Names, short forms and formal endings, each with the codes it stands for; and what only looks like a country."""

import subprocess
import sys
from pathlib import Path

import pytest

from kaidan.world.countries import code_of, find_countries, is_organisation, name_of, region_of

NAMES = (
    ("日本", "JP"),
    ("中華人民共和国", "CN"),
    ("大韓民国", "KR"),
    ("ロシア連邦", "RU"),
    ("オーストラリア連邦", "AU"),
    ("豪州", "AU"),
    ("アメリカ合衆国", "US"),
    ("カンボディア", "KH"),
    ("サウディ・アラビア", "SA"),
    ("ヴィエトナム", "VN"),
    ("ヴェトナム社会主義共和国", "VN"),
    ("グルジア", "GE"),
    ("ビルマ", "MM"),
    ("マケドニア", "MK"),
    ("モルディヴ", "MV"),
    ("ニュー・ジーランド", "NZ"),
    ("ボリヴィア", "BO"),
    ("ブルネイ・ダルサラーム国", "BN"),
    ("カタル", "QA"),
    ("モルドヴァ", "MD"),
    ("オマーン国", "OM"),
    ("ブータン王国", "BT"),
    ("トルコ共和国", "TR"),
    ("イラン・イスラム共和国", "IR"),
    ("スリランカ民主社会主義共和国", "LK"),
    ("アラブ首長国連邦", "AE"),
    ("コートジボワール共和国", "CI"),
    ("コンゴ民主共和国", "CD"),
    ("コンゴ共和国", "CG"),
    ("欧州連合", "EU"),
    ("国連", "UN"),
    ("アフリカ連合", "AU"),
    ("Republic of Korea", "KR"),
    ("Viet Nam", "VN"),
    ("Russian Federation", "RU"),
)
IN_TEXT = (
    ("日米韓外相会合", "JP US KR"),
    ("日・バヌアツ外相会談", "JP VU"),
    ("日EU首脳協議", "JP EU"),
    ("日ASEAN外相会議", "JP ASEAN"),
    ("日豪NZ韓次官級協議", "JP AU NZ KR"),
    ("日比首脳会談", "JP PH"),
    ("第2回日露次官級協議", "JP RU"),
    ("日ロ関係", "JP RU"),
    ("訪米", "US"),
    ("対露政策", "RU"),
    ("訪日中の", "JP"),
    ("米側の説明", "US"),
    ("越側からは", "VN"),
    ("ハートウェル米国務長官", "US"),
    ("ウォード豪外務大臣", "AU"),
    ("駐日米国大使", "JP US"),
    ("日中国交正常化", "JP CN"),
    ("中国国家主席", "CN"),
    ("オマーン国国王", "OM"),
    ("オマーン国王", "OM"),
    ("カイアポPNG首相", "PG"),
    ("5日中国を訪問中の", "CN"),
    ("本日米国から", "US"),
)
NO_COUNTRY = (
    "11月5日",
    "5日中に",
    "訪問中の",
    "会談中に",
    "中東情勢",
    "参加した",
    "加盟国",
    "英語で",
    "独自の主張",
    "印象を述べ",
    "調印した",
    "豪雨の被害",
    "朝食会",
    "タイミング",
    "マリアム",
    "滞在中の",
    "現在中断",
)


@pytest.mark.parametrize(("name", "code"), NAMES)
def test_a_name_has_its_code(name, code):
    assert code_of(name) == code


@pytest.mark.parametrize(("text", "codes"), IN_TEXT)
def test_countries_are_found_in_text(text, codes):
    assert [mention.code for mention in find_countries(text)] == codes.split()


@pytest.mark.parametrize("text", NO_COUNTRY)
def test_what_only_looks_like_a_country_is_none(text):
    assert find_countries(text) == ()


def test_a_mention_cites_its_words_formal_ending_included():
    text = "昨日、カザフスタン共和国大統領は"
    (mention,) = find_countries(text)
    assert text[mention.start : mention.end] == "カザフスタン共和国"


def test_a_part_of_a_text_is_searched_with_the_offsets_of_the_whole():
    text = "日本とロシアと中国"
    assert [(found.code, text[found.start : found.end]) for found in find_countries(text, 3, 6)] == [("RU", "ロシア")]


def test_a_sea_is_a_weak_mention():
    assert [mention.strength for mention in find_countries("インド太平洋とインド")] == ["weak", "strong"]


def test_names_regions_and_bodies():
    assert name_of("KR") == "韓国"
    assert name_of("KR", "en") == "South Korea"
    assert name_of("ZZ") == "ZZ"
    assert region_of("PW") == "大洋州"
    assert region_of("EU") is None
    assert is_organisation("EU")
    assert not is_organisation("FR")


def test_the_committed_table_is_what_the_generator_makes():
    tool = Path(__file__).parents[2] / "tools" / "make_world.py"
    done = subprocess.run([sys.executable, tool, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
