"""Any supported file as sheets, or as the finding that says why not."""

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


def open_workbook(content: bytes, name: str) -> tuple[list[Sheet], list[Finding]]:
    """Every sheet of a file, hidden ones too, and what stops reading it. Never raises for a bad file."""
    try:
        sheets = _read(content, limits())
        if not any(sheet.row_numbers or sheet.uncalculated for sheet in sheets):
            raise Refused("kosong", "tidak berisi data. Isi tabelnya, atau pilih berkas yang benar.")
    except Refused as refused:
        message = f"{name} {refused.message}"
        return [], [Finding(refused.kind, message, refused.sheet, refused.cell)]
    return sheets, []


def _read(content: bytes, allowed: Limits) -> list[Sheet]:
    kind = recognise(content, allowed)
    if kind == "csv":
        return read_csv(content, allowed)
    if kind == "xls" or not _is_small(content, allowed):
        return read_apart(kind, content, allowed)
    try:
        return HARMLESS[kind](content, allowed)
    except Refused:
        raise
    except Exception as problem:  # a parser raises whatever a broken file leads it to
        raise broken(type(problem).__name__) from problem


def _is_small(content: bytes, allowed: Limits) -> bool:
    """Whether a package can do no harm: our own readers unpack no more than its directory says."""
    return len(content) <= allowed.small_bytes and Archive(content, allowed).size <= allowed.small_unpacked_bytes
