"""The tables as the report prints them, for another quarter and in other hands."""

from dashboard.importing.choices import Choices
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.titles import AGENCY, QUARTER, SCOPE, STAFFING, SYSTEM, TITLE

YEAR: list[Line] = [["Dokumen"], [AGENCY], ["Tahun 2025"], []]
AGREEMENT: Line = ["No.", "Sasaran", "Indikator Kinerja", "Sumber Data", "Target", "Realisasi", "%", "Ket"]


def measured(head: Line, *lines: Line, formats: dict[str, str] | None = None) -> bytes:
    return xlsx(Page([*TITLE, head, *lines], "Pengukuran", formats=formats or {}))


def agreement() -> bytes:
    """The performance agreement: quarters below a merged heading."""
    head: list[Line] = [
        ["Nomor", "Sasaran", "Indikator Kinerja", "Sumber Data", "Pengukuran Kinerja", "Triwulan"]
        + [None, None, None, "Tahunan", "Keterangan"],
        [None] * 5 + ["I", "II", "III", "IV"],
    ]
    merged = (*(f"{letter}5:{letter}6" for letter in "ABCDEJK"), "F5:I5")
    lines: list[Line] = [
        ["Sasaran Strategis"],
        [1, "Tertib", "Nilai layanan", "e-Kinerja", "Dasar Hukum:\na. Peraturan", "N/A", 40, "-", 80, 80, "Nilai"],
        ["Sasaran Operasional"],
        [2, "Rapi", "Persentase arsip", "SIMPEG", "Rumus", 25, 50, 75, 100, 100, "%"],
    ]
    return xlsx(Page([*YEAR, *head, *lines], "PK", merged=merged))


def strategic_targets() -> bytes:
    head: list[Line] = [
        ["No", "Kegiatan Strategis Daerah (KSD)", "Sub Kegiatan Strategis Daerah (KSD)", "Jumlah Rencana Aksi"]
        + ["Target Periode"],
        [None, None, None, None, "B.03", "B.06", "B.09", "B.12"],
    ]
    merged = ("A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:H5")
    formats = {f"{letter}{row}": "0%" for letter in "EFGH" for row in (7, 8)}
    lines: list[Line] = [
        [1, "Tata kelola", "Sistem merit", 2, "-", "-", 0.5, 1],
        [None, None, "Layanan", 1, 0.25, 0.5, 0.75, 1],
    ]
    return xlsx(Page([*YEAR, *head, *lines], "Rekap KSD", merged=merged, formats=formats))


def action_plan() -> bytes:
    head: list[Line] = [
        ["Unit", "Program", "Sub Kegiatan", "Pagu Anggaran", "Aktivitas Sub Kegiatan", "Indikator Kinerja"]
        + ["Volume", "Satuan", "Target", None, None, None, "Keterangan"],
        [None] * 8 + ["TW I", "TW II", "TW III", "TW IV"],
    ]
    merged = (*(f"{letter}5:{letter}6" for letter in "ABCDEFGHM"), "I5:L5")
    lines: list[Line] = [
        ["BKD", STAFFING, SYSTEM, 184_075_000, "- Menyusun\n- Menguji", "Jumlah dokumen", 4, "Dokumen", 1, 1, 1, 1],
        ["Korpri", STAFFING, SYSTEM, 1_000_000, "Melayani", "Jumlah layanan", 2, "Layanan", "-", 1, "-", 1],
    ]
    return xlsx(Page([*YEAR, *head, *lines], "Rencana Aksi", merged=merged))


SERVICE: Line = [1, "Tertib", "Nilai layanan", "e-Kinerja", 80, 84, 105, "Nilai"]
INDEX: Line = [1, "Tertib", "Indeks", "BKN", 300, 319.53, 106.51, "Nilai"]
ARCHIVE: Line = [2, "Rapi", "Persentase arsip", "SIMPEG", 50, "N/A", "N/A", "%"]
REACHED = {
    "indikator_realisasi": rows(
        f"{SCOPE} indikator realisasi status",
        ("BKD", 2025, "II", "Nilai layanan", 84, None),
        ("BKD", 2025, "II", "Persentase arsip", None, "belum_tersedia"),
    )
}

CASES = (
    Case(
        "measurement-with-groups",
        measured(AGREEMENT, ["Sasaran Strategis"], SERVICE, ["Sasaran Operasional"], ARCHIVE),
        REACHED,
        published=(("Nilai layanan", "target", 80), ("Nilai layanan", "capaian_persen", 105)),
    ),
    Case(
        "measurement-achievement-by-number-format",
        measured(AGREEMENT, [*SERVICE[:6], 1.05, "Nilai"], ARCHIVE, formats={"G6": "0.00%"}),
        REACHED,
    ),
    Case(
        "points-in-percent-format",
        measured(AGREEMENT, SERVICE, [*ARCHIVE[:5], 45, 90, "%"], formats={"F7": "0.00%"}),
        findings=(("satuan-meragukan", "F7"),),
    ),
    *(
        Case(
            f"points-in-percent-format-{said}",
            measured(AGREEMENT, INDEX, [*ARCHIVE[:5], 45, 90, "%"], formats={"F7": "0.00%"}),
            {"indikator_realisasi": rows("indikator realisasi", ("Indeks", 319.53), ("Persentase arsip", meant))},
            choices=Choices(decide=(f"Pengukuran!F={said}",)),
            allowed=(("persen-tidak-cocok", "G7"),),
        )
        for said, meant in (("poin", 45), ("persen", 4500))
    ),
    Case(
        "points-among-fractions-in-percent-format",
        measured(
            AGREEMENT,
            [*SERVICE[:5], 0.84, 105, "%"],
            [*ARCHIVE[:5], 45, 90, "%"],
            formats=dict.fromkeys(("F6", "F7"), "0%"),
        ),
        findings=(("satuan-meragukan", "F7"),),
    ),
    Case(
        "more-than-all-in-percent-format",
        measured(AGREEMENT, INDEX, [*ARCHIVE[:5], 1.6, 320, "%"], formats={"F7": "0%"}),
        {"indikator_realisasi": rows("indikator realisasi", ("Indeks", 319.53), ("Persentase arsip", 160))},
    ),
    Case("measurement-achievement-as-text", measured(AGREEMENT, [*SERVICE[:6], "105,00%", "Nilai"], ARCHIVE), REACHED),
    Case(
        "measurement-in-other-words",
        measured(
            ["NO", "SASARAN", "INDIKATOR", "SUMBER DATA", "TARGET", "REALISASI", "CAPAIAN (%)", "KET."],
            SERVICE,
            ARCHIVE,
        ),
        REACHED,
    ),
    Case(
        "measurement-with-decimal-commas",
        measured(
            AGREEMENT,
            [1, "Merit", "Indeks sistem merit", "e-SAKIP", "319,53", "320,5", "100,30", "Nilai"],
            [2, "Tertib", "Nilai layanan", "e-Kinerja", "94", "94,32", "100,34", "Nilai"],
        ),
        {"indikator_realisasi": rows("indikator realisasi", ("Indeks sistem merit", 320.5), ("Nilai layanan", 94.32))},
    ),
    Case(
        "measurement-with-a-doubtful-value",
        measured(AGREEMENT, [1, "Merit", "Indeks sistem merit", "e-SAKIP", 320, "1.234", None, "Nilai"]),
        findings=(("notasi-meragukan", "F6"),),
    ),
    Case(
        "measurement-whose-percentage-is-called-a-realisation",
        measured(
            ["No", "Sasaran", "Indikator Kinerja", "Ket", "Target", "Capaian", "Realisasi IKU (%)"],
            [1, "Tertib", "Nilai layanan", "Nilai", 80, 84, 105],
        ),
        {"indikator_realisasi": rows("indikator realisasi", ("Nilai layanan", 84))},
        published=(("Nilai layanan", "capaian_persen", 105),),
    ),
    Case(
        "measurement-of-which-only-a-percentage-is-there",
        measured(["No", "Indikator Kinerja", "Target", "Realisasi IKU (%)"], [1, "Nilai layanan", 80, 84]),
        findings=(("kolom-meragukan", "D5"),),
    ),
    Case(
        "measurement-with-the-unit-of-its-row",
        measured(
            [*AGREEMENT[:7], "Satuan"],
            [1, "Merit", "Indeks sistem merit", "e-SAKIP", "319,53 Nilai", "320,5 nilai", "100,30%", "Nilai"],
            [2, "Tertib", "Persentase arsip", "e-Kinerja", "100,0 Persen", "90,00 Persen", "90%", "%"],
            [3, "Rapi", "Nilai layanan", "e-Kinerja", 90, "Belum rilis", None, "Nilai"],
        ),
        {
            "indikator_realisasi": rows(
                "indikator realisasi",
                ("Indeks sistem merit", 320.5),
                ("Persentase arsip", 90),
                ("Nilai layanan", None),
            )
        },
        published=(("Indeks sistem merit", "target", 319.53),),
    ),
    Case(
        "measurement-with-a-unit-that-both-figures-say",
        measured(
            AGREEMENT[:7],
            [1, "Merit", "Indeks sistem merit", "e-SAKIP", "94 Persen", "90,5 persen", None],
            [2, "Tertib", "Jumlah arsip", "e-Kinerja", 4, "4 Dokumen", None],
        ),
        findings=(("bukan-angka", "F7"),),
    ),
    Case(
        "measurement-with-another-unit-than-its-row",
        measured(
            [*AGREEMENT[:7], "Satuan"],
            [1, "Merit", "Indeks sistem merit", "e-SAKIP", 80, "84 Persen", None, "Nilai"],
            [2, "Merit", "Lama layanan", "e-SAKIP", 80, "1.234 Hari", None, "Hari"],
        ),
        findings=(("bukan-angka", "F6"), ("notasi-meragukan", "F7")),
    ),
    Case(
        "agreement-with-quarters",
        agreement(),
        {
            "indikator": rows(
                "periode nomor tingkat_sasaran indikator satuan",
                ("tahun", 1, "Sasaran Strategis", "Nilai layanan", "Nilai"),
                ("tahun", 2, "Sasaran Operasional", "Persentase arsip", "%"),
            ),
            "indikator_target": rows(
                "indikator periode himpunan target status",
                ("Nilai layanan", "I", "pk", None, "tidak_jatuh_tempo"),
                ("Nilai layanan", "II", "pk", 40, None),
                ("Nilai layanan", "III", "pk", None, "tidak_jatuh_tempo"),
                ("Nilai layanan", "IV", "pk", 80, None),
                ("Nilai layanan", "tahun", "pk", 80, None),
                *(
                    ("Persentase arsip", period, "pk", target, None)
                    for period, target in (("I", 25), ("II", 50), ("III", 75), ("IV", 100), ("tahun", 100))
                ),
            ),
        },
    ),
    Case(
        "programme-indicators-in-another-order",
        xlsx(
            [
                ["Capaian Program"],
                [AGENCY],
                [QUARTER],
                ["No", "Indikator Kinerja Program", "Program", "Sasaran Program", "Target", "Satuan", "Realisasi"]
                + ["Capaian (%)"],
                [1, "Jumlah dokumen layanan", STAFFING, "Tertib", 4, "Dokumen", 3, 75],
            ]
        ),
        {
            "program_indikator": rows(
                f"{SCOPE} program indikator satuan target realisasi",
                ("BKD", 2025, "II", STAFFING, "Jumlah dokumen layanan", "Dokumen", 4, 3),
            )
        },
    ),
    Case(
        "strategic-targets-by-month-end",
        strategic_targets(),
        {
            "ksd_rekap": rows(
                "ksd sub_ksd periode target_persen",
                ("Tata kelola", "Sistem merit", "B03", None),
                ("Tata kelola", "Sistem merit", "B06", None),
                ("Tata kelola", "Sistem merit", "B09", 50),
                ("Tata kelola", "Sistem merit", "B12", 100),
                ("Tata kelola", "Layanan", "B03", 25),
                ("Tata kelola", "Layanan", "B06", 50),
                ("Tata kelola", "Layanan", "B09", 75),
                ("Tata kelola", "Layanan", "B12", 100),
            )
        },
    ),
    Case(
        "action-plan-by-unit",
        action_plan(),
        {
            "rencana_aksi": rows(
                "unit sub_kegiatan pagu_rupiah aktivitas volume satuan",
                ("BKD", SYSTEM, 184_075_000, "- Menyusun\n- Menguji", 4, "Dokumen"),
                ("Korpri", SYSTEM, 1_000_000, "Melayani", 2, "Layanan"),
            ),
            "rencana_aksi_target": rows(
                "unit periode target",
                *(("BKD", period, 1) for period in ("I", "II", "III", "IV")),
                ("Korpri", "I", None),
                ("Korpri", "II", 1),
                ("Korpri", "III", None),
                ("Korpri", "IV", 1),
            ),
        },
    ),
    Case(
        "people-by-education",
        xlsx(
            [
                *YEAR,
                ["Pendidikan", "Jumlah Pegawai", "%"],
                ["S2", 50, 25],
                ["S1", 150, 75],
                ["Total", 200, 100],
            ]
        ),
        {"pegawai_pendidikan": rows("pendidikan jumlah_pegawai", ("S2", 50), ("S1", 150))},
    ),
    Case(
        "people-by-a-shorter-heading",
        xlsx([*YEAR, ["Pendidikan", "Jumlah", "%"], ["S2", 50, 25], ["S1", 150, 75]]),
        {"pegawai_pendidikan": rows("pendidikan jumlah_pegawai", ("S2", 50), ("S1", 150))},
    ),
    Case(
        "people-that-do-not-add-up",
        xlsx([*YEAR, ["Pendidikan", "Jumlah Pegawai", "%"], ["S2", 50, 25], ["S1", 150, 75], ["Total", 201, 100]]),
        {"pegawai_pendidikan": rows("pendidikan jumlah_pegawai", ("S2", 50), ("S1", 150))},
        (("jumlah-tidak-cocok", "B8"),),
    ),
)
