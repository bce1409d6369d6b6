"""Files that are none, or none that can be read."""

import zipfile
from io import BytesIO

from tests.importing.corpus.case import Case, Page, xlsx
from tests.importing.corpus.levels import first_only, levels

WHOLE = levels(*first_only())
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
HTML = b"<html><head><title>Realisasi</title></head><body><table><tr><td>Pagu</td></tr></table></body></html>"
MHTML = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n"


def archive(**parts: str) -> bytes:
    """A zip file of texts."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name.replace("__", "/").replace("_", "."), text)
    return written.getvalue()


def refused(name: str, content: bytes, kind: str, file: str = "berkas.xlsx") -> Case:
    return Case(name, content, {}, ((kind, None),), file=file)


CASES = (
    refused("nothing", b"", "kosong"),
    refused("html-named-xls", HTML, "format-tidak-didukung", "realisasi.xls"),
    refused("mhtml-named-xls", MHTML, "format-tidak-didukung", "realisasi.xls"),
    refused("pdf-named-xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "format-tidak-didukung"),
    refused("picture", b"\x89PNG\r\n\x1a\n" + bytes(64), "format-tidak-didukung"),
    refused("document-of-another-program", archive(word__document_xml="<w:document/>"), "format-tidak-didukung"),
    refused("password", OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512), "bersandi"),
    refused("cut-in-half", WHOLE[: len(WHOLE) // 2], "rusak"),
    refused("last-bytes-missing", WHOLE[:-30], "rusak"),
    refused("empty-sheets", xlsx(Page([]), Page([], "Lembar2")), "kosong"),
    refused("only-hidden-sheets-hold-anything", xlsx(Page([]), Page([["x"]], "Lembar2", hidden=True)), "kosong"),
    Case(
        "no-table",
        xlsx([["Surat pengantar"], ["Bersama ini kami sampaikan laporan triwulan."]]),
        {},
        (("tabel-tidak-ditemukan", "A1"),),
    ),
    Case(
        "numbers-without-headings",
        xlsx([[1, 2, 3], [4, 5, 6]]),
        {},
        (("tabel-tidak-ditemukan", "A1"),),
    ),
)
