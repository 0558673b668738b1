"""How Japanese pages tell the day, the hour and the length of talks."""

from kaidan.lang.ja.header_talks import MEALS, TALKS
from kaidan.lang.ja.times import find_times
from kaidan.lang.rule import Rule
from kaidan.lang.talks import DayRules, LengthRules

NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
YEAR = f"(?:(?:平成|令和|昭和|H|R|S)[ ]?(?:元|{NUMBER})|(?:19|20)[0-9]{{2}})"
PAGE_DAY = (
    f"{YEAR}[ ]?[年.][ ]?{NUMBER}[ ]?[月.](?:[ ]?{NUMBER}[ ]?日?)?"
    "|(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
)
WEEKDAY = "(?:\\([月火水木金土日](?:曜日?)?\\))"

PAGE_DAYS: tuple[Rule, ...] = (
    Rule(
        name="date line",
        pattern=(
            r"(?m)(?:^|(?<=[)\]】 |])|(?<=概要)|(?<=結果))[ ]*(?:掲載日|発表日|更新日|日付)?:?[ (]*"
            f"(?P<day>{PAGE_DAY})(?=[ ]*{WEEKDAY}?[ ]*"
            "(?:[)]|付け?|発表|掲載|現在|更新|[0-9]{1,2}:[0-9]{2})*[ ]*(?:$|[ |]))"
        ),
        examples=(
            "平成20年11月5日",
            "(概要)平成13年2月23日",
            "2017-03-11 10:22",
            "平成15年6月20日 6月18日、",
            "令和元年12月2日",
            "2016/05/04",
            "平成18年10月",
        ),
        refuses=("平成20年7月8日に行われた", "平成30年に開催", "2008年"),
    ),
)

BARE_DAYS: tuple[Rule, ...] = (
    Rule(
        name="day alone",
        pattern="(?<![0-9.])(?P<day>[0-9]{1,2})日(?!間|目|前|後|以内|程|本)",
        examples=("現地時間25日に", "本7日"),
        refuses=("10日間", "3日目"),
    ),
)

TALKS_DAYS: tuple[Rule, ...] = (
    Rule(
        # From the end of a day.
        name="day at the head of a sentence",
        pattern=(
            r"(?:\([^()\n]{1,20}\)){0,2}"
            "(?:、|[ ]?(?:午前|午後|正午|早朝|朝|昼|夕刻?|夜|深夜|未明|[0-9]{1,2}時|[0-9]{1,2}:)"
            "|及び|と翌|から|~|-|に(?=、|東京|[一-鿿ァ-ヺー]{2,8}で))"
        ),
        examples=("、中曽根", "(金曜日)、16時", "午後5時40分", "18時から"),
        refuses=("に発生した", "付けの"),
    ),
)

ASIDE_DAYS: tuple[Rule, ...] = (
    Rule(
        # From the end of a day.
        name="day of a visit or of something else",
        pattern=(
            r"(?:\([^()]{1,6}\))?(?:から|より|~|-)?[^。、\n]{0,24}?(?:まで|の日程で|の両日|にかけて)、?[^。、\n]{0,16}"
            "(?:訪(?:日|問)?(?!中|日|問)|来日|(?:滞在|出張|歴訪|外遊)(?!中))"
            r"|(?:\([^()]{1,6}\))?(?:に|の)(?:発生|来日|訪日|就任|着任|逝去|公表|発表|採択|発効|発足|交渉|署名され|発射|到着)"
            "|以来|以降|に続|の(?:会談|電話会談)に(?:引き|続)"
        ),
        examples=("から9日まで、訪日", "に発生した", "に来日した", "以来"),
        refuses=("、中曽根外務大臣は", "から28日まで、北京において日中協議が", "午後5時から"),
    ),
    Rule(
        # To the beginning of a day.
        name="day by another clock",
        pattern="(?:日本時間|本邦時間|東京時間|GMT|本邦)[は、]?$",
        yields="before",
        examples=("(日本時間", "本邦"),
        refuses=("現地時間", "、"),
    ),
)

CLOCK = (
    "(?P<{0}p>午前|午後|深夜|早朝)?[ ]?(?P<{0}h>[0-9]{{1,2}})"
    "(?:時(?!間)(?:(?P<{0}half>半)|(?P<{0}m>[0-9]{{1,2}})分)?|:(?P<{0}c>[0-9]{{2}}))(?:頃|ごろ|過ぎ|すぎ|前)?"
)
ASIDE_CLOCK = r"(?:[ ]?\([^()\n]{1,40}\)[ ]?)?"
SUM = "(?P<total>計|合計|合わせて|延べ|全体で)?"
LENGTHS: tuple[Rule, ...] = (
    Rule(
        name="clock times from start to end",
        pattern=(CLOCK.format("a") + ASIDE_CLOCK + "(?:から|より|~|-)(?:同日)?(?:現地時間)?" + CLOCK.format("b")),
        yields="clock",
        examples=("12時10分~13時30分", "18:16-18:49", "午前9時半~10時半", "10時50分から13時30分", "9時05分-9時31分"),
        refuses=("10時40分から約50分間", "9時から", "21時40分頃)から1時間弱"),
    ),
    Rule(
        name="hours",
        pattern=(
            SUM + "(?:約|およそ|ほぼ|小)?(?<![0-9:])(?P<hours>[0-9]{1,2}|一|二|三)時間(?P<half>半)?"
            "(?:と?(?P<minutes>[0-9]{1,2}|[一二三四五]?十[一二三四五]?)分)?間?"
        ),
        yields="length",
        examples=("約1時間半", "1時間弱", "計約2時間", "約1時間40分", "2時間余", "一時間"),
        refuses=("現地時間", "10時40分"),
    ),
    Rule(
        name="minutes",
        pattern=(
            SUM + "(?:約|およそ|ほぼ)?(?<![時0-9:年])(?P<minutes>[0-9]{1,3}|[一二三四五]十五?)"
            "分(?![の野]|割|以内|科|担|岐|析|裂)間?"
        ),
        yields="length",
        examples=("約25分間", "50分", "約20分会談", "四十五分間"),
        refuses=("17時45分より", "三分の一", "十分な", "60分野"),
    ),
)

OTHER_LENGTHS: tuple[Rule, ...] = (
    Rule(
        # From the end of a length.
        name="length of something else",
        pattern=(
            "(?:を|ほど|程度|以上|あまり|余り)?も?(?:超過|遅れ|早ま|の?予定|前|後(?!半)|延長|短縮|ごと|おき|歩|の?距離"
            "|以内|時差|にわたる飛行|の飛行)"
        ),
        examples=("超過", "遅れて", "の予定を", "前に", "以内"),
        refuses=("間、", "会談した", "にわたり"),
    ),
    Rule(
        # To the beginning of a length.
        name="planned length",
        pattern="(?:予定(?:の|を|より|されていた|された)|当初の?|移動に|車で|飛行機で)$",
        yields="before",
        examples=("予定の", "当初"),
        refuses=("から", "、"),
    ),
)

PARTS: tuple[Rule, ...] = (
    Rule(
        # To the beginning of a length.
        name="length of a part, named before it",
        pattern="(?:少人数|拡大|全体|テタテ|ワーキング|首脳のみ)[^。、()\n]{0,10}[をが]?\\(?$",
        yields="before",
        examples=("少人数会合(", "拡大会合を", "テタテ"),
        refuses=("外相会談(", "から"),
    ),
    Rule(
        # From the end of a length.
        name="length of a part, named after it",
        pattern="の?[、 ]?(?:少人数|拡大会合|全体会合|テタテ|首脳のみ)",
        examples=("の少人数会合", "の全体会合"),
        refuses=("、外相会談", "会談"),
    ),
    Rule(
        # To the beginning of a length.
        name="length of a meal beside the talks",
        pattern=f"(?:また|続|後|及び|ほか|さら)[^。\n]{{0,60}}(?:{MEALS})[^。、()\n]{{0,6}}\\(?$",
        yields="meal",
        examples=("引き続き夕食会(", "その後、夕食会を"),
        refuses=("夕食を交えながら", "会談を"),
    ),
)

LATER: tuple[Rule, ...] = (
    Rule(
        # From the head of a sentence.
        name="length told later",
        pattern=(
            f"[ ]*(?:(?:同|本|今回の|この)?[一-鿿ァ-ヺー・]{{0,16}}?(?:{TALKS}|表敬|電話会談)"
            "(?:時間)?(?:は|では)|所要時間)"
        ),
        examples=("会談は午後6時から約55分間行われ", "同会談は約1時間", "外相会談は、"),
        refuses=("その後、両首脳は", "冒頭、"),
    ),
)

CLOCKS: tuple[Rule, ...] = (
    Rule(
        name="clock time",
        pattern=(
            "(?:午前|午後|深夜|早朝|正午)?[ ]?[0-9]{1,2}(?:時(?!間)(?:半|[0-9]{1,2}分)?|:[0-9]{2})"
            "(?:頃|ごろ|過ぎ|すぎ)?"
        ),
        examples=("17時45分", "午後5時40分", "10時30分過ぎ", "18:16"),
        refuses=("2時間", "45分"),
    ),
)

DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")}


def number_of(words: str) -> int:
    """Return the number that digits or kanji below one hundred write: `number_of("四十五")` is 45."""
    if words.isdigit():
        return int(words)
    tens, ten, ones = words.rpartition("十")
    return (DIGITS.get(tens, 1) * 10 if ten else 0) + DIGITS.get(ones, 0)


DAY_RULES = DayRules(
    page_days=PAGE_DAYS, bare_days=BARE_DAYS, talks=TALKS_DAYS, aside=ASIDE_DAYS, find_times=find_times
)
LENGTH_RULES = LengthRules(
    lengths=LENGTHS,
    others=OTHER_LENGTHS,
    parts=PARTS,
    later=LATER,
    clocks=CLOCKS,
    number_of=number_of,
    second_half=("午後",),
)
