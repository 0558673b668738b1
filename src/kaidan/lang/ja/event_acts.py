"""Words for what is done on a date in Japanese (to open, put in force, found): an event only by its date.

In: folded text. Out: for each act found, its family and the sort of things it may be one of.
"""

from kaidan.lang.events import Head
from kaidan.lang.rule import Rule

# Something done on a date: only its date makes it an event, and only where it is not what is done with another one.
ACT = Head("event", sort="act", dated=True)

ACTS: tuple[Rule, ...] = (
    Rule(
        name="act on a date",
        pattern=(
            "(?:開始|実施|設置|設立|創設|施行|公布|公表|発表|開設|開通|開業|開港|開庁|開所|開講|就航|配備|着工|起工|竣工|開館|完成|完工|締結|批准|締約|妥結|受諾|承認"
            "|返還|移管|試行|導入|共同発表|稼働|運用入り|法改正|再開|成立|可決|採決|発射|打上げ|打ち上げ|策定|撤廃|解禁|廃止|閉鎖|統合|加盟|加入|独立|改組|締め切)"
            "(?=する|られる|される|さ?せる|し、|した[いく]|す(?:べく|ること)|できる|を(?:行う|目指|予定)|の(?:予定|見込|見通|運び)|予定|が実現|の検討が進|に向け|。|\n|、|$|という目標)"
        ),
        yields=ACT,
        examples=(
            "入札は11月に締め切られる",
            "法案を年内に成立させる",
            "共同調査を10月上旬に開始する",
            "講座を来年9月に開設すること",
            "年度内に施行される",
        ),
        refuses=("開始した", "実施された", "設置に関する"),
    ),
    Rule(
        name="act named with its date",
        pattern=(
            "(?<=[年月日度春夏秋冬旬末期内中早々前後半]の)[一-龠ァ-ヶー・A-Z]{0,14}(?:への?)?(?:の早期の|早期の)?"
            "(?:開始|実施|設置|設立|施行|開設|開通|開業|開港|開所|接続|移行|導入|就航|配備|着工|竣工|開館|完成|締結|批准|妥結|返還|移管|稼働|再開|成立|加盟|就任|策定|公表|改定|独立)"
            "(?=[をにのがへは、。」]|$)"
        ),
        yields=ACT,
        examples=("2029年の全線開業の目標", "来年中の妥結に向け", "来年1月のユーロ導入の準備"),
        refuses=("昨年の実施状況", "早期の完成度"),
    ),
    Rule(
        name="begins on a date",
        pattern=(
            "(?:始まる|開始される|導入される|施行される|発効する|稼働する|完成する|開業する|開通する)"
            "[一-龠ァ-ヶー・]{0,16}(?:制度|措置|規制|税|事業|計画|協定|条約|サービス|便|路線|施設|工場|港|発電所|鉄道)"
        ),
        yields=Head("event", complete=True, sort="act", dated=True, aspect="future"),
        examples=("2027年に始まる育成就労制度",),
        refuses=("始まる予定", "発効する見通し"),
    ),
)
