"""The dossier on the terminal: a dossier in, its sections in their order out; every line bears the id of its entry."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeVar

from kaidan.cli.paper import Paper, plain
from kaidan.cli.show_calendar import meeting_words
from kaidan.cli.words import UPCOMING, force_words, when_words
from kaidan.follow.dossier import Dossier, OpenRequest, Position
from kaidan.ledger.pairs import Meeting, Planned, Said
from kaidan.world.countries import name_of
from kaidan.world.subjects import subject

INDENT, PLANS = 12, 26
Shown = TypeVar("Shown")


def show_dossier(dossier: Dossier, limit: int, paper: Paper | None = None) -> None:
    """Write a dossier; a section with nothing in it is left out, and one of more than `limit` entries is cut."""
    paper = paper or Paper()
    paper.paragraph(" and ".join(name_of(code, "en") for code in dossier.parties), style="bold")
    paper.paragraph(_summary(dossier))
    _section(paper, "Meetings", dossier.meetings, limit, _show_meeting)
    _show_positions(paper, dossier.positions, limit)
    _section(paper, "Agreed or confirmed by all", dossier.agreements, limit, _show_agreement)
    _section(paper, "Requests not granted", dossier.requests, limit, _show_request)
    _section(paper, "Ahead", dossier.ahead, limit, _show_plan)
    _section(paper, "Passed without a reading", dossier.passed, limit, _show_plan)


def _summary(dossier: Dossier) -> str:
    if not dossier.meetings:
        return "The ledger has no talks between these parties alone."
    pages = sum(len(meeting.readings) for meeting in dossier.meetings)
    days = (dossier.meetings[-1].date, dossier.meetings[0].date)
    told = f"{len(dossier.meetings)} meetings" if len(dossier.meetings) > 1 else "1 meeting"
    spread = f"{days[0]} to {days[1]}" if days[0] != days[1] else days[0]
    return f"{told}, {spread}; {pages} reading{'s' if pages > 1 else ''}."


def _section(
    paper: Paper, title: str, entries: Sequence[Shown], limit: int, show: Callable[[Paper, Shown], None]
) -> None:
    if not entries:
        return
    paper.heading(title)
    for entry in entries[:limit]:
        show(paper, entry)
    if len(entries) > limit:
        paper.line(f"{len(entries) - limit} more; --limit shows them.", style="dim")


def _show_meeting(paper: Paper, meeting: Meeting) -> None:
    paper.paragraph(meeting_words(meeting), first=meeting.date, indent=INDENT, style="green")
    paper.cut(f"{meeting.title} [{meeting.talks}]", first=" " * INDENT)


def _show_positions(paper: Paper, positions: Sequence[Position], limit: int) -> None:
    subjects = [list(ones) for _, ones in groupby(positions, key=lambda one: one.subject)]
    if not subjects:
        return
    paper.heading("Positions, by subject, the newest words")
    for ones in subjects[:limit]:
        known = subject(ones[0].subject)
        paper.line(known.en if known else ones[0].subject, style="bold")
        for one in ones:
            _show_position(paper, one)
    if len(subjects) > limit:
        paper.line(f"{len(subjects) - limit} more subjects; --limit shows them.", style="dim")


def _show_position(paper: Paper, position: Position) -> None:
    _show_said(paper, position.said, _who(position.said))
    if position.times > 1:
        told = f"one of {position.times} statements on this since {position.since or 'a day not told'}"
        paper.cut(told, first=" " * INDENT, style="dim")


def _show_agreement(paper: Paper, said: Said) -> None:
    _show_said(paper, said, force_words(said.force, True))  # type: ignore[arg-type]


def _show_request(paper: Paper, request: OpenRequest) -> None:
    _show_said(paper, request.said, _who(request.said))
    if request.answer is None:
        paper.cut("no answer is told", first=" " * INDENT, style="dim")
    else:
        _show_said(paper, request.answer, f"answer: {_who(request.answer)}", lead="")


def _show_said(paper: Paper, said: Said, who: str, lead: str | None = None) -> None:
    first = (said.date or "no date") if lead is None else lead
    paper.paragraph(who, first=first, indent=INDENT, style="green")
    paper.paragraph(said.words, first=" " * INDENT, indent=INDENT)
    paper.cut(f"[{said.id}]", first=" " * INDENT, style="dim")


def _who(said: Said) -> str:
    parties = " and ".join(name_of(code, "en") for code in said.speakers) or "Somebody not told"
    named = f" ({', '.join(map(plain, said.by))})" if said.by else ""
    return f"{parties}{named} {force_words(said.force, len(said.speakers) > 1)}"  # type: ignore[arg-type]


def _show_plan(paper: Paper, plan: Planned) -> None:
    kind = UPCOMING.get(plan.kind, plan.kind)  # type: ignore[call-overload]
    paper.paragraph(f"{kind}: {plain(plan.words)}", first=f"{when_words(plan.when)} ", indent=PLANS, style="yellow")
    paper.cut(f"told on {plan.told_on or 'a day not told'} [{plan.id}]", first=" " * PLANS, style="dim")
