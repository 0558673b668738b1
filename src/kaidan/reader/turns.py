"""The turns of a page: a draft with its roster in, who says each act out, resolved or left open.

A turn without a speaker of its own carries on the last one, or belongs to all where its verb is one done together.
"""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kaidan.lang.speech import Act, Clause
from kaidan.model import Block, Span
from kaidan.reader.draft import Draft
from kaidan.reader.parties import Talks, Voice, other_side, resolve_speaker, talks_by_entry

SPOKEN_BLOCKS = frozenset({"paragraph", "bullet", "note"})


class Turn(Struct, frozen=True, kw_only=True):
    """An act with its speakers resolved; `joint` where all say it, `addressees` the parties that it is said to."""

    act: Act
    block: str
    speakers: tuple[str, ...]
    by: tuple[str, ...]
    joint: bool
    addressees: tuple[str, ...]


class Floor(Struct, frozen=True, kw_only=True):
    """Who has the floor. `lead` is the act whose speaker goes on in his own voice; `spread` when it ended its block."""

    voice: Voice | None = None
    lead: Act | None = None
    entry: str | None = None
    level: int = 0
    spread: bool = False
    block: str = ""


def read_turns(draft: Draft) -> tuple[Turn, ...]:
    """Return the turns of the page in order."""
    rules = draft.language.speech
    folded = draft.page.folded
    cut = rules.cut(folded)
    turns: list[Turn] = []
    floor = Floor()
    levels = {entry.id: entry.level for entry in draft.outline}
    whose = talks_by_entry(draft)
    for block in draft.blocks:
        level = levels.get(block.entry or "", 0)
        floor = _enter(floor, block, level)
        if block.kind not in SPOKEN_BLOCKS:
            continue
        talks = whose[block.entry]
        sentences = rules.sentences(folded, block.start, block.end)
        for sentence in sentences:
            if rules.is_lead(sentence.of(folded)):
                continue
            found, floor = _read_sentence(draft, block, talks, sentence, cut, floor)
            turns.extend(found)
            if floor.lead is not None and floor.block == block.id:
                floor = replace(
                    floor,
                    spread=sentence == sentences[-1] and floor.lead.start >= sentence.start,
                    level=level,
                    entry=block.entry,
                )
    return tuple(turns)


def _enter(floor: Floor, block: Block, level: int) -> Floor:
    """Return the floor at the head of a block: a voice goes on under its lead-in; a new section forgets the speaker."""
    if floor.lead is not None:
        under = level > floor.level or block.kind == "bullet" or block.entry == floor.entry
        if block.kind == "furniture" or (floor.spread and under and block.kind != "title"):
            return floor
        floor = replace(floor, lead=None, spread=False)
    if block.kind == "heading" or (block.kind == "note" and block.entry != floor.entry):
        return Floor(entry=block.entry)
    return floor


def _read_sentence(
    draft: Draft, block: Block, talks: Talks, sentence: Span, cut: Any, floor: Floor
) -> tuple[list[Turn], Floor]:
    rules = draft.language.speech
    folded = draft.page.folded
    acts = rules.acts(folded, sentence, cut)
    if floor.lead is not None and not _takes_floor(draft, talks, acts, sentence):
        return _voiced(draft, block, talks, rules.voice(folded, sentence, cut), floor), floor
    if floor.lead is not None:
        floor = replace(floor, lead=None, spread=False)
    if block.kind == "note" and not any(act.opens for act in acts):
        return [], floor
    turns = []
    first: Voice | None = None
    for act in acts:
        turn, floor = _take(draft, block, talks, act, floor)
        if turn is not None and act.clauses:
            turns.append(turn)
            first = first or Voice(speakers=turn.speakers, by=turn.by)
    # Where one spoke and the other answered in one sentence, the next subject left out is the first one again.
    if first is not None and len(first.speakers) == 1 and floor.lead is None:
        floor = replace(floor, voice=first)
    return turns, floor


def _takes_floor(draft: Draft, talks: Talks, acts: list[Act], sentence: Span) -> bool:
    """Tell whether a sentence has a speaker of its own at its head, so that the voice before it ends."""
    for act in acts[:1]:
        if act.speaker is not None and (act.speaker.words.start - sentence.start < 40 or act.speaker.strong):
            return act.speaker.kind != "side" and resolve_speaker(draft, talks, act.speaker) is not None
    return False


def _voiced(draft: Draft, block: Block, talks: Talks, clauses: tuple[Clause, ...], floor: Floor) -> list[Turn]:
    lead, voice = floor.lead, floor.voice
    if lead is None or voice is None or not clauses:
        return []
    act = Act(
        start=clauses[0].span.start,
        end=clauses[-1].span.end,
        speaker=None,
        addressee=None,
        clauses=clauses,
        verb=lead.verb,
        lemma=lead.lemma,
        force=lead.force,
        voiced=True,
    )
    joint = len(voice.speakers) > 1
    return [
        Turn(act=act, block=block.id, speakers=voice.speakers, by=voice.by, joint=joint, addressees=_to(talks, voice))
    ]


def _to(talks: Talks, voice: Voice) -> tuple[str, ...]:
    return () if len(voice.speakers) > 1 else tuple(code for code in talks.parties if code not in voice.speakers)


def _take(draft: Draft, block: Block, talks: Talks, act: Act, floor: Floor) -> tuple[Turn | None, Floor]:
    voice = _voice_of(draft, talks, act, floor)
    if voice is None or not voice.speakers:
        return None, replace(floor, voice=None) if act.speaker is not None and act.speaker.strong else floor
    joint = len(voice.speakers) > 1
    turn = Turn(
        act=act, block=block.id, speakers=voice.speakers, by=voice.by, joint=joint, addressees=_to(talks, voice)
    )
    # What all do together, or the other side gives, leaves the floor to who had it.
    keeps = (joint and act.speaker is None) or act.given
    after = replace(floor, voice=floor.voice if keeps else voice)
    if act.opens:
        after = replace(after, voice=voice, lead=act, block=block.id)
    return turn, after


def _voice_of(draft: Draft, talks: Talks, act: Act, floor: Floor) -> Voice | None:
    own = resolve_speaker(draft, talks, act.speaker) if act.speaker is not None else None
    if (
        own is not None
        and act.speaker is not None
        and act.speaker.two
        and len(talks.parties) == 3
        and floor.voice is not None
    ):
        own = Voice(speakers=tuple(code for code in talks.parties if code not in floor.voice.speakers)) or own
    everyone = Voice(speakers=talks.parties)
    if act.given:
        return _giver(talks, own or floor.voice)
    if act.force in {"agree", "conclude"} and act.together:
        return everyone if act.lemma not in draft.language.speech.single_lemmas or own is None else own
    if act.speaker is not None and (own is not None or act.speaker.strong):
        return own if own is not None or not act.together else everyone
    if act.together or floor.voice is None:
        return everyone
    if act.answers:
        others = other_side(talks, floor.voice.speakers)
        return Voice(speakers=others) if others else None
    if act.passive and act.force == "appreciate" and floor.voice.speakers == (talks.home,):
        return _giver(talks, floor.voice)
    return floor.voice


def _giver(talks: Talks, receiver: Voice | None) -> Voice | None:
    """Return the side that gives what the other got; None where more than one could."""
    others = other_side(talks, receiver.speakers) if receiver is not None else ()
    return Voice(speakers=others) if others else None
