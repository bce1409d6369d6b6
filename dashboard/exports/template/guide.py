"""The sheet that says how to fill a template in: steps, columns with their meaning, what may go wrong."""

from collections.abc import Sequence

from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.exports.template.choices import FIRST_COLUMN, FIRST_ROW
from dashboard.exports.template.table import ASKED, HEADING, LINES, WRAPPED, TemplateColumn, TemplateTable, write

GUIDE = "Petunjuk"
STEPS = (
    "Isi sel berwarna kuning. Yang sudah terisi berasal dari data yang berlaku; perbaiki bila berubah.",
    "Yang belum ada datanya dibiarkan kosong (kosong bukan 0); lembar yang belum ada datanya dihapus.",
    "Jangan mengubah judul kolom, nama perangkat daerah, tahun dan triwulan di atas tabel. Baris boleh ditambah.",
    "Isi angka sebagai angka: rupiah penuh, persen tanpa tandanya (85). Total dan persentase dihitung oleh dasbor.",
    'Simpan sebagai .xlsx lalu unggah di halaman Unggah Data. Lembar "Petunjuk" dan "Contoh" tidak dibaca.',
)
COPIED = (
    "Buku kerja ini berisi data yang berlaku. Diunggah kembali tanpa perubahan, tidak ada yang berubah.",
    "Perbaiki yang perlu, lalu unggah di halaman Unggah Data. Judul kolom dan judul tabel jangan diubah.",
)
KINDS_OF_CONTENT = {
    "rupiah": "rupiah penuh, angka bulat",
    "bilangan": "angka bulat",
    "nilai": "angka",
    "persen": "persen",
    "teks": "teks",
    "nama": "nama",
}
WIDTHS = (24, 34, 24, 26, 70)


def write_guide(
    page: Worksheet, tables: Sequence[TemplateTable], remedies: Sequence[tuple[str, str]], *, blank: bool
) -> None:
    """Write the guide; the lists to choose from stand beside it."""
    write(page["A1"], "Petunjuk pengisian" if blank else "Petunjuk")
    page["A1"].font = Font(bold=True, size=13)
    row = 3
    for number, step in enumerate(STEPS if blank else COPIED, start=1):
        write(page.cell(row, 1), f"{number}. {step}")
        row += 1
    described = [
        (table.name if first else None, column.heading, KINDS_OF_CONTENT[column.kind], _asked(column), _meaning(column))
        for table in tables
        for first, column in ((position == 0, column) for position, column in enumerate(table.columns))
    ]
    row = _write_table(page, row + 1, ("Lembar", "Kolom", "Isi", "Pengisian", "Arti"), described)
    if remedies:
        row = _write_table(page, row + 1, ("Bila muncul", "Yang dilakukan"), remedies, places=(2, 5))
    for place, width in enumerate(WIDTHS, start=1):
        page.column_dimensions["ABCDE"[place - 1]].width = width
    if page.cell(FIRST_ROW, FIRST_COLUMN).value is not None:
        write(page.cell(FIRST_ROW - 1, FIRST_COLUMN), "Daftar pilihan")
        page.cell(FIRST_ROW - 1, FIRST_COLUMN).font = Font(bold=True)


def _asked(column: TemplateColumn) -> str:
    if not column.read:
        return "dihitung dasbor, boleh kosong"
    return "diisi" if column.asked else "sudah terisi"


def _meaning(column: TemplateColumn) -> str:
    return column.described.arti


def _write_table(
    page: Worksheet,
    first_row: int,
    headings: Sequence[str],
    rows: Sequence[Sequence[str | None]],
    places: Sequence[int] = (1, 2, 3, 4, 5),
) -> int:
    """Write a small table; the row after it."""
    for place, heading in zip(places, headings, strict=False):
        cell = page.cell(first_row, place)
        write(cell, heading)
        cell.font, cell.fill, cell.border = Font(bold=True), HEADING, LINES
    for row, values in enumerate(rows, start=first_row + 1):
        for place, value in zip(places, values, strict=False):
            cell = page.cell(row, place)
            write(cell, value)
            cell.alignment, cell.border = WRAPPED, LINES
            if value == "diisi":
                cell.fill = ASKED
    return first_row + len(rows) + 1
