"""Every reporting verb in every form of the genre: plain, polite, continued, linked, passive, noun-ending, told of."""

import pytest

from kaidan.lang.ja.feelings import FEELING_FAMILIES
from kaidan.lang.ja.outcomes import OUTCOME_FAMILIES
from kaidan.lang.ja.predicates import find_predicates
from kaidan.lang.ja.speech_verbs import SPEECH_FAMILIES
from kaidan.lang.ja.verb_family import VerbFamily

VERB_FAMILIES = (*SPEECH_FAMILIES, *OUTCOME_FAMILIES)

BEFORE = {
    "quote": "必要である旨",
    "wish": "船体を返還するよう",
    "object": "船体の返還を",
    "topic": "船体の返還につき",
    "goal": "船体の返還に",
    "accord": "協力することで",
    "said": "必要である",
    "own": "船体の返還の",
    "basis": "独自の主張に基づく",
    "paper": "協力に関する書簡を",
    "bare": "",
}
# Plain stem, joining form and past of each conjugation class, and the stem of its passive.
ENDINGS = {
    "一段": ("", "て", "た", "られ", "る"),
    "サ五": ("し", "して", "した", "され", "す"),
    "カ五": ("き", "いて", "いた", "かれ", "く"),
    "ラ五": ("り", "って", "った", "られ", "る"),
    "マ五": ("み", "んで", "んだ", "まれ", "む"),
    "ワ五": ("い", "って", "った", "われ", "う"),
    "バ五": ("び", "んで", "んだ", "ばれ", "ぶ"),
    "サ変": ("し", "して", "した", "され", "する"),
}


def forms(stem: str, conjugation: str) -> list[str]:
    plain, joining, past, _, base = ENDINGS["サ変" if conjugation == "名詞" else conjugation]
    told = [
        stem + past + "。",
        stem + plain + "ました。",
        stem + plain + "、",
        stem + plain + "つつ、",
        stem + past + "上で、",
        stem + past + "のに対し、",
        stem + past + "ところ、",
        stem + past + "が、",
        stem + past + "後、",
        stem + past + "ほか、",
        stem + base + "とともに、",
        stem + base + "と同時に、",
        stem + base + "にとどまった。",
        stem + base + "一方、",
        stem + joining + "、",
    ]
    if conjugation == "名詞":
        told += [stem + "。", stem + "を行った。", stem + "を行いました。", stem + "を行い、"]
    return told


def told_of(stem: str) -> list[str]:
    return [
        stem + carrier
        for carrier in ("があった。", "がありました。", "があり、", "がなされた。", "が行われ、", "があったのに対し、")
    ]


CASES = [
    pytest.param(family, BEFORE[governs] + form, id=f"{family.name}-{governs}-{form}")
    for family in VERB_FAMILIES
    for stem, conjugation, _ in family.verbs
    for governs in sorted(family.governs - {"own"})
    for form in forms(stem, conjugation)
]
TOLD = [
    pytest.param(family, "必要であるとの" + form, id=f"{family.name}-{form}")
    for family in VERB_FAMILIES
    for stem, conjugation, _ in family.verbs
    if conjugation == "名詞" and "quote" in family.governs
    for form in told_of(stem)
]


def test_every_form_of_every_verb_is_found() -> None:
    missed = [str(case.id) for case in (*CASES, *TOLD) if not found(case.values[1])]
    assert missed == []


def test_specific_verbs_keep_their_force() -> None:
    wrong = {
        str(case.id): found(case.values[1]).force
        for case in CASES
        if isinstance(case.values[0], VerbFamily) and case.values[0].force not in (None, found(case.values[1]).force)
    }
    assert {name: force for name, force in wrong.items() if not shares_its_stem(name)} == {}


def shares_its_stem(name: str) -> bool:
    """Tell of verbs in two families, told apart by what they govern (提案する: propose, よう提案する: request)."""
    stems = [stem for family in VERB_FAMILIES for stem, _, _ in family.verbs]
    return any(stems.count(stem) > 1 and stem in name for stem in stems)


def found(words: str):
    predicates = find_predicates(words, 0, len(words))
    return predicates[-1] if predicates else None


@pytest.mark.parametrize("family", FEELING_FAMILIES, ids=lambda family: family.name)
def test_every_feeling_with_every_carrier(family) -> None:
    missed = []
    for noun in family.nouns:
        for carrier in (
            "を表明した。",
            "を示し、",
            "が示された。",
            "が表明され、",
            "を述べた上で、",
            "を伝えました。",
            "を述べるとともに、",
        ):
            words = "日本の協力に" + noun + carrier
            predicate = found(words)
            if predicate is None or predicate.force != family.force:
                missed.append(words)
    assert missed == []
