"""A dossier of two parties: what was said in all their talks in, where they stand by subject out.

Positions, agreements and requests are statements as they were made, each with its id; nothing is summed up in words.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from kaidan.ledger.pairs import Meeting, Planned, Said

# What a party holds, as against what it asks for, thanks for or plans.
POSITIONS = frozenset({"assert", "object", "reject", "support"})
AGREEMENTS = frozenset({"agree", "confirm", "conclude"})
# Answers that leave nothing to be asked.
GRANTING = frozenset({"agree", "intend", "support", "conclude"})


class Position(Struct, frozen=True, kw_only=True):
    """The newest that a party said of a subject; `times` how often it spoke of it, in talks since `since`."""

    subject: str
    party: str
    said: Said
    times: int
    since: str | None


class OpenRequest(Struct, frozen=True, kw_only=True):
    """A request that no statement told as its answer grants; `answer` is what was answered, if anything."""

    said: Said
    answer: Said | None


class Dossier(Struct, frozen=True, kw_only=True):
    """All that a dossier shows of a pair of parties; newest first, but the plans soonest first."""

    parties: tuple[str, ...]
    meetings: tuple[Meeting, ...]
    positions: tuple[Position, ...]
    agreements: tuple[Said, ...]
    requests: tuple[OpenRequest, ...]
    ahead: tuple[Planned, ...]
    passed: tuple[Planned, ...]


def make_dossier(  # noqa: PLR0913  (what the ledger holds of the parties, and two ways to cut it)
    parties: Sequence[str],
    meetings: Sequence[Meeting],
    statements: Sequence[Said],
    schedules: Sequence[Planned],
    *,
    today: int,
    topics: frozenset[str] = frozenset(),
) -> Dossier:
    """Return the dossier of parties from what the ledger holds of them; with `topics`, of these subjects alone.

    `today` numbers the day that parts what is ahead from what has passed; `statements` come newest first.
    """
    told = [said for said in statements if not topics or topics.intersection(said.topics)]
    unmet = [plan for plan in schedules if plan.target is None]
    return Dossier(
        parties=tuple(parties),
        meetings=tuple(reversed(meetings)),
        positions=tuple(_positions(told, topics)),
        agreements=tuple(said for said in told if said.joint and said.force in AGREEMENTS),
        requests=tuple(_open_requests(told, statements)),
        ahead=tuple(plan for plan in unmet if plan.latest is None or plan.latest >= today),
        passed=tuple(plan for plan in reversed(unmet) if plan.latest is not None and plan.latest < today),
    )


def _positions(told: Iterable[Said], topics: frozenset[str]) -> list[Position]:
    """Return each party's newest position on each subject, the subjects most spoken of first."""
    spoken: dict[tuple[str, str], list[Said]] = defaultdict(list)
    for said in told:
        if said.force in POSITIONS and not said.joint and len(said.speakers) == 1:
            for subject in said.topics:
                if not topics or subject in topics:
                    spoken[subject, said.speakers[0]].append(said)
    weight: dict[str, int] = defaultdict(int)
    for (subject, _), ones in spoken.items():
        weight[subject] += len(ones)
    order = sorted(spoken, key=lambda key: (-weight[key[0]], key))
    return [_position(subject, party, spoken[subject, party]) for subject, party in order]


def _position(subject: str, party: str, ones: list[Said]) -> Position:
    """Return the newest words; among those of one day the ones that name the subject first and not by a heading."""
    since = min((said.date for said in ones if said.date), default=None)
    newest = [said for said in ones if said.day == ones[0].day]
    said = min(newest, key=lambda said: said.topics.index(subject))
    return Position(subject=subject, party=party, said=said, times=len(ones), since=since)


def _open_requests(told: Iterable[Said], statements: Iterable[Said]) -> list[OpenRequest]:
    answers: dict[str, list[Said]] = defaultdict(list)
    for said in statements:
        if said.replies_to:
            answers[said.replies_to].append(said)
    asked = [(said, answers[said.id]) for said in told if said.force == "request"]
    return [OpenRequest(said=said, answer=_answer(given)) for said, given in asked if not _grants(given)]


def _grants(answers: Iterable[Said]) -> bool:
    return any(said.force in GRANTING for said in answers)


def _answer(answers: Sequence[Said]) -> Said | None:
    """Return the answer to show: a refusal if there is one, else the first."""
    refusals = [said for said in answers if said.force == "reject"]
    return next(iter((*refusals, *answers)), None)
