"""A sheet on which no table is recognised: the message names what was seen, what it is near to, and what to upload."""

from collections.abc import Callable

import pytest

from dashboard.importing import read_draft

Workbook = Callable[..., bytes]


@pytest.mark.parametrize(
    ("heads", "cell", "said"),
    [
        (["No", "Nama SKPD", "Anggaran", "Realisasi"], "A2", ["rekapitulasi belanja per perangkat daerah"]),
        (["No", "Program", "Kegiatan", "Pagu", "Realisasi"], "A2", ["tanpa sub kegiatan", "Tambahkan kolom"]),
        (["No", "OPD", "Kualifikasi (25)", "Total"], "A2", ['"Kualifikasi (25)"', "IP ASN per perangkat daerah"]),
        (
            ["Indikatr Kinerjaa Utma", "Satuan", "Besarannya"],
            "A2",
            [
                "di baris 2",
                '"Besarannya"',
                '"Indikatr Kinerjaa Utma" (terdekat "Indikator Kinerja Utama")',
                "belum ada",
            ],
        ),
        (["Warna", "Bentuk", "Rasa"], "A1", ["templat"]),
    ],
)
def test_what_is_said_of_a_sheet_without_a_known_table(
    workbook: Workbook, heads: list[str], cell: str, said: list[str]
) -> None:
    draft = read_draft(workbook(TW=[["Rekapitulasi"], heads, ["x", "y", 5, 6][: len(heads)]]), "a.xlsx")
    (finding,) = draft.findings
    assert (finding.kind, finding.cell) == ("tabel-tidak-ditemukan", cell)
    assert [words for words in said if words not in finding.message] == []


def test_names_in_a_sheet_without_headings_are_not_quoted(workbook: Workbook) -> None:
    draft = read_draft(workbook(TW=[["Melur Umpama", "Kenanga Contoh"], ["Cempaka", "Dahlia"]]), "a.xlsx")
    assert "Melur" not in draft.findings[0].message
