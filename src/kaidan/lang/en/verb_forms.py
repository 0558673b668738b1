"""English verbs as patterns: a dictionary form in, a pattern of its finite forms or of its participle out."""

from typing import Literal

Form = Literal["past", "third", "base", "participle"]

# Past and participle in -ing where they are not regular.
_IRREGULAR: dict[str, tuple[str, str]] = {
    "meet": ("met", "meeting"),
    "sit": ("sat", "sitting"),
    "lead": ("led", "leading"),
    "co-lead": ("co-led", "co-leading"),
    "swear": ("swore", "swearing"),
    "send": ("sent", "sending"),
    "spell": ("spelled", "spelling"),
    "catch": ("caught", "catching"),
    "trade": ("traded", "trading"),
    "bring": ("brought", "bringing"),
    "say": ("said", "saying"),
    "tell": ("told", "telling"),
    "make": ("made", "making"),
    "speak": ("spoke", "speaking"),
    "seek": ("sought", "seeking"),
    "take": ("took", "taking"),
    "undertake": ("undertook", "undertaking"),
    "give": ("gave", "giving"),
    "have": ("had", "having"),
    "hold": ("held", "holding"),
    "lay": ("laid", "laying"),
    "put": ("put", "putting"),
    "set": ("set", "setting"),
    "come": ("came", "coming"),
    "hear": ("heard", "hearing"),
    "pay": ("paid", "paying"),
    "reach": ("reached", "reaching"),
    "commit": ("committed", "committing"),
    "concur": ("concurred", "concurring"),
    "confer": ("conferred", "conferring"),
    "refer": ("referred", "referring"),
    "regret": ("regretted", "regretting"),
    "rebut": ("rebutted", "rebutting"),
    "admit": ("admitted", "admitting"),
    "let": ("let", "letting"),
    "draw": ("drew", "drawing"),
    "think": ("thought", "thinking"),
    "see": ("saw", "seeing"),
    "feel": ("felt", "feeling"),
    "find": ("found", "finding"),
    "write": ("wrote", "writing"),
    "bid": ("bade", "bidding"),
    "go": ("went", "going"),
    "do": ("did", "doing"),
    "offer": ("offered", "offering"),
    "be": ("was|were", "being"),
}


def forms(verb: str) -> dict[Form, str]:
    """Return the forms of a verb: `forms("reaffirm")["past"]` is `"reaffirmed"`; alternatives are parted by `|`."""
    past, participle = _IRREGULAR.get(verb, (_past(verb), _participle(verb)))
    return {"past": past, "third": _third(verb), "base": verb, "participle": participle}


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _ends_in_consonant_and_y(verb) else verb + "ed"


def _third(verb: str) -> str:
    if verb in ("have", "be"):
        return "has" if verb == "have" else "is"
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if _ends_in_consonant_and_y(verb) else verb + "s"


def _participle(verb: str) -> str:
    return verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else verb + "ing"


def _ends_in_consonant_and_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in "aeiou"
