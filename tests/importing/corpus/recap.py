"""Recapitulations of spending: kinds of spending over allocation and realisation, by sub-activity or by agency."""

from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.titles import CODES, HIRING, INTAKE, STAFFING, SYSTEM, TITLE

GROUPS: Line = ["Kode", "Uraian", "Belanja Operasi", None, "Belanja Modal", None, "Jumlah", None]
PAIRS: Line = [None, None, *["Anggaran", "Realisasi"] * 3]
OPEN: tuple[Line, ...] = (
    [CODES[STAFFING], STAFFING, 80, 35, 10, None],
    [CODES[HIRING], HIRING, 80, 35, 10, None],
    [CODES[INTAKE], INTAKE, 50, 25, None, None],
    [CODES[SYSTEM], SYSTEM, 30, 10, 10, None],
)
MERGED = ("C5:D5", "E5:F5", "G5:H5")


def recap(*groups: object, merged: tuple[str, ...] = MERGED, pairs: Line = PAIRS) -> bytes:
    lines: list[Line] = [
        [CODES[STAFFING], STAFFING, 90, 45, 10, 1, 100, 46],
        [CODES[HIRING], HIRING, 90, 45, 10, 1, 100, 46],
        [CODES[INTAKE], INTAKE, 50, 25, 10, 1, 60, 26],
        [CODES[SYSTEM], SYSTEM, 40, 20, 0, 0, 40, 20],
        [None, "Jumlah", 90, 45, 10, 1, 100, 46],
    ]
    return xlsx(Page([*TITLE, list(groups), pairs, *(line[: len(groups)] for line in lines)], merged=merged))


CASES = (
    Case(
        "kinds-of-spending-and-their-sum",
        recap(*GROUPS),
        {"anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", (INTAKE, 60, 26), (SYSTEM, 40, 20))},
    ),
    Case(
        "short-names-of-kinds-of-spending",
        recap("Kode", "Uraian", "Operasi", None, "Modal", None, "Total", None),
        {"anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", (INTAKE, 60, 26), (SYSTEM, 40, 20))},
    ),
    Case(
        "kinds-of-spending-without-their-sum",
        recap(*GROUPS[:6], merged=MERGED[:2], pairs=PAIRS[:6]),
        {"anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", (INTAKE, 60, 26), (SYSTEM, 40, 20))},
        info=(("kolom-dijumlahkan", "C6"),),
    ),
    Case(
        "kinds-of-spending-of-which-one-is-not-filled-in",
        xlsx(Page([*TITLE, [*GROUPS[:6]], PAIRS[:6], *OPEN], merged=MERGED[:2])),
        {
            "anggaran": rows(
                "sub_kegiatan pagu_rupiah realisasi_rupiah status",
                (INTAKE, 50, 25, None),
                (SYSTEM, 40, None, "belum_diisi"),
            )
        },
    ),
    Case(
        "kinds-of-operating-spending-without-their-sum",
        recap(
            *("Kode", "Uraian", "Belanja Pegawai", None, "Belanja Barang dan Jasa", None),
            merged=MERGED[:2],
            pairs=PAIRS[:6],
        ),
        {"anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", (INTAKE, 60, 26), (SYSTEM, 40, 20))},
        info=(("kolom-dijumlahkan", "C6"),),
    ),
    Case(
        "kinds-of-operating-spending-and-all",
        recap("Kode", "Uraian", "Belanja Pegawai", None, "Belanja Modal", None, "Jumlah", None),
        {"anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", (INTAKE, 60, 26), (SYSTEM, 40, 20))},
    ),
    Case(
        "kinds-of-spending-of-which-one-is-not-known",
        recap("Kode", "Uraian", "Belanja Operasi", None, "Belanja Hibah", None, merged=MERGED[:2], pairs=PAIRS[:6]),
        findings=(("kolom-hilang", "A5"),),
        allowed=(("judul-tidak-dikenal", "*"),),
    ),
    Case(
        "two-budgets-side-by-side",
        recap("Kode", "Uraian", "APBD", None, "APBN", None, merged=MERGED[:2], pairs=PAIRS[:6]),
        findings=(("kolom-meragukan", "C6"), ("kolom-meragukan", "D6")),
    ),
    Case(
        "by-agency",
        xlsx(
            Page(
                [
                    ["Rekapitulasi Belanja Daerah per SKPD"],
                    ["s.d. 31 Maret 2025"],
                    [],
                    [],
                    ["No", "Nama SKPD", *GROUPS[2:]],
                    PAIRS,
                    [1, "Badan Kepegawaian Daerah", 90, 45, 10, 1, 100, 46],
                    ["Jumlah", None, 90, 45, 10, 1, 100, 46],
                ],
                merged=MERGED,
            )
        ),
        findings=(("tabel-tidak-ditemukan", "A5"),),
    ),
    Case(
        "money-in-a-letter",
        xlsx([*TITLE, ["Program", "Kegiatan", "Sub Kegiatan", "Pagu (M)", "Realisasi (Rp M)"], [*"abc", 12, 3]]),
        findings=(("satuan-meragukan", "D5"),),
    ),
)
