"""SIPD's realisation by account, and its recapitulation of spending by kind."""

from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.sipd import line, page
from tests.importing.corpus.titles import AGENCY, ALLOCATED, CODES, INTAKE, LEAVES, SCOPE, SYSTEM, tree

LRA_HEAD: Line = ["Kode Rekening", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "%"]
LRA = [
    line("5", "BELANJA DAERAH", 9_000_000, 3_000_000)[:5],
    line("5.1", "BELANJA OPERASI", 7_000_000, 2_000_000)[:5],
    line("5.1.01", "Belanja Pegawai", 5_000_000, 1_000_000)[:5],
    line("5.1.02", "Belanja Barang dan Jasa", 2_000_000, 1_000_000)[:5],
    line("5.1.02.01", "Belanja Barang", 2_000_000, 1_000_000)[:5],
    line("5.1.02.01.01", "Belanja Barang Pakai Habis", 2_000_000, 1_000_000)[:5],
    line("5.1.02.01.01.0024", "Belanja Alat Tulis Kantor", 500_000, 400_000)[:5],
    line("5.1.02.01.01.0026", "Belanja Bahan Cetak", 1_500_000, 600_000)[:5],
    line("5.2", "BELANJA MODAL", 2_000_000, 1_000_000)[:5],
]
LRA_FACTS = {
    "anggaran_rekening": rows(
        f"{SCOPE} kode_rekening uraian pagu_rupiah realisasi_rupiah",
        ("BKD", 2025, "II", "5.1.01", "Belanja Pegawai", 5_000_000, 1_000_000),
        ("BKD", 2025, "II", "5.1.02.01.01.0024", "Belanja Alat Tulis Kantor", 500_000, 400_000),
        ("BKD", 2025, "II", "5.1.02.01.01.0026", "Belanja Bahan Cetak", 1_500_000, 600_000),
        ("BKD", 2025, "II", "5.2", "BELANJA MODAL", 2_000_000, 1_000_000),
    )
}

BY_ACCOUNT = (
    Case("accounts-leaves-at-any-depth", page(*LRA, head=LRA_HEAD), LRA_FACTS),
    Case(
        "accounts-with-a-total",
        page(*LRA, [None, "JUMLAH BELANJA", 9_000_000, 3_000_000, 33.33], head=LRA_HEAD),
        LRA_FACTS,
    ),
    Case(
        "account-parent-differs-from-its-parts",
        page(*LRA[:4], ["5.1.02.01", "Belanja Barang", 2_000_000, 900_000, 45], *LRA[5:], head=LRA_HEAD),
        LRA_FACTS,
        (("jumlah-tidak-cocok", "D10"),),
    ),
    Case(
        "accounts-with-negative-remainder-in-parentheses",
        page(
            ["5.1.02.01.01.0024", "Belanja Alat Tulis Kantor", "500.000,00", "600.000,00", "120,00", "(100.000,00)"],
            ["5.1.02.01.01.0026", "Belanja Bahan Cetak", "1.500.000,00", "600.000,00", "40,00", "900.000,00"],
            head=[*LRA_HEAD, "Sisa Anggaran (Rp)"],
        ),
        {
            "anggaran_rekening": rows(
                "kode_rekening pagu_rupiah realisasi_rupiah",
                ("5.1.02.01.01.0024", 500_000, 600_000),
                ("5.1.02.01.01.0026", 1_500_000, 600_000),
            )
        },
        (("realisasi-melebihi-pagu", "D6"),),
    ),
)

RECAP_HEAD: Line = [
    "Kode",
    "Uraian",
    "Belanja Operasi",
    "Belanja Modal",
    "Belanja Tidak Terduga",
    "Belanja Transfer",
    "Jumlah",
]


def recapitulation() -> list[Line]:
    """The budget's rows with an eighth of the money for capital spending."""
    return [
        [CODES[name], name, allocated - allocated // 8, allocated // 8, 0, 0, allocated]
        for name, allocated, _ in tree()
    ]


def recap(*lines: Line, head: Line = RECAP_HEAD, merged: tuple[str, ...] = ()) -> bytes:
    title: list[Line] = [["Rekapitulasi Belanja Menurut Program dan Kegiatan"], [AGENCY], ["Tahun Anggaran 2025"], []]
    return xlsx(Page([*title, head, *lines], "Rekap", merged))


def allocations() -> dict[str, Facts]:
    """The budget as the allocations of a recapitulation."""
    leaves = ((CODES[leaf[0]], *leaf[:4]) for leaf in LEAVES)
    return {"anggaran_pk": rows("kode_program program kegiatan sub_kegiatan pagu_rupiah", *leaves)}


RECAPITULATION = (
    Case("recapitulation", recap(*recapitulation()), allocations()),
    Case(
        "recapitulation-with-dashes-and-a-total",
        recap(
            *(
                [code, name, operating, capital, "-", "-", total]
                for code, name, operating, capital, _, _, total in recapitulation()
            ),
            [None, "TOTAL", ALLOCATED - ALLOCATED // 8, ALLOCATED // 8, "-", "-", ALLOCATED],
        ),
        allocations(),
    ),
    Case(
        "recapitulation-below-a-group-heading",
        recap(
            [None, None, "Operasi", "Modal", "Tidak Terduga", "Transfer", None],
            *recapitulation(),
            head=["Kode", "Uraian", "Belanja", None, None, None, "Jumlah"],
            merged=("A5:A6", "B5:B6", "C5:F5", "G5:G6"),
        ),
        allocations(),
    ),
    Case(
        "recapitulation-row-differs-from-its-parts",
        recap(
            *recapitulation()[:2],
            [CODES[INTAKE], INTAKE, 3_550_000, 500_000, 0, 0, 4_000_000],
            [CODES[SYSTEM], SYSTEM, 1_700_000, 250_000, 0, 0, 2_000_000],
            *recapitulation()[4:],
        ),
        allocations(),
        (("jumlah-tidak-cocok", "G8"), ("jumlah-tidak-cocok", "G9")),
    ),
)

CASES = (*BY_ACCOUNT, *RECAPITULATION)
