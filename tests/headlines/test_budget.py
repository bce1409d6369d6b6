"""Every sentence about allocation and spending, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import budget, cash_plan
from dashboard.notation import HARD_SPACE
from tests.headlines.test_sentences import SPENDING, say

ABSORBED = {
    "is_rendah": False,
    **SPENDING,
    "pagu_rupiah": 216_419_358_893,
    "pagu_terisi_rupiah": 216_419_358_893,
    "realisasi_rupiah": 189_566_838_649,
    "sisa_rupiah": 26_852_520_244,
    "serapan_sebelumnya_persen": 96.49,
    "selisih_poin": -8.9,
}
ONE_BLANK = {
    "pagu_terisi_rupiah": 198_500_000_000,
    "pagu_belum_diisi_rupiah": 17_919_358_893,
    "jumlah_belum_diisi": 1,
}
MISSING = "satu sub kegiatan (Rp17,9 miliar) belum diisi"
BEHIND = "Belanja tertinggal Rp2,0 miliar dari anggaran kas"
AHEAD = "Belanja melampaui anggaran kas Rp2,0 miliar"
ALL_SPENT = pd.Series({**SPENDING, "sisa_rupiah": 0})
EFFICIENCY = {
    "pagu_rupiah": 48_369_697_659,
    "capaian_output_persen": 100.147,
    "realisasi_rupiah": 27_536_923_392,
    "pagu_tertimbang_rupiah": 48_440_000_000,
    "batas_persen": 20,
    "dasar_persen": 50,
    "efisiensi_persen": 43.217,
    "efisiensi_diakui_persen": 20,
    "nilai_efisiensi_persen": 100,
}


def plain(sentence: str) -> str:
    return sentence.replace(HARD_SPACE, " ")


def test_without_data() -> None:
    assert budget.headline(None) == "Belum ada realisasi anggaran untuk periode ini"
    assert budget.page_headline(None) == "Belum ada realisasi anggaran untuk periode ini"
    assert budget.standing(None) == "Pagu dan realisasi."
    assert budget.activity_headline(None) == "Belum ada realisasi anggaran untuk periode ini"


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (100, "Terserap 87,59 %; 100 % sisa pagu ada di satu sub kegiatan: Sub A"),
        (50, "Terserap 87,59 %; 50 % sisa pagu ada di satu sub kegiatan: Sub A"),
        (49.9, "Terserap 87,59 %; sisa pagu terbesar di Sub A"),
    ],
)
def test_one_sub_activity_is_named_from_half_of_the_remainder(share: float, said: str) -> None:
    assert say(budget.headline, SPENDING, bagian_sisa_terbesar_persen=share) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "12,41 % pagu tidak terserap; 66 % di antaranya pada satu sub kegiatan"),
        ({"bagian_sisa_terbesar_persen": 49.9}, "12,41 % pagu tidak terserap"),
        ({"sisa_rupiah": 0}, "Seluruh pagu terserap"),
    ],
)
def test_page_headline(changes: dict, said: str) -> None:
    assert say(budget.page_headline, SPENDING, **changes) == said


@pytest.mark.parametrize(
    ("changes", "before"),
    [
        ({}, ". Tahun lalu 96,49 % (−8,90 poin persentase)"),
        ({"selisih_poin": 1.5}, ". Tahun lalu 96,49 % (+1,50 poin persentase)"),
        ({"selisih_poin": 0}, ". Tahun lalu 96,49 % (0,00 poin persentase)"),
        ({"serapan_sebelumnya_persen": None}, ""),
    ],
)
def test_standing(changes: dict, before: str) -> None:
    expected = f"Terserap 87,59 % dari Rp216,4 miliar; sisa Rp26,9 miliar{before}."
    assert say(budget.standing, ABSORBED, **changes) == expected


def test_what_is_not_filled_in_is_said_and_the_allocation_is_that_of_the_rest() -> None:
    some = "Terserap 87,59 % dari Rp198,5 miliar yang sudah ada realisasinya; sisa Rp26,9 miliar"
    assert say(budget.standing, ABSORBED, **ONE_BLANK).startswith(f"{some}; {MISSING}. Tahun lalu")
    assert say(budget.page_headline, ABSORBED, **ONE_BLANK).endswith(f"; {MISSING}")
    spent = f"Seluruh pagu yang sudah ada realisasinya terserap; {MISSING}"
    assert say(budget.page_headline, ABSORBED, sisa_rupiah=0, **ONE_BLANK) == spent
    assert say(budget.of_filled, ABSORBED, **ONE_BLANK) == "dari Rp198,5 miliar yang sudah ada realisasinya"
    assert say(budget.of_filled, ABSORBED) == ""
    nothing = {"sisa_rupiah": None, "pagu_terisi_rupiah": 0, "jumlah_belum_diisi": 33}
    assert say(budget.standing, ABSORBED, **nothing) == "Pagu Rp216,4 miliar; realisasi belum diisi."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Rp189,6 miliar terserap dari pagu Rp216,4 miliar: 87,59 %"),
        (
            ONE_BLANK,
            "Rp189,6 miliar terserap dari pagu Rp198,5 miliar yang sudah ada realisasinya: 87,59 %; " + MISSING,
        ),
        ({"sisa_rupiah": None}, "Belum ada realisasi anggaran untuk periode ini"),
    ],
)
def test_the_whole_budget(changes: dict, said: str) -> None:
    assert say(budget.total_headline, ABSORBED, **changes) == said


WHOLE = "seluruhnya 87,59 % dari pagu Rp216,4 miliar"


@pytest.mark.parametrize(
    ("low", "said"),
    [
        ([True, None], f"Program A terserap 56,93 %, di bawah 60 %; {WHOLE}"),
        ([True, True], f"Dua program terserap di bawah 60 %; {WHOLE}"),
        ([False, None], "Rp189,6 miliar terserap dari pagu Rp216,4 miliar: 87,59 %"),
    ],
)
def test_a_programme_that_spent_little_is_named_before_the_whole(low: list, said: str) -> None:
    rows = pd.DataFrame({"program": ["Program A", "Program B"], "serapan_persen": [56.93, 96.42], "is_rendah": low})
    assert plain(budget.programmes_headline(pd.Series(ABSORBED), rows)) == said


@pytest.mark.parametrize(("low", "said"), [(1, "Satu"), (10, "Sepuluh"), (11, "11")])
def test_low_activities_are_counted(low: int, said: str) -> None:
    assert say(budget.activity_headline, SPENDING, jumlah_kegiatan_rendah=low) == (
        f"{said} kegiatan terserap di bawah 60 %"
    )


@pytest.mark.parametrize(("limit", "said"), [(15.0, "15 %"), (30.0, "30 %"), (12.5, "12,5 %"), (60, "60 %")])
def test_the_limit_that_was_applied_is_said(limit: float, said: str) -> None:
    assert say(budget.activity_headline, SPENDING, batas_rendah_persen=limit).endswith(f"terserap di bawah {said}")
    assert plain(budget.low_words(limit)) == f"serapan rendah (di bawah {said})"


def test_where_no_limit_is_known_none_is_said() -> None:
    assert budget.low_words(None) == "serapan rendah"


def test_more_than_ten_without_an_explanation() -> None:
    rows = pd.DataFrame({"sub_kegiatan": ["s"] * 12, "penjelasan": [*[None] * 11, "a"]})
    assert budget.explanation_headline(rows, ALL_SPENT) == "11 dari 12 sub kegiatan belum dijelaskan"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (0, "Tidak ada sub kegiatan yang ditambah pagunya lalu membelanjakan kurang dari pagu semula"),
        (1, "Pagu ditambah, belanja di bawah pagu semula: pengelolaan mutasi ASN"),
        (2, "Dua sub kegiatan ditambah pagunya tetapi membelanjakan kurang dari pagu semula"),
        (11, "11 sub kegiatan ditambah pagunya tetapi membelanjakan kurang dari pagu semula"),
    ],
)
def test_revision(found: int, said: str) -> None:
    rows = pd.DataFrame({"is_ditambah_tak_terserap": [place < found for place in range(12)]})
    rows = rows.assign(sub_kegiatan="Pengelolaan mutasi ASN", pagu_sebelum_rupiah=100)
    assert budget.revision_headline(rows) == said


def test_revision_without_an_allocation_before() -> None:
    none = "Belum ada pagu rencana aksi untuk dibandingkan"
    rows = pd.DataFrame({"sub_kegiatan": ["a"], "pagu_sebelum_rupiah": [pd.NA], "is_ditambah_tak_terserap": [False]})
    assert budget.revision_headline(rows) == none
    assert budget.revision_headline(rows.head(0)) == none


def test_efficiency_says_its_formula_and_what_is_credited() -> None:
    value = "diakui 20,00 %, nilai 100,00 %: 50 % + 20,00 % / 20 % × 50 %"
    assert say(budget.efficiency_sentence, EFFICIENCY) == (
        f"(Rp48,4 miliar × 100,15 % − Rp27,5 miliar) / Rp48,4 miliar = 43,22 %; {value}"
    )
    assert say(budget.efficiency_sentence, EFFICIENCY, capaian_output_persen=None) == (
        "(Rp48,4 miliar (jumlah pagu program × capaian output) − Rp27,5 miliar) / Rp48,4 miliar = 43,22 %; " + value
    )


@pytest.mark.parametrize(
    ("reached", "why", "said"),
    [
        ([43.217, 3.58], None, "Efisiensi Kepegawaian 43,22 %; Penunjang 3,58 %"),
        ([43.217, None], None, "Efisiensi Kepegawaian 43,22 %"),
        ([None, None], "output_belum_ada", "Efisiensi belum dapat dihitung: capaian output program belum ada"),
        (
            [None, None],
            "belum_akhir_tahun",
            "Efisiensi belum dapat dihitung sebelum triwulan IV: pagu dan target output berlaku untuk setahun penuh",
        ),
    ],
)
def test_efficiency_headline(reached: list[float | None], why: str | None, said: str) -> None:
    rows = pd.DataFrame(
        {"program": ["Kepegawaian", "Penunjang"], "efisiensi_persen": reached, "alasan_kosong": [why, why]}
    )
    assert plain(budget.efficiency_headline(rows)) == said


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "Seluruh pagu terserap"),
        (
            [("tertunda", 80.0), ("belum dijelaskan", 20.0)],
            "80,00 % sisa pagu karena pekerjaan tertunda; 20,00 % belum dijelaskan",
        ),
        ([("hemat", 80.0), ("tertunda", 20.0)], "80,00 % sisa pagu karena penghematan"),
        ([("lelang gagal", 80.0), ("hemat", 20.0)], "80,00 % sisa pagu dengan alasan lelang gagal"),
        ([("belum dijelaskan", 80.0), ("hemat", 20.0)], "80,00 % sisa pagu belum dijelaskan"),
    ],
)
def test_reasons(rows: list[tuple[str, float]], said: str) -> None:
    frame = pd.DataFrame(rows, columns=["kategori_alasan", "bagian_sisa_persen"])
    assert plain(budget.reasons_headline(frame, ALL_SPENT)) == said


def test_what_is_overspent_is_told_beside_the_reasons() -> None:
    frame = pd.DataFrame(
        {
            "kategori_alasan": ["hemat", "belum dijelaskan", "melebihi pagu"],
            "sisa_rupiah": [80, 20, -3 * 10**9],
            "bagian_sisa_persen": [80.0, 20.0, None],
        }
    )
    unspent = "80,00 % sisa pagu karena penghematan; 20,00 % belum dijelaskan"
    assert plain(budget.reasons_headline(frame, ALL_SPENT)) == f"{unspent}; belanja melebihi pagu Rp3,0 miliar"


@pytest.mark.parametrize(
    ("read", "said"),
    [([], ""), ([0, 0], ""), ([1, 4], "Kategori lima sub kegiatan disimpulkan dasbor dari penjelasan unit")],
)
def test_whose_reading_the_reasons_are(read: list[int], said: str) -> None:
    assert budget.reasons_reading(pd.DataFrame({"jumlah_kategori_disimpulkan": read})) == said


@pytest.mark.parametrize(
    ("spent", "said"),
    [
        ([], "Tidak ada output 100 % dengan serapan rendah"),
        ([5, 7], "Dua sub kegiatan mencapai output dengan serapan di bawah 60 %"),
        ([0, 7], "Dua sub kegiatan mencapai output dengan serapan di bawah 60 %; satu tanpa belanja sama sekali"),
    ],
)
def test_outputs_without_spending(spent: list[int], said: str) -> None:
    rows = pd.DataFrame({"realisasi_rupiah": spent, "batas_rendah_persen": [60.0] * len(spent)})
    assert plain(budget.output_headline(rows, ALL_SPENT)) == said


INCOMPLETE = "Anggaran kas s.d. triwulan IV belum lengkap, jadi belanja belum dapat dibandingkan dengannya"
NOT_COMPARED = "sub kegiatan belum diisi, jadi belum dapat dibandingkan dengan anggaran kas"
EQUAL = "Belanja sama dengan anggaran kas s.d. triwulan IV"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"jumlah_belum_diisi": None}, "Belum ada realisasi triwulan IV untuk dibandingkan dengan anggaran kas"),
        ({"jumlah_belum_diisi": 1}, f"Realisasi satu dari 33 {NOT_COMPARED}"),
        ({"jumlah_belum_diisi": 33}, f"Realisasi 33 dari 33 {NOT_COMPARED}"),
        ({"selisih_rupiah": 0}, EQUAL),
        (
            {"selisih_rupiah": -2_000_000_000},
            "Belanja tertinggal Rp2,0 miliar: 80,00 % dari anggaran kas s.d. triwulan IV",
        ),
        (
            {"selisih_rupiah": 2_000_000_000},
            "Belanja melampaui Rp2,0 miliar: 80,00 % dari anggaran kas s.d. triwulan IV",
        ),
        ({"selisih_rupiah": None}, INCOMPLETE),
        ({"triwulan": "III"}, INCOMPLETE),
        (
            {"jumlah_tanpa_rencana": 1, "sub_kegiatan_tanpa_rencana": "Mebel"},
            f"{EQUAL}; satu sub kegiatan tanpa anggaran kas: Mebel",
        ),
        (
            {"jumlah_tanpa_rencana": 3, "sub_kegiatan_tanpa_rencana": "Mebel"},
            f"{EQUAL}; tiga sub kegiatan tanpa anggaran kas: terbesar Mebel",
        ),
    ],
)
def test_cash_plan(changes: dict, said: str) -> None:
    end = {"triwulan": "IV", "rencana_rupiah": 10**9, "selisih_rupiah": 0, "serapan_rencana_persen": 80.0}
    counts = {"jumlah_sub_kegiatan": 33, "jumlah_belum_diisi": 0, "jumlah_tanpa_rencana": None}
    rows = pd.DataFrame([{**end, **counts, **changes}])
    assert plain(cash_plan.cash_plan_headline(rows, "IV")) == said
    assert cash_plan.cash_plan_headline(rows.head(0), "IV") == "Belum ada anggaran kas untuk tahun ini"


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (["2025-01", "2025-02"], "Belanja terbesar Februari 2025: Rp3,0 miliar; anggaran kas belum ada"),
        ([None, "2025-01"], "Realisasi menurut bulan; belum ada anggaran kas untuk dibandingkan"),
    ],
)
def test_months_without_a_plan(since: list[str | None], said: str) -> None:
    figures = {"bulan": ["2025-01", "2025-02"], "rencana_rupiah": None, "belanja_rupiah": [10**9, 3 * 10**9]}
    assert plain(cash_plan.cash_plan_headline(pd.DataFrame({**figures, "bulan_awal": since}), "I")) == said


@pytest.mark.parametrize(
    ("differences", "unplanned", "said"),
    [
        ([0, 5], [], "Tidak ada sub kegiatan yang tertinggal dari anggaran kas"),
        ([-1, 5], [], "Satu dari 2 sub kegiatan tertinggal dari anggaran kas"),
        ([-1, 5, None], [], "Satu dari 2 sub kegiatan tertinggal dari anggaran kas"),
        (
            [-1, 5],
            [("Mebel", 4), ("Gedung", 9)],
            "Satu dari 2 sub kegiatan tertinggal dari anggaran kas; "
            "dua sub kegiatan tanpa anggaran kas: terbesar Gedung",
        ),
        (
            [None],
            [("Mebel", 4)],
            "Belum ada belanja dan anggaran kas untuk dibandingkan; satu sub kegiatan tanpa anggaran kas: Mebel",
        ),
    ],
)
def test_behind_the_cash_plan(differences: list[int | None], unplanned: list[tuple[str, int]], said: str) -> None:
    planned = [{"selisih_rupiah": value, "is_tanpa_rencana": False} for value in differences]
    without = [{"sub_kegiatan": name, "pagu_rupiah": money, "is_tanpa_rencana": True} for name, money in unplanned]
    columns = ["selisih_rupiah", "is_tanpa_rencana", "sub_kegiatan", "pagu_rupiah"]
    assert cash_plan.behind_headline(pd.DataFrame([*planned, *without], columns=columns)) == said


@pytest.mark.parametrize(
    ("changes", "absorbed", "allocated"),
    [
        ({}, "terserap 87,59 % dari Rp216,4 miliar", "Rp216,4 miliar · terserap 87,59 %"),
        (
            ONE_BLANK,
            f"terserap 87,59 % dari Rp198,5 miliar yang sudah ada realisasinya; {MISSING}",
            "Rp216,4 miliar · terserap 87,59 % dari Rp198,5 miliar yang sudah ada realisasinya",
        ),
        (
            {"serapan_persen": None, "pagu_terisi_rupiah": 0, "jumlah_belum_diisi": 1},
            "pagu Rp216,4 miliar; realisasi belum diisi",
            "Rp216,4 miliar · terserap –",
        ),
        ({"serapan_persen": None, "pagu_rupiah": 0}, "pagu Rp0", "Rp0 · terserap –"),
    ],
)
def test_a_node_of_a_tree_names_the_allocation_its_share_is_of(changes: dict, absorbed: str, allocated: str) -> None:
    assert say(budget.absorbed, ABSORBED, **changes) == absorbed
    assert say(budget.allocated, ABSORBED, **changes) == allocated


@pytest.mark.parametrize(
    ("low", "said"),
    [
        ([True, False], "Serapan rendah: Program A 40,00 %"),
        ([True, True], "Serapan rendah: Program A 40,00 %; Program B 90,00 %"),
        ([False, None], "Pagu terbesar: Program B, Rp3,0 miliar"),
    ],
)
def test_tree_names_the_programmes_that_spent_little(low: list[bool | None], said: str) -> None:
    rows = pd.DataFrame(
        {
            "kunci": ["A", "B", "A/a"],
            "induk": [None, None, "A"],
            "nama": ["Program A", "Program B", "Kegiatan a"],
            "pagu_rupiah": [1_000_000_000, 3_000_000_000, 1_000_000_000],
            "serapan_persen": [40.0, 90.0, 40.0],
            "is_rendah": [*low, True],
        }
    )
    assert plain(budget.tree_headline(rows)) == said
    assert budget.tree_headline(rows.head(0)) == "Belum ada susunan anggaran untuk periode ini"


@pytest.mark.parametrize(
    ("difference", "share", "running", "said"),
    [
        (-2 * 10**9, 80.0, True, f"{BEHIND} (baru 80,00 % dari rencana terealisasi); 87,59 % pagu terserap"),
        (2 * 10**9, 120.0, True, f"{AHEAD} (120,00 % dari rencana terealisasi); 87,59 % pagu terserap"),
        (0, 100.0, True, "Belanja sama dengan anggaran kas; 87,59 % pagu terserap"),
        (-2 * 10**9, 80.0, False, "12,41 % pagu tidak terserap"),
        (None, None, True, "12,41 % pagu belum terserap"),
    ],
    ids=["behind", "ahead", "the same", "the year's end", "no plan"],
)
def test_the_year_under_way_is_told_by_the_cash_plan(
    difference: int | None, share: float | None, running: bool, said: str
) -> None:
    plan = {"selisih_rencana_rupiah": difference, "serapan_rencana_persen": share, "is_berjalan": running}
    summary = pd.Series({**SPENDING, "bagian_sisa_terbesar_persen": 49.9, "serapan_persen": 87.59, **plan})
    assert plain(budget.page_headline(summary)) == said


def test_money_may_still_be_spent_before_the_years_end() -> None:
    summary = pd.Series({**SPENDING, "is_berjalan": True, "bagian_sisa_terbesar_persen": 49.9})
    assert budget.page_headline(summary).replace("\N{NO-BREAK SPACE}", " ") == "12,41 % pagu belum terserap"
