"""Budgets by code: SIPD's realisation by sub-activity and by account, and its recapitulation of spending."""

from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.titles import (
    AGENCY,
    ALLOCATED,
    BUDGET,
    CODES,
    HIRING,
    INTAKE,
    LEAVES,
    MOVING,
    SCOPE,
    SPENT,
    STAFFING,
    SYSTEM,
    TITLE,
    tree,
)

HEAD: Line = ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "%", "Sisa"]


def line(code: object, name: str | None, allocated: int, spent: int) -> Line:
    """A printed row: its percentage with two decimals and its remainder are right."""
    return [code, name, allocated, spent, round(spent / allocated * 100, 2), allocated - spent]


def coded() -> list[Line]:
    """The budget's rows by code: 6 to 14 below the title rows and the header."""
    return [line(CODES[name], name, allocated, spent) for name, allocated, spent in tree()]


def page(*lines: Line, head: Line = HEAD) -> bytes:
    return xlsx([*TITLE, head, *lines])


def changed(row: int, column: int, value: object) -> list[Line]:
    """The budget's rows with one cell changed; ``row`` is the sheet's."""
    lines = [list(values) for values in coded()]
    lines[row - 6][column] = value
    return lines


WITH_CODES = {
    "anggaran": rows(
        f"{SCOPE} kode_sub_kegiatan program kegiatan sub_kegiatan pagu_rupiah realisasi_rupiah",
        *(("BKD", 2025, "II", CODES[leaf[2]], *leaf) for leaf in LEAVES),
    )
}
URUSAN = [
    line("5", "UNSUR PENUNJANG URUSAN PEMERINTAHAN", ALLOCATED, SPENT),
    line("5.03", "KEPEGAWAIAN", ALLOCATED, SPENT),
]
UNIT = "5.03.0.00.0.00.01.0000"
ACCOUNTS = [
    line("5.1.02.01.01.0026", "Belanja Alat Tulis Kantor", 1_500_000, 400_000),
    line("5.1.02.02.01.0003", "Honorarium Narasumber", 2_500_000, 600_000),
]


def with_accounts(*accounts: Line) -> list[Line]:
    """The budget with accounts below its first sub-activity."""
    return [*coded()[:3], *accounts, *coded()[3:]]


BY_CODE = (
    Case(
        "three-levels",
        page(*coded()),
        WITH_CODES,
        published=(
            (STAFFING, "pagu_rupiah", 7_000_000),
            (HIRING, "realisasi_rupiah", 2_500_000),
            (INTAKE, "serapan_persen", 25),
        ),
    ),
    Case("areas-above-the-programmes", page(*URUSAN, *coded()), WITH_CODES),
    Case("short-codes-kept-as-numbers", page([5, *URUSAN[0][1:]], [5.03, *URUSAN[1][1:]], *coded()), WITH_CODES),
    Case(
        "agency-and-its-unit-with-the-same-amounts",
        page(line(UNIT, AGENCY.upper(), ALLOCATED, SPENT), line(UNIT, AGENCY.upper(), ALLOCATED, SPENT), *coded()),
        WITH_CODES,
    ),
    Case("accounts-are-parts-of-their-sub-activity", page(*with_accounts(*ACCOUNTS)), WITH_CODES),
    Case(
        "accounts-that-do-not-add-up",
        page(*with_accounts(ACCOUNTS[0], line("5.1.02.02.01.0003", "Honorarium Narasumber", 2_500_000, 500_000))),
        BUDGET,
        (("jumlah-tidak-cocok", "D8"), ("jumlah-tidak-cocok", "F8")),
    ),
    Case(
        "programme-differs-from-its-parts",
        page(line("5.03.02", STAFFING, 7_000_001, 2_750_000), *coded()[1:]),
        BUDGET,
        (("jumlah-tidak-cocok", "C6"), ("jumlah-tidak-cocok", "F6")),
        published=((STAFFING, "pagu_rupiah", 7_000_001),),
    ),
    Case(
        "activity-differs-from-its-parts",
        page(*coded()[:4], line(CODES[MOVING], MOVING, 1_000_000, 250_010), *coded()[5:]),
        BUDGET,
        (("jumlah-tidak-cocok", "D10"), ("jumlah-tidak-cocok", "F10")),
    ),
    Case("percentage-differs", page(*changed(9, 4, 57)), BUDGET, (("persen-tidak-cocok", "E9"),)),
    Case("percentage-as-text", page(*changed(9, 4, "75,00")), BUDGET),
    Case("no-percentage-and-no-remainder", page(*(values[:4] for values in coded()), head=HEAD[:4]), BUDGET),
    Case("total-below", page(*coded(), line(None, "JUMLAH", ALLOCATED, SPENT)), BUDGET),
    Case("total-above", page(line(None, "TOTAL BELANJA", ALLOCATED, SPENT), *coded()), BUDGET),
    Case("total-without-a-label", page(*coded(), line(None, None, ALLOCATED, SPENT)), BUDGET),
    Case(
        "total-that-does-not-add-up",
        page(*coded(), line(None, "JUMLAH", ALLOCATED, SPENT + 10_000)),
        BUDGET,
        (("jumlah-tidak-cocok", "D15"), ("jumlah-tidak-cocok", "F15")),
    ),
    Case(
        "total-without-a-label-that-does-not-add-up",
        page(*coded(), line(None, None, ALLOCATED + 5, SPENT)),
        BUDGET,
        (("jumlah-tidak-cocok", "C15"), ("jumlah-tidak-cocok", "F15")),
    ),
    Case(
        "other-words-in-the-header",
        page(
            *coded(),
            head=["KODE REKENING", "URAIAN", "ANGGARAN\n(Rp)", "REALISASI\nANGGARAN (Rp)", "PERSENTASE", "SISA (Rp)"],
        ),
        BUDGET,
    ),
    Case(
        "codes-of-any-agency",
        page(*([values[0].replace("5.03.", "X.XX.", 1), *values[1:]] for values in coded())),
        BUDGET,
    ),
    Case(
        "code-with-a-closing-stop-and-spaces",
        page(*([f" {values[0]}. ", *values[1:]] for values in coded())),
        BUDGET,
    ),
    Case(
        "printed-by-sipd",
        page(
            *coded(),
            [],
            [None, None, None, "Jakarta, 5 Juli 2025"],
            [None, None, None, "Pengguna Anggaran"],
            [],
            [None, None, None, "Pulan Contoh Anu"],
            [None, None, None, "NIP 19800101 200501 1 999"],
            ["Dicetak Oleh SIPD Kementerian Dalam Negeri"],
        ),
        WITH_CODES,
        info=(("data-pribadi", "D20"),),
        absent=("19800101 200501 1 999", "198001012005011999", "Pulan Contoh Anu"),
    ),
    Case(
        "header-on-every-page",
        page(*coded()[:3], HEAD, *coded()[3:7], HEAD, *coded()[7:]),
        WITH_CODES,
    ),
    Case(
        "column-numbers",
        page(["1", "2", "3", "4", "5 = (4/3) * 100", "6 = 3 - 4"], *coded()),
        WITH_CODES,
    ),
    Case("column-numbers-as-numbers", page([1, 2, 3, 4, 5, 6], *coded()), WITH_CODES),
    Case(
        "header-with-its-numbers-on-every-page",
        page([1, 2, 3, 4, 5, 6], *coded()[:4], HEAD, [1, 2, 3, 4, 5, 6], *coded()[4:]),
        WITH_CODES,
    ),
    Case(
        "sub-activity-twice",
        page(*(values[:2] for values in coded()[:2]), *coded()[2:4], coded()[3]),
        findings=(("baris-ganda", "A10|B10"),),
    ),
)

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

CASES = (*BY_CODE, *BY_ACCOUNT, *RECAPITULATION)
