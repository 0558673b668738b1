"""Counted things of a followed matter as a language finds them, before they are put together into cases."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from kaidan.model import Span

# `whole`: some of which parts are told; `share`: a part of what was counted just before; `rest`: what is left of it;
# `further`: others beside those counted before; `bare`: a count by itself; `named`: one thing called by its name.
Role = Literal["whole", "share", "rest", "further", "bare", "named"]
# How a count stands to what is told of it: as the topic of the clause, as its subject, or otherwise.
Stands = Literal["topic", "subject", ""]


class CountMention(Struct, frozen=True, kw_only=True):
    """A count with its unit and what is told of it. `start:end` covers the count and its state.

    `unit` is the unit as written, `measure` the same for units that count alike (persons by either word). `state` are
    the words that tell what became of the things, `theme` the kind of that state, "" where it is of no known kind;
    things in a `followed` state make a case by themselves. `head` names the things counted, `about` is the last topic
    before them. An `exact` count is not
    about or more than; an `added` one comes on top of others that are not told.
    An `explicit` share names the whole that it is of. `called` are the words of `name`; a named `share` is one of
    what the next count counts.
    """

    start: int
    end: int
    role: Role
    count: int
    unit: str
    measure: str
    state: Span | None = None
    theme: str = ""
    followed: bool = False
    head: Span | None = None
    about: Span | None = None
    name: Span | None = None
    called: str = ""
    exact: bool = True
    added: bool = False
    stands: Stands = ""
    explicit: bool = False


FindCounts = Callable[[str], tuple[CountMention, ...]]
