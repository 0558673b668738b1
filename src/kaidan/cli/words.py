"""The words of the interface: values of the records in, English words for people out."""

from kaidan.model.meeting import MeetingFormat, MeetingKind
from kaidan.model.mention import ReferenceKind, UpcomingKind
from kaidan.model.statement import Force

# What one speaker does, and what several do.
FORCES: dict[Force, tuple[str, str]] = {
    "agree": ("agrees", "agree"),
    "confirm": ("confirms", "confirm"),
    "discuss": ("discusses", "discuss"),
    "assert": ("states", "state"),
    "request": ("asks", "ask"),
    "hope": ("hopes", "hope"),
    "intend": ("intends", "intend"),
    "propose": ("proposes", "propose"),
    "invite": ("invites", "invite"),
    "appreciate": ("welcomes", "welcome"),
    "support": ("supports", "support"),
    "courtesy": ("sends its wishes", "send their wishes"),
    "object": ("objects", "object"),
    "reject": ("refuses", "refuse"),
    "conclude": ("concludes", "conclude"),
}
KINDS: dict[MeetingKind, str] = {
    "summit": "heads of state or government",
    "foreign-ministers": "foreign ministers",
    "ministerial": "ministers",
    "two-plus-two": "foreign and defence ministers (2+2)",
    "vice-ministerial": "vice-ministers",
    "senior-officials": "senior officials",
    "courtesy-call": "a courtesy call",
    "multilateral": "three parties or more",
    "other": "another kind",
}
FORMATS: dict[MeetingFormat, str] = {"in-person": "in person", "telephone": "by telephone", "video": "by video"}
UPCOMING: dict[UpcomingKind, str] = {
    "summit": "summit",
    "ministerial": "ministers",
    "officials": "officials",
    "visit": "visit",
    "conference": "conference",
    "other": "event",
}
REFERENCES: dict[ReferenceKind, str] = {
    "meeting": "meeting",
    "visit": "visit",
    "instrument": "document",
    "statement": "remark",
}


def force_words(force: Force, several: bool) -> str:
    """Return what speakers do: `force_words("request", False)` is `"asks"`."""
    return FORCES[force][several]


# The seasons of EDTF, by their numbers.
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


def when_words(when: str | None) -> str:
    """Return an EDTF value for reading: `2008-11-22/2008-11-23` is `2008-11-22 to 2008-11-23`, None is `undated`."""
    return " to ".join(map(_season_words, when.split("/"))) if when else "undated"


def _season_words(when: str) -> str:
    """Return a season by its name (`2008-21` is `spring 2008`), any other value as it is."""
    year, _, season = when.partition("-")
    return f"{SEASONS[season]} {year}" if season in SEASONS else when


def length_words(minutes: int) -> str:
    """Return a length for reading: 90 is `1 hour 30 minutes`."""
    hours, rest = divmod(minutes, 60)
    told = ((hours, "hour"), (rest, "minute"))
    return " ".join(f"{count} {unit}{'s' if count > 1 else ''}" for count, unit in told if count) or "0 minutes"
