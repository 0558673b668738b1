"""Where pages come from: names of files, folders and zip files in, the pages found there out, and then their bytes."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path, PurePosixPath
from urllib.parse import quote
from zipfile import ZipFile

from msgspec import Struct, field
from msgspec.structs import replace

from kaidan.adding.adding import Unloaded
from kaidan.adding.archives import BROKEN, list_members, member_bytes, open_archive
from kaidan.errors import UnreadableError
from kaidan.ledger.page_rows import Options, Page

# What a page's name may end in, among the files of a folder or an archive; a file that is named itself is always taken.
ENDINGS = frozenset({"", ".txt", ".text", ".html", ".htm", ".xhtml", ".shtml"})
ARCHIVE = ".zip"
NOT_PAGES = frozenset({"__MACOSX"})


class Found(Struct, frozen=True, kw_only=True):
    """A page that was found: its address, its name for people, its file and, in an archive, the number of its member.

    `reason` tells why it cannot be read where that is known already.
    """

    address: str
    shown: str
    path: Path
    member: int | None = None
    reason: str = ""


class Survey(Struct):
    """The pages found, in order, each file once, and how many other files stand among them."""

    pages: list[Found] = field(default_factory=list)
    others: int = 0
    by_address: dict[str, Found] = field(default_factory=dict)

    def note(self, page: Found) -> None:
        """Add a page, if its file is not there yet; of two files with one address the second cannot be read."""
        other = self.by_address.setdefault(page.address, page)
        if other is page:
            self.pages.append(page)
        elif (other.path.absolute(), other.member) != (page.path.absolute(), page.member):
            self.pages.append(replace(page, reason=f"{other.shown} has the same address, {page.address}."))


def survey(names: Sequence[str], base: str | None = None) -> Survey:
    """Return the pages that names of files, folders and zip files stand for; those of a folder by their paths.

    The address of a page is that of its file, in a zip file with `!/` and its path inside; with `base`, those in
    folders and zip files have this URL joined with their path inside. Folders that links lead to are not entered.
    """
    found = Survey()
    for name in names:
        path = Path(name)
        if is_folder(path):
            _survey_folder(path, base, found)
        elif is_archive(path):
            _survey_archive(path, base, found)
        else:
            found.note(Found(address=file_address(path), shown=name, path=path))
    return found


def is_folder(path: Path) -> bool:
    """Whether a path is that of a folder that can be looked at."""
    return os.path.isdir(path)  # noqa: PTH112  (Path.is_dir raises where the folder above may not be entered)


def is_archive(path: Path) -> bool:
    """Whether a path is that of a zip file, by its name."""
    return path.suffix.lower() == ARCHIVE and os.path.isfile(path)  # noqa: PTH113  (as above)


def file_address(path: Path) -> str:
    """Return the `file://` URL of a path."""
    return Path(os.path.abspath(path)).as_uri()  # noqa: PTH100  (`resolve` would follow links)


def load(found: Iterable[Found], options: Options, read_bytes: Callable[[Path], bytes]) -> Iterator[Page | Unloaded]:
    """Yield the pages found with their bytes, or why there are none; `read_bytes` reads a file or raises why not."""
    for (path, inside), pages in groupby(found, lambda page: (page.path, page.member is not None)):
        if inside:
            yield from _load_members(path, pages, options)
        else:
            yield from (_loaded(page, options, lambda page: read_bytes(page.path)) for page in pages)


def _loaded(page: Found, options: Options, get: Callable[[Found], bytes]) -> Page | Unloaded:
    if page.reason:
        return Unloaded(page.address, page.reason)
    try:
        return Page(address=page.address, data=get(page), options=options)
    except UnreadableError as error:
        return Unloaded(page.address, str(error))


def _load_members(path: Path, pages: Iterable[Found], options: Options) -> Iterator[Page | Unloaded]:
    try:
        archive = open_archive(path)
    except UnreadableError as error:
        yield from (Unloaded(page.address, str(error)) for page in pages)
        return
    with archive:
        yield from (_loaded(page, options, lambda page: _member(archive, page)) for page in pages)


def _member(archive: ZipFile, page: Found) -> bytes:
    """Return the bytes of a member; the archive may have been changed since it was surveyed."""
    members = archive.infolist()
    if page.member is None or page.member >= len(members):
        raise UnreadableError(BROKEN)
    return member_bytes(archive, members[page.member])


def _survey_folder(folder: Path, base: str | None, found: Survey) -> None:
    def refused(error: OSError) -> None:
        path = Path(error.filename or folder)
        reason = f"The folder cannot be opened ({(error.strerror or str(error)).lower()})."
        found.note(Found(address=file_address(path), shown=str(path), path=path, reason=reason))

    paths = []
    for here, folders, files in os.walk(folder, onerror=refused):
        folders[:] = [name for name in folders if not _is_hidden(name)]
        paths += [Path(here, name) for name in files if not _is_hidden(name)]
    for path in sorted(paths, key=lambda path: path.parts):
        if not _is_page(path.name) or _is_device(path):
            found.others += 1
            continue
        address = _joined(base, path.relative_to(folder).as_posix()) if base else file_address(path)
        found.note(Found(address=address, shown=str(path), path=path))


def _survey_archive(path: Path, base: str | None, found: Survey) -> None:
    own = file_address(path)
    try:
        members = list_members(path)
    except UnreadableError as error:
        found.note(Found(address=own, shown=str(path), path=path, reason=str(error)))
        return
    for name, number in sorted(members.items(), key=lambda member: PurePosixPath(member[0]).parts):
        inside = PurePosixPath(name)
        if any(_is_hidden(part) or part in NOT_PAGES for part in inside.parts):
            continue
        if not _is_page(inside.name):
            found.others += 1
            continue
        address = _joined(base or f"{own}!/", name)
        found.note(Found(address=address, shown=f"{path}/{name}", path=path, member=number))


def _joined(base: str, inside: str) -> str:
    """Return a URL joined with a path inside it."""
    return f"{base.rstrip('/')}/{quote(inside.encode('utf-8', 'surrogateescape'))}"


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def _is_page(name: str) -> bool:
    return PurePosixPath(name).suffix.lower() in ENDINGS


def _is_device(path: Path) -> bool:
    """Whether a path is there and is no file: a pipe or a device, that might be read for ever."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False
