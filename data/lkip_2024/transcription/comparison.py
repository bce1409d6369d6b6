"""Comparing the workbooks with the report both ways, without the code that built them.

A number is a run of digits as printed; a numeric cell counts as its number format shows it. Every row of a workbook
names the section of the report it stands in, so the numbers are compared section by section. Run
``python -m data.lkip_2024.transcription.comparison`` for the counts and for each number that is missing.
"""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

FOLDER = Path(__file__).parent.parent
REPORT = FOLDER / "laporan.txt"
FIRST_ROW = 6  # the rows above hold the title, the agency, the period and the place: not the report's text

NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?: ?%)?")
NUMBERED_HEADING = re.compile(r"(\d\.\d(?:\.\d)?)\.? [A-Z]")
OTHER_HEADING = re.compile(r"\**(Ikhtisar Eksekutif$|Lampiran \d(?= :)|BAB\. [IV]+$)")
PLACE = re.compile(r"(?<![\d.])\d\.\d(?:\.\d)?(?![\d.])|Ikhtisar Eksekutif|Lampiran \d")
FRONT = "Depan"  # what stands before the first heading

PLACE_HEADINGS = ("Tempat Cetak", "Tempat")
GIVEN_COLUMNS = {"Tempat Cetak", "Tempat", "Tahun", "Triwulan"}  # said by the transcriber about a figure in prose
PROSE_SHEETS = {"Angka dalam Teks", "Tahun Sebelumnya"}
REPEATING_SHEETS = PROSE_SHEETS | {"Definisi Indikator"}  # print no table of their own: they never make up for one
WORDS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]

HEADER_STARTS = {"no", "nomor", "tujuan", "tahun", "program", "skor", "kategori", "capaian indikator"}
HEADER_STARTS |= {"indikator kinerja", "sasaran strategis"}
SUB_HEADINGS = re.compile(r"20\d\d|I{1,3}|IV|B\.\d\d|%|Capaian|Minimal|Maksimal|Volume|Satuan|Target")
UNNUMBERED = {  # tables of 3.2.1 whose sheets of second printings have no column for the ordinal
    *(("No", "Aspek Penilaian", "Bobot"), ("NO", "KSD", "Sub Kegiatan Strategis Daerah")),
    ("NO", "PROGRAM", "SUB KEGIATAN"),
}
EFFORT = 6  # the column "Upaya" in the table of 4.1
SPREAD_LINES = {  # lines whose numbers stand in several rows of a sheet, by their place in the report
    575: "2.2.1: three sub-aspects in one cell",
    576: "2.2.1: four sub-aspects in one cell",
    636: "2.2.1: the number of the next dimension, printed beside the last indicator of the one before",
    1323: "3.2.3: the number of the next sub-activity, printed at the top of a page",
    1757: "Lampiran 3: the goals of the whole plan, printed beside its first sub-activity",
}
LEFT_OUT = {
    "daftar isi": "the table of contents counts pages",
    "kepala tabel": "headings, printed again on every page",
    "nomor kolom": "the row that numbers the columns",
    "nomor urut": "ordinals of tables in 3.2.1 whose sheets of second printings have no column for them",
    "upaya": "the column Upaya in 4.1, printed before in the Ikhtisar Eksekutif; its sheet has no such column",
    "nomor tabel": "a heading that only counts the tables (Sasaran Strategis 1, Program 2 : ...)",
}


@dataclass(frozen=True)
class Line:
    """A line of the report with its number and the section it stands in."""

    number: int
    section: str
    text: str


@dataclass(frozen=True)
class Row:
    """A row of a sheet: where it stands, the sections it names, and its numbers in the order of its cells."""

    place: str
    sheet: str
    sections: tuple[str, ...]
    numbers: tuple[str, ...]
    is_piece: bool  # of a cell that another row holds whole


@dataclass
class Comparison:
    """What was counted; a missing number stands with its place."""

    in_workbooks: int = 0
    not_in_report: list[str] = field(default_factory=list)
    in_tables: int = 0
    not_in_workbooks: list[str] = field(default_factory=list)
    torn_lines: list[str] = field(default_factory=list)
    left_out: Counter = field(default_factory=Counter)


def compare() -> Comparison:
    """Compare the workbooks beside this package with the report."""
    lines, rows = report_lines(), workbook_rows()
    found = Comparison()
    _look_in_report(found, lines, rows)
    tables = _table_lines(found, lines)
    _look_in_workbooks(found, tables, rows)
    _look_for_lines(found, tables, rows)
    return found


# Numbers


def numbers(text: str) -> list[str]:
    """The numbers in a text, tags left out, each written the same whatever its notation."""
    return [_key(match.group()) for match in NUMBER.finditer(re.sub(r"</?[a-z]+\b[^>]*>", " ", text))]


def _key(printed: str) -> str:
    """``216.419.358.893`` and ``216,419,358,893.00`` alike, ``350.5`` and ``350,5`` alike.

    One separator with three digits behind it can be of either kind (63.545 staff, 3,064 of a scale): it is kept as one
    of both. Any other run of separators (5.1.02) is a code.
    """
    sign = "%" if printed.endswith("%") else ""
    parts = re.split("[.,]", printed.rstrip("% "))
    kinds = set(re.findall("[.,]", printed))
    if len(kinds) == 2:
        return _value("".join(parts[:-1]), parts[-1]) + sign
    if len(parts) > 2:
        grouped = all(len(part) == 3 for part in parts[1:])
        return ("" if grouped else ".").join(parts) + sign
    if len(parts) == 2 and len(parts[1]) == 3:
        return "|".join(parts) + sign
    return _value(*parts) + sign


def _value(whole: str, fraction: str = "") -> str:
    fraction = fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _shown(cell: Cell) -> str:
    """What a cell shows: text as it is, a number through its format.

    Raises:
        ValueError: when a format is not one of the report's notations, or hides digits of the value.
    """
    if cell.value is None or isinstance(cell.value, str):
        return cell.value or ""
    form = re.fullmatch(r"(#,##)?0(\.0+)?(%)?|General", cell.number_format)
    if form is None:
        raise ValueError(f"{cell.coordinate}: number format {cell.number_format!r}")
    grouped, fraction, percent = form.groups()
    value = round(Decimal(str(cell.value)) * (100 if percent else 1), 8)
    shown = f"{value:{',' if grouped else ''}.{len(fraction or '.') - 1}f}"
    if Decimal(shown.replace(",", "")) != value:
        raise ValueError(f"{cell.coordinate}: {cell.value} is shown as {shown}")
    return shown + (percent or "")


# Reading both sides


def report_lines() -> list[Line]:
    """The lines of the report, each in the section of the heading above it."""
    section, lines = FRONT, []
    for number, text in enumerate(REPORT.read_text(encoding="utf-8").splitlines(), start=1):
        heading = NUMBERED_HEADING.match(text) or OTHER_HEADING.match(text)
        if heading and "\t" not in text:
            section = heading.group(1)
        lines.append(Line(number, section, text))
    return lines


def workbook_rows() -> list[Row]:
    """Every row of every sheet, from the headings down."""
    paths = sorted(FOLDER.glob("*.xlsx"))
    return [row for path in paths for sheet in load_workbook(path).worksheets for row in _sheet_rows(path, sheet)]


def _sheet_rows(path: Path, sheet: Worksheet) -> list[Row]:
    headings = [cell.value for cell in sheet[FIRST_ROW]]
    place_column = next((headings.index(name) for name in PLACE_HEADINGS if name in headings), None)
    given = [at for at, name in enumerate(headings) if name in GIVEN_COLUMNS and sheet.title in PROSE_SHEETS]
    rows = []
    for cells in sheet.iter_rows(min_row=FIRST_ROW):
        place = cells[place_column].value if place_column is not None else None
        counted = [_shown(cell) for at, cell in enumerate(cells) if at != place_column and at not in given]
        is_piece = "kolom" in (place or "")
        place = place or sheet.cell(4, 1).value
        row_numbers = tuple(number for text in counted for number in _said(headings, cells, text))
        where = f"{path.name}, {sheet.title}, baris {cells[0].row}"
        rows.append(Row(where, sheet.title, _sections(place), row_numbers, is_piece))
    return rows


def _said(headings: list[str], cells: tuple[Cell, ...], text: str) -> list[str]:
    """The numbers of a cell; none where the value is a number that the report writes in words, as quoted beside it."""
    if "Kutipan" in headings:
        row = dict(zip(headings, cells, strict=True))
        if str(row["Ukuran"].value).endswith("_dalam_kata") and text == _shown(row["Nilai"]):
            return [] if _in_words(int(text)) in row["Kutipan"].value else [f"{text} (dalam kata)"]
    return numbers(text)


def _in_words(number: int) -> str:
    """A number below 100 in Indonesian words."""
    if number in (10, 11):
        return "sepuluh" if number == 10 else "sebelas"
    if number < 20:
        return WORDS[number] if number < 10 else f"{WORDS[number - 10]} belas"
    return f"{WORDS[number // 10]} puluh {WORDS[number % 10] if number % 10 else ''}".strip()


def _sections(place: str) -> tuple[str, ...]:
    """The sections a place names, remarks in brackets left out; an introduction stands under its chapter alone."""
    named = PLACE.findall(re.sub(r"\([^)]*\)", "", place))
    chapter = re.search(r"Bab ([IV]+)", place)
    return tuple(dict.fromkeys(named)) or ((f"BAB. {chapter.group(1)}",) if chapter else ())


# Workbooks -> report


def _look_in_report(found: Comparison, lines: list[Line], rows: list[Row]) -> None:
    """Each number of a row must stand in the text of the sections that the row names."""
    standing: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        standing[line.section].update(numbers(line.text))
    everywhere = set().union(*standing.values())
    for row in rows:
        known = set().union(*(standing[section] for section in row.sections)) if row.sections else everywhere
        found.in_workbooks += len(row.numbers)
        found.not_in_report += [f"{number} ({row.place})" for number in row.numbers if number not in known]


# Report -> workbooks


def _table_lines(found: Comparison, lines: list[Line]) -> list[Line]:
    """The tab-separated lines that hold numbers, without the lines and cells that are left out (and counted)."""
    kept = []
    header: list[str] = []
    is_below_header = False
    for line in lines:
        cells = line.text.split("\t")
        reason = _left_out(line, cells, is_below_header) if len(cells) > 1 else "teks"
        is_below_header = reason == "kepala tabel"
        if is_below_header and cells[0]:
            header = cells
        if reason is None:
            kept.append(replace(line, text="\t".join(_counted_cells(found, line, header, cells))))
        elif reason != "teks":
            found.left_out[reason] += len(numbers(line.text))
    return [line for line in kept if numbers(line.text)]


def _left_out(line: Line, cells: list[str], is_below_header: bool) -> str | None:
    """Why a line of a table is left out, if it is."""
    first = cells[0].strip().rstrip(".").lower()
    if line.section == FRONT:
        return "daftar isi"
    if cells[:3] == ["1", "2", "3"]:
        return "nomor kolom"
    if re.match(r"(sasaran strategis|indikator kinerja|program) \d", first):
        return "nomor tabel"
    if first in HEADER_STARTS:
        return "kepala tabel"
    if is_below_header and all(SUB_HEADINGS.fullmatch(cell) for cell in cells if cell):
        return "kepala tabel"
    return None


def _counted_cells(found: Comparison, line: Line, header: list[str], cells: list[str]) -> list[str]:
    """The cells of a line, without the one whose column the sheet of its table does not have."""
    if line.section == "3.2.1" and tuple(header[:3]) in UNNUMBERED:
        found.left_out["nomor urut"] += len(numbers(cells[0]))
        return cells[1:]
    if line.section == "4.1":
        found.left_out["upaya"] += len(numbers(cells[EFFORT]))
        return [*cells[:EFFORT], *cells[EFFORT + 1 :]]
    return cells


def _look_in_workbooks(found: Comparison, tables: list[Line], rows: list[Row]) -> None:
    """A number printed three times in the tables of a section must stand three times in the section's sheets."""
    supply: dict[str, Counter] = defaultdict(Counter)
    for row in rows:
        if row.sheet not in REPEATING_SHEETS and not row.is_piece:
            for section in row.sections:
                supply[section].update(row.numbers)
    for line in tables:
        for number in numbers(line.text):
            found.in_tables += 1
            if supply[line.section][number] == 0:
                found.not_in_workbooks.append(f"{number} (baris {line.number}, {line.section})")
            supply[line.section][number] -= 1


def _look_for_lines(found: Comparison, tables: list[Line], rows: list[Row]) -> None:
    """The numbers of a line must stand in one row, in the printed order: no cell moved to another row or column."""
    by_section: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.sheet not in REPEATING_SHEETS:
            for section in row.sections:
                by_section[section].append(row)
    for line in tables:
        printed = numbers(line.text)
        is_whole = any(_in_order(printed, row.numbers) for row in by_section[line.section])
        if not is_whole and line.number not in SPREAD_LINES:
            found.torn_lines.append(f"baris {line.number}, {line.section}: {' '.join(printed)}")


def _in_order(printed: list[str], row: tuple[str, ...]) -> bool:
    rest = iter(row)
    return all(number in rest for number in printed)


def main() -> None:
    """Print the counts, and each number that is missing with its place."""
    found = compare()
    _print(f"Numbers in workbooks: {found.in_workbooks}", "not in the report", found.not_in_report)
    _print(f"Numbers in tables: {found.in_tables}", "not in the workbooks", found.not_in_workbooks)
    _print("Lines of tables", "whose numbers do not stand in one row in their order", found.torn_lines)
    for number, reason in SPREAD_LINES.items():
        print(f"Stands in several rows: line {number}, {reason}")
    for reason, count in found.left_out.items():
        print(f"Left out: {count} numbers, {reason}: {LEFT_OUT[reason]}")


def _print(what: str, missing: str, places: list[str]) -> None:
    print(f"{what}; {missing}: {len(places)}")
    for place in places:
        print(f"  {place}")


if __name__ == "__main__":
    main()
