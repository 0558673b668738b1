"""Lists of attendants: who stands on which side."""

import pytest

from kaidan.lang.ja.attending import find_attending
from kaidan.text import fold

LISTS = (
    ("会談した(先方:テップ駐日大使、当方:矢代官房副長官、蓑田局長他同席)。", "テップ other 矢代 own 蓑田 own"),
    ("会談した(米側：カールトン国務次官補ほか，日本側：大鷲北米局長ほか同席)。", "カールトン US 大鷲 own"),
    (
        "拡大会合には、我が方から鹿島田外務大臣ほか、先方からムカシェフ外務大臣が同席しました。",
        "鹿島田 own ムカシェフ other",
    ),
    ("同協議には、我が国から藪田外務審議官他が、豪州からレストン外務貿易省次官他が出席した。", "藪田 own レストン AU"),
    ("2.参加者\n\n(日本側)守総理、上村官房副長官\n\n(伊側)アマーリ首相\n\n3.概要", "守 own 上村 own アマーリ IT"),
    ("同席者:当方 牧丘官房副長官、先方 カーズミー外相他", "牧丘 own カーズミー other"),
    ("EU側出席者は、ホルム外相及びウェスト欧州委員。", "ホルム EU ウェスト EU"),
    ("11月5日、相良大臣は会談した(約25分間)。", ""),
)


@pytest.mark.parametrize(("text", "listed"), LISTS)
def test_attendants_stand_on_a_side(text, listed):
    folded = fold(text)
    found = find_attending(folded, 0, len(folded))
    assert " ".join(f"{mention.name.of(folded)} {mention.side}" for mention in found) == listed


def test_a_list_that_names_others_is_open():
    text = "(先方:テップ駐日大使、当方:矢代官房副長官他同席)"
    assert [mention.closed for mention in find_attending(text, 0, len(text))] == [True, False]
