"""The front door of reading: the bytes of a page in, its Reading out. Pure: no file, network, clock or database."""

from datetime import date

from msgspec.structs import replace

from kaidan.errors import BrokenReadingError, NoTalksError, OptionError
from kaidan.lang.finding import find_language, settle
from kaidan.lang.language import Language
from kaidan.lang.registry import LANGUAGES
from kaidan.model import Reading, Source, digest_id
from kaidan.reader.chain import run_chain
from kaidan.reader.draft import Draft
from kaidan.reader.gaps import coverage
from kaidan.reader.invariants import check_reading
from kaidan.reader.version import reader_version
from kaidan.text.page import canonical_text
from kaidan.text.title import title_and_trail


def read_page(  # noqa: PLR0913  (each says one thing of the page that its bytes may not)
    data: bytes,
    *,
    media_type: str | None = None,
    charset: str | None = None,
    day: str | None = None,
    address: str | None = None,
    language: str | None = None,
) -> Reading:
    """Return the Reading of a page's bytes (at most 20 MB).

    `media_type` and `charset` are what the server or the user says of the bytes, `day` (ISO 8601) is the day of a page
    that tells none, `address` where the page came from, `language` its ISO 639-1 code. Raises UnreadableError for bytes
    that are no page, NoTalksError for a page that tells of no talks, OptionError for a day or language there is not.
    """
    told_day = _day(day)
    page = canonical_text(data, media_type=media_type, charset=charset)
    draft = Draft(page=page, language=_language(language, page.folded, address), day=told_day)
    draft = run_chain(draft)
    _refuse_empty(draft)
    reading = _reading(draft, address)
    check_reading(reading)
    return reading


def _refuse_empty(draft: Draft) -> None:
    """Raise where a page names no two parties and attributes nothing to anybody: it tells of no talks."""
    if not draft.statements and draft.meeting is not None and len(draft.meeting.parties) < TWO:
        raise NoTalksError("The page tells of no talks.")


# It takes two to talk.
TWO = 2


def _language(code: str | None, folded: str, address: str | None) -> Language:
    """Return the language of a code, or the one the text is written in, settled on whose page it is."""
    if code is not None:
        return settle(_known_language(code), folded, address)
    found = find_language(folded, LANGUAGES)
    if found is None:
        names = " or ".join(language.name for language in LANGUAGES)
        raise NoTalksError(f"The page tells of no talks in a language that can be read ({names}).")
    return settle(found, folded, address)


def _known_language(code: str) -> Language:
    for language in LANGUAGES:
        if language.code == code:
            return language
    raise OptionError(f"There is no language {code!r} to read; there is {', '.join(one.code for one in LANGUAGES)}.")


def _day(words: str | None) -> str | None:
    """Return an ISO 8601 day unchanged; raises OptionError where it is none."""
    if words is None:
        return None
    try:
        return date.fromisoformat(words).isoformat()
    except (TypeError, ValueError):
        raise OptionError(f"{words!r} is no day of the form YYYY-MM-DD.") from None


def _reading(draft: Draft, address: str | None) -> Reading:
    if draft.meeting is None:
        raise BrokenReadingError("The page was read to its end without a meeting; please report it.")
    page = draft.page
    title, trail = title_and_trail(page, draft.blocks, draft.language.outline)
    return Reading(
        id=digest_id("reading", page.sha256, 0, 0),
        source=_source(draft, address),
        text=page.text,
        title=title,
        trail=trail,
        meeting=replace(draft.meeting, attending=draft.roster[len(draft.meeting.participants) :]),
        outline=draft.outline,
        blocks=draft.blocks,
        statements=draft.statements,
        times=draft.times,
        upcoming=draft.upcoming,
        references=draft.references,
        cases=draft.cases,
        points=draft.points,
        gaps=draft.gaps,
        coverage=coverage(draft),
        reader=reader_version(),
    )


def _source(draft: Draft, address: str | None) -> Source:
    page = draft.page
    return Source(
        address=address,
        sha256=page.sha256,
        media_type=page.media_type,
        charset=page.charset,
        language=draft.language.code,
    )
