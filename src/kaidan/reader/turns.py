"""The turns of a page: a draft with its roster in, who says each act out, resolved or left open.

A turn without a speaker of its own carries on the last one, or belongs to all where its verb is one done together.
"""

from msgspec import Struct
from msgspec.structs import replace

from kaidan.lang.speech import Act, Clause
from kaidan.model import Block, Span
from kaidan.reader.draft import Draft
from kaidan.reader.parties import Talks, Voice, other_side, resolve_speaker, talks_by_entry
from kaidan.reader.sections import note_entries

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
    """Who has the floor. `lead` is the act whose speaker goes on in his own voice; `spread` when it ended its block.

    `single` is who spoke last alone: whom "he" and "she" mean.
    """

    voice: Voice | None = None
    single: Voice | None = None
    lead: Act | None = None
    entry: str | None = None
    level: int = 0
    spread: bool = False
    block: str = ""


class Scene(Struct, frozen=True, kw_only=True):
    """Where a sentence stands: its block, the talks the block tells of, its level, and whether it is a note."""

    block: Block
    talks: Talks
    level: int
    note: bool


def read_turns(draft: Draft) -> tuple[Turn, ...]:
    """Return the turns of the page in order."""
    heard = draft.language.speech.cut(draft.page.folded)
    levels = {entry.id: entry.level for entry in draft.outline}
    whose, notes = talks_by_entry(draft), note_entries(draft)
    turns: list[Turn] = []
    floor = Floor()
    for block in draft.blocks:
        note = block.kind == "note" or block.entry in notes
        scene = Scene(block=block, talks=whose[block.entry], level=levels.get(block.entry or "", 0), note=note)
        floor = _enter(floor, block, scene.level)
        if block.kind in SPOKEN_BLOCKS:
            found, floor = _read_block(draft, scene, heard, floor)
            turns.extend(found)
    return tuple(turns)


def _read_block(draft: Draft, scene: Scene, heard: object, floor: Floor) -> tuple[list[Turn], Floor]:
    rules, folded = draft.language.speech, draft.page.folded
    turns: list[Turn] = []
    sentences = rules.sentences(folded, scene.block.start, scene.block.end)
    for sentence in sentences:
        if rules.is_lead(sentence.of(folded)):
            continue
        found, floor = _read_sentence(draft, scene, Line(sentence, rules.acts(folded, sentence, heard), heard), floor)
        turns.extend(found)
        if floor.lead is not None and floor.block == scene.block.id:
            last = sentence == sentences[-1] and floor.lead.start >= sentence.start
            floor = replace(floor, spread=last, level=scene.level, entry=scene.block.entry)
    return turns, floor


class Line(Struct, frozen=True):
    """A sentence with its acts as found, and what the language heard on the page."""

    sentence: Span
    acts: list[Act]
    heard: object


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


def _read_sentence(draft: Draft, scene: Scene, line: Line, floor: Floor) -> tuple[list[Turn], Floor]:
    if floor.lead is not None:
        if not _takes_floor(draft, scene.talks, line.acts, line.sentence):
            clauses = draft.language.speech.voice(draft.page.folded, line.sentence, line.heard)
            return _voiced(scene, clauses, floor), floor
        floor = replace(floor, lead=None, spread=False)
    if scene.note and not any(act.opens for act in line.acts):
        return [], floor
    turns: list[Turn] = []
    for act in line.acts:
        turn, floor = _take(draft, scene, act, floor)
        if turn is not None and act.clauses:
            turns.append(turn)
    # Where one spoke and the other answered in one sentence, the next subject left out is the first one again.
    if turns and not turns[0].joint and floor.lead is None:
        floor = replace(floor, voice=Voice(speakers=turns[0].speakers, by=turns[0].by))
    return turns, floor


def _takes_floor(draft: Draft, talks: Talks, acts: list[Act], sentence: Span) -> bool:
    """Tell whether a sentence has a speaker of its own at its head, so that the voice before it ends."""
    for act in acts[:1]:
        if act.speaker is not None and (act.speaker.words.start - sentence.start < 40 or act.speaker.strong):
            return act.speaker.kind != "side" and resolve_speaker(draft, talks, act.speaker) is not None
    return False


def _voiced(scene: Scene, clauses: tuple[Clause, ...], floor: Floor) -> list[Turn]:
    """Return the turn of a sentence in the voice of whoever has the floor."""
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
    return [_turn(scene, act, voice)]


def _turn(scene: Scene, act: Act, voice: Voice) -> Turn:
    joint = voice.joint or len(voice.speakers) > 1
    others = () if joint else tuple(code for code in scene.talks.parties if code not in voice.speakers)
    return Turn(act=act, block=scene.block.id, speakers=voice.speakers, by=voice.by, joint=joint, addressees=others)


def _take(draft: Draft, scene: Scene, act: Act, floor: Floor) -> tuple[Turn | None, Floor]:
    voice = _voice_of(draft, scene.talks, act, floor)
    if voice is None or not voice.speakers:
        return None, replace(floor, voice=None) if act.speaker is not None and act.speaker.strong else floor
    turn = _turn(scene, act, voice)
    # What all do together, or the other side gives, leaves the floor to who had it.
    keeps = (turn.joint and act.speaker is None) or act.given
    single = floor.single if len(voice.speakers) > 1 or act.given else voice
    after = replace(floor, voice=floor.voice if keeps else voice, single=single)
    return turn, replace(after, voice=voice, lead=act, block=scene.block.id) if act.opens else after


def _voice_of(draft: Draft, talks: Talks, act: Act, floor: Floor) -> Voice | None:
    """Return who speaks an act: the speaker it names, all where it is done together, else by whom the word was left."""
    own = _named(draft, talks, act, floor)
    everyone = Voice(speakers=talks.parties, joint=True)
    if act.given:
        return _giver(talks, own or floor.voice)
    if act.force in DONE_BY_ALL and act.together:
        return own if own is not None and act.lemma in draft.language.speech.single_lemmas else everyone
    if act.speaker is not None and (own is not None or act.speaker.strong):
        return own if own is not None or not act.together else everyone
    return everyone if act.together or floor.voice is None else _unnamed(talks, act, floor.voice)


# What these verbs tell is told of all, even where one is the subject (A came to one mind with B).
DONE_BY_ALL = frozenset({"agree", "conclude"})


def _named(draft: Draft, talks: Talks, act: Act, floor: Floor) -> Voice | None:
    if act.speaker is None:
        return None
    if act.speaker.kind == "same":
        return floor.single or Voice(speakers=(talks.home,))
    own = resolve_speaker(draft, talks, act.speaker)
    if own is not None and act.speaker.two and len(talks.parties) == 3 and floor.voice is not None:
        # Of three, "both ministers" are the two who have not just spoken.
        return Voice(speakers=tuple(code for code in talks.parties if code not in floor.voice.speakers))
    return own


def _unnamed(talks: Talks, act: Act, last: Voice) -> Voice | None:
    """Return who speaks where nobody is named: the other side in answer or thanks, else the last speaker again."""
    if act.answers or (act.passive and act.force == "appreciate" and last.speakers == (talks.home,)):
        return _giver(talks, last)
    return last


def _giver(talks: Talks, receiver: Voice | None) -> Voice | None:
    """Return the side that gives what the other got; None where more than one could."""
    others = other_side(talks, receiver.speakers) if receiver is not None else ()
    return Voice(speakers=others) if others else None
