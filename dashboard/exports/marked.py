"""The workbook as it was read, with the cells of its findings marked and commented, and a sheet that lists them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from zipfile import is_zipfile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.importing.draft import Draft
from dashboard.importing.findings import ERROR, KINDS, WARNING, Finding
from dashboard.importing.opening.apart import made_apart
from dashboard.importing.opening.limits import Refused, limits
from dashboard.importing.sheet import Sheet, Value

WORKER = "dashboard.exports.marking"
LIST_SHEET = "Temuan"
AUTHOR = "Dasbor Kinerja"
SEVERITIES = {ERROR: "Kesalahan", WARNING: "Peringatan"}
FILLS = {ERROR: PatternFill("solid", fgColor="F9C9BC"), WARNING: PatternFill("solid", fgColor="FCE8A8")}
HEADINGS = ("Tingkat", "Jenis", "Lembar", "Sel", "Temuan", "Yang perlu dilakukan", "Pilihan di Unggah Data")
WIDTHS = (12, 24, 20, 8, 80, 50, 50)
ASKED = {"perangkat_daerah": "perangkat daerah", "tahun": "tahun", "triwulan": "triwulan", "sheet": "lembar"} | {
    "bulan": "isi bulannya",
    "induk": "isi program dan kegiatannya",
    "angka": "isi angkanya",
    "teks": "isi selnya",
}
MOST_COMMENTS = 5000
LONGEST_NAME = 31


@dataclass(frozen=True)
class Marked:
    """A workbook with its findings; ``whole`` unless it holds only the rows that are marked."""

    content: bytes
    whole: bool


def marked_apart(draft: Draft, found: Iterable[Finding], waiting: Callable[[], None] = lambda: None) -> Marked:
    """The marked workbook, made in a process of its own within the limits of reading.

    One that takes more, or cannot be opened, holds the list and the marked rows alone. ``waiting`` is called when
    another must finish first.

    Raises:
        Refused: even that takes more memory or time than allowed.
    """
    findings = [finding for finding in found if finding.severity in SEVERITIES]
    workbook = draft.content if _is_workbook(draft) else b""
    try:
        return Marked(_made_apart(workbook, [] if workbook else draft.sheets, findings, waiting), whole=True)
    except Refused:
        return Marked(_made_apart(b"", _marked_rows(draft.sheets, findings), findings, waiting), whole=False)


def marked_workbook(workbook: bytes, sheets: Iterable[Sheet], findings: Sequence[Finding]) -> bytes:
    """A workbook with errors and warnings marked; without a workbook, sheets are written as a new one.

    Nothing in the workbook is changed but the marked cells' fill and comment; macros are left out.
    """
    book = load_workbook(BytesIO(workbook)) if workbook else _book(sheets)
    _mark(book, findings)
    _list(book, findings)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _made_apart(
    workbook: bytes, sheets: Sequence[Sheet], findings: Sequence[Finding], waiting: Callable[[], None]
) -> bytes:
    """What :func:`marked_workbook` gives, from a process of its own.

    Raises:
        Refused: it takes more memory or time than allowed.
    """
    return made_apart(WORKER, (workbook, sheets, findings), limits(), waiting)


def _is_workbook(draft: Draft) -> bool:
    return is_zipfile(BytesIO(draft.content)) and not draft.file.casefold().endswith(".ods")


def _marked_rows(sheets: Iterable[Sheet], findings: Sequence[Finding]) -> list[Sheet]:
    """The sheets with the rows of findings alone, each where it stands; no more than are commented."""
    places = [(one.sheet, int("".join(filter(str.isdigit, one.cell)))) for one in findings if one.sheet and one.cell]
    kept = set(places[:MOST_COMMENTS])

    def values(sheet: Sheet) -> list[list[Value]]:
        return [row if (sheet.name, number) in kept else [] for number, row in enumerate(sheet.values, start=1)]

    return [replace(sheet, values=values(sheet)) for sheet in sheets]


def _book(sheets: Iterable[Sheet]) -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _write(book.create_sheet(sheet.name[:LONGEST_NAME]), sheet)
    return book


def _write(page: Worksheet, sheet: Sheet) -> None:
    for cell in sheet.cells():
        value = ILLEGAL_CHARACTERS_RE.sub("", cell.value) if isinstance(cell.value, str) else cell.value
        target = page.cell(cell.row, cell.column, value)
        if isinstance(value, str):
            target.data_type = "s"
        if cell.percent:
            target.number_format = "0.00%"


def _mark(book: Workbook, findings: Iterable[Finding]) -> None:
    """Fill and comment each cell; the gravest finding of a cell gives its colour."""
    places: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.sheet and finding.cell and finding.sheet in book.sheetnames:
            places.setdefault((finding.sheet, finding.cell), []).append(finding)
    for (sheet, address), found in list(places.items())[:MOST_COMMENTS]:
        cell = _first_of_merged(book[sheet], address)
        grave = ERROR if any(finding.severity == ERROR for finding in found) else WARNING
        cell.fill = FILLS[grave]
        said = [_comment(finding) for finding in found]
        earlier = [cell.comment.text] if cell.comment else []
        cell.comment = Comment(ILLEGAL_CHARACTERS_RE.sub("", "\n".join([*earlier, *said])), AUTHOR, 160, 320)


def _comment(finding: Finding) -> str:
    """What a marked cell says: the finding, and how it is answered without mending the workbook."""
    choices = _choices(finding)
    answered = f" Atau pilih di Unggah Data: {choices}." if choices else ""
    return f"{SEVERITIES[finding.severity]}: {finding.message}{answered}"


def _choices(finding: Finding) -> str:
    """The answers of a finding, as the page offers them."""
    return "; ".join([*(answer.label for answer in finding.answers), *(ASKED[name] for name in finding.asks)])


def _first_of_merged(page: Worksheet, address: str) -> Cell:
    """A cell, or the one that stands for it where cells are merged."""
    cell = page[address]
    if not isinstance(cell, MergedCell):
        return cell
    span = next(span for span in page.merged_cells.ranges if address in span)
    return page.cell(span.min_row, span.min_col)


def _list(book: Workbook, findings: Iterable[Finding]) -> None:
    """The first sheet: every finding with its place, a link to it and what to do."""
    page = book.create_sheet(LIST_SHEET, 0)
    book.active = 0
    for other in book.worksheets[1:]:
        other.sheet_view.tabSelected = False
    page.append(HEADINGS)
    for finding in findings:
        described = KINDS[finding.kind]
        words = (finding.kind, finding.sheet, finding.cell, finding.message, described.remedy, _choices(finding))
        page.append([SEVERITIES[finding.severity], *(ILLEGAL_CHARACTERS_RE.sub("", word or "") for word in words)])
        row = page.max_row
        for cell in page[row]:
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        page.cell(row, 1).fill = FILLS[finding.severity]
        if finding.sheet and finding.cell and finding.sheet in book.sheetnames:
            page.cell(row, 4).hyperlink = f"#'{finding.sheet.replace(chr(39), chr(39) * 2)}'!{finding.cell}"
    for cell, width in zip(page[1], WIDTHS, strict=True):
        cell.font = Font(bold=True)
        page.column_dimensions[cell.column_letter].width = width
    page.freeze_panes = "A2"
