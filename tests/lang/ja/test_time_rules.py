import pytest

from kaidan.lang.ja import times, times_rules, times_senses
from kaidan.lang.ja.times import find_times
from kaidan.lang.rule import Rule
from kaidan.text import fold

OWN = [
    rule
    for module in (times, times_rules, times_senses)
    for value in vars(module).values()
    if isinstance(value, tuple)
    for rule in value
    if isinstance(rule, Rule)
]


@pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.name)
def test_rules_match_their_examples_and_refuse_the_rest(rule: Rule) -> None:
    assert rule.refuses
    assert [words for words in rule.examples if not rule.compiled.search(words)] == []
    assert [words for words in rule.refuses if rule.compiled.search(words)] == []


@pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.name)
def test_examples_are_folded(rule: Rule) -> None:
    assert [words for words in (*rule.examples, *rule.refuses) if fold(words) != words] == []


@pytest.mark.parametrize("rule", times_rules.RULES, ids=lambda rule: rule.name)
def test_every_example_begins_with_a_character_that_is_looked_at(rule: Rule) -> None:
    for words in rule.examples:
        assert find_times("平成元年、" + words)[1:], words


@pytest.mark.parametrize(
    ("words", "found"),
    [
        # what a common date finder gets wrong in these pages
        ("56年宣言を基礎とする", ["56年"]),
        ("十分に議論した", []),
        ("昨年12月に拿捕された", ["昨年12月"]),
        ("11月22~23日の会議", ["11月22~23日"]),
        ("本年の議長国", ["本年"]),
        ("10名の身元", []),
        # forms
        ("平成20年11月5日(水)午後", ["平成20年11月5日(水)午後"]),
        ("平成25年(2013年)から", ["平成25年(2013年)"]),
        ("平成二十年十一月五日", ["平成二十年十一月五日"]),
        ("西暦2008年", ["西暦2008年"]),
        ("2017-03-11 10:22", ["2017-03-11"]),
        ("本7日、今月18日", ["本7日", "今月18日"]),
        ("5日から7日まで", ["5日から7日"]),
        ("18日及び19日に", ["18日及び19日"]),
        ("18日及び25日に", ["18日", "25日"]),
        ("11月30日から12月2日まで", ["11月30日から12月2日"]),
        ("3月から4月に延期", ["3月", "4月"]),
        ("来年早々に、年明けに、年度内に", ["来年早々", "年明け", "年度内"]),
        ("夏までに、明年秋、昨秋", ["夏", "明年秋", "昨秋"]),
        ("1990年代後半、三日前、45年前", ["1990年代後半", "三日前", "45年前"]),
        ("令和4年度、本年上半期、来月上旬", ["令和4年度", "本年上半期", "来月上旬"]),
        ("来る2月、去る3日", ["来る2月", "去る3日"]),
        # no times
        ("18:16-18:49、16時30分から約50分間", []),
        ("5年ぶり、10年間、2年に1度、三日間、40周年、今後5年", []),
        ("第18回会合、5か国、G20、APEC2010、2030アジェンダ", []),
        ("毎年9月、例年夏、毎月10日の", []),
        ("春季例大祭、秋篠宮、春日大使、明日香", []),
        ("日本側、前日本大使、今日の国際社会", []),
        ("近く署名、先般の会談、早期に、今後、最近", []),
    ],
)
def test_times_found(words: str, found: list[str]) -> None:
    assert [words[mention.start : mention.end] for mention in find_times(words)] == found


def test_an_era_named_before_counts_a_bare_fiscal_year() -> None:
    assert [mention.first.year for mention in find_times("平成12年の予算と13年度の予算")] == [2000, 2001]
    assert find_times("13年度の予算") == ()
