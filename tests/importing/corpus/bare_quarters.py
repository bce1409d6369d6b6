"""Columns headed by nothing but a quarter, beside a target: what was reached where a title says so, else asked."""

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Line, rows, xlsx
from tests.importing.corpus.titles import AGENCY

INDEX, MERIT = "Indeks Kepuasan Layanan Kepegawaian", "Indeks Sistem Merit"
HEAD: Line = ["No", "Indikator Kinerja", "Satuan", "Target", "TW I", "TW II", "TW III", "TW IV"]
LINES: list[Line] = [[1, INDEX, "Nilai", 94, 90, 91], [2, MERIT, "Nilai", 300, 300, 305]]
REACHED = {
    "indikator_realisasi": rows(
        "indikator tahun periode realisasi",
        (INDEX, 2025, "I", 90),
        (INDEX, 2025, "II", 91),
        (MERIT, 2025, "I", 300),
        (MERIT, 2025, "II", 305),
    )
}
AIMED = {
    "indikator": rows("indikator tahun satuan", (INDEX, 2025, "Nilai"), (MERIT, 2025, "Nilai")),
    "indikator_target": rows(
        "indikator tahun periode target",
        *((name, 2025, "tahun", year) for name, year in ((INDEX, 94), (MERIT, 300))),
        *((name, 2025, "I", first) for name, first in ((INDEX, 90), (MERIT, 300))),
        *((name, 2025, "II", second) for name, second in ((INDEX, 91), (MERIT, 305))),
        *((name, 2025, quarter, None) for name in (INDEX, MERIT) for quarter in ("III", "IV")),
    ),
}


def titled(title: str, head: Line = HEAD, lines: list[Line] = LINES) -> bytes:
    """Two indicators below a title."""
    return xlsx([[AGENCY], [title], [], head, *lines])


def said(column: str) -> Choices:
    """That the quarters are a column's."""
    return Choices(map=(f"TW I={column} I", f"TW II={column} II"))


CASES: tuple[Case, ...] = (
    Case("reached-by-the-title", titled("Capaian Indikator Kinerja Tahun 2025"), REACHED),
    Case("neither-said", titled("Tahun 2025"), findings=(("kolom-meragukan", "E4"),)),
    Case("said-to-be-reached", titled("Tahun 2025"), REACHED, choices=said("realisasi")),
    Case("said-to-be-aimed-at", titled("Tahun 2025"), AIMED, choices=said("target")),
    Case("aimed-at-by-the-title", titled("Perjanjian Kinerja Tahun 2025"), AIMED),
    Case(
        "beside-what-was-reached-in-the-end",
        titled("Capaian Tahun 2025", [*HEAD, "Realisasi"], [[*line, None, None, line[5]] for line in LINES]),
        {"indikator_realisasi": rows("indikator periode realisasi", (INDEX, "IV", 91), (MERIT, "IV", 305))},
        findings=(("judul-tidak-dikenal", "*"),),
    ),
    Case(
        "outputs-are-no-indicators",
        titled(
            "Capaian Keluaran Tahun 2025",
            ["No", "Sub Kegiatan", "Indikator", "Satuan", "Target", "TW I", "TW II"],
            [[1, "Pengelolaan Mutasi ASN", "Jumlah SK", "Dokumen", 12, 3, 6]],
        ),
        findings=(("kolom-meragukan", "E4"),),
        allowed=(("judul-tidak-dikenal", "*"), ("periode-meragukan", "*"), ("induk-tidak-dikenal", "*")),
    ),
)
