"""What is said about a matter, its expected year-end value and what is needed, for every kind."""

from datetime import date

import pandas as pd
import pytest

from dashboard.headlines import direction
from tests.headlines.test_sentences import say

PLAIN = {"jenis": "indikator", "alasan_kosong": None, "metode": "kumulatif", "arah": "naik", "akumulasi": "kumulatif"}
ENDED = {"kebutuhan": None}


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        (
            {"jenis": "program", "alasan": "di_bawah_target", "nilai": 110, "pembanding": 112.5, "persen": 97.7778},
            "110 dari target 112,5: 97,78 %",
        ),
        (
            {"jenis": "renstra", "alasan": "di_bawah_target", "nilai": 3.5, "pembanding": 4, "persen": 87.5},
            "3,5 dari target renstra 4: 87,50 %",
        ),
        (
            {
                **{"jenis": "anggaran", "alasan": "serapan_rendah", "sisa": 17_806_146_714, "bagian_persen": 66.31},
                **{"persen": 37.356, **ENDED},
            },
            "terserap 37,36 %, sisa Rp17,8 miliar: 66 % dari seluruh sisa; sudah dijelaskan",
        ),
        (
            {
                **{"jenis": "anggaran", "alasan": "serapan_belum_dijelaskan", "sisa": 3_600_000, "bagian_persen": 0.99},
                **{"persen": 50, **ENDED},
            },
            "terserap 50,00 %, sisa Rp3,6 juta; belum dijelaskan",
        ),
        (
            {
                **{"jenis": "anggaran", "alasan": "serapan_belum_dijelaskan", "persen": 20, "perkiraan_persen": 40},
                **{"bagian_persen": 9.0, "kebutuhan": 80},
            },
            "terserap 20,00 %, perkiraan akhir tahun 40,00 % pagu; belum dijelaskan",
        ),
        (
            {"jenis": "anggaran", "alasan": "melebihi_pagu", "sisa": -2_500_000_000, "persen": 125},
            "belanja melebihi pagu Rp2,5 miliar: terserap 125,00 %",
        ),
        (
            {"jenis": "anggaran", "alasan": "belum_diisi", "pembanding": 2_000_000},
            "pagu Rp2,0 juta; realisasi belum diisi",
        ),
        (
            {"jenis": "perjanjian", "alasan": "belum_diisi", "nilai": 2.0},
            "belum diimpor, sehingga capaian tahun ini tidak dapat dihitung: dua realisasi belum dapat dinilai",
        ),
        (
            {"jenis": "perjanjian", "alasan": "belum_diisi", "nilai": 0.0},
            "belum diimpor, sehingga capaian tahun ini tidak dapat dihitung",
        ),
        ({"jenis": "ksd", "alasan": "belum_diisi", "nilai": 2.0}, "dua capaian target rencana aksi belum diisi"),
        ({"jenis": "ksd", "alasan": "di_bawah_target", "nilai": 11.0}, "11 capaian target rencana aksi di bawah 100 %"),
        (
            {
                **{"jenis": "target", "alasan": "tidak_menantang", "nilai": 320, "pembanding": 314.53},
                **{"tahun_dicapai": 2024, "target_dipenuhi": "Renstra 2025 304,53; Renstra 2026 314,53"},
            },
            "target Renstra 2025 304,53; Renstra 2026 314,53: sudah tercapai 320 pada 2024",
        ),
        (
            {"jenis": "target", "alasan": "melampaui", "nilai": 89.46, "pembanding": 71, "persen": 126},
            "89,46 dari target 71: 126,00 % dari target",
        ),
        (
            {
                **{"jenis": "indikator", "alasan": "perkiraan_di_bawah_target", "perkiraan_akhir_tahun": 80},
                **{"pembanding": 100, "persen": 80},
            },
            "perkiraan akhir tahun 80 dari target 100: 80,00 %",
        ),
        (
            {"jenis": "indikator", "alasan": "belum_tersedia", "pembanding": 50.24},
            "target 50,24; realisasi belum tersedia",
        ),
        ({"jenis": "indikator", "alasan": "belum_diisi", "pembanding": float("nan")}, "realisasi belum diisi"),
        (
            {"jenis": "indikator", "alasan": "belum_diisi", "pembanding": 3, "kosong_sejak": "I"},
            "target 3; realisasi belum diisi sejak triwulan I",
        ),
        (
            {"jenis": "indikator", "alasan": "komponen_berbeda", "nilai": 80, "pembanding": 87.5},
            "dilaporkan 80; komponennya memberi 87,5",
        ),
    ],
)
def test_matter_note(matter: dict, said: str) -> None:
    assert say(direction.matter_note, {"kosong_sejak": None, **matter}) == said


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            {"batas_bawah": 55.5, "batas_atas": 78},
            "Perkiraan akhir tahun 60 dari 100 (60,00 %), rentang 55,5 sampai 78",
        ),
        (
            {"batas_bawah": None},
            "Perkiraan akhir tahun 60 dari 100 (60,00 %); rentang belum dapat diberikan: baru satu triwulan "
            "menunjukkan lajunya",
        ),
        ({"metode": "realisasi_akhir_tahun"}, "Realisasi akhir tahun 60 dari 100"),
        (
            {"alasan_kosong": "belum_jatuh_tempo"},
            "Perkiraan akhir tahun belum tersedia: belum ada target atau rencana belanja yang jatuh tempo",
        ),
    ],
)
def test_expected(row: dict, said: str) -> None:
    given = {**PLAIN, "perkiraan_akhir_tahun": 60, "target_akhir_tahun": 100, "perkiraan_persen": 60.0, **row}
    assert say(direction.expected, given) == said


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            {"kebutuhan": 81, "kebutuhan_per_triwulan": 40.5},
            "Sampai akhir tahun harus bertambah 81, 40,5 tiap triwulan yang tersisa.",
        ),
        ({"kebutuhan": 81, "kebutuhan_per_triwulan": 81}, "Sampai akhir tahun harus bertambah 81."),
        (
            {"akumulasi": "tingkat", "kebutuhan": 0.75, "kebutuhan_per_triwulan": None},
            "Sampai akhir tahun harus naik 0,75.",
        ),
        (
            {"arah": "turun", "akumulasi": "tingkat", "kebutuhan": 2, "kebutuhan_per_triwulan": None},
            "Sampai akhir tahun harus turun 2.",
        ),
        ({"arah": "turun", "kebutuhan": 14}, "Sampai akhir tahun masih tersedia 14."),
        ({"arah": "turun", "kebutuhan": -3}, "Batas setahun sudah terlampaui 3."),
        ({"kebutuhan": 0}, "Target akhir tahun sudah tercapai."),
        ({"kebutuhan": None}, ""),
    ],
)
def test_needed(row: dict, said: str) -> None:
    assert say(direction.needed, {**PLAIN, **row}) == said


@pytest.mark.parametrize(
    ("day", "words", "said"),
    [
        (date(2025, 4, 30), "", "batas waktu 30 April 2025"),
        (date(2025, 4, 1), "", "batas waktu 1 April 2025 (terlewat)"),
        (None, "akhir TW II", "batas waktu akhir TW II"),
        (None, "", ""),
    ],
)
def test_due(day: date | None, words: str, said: str) -> None:
    assert direction.due(day, words, date(2025, 4, 2)) == said


@pytest.mark.parametrize(
    ("matters", "said"),
    [
        (0, "Perlu arahan pimpinan"),
        (1, "Perlu arahan pimpinan: satu hal"),
        (11, "Perlu arahan pimpinan: 11 hal"),
    ],
)
def test_matters_are_counted(matters: int, said: str) -> None:
    assert direction.matters_headline(pd.DataFrame({"objek": ["a"] * matters})) == said


def test_the_page_names_misses_first() -> None:
    reasons = ["belum_diisi", "di_bawah_target", "serapan_rendah", "serapan_belum_dijelaskan"]
    said = direction.page_headline(pd.DataFrame({"alasan": reasons}), judged=4)
    assert said == "Perlu arahan pimpinan: empat hal; satu di bawah target, dua serapan rendah, satu belum ada datanya"
    empty = pd.DataFrame({"alasan": ["belum_diisi", "belum_tersedia"]})
    assert direction.page_headline(empty, judged=2) == "Perlu arahan pimpinan: dua hal, semuanya belum ada datanya"
    one = direction.page_headline(empty.head(1), judged=2)
    assert one == "Perlu arahan pimpinan: satu hal, belum ada datanya"
    assert direction.page_headline(pd.DataFrame(), judged=1) == "Tidak ada yang perlu arahan pimpinan"
    assert direction.page_headline(pd.DataFrame(), judged=0) == "Belum ada data untuk dinilai pada triwulan ini"


@pytest.mark.parametrize(
    ("kind", "said"),
    [("garis_lurus", "anggapan"), ("pola_tahun_lalu", "anggapan"), ("rencana_kas", "anggaran kas"), (None, "")],
)
def test_marks_that_nobody_set_as_targets_are_called_assumptions(kind: str | None, said: str) -> None:
    line = direction.target_line(pd.DataFrame({"dasar_target": [kind, kind]}))
    assert said in line
    assert bool(line) == bool(kind)


EXPECTED = {
    **PLAIN,
    **{"perkiraan_akhir_tahun": 80, "perkiraan_persen": 80, "batas_bawah": 72.5, "batas_atas": 100},
    **{"kebutuhan": 81, "kebutuhan_per_triwulan": 40.5},
}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({}, ["80 (80,00 %)", "72,5 sampai 100", "81 (40,5 tiap triwulan)"]),
        ({"batas_atas": 72.5}, ["80 (80,00 %)", "tetap 72,5", "81 (40,5 tiap triwulan)"]),
        ({"batas_bawah": None}, ["80 (80,00 %)", "belum ada, baru satu triwulan", "81 (40,5 tiap triwulan)"]),
        ({"perkiraan_akhir_tahun": None}, []),
        ({"metode": "realisasi_akhir_tahun"}, []),
    ],
)
def test_the_outlook_of_a_matter(row: dict, said: list[str]) -> None:
    found = direction.outlook(pd.Series({**EXPECTED, **row}))
    assert [value.replace("\N{NO-BREAK SPACE}", " ") for _, value in found] == said


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"kebutuhan": 81, "kebutuhan_per_triwulan": 81}, "81"),
        ({"akumulasi": "tingkat", "kebutuhan": 0.75, "kebutuhan_per_triwulan": None}, "naik 0,75"),
        ({"arah": "turun", "akumulasi": "tingkat", "kebutuhan": 2, "kebutuhan_per_triwulan": None}, "turun 2"),
        ({"arah": "turun", "kebutuhan": 14}, "tersedia 14"),
        ({"arah": "turun", "kebutuhan": -3}, "terlampaui 3"),
        ({"kebutuhan": 0}, "tidak ada, target tercapai"),
        ({"kebutuhan": None}, "–"),
    ],
)
def test_needed_in_a_few_words(row: dict, said: str) -> None:
    assert direction.needed_words(pd.Series({**PLAIN, **row})) == said


def values(*rows: tuple[str | None, float | None]) -> pd.DataFrame:
    """Year-end values: the method and the share of the target of each, with the sums of those that have one."""
    known = [share for _, share in rows if share is not None]
    sums = {"jumlah_perkiraan_rupiah": sum(known), "jumlah_pagu_diperkirakan_rupiah": 100 * len(known)}
    return pd.DataFrame(
        [
            {"metode": method, "perkiraan_capaian_persen": share, "perkiraan_akhir_tahun": share, **sums}
            for method, share in rows
        ],
        columns=["metode", "perkiraan_capaian_persen", "perkiraan_akhir_tahun", *sums],
    )


ENDING = "realisasi_akhir_tahun"


@pytest.mark.parametrize(
    ("rows", "indicators", "spending"),
    [
        ([], "Belum ada indikator untuk diperkirakan", "Belum ada sub kegiatan untuk diperkirakan"),
        (
            [(None, None)],
            "Perkiraan akhir tahun indikator belum dapat dihitung",
            "Perkiraan belanja akhir tahun belum dapat dihitung",
        ),
        (
            [("tambah", 80.0), ("tambah", 100.0), (None, None)],
            "Perkiraan akhir tahun: satu dari 2 indikator di bawah target; satu belum dapat dihitung",
            "Perkiraan belanja akhir tahun Rp180 dari pagu Rp200; satu belum dapat dihitung",
        ),
        (
            [(ENDING, 100.0), (ENDING, 120.0)],
            "Realisasi akhir tahun: tidak satu pun dari 2 indikator di bawah target",
            "Belanja akhir tahun Rp220 dari pagu Rp200",
        ),
    ],
)
def test_titles_of_year_end_values(rows: list, indicators: str, spending: str) -> None:
    assert direction.indicators_headline(values(*rows)) == indicators
    assert direction.spending_headline(values(*rows)) == spending
