"""Offices and their ranks: an office's words go in, its rank and the party it belongs to come out.

The ranks are those of the guideline's kinds of meeting; an office with no row there has a rank of its own.
"""

import re
from functools import lru_cache
from typing import Literal, cast

from kaidan.world.offices_en import HEADS_OF_STATE_EN, HOMES_EN, NEVER_EN, PARTS_EN, RANKS_EN, SHORT_TITLES_EN

Rank = Literal[
    "head",
    "foreign",
    "minister",
    "deputy",
    "official",
    "vice-president",
    "royal",
    "aide",
    "parliament",
    "body",
    "local",
    "private",
]

# Read in order: the first pattern found in the words of an office decides. A holder of two offices has the higher one.
RANKS: tuple[tuple[Rank, str], ...] = (
    (
        "aide",
        "補佐官|秘書官|顧問|国家安全保障局長|安全保障会議.{0,6}書記|官房副長官|官房長$|報道官|広報官|夫人|弁公室主任|儀典長"
        "|政治局員|政治局委員|首相府長官|大統領府長官",
    ),
    ("local", "州首相|州知事"),
    (
        "body",
        "国連総会議長|国際連合総会議長|安保理議長|(?:AU|アフリカ連合)委員会委員長|軍縮担当上級代表|人権理事会議長"
        "|最高裁|裁判所|憲法院|検事総長|検査院|オンブズマン",
    ),
    (
        "head",
        "欧州理事会(?:常任)?議長|欧州委員会委員長|欧州委員長|(?:閣僚|大統領|最高|執行|主権|統治|(?<!諮問)国家|革命|移行)評議会議長|(?:PLO|解放機構).{0,4}議長"
        "|自治政府(?:大統領|長官|議長)|国家元首|総督|最高指導者|(?:軍事|国家平和|国防)委員会?(?:委員長|議長)",
    ),
    ("foreign", "(?:EU|欧州連合|外務|外交|安全保障政策|共通外交).{0,20}上級代表|^上級代表"),
    ("vice-president", "副大統領|国家副主席|^副主席"),
    (
        "deputy",
        "副大臣|政務官|外務審議官|事務次官|次官(?!補|級)|副部長|副相$|副長官|財務官|副外相|経済産業審議官|第[一二]?副?外務次官|国務副大臣",
    ),
    (
        "official",
        "特使|特別代表|首席代表|政府代表|全権代表|大使|公使|領事|次官補|長官補|(?<!事務)局長|司長|審議官|参事官|課長|室長|調整官|総務参事"
        "|部長助理|部長補佐|次長|シェルパ|書記官|首席(?!大臣)|公使|公安監",
    ),
    (
        "body",
        "事務総長|事務次長|事務局長|事務局次長|高等弁務官|総裁|理事長|理事会議長|専務理事|事務局次席|常任代表|EU.{0,10}委員$|欧州委員$"
        "|(?<!行政)院院?長$|赤十字.{0,8}委員長|検察官",
    ),
    (
        "head",
        "大統領(?!府|候補|選|夫人)|(?<![副州])首相(?!府)|総理(?:大臣)?$|国家主席|総書記|国王|女王|天皇|大公(?!国)|首長(?!国)|首席大臣|法王|教皇|元首|スルタン|主席$",
    ),
    ("minister", "(?<!外務)担当大臣|担当国務大臣|国務大臣|閣外大臣"),
    (
        "foreign",
        "外務.{0,40}(?:大臣|相|長官|部長)|外相|外務長官|外交(?:通商)?(?:部)?(?:部長|部長官|長官|大臣|担当)|外務部長官|外交大臣",
    ),
    ("foreign", "国務長官|渉外大臣|対外関係.{0,20}(?:大臣|相)|国際関係.{0,20}(?:大臣|相)|外国貿易・?宗務大臣"),
    ("royal", "皇太子|皇太孫|王太子|王子|王女|王妃|皇后|親王|内親王|殿下|妃"),
    (
        "minister",
        "副首相|副総理|国務委員|官房長官|大臣|(?:国防|公安|商務|財政|文化|教育|環境|対外連絡|中連|宣伝|組織|科学技術|交通|農業|水利"
        "|衛生|鉄道|建設|国土|監察|民政|司法)[一-鿿]{0,6}部長|(?:部|省)長官|長官|[一-鿿]相$|通商代表",
    ),
    ("parliament", "議長|議員|議会|幹事長|党首|党代表|政調会長|委員長|書記長|国会|院内総務|政務調査会長"),
    ("local", "知事|市長|区長|町長|行政長官"),
    ("official", "部長|主任|代表|書記|委員|団長|司令官|幕僚長|参謀総長"),
    ("private", "会長|会頭|社長|頭取|教授|学長|校長|院長|所長|総長|主教|枢機卿|名誉|氏|さん|女史|博士|研究員|理事"),
)
PRECEDENCE: tuple[Rank, ...] = (
    "head",
    "foreign",
    "minister",
    "vice-president",
    "royal",
    "deputy",
    "official",
    "parliament",
    "body",
    "aide",
    "local",
    "private",
)

# Offices that by themselves tell whose they are.
HOMES: tuple[tuple[str, str], ...] = (
    ("JP", "内閣総理大臣|内閣官房|^総理$|^総理大臣$|外務審議官|官房副長官|大臣政務官|防衛大臣政務官"),
    ("UN", "^国連|国際連合事務総長"),
    ("EU", "欧州委員|欧州理事会|EU|欧州連合"),
    ("NATO", "NATO"),
    ("KR", "外交通商部長官|外交部長官|統一部長官|国防部長官|外交部第[一二]次官|外交通商部次官"),
    ("CN", "外交部長$|外交部副部長|国務委員|中央外事|全人代|政協|国務院|外交部部長"),
    ("US", "国務長官|国務副長官|国務次官|国防長官|通商代表"),
)
# Offices that a party does not have.
NEVER: dict[str, str] = {
    "JP": (
        "大統領|主席|国王|女王|首長|首席大臣|(?<!官房)(?<!庁)(?<!裁判所)(?<!最高裁)長官$|書記長?$|国務委員|外交部|外交通商部|行政長官|国務長官"
        "|総督|大公|法王|教皇"
    )
}

# Offices of heads of state, where a head may be one of state or of government.
HEADS_OF_STATE = "大統領(?!府)|国家主席|国王|女王|天皇|大公(?!国)|首長(?!国)|スルタン|元首|法王|教皇"

# Titles that alone may stand for an office of a rank.
SHORT_TITLES: dict[str, str] = {"foreign": "大臣|長官|部長"}


@lru_cache(maxsize=4096)
def rank_of(office: str) -> Rank | None:
    """Return the rank of an office: `rank_of("副首相兼外務大臣")` is `"foreign"`; None where no pattern knows it."""
    parts = re.split(PARTS_EN, office) if _is_latin(office) else office.split("兼")
    ranks = [rank for part in parts if (rank := _rank_of_one(part))]
    return min(ranks, key=PRECEDENCE.index, default=None)


def _is_latin(office: str) -> bool:
    """Tell whether an office is written in Latin letters."""
    return office[:1] < "Ā" and office[-1:] < "Ā"


def _rank_of_one(office: str) -> Rank | None:
    if _is_latin(office):
        return next((cast("Rank", rank) for rank, pattern in RANKS_EN if re.search(pattern, office)), None)
    return next((rank for rank, pattern in RANKS if re.search(pattern, office)), None)


@lru_cache(maxsize=4096)
def home_of(office: str) -> str | None:
    """Return the code of the party that alone has this office: `home_of("国務長官")` is `"US"`; None otherwise."""
    homes = HOMES_EN if _is_latin(office) else HOMES
    return next((code for code, pattern in homes if re.search(pattern, office)), None)


@lru_cache(maxsize=4096)
def can_be_of(office: str, code: str) -> bool:
    """Tell whether a party can have this office: `can_be_of("大統領", "JP")` is False."""
    never = NEVER_EN if _is_latin(office) else NEVER
    return code not in never or not re.search(never[code], office)


@lru_cache(maxsize=4096)
def is_head_of_state(office: str) -> bool:
    """Tell whether an office is that of a head of state: `is_head_of_state("国家主席")` is True."""
    return rank_of(office) == "head" and bool(
        re.search(HEADS_OF_STATE_EN if _is_latin(office) else HEADS_OF_STATE, office)
    )


@lru_cache(maxsize=4096)
def may_be_of_rank(office: str, rank: Rank) -> bool:
    """Tell whether the words of an office may be short for one of a rank: `may_be_of_rank("長官", "foreign")`."""
    titles = SHORT_TITLES_EN if _is_latin(office) else SHORT_TITLES
    return rank in titles and bool(re.fullmatch(titles[rank], office))
