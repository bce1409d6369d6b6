"""What a draft with open errors would be told by what is in force: said at once, as far as the errors leave it certain.

An error about one cell leaves every other cell as it is. One about a table's unit or period leaves only its names
certain. Any other, such as one about what a column holds, leaves nothing.
"""

from dashboard.importing import Draft, Finding
from dashboard.importing.findings import ERROR

OF_A_FIGURE = frozenset({"bukan-angka", "notasi-meragukan", "angka-terpotong", "nilai-negatif", "di-luar-rentang"})
OF_A_CELL = OF_A_FIGURE | {"rumus-tanpa-nilai", "sel-galat", "isi-tidak-dikenal", "wajib-diisi", "baris-ganda"}
OF_A_TABLE = frozenset({"satuan-meragukan", "periode-meragukan"})
ABOUT_NAMES = frozenset(
    {
        "indikator-tidak-dikenal",
        "instansi-tidak-dikenal",
        "komponen-tidak-dikenal",
        "kode-bernama-lain",
        "nama-mirip",
        "sub-aspek-tidak-dikenal",
    }
)
ABOUT_ABSENCE = frozenset({"baris-hilang", "indikator-hilang", "sub-kegiatan-hilang", "sub-aspek-hilang"})


def can_be_judged(draft: Draft) -> bool:
    """Whether anything is certain of a draft in spite of its errors."""
    errors = draft.findings_of(ERROR)
    return bool(draft.tables) and all(error.kind in OF_A_CELL | OF_A_TABLE for error in errors)


def certain(findings: list[Finding], draft: Draft) -> list[Finding]:
    """The findings against what is in force that hold whatever becomes of a draft's errors."""
    errors = draft.findings_of(ERROR)
    cells = {(error.sheet, error.cell) for error in errors}
    uncertain = {error.sheet for error in errors if error.kind in OF_A_TABLE}
    names_are_read = all(_is_of_a_figure(error) for error in errors)
    return [
        finding
        for finding in findings
        if (finding.sheet, finding.cell) not in cells
        and (finding.kind in ABOUT_NAMES or finding.sheet not in uncertain)
        and (finding.kind not in ABOUT_ABSENCE or names_are_read)
    ]


def _is_of_a_figure(error: Finding) -> bool:
    """Whether an error leaves open a figure only, not what its row is about."""
    return error.kind in OF_A_FIGURE or "angka" in error.asks
