"""What is found once for a whole page and shared by all its sentences: final forms, mentions of speakers, brackets."""

from bisect import bisect_left

from msgspec import Struct

from kaidan.lang.ja.brackets import bracket_depths
from kaidan.lang.ja.morphemes import final_ends
from kaidan.lang.ja.speakers import RawMention, place_mentions, scan_mentions
from kaidan.lang.speech import SpeakerMention

# A mention that begins before the words asked for and ends in them belongs to them; none is longer, in characters.
LONGEST_MENTION = 40


class Hearing(Struct, frozen=True):
    """A page as heard: `finals` are offsets at which sentence-final forms end, `depths` how deep in brackets it is."""

    folded: str
    finals: frozenset[int]
    mentions: tuple[RawMention, ...]
    starts: tuple[int, ...]
    depths: list[int]

    def speakers(self, start: int, end: int) -> list[SpeakerMention]:
        """Return the mentions of who speaks in `folded[start:end]`, in order; brackets in it are not entered."""
        first = bisect_left(self.starts, start - LONGEST_MENTION)
        last = bisect_left(self.starts, end)
        within = (
            raw
            for raw in self.mentions[first:last]
            if start < raw.words_end and raw.end <= end and self.depths[max(start, raw.start)] <= self.depths[start]
        )
        return place_mentions(self.folded, start, within)

    def depth(self, start: int, place: int) -> int:
        """Return how deep an offset stands in the brackets opened since `start`."""
        return self.depths[place] - self.depths[start]


def hear(folded: str) -> Hearing:
    """Return what is found once for a whole page of folded text."""
    mentions = scan_mentions(folded)
    return Hearing(folded, final_ends(folded), mentions, tuple(one.start for one in mentions), bracket_depths(folded))
