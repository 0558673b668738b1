"""What Japanese brings for the header, gathered; and how Japanese pages tell the place and occasion of talks."""

from kaidan.lang.ja.header_days import DAY_RULES, LENGTH_RULES
from kaidan.lang.ja.header_kinds import KIND_RULES
from kaidan.lang.ja.header_talks import TALKS_RULES
from kaidan.lang.rule import Rule
from kaidan.lang.talks import HeaderRules

PLACE = "(?:[一-鿿]{0,4}?[ァ-ヺー・]{2,14}州)?(?:首都|古都)?(?P<place>(?!(?<=[ァ-ヺー])[ァ-ヺー])(?!オンライン|テレビ|ビデオ|バーチャル|首都|古都|電話)[一-鿿ァ-ヺー・A-Za-z「」]{2,28}?)"
# What the words before 内, 席上 and the like name is a part of a building or an event, and no place of its own.
NO_PLACE = (
    "(?!(?<=会談)|(?<=会合)|(?<=協議)|(?<=会議)|(?<=[内外中上場])|(?<=冒頭)|(?<=機会)|(?<=機内)|(?<=電話)|(?<=側))"
)
CITY_THEN = (
    "(?<=[ァ-ヺー])(?<!ライン)(?<!ランチ)(?<!ディナー)(?<!マージン)(?<!サミット)(?<!フォーラム)(?<!レベル)(?<!ホテル)"
)
CLAUSE = "(?:^|(?<=[、。( の]))"

PLACES: tuple[Rule, ...] = (
    Rule(
        name="place after its sign",
        pattern="(?:於|場所)[:は、 ]?[ ]?(?P<place>[^()、。\n :]{1,30})",
        examples=("(於総理官邸)", "於:迎賓館", "場所:外務省飯倉公館"),
        refuses=("日時・場所\n", "於"),
    ),
    Rule(
        name="place of the talks",
        pattern=(
            f"{CLAUSE}(?:[ァ-ヺー一-鿿・]{{1,14}}の)?{PLACE}{NO_PLACE}(?:市内|市)?(?:の(?!ため|際|機会)[一-鿿ァ-ヺー「」A-Za-z]{{1,16}})?"
            f"(?:において|にて|で(?=会談|会見|外相|首脳|日[一-鿿]|行|開)|{CITY_THEN}で(?=、))"
        ),
        examples=(
            "、リヤド市内の迎賓館において",
            "東京にて",
            "、北京の釣魚台国賓館で会談",
            "、ヴィリニュスで、佐伯大臣は",
        ),
        refuses=("国会の場で", "、外相会談において", "、本部内において", "、オンラインで、"),
    ),
    Rule(
        name="city of the talks in a title",
        pattern=(
            "(?m)(?:^|(?<=の)|(?<=国))(?P<place>[ァ-ヺー・]{2,20}|[一-鿿]{2,4})(?:市)?における"
            "(?=(?:第[0-9]+回)?(?:日[一-鿿ァ-ヺー・]{1,12})?(?:首脳|外相|外務|二国間)?(?:電話)?会談|日[一-鿿])"
        ),
        examples=("モンテレイにおける日露首脳会談", "ロシアのソチにおける首脳会談"),
        refuses=("モンテレイにおける総理の演説", "会談における"),
    ),
    Rule(
        name="place visited",
        pattern=(
            f"{PLACE}(?<!形式)(?<!方式)(?<!対面)市?(?:を訪問中|を訪問した|を訪問し|を訪れ|に滞在中|滞在中|に?出張中|で開催|で開かれ|に出張し)"
        ),
        examples=("ウィーンを訪問中の", "東京に滞在中", "プノンペンで開かれた", "横浜を訪れている"),
        refuses=("訪問中の", "を訪問", "オンライン形式で開催", "テレビ会議方式で開かれ", "対面で開催"),
    ),
)

OCCASIONS: tuple[Rule, ...] = (
    Rule(
        name="occasion",
        pattern=(
            "(?:^|(?<=[、。( はに日]))(?P<occasion>[^、。()\n]{3,70}?)[へに]?の?(?:出席|参加|参列|同席)(?:する|の)?ため"
            f"|{CLAUSE}(?P<event>[^、。\n]{{3,70}}?)(?:の(?:機会|際|マージン|昼休み|折|傍ら)|に際して|に際し)"
        ),
        examples=("、関連会合出席のため", "、APEC首脳会議に同席するため", "、国連総会の機会に", "、閣僚会合の昼休みに"),
        refuses=("会談のため", "その際"),
    ),
)

HEADER = HeaderRules(
    home="JP",
    always_named=True,
    talks=TALKS_RULES,
    days=DAY_RULES,
    lengths=LENGTH_RULES,
    kinds=KIND_RULES,
    places=PLACES,
    occasions=OCCASIONS,
)
