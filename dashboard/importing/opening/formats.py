"""Which format a file really has, by its content; its name says nothing."""

import json
import re

from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.limits import Limits, Refused, check_bytes

RESAVE = "Buka di Excel lalu simpan ulang sebagai .xlsx."
ZIP, EMPTY_ZIP, OLE = b"PK\x03\x04", b"PK\x05\x06", bytes.fromhex("d0cf11e0a1b11ae1")
OLD_EXCEL = (b"\x09\x08", b"\x09\x04\x06\x00", b"\x09\x02\x06\x00", b"\x09\x00\x04\x00")
BINARY = {
    b"%PDF": "dokumen PDF",
    b"{\\rtf": "dokumen RTF",
    b"\x89PNG": "gambar",
    b"\xff\xd8\xff": "gambar",
    b"GIF8": "gambar",
    b"II*\x00": "gambar",
    b"MM\x00*": "gambar",
    b"RIFF": "gambar atau rekaman",
    b"\x1f\x8b": "arsip",
    b"Rar!": "arsip",
    b"7z\xbc\xaf": "arsip",
}
PACKAGES = {
    "xl/workbook.bin": "buku kerja Excel biner (.xlsb)",
    "word/document.xml": "dokumen Word",
    "ppt/presentation.xml": "presentasi PowerPoint",
}
STREAMS = {"WordDocument": "dokumen Word", "PowerPoint Document": "presentasi PowerPoint"}
BEGINNING = 4096
WEB_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|meta|style|body|table|div)\b", re.IGNORECASE)
WEB_ARCHIVE = re.compile(r"^(?:from:|mime-version:|content-type:\s*multipart)", re.IGNORECASE | re.MULTILINE)
SPREADSHEET_XML = re.compile(r"urn:schemas-microsoft-com:office:spreadsheet|opendocument", re.IGNORECASE)
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def recognise(content: bytes, allowed: Limits) -> str:
    """The format of a file: ``xlsx``, ``ods``, ``xls`` or ``csv``.

    Raises:
        Refused: it is none of them, empty, locked, cut off or too large.
    """
    if not content:
        raise Refused("kosong", "berukuran 0 byte. Unduh atau simpan ulang berkas aslinya.")
    check_bytes("berukuran", len(content), allowed.bytes)
    if content.startswith(ZIP):
        return _package(content, allowed)
    if content.startswith(OLE):
        return _compound(content)
    if content.startswith(OLD_EXCEL):
        return "xls"
    if content.startswith(EMPTY_ZIP) or _is_stump(content):
        raise Refused("rusak", "terpotong. Unduh ulang, atau simpan ulang di Excel.")
    for signature, what in BINARY.items():
        if content.startswith(signature):
            raise _unsupported(what)
    return _text(content)


def _is_stump(content: bytes) -> bool:
    """Whether a file ends within the signature of a workbook."""
    return 1 < len(content) < len(OLE) and (ZIP.startswith(content[:4]) or OLE.startswith(content))


def _unsupported(what: str, remedy: str = "Unggah tabelnya sebagai .xlsx, .xls, .ods atau CSV.") -> Refused:
    return Refused("format-tidak-didukung", f"sebenarnya {what}, bukan buku kerja. {remedy}")


def _package(content: bytes, allowed: Limits) -> str:
    archive = Archive(content, allowed)
    for part, what in PACKAGES.items():
        if part in archive:
            raise _unsupported(what, RESAVE)
    if "content.xml" in archive and b"opendocument.spreadsheet" in archive.read("mimetype"):
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise Refused("bersandi", "dilindungi kata sandi. Hapus kata sandinya lalu simpan ulang.")
        return "ods"
    if "xl/workbook.xml" in archive or "[Content_Types].xml" in archive:
        return "xlsx"
    raise _unsupported("arsip zip", "Ekstrak arsipnya, lalu unggah buku kerja di dalamnya.")


def _compound(content: bytes) -> str:
    """An OLE file: old Excel, or something else in the same container."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Refused("bersandi", "dilindungi kata sandi. Hapus kata sandinya di Excel lalu simpan ulang.")
    if _stream("Workbook") in content or _stream("Book") in content:
        return "xls"
    for stream, what in STREAMS.items():
        if _stream(stream) in content:
            raise _unsupported(what, RESAVE)
    if _directory_place(content) >= len(content):
        raise Refused("rusak", f"terpotong. Unduh ulang, atau b{RESAVE[1:]}")
    raise _unsupported("berkas Office yang tidak dikenal", RESAVE)


def _directory_place(content: bytes) -> int:
    """Where an OLE file keeps the names of its streams."""
    shift = int.from_bytes(content[30:32], "little")
    sector = int.from_bytes(content[48:52], "little")
    return sector + 1 << min(shift, 32)


def _stream(name: str) -> bytes:
    return name.encode("utf-16-le") + b"\x00\x00"


def _text(content: bytes) -> str:
    beginning = decode(content[:BEGINNING]).lstrip("\ufeff \t\r\n")
    if WEB_PAGE.match(beginning) or ("<html" in beginning.lower() and beginning.startswith("<")):
        raise _unsupported("halaman web (HTML)", RESAVE)
    if WEB_ARCHIVE.match(beginning):
        raise _unsupported("halaman web (MHTML)", RESAVE)
    if beginning.startswith("<"):
        kind = "lembar kerja XML" if SPREADSHEET_XML.search(beginning) else "teks XML"
        raise _unsupported(kind, RESAVE)
    if CONTROL.search(beginning):
        raise _unsupported("berkas biner")
    if beginning.startswith(("{", "[")) and _is_json(content):
        raise _unsupported("teks JSON")
    return "csv"


def _is_json(content: bytes) -> bool:
    try:
        json.loads(decode(content))
    except (ValueError, RecursionError):
        return False
    return True


def decode(content: bytes) -> str:
    """Text by its byte order mark, else UTF-16 by its zero bytes, else UTF-8, else as Windows writes it."""
    return content.decode(encoding_of(content), errors="replace")


def encoding_of(content: bytes) -> str:
    """The encoding a text is written in."""
    if content.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    beginning = content[:BEGINNING]
    half = len(beginning) // 2
    if half and beginning[1::2].count(0) > 0.4 * half:
        return "utf-16-le"
    if half and beginning[::2].count(0) > 0.4 * half:
        return "utf-16-be"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as problem:
        cut_character = problem.reason == "unexpected end of data" and len(content) == BEGINNING
        return "utf-8" if cut_character else "cp1252"
    return "utf-8"
