"""What the Japanese words of a mention tell for tying it to other talks: a mention in, its details out."""

from kaidan.lang.events import EventDetails, EventMention
from kaidan.lang.ja.event_levels import is_numbered, level_of, ordinal_of, plainness_of
from kaidan.lang.ja.event_places import place_of_event
from kaidan.lang.ja.event_sides import codes_of, sides_of
from kaidan.lang.ja.event_visits import visit_of


def tell_details(folded: str, mention: EventMention) -> EventDetails:
    """Return who takes part, at what level, where, and as which session, as far as the words tell."""
    if mention.family == "visit":
        return visit_of(folded, mention)
    codes = codes_of(folded, mention)
    return EventDetails(
        sides=() if codes else sides_of(folded, mention),
        codes=codes,
        level=level_of(folded, mention),
        plain=plainness_of(folded, mention),
        numbered=is_numbered(folded, mention),
        place=place_of_event(folded, mention),
        ordinal=ordinal_of(folded, mention),
    )
