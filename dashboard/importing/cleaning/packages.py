"""A zip package written anew with its parts cleaned, or left as it is when there is nothing to clean."""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from dashboard.importing.cleaning.markup import redact_markup, remove_authors
from dashboard.importing.opening.archive import Archive, part_name
from dashboard.importing.opening.formats import ZIP
from dashboard.importing.personal import NIP

MARKUP = (".xml", ".rels", ".vml", ".rdf", ".txt", ".csv", ".json", ".html")
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
WIDE_NIP = re.compile(rb"(?:\d\0){8}(?:[ .-]\0){0,2}(?:\d\0){6}(?:[ .-]\0){0,2}\d\0(?:[ .-]\0){0,2}(?:\d\0){3}")


class Cleaner(ABC):
    """Cleans one part, stretch by stretch; a stretch ends after ``end``, or the whole part is one without it."""

    end = b""

    @abstractmethod
    def clean(self, markup: str) -> str:
        """The next stretch, cleaned."""


class Plain(Cleaner):
    """Cleans any part: no NIP in its texts and attributes, no names of authors."""

    def clean(self, markup: str) -> str:
        return remove_authors(redact_markup(markup))


Cleaners = dict[str, Callable[[], Cleaner]]


def clean_package(archive: Archive, content: bytes, cleaners: Cleaners, nested: Callable[[bytes], bytes]) -> bytes:
    """The package with each part cleaned its way; the same bytes when that changes nothing.

    ``nested`` cleans a package within the package.
    """
    ways = {part_name(part): cleaner for part, cleaner in cleaners.items()}
    entries = [entry for entry in archive.package.infolist() if not entry.is_dir()]

    def cleaned(entry: ZipInfo) -> Iterator[tuple[bytes, bytes]]:
        name = part_name(entry.filename)
        if name.endswith(MARKUP):
            return _cleaned_markup(archive.chunks(name), ways.get(name, Plain)())
        data = archive.read(name)
        return iter([(data, nested(data) if data.startswith(ZIP) else _cleaned_binary(data))])

    if all(before == after for entry in entries for before, after in cleaned(entry)):
        return content
    written = BytesIO()
    with ZipFile(written, "w") as package:
        for entry in entries:
            renewed = ZipInfo(entry.filename, entry.date_time)
            renewed.compress_type = entry.compress_type
            with package.open(renewed, "w") as part:
                for _, after in cleaned(entry):
                    part.write(after)
    return written.getvalue()


def _cleaned_markup(chunks: Iterable[bytes], cleaner: Cleaner) -> Iterator[tuple[bytes, bytes]]:
    for before in _stretches(chunks, cleaner.end):
        encoding = "utf-16" if before.startswith(UTF_16) else "utf-8"
        markup = before.decode(encoding, "surrogateescape")
        after = cleaner.clean(markup)
        yield before, before if after == markup else after.encode(encoding, "surrogateescape")


def _stretches(chunks: Iterable[bytes], end: bytes) -> Iterator[bytes]:
    """A part cut after its last ``end`` so far, again and again."""
    rest = bytearray()
    for chunk in chunks:
        searched = max(0, len(rest) - len(end))
        rest += chunk
        last = rest.rfind(end, searched) if end else -1
        if last >= 0:
            yield bytes(rest[: last + len(end)])
            del rest[: last + len(end)]
    if rest:
        yield bytes(rest)


def _cleaned_binary(data: bytes) -> bytes:
    """Bytes whose NIPs are zeros: the length of what is not text must not change."""
    narrow = NIP.sub(lambda found: re.sub(r"\d", "0", found[0]), data.decode("latin-1")).encode("latin-1")
    return WIDE_NIP.sub(lambda found: re.sub(rb"\d", b"0", found[0]), narrow)
