import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaidan.text import fold

FOLDED = (
    ("（１）総論", "(1)総論"),
    ("１．冒頭発言", "1.冒頭発言"),
    ("１　冒頭", "1 冒頭"),
    ("［参考］Ｇ２０：", "[参考]G20:"),
    ("ｶﾀｶﾅ｡､", "カタカナ。、"),
    ("22～23日、18:16〜18:49", "22~23日、18:16~18:49"),
    ("22－23日、18:16−18:49、1999—2001年", "22-23日、18:16-18:49、1999-2001年"),
    ("5ー6日、スーパー", "5-6日、スーパー"),
    ("大臣は，大使と,局長を", "大臣は、大使と、局長を"),
    ("年間1,500名、１，５００名", "年間1,500名、1,500名"),
    ("G20,APEC,日中", "G20,APEC、日中"),
    ("大臣(Hon. A. Bell, Minister),次官", "大臣(Hon. A. Bell, Minister)、次官"),
    ("会見した．　次に述べた．", "会見した。 次に述べた。"),
    ("1.5倍、１．５倍", "1.5倍、1.5倍"),
    ("会見した.次に", "会見した。次に"),
    ("ア．総論", "ア.総論"),
    ("述べた。\nイ．各論", "述べた。\nイ.各論"),
    ("一．中日関係", "一.中日関係"),
    ("参加国はG20．\n", "参加国はG20。\n"),
    ("①総論Ⅱ", "①総論Ⅱ"),
    ("㈱・㍻", "㈱・㍻"),
    ("Côte d’Ivoire", "Côte d'Ivoire"),
    ("ジャン·ピエール", "ジャン・ピエール"),
    ("", ""),
)


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_writes_one_form_for_each_character(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="あ日1A.．,，、。()（）\n 　~〜-ーア・", max_size=40))
def test_keeps_the_length_of_what_it_folds(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert "，" not in folded
    assert "．" not in folded


@given(st.text(alphabet="あ日1A。()\n ~-・", max_size=40))
def test_leaves_what_is_folded(text: str) -> None:
    assert fold(text) == text
