"""Every sentence about the performance agreement, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import achievement
from tests.headlines.test_sentences import AGREEMENT, say

MEASURED = {"jumlah_indikator": 13, "jumlah_tanpa_hasil": 0}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"realisasi": 320, "tahun": 2024}, ""),
        ({"realisasi": None, "tahun": 2025}, ""),
        (
            {"realisasi": None, "tahun": 2024, "realisasi_disebut": None, "status": "belum_tersedia"},
            "belum<br>tersedia",
        ),
        ({"realisasi": None, "tahun": 2024, "realisasi_disebut": None, "status": "belum_diisi"}, "belum<br>diisi"),
        ({"realisasi": None, "tahun": 2023, "realisasi_disebut": 51.65}, "51,65<br>hanya dalam teks"),
    ],
)
def test_why_a_year_has_no_realisation(row: dict, said: str) -> None:
    assert achievement.no_realisation(pd.Series(row), 2024) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "13 dari 14 indikator memenuhi target; satu belum tersedia"),
        ({**MEASURED, "tertinggi": ["IP ASN"]}, "13 indikator memenuhi target; tertinggi IP ASN"),
        ({**MEASURED, "tertinggi": []}, "13 indikator memenuhi target"),
        (
            {"jumlah_tidak_jatuh_tempo": 1, "jumlah_terukur": 12, "jumlah_belum_diisi": 1, "jumlah_tanpa_hasil": 0},
            "12 dari 13 indikator yang jatuh tempo memenuhi target; satu belum diisi",
        ),
        ({"jumlah_di_bawah_target": 1}, "Satu dari 13 indikator terukur di bawah target"),
        ({"jumlah_di_bawah_target": 11}, "11 dari 13 indikator terukur di bawah target"),
    ],
)
def test_headline(changes: dict, said: str) -> None:
    assert say(achievement.headline, AGREEMENT, **changes) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"jumlah_tanpa_hasil": 0, "jumlah_tercapai": 14}, "14 dari 14 indikator memenuhi target"),
        ({"jumlah_tanpa_hasil": 11}, "13 dari 14 indikator memenuhi target; 11 belum tersedia"),
        (
            {"jumlah_tercapai": 10, "jumlah_belum_diisi": 3},
            "10 dari 14 indikator memenuhi target; tiga belum diisi, satu belum tersedia",
        ),
        ({"jumlah_di_bawah_target": 2, "jumlah_tercapai": 11}, "Dua dari 13 indikator terukur di bawah target"),
        ({"jumlah_terukur": 0}, "Belum ada realisasi dari 14 indikator pada periode ini"),
    ],
)
def test_page_headline(changes: dict, said: str) -> None:
    assert say(lambda summary: achievement.page_headline(summary, programmes()), AGREEMENT, **changes) == said


def test_a_page_headline_names_missed_programme_indicators() -> None:
    told = say(lambda summary: achievement.page_headline(summary, programmes("di_bawah_target", "tercapai")), AGREEMENT)
    assert told == "13 dari 14 indikator memenuhi target; satu belum tersedia; satu indikator program di bawah target"


def test_page_headline_without_data() -> None:
    assert achievement.page_headline(None, programmes()) == "Belum ada indikator untuk periode ini"


def programmes(*statuses: str) -> pd.DataFrame:
    """Programme indicators by their status."""
    return pd.DataFrame({"status": list(statuses)})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"jumlah_tanpa_hasil": 0}, "Tahun 2024. 13 dari 14 indikator perjanjian kinerja memenuhi target."),
        ({}, "Tahun 2024. 13 dari 14 indikator perjanjian kinerja memenuhi target, satu belum tersedia."),
        (
            {"jumlah_tercapai": 0, "jumlah_tanpa_hasil": 5, "jumlah_tidak_jatuh_tempo": 9},
            "Tahun 2024. 0 dari 14 indikator perjanjian kinerja memenuhi target, lima belum tersedia, "
            "sembilan tidak jatuh tempo.",
        ),
        (
            {"jumlah_tercapai": 0, "jumlah_belum_diisi": 8, "jumlah_tanpa_hasil": 0, "jumlah_tidak_jatuh_tempo": 6},
            "Tahun 2024. 0 dari 14 indikator perjanjian kinerja memenuhi target, delapan belum diisi, "
            "enam tidak jatuh tempo.",
        ),
        ({"jumlah_indikator": 0}, "Tahun 2024."),
    ],
)
def test_standing(changes: dict, said: str) -> None:
    assert say(lambda summary: achievement.standing(summary, 2024, "IV"), AGREEMENT, **changes) == said
    assert achievement.standing(None, 2024, "IV") == "Tahun 2024."
    assert achievement.standing(None, 2024, "II") == "Triwulan II 2024."


@pytest.mark.parametrize(
    ("before", "change", "said"),
    [
        (102.93, 1.7, "13 dari 14 terukur; tahun lalu 102,93 % (+1,70 poin persentase)"),
        (102.93, -1.7, "13 dari 14 terukur; tahun lalu 102,93 % (−1,70 poin persentase)"),
        (104.63, 0, "13 dari 14 terukur; tahun lalu 104,63 % (0,00 poin persentase)"),
        (102.93, None, "13 dari 14 terukur; tahun lalu 102,93 %"),
        (None, None, "13 dari 14 terukur"),
        (float("nan"), float("nan"), "13 dari 14 terukur"),
    ],
)
def test_average_note(before: float | None, change: float | None, said: str) -> None:
    changes = {"rata_rata_sebelumnya_persen": before, "selisih_poin": change}
    assert say(achievement.average_note, AGREEMENT, **changes) == said


def test_programme_misses_are_counted_and_go_before_what_is_missing() -> None:
    statuses = ["di_bawah_target"] * 11 + ["tercapai", "belum_tersedia"]
    rows = pd.DataFrame({"status": statuses, "realisasi": 110.0, "target": 112.5})
    assert achievement.program_headline(rows) == "11 dari 13 indikator program di bawah target"
    assert achievement.program_headline(rows.tail(3)) == "Satu indikator program di bawah target: 110 dari 112,5"


@pytest.mark.parametrize(
    ("slack", "said"),
    [
        ({}, "Target renstra tahun berikutnya masih di atas realisasi"),
        ({2025}, "Target renstra 2025 tidak di atas nilai yang sudah dicapai: 320 pada 2024"),
        ({2026, 2025}, "Target renstra 2025 dan 2026 tidak di atas nilai yang sudah dicapai: 320 pada 2024"),
        (
            {2025, 2026, 2027},
            "Target renstra 2025, 2026 dan 2027 tidak di atas nilai yang sudah dicapai: 320 pada 2024",
        ),
    ],
)
def test_medium_term_targets(slack: set[int], said: str) -> None:
    years = [2024, 2025, 2026, 2027]
    rows = pd.DataFrame({"tahun": years, "tidak_menantang": [year in slack for year in years]})
    rows = rows.assign(realisasi_terakhir=320.0, tahun_realisasi_terakhir=2024)
    assert achievement.comparison_headline(rows) == said
    assert achievement.comparison_headline(rows.head(0)) == "Belum ada target jangka menengah"


@pytest.mark.parametrize(
    ("quarters", "said"),
    [
        ([("I", "tercapai"), ("IV", "di_bawah_target")], "Semua target triwulanan terisi realisasinya"),
        ([("I", "belum_diisi"), ("II", "tercapai")], "Realisasi triwulan I belum diisi: 1 target jatuh tempo"),
        (
            [("III", "belum_diisi"), ("I", "belum_diisi"), ("I", "belum_diisi"), ("IV", "tercapai")],
            "Realisasi triwulan I dan III belum diisi: 3 target jatuh tempo",
        ),
        (
            [("I", "tercapai"), ("II", "belum_diisi"), ("III", "belum_jatuh_tempo")],
            "Realisasi triwulan II belum diisi: 1 target jatuh tempo",
        ),
        (
            [("I", "tercapai"), ("IV", "belum_jatuh_tempo")],
            "Semua target triwulanan yang jatuh tempo terisi realisasinya",
        ),
        (
            [("I", "belum_tersedia"), ("IV", "belum_jatuh_tempo")],
            "Target triwulanan yang jatuh tempo terisi, kecuali yang belum tersedia",
        ),
        ([("I", "tidak_jatuh_tempo"), ("IV", "belum_jatuh_tempo")], "Belum ada target triwulanan yang jatuh tempo"),
        ([], "Belum ada target triwulanan"),
    ],
)
def test_quarters(quarters: list[tuple[str, str]], said: str) -> None:
    assert achievement.quarters_headline(pd.DataFrame(quarters, columns=["triwulan", "status"])) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Capaian terhadap target perjanjian kinerja tahun 2024."),
        (
            {"jumlah_tidak_jatuh_tempo": 2},
            "Capaian terhadap target perjanjian kinerja tahun 2024; dua tidak jatuh tempo.",
        ),
        (
            {"jumlah_tercapai": 11, "jumlah_di_bawah_target": 2},
            "Tahun 2024. 11 dari 14 indikator perjanjian kinerja memenuhi target, satu belum tersedia.",
        ),
    ],
)
def test_the_line_below_does_not_repeat_the_heading(changes: dict, said: str) -> None:
    assert say(lambda summary: achievement.page_measure(summary, 2024, "IV"), AGREEMENT, **changes) == said


@pytest.mark.parametrize(
    ("reached", "target", "shares", "status", "said"),
    [
        (5, 4, (125, 100), "tercapai", "realisasi 5, capaian 125,00\u00a0% dan 100,00\u00a0%"),
        (5, 0, (None, 100), "tanpa_target", "realisasi 5, capaian tidak dapat dihitung dan 100,00\u00a0%"),
        (None, 4, (None, None), "belum_tersedia", "realisasi belum tersedia"),
        (None, 4, (None, None), "tidak_jatuh_tempo", "realisasi tidak jatuh tempo pada triwulan ini"),
    ],
)
def test_two_targets_say_what_was_reached_where_it_is_known(
    reached: float | None, target: float, shares: tuple, status: str, said: str
) -> None:
    row = {"nama_pendek": "Layanan", "target": target, "target_renstra": 5, "realisasi": reached, "status": status}
    row |= dict(zip(("capaian_persen", "capaian_renstra_persen"), shares, strict=True))
    assert achievement.two_targets(pd.Series(row)).endswith(f"target renstra 5; {said}")


@pytest.mark.parametrize(
    ("reached", "target", "status", "said"),
    [
        (3.6, 4, "di_bawah_target", "realisasi 3,6 dari target 4 Nilai"),
        (3.6, None, "tidak_jatuh_tempo", "realisasi 3,6 Nilai; tidak ada target pada triwulan ini"),
        (3.6, None, None, "realisasi 3,6 Nilai; target belum ada"),
        (None, 4, "belum_diisi", "target 4 Nilai; realisasi belum diisi"),
        (None, 4, "belum_tersedia", "target 4 Nilai; realisasi belum tersedia"),
        (None, None, "tidak_jatuh_tempo", "tidak ada target pada triwulan ini"),
    ],
)
def test_a_figure_says_what_is_missing(
    reached: float | None, target: float | None, status: str | None, said: str
) -> None:
    figures = {"realisasi": reached, "target": target, "satuan": "Nilai"}
    row = pd.Series({**figures, "status": status, "keterangan": None})
    assert achievement.figure_note(row) == said


def test_a_figure_says_what_its_file_notes_beside_it() -> None:
    row = {"realisasi": None, "status": "belum_tersedia", "satuan": None, "keterangan": "Data Belum Rilis"}
    noted = "belum tersedia: Data Belum Rilis"
    assert achievement.figure_note(pd.Series({**row, "target": 4})) == f"target 4; realisasi {noted}"
    assert achievement.figure_note(pd.Series({**row, "target": None})) == noted
