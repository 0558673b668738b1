"""A folded clause in a speaker's words in, what its own predicate does out: he will, she hopes, both must.

The first predicate that a rule knows decides; a clause that none knows states a fact or a judgement.
"""

import re

from kaidan.lang.en.letters import CAPITALS
from kaidan.lang.rule import Rule
from kaidan.model.statement import Force

# Who may stand before the predicate of a clause whose speaker tells his own side's doings.
_OWN = (
    r"(?:^|\b)(?:(?:he|she|they|we|it|[Tt]he two sides|both sides|[Tt]he United States|United States|U\.S\.|[Tt]he U\.S\.|Japan|Canada"
    r"|Australia|the (?:U\.S\. |Japanese )?(?:[Gg]overnment|[Aa]dministration|Department|United Kingdom|UK|two countries"
    r"|Secretary|President|Minister|leaders)|(?:[Vv]ice [Pp]resident|[Pp]resident|[Ss]ecretary|[Pp]rime [Mm]inister|Minister|Ambassador)"
    rf"(?: [{CAPITALS}][\w.'-]*){{1,3}}|[{CAPITALS}][\w'-]+(?: and (?:the )?[{CAPITALS}][\w'-]+){{0,2}}"
    r"|(?:their|our|his|her) (?:two )?(?:countries|governments|teams|sides?))) "
)
_ADVERBS = r"(?:(?:also|both|always|never|not|now|still|therefore|fully|strongly|firmly|deeply|greatly|jointly|further|again|very much|sincerely|highly) ){0,2}"

CLAUSE_FORCES: tuple[Rule, ...] = (
    Rule(
        name="will not have it",
        pattern=r"\b(?:(?:will|would|can|could) (?:not|never) (?:recogni[sz]e|accept|tolerate|allow|condone|permit|agree)|cannot (?:recogni[sz]e|accept|tolerate|be accepted|agree)|(?:does|do|did) not (?:recogni[sz]e|accept)|(?:is|are|was|were) unacceptable|unacceptable)\b",
        yields="reject",
        examples=("the United States will not recognize it", "Japan cannot accept this", "such acts are unacceptable"),
        refuses=("it will recognize the result",),
    ),
    Rule(
        name="hopes and expects",
        pattern=rf"\b{_ADVERBS}(?:hope[sd]?|looks? forward|looked forward|expect(?:s|ed)?|(?:is|was|are|were) (?:hopeful|looking forward)|wish(?:es|ed)?)\b(?! result)",
        yields="hope",
        examples=("the United States looks forward to the talks", "he hoped for progress", "they were hopeful"),
        refuses=("there was hopelessness",),
    ),
    Rule(
        name="thanks and welcomes",
        pattern=rf"\b{_ADVERBS}(?:welcome[sd]|appreciate[sd]?|highly value[sd]|(?:is|was|are|were) (?:grateful|thankful|encouraged|pleased|delighted|proud)|thank(?:s|ed))\b",
        yields="appreciate",
        examples=("Japan welcomes the step", "he was grateful for the help"),
        refuses=("a warm welcome",),
    ),
    Rule(
        name="backs",
        pattern=rf"\b{_ADVERBS}(?:(?:fully |strongly |firmly )?supports|supported|stands with|stood with|(?:is|are|was|were) in support of|(?:is|was) supportive of|stand(?:s)? (?:firmly |united )?(?:behind|with|by)|ha[ds] the (?:full |strong )?support)\b",
        yields="support",
        examples=("the United States supports the plan", "his country stands with the people"),
        refuses=("the support of all",),
    ),
    Rule(
        name="worries and condemns",
        pattern=rf"\b{_ADVERBS}(?:(?:is|was|are|were|remains?|remained) (?:\w+ )?(?:concerned|alarmed|worried|troubled)|regret(?:s|ted)|condemn(?:s|ed)|deplore[sd]|(?:is|was|are|were) (?:\w+ )?(?:regrettable|deplorable)|oppose[sd]|(?:strongly |firmly )?object(?:s|ed) to)\b",
        yields="object",
        examples=("Japan is deeply concerned about it", "he regretted the launch", "it opposes any attempt"),
        refuses=("as far as trade is concerning",),
    ),
    Rule(
        name="would like the other to",
        pattern=r"\b(?:would like|wants?|wanted|wished) (?:the |both |all )?(?!to\b)[\w' .-]{2,40}? to\b",
        yields="request",
        examples=("he would like the Minister to look into it", "she wanted both sides to stop"),
        refuses=("he would like to visit",),
    ),
    Rule(
        name="will, intends, is ready",
        pattern=(
            rf"{_OWN}{_ADVERBS}(?:will|would|shall|intends?|intended|plans? to|planned to|(?:is|are|was|were|remains?|remained|stands?|stood) (?:also |fully |firmly |strongly )?(?:ready|prepared|determined|committed|resolved|willing|poised)"
            rf"|(?:is|are|was|were) (?:going to|planning to|preparing to|working to|considering)|want(?:s|ed)? to|pledge[sd]|committed to|vow(?:s|ed)|seeks? to)\b(?! (?:(?:not|never) (?:recogni[sz]e|accept|tolerate|allow|condone|permit|agree)|face|be (?:met|held|subject)|suffer|pay|result|lead to|only|have to|bear))"
        ),
        yields="intend",
        examples=(
            "the United States will move forward",
            "he intends to visit",
            "it stands ready to help",
            "he would continue",
        ),
        refuses=("further steps will be met with costs", "the aggressor will face costs"),
    ),
)


def clause_force(words: str) -> Force:
    """Return the force of a clause by its first known predicate, `assert` where none is known."""
    hits = [(match.start(), rule.yields) for rule in CLAUSE_FORCES if (match := rule.compiled.search(_main(words)))]
    return min(hits, key=lambda hit: hit[0])[1] if hits else "assert"


# Where the first clause of a content gives way to one that only qualifies it.
_QUALIFIES = re.compile(r",? (?:which|who|whose|that|where|as|because|so that|in order to|given|until|unless|if)\b")


def _main(words: str) -> str:
    """Return the words of a clause up to a clause inside it."""
    cut = _QUALIFIES.search(words, 12)
    return words[: cut.start()] if cut else words
