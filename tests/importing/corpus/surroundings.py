"""What stands around a table: notes, signatures, ghosts, scratch cells, hidden rows, other tables, persons."""

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.levels import COLUMNS, first_only, levels
from tests.importing.corpus.titles import AGENCY, BUDGET, HIRING, INTAKE, LEAVES, STAFFING, TITLE, spending

NIP = "19790817 200604 2 999"
BARE = NIP.replace(" ", "")
PERSON = "Melur Umpama Sari"
SIGNATURE: list[Line] = [
    [],
    [None, None, None, "Jakarta, 7 Juli 2025"],
    [None, None, None, "Kepala Badan Kepegawaian Daerah"],
    [None, None, None, "Provinsi DKI Jakarta"],
    [],
    [],
    [None, None, None, PERSON],
]
REMARKS: Line = [*COLUMNS, "Keterangan"]


def below(*lines: Line) -> bytes:
    """The budget in rows 6 to 9, and what is written below it."""
    return levels(*first_only(), *lines)


def hidden(rows_hidden: tuple[int, ...] = (), columns: tuple[str, ...] = ()) -> bytes:
    lines = [*TITLE, [*COLUMNS, "Keterangan"], *([*line, "ok"] for line in LEAVES)]
    return xlsx(Page(lines, hidden_rows=rows_hidden, hidden_columns=columns))


def beside(*extra: Line) -> bytes:
    """The budget with cells to the right of it, row by row from the first data row."""
    lines = [[*line, None, None, *more] for line, more in zip(first_only(), extra, strict=False)]
    return xlsx([*TITLE, COLUMNS, *lines, *first_only()[len(extra) :]])


def ghosts() -> bytes:
    """A thousand rows below the table that are only formatted, or hold a blank."""
    lines = [*TITLE, COLUMNS, *first_only(), *([" ", None, ""] for _ in range(20))]
    return xlsx(Page(lines, formats={f"{letter}{row}": "#,##0" for row in range(10, 1010) for letter in "DE"}))


def remark(text: str) -> bytes:
    return xlsx([*TITLE, REMARKS, [STAFFING, HIRING, INTAKE, 100, 50, text]])


def quarters() -> bytes:
    """Two sheets, each with the quarter in its title."""
    first: list[Line] = [["Realisasi"], [AGENCY], ["Triwulan I Tahun 2025"], COLUMNS, [*LEAVES[0][:3], 100, 10]]
    second: list[Line] = [["Realisasi"], [AGENCY], ["Triwulan II Tahun 2025"], COLUMNS, [*LEAVES[0][:3], 100, 30]]
    return xlsx(Page(first, "TW I"), Page(second, "TW II"))


def two_tables() -> bytes:
    """A budget and programme indicators below each other."""
    head: Line = ["Program", "Sasaran Program", "Indikator Kinerja Program", "Satuan", "Target", "Realisasi", "Capaian"]
    return below([], ["Capaian Program"], head, [STAFFING, "Tertib", "Nilai layanan", "Nilai", 80, 84, 105])


BOTH = {
    **BUDGET,
    "program_indikator": rows("program indikator target realisasi periode", (STAFFING, "Nilai layanan", 80, 84, "II")),
}
COPY = Page([*TITLE, COLUMNS, *first_only()], "Salinan", hidden=True)
SHOWN = Page([*TITLE, COLUMNS, *first_only()])
REST = [leaf[2:] for leaf in LEAVES]

CASES = (
    Case("notes-below", below(["Sumber : SIPD, diolah"], ["Catatan: angka sementara"]), BUDGET),
    Case("notes-below-a-gap", below([], ["Keterangan :"], ["*) sudah termasuk perubahan"]), BUDGET),
    Case("note-in-another-column", below([None, None, "Sumber: e-Monev"]), BUDGET),
    Case(
        "signatures",
        below(*SIGNATURE, [None, None, None, f"NIP. {NIP}"]),
        BUDGET,
        info=(("data-pribadi", "D17"),),
        absent=(NIP, BARE, PERSON),
    ),
    Case(
        "signatures-right-below-the-table",
        below(*SIGNATURE[1:4], [None, None, None, PERSON], [None, None, None, f"NIP {BARE}"]),
        BUDGET,
        info=(("data-pribadi", "D14"),),
        absent=(NIP, BARE, PERSON),
    ),
    Case(
        "nip-in-a-remark",
        remark(f"Diverifikasi oleh petugas NIP {BARE} pada Juni"),
        spending((INTAKE, 100, 50)),
        info=(("data-pribadi", "F6"),),
        absent=(BARE,),
    ),
    Case(
        "nip-without-the-word",
        remark(f"PIC: {NIP}"),
        spending((INTAKE, 100, 50)),
        info=(("data-pribadi", "F6"),),
        absent=(NIP, BARE),
    ),
    Case(
        "nip-in-a-title-row",
        xlsx([*TITLE[:3], [f"Penyusun: NIP {NIP}"], COLUMNS, *first_only()]),
        BUDGET,
        info=(("data-pribadi", "A4"),),
        absent=(NIP, BARE),
    ),
    Case(
        "nip-on-a-hidden-sheet",
        xlsx(SHOWN, Page([["Nama", "NIP"], [PERSON, BARE]], "Tim", hidden=True)),
        BUDGET,
        info=(("data-pribadi", "B2"),),
        absent=(BARE,),
    ),
    Case("ghost-rows", ghosts(), BUDGET),
    Case(
        "scratch-numbers-beside",
        beside([123, 456], [], [789]),
        BUDGET,
        info=(("di-luar-tabel", "*"),),
    ),
    Case("one-scratch-number-beside", beside([], [123]), BUDGET, info=(("di-luar-tabel", "H7"),)),
    Case(
        "scratch-number-below-the-notes",
        below(["Sumber : SIPD"], [None, None, None, 12345]),
        BUDGET,
        info=(("di-luar-tabel", "D11"),),
    ),
    Case(
        "scratch-number-far-below",
        below([], [], [], [None, None, None, None, 777]),
        BUDGET,
        info=(("di-luar-tabel", "E13"),),
    ),
    Case("hidden-row", hidden((7,)), spending(*REST[:1], *REST[2:]), info=(("tersembunyi", "*"),)),
    Case("hidden-row-included", hidden((7,)), BUDGET, choices=Choices(include_hidden=True)),
    Case("hidden-column-that-is-not-needed", hidden(columns=("F",)), BUDGET, info=(("tersembunyi", "*"),)),
    Case(
        "hidden-column-that-is-needed",
        hidden(columns=("D",)),
        findings=(("kolom-hilang", "A5"),),
        info=(("tersembunyi", "*"),),
    ),
    Case("hidden-column-included", hidden(columns=("D",)), BUDGET, choices=Choices(include_hidden=True)),
    Case("hidden-copy-of-the-sheet", xlsx(SHOWN, COPY), BUDGET, info=(("tersembunyi", "*"),)),
    Case(
        "hidden-copy-included",
        xlsx(SHOWN, COPY),
        findings=(("baris-ganda", "*"),),
        choices=Choices(include_hidden=True),
    ),
    Case("empty-sheet-beside", xlsx(SHOWN, Page([], "Lembar2")), BUDGET),
    Case(
        "sheet-of-something-else",
        xlsx(SHOWN, Page([["Daftar isi"], ["Bab", "Halaman"], ["I", 1]], "Isi")),
        BUDGET,
        (("tabel-tidak-ditemukan", "A1"),),
    ),
    Case(
        "one-sheet-was-chosen",
        xlsx(SHOWN, Page([["Daftar isi"]], "Isi")),
        BUDGET,
        choices=Choices(sheet="TW"),
    ),
    Case(
        "a-quarter-on-each-sheet",
        quarters(),
        {
            "anggaran": rows(
                "periode sub_kegiatan pagu_rupiah realisasi_rupiah", ("I", INTAKE, 100, 10), ("II", INTAKE, 100, 30)
            )
        },
    ),
    Case("two-tables-on-a-sheet", two_tables(), BOTH),
    Case(
        "list-with-line-breaks-in-a-cell",
        remark("- lelang tertunda\n- dua paket batal"),
        {"anggaran": rows("sub_kegiatan keterangan", (INTAKE, "- lelang tertunda\n- dua paket batal"))},
    ),
)
