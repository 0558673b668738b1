"""Short forms of countries in compounds (日米韓, 訪露, 米側): folded text goes in, cited codes come out.

A single character is never read alone: 日 in 5日, 中 in 訪問中, 加 in 参加 are words of their own.
"""

import re
from collections.abc import Iterator
from functools import cache

from kaidan.world.table import world_table

# What may not stand before or after a character that is read as a country, because the two are another word.
NOT_BEFORE = {
    "日": "0-9〇一二三四五六七八九十百本同昨翌毎先当即連後近今明前曜訪来駐対在滞離終休祝平半両誕渡期余何他記反親",
}
NOT_AFTER = {
    "日": "本程付時曜常用没々",
    "米": "穀俵飯作寿",
    "露": "呈骨店出天",
    "中": "東南央小止心身枢立級期核途部継毒旬堅層長欧断略傷高米",
    "朝": "鮮夕食日刊",
    "英": "語文訳断雄知才邦",
    "仏": "教像閣壇様陀殿語",
    "独": "自立占特裁身断創房力",
    "伊": "藤勢豆東達丹",
    "加": "盟入えわ速工算熱害藤賀味減護重筆",
    "豪": "雨華快雪族",
    "印": "象刷鑑紙税字章",
}
ONLY_AFTER_OTHERS = "回国側間次新年度期"
RARE_SIDES = "越比泰尼蒙台墨伯智秘蘭葡墺洪緬埃柬芬諾捷"
TRAVEL = "(?:訪|駐|渡|親|反|(?<![絶相敵応])対|(?<![滞現所存不潜健実介点散自])在)"
TRAVEL_TO_JAPAN = "(?:来|離|滞|帰)(?=日(?!数))"
BESIDE = (
    "側|両|大統領|首相|外相|外務|国務|国防|防衛|議会|上院|下院|軍|政府|政権|財務|通商|大使|副|高官|次官|国王|総督"
    "|企業|国家|国土|国際|国連|外交|南部|無任所|憲法[院裁]|最高裁|商工会議所|中央銀行|中銀|検事総長|環境[相大]|法務[相大]|内務[相大]"
)
OF_RELATIONS = (
    "・?(?:首脳|外相|外務|会談|関係|両|間|協|次官|局長|経済|友好|交流|共同|防衛|戦略|政策|領事|社会保障|租税|投資|航空"
    "|国交|修好|議員|国会|貿易|合同|科学技術|EPA|FTA|[0-9])"
)
LATIN = ("EU", "NZ", "ASEAN", "NATO", "AU", "GCC", "PIF", "CARICOM", "SICA", "V4", "GUAM", "UAE", "OECD")
SPELLED_OUT = {"UAE": "AE"}


@cache
def codes() -> dict[str, str]:
    """Return the code of every short form, Latin abbreviations included."""
    found = {row.short: row.code for row in world_table().short_forms}
    return found | {name: SPELLED_OUT.get(name, name) for name in LATIN if name not in found}


def _member(short: str) -> str:
    after = NOT_AFTER.get(short, "")
    return f"{short}(?![{after}])" if after and short != "中" else short


@cache
def _compound() -> re.Pattern[str]:
    """Match a compound; group `run` holds several short forms, `one` a single one that its neighbours make sure."""
    common = [row.short for row in world_table().short_forms if row.use == "common" and len(row.short) == 1]
    rare = "".join(row.short for row in world_table().short_forms if row.use == "rare")
    member = "|".join([f"中(?:(?![{NOT_AFTER['中']}国])|(?=国交))", *map(_member, common), *LATIN])
    letters = "".join(common)
    others = letters.replace("日", "").replace("ロ", "")
    kanji = "一-鿿々"
    return re.compile(
        f"(?=[{letters}訪駐渡親反対在来離滞帰{RARE_SIDES}A-Z])"
        f"(?:(?:(?<![{NOT_BEFORE['日']}])(?=日)|(?<![{kanji}])(?=[{others}])|(?<=[{ONLY_AFTER_OTHERS}])(?=[{others}]))"
        f"(?P<run>(?:{member})(?:・?(?:{member})){{1,5}})"
        f"|(?<![{NOT_BEFORE['日']}])(?P<pair>日・?[{rare}])(?={OF_RELATIONS})"
        f"|(?<![{NOT_BEFORE['日']}])(?P<japan>日)(?=・?(?:[ァ-ヺ]|東ティモール|東チモール|南ア|赤道|北マケ|中央ア|台湾|モ))"
        f"|{TRAVEL}(?P<to>{member})|{TRAVEL_TO_JAPAN}(?P<home>日)"
        f"|(?<![{kanji}])(?P<one>[{others}](?={BESIDE})|[{RARE_SIDES}](?=側)))"
    )


def find_short_forms(folded: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, code) of every country named by a short form: `日米韓` yields three."""
    known = codes()
    for match in _compound().finditer(folded, start, len(folded) if end is None else end):
        at = match.start(match.lastgroup or 0)
        words = match[match.lastgroup or 0]
        for token in re.finditer(r"[A-Z][A-Z0-9]+|[^・]", words):
            yield at + token.start(), at + token.end(), known[token[0]]
