"""What counts as personal data in texts and sheets."""

import pytest

from dashboard.importing.personal import PersonalCell, find_personal, is_nip, redact_text
from dashboard.importing.sheet import Sheet

GONE = "[data pribadi dihapus]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("197001011995011001", GONE),
        ("NIP. 19700101 199501 1 001", GONE),
        ("NIP 19700101.199501.1.001", GONE),
        ("198503152022211005 (PPPK)", f"{GONE} (PPPK)"),
        (
            "Dilaksanakan oleh Budi Santoso, S.Kom., M.Si. (NIP 197001011995011001) pada April",
            f"Dilaksanakan oleh {GONE} pada April",
        ),
        ("Dr. Maria Qibtya, S.H., M.Si.\nNIP : 197001011995011001", GONE),
        ("197001011995011001,198503152010011005", f"{GONE},{GONE}"),
        ("Pagu 123456789012345678,00", "Pagu 123456789012345678,00"),
        ("0.12345678901234567 dan 0,123456789012345678", "0.12345678901234567 dan 0,123456789012345678"),
        ("5.1.02.01.01.0026", "5.1.02.01.01.0026"),
        ("Rapat dengan Ibu Rina Wulandari", f"Rapat dengan Ibu {GONE}"),
        ("Bapak Dr. H. Budi M. Santoso, S.Kom., M.Si. hadir", f"Bapak {GONE} hadir"),
        ("arahan Bpk. Agus, Surat ke BKD. Data lengkap", f"arahan Bpk. {GONE}, Surat ke BKD. Data lengkap"),
        ("Sdri. Siti Aminah Kepala Bidang Mutasi; saudara Joko", f"Sdri. {GONE} Kepala Bidang Mutasi; saudara {GONE}"),
        *((said, said) for said in ("Bapak/Ibu sekalian", "Bapak dan Ibu yang hadir", "pemindahan Ibu Kota Nusantara")),
        *((said, said) for said in ("Ibu dan Anak", "IBU DAN ANAK", "Kesehatan Ibu Dan Anak", "Layanan Ibu Hamil")),
        *(
            (said, said)
            for said in ("Bapak Gubernur", "Ibu Kepala Dinas", "Bapak Pj. Gubernur", "Ibu PPK", "Bapak Sekda")
        ),
        ("telepon 0812345678901234567890", "telepon 0812345678901234567890"),
    ],
)
def test_numbers_and_names_before_them_go(text: str, expected: str) -> None:
    assert redact_text(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(197001011995011001, True), (1.97001011995011e17, True), (123456789012345678, False), (True, False), ("x", False)],
)
def test_a_number_cell_may_be_a_nip(value: object, expected: bool) -> None:
    assert is_nip(value) == expected


SIGNED = [
    ["No", "Uraian", "Realisasi"],
    [1, "Kepala Bidang Mutasi", 5],
    [None, "Total", 5],
    [],
    [None, None, "Jakarta, 8 April 2025"],
    [None, None, "Kepala Badan Kepegawaian Daerah"],
    [],
    [None, None, "Maria Qibtya, S.H."],
    [None, None, "Pembina Utama Muda"],
    [None, None, "NIP. 19700101 199501 1 001"],
]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (SIGNED, {(5, 3): True, (6, 3): True, (8, 3): True, (9, 3): True, (10, 3): True}),
        ([*SIGNED[:4], ["Mengetahui"], [], ["( Budi Santoso )"]], {(5, 1): True, (7, 1): True}),
        ([["x", "dibina oleh Budi NIP 197001011995011001 di Jakarta"]], {(1, 2): False}),
        ([["Nama", "NIP"], ["Siti Aminah, S.E.", 197001011995011001]], {(2, 1): True, (2, 2): True}),
        ([["Kegiatan"], ["Rapat di Jakarta, 8 April 2025, selesai"], ["Penataan"]], {}),
        ([["Jakarta, 8 April 2025"], ["Program Penunjang"], [3]], {}),
    ],
)
def test_signatures_are_found_whole(rows: list[list], expected: dict[tuple[int, int], bool]) -> None:
    cells = [PersonalCell("S", row, column, whole) for (row, column), whole in expected.items()]
    assert find_personal([Sheet("S", rows)]) == cells
