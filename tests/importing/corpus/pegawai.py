"""Employees without names: simulated rows, their spellings, and what is asked about."""

from dataclasses import replace

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Line, rows, text_file, xlsx
from tests.importing.corpus.titles import AGENCY

TITLE: list[Line] = [["Data pegawai (simulasi)"], [AGENCY], ["Triwulan IV Tahun 2024"], []]
HEAD: Line = ["No", "Unit", "Jenis Jabatan", "Jenjang Pendidikan", "Diklat Kepemimpinan", "Diklat Fungsional"] + [
    *("Diklat Teknis 20 JP", "Seminar", "Nilai Kinerja", "Predikat Kinerja", "Hukuman Disiplin")
]
LEADER: Line = [1, "Sekretariat", "manajerial", "S-2", "ya", None, "tidak", "ya", 90.5, None, "tidak pernah"]
EXPERT: Line = [2, "Sekretariat", "fungsional", "S-1", None, "tidak", "ya", "tidak", None, "baik", "ringan"]
CLERK: Line = [3, "Bidang A", "pelaksana", "D-III", None, None, None, "ya", 76, None, None]
COLUMNS = (
    "perangkat_daerah tahun periode unit nomor jenis_jabatan jenjang_pendidikan diklat_kepemimpinan "
    "diklat_fungsional diklat_teknis seminar nilai_kinerja predikat_kinerja hukuman_disiplin"
)
PERIOD = ("BKD", 2024, "IV")
STAFF = {
    "pegawai_asn": rows(
        COLUMNS,
        (*PERIOD, "Sekretariat", 1, *LEADER[2:]),
        (*PERIOD, "Sekretariat", 2, *EXPERT[2:]),
        (*PERIOD, "Bidang A", 1, *CLERK[2:]),
    )
}
ONE_CLERK = "unit jenis_jabatan jenjang_pendidikan"
NAMED: list[Line] = [
    ["Simulasi Satu Nama", "Sekretariat", "pelaksana", "S-1", "198001012005011001"],
    ["Simulasi Dua Nama", "Sekretariat", "pelaksana", "S-1", "198101012005011002"],
]


def staff(*lines: Line, head: Line = HEAD) -> bytes:
    return xlsx([*TITLE, head, *lines])


def clerk(education: object, head: Line = ("Unit", "Jenis Jabatan", "Pendidikan"), post: object = "JFU") -> bytes:
    return staff(["Sekretariat", post, education], head=head)


ASKED = Case("education-not-known", clerk("Sarjana Muda"), findings=(("isi-tidak-dikenal", "C6"),))
CASES = (
    Case("employees", staff(LEADER, EXPERT, CLERK), STAFF),
    Case("employees-as-csv", text_file([*TITLE, HEAD, LEADER, EXPERT, CLERK]), STAFF, file="pegawai.csv"),
    Case(
        "employees-in-other-words",
        staff(
            [1, "Sekretariat", "JPT Pratama", "S2", "Sudah", "-", "Belum", "V", "90,5", "-", "Tidak Pernah"],
            [2, "Sekretariat", "Jabatan Fungsional", "Strata Satu", "-", "belum", "sudah", "tidak", "N/A", "Baik"]
            + ["Hukuman Disiplin Ringan"],
            [3, "Bidang A", "Fungsional Umum", "Diploma III (D3)", None, None, "-", "1", 76, None, "N/A"],
            head=["No.", "Unit Kerja", "Kelompok Jabatan", "Pendidikan Terakhir", "Pelatihan Kepemimpinan"]
            + ["Pelatihan Fungsional", "Diklat Teknis (20 JP)", "Seminar/Workshop", "Nilai SKP", "Predikat"]
            + ["Riwayat Disiplin"],
        ),
        STAFF,
    ),
    Case(
        "employees-alike-are-not-the-same",
        staff(["Sekretariat", "pelaksana", "SMA"], ["Sekretariat", "pelaksana", "SMK"], head=HEAD[1:4]),
        {
            "pegawai_asn": rows(
                f"nomor {ONE_CLERK}",
                (1, "Sekretariat", "pelaksana", "SLTA"),
                (2, "Sekretariat", "pelaksana", "SLTA"),
            )
        },
    ),
    Case(
        "hours-of-training",
        staff(["A", "pelaksana", "S-1", 19.5], ["A", "pelaksana", "S-1", 20], head=[*HEAD[1:4], "JP Diklat Teknis"]),
        {"pegawai_asn": rows("jp_teknis diklat_teknis", (19.5, None), (20, None))},
    ),
    Case(
        "a-total-is-no-employee-and-an-unknown-education-is-kept",
        staff(
            ["Sekretariat", "pelaksana", None],
            ["Sekretariat", None, "S-1"],
            ["Jumlah", 2, None],
            head=["Unit", "Jenis Jabatan", "Pendidikan"],
        ),
        {"pegawai_asn": rows(ONE_CLERK, ("Sekretariat", "pelaksana", None), ("Sekretariat", None, "S-1"))},
    ),
    Case(
        "names-and-numbers-are-dropped",
        staff(*NAMED, head=["Nama", "Unit", "Jenis Jabatan", "Pendidikan", "NIP"]),
        {"pegawai_asn": rows(ONE_CLERK, *[("Sekretariat", "pelaksana", "S-1")] * 2)},
        info=(("data-pribadi", "A6"), ("data-pribadi", "A7"), ("data-pribadi", "E6"), ("data-pribadi", "E7")),
        absent=("Simulasi Satu", "Simulasi Dua", "198001012005011001"),
    ),
    Case(
        "names-alone-are-dropped",
        staff(*(line[:4] for line in NAMED), head=["Nama Pegawai", "Unit", "Jenis Jabatan", "Pendidikan"]),
        {"pegawai_asn": rows(ONE_CLERK, *[("Sekretariat", "pelaksana", "S-1")] * 2)},
        absent=("Simulasi Satu", "Simulasi Dua"),
    ),
    ASKED,
    replace(
        ASKED,
        name="education-decided-for-the-column",
        facts={"pegawai_asn": rows(ONE_CLERK, ("Sekretariat", "pelaksana", "D-III"))},
        findings=(),
        choices=Choices(decide=("TW!C:Sarjana Muda=D-III",)),
    ),
    Case(
        "value-out-of-range",
        staff([1, "A", "pelaksana", "S-1", *[None] * 4, 100.5], [2, "A", "pelaksana", "S-1", *[None] * 4, -1]),
        findings=(("di-luar-rentang", "I6"), ("di-luar-rentang", "I7")),
    ),
    Case(
        "a-predicate-is-no-value",
        staff([1, "A", "pelaksana", "S-1", *[None] * 4, "Baik", 91]),
        findings=(("bukan-angka", "I6"), ("isi-tidak-dikenal", "J6")),
    ),
    Case(
        "predicates-below-the-heading-of-values",
        staff(
            ["A", "pelaksana", "S-1", "Baik"],
            ["A", "pelaksana", "S-1", "Sangat Baik"],
            head=[*HEAD[1:4], "Nilai Kinerja"],
        ),
        {"pegawai_asn": rows("nilai_kinerja predikat_kinerja", (None, "baik"), (None, "sangat baik"))},
    ),
    Case(
        "an-employee-without-a-unit",
        staff([1, None, "pelaksana", "S-1", *[None] * 7], [2, "A", "pelaksana", "S-1", *[None] * 7]),
        findings=(("wajib-diisi", "B6"),),
    ),
)
