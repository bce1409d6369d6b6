"""Columns and labels of officers such as PPTK, KPA or Bendahara: what stands below or beside them names persons."""

import re
from collections.abc import Iterable, Iterator

from dashboard.importing.personal import OFFICE_WORD, WITH_DEGREE, PersonalCell, names_person
from dashboard.importing.sheet import Cell, Sheet

OFFICER = (
    r"(?:pptk|ppk|kpa|pejabat (?:pelaksana|pembuat|penatausahaan|pengadaan|penanggung\s?jawab)(?: \w+){0,3}"
    r"|(?:kuasa )?pengguna anggaran|bendahara(?: (?:pengeluaran|penerimaan|barang))?(?: pembantu)?)"
)
OFFICERS = rf"(?:(?:pa|{OFFICER})\s*[/,&]\s*)?{OFFICER}(?: skpd| sub\s?kegiatan| kegiatan)?(?:\s*\(\w+\))?"
NAMED = rf"(?:nama (?:pejabat(?: \w+){{0,3}}|{OFFICERS})|{OFFICERS})"
HEADING = re.compile(rf"{NAMED}(?:\s*[/,&]\s*(?:nip|nama))?", re.IGNORECASE)
LABELLED = re.compile(rf"{NAMED}\s*:\s*(?P<name>.*)", re.IGNORECASE)
BEGINNING = re.compile(r"\s*(?:nama|pa|pptk|ppk|kpa|pejabat|kuasa|pengguna|bendahara)\b", re.IGNORECASE)
WITHIN = re.compile(r"[\n(/:;–]|\s-\s")
YEARS = range(2000, 2100)
HEADINGS = 3


def names_officers(heading: str) -> bool:
    """Whether a heading, of one row or several, is that of a column of persons by their office."""
    return any(HEADING.fullmatch(_plain(part)) for part in heading.split(" > "))


def find_officers(sheets: Iterable[Sheet]) -> Iterator[PersonalCell]:
    """The cells that name persons below the headings of their office, or beside its label."""
    for sheet in sheets:
        for cell in () if sheet.is_explanation else sheet.cells():
            if isinstance(cell.value, str) and BEGINNING.match(cell.value):
                for found in _beside(sheet, cell) or _below(sheet, cell):
                    yield PersonalCell(sheet.name, found.row, found.column, whole=True)


def _beside(sheet: Sheet, cell: Cell) -> list[Cell]:
    """The cell itself as "PPTK : NAME", or the name right of a label."""
    labelled = LABELLED.fullmatch(_plain(cell.text))
    if labelled and labelled["name"]:
        return [cell] if _is_person(labelled["name"]) else []
    if not (labelled or HEADING.fullmatch(_plain(cell.text))) or _is_heading(sheet, cell):
        return []
    right = [other for column, other in sheet.filled(cell.row).items() if column > cell.column and other.text != ":"]
    return [other for other in right[:1] if _is_person(other.text.lstrip(": "))]


def _below(sheet: Sheet, cell: Cell) -> Iterator[Cell]:
    """The persons below a heading, as far as its table goes on: past a blank row only with figures."""
    if not HEADING.fullmatch(_plain(cell.text)) or not _is_heading(sheet, cell):
        return
    apart = False
    for row in range(cell.row + 1, len(sheet.values) + 1):
        cells = sheet.filled(row)
        if not cells:
            if apart:
                return
            apart = True
        elif apart and (len(cells) < HEADINGS or not any(map(_has_figure, cells.values()))):
            return
        else:
            apart = False
            if cell.column in cells and _is_person(cells[cell.column].text):
                yield cells[cell.column]


def _is_heading(sheet: Sheet, cell: Cell) -> bool:
    """Whether a text stands in a row of headings, or in one of several such rows, and not among figures."""
    line = sheet.filled(cell.row).values()
    if any(not isinstance(other.value, str) and other.value not in YEARS for other in line):
        return False
    return any(
        sum(other.text.strip(": ") != "" for other in sheet.filled(row).values()) >= HEADINGS
        for row in range(cell.row - 1, cell.row + 2)
    )


def _is_person(text: str) -> bool:
    """Whether a cell names a person, alone or beside an office ("Kepala Bidang Mutasi (Budi)")."""
    if HEADING.fullmatch(_plain(text)) or not any(map(str.isalpha, text)):
        return False
    if WITH_DEGREE.search(text) or not OFFICE_WORD.search(text):
        return True
    return any(names_person(part) for part in WITHIN.split(text) if part.strip(" )"))


def _has_figure(cell: Cell) -> bool:
    return any(map(str.isdigit, cell.text))


def _plain(text: str) -> str:
    return " ".join(text.split()).strip("*")
