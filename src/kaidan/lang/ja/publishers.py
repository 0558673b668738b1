"""Whose page a page in Japanese is, where it is not the Japanese ministry's: embassies and news of the other side."""

from kaidan.lang.rule import Rule

# A title among the first lines names the publisher's own country first: 中日, 露日, 韓日.
_TITLE = r"\A(?:[^\n]{0,200}\n){0,8}?[^\n。]{0,60}?"
# A mission stands alone on its line, or before a sign of navigation; who attends is named in other lines.
_ALONE = r"[ ]*(?:$|[>|(\[]|[ ](?=\S+$))"
_TALKS = "[一-鿿ァ-ヺー・0-9「」]{0,12}(?:会談|会見|協議|対話|関係|会合|電話)"

PUBLISHERS: tuple[Rule, ...] = (
    Rule(
        name="China",
        pattern=(
            r"(?m)^https?://[^/\n]*(?:china-embassy|fmprc|mfa)\.(?:gov\.cn|org)|^[^\n。]{0,20}(?:中華人民共和国駐[^\n。]{1,12}(?:大使館|領事館)|駐[一-鿿]{1,6}中国大使館|中国外交部|中国外務省|新華社|人民網)"
            f"{_ALONE}"
            f"|{_TITLE}中(?:日|露|韓|米|英|仏|独)(?!新聞|友好病院|友好協会){_TALKS}"
        ),
        yields="CN",
        examples=("中華人民共和国駐日本国大使館", "中日外相会談", "中日関係"),
        refuses=("日中外相会談", "中日新聞", "在中国日本大使館", "駐日中国大使館から公使が同席した。"),
    ),
    Rule(
        name="Russia",
        pattern=(
            r"(?m)^https?://[^/\n]*(?:\.mid|kremlin)\.ru|^[^\n。]{0,20}(?:駐[一-鿿]{1,6}ロシア(?:連邦)?大使館|ロシア連邦大使館|ロシア(?:連邦)?(?:外務省|外務省報道局)(?:発表|プレスリリース)?)"
            f"{_ALONE}"
            f"|{_TITLE}(?:露|ロ)日{_TALKS}"
        ),
        yields="RU",
        examples=("駐日ロシア連邦大使館", "露日外相会談", "露日首脳会談"),
        refuses=("日露外相会談", "在ロシア日本大使館"),
    ),
    Rule(
        name="Republic of Korea",
        pattern=(
            r"(?m)^https?://[^/\n]*\.go\.kr/|^[^\n。]{0,20}(?:駐[一-鿿]{1,6}(?:大韓民国|韓国)大使館|大韓民国外交部|韓国外交部)"
            f"{_ALONE}"
            f"|{_TITLE}韓(?:日|中|米){_TALKS}"
        ),
        yields="KR",
        examples=("駐日本国大韓民国大使館", "韓日外相会談"),
        refuses=("日韓外相会談", "在大韓民国日本国大使館"),
    ),
    Rule(
        name="United States",
        pattern=rf"(?m)^https?://[^/\n]*usembassy\.gov|^[^\n。]{{0,20}}(?:駐日米国大使館|在日米国大使館|米国大使館・領事館|アメリカ大使館){_ALONE}|国務省報道官(?:室)?(?:発表|による声明|の声明)",
        yields="US",
        examples=("在日米国大使館", "国務省報道官による声明"),
        refuses=("在米国日本国大使館", "米国国務長官"),
    ),
    Rule(
        name="others, by their missions",
        pattern=rf"(?m)^(?:[0-9年月日/. -]{{0,16}})駐日(?P<party>[一-鿿ァ-ヺー]{{2,12}}?)(?:共和国|連合)?(?:大使館|代表部){_ALONE}",
        examples=("駐日英国大使館", "駐日欧州連合代表部", "駐日ベトナム大使館"),
        refuses=("在英国日本国大使館", "駐日英国大使館より大使が同席", "先方:駐日英国大使館公使"),
    ),
)
