"""Any supported file as sheets, or as the finding that says why not."""

from collections.abc import Callable

from dashboard.importing.findings import Finding
from dashboard.importing.opening.apart import broken, read_apart
from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.delimited import read_csv
from dashboard.importing.opening.formats import recognise
from dashboard.importing.opening.limits import Limits, Refused, limits
from dashboard.importing.opening.ods import read_ods
from dashboard.importing.opening.xlsx import read_xlsx
from dashboard.importing.sheet import Sheet

HARMLESS = {"xlsx": read_xlsx, "ods": read_ods}


def open_workbook(
    content: bytes, name: str, waiting: Callable[[], None] = lambda: None
) -> tuple[list[Sheet], list[Finding]]:
    """Every sheet of a file, hidden ones too, and what stops reading it. Never raises for a bad file.

    ``waiting`` is called when the file must wait until others are read.
    """
    try:
        return _read(content, limits(), waiting), []
    except Refused as problem:
        refused = problem
    except Exception as problem:  # a parser raises whatever a broken file leads it to
        refused = broken(type(problem).__name__)
    return [], [Finding(refused.kind, f"{name} {refused.message}", refused.sheet, refused.cell)]


def _read(content: bytes, allowed: Limits, waiting: Callable[[], None]) -> list[Sheet]:
    """The sheets, read here when that can do no harm.

    Raises:
        Refused: there are none, or they hold nothing.
        Exception: a package read here is broken.
    """
    kind = recognise(content, allowed)
    if kind == "csv":
        sheets = read_csv(content, allowed)
    elif is_harmless(kind, content, allowed):
        sheets = HARMLESS[kind](content, allowed)
    else:
        sheets = read_apart(kind, content, allowed, waiting)
    if not any(sheet.row_numbers or sheet.uncalculated for sheet in sheets):
        raise Refused("kosong", "tidak berisi data. Isi tabelnya, atau pilih berkas yang benar.")
    if len({sheet.name for sheet in sheets}) < len(sheets):
        raise Refused("rusak", "memuat dua lembar bernama sama. Beri nama lain lalu simpan ulang.")
    return sheets


def is_harmless(kind: str, content: bytes, allowed: Limits) -> bool:
    """Whether work on a file can do no harm here: text, or a package that unpacks to little.

    Our own readers unpack no more than its directory says.
    """
    if kind not in HARMLESS:
        return kind == "csv"
    return len(content) <= allowed.small_bytes and Archive(content, allowed).size <= allowed.small_unpacked_bytes
