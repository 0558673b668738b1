"""Fragments of the patterns for Japanese dates: years, months, days and their parts, each with the vetoes it needs.

A fragment matches digits and kanji numerals alike; groups that a rule reads have names.
"""

from kaidan.lang.ja.times_words import MONTH_WORDS, YEAR_WORDS


def any_word(table: dict[str, tuple[int, bool]], *without: str) -> str:
    """Return a pattern for any word of a table, the longest first."""
    return "|".join(sorted((word for word in table if word not in without), key=len, reverse=True))


TWO = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
ERA = f"(?:明治|大正|昭和|平成|令和)(?:元|{TWO})年(?!間)"
AD = "(?:西暦)?(?<![0-9])(?:(?:1[5-9]|2[01])[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})年"
NAMED_YEAR = (
    f"(?:(?:明治|大正|昭和|平成|令和)(?:元|{TWO})\\((?:1[89]|20)[0-9]{{2}}\\)年"
    f"|(?<![0-9])(?:1[89]|20)[0-9]{{2}}\\((?:明治|大正|昭和|平成|令和)(?:元|{TWO})\\)年"
    f"|{ERA}(?:\\({AD}?\\)|\\((?:1[89]|20)[0-9]{{2}}\\))?|{AD}(?:\\({ERA}\\))?)"
)
YEAR_WORD = f"(?<!日)(?:{any_word(YEAR_WORDS)})(?![代齢輩比]|度比|同[月期])"
YEAR = f"(?:(?:一昨|昨|本|今|明|来る|去る|来|去)?{NAMED_YEAR}|{YEAR_WORD})"
NUMBERED_MONTH = (
    "(?<![0-9第数毎十])(?<!毎年)(?<!例年)(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月"
    "(?!間|ぶり|ほど|ばかり|余|例|刊|額|給|曜|齢|次[^回]|面)"
)
MONTH_WORD = f"(?:{any_word(MONTH_WORDS)})(?!比)"
DAY = "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"
WEEKDAY = "(?: ?\\([月火水木金土日](?:曜日?)?(?:・?[祝休振])?\\))"
HOURS = "(?:午前|午後|未明|早朝|明け方|朝(?![鮮日])|昼(?!食)|正午|夕刻|夕方|夕(?!食)|夜(?!間)|晩(?!餐)|深夜)"
TAIL = f"日{WEEKDAY}?(?:の?{HOURS})?"
NO_COUNT = (
    "(?!間|目|以内|連続|分|程度|当たり|あたり|ぶり|余|弱|強|ほど|がかり|後|前|足らず|遅れ|平均|も早|毎|につき"
    "|に(?:[0-9一二三四]+[度回]|及|わた)|を(?:要|残)|をか|の(?:猶予|滞在|日程|期間|行程|休))"
)
TO = "(?:から|より|~|-|ないし|乃至)"
AND = "(?:、 ?|, ?|・|及び|並びに|ならびに|と|又は|または|か)"
DAYS = f"(?P<day>{DAY})(?:(?:{TAIL})?(?:{TO}|(?P<list>{AND}))(?P<to_day>{DAY})(?:の?両)?)?{TAIL}{NO_COUNT}"
MONTH_PART = (
    "(?:[上中下](?=[・~-]?[中下]旬)|上旬|初旬|中旬|下旬|初頭|初め(?![たてる])|始め(?![たてるら])|はじめ(?![とたてる])"
    "|半ば|なかば|中頃|中ごろ|前半|後半|月?末|早々"
    "|いっぱい|一杯|内(?!閣|戦|容|政|外|部)|中(?=[にのをは、。]|から|まで))"
)
MONTH_PARTS = f"(?P<part>{MONTH_PART})(?:(?:{TO}|・|、|又は|か)?(?P<to_part>中旬|下旬|末))?"
SEASON = "(?:春先|初春|晩春|初夏|夏休み|夏季休暇|盛夏|晩夏|秋口|初秋|晩秋|初冬|春|夏|秋|冬)(?![季期]|の?[叙例]|至)"
YEAR_PART = (
    f"(?:{SEASON}|初め|始め|はじめ|初頭|早々|明け|当初|末|暮れ|半ば|なかば|央|前半|後半|上半期|下半期|上期|下期"
    "|第[1-4]四半期|いっぱい|一杯|中(?=[にのをは、。]|から|まで)|内(?=[にのをは、。]|から|まで)"
    "|来(?!日|訪|訳|場|客|年|月|週))"
)
NOT_HELD = "(?<![一-龠々0-9])"
LAST_OF_NAME = "(?:共同)?(?:宣言|合意|声明|コミュニケ|条約|協定|議定書|憲法|憲章|決議|取極)"
