"""Obstacles and follow-ups, and realisations with their state and evidence: what analysts keep beside the figures."""

from datetime import datetime

from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY

TITLE: list[Line] = [["Kendala dan Tindak Lanjut"], [AGENCY], ["Triwulan I Tahun 2025"], []]
RISK = "Persentase Implementasi Penerapan Manajemen Risiko"
MOVES = "Pengelolaan Mutasi ASN"
WORDED: Line = [
    *("No", "Indikator Kinerja", "Kendala yg Dihadapi", "Solusi yg Telah Dilakukan"),
    *("Rencana Tindak Lanjut", "PIC Tindak Lanjut", "Batas Waktu TL"),
]
OWN: Line = ["Objek", "Kendala", "Solusi", "Rencana Tindak Lanjut", "Penanggung Jawab", "Batas Waktu", "Status TL"]
COLUMNS = (
    "perangkat_daerah tahun periode objek kendala solusi rencana_tindak_lanjut penanggung_jawab batas_waktu"
    " status_tindak_lanjut"
)
BKD = ("BKD", 2025, "I")


def kept(*lines: Line, head: Line = WORDED) -> bytes:
    return xlsx(Page([*TITLE, head, *lines], "Tindak Lanjut"))


def measured(*lines: Line, head: tuple[str, ...]) -> bytes:
    named = ["No", "Indikator Kinerja", "Target", "Realisasi", "%", *head]
    return xlsx(Page([["Pengukuran Kinerja"], *TITLE[1:], named, *lines], "Pengukuran"))


def reached(*values: tuple) -> dict:
    return {"indikator_realisasi": rows("indikator realisasi status keadaan bukti diverifikasi_oleh", *values)}


LINK = "https://contoh.go.id/laporan?id=7"

CASES = (
    Case(
        "follow-up-as-analysts-head-it",
        kept(
            [1, RISK, "Data belum lengkap", "Rapat", "Surat ke unit", "Bidang Perencanaan", datetime(2025, 4, 30)],
            [2, MOVES, "Menunggu persetujuan", None, "Bersurat ulang", "Kepala Bidang Mutasi", "30 April 2025"],
        ),
        {
            "tindak_lanjut": rows(
                COLUMNS,
                (*BKD, RISK, "Data belum lengkap", "Rapat", "Surat ke unit", "Bidang Perencanaan", "2025-04-30", None),
                (
                    *(*BKD, MOVES, "Menunggu persetujuan", None, "Bersurat ulang", "Kepala Bidang Mutasi"),
                    *("2025-04-30", None),
                ),
            )
        },
    ),
    Case(
        "follow-up-under-our-own-headings",
        kept([MOVES, "A", "B", "C", "BPSDM", "akhir TW II", "selesai"], head=OWN),
        {"tindak_lanjut": rows(COLUMNS, (*BKD, MOVES, "A", "B", "C", "BPSDM", "akhir TW II", "selesai"))},
    ),
    Case(
        "a-person-in-place-of-an-office",
        kept(
            [1, RISK, "Ditunda oleh Budi Santoso, S.Kom. (NIP 197001011995011001)", None, "X", "Siti Aminah", "Juni"],
            [2, MOVES, "Y", None, "Z", "Drs. Agus Salim, M.Si.", "31/12/2025"],
        ),
        {
            "tindak_lanjut": rows(
                COLUMNS,
                (*BKD, RISK, "Ditunda oleh [data pribadi dihapus]", None, "X", None, "Juni", None),
                (*BKD, MOVES, "Y", None, "Z", None, "2025-12-31", None),
            )
        },
        info=(("data-pribadi", "F6|C6"), ("data-pribadi", "F7|F6")),
        absent=("Siti Aminah", "Agus Salim", "Budi Santoso", "197001011995011001"),
    ),
    Case(
        "a-person-spoken-of",
        kept([1, RISK, "Data belum lengkap", "Rapat dengan Ibu Rina Wulandari", "Surat Bapak Gubernur", None, None]),
        {
            "tindak_lanjut": rows(
                COLUMNS,
                (
                    *(*BKD, RISK, "Data belum lengkap", "Rapat dengan Ibu [data pribadi dihapus]"),
                    *("Surat Bapak Gubernur", None, None, None),
                ),
            )
        },
        info=(("data-pribadi", "D6"),),
        absent=("Rina", "Wulandari"),
    ),
    Case(
        "two-follow-ups-of-one-object",
        kept([1, RISK, "A", None, "B", None, None], [2, RISK, "C", None, "D", None, None]),
        findings=(("baris-ganda", None),),
    ),
    Case(
        "realisations-with-state-and-evidence",
        measured(
            [1, RISK, 50, 40, 80, "Sementara", LINK, "Inspektorat"],
            [2, "Nilai kualitas data SDI", 3, 3, 100, "Angka Tetap", "BA-12/2025", "Sekretaris Badan"],
            [3, "Kepuasan", 94, "N/A", "N/A", None, None, "Rina Wati"],
            head=("Status Realisasi", "Data Dukung", "Verifikator"),
        ),
        reached(
            (RISK, 40, None, "sementara", LINK, "Inspektorat"),
            ("Nilai kualitas data SDI", 3, None, "final", "BA-12/2025", "Sekretaris Badan"),
            ("Kepuasan", None, "belum_tersedia", None, None, None),
        ),
        absent=("Rina Wati",),
    ),
    Case(
        "realisations-with-obstacles",
        measured(
            [1, RISK, 50, 40, 80, "Data belum lengkap", "Rapat", "Bidang Perencanaan"],
            head=("Kendala", "Solusi", "PIC"),
        ),
        {
            **reached((RISK, 40, None, None, None, None)),
            "tindak_lanjut": rows(
                "objek kendala solusi penanggung_jawab", (RISK, "Data belum lengkap", "Rapat", "Bidang Perencanaan")
            ),
        },
    ),
    Case(
        "the-target-of-the-quarter-beside-the-years",
        xlsx(
            [
                ["Pengukuran Kinerja"],
                *TITLE[1:],
                ["Indikator Kinerja", "Target Tahunan", "Target TW I", "Realisasi TW I", "%"],
                [RISK, 100, 50, 45, 90],
            ]
        ),
        reached((RISK, 45, None, None, None, None)),
    ),
    Case(
        "realisations-without-state",
        measured([1, RISK, 50, 40, 80], head=()),
        reached((RISK, 40, None, None, None, None)),
    ),
)
