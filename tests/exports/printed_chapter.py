"""The tables of the source report's chapter III, read from its text in their order, and where each stands in ours."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.conftest import REPORT

START, END = "AKUNTABILITAS KINERJA\n\nPengukuran", "\nBAB. IV\n"
NOT_COMPARED = "-"
COLUMN_NUMBERS = re.compile(r"1 2 3 4 5 (6 )?7 8( 9)?")
GROUPS = ("Sasaran Strategis", "Sasaran Khusus", "Sasaran Operasional", "ASISTEN PEMERINTAHAN", "ASISTEN KESRA")
TOTALS = ("Total", "Rata - Rata", "Nilai Efisiensi")
ONE_INDICATOR = "Indikator Kinerja 1"
REPORTED = "2024"
Cells = list[str]


@dataclass(frozen=True)
class Expected:
    """Where a printed table stands in ours: how our titles begin, our column for each printed one, how many rows.

    A column that begins with ``judul`` is said by our title. ``key`` tells rows apart; cells of ``joined`` columns
    span rows. ``lead`` counts the lines above the columns' names, ``unnamed`` tables have no such names, ``by_year``
    ones have a year for each column. ``only`` picks rows by their cells; ``more``: ours may have rows not printed.
    """

    titles: tuple[str, ...]
    columns: str
    key: str
    rows: int
    joined: str = ""
    lead: int = 0
    unnamed: bool = False
    by_year: bool = False
    more: bool = False
    only: Callable[[Cells], bool] = bool


AGREEMENT = "nomor, sasaran, indikator, sumber_data, target, realisasi"
OBJECTIVE = "indikator, satuan, target, realisasi, capaian_persen"
OUTPUT = "-, judul, sub_kegiatan, capaian_output_persen, serapan_persen"
PLAN = "-, judul ksd, judul sub_ksd, rencana_aksi, kriteria_keberhasilan, periode, target, capaian_persen"
PLAN_KEY, PLAN_JOINED = "rencana_aksi, periode, target", "judul ksd, judul sub_ksd, rencana_aksi, kriteria_keberhasilan"
YEARS = "tahun, target_renstra, realisasi, capaian_renstra_persen, capaian_jangka_menengah_persen"
OUTCOME = "target, realisasi, capaian_persen, capaian_iku_persen, capaian_output_persen, capaian_program_persen"
MONEY = "pagu_rupiah, realisasi_rupiah, serapan_persen"
MERIT = "nomor, aspek, nilai_maksimal, nilai_bkd, nilai_bpsdm, nilai_total"
CAPPED = "rentang_tercetak, kategori, minimal_tercetak, maksimal_tercetak"
BANDS = "golongan, rentang_tercetak, rentang_indeks_tercetak, kategori"
EFFICIENCY = (
    "-, program, output_program, capaian_output_persen, pagu_rupiah, realisasi_rupiah, pagu_tertimbang_rupiah, "
    "selisih_rupiah, efisiensi_persen, serapan_persen"
)

EXPECTED = (
    Expected(("Kategori capaian indikator",), CAPPED, "kategori", 5, lead=1),
    Expected(
        ("Capaian perjanjian kinerja", "Rata-rata capaian kinerja"),
        f"{AGREEMENT}, capaian_persen, satuan",
        "indikator",
        14,
    ),
    Expected(("Sasaran strategis: Perbaikan",), OBJECTIVE, "indikator", 1, lead=2),
    Expected(("Bobot aspek sistem merit",), "nomor, aspek, bobot_persen", "aspek", 8),
    Expected(("Skor penilaian sub aspek sistem merit",), "skor, kategori, kriteria", "skor", 4),
    Expected(("Kategori sistem merit",), BANDS, "golongan", 4),
    Expected(("Nilai aspek sistem merit",), MERIT, "aspek", 8),
    Expected(("Rencana aksi KSD yang mendukung: Indeks",), PLAN, PLAN_KEY, 8, PLAN_JOINED),
    Expected(("Sasaran strategis: Peningkatan",), OBJECTIVE, "indikator", 1, lead=2),
    Expected(("Sub kegiatan yang mendukung sasaran strategis",), OUTPUT, "sub_kegiatan", 18),
    Expected(("Target dan capaian menurut tahun: Indeks",), YEARS, "tahun", 5, lead=2, by_year=True),
    Expected(("Target dan capaian menurut tahun: Nilai",), YEARS, "tahun", 5, lead=2, by_year=True),
    Expected(("Indeks sistem merit instansi",), "peringkat, instansi, nilai, kategori", "instansi", 10),
    Expected(  # ours stand by their place, not by number
        ("Capaian sementara IP ASN",), "-, instansi, Juli 2024, Agustus 2024, September 2024", "instansi", 32
    ),
    Expected(("Rumus efisiensi anggaran",), "lambang, arti", "lambang", 5, unnamed=True, more=True),  # and the formula
    Expected(("Capaian output program",), f"-, judul, indikator, satuan, {OUTCOME}", "indikator", 1, lead=1),
    Expected(  # ours has the supporting programme too
        ("Efisiensi output program", "Nilai efisiensi program"), EFFICIENCY, "program", 1, lead=1, more=True
    ),
    Expected(  # the indicator's code, IKSK A.1.1, is explained nowhere
        ("Capaian sasaran program",), f"-, judul program, judul sasaran, -, {OUTCOME}", "target", 1, lead=1
    ),
    Expected(("Indikator kinerja program: Program Kepegawaian",), OBJECTIVE, "indikator", 4, lead=2),
    Expected(("Capaian output dan anggaran: Program Kepegawaian",), OUTPUT, "sub_kegiatan", 18),
    Expected(("Indikator kinerja program: Program Penunjang",), OBJECTIVE, "indikator", 1),
    Expected(("Capaian output dan anggaran: Program Penunjang",), OUTPUT, "sub_kegiatan", 15),
    Expected(("Rencana aksi: ",), PLAN, PLAN_KEY, 35, PLAN_JOINED),
    Expected(("Target dan realisasi: Sasaran",), f"{AGREEMENT}, satuan", "indikator", 12),
    Expected(("Pendidikan, pelatihan dan",), "tahun, nomor, pelatihan, jumlah_peserta", "pelatihan", 6, joined="tahun"),
    Expected(
        ("Realisasi menurut sub kegiatan", "Realisasi menurut program"),
        f"-, judul, kegiatan, sub_kegiatan, {MONEY}, keterangan",
        "sub_kegiatan",
        33,
        only=lambda cells: cells[3] != "",
    ),
    Expected(  # ours names one more, that nobody explained
        ("Penjelasan realisasi yang tidak optimal",),
        f"-, judul program, judul kegiatan, sub_kegiatan, {MONEY}, penjelasan",
        "sub_kegiatan",
        6,
        more=True,
    ),
)
ACTIVITIES = Expected(  # rows of programme indicators within the table of the budget
    ("Realisasi menurut kegiatan", "Realisasi menurut program", "Realisasi menurut sub kegiatan"),
    f"-, -, indikator_program, -, {MONEY}, -",
    "indikator_program",
    9,
    only=lambda cells: cells[3] == "",
)


def blocks() -> list[list[Cells]]:
    """Every table of the chapter in order, as cells; one that goes on after a page's end is whole."""
    text = (REPORT / "laporan.txt").read_text(encoding="utf-8")
    body = text[text.rindex(START) : text.index(END)]
    found: list[list[Cells]] = []
    for block in re.findall(r"(?:^.*\t.*\n)+", body, re.MULTILINE):
        lines = [[cell.strip() for cell in line.split("\t")] for line in block.splitlines()]
        goes_on = found and _names(found[-1][0]) == _names(lines[0]) and lines[0][0] != ONE_INDICATOR
        if goes_on:
            found[-1] += lines[1:]
        else:
            found.append(lines)
    return found


def rows(block: list[Cells], expected: Expected) -> Iterator[tuple[bool, dict[str, str]]]:
    """The rows of a printed table by our columns, and whether each is a total."""
    columns = expected.columns.split(", ")
    for cells in block[: expected.lead]:
        if cells[-1]:
            yield True, dict(zip(columns, cells, strict=True))
    lines = block if expected.unnamed else block[expected.lead + 1 :]
    if expected.by_year:
        lines = _years(block[expected.lead], lines)
    above = dict.fromkeys(columns, "")
    for cells in lines:
        filled = [cell for cell in cells if cell]
        if (len(filled) == 1 and filled[0] in GROUPS) or COLUMN_NUMBERS.fullmatch(" ".join(cells)):
            continue
        is_total = any(cell.startswith(TOTALS) for cell in cells[:3])
        if not is_total and not expected.only(cells):
            continue
        row = dict(zip(columns, cells, strict=True))
        if not is_total:
            row.update({name: above[name] for name in expected.joined.split(", ") if name and not row[name]})
            above = row
        yield is_total, {name: text for name, text in row.items() if name != NOT_COMPARED}


def _years(names: Cells, lines: list[Cells]) -> list[Cells]:
    """A row for each year; the share of the last target, printed under its year, is that of the year of the report."""
    years = [name[-5:-1] if name.endswith(")") else name for name in names]
    *others, share = lines
    moved = ["", *(share[-1] if year == REPORTED else "" for year in years[1:])]
    return [list(cells) for cells in zip(years, *others, moved, strict=True)][1:]


def _names(cells: Cells) -> Cells:
    return ["Sumber Data" if name == "Sumber" else name for name in cells]
