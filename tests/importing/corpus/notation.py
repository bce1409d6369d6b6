"""How numbers are written: notation, signs, units, words for nothing, and what cannot be decided."""

from datetime import date

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Facts, Line, Page, rows, xlsx
from tests.importing.corpus.levels import COLUMNS, first_only
from tests.importing.corpus.titles import AGENCY, HIRING, LEAVES, STAFFING, TITLE, spending

HEAD: Line = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi", "%"]
NAMES = ("Sub a", "Sub b", "Sub c", "Sub d")


def money(*figures: Line, formats: dict[str, str] | None = None) -> bytes:
    """Sub-activities from row 6 on: allocation, spending and printed percentage in D, E and F."""
    lines = [[STAFFING, HIRING, name, *line] for name, line in zip(NAMES, figures, strict=False)]
    return xlsx(Page([*TITLE, HEAD, *lines], formats=formats or {}))


def read(*figures: tuple) -> dict[str, Facts]:
    return spending(*((name, *line) for name, line in zip(NAMES, figures, strict=False)))


def question(name: str, kind: str, *figures: Line, cell: str = "D6") -> Case:
    return Case(name, money(*figures), findings=((kind, cell),))


BLANKS = (None, "", " ", "-", "–", "Nihil", "Belum Diisi", "Y/T")
NOT_YET = ("N/A", "n/a", "Belum tersedia", "belum terbit", "Menunggu penilaian")


def missing() -> Case:
    """Every way to give no figure, one sub-activity each: only a word says that there is none yet."""
    words = {**dict.fromkeys(BLANKS, "belum_diisi"), **dict.fromkeys(NOT_YET, "belum_tersedia")}
    lines = [[STAFFING, HIRING, f"Sub {number}", 100, word] for number, word in enumerate(words)]
    expected = ((f"Sub {number}", None, status) for number, status in enumerate(words.values()))
    return Case(
        "words-for-no-figure",
        xlsx([*TITLE, HEAD[:5], *lines]),
        {"anggaran": rows("sub_kegiatan realisasi_rupiah status", *expected)},
    )


def strategic(first: object, second: object, formats: dict[str, str] | None = None) -> bytes:
    """Two strategic activities and what was achieved of them, in I6 and I7."""
    head: Line = [
        "No",
        "Koordinator",
        "KSD",
        "Sub Kegiatan Strategis Daerah",
        "Rencana Aksi",
        "Kriteria Keberhasilan",
        "Periode",
        "Target",
        "Capaian (%)",
    ]
    shared: Line = [1, "Asisten Pemerintahan", "Tata kelola", "Sistem merit"]
    lines = [
        [*shared, "Menyusun pedoman", "Tersusun", "B03", "Pedoman tersusun", first],
        [*shared, "Menyusun pedoman", "Tersusun", "B06", "Pedoman disahkan", second],
    ]
    title: list[Line] = [["Capaian Kegiatan Strategis Daerah"], [AGENCY], ["Tahun 2025"], []]
    return xlsx(Page([*title, head, *lines], "KSD", formats=formats or {}))


def achieved(first: object, second: object) -> dict[str, Facts]:
    return {"ksd": rows("periode capaian_persen", ("B03", first), ("B06", second))}


TEXTS = ["10.701.893.800,00", "1.996.000,50", "1.996", "2.000"]

FRACTIONS = xlsx([*TITLE, COLUMNS, *([*line[:3], line[3] + 0.25, line[4] + 0.5] for line in first_only())])
SLIP = xlsx(
    [*TITLE, COLUMNS, *([STAFFING, HIRING, f"Sub {n}", 9_000_000, 1_000_000 + n] for n in range(10))]
    + [[STAFFING, HIRING, "Sub", 9_000_000, "70.806,251"]]
)
IN_MILLIONS = "Realisasi s.d. Triwulan ini (Rp juta)"
OWN_UNITS = xlsx([*TITLE, [*COLUMNS[:3], "Pagu (Rp)", IN_MILLIONS], *([*leaf[:4], leaf[4] / 10**6] for leaf in LEAVES)])

CASES = (
    Case("one-fraction-among-whole-rupiah", SLIP, findings=(("bukan-angka", "E16"),)),
    Case("a-unit-in-a-heading-is-that-of-its-column", OWN_UNITS, findings=(("satuan-meragukan", "E5"),)),
    Case("fractions-of-a-rupiah-are-asked-once", FRACTIONS, findings=(("satuan-meragukan", "D6"),)),
    Case(
        "fractions-of-a-rupiah-are-rounded-when-the-unit-is-said",
        FRACTIONS,
        {
            "anggaran": rows(
                "sub_kegiatan pagu_rupiah realisasi_rupiah", *((leaf[2], leaf[3], leaf[4] + 1) for leaf in LEAVES)
            )
        },
        choices=Choices(satuan=1),
    ),
    Case(
        "indonesian-text",
        money(["10.701.893.800,00", "1.996.000,00", "0,02"], ["20.000,00", "0,00", "0,00"]),
        read((10_701_893_800, 1_996_000), (20_000, 0)),
    ),
    Case(
        "english-text",
        money(["10,701,893,800.00", "1,996,000.00", "0.02"], ["20,000.00", "0.00", "0.00"]),
        read((10_701_893_800, 1_996_000), (20_000, 0)),
    ),
    Case(
        "numbers-and-zeros-as-text",
        money([10_701_893_800, 1_996_000, 0.02], [20_000, "0,00", "0,00"]),
        read((10_701_893_800, 1_996_000), (20_000, 0)),
    ),
    Case(
        "thousands-decided-by-another-cell",
        money(["1.996", "1.000,00", None], ["10.701.893.800", "2.000.000,00", None]),
        read((1_996, 1_000), (10_701_893_800, 2_000_000)),
    ),
    Case(
        "thousands-decided-by-decimals-in-another-cell",
        money(["1.996", "1.234", None], ["1.234.567,00", "12.500,00", None]),
        read((1_996, 1_234), (1_234_567, 12_500)),
    ),
    Case(
        "english-thousands-decided-by-another-cell",
        money(["1,996", 100, None], ["10,701,893", 100, None]),
        read((1_996, 100), (10_701_893, 100)),
    ),
    Case(
        "rupiah-signs",
        money(
            ["Rp. 216.419.358.893,-", "Rp 1.000.000", None],
            ["Rp1.500.000,00", "Rp\u00a02.500.000,-", None],
            ["IDR 3.000.000,00", "rp. 0,-", None],
        ),
        read((216_419_358_893, 1_000_000), (1_500_000, 2_500_000), (3_000_000, 0)),
        (("realisasi-melebihi-pagu", "E7"),),
    ),
    Case(
        "large-numbers-are-exact",
        money([216_419_358_893, 189_566_838_649, 87.59]),
        read((216_419_358_893, 189_566_838_649)),
    ),
    missing(),
    Case(
        "dash-beside-a-printed-zero",
        money([100, "-", 0], [100, "-", "0,00"], [100, "-", None], [100, "-", "-"]),
        read((100, 0), (100, 0), (100, None), (100, None)),
    ),
    Case("percentage-as-fraction", money([100, 50, 0.5], [200, 50, 0.25]), read((100, 50), (200, 50))),
    Case(
        "percentage-by-number-format",
        money([100, 50, 0.5], [200, 50, 0.25], formats={"F6": "0.00%", "F7": "0%"}),
        read((100, 50), (200, 50)),
    ),
    Case("percentage-as-points", money([100, 50, 50], [200, 50, 25]), read((100, 50), (200, 50))),
    Case(
        "percentages-in-every-way",
        money([400, 295.96 and 296, "74,00"], [200, 50, 25], [300, 100, 0.3333], [8, 1, "12,50%"]),
        read((400, 296), (200, 50), (300, 100), (8, 1)),
    ),
    Case(
        "percentage-with-fewer-decimals",
        money([300, 100, 33.3], [300, 200, 67]),
        read((300, 100), (300, 200)),
    ),
    Case(
        "thirty-seven-times-the-allocation",
        money([100, 3_750, 3_750]),
        read((100, 3_750)),
        (("realisasi-melebihi-pagu", "E6"),),
    ),
    question("three-digits-behind-one-stop", "notasi-meragukan", ["1.234", 100, None]),
    question("three-digits-behind-one-comma", "notasi-meragukan", ["1,234", 100, None]),
    question("commas-only", "notasi-meragukan", ["21,276,070,424,00", 100, None]),
    question("digits-lost", "angka-terpotong", ["3,50001E+11", 100, None]),
    question("digits-lost-in-english", "angka-terpotong", ["3.5E+11", 100, None]),
    question("text-for-a-number", "bukan-angka", ["seratus juta", 100, None]),
    question("two-numbers-in-a-cell", "bukan-angka", ["1.000.000\n2.000.000", 100, None]),
    question("yes-or-no-for-a-number", "bukan-angka", [True, 100, None]),
    question("a-percentage-for-money", "bukan-angka", [100, "90%", None], cell="E6"),
    question("a-date-for-a-number", "bukan-angka", [date(2025, 6, 30), 100, None]),
    question("excel-error", "sel-galat", [100, "#DIV/0!", None], cell="E6"),
    question("excel-reference-error", "sel-galat", [100, "#REF!", None], cell="E6"),
    Case(
        "formulas-never-calculated-that-are-only-compared",
        xlsx(
            [
                *TITLE,
                HEAD,
                [STAFFING, HIRING, NAMES[0], 100, 50, "=E6/D6"],
                [STAFFING, HIRING, NAMES[1], 200, 40, "=E7/D7"],
                ["Jumlah", None, None, "=SUM(D6:D7)", "=SUM(E6:E7)", "=E8/D8"],
            ]
        ),
        read((100, 50), (200, 40)),
        info=(("rumus-tanpa-nilai", "F6"), ("rumus-tanpa-nilai", "D8")),
    ),
    question("formula-never-calculated", "rumus-tanpa-nilai", [100, "=D6*0.5", None], cell="E6"),
    question("negative-in-parentheses", "nilai-negatif", ["2.000.000,00", "(1.000.000,00)", None], cell="E6"),
    Case(
        "notations-that-contradict-each-other",
        money(["1.234.567,00", 1, None], ["1,234,567.00", 1, None], ["1.234", 1, None]),
        findings=(("notasi-meragukan", "D8"),),
    ),
    Case(
        "doubt-that-was-decided-as-thousands",
        money(["1.234", 100, None]),
        read((1_234, 100)),
        choices=Choices(decide=("TW!D6=1234",)),
    ),
    Case(
        "two-doubts-of-which-one-was-decided",
        money(["1.234", 100, None], ["5.678", 100, None]),
        findings=(("notasi-meragukan", "D7"),),
        choices=Choices(decide=("TW!D6=1234",)),
    ),
    Case(
        "doubt-that-was-decided-as-not-available",
        money([100, "1.234", None]),
        read((100, None)),
        choices=Choices(decide=("TW!E6=N/A",)),
    ),
    Case(
        "one-answer-for-a-whole-column",
        money(["5.000", 100, None], ["1.234", "1.001", None], ["7,777", 1, None]),
        read((5_000, 100), (1_234, 1_001), (7_777, 1)),
        choices=Choices(decide=("TW!D=ribuan", "TW!E=ribuan")),
    ),
    Case(
        "an-answer-for-a-column-is-for-no-other",
        money(["1.234", "1.001", None]),
        findings=(("notasi-meragukan", "E6"),),
        choices=Choices(decide=("TW!D=ribuan",)),
    ),
    Case(
        "a-column-said-to-hold-fractions-of-a-rupiah-is-asked-its-unit",
        money(["1.234", 1, None], ["1,500", 1, None]),
        findings=(("satuan-meragukan", "D6"),),
        choices=Choices(decide=("TW!D=desimal",)),
    ),
    Case(
        "a-column-of-thousands-said-to-have-fractions",
        money(["1.234", 1, None], ["1.500", 1, None]),
        read((1_234, 1_000), (1_500, 1_000)),
        choices=Choices(decide=("TW!D=desimal",), satuan=1000),
    ),
    Case(
        "a-blank-name-at-the-end-of-a-row-is-filled-in",
        xlsx(
            [*TITLE, ["Pagu", "Realisasi", "Program", "Kegiatan", "Sub Kegiatan"], [100, 50, STAFFING, HIRING, "Sub a"]]
            + [[100, 50, STAFFING, HIRING]]
        ),
        spending(("Sub a", 100, 50), ("Sub b", 100, 50)),
        choices=Choices(decide=("TW!E7=Sub b",)),
    ),
    Case(
        "error-cell-that-was-decided",
        money([100, "#REF!", None]),
        read((100, 75)),
        choices=Choices(decide=("TW!E6=75",)),
    ),
    Case(
        "printed-percentage-is-an-error-cell",
        money([0, 0, "#DIV/0!"]),
        read((0, 0)),
        (("cetakan-bukan-angka", "F6"),),
    ),
    Case("strategic-in-points", strategic(100, 50), achieved(100, 50)),
    Case("strategic-by-number-format", strategic(1, 0.5, {"I6": "0%", "I7": "0%"}), achieved(100, 50)),
    Case("strategic-with-percent-signs", strategic("100%", "50,5%"), achieved(100, 50.5)),
    Case("strategic-as-fractions", strategic(1, 0.5), findings=(("satuan-meragukan", "*"),)),
)
