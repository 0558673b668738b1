"""What stands round the words of Japanese readouts: navigation, ways back, credits, captions. Whole folded lines."""

from kaidan.lang.rule import Rule

_NAVIGATION = (
    r"(?:外務省|English|リンクページ|よくある質問集|検索|サイトマップ|外務省案内|渡航関連情報|各国・地域情勢|外交政策|ODA|"
    r"会談・訪問|報道・広報|キッズ外務省|資料・公開情報|各種手続き|トップページ|過去の記録|新着情報|外交部報道官談話|"
    r"総領事館ご案内|大使館案内|主な取り組み|査証と領事|お知らせ|ご意見・ご感想|海外安全情報?|領事サービス|渡航・滞在|"
    r"国・地域|会見・発表・広報|外務省について|申請・手続き|申請・手続|海外渡航・滞在|国際協力|本文へ|文字サイズ変更|ホーム|"
    r"Japanese|RSS|メールマガジン|ご利用案内|お問い合わせ|プレスリリース|報道発表|外務大臣会見記録|閣僚等|組織案内|人事)"
)
_REGION = (
    r"(?:アジア|大洋州|アジア・?大洋州|北米|中南米|欧州(?:\(NIS諸国を含む\)|・ロシア)?|ロシア・?NIS諸国|NIS諸国|中東|アフリカ|"
    r"中央アジア・コーカサス|国際機関)"
)

REGIONS: tuple[Rule, ...] = (
    Rule(
        name="region",
        pattern=r"^" + _REGION + r"$",
        examples=("欧州(NIS諸国を含む)", "アフリカ", "北米"),
        refuses=("アフリカ情勢", "中東和平"),
    ),
)

FURNITURE: tuple[Rule, ...] = (
    *REGIONS,
    Rule(
        name="table residue",
        pattern=r"^(?:[|\s]|!\[[^\]\n]{0,60}\](?:\([^)\n]{0,200}\))?)+$",
        examples=("![]() |", "| ||||||||||", "|", "![ロゴ](a.gif)"),
        refuses=("(1) |", "概要 |"),
    ),
    Rule(
        name="way back",
        pattern=r"^[^。]{0,40}(?:へ|に)(?:戻る|もどる)(?:[ >|▲△↑]{0,3})$",
        examples=("このページのトップへ戻る", "目次へ戻る", "報道発表へ戻る", "オマーン国へ戻る", "ページ先頭にもどる"),
        refuses=("交渉に戻ることで一致。", "対話の軌道に戻る。"),
    ),
    Rule(
        name="contents",
        pattern=r"^[\[(<]?(?:目次|もくじ|一覧|前のページ|次のページ|戻る|もどる|トップページ|閉じる)[\])>]?$",
        examples=("目次", "[目次]", "トップページ"),
        refuses=("目次1", "成果の一覧を手交した。"),
    ),
    Rule(
        name="way back in English",
        pattern=r"^(?:Back to |Return to |Go to )[^。]{1,80}$",
        examples=("Back to Press Releases", "Back to Japan-Russia Relations"),
        refuses=("Back",),
    ),
    Rule(
        name="other language",
        pattern=r"^[\[(]?(?:(?:英語|英文|仏語|露語|中国語|韓国語|スペイン語|和文|日本語)(?:版)?|English|Français|Español)[\])]?"
        r"(?:[ ]?\((?:English|Français|Español|Russian|Chinese|PDF|仮訳)\))?(?:別ウィンドウで開く)?$",
        examples=("(英語版)", "英語版 (English)", "English", "英文"),
        refuses=("英語で発言", "(英語版)を参照"),
    ),
    Rule(
        name="map of regions",
        pattern=rf"^世界地図|^(?:{_REGION}[ ]?\|[ ]?){{1,12}}(?:{_REGION})?[ |]*$",
        examples=("世界地図 アジア | 北米 | 中南米", "アジア | 北米"),
        refuses=("アジア情勢", "アジア"),
    ),
    Rule(
        name="row of regions",
        pattern=rf"^(?:{_REGION}[ ]){{2,12}}{_REGION}$",
        examples=("アジア 北米 中南米",),
        refuses=("アジア情勢", "アジア 経済 北米"),
    ),
    Rule(
        name="breadcrumb",
        pattern=r"^[^。>|]{1,30}(?:>[^。>]{1,60}){1,8}>?$",
        examples=("トップページ > 会談・訪問 > 過去の記録 |", "ホーム > 国・地域 > ロシア"),
        refuses=("> 引用", "一致した。> 次"),
    ),
    Rule(
        name="site navigation",
        pattern=rf"^(?:{_NAVIGATION}[ |/・]*){{1,20}}$",
        examples=("外務省 English リンクページ よくある質問集 検索 サイトマップ", "報道発表", "会談・訪問 報道・広報"),
        refuses=("外交政策について", "国際協力の推進", "ODAの活用"),
    ),
    Rule(
        name="row of pages that opens with a known one",
        pattern=rf"^{_NAVIGATION}(?:[ ][^ 。、]{{1,12}}){{2,14}}$",
        examples=("トップページ 会談・訪問 葛西外務大臣", "大使館案内 経済 文化 領事業務"),
        refuses=("外交政策について", "検索 経済"),
    ),
    Rule(
        name="row of short words",
        pattern=r"^(?:[^ 。、:()|\d]{2,14}[ |]{1,3}){4,20}[^ 。、:()|\d]{2,14}$",
        examples=("トップ 政治・外交 経済 社会 文化・スポーツ 観光",),
        refuses=("日本 中国 韓国", "第1回 第2回 第3回 第4回 第5回", "協力、 投資 貿易 文化 環境 保健"),
    ),
    Rule(
        name="photo number",
        pattern=r"^\d{5,12}(?:\.(?:jpg|gif|png))?$",
        examples=("000204417", "100123456.jpg"),
        refuses=("1234", "2008年"),
    ),
    Rule(
        name="opens elsewhere",
        pattern=r"^[^。]{1,80}(?:別ウィンドウで開く|Open a New Window|\((?:PDF|Word|Excel)\))\)?$|^Open a New Window$",
        examples=("共同声明(英文)(PDF)別ウィンドウで開く", "共同声明(PDF)"),
        refuses=("協定(PDF)に署名した。",),
    ),
    Rule(
        name="end sign",
        pattern=r"^[(]?(?:了|以上|終わり|完)[)]?$",
        examples=("(了)", "以上"),
        refuses=("以上の議論", "完了"),
    ),
    Rule(
        name="newsroom",
        pattern=r"^[(「]?[^。、]{0,24}(?:日本語部|編集部|編集局|特派員|日本語版|新華社|人民網)(?:\([^()]{1,20}\))?(?:より)?[)」]?"
        r"(?:[ ]?\d{4}年\d{1,2}月\d{1,2}日)?$",
        examples=("国際放送局日本語部より", "(編集部)", "「日報日本語版(ネット)」2019年11月26日"),
        refuses=("編集部と意見交換を行った。",),
    ),
    Rule(
        name="site footer",
        pattern=r"^(?:Copyright|©|法人番号|〒\d|Tel[.:]|TEL|電話[:(]|Adobe|法的事項|アクセシビリティ|プライバシー|個人情報|リンク集)"
        r"|JavaScript|Adobe (?:Acrobat )?Reader|著作権は|無断転載|転載を禁|"
        r"^(?:Tweet|ツイート|シェア|シェアする|メール|印刷|X|LINE|Facebook|ポスト)$",
        examples=(
            "Copyright(C) 外務省",
            "法的事項",
            "メール",
            "JavaScriptを有効にしてください。",
            "写真の無断転載を禁じます。",
        ),
        refuses=("電話会談", "メールを送付", "著作権の保護"),
    ),
    Rule(
        name="related links",
        pattern=r"^[\[【<■●]?(?:関連リンク|関連情報|関連ページ|関連ファイル|関連記事|関連項目|参考リンク|リンク|カテゴリー|最新の記事)[\]】>]?$",
        examples=("関連リンク", "【関連リンク】", "関連情報"),
        refuses=("関連情報の共有", "参考"),
    ),
)

CLOSINGS: tuple[Rule, ...] = (
    Rule(
        name="what follows is links",
        pattern=r"^[\[【<■●]?(?:関連リンク|関連情報|関連ページ|関連ファイル|関連記事|関連項目|参考リンク|最新の記事)[\]】>]?$",
        examples=("関連リンク", "【関連リンク】"),
        refuses=("目次", "関連情報の共有"),
    ),
)

CAPTIONS: tuple[Rule, ...] = (
    Rule(
        name="photo",
        pattern=r"^[\[(【]?(?:写真|画像|図|動画|映像)(?:提供|[ ]?\d{1,2}|[:)\]】]|$)[^。]{0,60}$",
        examples=("(写真提供:内閣広報室)", "写真1", "(写真)", "[画像]握手する両大臣"),
        refuses=("写真展を開催", "図書館"),
    ),
    Rule(
        name="credit",
        pattern=r"^[\[(【][^。]{0,20}(?:提供|撮影)(?:[:][^。]{1,30})?[\])】]$",
        examples=("(内閣広報室提供)", "(提供:官邸)"),
        refuses=("(情報の提供)と述べた", "提供"),
    ),
    Rule(
        name="words for a picture",
        pattern=r"^[^。、]{1,30}(?:ロゴ(?:マーク)?|の写真|の画像|の様子|顔写真|国旗)(?:[ ]?\d{1,2})?$",
        examples=("TICAD IIIロゴマーク", "会談の様子", "会談の写真2"),
        refuses=("写真", "ロゴを発表した。"),
    ),
    Rule(
        name="people in a picture",
        pattern=r"^[^。、]{0,40}(?:に臨む|握手する|握手を交わす|会談する|に立ち会う|に出席する|談笑する|表敬を受ける|"
        r"懇談する|歓迎を受ける|署名する|記念撮影をする|あいさつする|挨拶する|出迎える|乾杯する)[^。、]{1,30}$",
        examples=("署名式に立ち会う両首脳", "会談に臨む両大臣", "大統領と握手する総理大臣"),
        refuses=("署名するため、", "首脳会談", "協定に署名する。"),
    ),
    Rule(
        name="numbered picture",
        pattern=r"^[^。、]{2,40}(?:会談|会合|表敬|協議|懇談|会食|夕食会|"
        r"昼食会|朝食会|対話|署名式|会見|訪問|ディナー|ランチ)\)?[ ]?\(?\d{1,2}\)?$",
        examples=("日加外相会談1", "日・カザフスタン首脳会談 2", "外相夕食会3"),
        refuses=("日加外相会談", "第1回会談"),
    ),
)
