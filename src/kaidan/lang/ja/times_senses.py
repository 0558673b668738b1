"""Which side of the talks a Japanese sentence puts an undated month, season or day: past or future.

The first cue after the expression decides; a strong cue even against nearness.
"""

from kaidan.lang.calendar import Sense
from kaidan.lang.rule import Rule

PAST, FUTURE = Sense("past", strong=True), Sense("future", strong=True)
PERHAPS_PAST, PERHAPS_FUTURE = Sense("past"), Sense("future")

# After the expression, within its sentence.
FOLLOWING: tuple[Rule, ...] = (
    Rule(
        name="held-before",
        pattern=(
            "(?:行われ|開催され|開かれ|行っ|開催し|開い|実施し|実施され|開始し|開始され|署名し|署名され|発効し|締結し|締結され"
            "|採択し|採択され|発出し|発出され|発表し|発表され|公表し|成立し|就任し|訪れ|訪問し|訪問され|訪日し|訪日され|来日し"
            "|来日され|来訪し|受け|起き|起こっ|発生し|亡くなっ|生じ|始まっ|再開し|再開され|合意され"
            "|取りまとめ|まとめられ|達し|お会いし|会っ|打ち出し|打ち出され|表明し|表明され|提案し|提案され|立ち上げ"
            "|立ち上げられ|設立され|終え|終了し|襲っ|見舞われ|届けられ)(?:た|ました|ていた)"
            "|(?<!こと)(?<!旨)で(?:一致|合意|確認|共有)(?:し|され)(?:た|ました)"
        ),
        yields=PAST,
        examples=("行われた", "発効しました", "で一致した", "受けたもてなし"),
        refuses=("行われる", "受けるもてなし", "開催されれば", "開くことで一致した"),
    ),
    Rule(
        name="since-then",
        pattern="以来|を過ぎて?[もた]|の結果|に沿って|に基づき|に基づく|を踏まえ|を受けて|における(?:[^、。]{0,20})(?:発言|合意|一致|成果)|での[^、。]{0,16}に続",
        yields=PAST,
        examples=("以来", "の結果を", "に沿って着実に", "におけるA大統領の発言を支持する"),
        refuses=("以降", "において"),
    ),
    Rule(
        name="to-be-held",
        pattern=(
            "開催(?:する|される|予定|したい|に向け|の方向|を予定)|開かれる|開く|行わ?れ?[うる](?=こと|予定|方向|旨|よう|との|方針|[一-龠])"
            "|行いたい|実施(?:する|される|したい)|再開(?:する|したい)|実現(?:する|させ|したい)|控え|迫|までに(?![^、。]{0,24}(?:った|れた|した|えた|いた)(?!い))|目途|目処|めど"
            "|に先立|予定|見込|見通し|期限を迎え|期限が切れ|満了|切れる|迎える|会うこと|会談すること"
        ),
        yields=FUTURE,
        examples=("に開催される", "に東京で開くこと", "までに訪れたい", "を控え", "に行うこと", "に予定される"),
        refuses=("に開催された", "に行われた", "を行った", "までに210件を超えたこと"),
    ),
    Rule(
        name="to-go",
        pattern=(
            "訪(?:問|日|米|中|韓|露|欧)(?:する|し、|したい|される)|訪れる|訪れたい|来て|お越し|招請|招待|お招き|派遣(?:する|したい|予定)"
            "|届け|受け入れ(?:る|たい)|送る|お迎えしたい|参加する|出席する|始まる|始める"
        ),
        yields=FUTURE,
        examples=("に訪日する予定", "にもロシアに来ていただきたい", "に派遣する"),
        refuses=("に訪日した", "に派遣された"),
    ),
    Rule(
        name="verb-to-come",
        pattern="[うくぐすつぬぶむる](?=こと|よう|予定|旨|考え|方針|方向|意向|計画|ため)|たい|べく|こととな|こととし|に向け|見据え|視野に|目指",
        yields=PERHAPS_FUTURE,
        examples=("に始めること", "に伺いたい"),
        refuses=("に始めた",),
    ),
    Rule(
        name="verb-done",
        pattern="(?<=[っいきしちにびみりれえけげせてねべめ])[ただ](?=こと|際|旨|ところ|との|の[はがを]|[一-龠「])",
        yields=PERHAPS_PAST,
        examples=("に着いた際", "に決めた旨"),
        refuses=("、また、", "に着く際"),
    ),
)

# Just before the expression.
PRECEDING: tuple[Rule, ...] = (
    Rule(
        name="next-time",
        pattern="(?:次回|次期|今後|次)[^、。]{0,8}$",
        yields=FUTURE,
        examples=("次回の協議を", "(次回は"),
        refuses=("前回の協議を",),
    ),
    Rule(
        name="last-time",
        pattern="(?:前回|先般|かつて|既に)[^。]{0,8}$",
        yields=PAST,
        examples=("前回の協議は", "先般、"),
        refuses=("次回の協議は",),
    ),
)
# What 来る and its like say before a month or day.
PREFIXES: dict[str, Sense] = {
    "来る": FUTURE,
    "きたる": FUTURE,
    "明": FUTURE,
    "年明け": FUTURE,
    "去る": PAST,
    "さる": PAST,
    "昨": PAST,
}
