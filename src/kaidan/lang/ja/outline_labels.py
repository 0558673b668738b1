"""Labels of Japanese readouts: numbering schemes, their sequences, notes, bullets and what stands before labels."""

from kaidan.lang.base import Labelling
from kaidan.lang.rule import Rule

IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
KANJI_NUMBERS = "一二三四五六七八九十"
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")

SEQUENCES: tuple[tuple[str, ...], ...] = (
    tuple(IROHA),
    tuple(AIUEO),
    tuple("いろはにほへと"),
    tuple("あいうえおかきくけこ"),
    tuple(KANJI_NUMBERS) + tuple(f"十{digit}" for digit in KANJI_NUMBERS[:9]),
    tuple(f"第{number}" for number in range(1, 21)),
    tuple(f"第{number}" for number in KANJI_NUMBERS),
    tuple("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    tuple("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"),
    tuple("ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ"),
    ROMAN,
    tuple(number.upper() for number in ROMAN),
    tuple("abcdefghijklmnopqrstuvwxyz"),
    tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
)

LABELS: tuple[Rule, ...] = (
    Rule(
        name="note in brackets",
        pattern=r"[(【\[〈<〔](?P<label>(?:注|脚注|注釈)[ ]?(?:\d{1,2}|[①-⑩一二三四五])?)[)】\]〉>〕][ ]*:?[ ]*",
        yields=Labelling("note", style="note"),
        examples=("(注)平和条約に関する共通の認識", "(注1)", "【注】"),
        refuses=("(注目される点)", "注(目)"),
    ),
    Rule(
        name="reference in brackets",
        pattern=r"[(【\[〈<〔](?P<label>(?:参考|備考|別添|別紙|付記)"
        r"[ ]?(?:\d{1,2}|[①-⑩一二三四五])?)[)】\]〉>〕][ ]*:?[ ]*",
        yields=Labelling("reference", style="note"),
        examples=("【参考】署名された文書", "(参考1)通商協定", "[参考2]"),
        refuses=("(参考人)", "【参考人】", "(別添のとおり)"),
    ),
    Rule(
        name="note with a colon",
        pattern=r"\(?(?P<label>注\d{0,2}|脚注\d{0,2}|参考\d{1,2})[:)][ ]*",
        yields=Labelling("note", style="note"),
        examples=("注:本協定は未発効。", "注1:本協定", "注)北極評議会"),
        refuses=("注目:", "注意を"),
    ),
    Rule(
        name="note with a mark",
        pattern=r"[(]?(?P<label>[※＊]\d{0,2})[)]?[ ]*",
        yields=Labelling("note", style="note"),
        examples=("※日程は調整中。", "※1 同協定", "(※2)同計画"),
        refuses=("*", "米"),
    ),
    Rule(
        name="lenticular heading",
        pattern=r"【(?P<title>[^】\n]{1,40})】[ ]*",
        yields=Labelling("bracket", style="heading"),
        examples=("【ポイント】", "【会談概要】", "【同席者】(日本側)"),
        refuses=("【", "ポイント】", "「成果」"),
    ),
    Rule(
        name="bracket heading alone on its line",
        pattern=r"[\[<〈《〔](?P<title>[^\]>〉》〕<\n|]{1,30})[\]>〉》〕](?=[ ]*(?:\n|$))",
        yields=Labelling("angle", style="heading"),
        examples=("<日露関係>", "〈経済〉", "[会談概要]", "《成果》\n次"),
        refuses=("<経済>について", "[写真]をご覧ください", "<>"),
    ),
    Rule(
        name="number in brackets",
        pattern=r"(?<!、)\([ ]?(?P<label>\d{1,2})[ ]?\)[ ]*(?![、。)])",
        yields=Labelling("(1)"),
        examples=("(1)総論", "(12) 地域情勢", "( 1 )総論"),
        refuses=("(2008年)", "(1、2)", "(1)、(2)", "(100)"),
    ),
    Rule(
        name="number and stop",
        pattern=r"(?<![\d.])(?P<label>\d{1,2})[.](?!\d)[ ]*",
        yields=Labelling("1."),
        examples=("1.政治対話", "10. その他", "3.WTO"),
        refuses=("1.5倍", "2008.", "11.15", "1、2"),
    ),
    Rule(
        name="number and stop before a number",
        pattern=r"(?<![\d.])(?P<label>\d{1,2})[.][ ]*(?=\d{2,4}(?:世紀|年|周年)|2国間|[23]か国|[23]者|1?\d月)",
        yields=Labelling("1.", weak=True),
        examples=("2.21世紀に向けた協力", "3.2国間関係", "1.2005年の会談"),
        refuses=("1.5倍", "1.5か月", "2.5億"),
    ),
    Rule(
        name="number and half bracket",
        pattern=r"(?<![\d(、])(?P<label>\d{1,2})\)[ ]*(?![、。)])",
        yields=Labelling("1)", weak=True),
        examples=("1)総論", "2) 地域情勢"),
        refuses=("2008)", "1)、2)", "1."),
    ),
    Rule(
        name="number and space",
        pattern=r"(?<![\d.])(?P<label>\d{1,2})[ ]+(?![\d年月億万%:~.)、。-]|分(?!野)|時[にか頃、~-]|"
        r"日[、はにのがを午夜朝夕間目以まか~(-]|"
        r"[名人隻件社校台][がをはに、。]|[かカヵヶケ][国月所])",
        yields=Labelling("1 ", weak=True),
        examples=("1 冒頭", "2  両外相は", "6 その他", "5 人の交流", "2 日英関係"),
        refuses=("3 月2日", "3 名が", "2 か国", "2008 年", "5 日午後", "1.5 倍", "1 500"),
    ),
    Rule(
        name="number that touches its title",
        pattern=r"(?<![\d.(、第])(?P<label>\d{1,2})(?="
        r"(?:日[中韓朝露ロ米英仏独豪印加欧伊西蘭越泰比墨伯土波蒙緬柬星馬尼瑞希葡白丁芬秘智亜埃南北・EANG]|[々〇ァ-ヶ「A-Z]|"
        r"(?![日月年時分秒か箇国回名人件個隻社校台千百億万兆円倍割歳世点項者州県都市町村度次期本枚票議席対号番級つ周])[一-龠]))",
        yields=Labelling("1t", weak=True, title_only=True),
        examples=("1冒頭発言", "2日中関係全般", "3アフリカ情勢"),
        refuses=("1月以来", "3名の", "2国間", "第1冒頭", "2つの", "(1冒頭", "11.15"),
    ),
    Rule(
        name="number and comma",
        pattern=r"(?<!\d)(?P<label>\d{1,2})、[ ]*(?!\d)",
        yields=Labelling("1,", weak=True),
        examples=("1、冒頭", "2、日中関係"),
        refuses=("1、2か国", "2008、", "1.冒頭"),
    ),
    Rule(
        name="kana in brackets",
        pattern=r"(?<!、)\((?P<label>[ア-ンぁ-ん])\)[ ]*(?![、。)])",
        yields=Labelling("(ア)"),
        examples=("(イ)これに対し", "(ア)還付については", "(あ)総論"),
        refuses=("(アジア)", "(ア)、(イ)", "ア"),
    ),
    Rule(
        name="kana and half bracket",
        pattern=r"(?P<label>[ア-ン])\)[ ]*",
        yields=Labelling("ア)", weak=True),
        examples=("ア)日本側", "イ) 先方"),
        refuses=("アジア", "ア"),
    ),
    Rule(
        name="kana and space or stop",
        pattern=r"(?P<label>[ア-ン])[ .、][ ]*",
        yields=Labelling("ア", weak=True),
        examples=("ア 両首脳は", "イ.国連改革", "ウ、地域情勢"),
        refuses=("アジア", "(ア)", "アに"),
    ),
    Rule(
        name="circled number",
        pattern=r"(?<!、)(?P<label>[①-⑳])[ ]*(?![、。)])",
        yields=Labelling("①"),
        examples=("①総論", "② 各論"),
        refuses=("1総論", "①、②"),
    ),
    Rule(
        name="roman sign",
        pattern=r"[(]?(?P<label>[Ⅰ-Ⅻⅰ-ⅹ])[). 、]?[ ]*",
        yields=Labelling("Ⅰ", weak=True),
        examples=("Ⅰ.総論", "Ⅱ 二国間関係", "(ⅰ)総論"),
        refuses=("I.", "1."),
    ),
    Rule(
        name="roman letters in brackets",
        pattern=r"\((?P<label>[ivx]{1,4}|[a-zA-Z])\)[ ]*",
        yields=Labelling("(i)", weak=True),
        examples=("(i)総論", "(iv) 各論", "(a)日本側", "(B)先方"),
        refuses=("(EU)", "(a、b)", "a."),
    ),
    Rule(
        name="roman or latin letters and stop",
        pattern=r"(?<![A-Za-z.(])(?P<label>[IVX]{1,4}|[ivx]{1,4}|[A-Za-z])[.)][ ]*(?![A-Za-z.])",
        yields=Labelling("I.", weak=True),
        examples=("I.総論", "II. 各論", "a.日本側", "A) 先方"),
        refuses=("U.S.", "H.E. Mr", "EU."),
    ),
    Rule(
        name="chinese numeral and stop",
        pattern=r"(?P<label>[一二三四五六七八九十]{1,2})[.、 ][ ]*",
        yields=Labelling("一", weak=True),
        examples=("一、中日関係", "二.国際情勢", "十一 その他"),
        refuses=("一致", "二国間", "三者"),
    ),
    Rule(
        name="chinese numeral in brackets",
        pattern=r"(?<!、)\((?P<label>[一二三四五六七八九十]{1,2})\)[ ]*(?![、。)])",
        yields=Labelling("(一)"),
        examples=("(一)総論", "(十二) 結語"),
        refuses=("(一部)", "(一)、(二)"),
    ),
    Rule(
        name="numbered part",
        pattern=r"(?P<label>第(?:\d{1,2}|[一二三四五六七八九十]{1,2}))[ .:、]+",
        yields=Labelling("第1", weak=True),
        examples=("第1 二国間関係", "第二.国際情勢"),
        refuses=("第1回会合", "第二次", "第三国"),
    ),
)

BULLETS: tuple[Rule, ...] = (
    Rule(
        name="bullet",
        pattern=r"(?:[•・●○◎◆◇■□▪▫◦‣∙▼▽★☆*+]|(?<!-)-(?![-\d])|->|=>|⇒|→)[ ]*",
        examples=("・原油市場", "• 11月中旬", "- 冒頭", "●成果", "-拉致問題"),
        refuses=("--", "-5度", "冒頭", "1."),
    ),
)

HEADING_MARKS: tuple[Rule, ...] = (
    Rule(
        name="sign that marks a heading",
        pattern=r"[●○◎◆◇■□▼▽★☆][ ]*",
        examples=("●日露関係", "■ 成果", "○総論"),
        refuses=("・日露関係", "- 成果", "•"),
    ),
)

BREAKS: tuple[Rule, ...] = (
    Rule(
        name="end of a sentence",
        pattern=r"[。!?][」』)]{0,2}[ |]*",
        yields="sentence",
        examples=("一致した。", "一致した。 (1)", "述べた。)", "一致した。 | "),
        refuses=("一致、", "共通の認識", "次の三点 "),
    ),
    Rule(
        name="gap",
        pattern=r"[ |](?<![、・。 ][ |])[ |]*",
        yields="gap",
        examples=("6月9日 2.場所", "祝意表明 | (1)"),
        refuses=("次の三点、 (1)", "祝意表明"),
    ),
    Rule(
        name="title that touches the first label under it",
        pattern=r"(?=\((?:1|ア|イ|一)\)[^、。)]|①|【)(?<=[ぁ-んァ-ヶー一-龠A-Za-z)])|(?=\d{1,2}\.\D)(?<=\))",
        yields="glued",
        examples=("祝意表明(1)総理より", "総論①大臣より", "(於:ボン)2.概要"),
        refuses=("祝意表明(2)", "、(1)", "祝意表明。"),
    ),
)

ENUMERATION: tuple[Rule, ...] = (
    Rule(
        name="next item of a list inside the sentence",
        pattern=r"^[^。]{0,300}?(?:、|及び|並びに|又は|と|・|や)[ ]?[(]?(?P<label>\d{1,2}(?=\))|[ア-ン](?=\))|[①-⑳])",
        examples=("首脳の往来、(2)投資、(3)交流の三つ", "教育、②環境の二分野"),
        refuses=("首脳の往来。(2)投資", "教育"),
    ),
)
