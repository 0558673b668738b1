"""Sentences in, their acts out: who is the subject, which verb, which clauses with which force."""

import pytest

from kaidan.lang.en.speech import SPEECH
from kaidan.lang.speech import Act
from kaidan.model import Span


def acts(words: str) -> list[Act]:
    return SPEECH.acts(words, Span(0, len(words)), SPEECH.cut(words))


def told(words: str) -> list[tuple[str | None, str, str]]:
    """Return (subject, force of the verb or else of the clause, content) for every clause."""
    return [
        (act.speaker.words.of(words) if act.speaker else None, act.force or clause.force, clause.span.of(words))
        for act in acts(words)
        for clause in act.clauses
    ]


CHAINS = [
    (
        "They agreed the channel must stay open, condemned the raid, and stressed the need for calm.",
        [
            ("They", "agree", "the channel must stay open"),
            ("They", "object", "the raid"),
            ("They", "assert", "the need for calm"),
        ],
    ),
    (
        "Secretary Harrow thanked Minister Okoye for the help, and the two discussed the dam.",
        [
            ("Secretary Harrow", "appreciate", "Minister Okoye for the help"),
            ("the two", "discuss", "the dam"),
        ],
    ),
    (
        "The Secretary and Foreign Minister Lindqvist discussed trade, while underscoring the value of the port.",
        [
            ("The Secretary and Foreign Minister Lindqvist", "discuss", "trade"),
            ("The Secretary and Foreign Minister Lindqvist", "assert", "the value of the port"),
        ],
    ),
    (
        "Noting the flood, the Minister urged both sides to open the road.",
        [
            ("the Minister", "assert", "the flood"),
            ("the Minister", "request", "both sides to open the road"),
        ],
    ),
    (
        "He noted that the bridge is closed, and that work will begin.",
        [("He", "assert", "the bridge is closed"), ("He", "assert", "work will begin")],
    ),
    (
        "Secretary Harrow, joined by his team, raised the case of the crew.",
        [("Secretary Harrow", "discuss", "the case of the crew")],
    ),
]


@pytest.mark.parametrize(("words", "expected"), CHAINS, ids=[words[:40] for words, _ in CHAINS])
def test_a_chain_of_verbs_is_parted(words: str, expected: list[tuple[str | None, str, str]]) -> None:
    assert told(words) == expected


FORCES = [
    ("The Secretary expressed concern about the arrests.", "object", "the arrests"),
    ("The Secretary expressed support for the plan.", "support", "support for the plan"),
    ("The Secretary voiced his gratitude for the rescue.", "appreciate", "the rescue"),
    (
        "The Secretary underscored the U.S. commitment to help the port.",
        "intend",
        "the U.S. commitment to help the port",
    ),
    ("The Secretary underscored the commitment to the treaty.", "assert", "the commitment to the treaty"),
    (
        "The Secretary said the United States looks forward to the visit.",
        "hope",
        "the United States looks forward to the visit",
    ),
    ("The Secretary noted that he intends to return.", "intend", "he intends to return"),
    (
        "The Secretary stated that his country will not recognize the vote.",
        "reject",
        "his country will not recognize the vote",
    ),
    ("The Secretary pledged to stay in touch.", "intend", "stay in touch"),
    ("The Secretary congratulated Minister Okoye on the election.", "courtesy", "Minister Okoye on the election"),
    ("The Secretary recognized the help of the crew.", "appreciate", "the help of the crew"),
    ("The Secretary recognized the importance of the port.", "assert", "the importance of the port"),
    ("The Secretary proposed a joint survey.", "propose", "a joint survey"),
    ("The Secretary invited the Minister to visit.", "invite", "the Minister to visit"),
    ("The Secretary rejected the claim.", "reject", "the claim"),
    ("The Secretary encouraged further talks.", "request", "further talks"),
    ("We look forward to the next round.", "hope", "the next round"),
    ("The two sides signed a memorandum on fish.", "conclude", "a memorandum on fish"),
    ("They shared the view that the drill must end.", "confirm", "the drill must end"),
    ("It was agreed that the panel meets in May.", "agree", "the panel meets in May"),
    ("Trade and fish were also discussed.", "discuss", "Trade and fish"),
    ("Their conversation focused on the dam.", "discuss", "the dam"),
]


@pytest.mark.parametrize(("words", "force", "content"), FORCES, ids=[words for words, _, _ in FORCES])
def test_the_force_of_one_verb(words: str, force: str, content: str) -> None:
    assert [(found, said) for _, found, said in told(words)] == [(force, content)]


@pytest.mark.parametrize(
    "words",
    [
        "Secretary Harrow met today with Foreign Minister Okoye in Riga.",
        "President Harrow welcomed President Ana Lindqvist to the capital.",
        "The plan announced last year stands.",
        "Secretary Harrow spoke by phone with Minister Okoye.",
    ],
)
def test_a_lead_says_nothing(words: str) -> None:
    assert told(words) == []


def test_a_lead_alone_is_told_from_one_that_goes_on() -> None:
    assert SPEECH.is_lead("Secretary Harrow met today with Foreign Minister Okoye in Riga.")
    assert not SPEECH.is_lead("Secretary Harrow met with Minister Okoye and discussed the dam.")


def test_one_side_that_confirms_support_or_a_commitment_says_so() -> None:
    words = "The Secretary reaffirmed support for the plan and reiterated the commitment to help."
    assert [(act.force, clause.force) for act in acts(words) for clause in act.clauses] == [
        ("confirm", "support"),
        ("confirm", "intend"),
    ]


def test_a_verb_within_a_content_is_no_act() -> None:
    words = "The Secretary noted the steps we announced today and reiterated that more would come."
    assert [content for _, _, content in told(words)] == ["the steps we announced today", "more would come"]


def test_a_list_opens_after_a_colon() -> None:
    assert [act.opens for act in acts("The Ministers agreed to:")] == [True]


def test_an_answer_is_told() -> None:
    assert [act.answers for act in acts("In response, Minister Okoye stated that the crew is safe.")] == [True]


def test_a_topic_and_a_manner_are_cited() -> None:
    words = "On trade, the Minister strongly urged restraint."
    (act,) = acts(words)
    assert act.topic is not None
    assert act.manner is not None
    assert (act.topic.of(words), act.manner.of(words)) == ("trade", "strongly")


def test_a_condition_is_cited() -> None:
    words = "The Minister said that his country will act if the dam fails in May."
    (act,) = acts(words)
    assert act.clauses[0].condition is not None
    assert act.clauses[0].condition.of(words) == "if the dam fails in May"


def test_time_is_linear() -> None:
    words = "They discussed trade, reaffirmed ties, and " * 2000 + "urged calm."
    assert len(acts(words)) > 3000


QUOTED = [
    ('"Norway is a partner," said Minister Lind.', [("Minister Lind", "assert", "Norway is a partner")]),
    ("“We hope for progress,” the Minister added.", [("the Minister", "hope", "We hope for progress")]),
    ('The Minister said: "We will act."', [("The Minister", "intend", "We will act")]),
    ("Calm was needed, he said.", [("he", "assert", "Calm was needed")]),
    (
        "Minister Kang said, the South Korean side values the help, and appreciates the work.",
        [
            ("Minister Kang", "assert", "the South Korean side values the help"),
            ("Minister Kang", "appreciate", "the work"),
        ],
    ),
]
ONE_AND_ANOTHER = [
    (
        "Minister Lind pointed out that calm was needed, and Minister Moe agreed.",
        [("Minister Lind", "assert", "calm was needed"), ("Minister Moe", "support", "agreed")],
    ),
    (
        "The President underscored the value of the Strategic Partnership and they discussed ways to strengthen it.",
        [
            ("The President", "assert", "the value of the Strategic Partnership"),
            ("they", "discuss", "ways to strengthen it"),
        ],
    ),
    (
        "He requested help on the issue, to which Secretary Powell replied that the position had not changed.",
        [("He", "request", "help on the issue"), ("Secretary Powell", "assert", "the position had not changed")],
    ),
    (
        "They discussed the Dialogue, centered on mutual recognition.",
        [("They", "discuss", "the Dialogue, centered on mutual recognition")],
    ),
    (
        "They discussed work in the Council, where both countries seek a seat.",
        [("They", "discuss", "work in the Council, where both countries seek a seat")],
    ),
    ("President Arden did not accept the tariff.", [("President Arden", "reject", "the tariff")]),
    ("The United States recently announced a donation of two boats.", []),
    (
        "He voiced the deep concerns of his country about the drill.",
        [("He", "object", "the drill")],
    ),
]


@pytest.mark.parametrize(("words", "expected"), QUOTED + ONE_AND_ANOTHER)
def test_who_says_what_where_it_is_turned_round_or_shared(
    words: str, expected: list[tuple[str | None, str, str]]
) -> None:
    assert told(words) == expected


def test_a_reply_is_told_by_its_verb() -> None:
    assert [act.answers for act in acts("Minister Lind replied that the case had been settled.")] == [True]
