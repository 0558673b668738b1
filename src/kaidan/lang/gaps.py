"""What a language brings to tell what was understood of a page without being a statement, and why words were not."""

from collections.abc import Callable

from msgspec import Struct

from kaidan.lang.rule import Rule


class GapRules(Struct, frozen=True, kw_only=True):
    """Rules on folded text for the words that no statement covers.

    `lead_ins` match sentences after which somebody's words follow. `asides` match those understood though nobody
    speaks in them (that talks were held, who attended, what the author tells of the day), `annotations` do so in notes
    only, and neither holds of a sentence that `told` matches: it reports somebody. `remainders` match all of the words
    that statements leave over and that carry nothing. `names_speaker(folded, start, end)` and `reports(folded, start,
    end)` tell whether words name somebody who speaks, and whether they have a reporting predicate.
    """

    lead_ins: tuple[Rule, ...]
    told: tuple[Rule, ...]
    asides: tuple[Rule, ...]
    annotations: tuple[Rule, ...]
    remainders: tuple[Rule, ...]
    names_speaker: Callable[[str, int, int], bool]
    reports: Callable[[str, int, int], bool]
