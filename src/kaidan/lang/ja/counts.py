"""Numbers with a unit (4隻, 十二名, 1,300人, 10都県) in folded Japanese: where they stand and what they come to."""

import re
from functools import cache

from kaidan.lang.rule import Rule

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_PLACES = {"十": 10, "百": 100, "千": 1000}
# Units that count alike share a measure; a unit that is not named here is its own.
MEASURES = {
    "人": "名",
    "カ所": "か所",
    "ヵ所": "か所",
    "ヶ所": "か所",
    "箇所": "か所",
    "カ国": "か国",
    "ヵ国": "か国",
    "ヶ国": "か国",
    "都県": "県",
    "都道府県": "県",
    "府県": "県",
    "道県": "県",
    "案件": "件",
}
_UNITS = (
    "隻|名|人|件|案件|項目|事業|品目|社|機|頭|柱|基|便|両|台|校|体|か所|カ所|ヵ所|ヶ所|箇所|か国|カ国|ヵ国|ヶ国|"
    "都道府県|都県|府県|道県|県|団体|家族|世帯|施設|路線|区間|地点|艘|艇|店舗|法人|通|冊|種類|点|つ|本"
)
_KANJI = "一二三四五六七八九十百千"
# A number begins with its first sign, so that a page is searched for those signs alone; what may stand before it is
# told behind that sign.
_FREE = rf"(?:(?<=[0-9])(?<![第0-9.,].)(?<![人名社]に.)|(?<=[{_KANJI}])(?:(?<![一-鿿々].)|(?<=[員者人民船犯生士官師客兵児体].)))"
_NUMBER = rf"[0-9{_KANJI}]{_FREE}(?:[0-9]{{0,5}}(?:,[0-9]{{3}}){{0,2}}|[{_KANJI}]{{0,6}})(?:万(?:[0-9]{{1,4}})?)?"
# What may stand right behind a unit without making it part of another word.
_BEHIND = r"(?=[^一-鿿々]|[以余程全中分超未内]|$)(?!目|様|ずつ|当たり|あたり|毎|ごと|に[0-9一二三]|の柱)(?!(?<=[一1][人名社件])(?:も|でも|残らず|一))"

COUNTS: tuple[Rule, ...] = (
    Rule(
        name="a number with a unit",
        pattern=rf"(?P<number>{_NUMBER})(?P<unit>{_UNITS}){_BEHIND}",
        examples=("4隻の", "10名の", "1,300人を", "二十三名が", "乗組員二名が", "12都県のうち", "3件"),
        refuses=("第4隻", "1人目", "3人に1人", "1.5件", "2人道", "一人も", "3本の柱"),
    ),
)
UNSURE: tuple[Rule, ...] = (
    Rule(
        name="about, before the number",
        pattern=r"(?:約|およそ|おおよそ|少なくとも|最大|延べ|のべ|推定|数)$",
        examples=("約", "少なくとも"),
        refuses=("全", "計"),
    ),
)
MORE_OR_LESS: tuple[Rule, ...] = (
    Rule(
        name="about, behind the number",
        pattern=r"^(?:以上|以下|未満|余り?|程度|前後|近く|超|弱|強|を(?:超え|上回|下回|数え))",
        examples=("以上", "余り", "を超える", "程度"),
        refuses=("のうち", "を返還"),
    ),
)


def number_of(words: str) -> int:
    """Return what a number comes to: `number_of("1,300")` is 1300, `number_of("二十三")` 23, `number_of("2万5000")` 25000."""
    high, ten_thousand, low = words.replace(",", "").rpartition("万")
    return (number_of(high) * 10_000 if ten_thousand else 0) + _below_ten_thousand(low)


def _below_ten_thousand(words: str) -> int:
    if not words or words.isdigit():
        return int(words or 0)
    total = pending = 0
    for sign in words:
        if sign in _PLACES:
            total, pending = total + (pending or 1) * _PLACES[sign], 0
        else:
            pending = pending * 10 + _DIGITS.get(sign, 0)
    return total + pending


@cache
def measure_of(unit: str) -> str:
    """Return the measure of a unit: persons are counted by 人 and by 名."""
    return MEASURES.get(unit, unit)


def counts_in(folded: str) -> list[re.Match[str]]:
    """Return the matches of numbers with a unit, with the groups `number` and `unit`."""
    return list(COUNTS[0].compiled.finditer(folded))
