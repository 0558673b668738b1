"""The matters on which two parties make treaties, as data: short forms beside the words of official names.

Patterns run on words in NFKC form; tests/world runs every record's examples and refuses.
"""

import re
from functools import cached_property

from msgspec import Struct


class TreatySubject(Struct, frozen=True, kw_only=True, dict=True):
    """A matter on which two parties make treaties: its short forms, and how official names begin or say it.

    `short` and `english` match the whole core of a mention, party names and type cut off; `official` is searched.
    """

    code: str
    short: str
    official: str
    english: str = "(?!)"
    examples: tuple[str, ...]
    officials: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
        """The compiled patterns: short, official, English."""
        return re.compile(self.short), re.compile(self.official), re.compile(self.english, re.IGNORECASE)


SUBJECTS: tuple[TreatySubject, ...] = (
    TreatySubject(
        code="criminal-matters",
        short="(?:刑事|捜査)(?:に関する)?(?:司法)?共助",
        official="^刑事に関する共助に関する",
        english="(?:treaty on )?mutual legal assistance(?: in criminal matters)?|MLAT",
        examples=("刑事共助", "捜査共助"),
        officials=("刑事に関する共助に関する日本国とロシア連邦との間の条約",),
        refuses=("民事共助", "刑事"),
    ),
    TreatySubject(
        code="extradition",
        short="犯罪人引き?渡し?|逃亡犯罪人引き?渡し?",
        official="^犯罪人引渡しに関する",
        english="extradition",
        examples=("犯罪人引渡", "犯罪人引渡し", "犯罪人引き渡し"),
        officials=("犯罪人引渡しに関する日本国と大韓民国との間の条約",),
        refuses=("引渡",),
    ),
    TreatySubject(
        code="prisoner-transfer",
        short="(?:二国間)?受刑者移送|受刑者の移送に関する|刑を言い渡された者の移送に関する",
        official="^刑を言い渡された者の移送(?:及び刑の執行における協力)?に関する日本国",
        english="(?:prisoner transfer|transfer of sentenced persons)",
        examples=("受刑者移送",),
        officials=("刑を言い渡された者の移送に関する日本国とブラジル連邦共和国との間の条約",),
        refuses=("移送",),
    ),
    TreatySubject(
        code="investment",
        short="投資(?:保護|促進・保護|自由化|の促進及び保護に関する)?",
        official="^投資の(?:相互の)?(?:促進|自由化|相互促進)",
        english="(?:bilateral )?investment(?: protection)?",
        examples=("投資", "投資保護"),
        officials=("投資の促進及び保護に関する日本国とイラク共和国との間の協定",),
        refuses=("投資観光",),
    ),
    TreatySubject(
        code="tax",
        short="租税|租税情報交換|二重課税(?:防止|回避)",
        official="^(?:所得(?:及び譲渡収益)?に対する租税|脱税の防止のための情報の交換|租税に関する情報の交換)",
        english="tax|double taxation",
        examples=("租税", "租税情報交換"),
        officials=(
            "所得に対する租税に関する二重課税の除去並びに脱税及び租税回避の防止のための日本国とジャマイカとの間の条約",
        ),
        refuses=("関税",),
    ),
    TreatySubject(
        code="social-security",
        short="社会保障(?:に関する)?",
        official="^社会保障に関する日本国",
        english="social security|agreement on social security",
        examples=("社会保障",),
        officials=("社会保障に関する日本国とハンガリーとの間の協定",),
        refuses=("安全保障",),
    ),
    TreatySubject(
        code="nuclear",
        short="原子力(?:平和利用|平和的利用)?(?:協力)?|原子力の平和的?利用(?:における|に関する)協力のための",
        official="^(?:原子力の(?:開発及び)?平和的利用(?:における|に関する)協力|平和的目的のための原子力の利用における協力)のための",
        english="(?:civil )?nuclear(?: cooperation)?",
        examples=("原子力", "原子力平和利用", "原子力協力"),
        officials=("原子力の平和的利用における協力のための日本国政府とインド共和国政府との間の協定",),
        refuses=("原子力損害",),
    ),
    TreatySubject(
        code="air-services",
        short="航空(?:業務)?",
        official="^航空業務に関する日本国",
        english="air (?:services?|transport)",
        examples=("航空", "航空業務"),
        officials=("航空業務に関する日本国とカタル国との間の協定",),
        refuses=("民間航空",),
    ),
    TreatySubject(
        code="economic-partnership",
        short="(?:包括的)?経済連携|C?EPA",
        official="経済上の連携(?:の強化)?に関する.*(?:日本国|協定)|^日本国とインド共和国との間の包括的経済連携協定",
        english="(?:comprehensive )?economic partnership|C?EPA",
        examples=("経済連携", "EPA", "包括的経済連携"),
        officials=("経済上の連携に関する日本国とタイ王国との間の協定",),
        refuses=("経済協力",),
    ),
    TreatySubject(
        code="fisheries",
        short="漁業",
        official="^漁業に関する日本国",
        english="fisher(?:y|ies)",
        examples=("漁業",),
        officials=("漁業に関する日本国と大韓民国との間の協定",),
        refuses=("漁業協力",),
    ),
    TreatySubject(
        code="customs",
        short="税関(?:相互)?(?:支援|協力)",
        official="^税関.{0,20}(?:支援|協力)に関する",
        english="customs(?: mutual assistance| cooperation)?",
        examples=("税関相互支援", "税関協力"),
        refuses=("関税",),
    ),
    TreatySubject(
        code="acquisition-and-cross-servicing",
        short="(?:物品・?役務相互提供|物品・役務の相互提供(?:に関する)?)|ACSA",
        official="物品又は役務の相互の提供に関する日本国",
        english="(?:acquisition and cross-servicing|ACSA)",
        examples=("物品役務相互提供", "ACSA"),
        officials=(
            "日本国の自衛隊とカナダ軍隊との間における物品又は役務の相互の提供に関する日本国政府とカナダ政府との間の協定",
        ),
        refuses=("物品",),
    ),
    TreatySubject(
        code="information-security",
        short="(?:秘密)?(?:軍事)?情報(?:包括)?保護|情報の保護に関する|GSOMIA",
        official="情報の保護に関する日本国",
        english="information security|security of (?:military )?information|GSOMIA",
        examples=("情報保護", "軍事情報包括保護", "GSOMIA"),
        officials=("秘密軍事情報の保護に関する日本国政府と大韓民国政府との間の協定",),
        refuses=("個人情報保護",),
    ),
    TreatySubject(
        code="defence-equipment",
        short="防衛装備品・?(?:及び)?(?:技術)?移転|防衛装備品及び技術の移転に関する|防衛装備(?:・技術)?移転",
        official="防衛装備品及び技術の移転に関する日本国",
        english="(?:transfer of )?defen[cs]e equipment and technology(?: transfer)?",
        examples=("防衛装備品・技術移転", "防衛装備移転"),
        officials=("防衛装備品及び技術の移転に関する日本国政府とインド共和国政府との間の協定",),
        refuses=("技術移転",),
    ),
    TreatySubject(
        code="reciprocal-access",
        short="(?:部隊間協力)?円滑化|相互アクセス|RAA",
        official="相互のアクセス及び協力の円滑化に関する日本国",
        english="reciprocal access|RAA",
        examples=("円滑化", "部隊間協力円滑化", "RAA"),
        officials=("相互のアクセス及び協力の円滑化に関する日本国とオーストラリアとの間の協定",),
        refuses=("貿易円滑化",),
    ),
    TreatySubject(
        code="consular",
        short="領事(?:関係)?",
        official="^領事関係に関する日本国",
        english="consular",
        examples=("領事",),
        officials=("領事関係に関する日本国と中華人民共和国との間の協定",),
        refuses=("総領事館",),
    ),
    TreatySubject(
        code="culture",
        short="文化(?:交流)?",
        official="^文化交流に関する日本国",
        english="cultural(?: exchange)?",
        examples=("文化", "文化交流"),
        officials=("文化交流に関する日本国政府とロシア連邦政府との間の協定",),
        refuses=("文化財",),
    ),
    TreatySubject(
        code="host-nation-support",
        short="(?:在日米軍)?(?:駐留経費)?特別(?:措置)?|(?:在日米軍)?駐留経費(?:負担)?(?:に係る|に関する)?(?:特別)?|新たな特別",
        official="第二十四条についての(?:新たな)?特別の措置に関する",
        english="special measures",
        examples=("在日米軍駐留経費特別", "特別", "特別措置"),
        officials=("地位に関する協定第二十四条についての新たな特別の措置に関する日本国とアメリカ合衆国との間の協定",),
        refuses=("特別区",),
    ),
)
