"""A copy read back changes nothing; a template filled in reads back as exactly what was filled in."""

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from io import BytesIO

import duckdb
import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.catalogue import columns
from dashboard.exports.template import TemplateColumn, TemplateTable, as_template
from dashboard.importing import Choices, Draft, read_draft
from dashboard.store import Folder, known, preview, publish
from dashboard.templates import coming_quarter, template, template_datasets, template_name
from dashboard.templates.shape import template_layouts
from queries.reports import cells

ASKED = "FFF2CC"
UNUSED = {"anggaran_rekening", "keluaran", "komponen_indikator", "merit_sub_aspek", "pegawai"}
UNUSED |= {"anggaran_kas", "survei_kepuasan", "tindak_lanjut"}
OWN_VALUES = {"anggaran_rekening", "survei_kepuasan"}
IN_USE = [name for name in template_datasets() if name not in UNUSED]


def in_force(connection: duckdb.DuckDBPyConnection, dataset: str) -> int:
    """How many facts of a data set are in force, rule tables and published figures aside."""
    tables = {facts.tabel for layout in template_layouts() if layout.dataset == dataset for facts in layout.fakta}
    return sum(len(connection.cursor().table_function("berlaku", [f"data.{name}"]).fetchall()) for name in tables)


@pytest.mark.parametrize("dataset", IN_USE)
def test_a_copy_read_back_changes_nothing(
    report_folder: Folder, report: duckdb.DuckDBPyConnection, dataset: str
) -> None:
    draft = read_draft(template(report, [dataset], filled=True), "salinan.xlsx", known=known(report_folder))
    assert draft.findings == []
    outcome = preview(report_folder, draft)
    counts = sum(outcome.counts, Counter())
    assert counts == Counter(unchanged=in_force(report, dataset))
    assert "angka_tercetak" not in {name for table in draft.tables for name in table.facts}


def test_the_whole_copy_changes_nothing(report_folder: Folder, report: duckdb.DuckDBPyConnection) -> None:
    outcome = preview(report_folder, read_draft(template(report, filled=True), "salinan.xlsx"))
    assert sum(outcome.counts, Counter()).keys() == {"unchanged"}


def marked(page: Worksheet) -> list[openpyxl.cell.Cell]:
    """The cells that a template asks for."""
    return [cell for row in page.iter_rows() for cell in row if cell.fill.fgColor.rgb == f"00{ASKED}"]


def offers(book: openpyxl.Workbook, page: Worksheet) -> dict[str, object]:
    """The last value of each list that may not be left, by column."""
    found = {}
    for limit in page.data_validations.dataValidation:
        if limit.type == "list" and limit.errorStyle == "stop":
            sheet, _, area = limit.formula1.replace("'", "").replace("$", "").partition("!")
            found[str(limit.sqref)[0]] = book[sheet][area.partition(":")[2]].value
    return found


FIRST = 10**6  # whole figures fall from cell to cell, so that what is spent stays below what is allocated before it


def filled_in(content: bytes) -> tuple[bytes, dict[tuple[str, str], object]]:
    """A template with every cell that it asks for filled in, each with its own value; and what was put where."""
    book = openpyxl.load_workbook(BytesIO(content))
    given: dict[tuple[str, str], object] = {}
    for page in book.worksheets[1:]:
        offered = offers(book, page)
        for cell in marked(page):
            number = len(given) + 1
            figure = Decimal(FIRST - number) if cell.number_format in ("0", "#,##0") else 2 + Decimal(number) / 1000
            is_text = cell.number_format == "General"
            said = offered.get(cell.column_letter, f"teks {number}")
            cell.value = said if is_text else figure / 100 if "%" in cell.number_format else figure
            given[page.title, cell.coordinate] = cell.value if is_text else figure
    written = BytesIO()
    book.save(written)
    return written.getvalue(), given


def read_values(draft: Draft) -> dict[tuple[str, str], object]:
    """What a draft read as facts from each cell of its sheets."""
    beside = {facts.tabel: facts.lebar.kolom for layout in template_layouts() for facts in layout.fakta if facts.lebar}
    return {
        (
            table.sheet,
            f"{row['kolom'] if column == beside.get(name) else table.layout.get(column)}{row['baris']}",
        ): said
        for table in draft.tables
        for name, rows in table.facts.items()
        if name != "angka_tercetak"
        for row in rows
        for column, said in row.items()
    }


@pytest.mark.parametrize("dataset", [[], *([name] for name in template_datasets() if name not in OWN_VALUES)])
def test_a_template_filled_in_reads_back_as_what_was_filled_in(
    report_folder: Folder, report: duckdb.DuckDBPyConnection, dataset: list[str]
) -> None:
    name = template_name(coming_quarter(report, dataset))
    content, given = filled_in(template(report, dataset))
    draft = read_draft(content, name, known=known(report_folder))
    assert {finding.kind for finding in draft.findings} <= {"lonjakan"}
    read = read_values(draft)
    assert {place: read.get(place) for place in given} == given


def test_a_template_filled_in_here_and_there_says_which_values_are_not_available_yet(
    report_folder: Folder, report: duckdb.DuckDBPyConnection
) -> None:
    content = template(report, ["indikator", "output", "ksd"])
    name = "templat_BKD_2025_TW1.xlsx"
    book = openpyxl.load_workbook(BytesIO(content))
    for finding in read_draft(content, name, known=known(report_folder)).findings:
        assert finding.kind == "kosong"
        book[finding.sheet][finding.cell] = "N/A"
    written = BytesIO()
    book.save(written)
    draft = read_draft(written.getvalue(), name, known=known(report_folder))
    assert draft.findings == []
    statuses = {
        (name, row["tahun"], row["status"])
        for table in draft.tables
        for name, rows in table.facts.items()
        for row in rows
        if row.get("status")
    }
    assert statuses == {
        ("indikator_realisasi", 2025, "belum_diisi"),
        ("indikator_realisasi", 2025, "belum_tersedia"),
        ("indikator_target", 2025, "tidak_jatuh_tempo"),
        ("ksd", 2025, "belum_diisi"),
        ("ksd_rekap", 2025, "tidak_jatuh_tempo"),
        ("output", 2025, "belum_diisi"),
        ("output", 2025, "belum_tersedia"),
    }


def test_of_an_unfilled_template_nothing_is_stored(report_folder: Folder, report: duckdb.DuckDBPyConnection) -> None:
    content = template(report, ["output", "merit"])
    draft = read_draft(content, "templat_BKD_2025_TW1.xlsx", known=known(report_folder))
    said = {(finding.kind, finding.sheet, finding.cell) for finding in draft.findings if finding.sheet == "Nilai Aspek"}
    assert said == {("kosong", "Nilai Aspek", "D6")}
    assert {name for table in draft.tables for name in table.facts} & {"output", "merit_aspek"} == set()


TITLE = ["Realisasi Anggaran Badan Kepegawaian Daerah Provinsi DKI Jakarta Triwulan I Tahun 2025"]
HEADINGS = ["Program", "Kegiatan", "Sub Kegiatan", "Unit", "Pagu Anggaran", "Realisasi Anggaran", "Keterangan"]
AWKWARD = [
    ["Program A", "Kegiatan A", "Sub A", "Unit 1", 1000, 400, "+ tambahan"],
    ["Program A", "Kegiatan A", "Sub A", "Unit 2", 2000, "N/A", "baris satu\nbaris dua"],
    ["Program A", "Kegiatan B", "Sub B", None, 3000, 0, "-"],
]


@pytest.fixture
def awkward(folder: Folder, workbook: Callable[..., bytes]) -> Folder:
    """Spending of a quarter alone, by unit, with a text like a formula and line breaks."""
    content = workbook(Anggaran=[TITLE, [], HEADINGS, *AWKWARD])
    (outcome,) = publish(folder, [read_draft(content, "anggaran.xlsx", Choices(akumulasi="per_triwulan"))])
    assert outcome.status == "committed"
    return folder


def test_a_copy_keeps_units_texts_and_spending_per_quarter(awkward: Folder) -> None:
    content = template(awkward.open(), ["anggaran"], filled=True)
    outcome = preview(awkward, read_draft(content, "salinan.xlsx"))
    assert sum(outcome.counts, Counter()) == Counter(unchanged=3)


MONTHS = [*HEADINGS[:3], "Pagu Anggaran", "Januari", "Februari", "Maret", "Total Realisasi"]
BY_MONTH = [
    ["Program A", "Kegiatan A", "Sub A", 1000, 10, 20, 30, 60],
    ["Program A", "Kegiatan B", "Sub B", 900, 5, 0, 7, 12],
]


def test_months_lead_to_their_cells_and_a_copy_keeps_them(folder: Folder, workbook: Callable[..., bytes]) -> None:
    (outcome,) = publish(folder, [read_draft(workbook(Anggaran=[TITLE, [], MONTHS, *BY_MONTH]), "anggaran.xlsx")])
    assert outcome.status == "committed"
    found = cells(folder.open(), "cash_plan", perangkat_daerah="BKD", tahun=2025, objek="Sub A")
    months = {row.periode: (row.sel, row.nilai) for row in found.itertuples() if row.periode.startswith("2025-")}
    assert months == {"2025-01": ("E4", 10), "2025-02": ("F4", 20), "2025-03": ("G4", 30)}
    content = template(folder.open(), ["anggaran"], filled=True)
    outcome = preview(folder, read_draft(content, "salinan.xlsx"))
    assert sum(outcome.counts, Counter()) == Counter(unchanged=2)


AGENCY = ["Badan Kepegawaian Daerah Provinsi DKI Jakarta"]
QUARTER = ["Triwulan I Tahun 2025"]
OTHER_SHAPES: dict[str, tuple[list[list[list[object]]], list[str]]] = {
    "a month without one institution, another measurement year": (
        [
            [
                ["Tahun pengukuran 2024"],
                ["No", "Instansi", "Nilai IP ASN Januari 2025", "Nilai IP ASN Februari 2025"],
                [1, "Provinsi Lampung", 70.5, 71],
                [2, "Kota Metro", "N/A", 60],
            ],
            [
                ["Tahun pengukuran 2025"],
                ["No", "Instansi", "Nilai IP ASN Maret 2025"],
                [1, "Provinsi Lampung", 72.1234],
            ],
        ],
        ["IP ASN Bulan", "IP ASN Bulan (2)"],
    ),
    "a blank parent below a filled one": (
        [
            [
                ["No", "Kode Program", "Program", "Kegiatan", "Sub Kegiatan", "Pagu Anggaran"],
                [1, None, "Program A", "Kegiatan A", "Sub A", 100],
                [2, "5.03.02", "Program B", "Kegiatan B", "Total Sub B", 0],
            ]
        ],
        ["Pagu PK", "Pagu PK (2)"],
    ),
    "levels below each other, two data sets on a sheet": (
        [
            [
                ["Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator Kinerja", "Satuan"]
                + ["Target > K", "Target > Rp", "Triwulan I > K", "Triwulan I > Rp"],
                ["5.03.02", "Program A"],
                ["5.03.02.1.01", "Kegiatan A"],
                ["5.03.02.1.01.0001", "Sub A", "Jumlah dokumen", "dokumen", 4, 1000, 1, 200],
            ]
        ],
        ["Realisasi Anggaran", "Keluaran Sub Kegiatan"],
    ),
    "account codes": (
        [
            [
                ["Kode", "Uraian", "Pagu Anggaran", "Realisasi Anggaran"],
                ["5.1", "Belanja Operasi", 300, 100],
                ["5.1.02.01.01.0024", "Alat tulis", 100, 50],
                ["5.1.02.01.01.0026", "Cetak", 200, 50],
            ]
        ],
        ["Realisasi Per Rekening"],
    ),
    "employees that are alike, their units not in blocks": (
        [
            [
                ["Unit", "Jenis Jabatan", "Jenjang Pendidikan", "Nilai Kinerja"],
                ["Bidang A", "pelaksana", "D-III", 76],
                ["Bidang B", "pelaksana", "D-III", 76],
                ["Bidang A", "pelaksana", "D-III", 76],
                ["Bidang A", "fungsional", "S-1", 91],
                ["Bidang B", "pelaksana", "D-III", 76],
                ["Bidang A", "pelaksana", "D-III", 76],
            ]
        ],
        ["Pegawai ASN"],
    ),
    "answers to a survey that are alike and have no number": (
        [
            [
                ["Unit", "Bulan", *(f"U{place}" for place in range(1, 10))],
                *[["Bidang A", "Januari 2025", *[4] * 9]] * 3,
                ["Bidang B", "Januari 2025", *[4] * 9],
                ["Bidang A", "Februari 2025", *[4] * 9],
            ]
        ],
        ["Survei Jawaban"],
    ),
}


@pytest.mark.parametrize("shape", OTHER_SHAPES)
def test_a_copy_of_other_shapes_changes_nothing(folder: Folder, workbook: Callable[..., bytes], shape: str) -> None:
    files, sheets = OTHER_SHAPES[shape]
    drafts = [read_draft(workbook(Isi=[AGENCY, QUARTER, *rows]), f"{n}.xlsx") for n, rows in enumerate(files)]
    outcomes = publish(folder, drafts)
    assert {outcome.status for outcome in outcomes} == {"committed"}
    added = sum((count for outcome in outcomes for count in outcome.counts), Counter())
    datasets = sorted({table.dataset for draft in drafts for table in draft.tables})
    content = template(folder.open(), datasets, filled=True)
    assert openpyxl.load_workbook(BytesIO(content)).sheetnames == ["Petunjuk", *sheets]
    outcome = preview(folder, read_draft(content, "salinan.xlsx"))
    assert sum(outcome.counts, Counter()) == Counter(unchanged=added["added"])


@pytest.mark.parametrize("text", ["=1+1", "+62 21", "-5", "@nama"])
def test_text_never_becomes_a_formula(text: str) -> None:
    column = TemplateColumn("Keterangan", columns()["keterangan"])
    content = as_template([TemplateTable("Uji", ("Uji",), (column,), ((text,),))], blank=False)
    cell = openpyxl.load_workbook(BytesIO(content))["Uji"]["A4"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


@pytest.mark.parametrize(("tahun", "triwulan", "pagu"), [(2025, "II", [1000, 2000, 3000]), (2026, "I", [])])
def test_allocations_hold_for_their_year(awkward: Folder, tahun: int, triwulan: str, pagu: list[int]) -> None:
    content = template(awkward.open(), ["anggaran"], tahun=tahun, triwulan=triwulan)
    draft = read_draft(content, f"templat_TW_{triwulan}_{tahun}.xlsx")
    rows = [row for table in draft.tables for row in table.facts.get("anggaran", [])]
    assert [row["pagu_rupiah"] for row in rows] == pagu
    said = {(row["tahun"], row["periode"], row["realisasi_rupiah"], row["keterangan"]) for row in rows}
    assert said == ({(tahun, triwulan, None, None)} if pagu else set())


def test_a_workbook_explains_itself(report: duckdb.DuckDBPyConnection) -> None:
    book = openpyxl.load_workbook(BytesIO(template(report, ["program", "ip_asn"])))
    assert book.sheetnames == ["Petunjuk", "IP ASN Bulan", "Capaian Program", "Contoh"]
    assert book["Contoh"]["A1"].value == "Contoh - angka karangan"
    page = book["IP ASN Bulan"]
    assert [page.cell(row, 1).value for row in range(1, 5)] == [
        "IP ASN instansi menurut bulan - IP ASN Bulan",
        "Tahun Pengukuran 2024",
        "Badan Kepegawaian Daerah Provinsi DKI Jakarta",
        "Triwulan I Tahun 2025",
    ]
    limits = {str(limit.sqref): (limit.type, limit.errorStyle) for limit in page.data_validations.dataValidation}
    assert limits == {
        "C7:C38": ("list", "warning"),
        "D7:D38": ("list", "warning"),
        **dict.fromkeys(("E7:E38", "F7:F38", "G7:G38"), ("decimal", "stop")),
    }
    assert {cell.column_letter for cell in marked(page)} == {"E", "F", "G"}


@pytest.mark.parametrize(("year", "names"), [(2025, 37), (2026, 0)])
def test_a_years_template_has_no_names_or_weights_of_an_older_method(
    report: duckdb.DuckDBPyConnection, year: int, names: int
) -> None:
    content = template(report, ["merit_sub_aspek"], perangkat_daerah="BKD", tahun=year, triwulan="I")
    sheet = list(openpyxl.load_workbook(BytesIO(content))["Penilaian Mandiri"].values)
    columns = {heading: place for place, heading in enumerate(sheet[4])}
    rows = [row for row in sheet[5:] if row[columns["Sub Aspek"]]]
    assert (len(rows), len([row for row in rows if row[columns["Bobot"]]])) == (names, names)


@pytest.mark.parametrize(("points", "written", "in_format"), [(85, 85, False), (Decimal("0.5"), 0.005, True)])
def test_percentages_are_points_but_those_that_look_like_fractions(
    points: int | Decimal, written: float, in_format: bool
) -> None:
    column = TemplateColumn("Capaian (%)", columns()["capaian_persen"])
    table = TemplateTable("Capaian", ("Capaian",), (column,), ((points,),))
    cell = openpyxl.load_workbook(BytesIO(as_template([table], blank=False)))["Capaian"]["A4"]
    assert (cell.value, "%" in cell.number_format) == (written, in_format)
