"""A mention in folded English text in, what its words tell for tying it to other talks out."""

from kaidan.lang.events import EventDetails, EventMention


def tell_details(folded: str, mention: EventMention) -> EventDetails:
    """Return what the words of a mention tell."""
    return EventDetails()
