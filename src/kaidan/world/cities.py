"""Capitals and other places where talks are held: their name goes in, the code of the country comes out.

Compiled by hand, in the spellings of the Japanese Foreign Ministry, old ones included; English names stand apart.
"""

from functools import cache

from kaidan.world.cities_en import CITIES_EN

# fmt: off
CITIES: dict[str, str] = {
    "AE": "アブダビ ドバイ", "AF": "カブール", "AL": "ティラナ", "AM": "エレバン", "AO": "ルアンダ",
    "AR": "ブエノスアイレス", "AT": "ウィーン ウイーン", "AU": "キャンベラ シドニー メルボルン パース ブリスベン",
    "AZ": "バクー", "BA": "サラエボ", "BB": "ブリッジタウン", "BD": "ダッカ", "BE": "ブリュッセル",
    "BF": "ワガドゥグ", "BG": "ソフィア", "BH": "マナーマ", "BI": "ブジュンブラ", "BJ": "コトヌー",
    "BN": "バンダルスリブガワン", "BO": "ラパス", "BR": "ブラジリア リオデジャネイロ サンパウロ サルヴァドール",
    "BS": "ナッソー", "BT": "ティンプー", "BW": "ハボロネ", "BY": "ミンスク",
    "CA": "オタワ トロント モントリオール バンクーバー ケベック シャルルボワ", "CD": "キンシャサ",
    "CG": "ブラザビル", "CH": "ベルン ジュネーブ ジュネーヴ チューリッヒ ダボス ローザンヌ",
    "CI": "アビジャン ヤムスクロ", "CL": "サンティアゴ", "CM": "ヤウンデ",
    "CN": "北京 上海 南京 広州 深圳 大連 瀋陽 重慶 天津 西安 杭州 青島 成都 廈門 釣魚台", "CO": "ボゴタ",
    "CR": "サンホセ", "CU": "ハバナ", "CV": "プライア", "CY": "ニコシア", "CZ": "プラハ",
    "DE": "ベルリン ボン ミュンヘン ハンブルク フランクフルト ケルン", "DJ": "ジブチ市", "DK": "コペンハーゲン",
    "DO": "サントドミンゴ", "DZ": "アルジェ", "EC": "キト", "EE": "タリン", "EG": "カイロ シャルム・エル・シェイク",
    "ER": "アスマラ", "ES": "マドリード マドリッド バルセロナ", "ET": "アディスアベバ", "FI": "ヘルシンキ",
    "FJ": "スバ", "FM": "パリキール", "FR": "パリ ストラスブール ニース カンヌ ドーヴィル ビアリッツ エビアン",
    "GA": "リーブルビル", "GB": "ロンドン エディンバラ カーディフ グレンイーグルズ", "GE": "トビリシ",
    "GH": "アクラ", "GN": "コナクリ", "GR": "アテネ", "GT": "グアテマラ市", "GY": "ジョージタウン",
    "HN": "テグシガルパ", "HR": "ザグレブ", "HT": "ポルトープランス", "HU": "ブダペスト",
    "ID": "ジャカルタ バリ ジョグジャカルタ バンドン", "IE": "ダブリン", "IL": "エルサレム テルアビブ",
    "IN": "ニューデリー デリー ムンバイ ボンベイ コルカタ チェンナイ", "IQ": "バグダッド", "IR": "テヘラン",
    "IS": "レイキャビク", "IT": "ローマ ミラノ ジェノバ ジェノヴァ ラクイラ タオルミーナ", "JM": "キングストン",
    "JO": "アンマン",
    "JP": (
        "東京 大阪 京都 札幌 函館 稚内 仙台 新潟 横浜 名古屋 神戸 広島 福岡 長崎 沖縄 那覇 北海道 洞爺湖 箱根"
        " 軽井沢 伊勢志摩 伊豆 根室 釧路 小樽 青森 盛岡 秋田 山形 福島 水戸 宇都宮 前橋 千葉 甲府 長野 富山"
        " 金沢 福井 岐阜 静岡 浜松 大津 奈良 和歌山 鳥取 松江 岡山 山口 下関 徳島 高松 松山 高知 佐賀 熊本"
        " 大分 別府 宮崎 鹿児島 成田 羽田 幕張 三田 都内 飯倉公館 岩手 宮城 茨城 栃木 群馬 埼玉 神奈川 石川"
        " 山梨 愛知 三重 滋賀 兵庫 島根 香川 愛媛 九州"
    ),
    "KE": "ナイロビ", "KG": "ビシュケク", "KH": "プノンペン シェムリアップ", "KI": "タラワ",
    "KP": "平壌 ピョンヤン", "KR": "ソウル 釜山 済州 済州島 慶州 光州 仁川 板門店", "KW": "クウェート市",
    "KZ": "アスタナ ヌルスルタン アルマティ", "LA": "ビエンチャン ヴィエンチャン ルアンパバーン",
    "LB": "ベイルート", "LK": "コロンボ", "LR": "モンロビア", "LS": "マセル", "LT": "ビリニュス ヴィリニュス",
    "LV": "リガ", "LY": "トリポリ", "MA": "ラバト マラケシュ カサブランカ", "MD": "キシナウ キシニョフ",
    "ME": "ポドゴリツァ", "MG": "アンタナナリボ", "MH": "マジュロ", "MK": "スコピエ", "ML": "バマコ",
    "MM": "ヤンゴン ネーピードー ラングーン", "MN": "ウランバートル", "MR": "ヌアクショット", "MT": "バレッタ",
    "MU": "ポートルイス", "MV": "マレ", "MW": "リロングウェ", "MX": "メキシコシティ ロスカボス カンクン モンテレイ",
    "MY": "クアラルンプール プトラジャヤ ランカウイ", "MZ": "マプト", "NA": "ウィントフック", "NE": "ニアメ",
    "NG": "アブジャ ラゴス", "NI": "マナグア", "NL": "ハーグ アムステルダム", "NO": "オスロ", "NP": "カトマンズ",
    "NZ": "ウェリントン オークランド", "OM": "マスカット サラーラ", "PA": "パナマシティ", "PE": "リマ",
    "PG": "ポートモレスビー", "PH": "マニラ セブ ダバオ", "PK": "イスラマバード カラチ ラホール",
    "PL": "ワルシャワ クラクフ", "PS": "ラマッラ ガザ ジェリコ", "PT": "リスボン", "PW": "コロール マルキョク",
    "PY": "アスンシオン", "QA": "ドーハ", "RO": "ブカレスト", "RS": "ベオグラード",
    "RU": (
        "モスクワ ウラジオストク ウラジオストック サンクトペテルブルク サンクト・ペテルブルク ハバロフスク"
        " ユジノサハリンスク コルサコフ ソチ カザン イルクーツク クラスノヤルスク"
    ),
    "RW": "キガリ", "SA": "リヤド ジッダ", "SB": "ホニアラ", "SD": "ハルツーム", "SE": "ストックホルム",
    "SI": "リュブリャナ", "SK": "ブラチスラバ", "SN": "ダカール", "SO": "モガディシュ", "SR": "パラマリボ",
    "SS": "ジュバ", "SV": "サンサルバドル", "SY": "ダマスカス", "TD": "ンジャメナ", "TG": "ロメ",
    "TH": "バンコク プーケット チェンマイ", "TJ": "ドゥシャンベ", "TL": "ディリ", "TM": "アシガバット アシハバード",
    "TN": "チュニス", "TO": "ヌクアロファ", "TR": "アンカラ イスタンブール", "TT": "ポートオブスペイン",
    "TV": "フナフティ", "TZ": "ダルエスサラーム ドドマ", "UA": "キーウ キエフ オデーサ", "UG": "カンパラ",
    "US": (
        "ワシントン ニューヨーク ホノルル サンフランシスコ ロサンゼルス シカゴ ボストン シアトル"
        " シーアイランド キャンプ・デービッド ピッツバーグ デトロイト アンカレッジ"
    ),
    "UY": "モンテビデオ", "UZ": "タシケント サマルカンド", "VA": "バチカン市国", "VE": "カラカス",
    "VN": "ハノイ ホーチミン ダナン フエ ハロン", "VU": "ポートビラ", "WS": "アピア", "YE": "サヌア アデン",
    "ZA": "プレトリア ケープタウン ヨハネスブルグ ダーバン", "ZM": "ルサカ", "ZW": "ハラレ",
}
# fmt: on


@cache
def _codes() -> dict[str, str]:
    english = {city: code for code, cities in CITIES_EN.items() for city in cities.split("|")}
    return {city: code for code, cities in CITIES.items() for city in cities.split()} | english


def country_of_city(name: str) -> str | None:
    """Return the code of the country a city lies in: `country_of_city("モスクワ")` is `"RU"`; None if unknown."""
    return _codes().get(name)


def country_of_place(words: str) -> str | None:
    """Return the one country of the cities named in the words of a place (北海道函館市); None for none or several."""
    codes = {code for city, code in _codes().items() if city in words and not _is_part(city, words)}
    return codes.pop() if len(codes) == 1 else None


def _is_part(city: str, words: str) -> bool:
    """Tell whether a city's name is a part of a longer word in one alphabet, wherever the words hold it first."""
    at = words.find(city)
    around = (words[at - 1 : at] + city[0], city[-1] + words[at + len(city) : at + len(city) + 1])
    return any(len(pair) == 2 and (_are_katakana(pair) or (pair.isascii() and pair.isalpha())) for pair in around)


def _are_katakana(pair: str) -> bool:
    return all("ァ" <= letter <= "ー" and letter != "・" for letter in pair)
