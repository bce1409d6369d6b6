"""A zip package whose parts are unpacked only as far as the limits allow, whatever its directory claims."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from dashboard.importing.opening.limits import Limits, Refused, check_bytes, check_count

CHUNK = 1 << 20
ENCRYPTED = 1
METHODS = {ZIP_STORED, ZIP_DEFLATED}
DAMAGE = (BadZipFile, EOFError, OSError, ValueError, NotImplementedError, struct.error, zlib.error)


class Archive:
    """The parts of a package by name; names are compared without case, with forward slashes."""

    def __init__(self, content: bytes, allowed: Limits):
        """Read the directory.

        Raises:
            Refused: the package is broken, locked or claims to be too large.
        """
        with _intact():
            self.package = ZipFile(BytesIO(content))
        self.most = allowed.unpacked(len(content))
        self.entries = {part_name(entry.filename): entry for entry in self.package.infolist()}
        self.unpacked: dict[str, int] = {}
        check_count("bagian", len(self.package.infolist()), allowed.parts)
        self.size = sum(entry.file_size for entry in self.package.infolist())
        check_bytes("setelah dibuka berukuran", self.size, self.most)
        if not {entry.compress_type for entry in self.package.infolist()} <= METHODS:
            raise Refused("rusak", "dimampatkan dengan cara yang tidak dikenal. Buka dan simpan ulang di Excel.")
        if any(entry.flag_bits & ENCRYPTED for entry in self.package.infolist()):
            raise Refused("bersandi", "dilindungi kata sandi. Hapus kata sandinya lalu simpan ulang.")

    def __contains__(self, name: str) -> bool:
        return part_name(name) in self.entries

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part, piece by piece.

        Raises:
            Refused: the part is broken, or more was unpacked than is allowed.
            KeyError: there is no such part.
        """
        key = part_name(name)
        self.unpacked[key] = 0
        with _intact(), self.package.open(self.entries[key]) as part:
            while chunk := part.read(CHUNK):
                self.unpacked[key] += len(chunk)
                check_bytes("setelah dibuka berukuran", sum(self.unpacked.values()), self.most)
                yield chunk

    def read(self, name: str) -> bytes:
        """A part, whole; nothing when there is no such part."""
        return b"".join(self.chunks(name)) if name in self else b""


@contextmanager
def _intact() -> Iterator[None]:
    """Whatever a damaged package makes the reader raise is a refusal."""
    try:
        yield
    except DAMAGE as problem:
        raise Refused("rusak", "terpotong atau rusak. Unduh ulang, atau simpan ulang di Excel.") from problem


def part_name(name: str) -> str:
    """A name as parts are compared: without case, with forward slashes."""
    return name.replace("\\", "/").lstrip("/").lower()
