"""A zip package whose parts are unpacked only as far as the limits allow, whatever its directory claims."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from dashboard.importing.opening.limits import Limits, Refused, check_bytes, check_count

CHUNK = 1 << 20
ENCRYPTED = 1


class Archive:
    """The parts of a package by name; names are compared without case, with forward slashes."""

    def __init__(self, content: bytes, allowed: Limits):
        """Read the directory.

        Raises:
            Refused: the package is broken, locked or claims to be too large.
        """
        try:
            self.package = ZipFile(BytesIO(content))
        except (BadZipFile, ValueError, OSError, NotImplementedError) as problem:
            raise Refused("rusak", "terpotong atau rusak. Unduh ulang, atau simpan ulang di Excel.") from problem
        self.allowed = allowed
        self.entries = {_normal(entry.filename): entry for entry in self.package.infolist()}
        self.unpacked: dict[str, int] = {}
        check_count("bagian", len(self.package.infolist()), allowed.parts)
        self.size = sum(entry.file_size for entry in self.package.infolist())
        check_bytes("setelah dibuka berukuran", self.size, allowed.unpacked_bytes)
        if any(entry.flag_bits & ENCRYPTED for entry in self.package.infolist()):
            raise Refused("bersandi", "dilindungi kata sandi. Hapus kata sandinya lalu simpan ulang.")

    def __contains__(self, name: str) -> bool:
        return _normal(name) in self.entries

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part, piece by piece.

        Raises:
            Refused: more was unpacked than is allowed.
            KeyError: there is no such part.
        """
        key = _normal(name)
        self.unpacked[key] = 0
        with self.package.open(self.entries[key]) as part:
            while chunk := part.read(CHUNK):
                self.unpacked[key] += len(chunk)
                check_bytes("setelah dibuka berukuran", sum(self.unpacked.values()), self.allowed.unpacked_bytes)
                yield chunk

    def read(self, name: str) -> bytes:
        """A part, whole; nothing when there is no such part."""
        return b"".join(self.chunks(name)) if name in self else b""


def _normal(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
