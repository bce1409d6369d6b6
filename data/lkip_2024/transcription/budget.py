"""The budget: what was granted and spent (3.3), granted in the agreement (2.2), and the output it paid for (3.2)."""

from .report import between, fill_down, table
from .sheets import Sheet, row_of

PERIOD = "Tahun 2024"
WIDTHS = {1: 8, 2: 40, 3: 56, 4: 60, 5: 24, 6: 24, 7: 10, 8: 44}
OUTPUT_HEADER = ["Program", "Sub Kegiatan", "Rata - Rata Capaian Output", "Capaian Anggaran"]
OUTPUT_TABLE = "NO\tPROGRAM\tSUB KEGIATAN"
OUTPUTS = [  # the programme's name as its table prints it (the first is broken over a page), where the table stands
    ("PROGRAM KEPEGAWAIAN DAERAH", "3.2.2 Indikator Kinerja Program", "Program 2 : "),
    ("PROGRAM PENUNJANG URUSAN PEMERINTAH DAERAH", "Program 2 : ", "3.2.3 "),
]


def sheets() -> list[Sheet]:
    """The sheets of ``anggaran.xlsx``."""
    return [_spending(), _explanations(), _agreement(), _outputs(), _outputs_printed_before()]


def _spending() -> Sheet:
    block = between(
        "No\tProgram\tIndikator Kinerja Program", "Berdasarkan informasi pada tabel", after="3.3 Realisasi Anggaran"
    )
    return Sheet(
        name="Realisasi",
        title="Realisasi Anggaran Menurut Program, Kegiatan dan Sub Kegiatan",
        period=PERIOD,
        place="Bab III, 3.3 Realisasi Anggaran, tabel komposisi Perubahan APBD",
        header=[
            ["No", "Program", "Indikator Kinerja Program / Kegiatan", "Sub Kegiatan", "Anggaran APBD Perubahan"]
            + ["Realisasi Anggaran", "%", "Keterangan"]
        ],
        rows=[row_of(cells, {0, 4, 5, 6}, decimal=".") for cells in table(block)],
        widths=WIDTHS,
    )


def _explanations() -> Sheet:
    block = between("No\tProgram\tKegiatan\tSub Kegiatan\tAnggaran APBD Perubahan", "BAB. IV")
    return Sheet(
        name="Penjelasan",
        title="Penjelasan Realisasi Anggaran yang Tidak Optimal",
        period=PERIOD,
        place="Bab III, 3.3 Realisasi Anggaran, tabel realisasi anggaran yang belum optimal",
        header=[
            ["No", "Program", "Kegiatan", "Sub Kegiatan", "Anggaran APBD Perubahan", "Realisasi Anggaran", "%"]
            + ["Penjelasan Realisasi Tidak Optimal"]
        ],
        rows=[row_of(cells, {0, 4, 5, 6}, decimal=".") for cells in table(block)],
        widths=WIDTHS | {8: 100},
    )


def _agreement() -> Sheet:
    block = between("No\tKode Program\tProgram", "Sumber Data : DPA-Perubahan")
    return Sheet(
        name="Pagu PK",
        title="Program, Kegiatan, Sub Kegiatan dan Pagu Anggaran dalam Perjanjian Kinerja",
        period=PERIOD,
        place="Bab II, 2.2 Perjanjian Kinerja Tahun 2024, tabel pagu anggaran",
        header=[["No", "Kode Program", "Program", "Kegiatan", "Sub Kegiatan", "Pagu Anggaran"]],
        rows=[_agreement_row(cells) for cells in table(block)],
        source="Sumber Data : DPA-Perubahan BKD TA. 2024",
        widths={1: 8, 2: 14, 3: 40, 4: 50, 5: 60, 6: 22},
    )


def _agreement_row(cells: list[str]) -> list:
    """The total row counts activities and sub-activities in their columns; the others print names there."""
    return row_of(cells, {3, 4, 5} if cells[0] == "Total" else {5})


def _outputs() -> Sheet:
    return Sheet(
        name="Capaian Output",
        title="Rata-Rata Capaian Output dan Capaian Anggaran Sub Kegiatan",
        period=PERIOD,
        place="Bab III, 3.2.2 Indikator Kinerja Program, tabel capaian output dan anggaran kedua program",
        header=[["No", *OUTPUT_HEADER]],
        rows=[
            row_of([cells[0], name, *cells[2:]], {0, 3, 4}, decimal=".")
            for name, after, end in OUTPUTS
            for cells in table(between(OUTPUT_TABLE, end, after=after))
        ],
        widths={1: 8, 2: 50, 3: 60, 4: 14, 5: 14},
    )


def _outputs_printed_before() -> Sheet:
    place = "Bab III, 3.2.1 Sasaran Strategis, no. 1 Realisasi Capaian Sasaran Strategis"
    block = between(OUTPUT_TABLE, "2. Perbandingan Capaian", after="3.2.1 Sasaran Strategis")
    return Sheet(
        name="Capaian Output 3.2.1",
        title="Rata-Rata Capaian Output dan Capaian Anggaran Program Kepegawaian Daerah, cetakan lain",
        period=PERIOD,
        place=place,
        header=[["Tempat Cetak", *OUTPUT_HEADER]],
        rows=[row_of([f"{place}, tabel capaian output", *cells[1:]], {3, 4}) for cells in fill_down(table(block), [1])],
        widths={1: 50, 2: 40, 3: 60, 4: 14, 5: 14},
    )
