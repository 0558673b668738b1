"""Which Japanese words name a calendar date or period: rules over folded text, compound forms before simple ones.

A match's named groups are read by `times_build`. What a pattern must not take (durations, ages, counts, names) is
refused inside the pattern and listed with it.
"""

from kaidan.lang.ja.times_fragments import (
    AD,
    DAYS,
    ERA,
    HOURS,
    LAST_OF_NAME,
    MONTH_PARTS,
    MONTH_WORD,
    NOT_HELD,
    NUMBERED_MONTH,
    SEASON,
    YEAR,
    YEAR_PART,
    YEAR_WORD,
    any_word,
)
from kaidan.lang.ja.times_words import DAY_WORDS, SEASON_PREFIXES, WEEK_WORDS
from kaidan.lang.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="written-date",
        pattern=(
            "(?<![0-9./-])(?P<year>(?:1[5-9]|20)[0-9]{2})[-/.](?P<month>0?[1-9]|1[0-2])[-/.]"
            "(?P<day>3[01]|[12][0-9]|0?[1-9])(?![0-9./-])"
        ),
        examples=("2017-03-11 10:22", "2008/11/5", "1999.12.1"),
        refuses=("000204417", "18:16-18:49", "2008-13-01", "2017-03"),
    ),
    Rule(
        name="decade",
        pattern=(
            "(?P<decade>(?:昭和|平成)[1-6]0|(?<![0-9])(?:1[5-9]|20)[0-9]0|(?<![0-9第約])[4-9]0)年代(?P<part>前半|後半)?"
        ),
        examples=("1990年代", "90年代後半", "昭和30年代"),
        refuses=("20年代表", "10年", "同年代"),
    ),
    Rule(
        name="years",
        pattern="(?<![0-9./-])(?P<year>(?:1[5-9]|20)[0-9]{2})年?(?:~|-)(?P<to_year>(?:(?:19|20)[0-9]{2})(?=年(?![間度])|[)」])|[0-9]{2}(?=年(?![間度])))年?",
        examples=("2016-17年", "2008年~2010年", "2014-2015年", "行動計画(2025-2029)"),
        refuses=("2008-11-05", "2016-17", "2016年-2月"),
    ),
    Rule(
        name="fiscal-year",
        pattern=(
            f"(?P<fiscal>(?:{ERA}|{AD}|{YEAR_WORD}|{NOT_HELD}次年|(?<![0-9一-龠々])年(?=度(?:内|末|中|当初|初め|明け|前半"
            "|後半|上半期|下半期))))度(?![量合目]|比)"
            "(?:の?(?P<part>上半期|下半期|上期|下期|前半|後半|第[1-4]四半期|末|初め|始め|当初|早々|明け|内|中))?"
        ),
        examples=("令和4年度", "今年度", "来年度", "年度内", "2008年度末", "本年度上半期", "昨年度", "次年度"),
        refuses=("毎年度", "5年度", "年度", "前年度比"),
    ),
    Rule(
        name="month-of-year",
        pattern=(f"(?P<year>{YEAR})の?(?P<month>{NUMBERED_MONTH}|同月|翌月)(?:の?(?:{DAYS}|{MONTH_PARTS}))?"),
        examples=(
            "平成20年11月5日",
            "昨年12月",
            "平成25年(2013年)9月",
            "昭和31年10月19日",
            "来年の4月上旬",
            "二〇〇八年十一月",
            "2008年11月22~23日",
            "同年9月末",
            "昨2007年6月",
            "平成元年1月",
        ),
        refuses=("毎年4月", "2年3か月", "日本年4月"),
    ),
    Rule(
        name="month-of-short-year",
        pattern=(
            "(?<![0-9第約.,])'?(?P<short_year>[4-9][0-9]|0[0-9]|(?<=')[0-9]{2})年"
            f"(?P<month>{NUMBERED_MONTH})(?:{DAYS}|{MONTH_PARTS})?"
        ),
        examples=("99年4月", "'03年10月", "56年10月19日"),
        refuses=("20年9か月", "10年3月"),
    ),
    Rule(
        name="part-of-year",
        pattern=f"(?P<year>{YEAR})の?(?P<part>{YEAR_PART})",
        examples=(
            "昨年末",
            "2009年秋",
            "明年秋",
            "本年夏",
            "今年上半期",
            "来年早々",
            "本年中に",
            "昨年来",
            "来年の春先",
            "平成22年前半",
            "2010年第1四半期",
        ),
        refuses=("毎年末", "昨年来日した", "例年夏"),
    ),
    Rule(
        name="year",
        pattern=(
            f"(?P<year>{YEAR})(?!間|ぶり|以上|以内|余|も?の?長|にわた|にも?及|の(?:歴史|歳月|伝統)|史|問題|生まれ|物|産|目"
            "|前(?!後|半)|計画)"
        ),
        examples=("2008年", "平成10年", "本年", "明年", "一昨年", "2013年(平成25年)", "2008年合意", "2021年まで"),
        refuses=("5年", "10年ぶり", "2000年の歴史", "G20", "APEC2010", "日本年金", "40周年", "同年代"),
    ),
    Rule(
        name="short-year",
        pattern=(
            "(?:(?<![0-9])'(?P<apostrophe_year>[0-9]{2})年(?![間代])"
            "|(?<![0-9第約.,])(?P<short_year>[4-9][0-9])年"
            f"(?=(?:の?[一-龠ァ-ヶー・々A-Za-z()「]{{0,24}})?{LAST_OF_NAME}|以来|以降|の[^、。\\n]{{0,14}}(?:以来|以降))"
            "|(?<![0-9第約.,])(?P<recent_year>[89][0-9])年(?=[のに、](?!は?わた|及|歴史|伝統|長|友好|節目)|から|まで|には|時点)"
            f"|(?<![0-9第約.,])(?P<new_year>[0-3][0-9])年(?={LAST_OF_NAME}))"
        ),
        examples=(
            "56年宣言",
            "'98年",
            "65年の請求権協定",
            "72年の弾道弾迎撃ミサイル(ABM)制限条約",
            "72年以来",
            "92年の国交樹立以来",
            "15年合意",
            "98年の国連総会",
        ),
        refuses=("45周年", "50年の友好", "30年を超えた", "第56回", "56年にわたる", "80年ぶり", "90年の歴史"),
    ),
    Rule(
        name="year-of-era",
        pattern=(
            "(?<![0-9第約.,])(?<![0-9][.,-])(?P<era_count>[1-6]?[0-9])年"
            f"(?:(?P<of_fiscal>度)(?![量合])|(?P<month>{NUMBERED_MONTH})(?:{DAYS}|{MONTH_PARTS})?)"
        ),
        examples=("13年度から", "20年12月", "9年3月5日"),
        refuses=("5年間", "2年3か月", "第3年度", "13年目"),
        source="the era named last on the page is meant; without one the words name no year",
    ),
    Rule(
        name="counted-back",
        pattern=(
            "(?<![0-9第今の.,])(?<!から)(?<!より)(?<!して)(?P<count>半|[0-9]{1,3}|[百一二三四五六七八九十]{1,4})"
            "(?P<unit>年|[かヶカヵ箇]月|日|週間)(?:ほど)?(?P<direction>前(?!後|半|期|倒|向|回|納)|後(?=[にの、をま]))"
        ),
        examples=("三日前", "45年前", "3か月前", "2週間前", "半年前", "5年後に"),
        refuses=("今後5年", "採択の3日前", "発効から2年後", "20年前後", "5年前倒し", "5年前半", "数年前"),
    ),
    Rule(
        name="named-season",
        pattern=(
            f"(?:(?<![古往日和])(?P<season_of>{any_word(SEASON_PREFIXES)})(?P<season>[春夏秋冬])(?![季期])"
            "|(?:この|今)(?P<this_season>[春夏秋冬])(?![季期]))"
        ),
        examples=("昨秋", "今夏", "来春", "一昨秋", "本秋", "この冬"),
        refuses=("春秋", "今季", "来春季", "この秋季"),
    ),
    Rule(
        name="season",
        pattern=(
            f"(?:(?<![一-龠々ァ-ヶA-Za-z0-9ー「『])|(?<=「)(?=夏休み))(?<!毎年の)(?P<part>{SEASON})"
            "(?=に(?!な)|まで|から|以降|以来|頃|ごろ|、|を目|をめ|及び|又は|~|の(?!訪れ|祭|風|息吹|味|花|日|空|暑|雪|夜|海|山)"
            "|[一-龠]{0,6}(?:休暇|需要|会談|会合))"
        ),
        examples=("夏までに", "春先の需要", "秋に開く", "夏休み以降", "冬の間"),
        refuses=("春季例大祭", "青春の", "「春の祭典」", "春巻き", "夏の暑さ", "小春", "秋田"),
    ),
    Rule(
        name="day-of-month",
        pattern=(
            "(?P<prefix>年明け早?々?の?|来る|きたる|去る|さる|同|本|明|昨|今|当|翌)?(?<![昨今先来翌])"
            f"(?P<month>{NUMBERED_MONTH}|{MONTH_WORD})の?(?:{DAYS}|{MONTH_PARTS})"
        ),
        examples=(
            "11月5日(水)",
            "11月22~23日",
            "4月18日及び19日",
            "4月18日午後から20日午前",
            "今月18日",
            "11月中旬",
            "先月末",
            "6月末",
            "9月初め",
            "来月中に",
            "来月上旬から中旬",
            "本11月5日",
            "十二月八日",
            "8月10、11日",
            "7月前半",
            "11月5日18時10分",
        ),
        refuses=("先月始めた", "11月5日間", "3か月", "先月比", "第11月5", "内月末"),
    ),
    Rule(
        name="month-range",
        pattern=f"(?<![0-9第数.,])(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:~|-|から|、|・)(?P<to_month>{NUMBERED_MONTH})",
        examples=("3~4月", "4-6月期", "9・10月"),
        refuses=("3月4月", "10-13月"),
    ),
    Rule(
        name="month",
        pattern=f"(?P<prefix>年明け早?々?の?|来る|きたる|去る|さる|同|本|明|昨|今|当|翌)?(?P<month>{NUMBERED_MONTH}|{MONTH_WORD})",
        examples=("7月の首脳会談", "来る2月", "先月", "来月", "再来月", "1月以来", "同月", "五月"),
        refuses=("3か月", "12ヶ月", "毎月", "数月", "3月間", "毎年9月", "満月"),
    ),
    Rule(
        name="turn-of-year",
        pattern=(
            f"{NOT_HELD}(?P<turn>年末年始|年末|年の瀬|年始|年初|年頭(?!所感|教書|あいさつ|挨拶|の辞|の?記者|会見)|年明け|年内"
            "|年前半|年後半)"
        ),
        examples=("年末", "年内", "年明けに", "年末年始", "年初以来"),
        refuses=("毎年末", "5年内", "周年末", "年頭教書", "学年末"),
    ),
    Rule(
        name="turn-of-month",
        pattern=f"{NOT_HELD}月(?P<turn_of_month>内(?=[にのを、])|末(?=[にのま、])|初め(?=[にの]))",
        examples=("月内に", "月末に", "月末まで"),
        refuses=("3月内に", "毎月末に", "月内閣"),
    ),
    Rule(
        name="half-of-year",
        pattern=f"{NOT_HELD}(?P<half>上半期|下半期)(?=[にのを中])",
        examples=("上半期に", "下半期の"),
        refuses=("年度上半期に", "上半期報告"),
    ),
    Rule(
        name="week",
        pattern=(
            f"(?<![先再々0-9数毎一二三四])(?:(?P<week>{any_word(WEEK_WORDS, '週')})(?P<weekend>末)?"
            f"|(?P<this_week>{NOT_HELD}週)(?:内(?=[にのを、])|(?P<this_weekend>末)))"
            "(?:の?(?P<weekday>[月火水木金土日])曜日?)?"
        ),
        examples=("先週", "来週", "週内に", "今週末", "来週月曜日", "再来週", "週末に", "翌週"),
        refuses=("2週間", "毎週末", "1週内に", "隔週", "3週末"),
    ),
    Rule(
        name="near-day",
        pattern=(
            f"(?<![日一])(?P<near>{any_word(DAY_WORDS, '今日')})(?:の?{HOURS})?(?![本銀米露韓系程香]|中[韓国])"
            "|(?P<today>今日)(?=の(?:会談|会合|協議|首脳|外相|夕|朝)|午|ここ)"
        ),
        examples=("本日", "昨日", "一昨日", "明日", "翌日", "前日", "同日夕刻", "当日", "今朝", "今日の会談", "昨夜"),
        refuses=("日本日程", "前日本大使", "今日の国際社会", "同日本", "毎日"),
    ),
    Rule(
        name="day",
        pattern=(
            "(?:(?P<prefix>来る|きたる|去る|さる|同|本|明|昨|今|当|翌)(?=[0-9一二三四五六七八九十])"
            "|(?<![0-9.,:第約計毎満各全残週月年丸延一二三四五六七八九十間数])"
            "(?<!最大)(?<!最長)(?<!わずか)(?<!今後)(?<!この)(?<!過去)(?<!あと)(?<!少なくとも)(?<!更に)"
            "(?=[0-9]|[一二三]?十))"
            f"(?!1日(?![午、(付夕夜朝。]|から|まで|に(?![0-9一二三四何つ]|平均|少|数)|の(?:会|訪|首|外|協|電|記)))"
            f"{DAYS}(?![本米露韓英仏独ソ系銀程制数刻坐、]?(?:[本米露韓英仏独ソ系銀程制数刻坐])|中[韓国]|を(?:経|費)|かか|かけ|ご)"
        ),
        examples=(
            "5日午後",
            "本7日",
            "15日(金曜日)、",
            "22~23日",
            "5日から7日",
            "18日及び19日",
            "17日のOPEC総会",
            "去る3日",
            "14日に開催された",
            "30日午前",
            "9日18時",
            "十五日に",
            "1日、",
        ),
        refuses=("三日間", "30日以内", "1日に3回", "一日も早く", "10日ぶり", "約5日", "第3日", "毎月10日の", "5日本邦"),
    ),
)
