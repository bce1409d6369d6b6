"""Title rows, and one small budget that many cases write in their own way."""

from tests.importing.corpus.case import Facts, Line, rows

AGENCY = "Badan Kepegawaian Daerah Provinsi DKI Jakarta"
QUARTER = "Triwulan II Tahun 2025"
TITLE: list[Line] = [["Laporan Realisasi Anggaran"], [AGENCY], [QUARTER], []]

STAFFING = "Program Kepegawaian Daerah"
SUPPORT = "Program Penunjang Urusan Pemerintahan Daerah Provinsi"
HIRING = "Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN"
MOVING = "Mutasi dan Promosi ASN"
PAYING = "Administrasi Keuangan Perangkat Daerah"
INTAKE = "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK"
SYSTEM = "Pengelolaan Sistem Informasi Kepegawaian"
MOVES = "Pengelolaan Mutasi ASN"
SALARY = "Penyediaan Gaji dan Tunjangan ASN"

CODES = {
    STAFFING: "5.03.02",
    HIRING: "5.03.02.1.01",
    INTAKE: "5.03.02.1.01.0003",
    SYSTEM: "5.03.02.1.01.0005",
    MOVING: "5.03.02.1.02",
    MOVES: "5.03.02.1.02.0001",
    SUPPORT: "5.03.01",
    PAYING: "5.03.01.1.02",
    SALARY: "5.03.01.1.02.0001",
}

# Programme, activity, sub-activity, allocation, spending.
LEAVES = (
    (STAFFING, HIRING, INTAKE, 4_000_000, 1_000_000),
    (STAFFING, HIRING, SYSTEM, 2_000_000, 1_500_000),
    (STAFFING, MOVING, MOVES, 1_000_000, 250_000),
    (SUPPORT, PAYING, SALARY, 10_000_000, 6_000_000),
)
ALLOCATED = sum(leaf[3] for leaf in LEAVES)
SPENT = sum(leaf[4] for leaf in LEAVES)

BUDGET = {"anggaran": rows("program kegiatan sub_kegiatan pagu_rupiah realisasi_rupiah", *LEAVES)}
SCOPE = "perangkat_daerah tahun periode"


def spending(*values: tuple) -> dict[str, Facts]:
    """Facts of a budget by sub-activity, allocation and spending."""
    return {"anggaran": rows("sub_kegiatan pagu_rupiah realisasi_rupiah", *values)}


def sums(member: str) -> tuple[int, int]:
    """Allocation and spending of a programme or an activity."""
    parts = [leaf for leaf in LEAVES if member in leaf]
    return sum(leaf[3] for leaf in parts), sum(leaf[4] for leaf in parts)


def tree() -> list[tuple[str, int, int]]:
    """The budget's rows from the top: name, allocation and spending of programmes, activities and sub-activities."""
    lines: list[tuple[str, int, int]] = []
    for leaf in LEAVES:
        for name in leaf[:3]:
            if name not in [line[0] for line in lines]:
                lines.append((name, *sums(name)))
    return lines
