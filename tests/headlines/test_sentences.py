"""Titles state what the rows show and no more: misses first, ties, one, none."""

import pandas as pd
import pytest

from dashboard.headlines import achievement, budget, ip_asn, merit, overview, strategic
from dashboard.headlines.words import count, joined, lower_first

AGREEMENT = {
    "jumlah_indikator": 14,
    "jumlah_terukur": 13,
    "jumlah_tercapai": 13,
    "jumlah_di_bawah_target": 0,
    "jumlah_belum_diisi": 0,
    "jumlah_tanpa_hasil": 1,
    "jumlah_tidak_jatuh_tempo": 0,
    "jumlah_tanpa_perjanjian": 0,
    "tahun_tanpa_perjanjian": 2025,
    "tertinggi": ["Kualitas data SDI", "Manajemen risiko"],
}
REGION = {
    "bulan": "2024-09",
    "jumlah_terpilih": 32,
    "instansi_tertinggi": ["Provinsi DKI Jakarta"],
    "tertinggi": 85.54,
    "instansi": "Provinsi DKI Jakarta",
    "nilai": 85.54,
    "peringkat": 1,
    "jumlah_sangat_tinggi": 0,
    "jumlah_tinggi": 6,
    "selisih_target": 3.54,
    "target": 82,
    "kenaikan_terbesar": 31.33,
    "instansi_naik_terbesar": "Kabupaten Mempawah",
}
SPENDING = {
    "serapan_persen": 87.59,
    "sisa_rupiah": 100,
    "sisa_persen": 12.41,
    "bagian_sisa_terbesar_persen": 66.3,
    "sub_kegiatan_sisa_terbesar": "Sub A",
    "jumlah_kegiatan_rendah": 2,
    "batas_rendah_persen": 60,
    "jumlah_belum_diisi": 0,
    "pagu_belum_diisi_rupiah": 0,
}
PLANS = {"jumlah_target": 35, "jumlah_terisi": 33, "jumlah_di_bawah_target": 0, "jumlah_belum_diisi": 2}


def say(sentence, base: dict, **changes: object) -> str:
    return sentence(pd.Series({**base, **changes})).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"jumlah_tanpa_hasil": 0}, "13 indikator memenuhi target; tertinggi kualitas data SDI dan manajemen risiko"),
        ({"jumlah_tanpa_hasil": 0, "tertinggi": pd.NA}, "13 indikator memenuhi target"),
        ({}, "13 dari 14 indikator memenuhi target; satu belum tersedia"),
        ({"jumlah_di_bawah_target": 2}, "Dua dari 13 indikator terukur di bawah target"),
        ({"jumlah_terukur": 0}, "Belum ada realisasi dari 14 indikator pada periode ini"),
        ({"jumlah_indikator": 0}, "Belum ada indikator untuk periode ini"),
        (
            {"jumlah_indikator": 0, "jumlah_tanpa_perjanjian": 14},
            "14 realisasi tersimpan; perjanjian kinerja 2025 belum diimpor",
        ),
    ],
)
def test_agreement(changes: dict, said: str) -> None:
    assert say(achievement.headline, AGREEMENT, **changes) == said


def test_agreement_without_data() -> None:
    assert achievement.headline(None) == "Belum ada indikator untuk periode ini"


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        ([], "Belum ada indikator program untuk periode ini"),
        (["tercapai"] * 5, "5 indikator program memenuhi target"),
        (["tercapai", "di_bawah_target"], "Satu indikator program di bawah target: 110 dari 112,5"),
        (["di_bawah_target"] * 3, "Tiga dari 3 indikator program di bawah target"),
        (["tercapai", "belum_tersedia"], "1 dari 2 indikator program memenuhi target; satu belum tersedia"),
        (
            ["tercapai", "belum_tersedia", "belum_diisi"],
            "1 dari 3 indikator program memenuhi target; satu belum diisi, satu belum tersedia",
        ),
    ],
)
def test_programmes(statuses: list[str], said: str) -> None:
    rows = pd.DataFrame({"status": statuses, "realisasi": [110.0] * len(statuses), "target": [112.5] * len(statuses)})
    assert achievement.program_headline(rows) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "DKI Jakarta tertinggi di antara 32 instansi pada posisi September 2024"),
        ({"peringkat": 3}, "DKI Jakarta peringkat 3 dari 32 instansi pada posisi September 2024"),
        (
            {"instansi_tertinggi": ["Kota Metro", "Provinsi DKI Jakarta"]},
            "DKI Jakarta tertinggi bersama Kota Metro di antara 32 instansi pada posisi September 2024",
        ),
        (
            {"nilai": None, "instansi": None, "instansi_tertinggi": ["Kota Metro"], "jumlah_terpilih": 16},
            "Kota Metro tertinggi di antara 16 instansi terpilih pada posisi September 2024",
        ),
        ({"jumlah_terpilih": 1}, "DKI Jakarta 85,54 pada posisi September 2024"),
    ],
)
def test_region(changes: dict, said: str) -> None:
    assert say(ip_asn.headline, REGION, **changes) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Enam dari 32 instansi berkategori tinggi; DKI Jakarta melampaui target 82"),
        ({"selisih_target": -0.1}, "DKI Jakarta di bawah target 82; enam dari 32 instansi berkategori tinggi"),
        ({"selisih_target": 0}, "Enam dari 32 instansi berkategori tinggi; DKI Jakarta memenuhi target 82"),
        ({"selisih_target": None, "jumlah_sangat_tinggi": 1}, "Satu dari 32 instansi berkategori sangat tinggi"),
        ({"selisih_target": None, "jumlah_tinggi": 0}, "Tidak ada dari 32 instansi yang berkategori tinggi"),
    ],
)
def test_bands(changes: dict, said: str) -> None:
    assert say(ip_asn.bands_headline, REGION, **changes) == said


def test_updates_are_not_called_improvements() -> None:
    assert say(ip_asn.change_headline, REGION) == "Pemutakhiran terbesar: Kab. Mempawah +31,33"
    assert say(ip_asn.change_headline, REGION, kenaikan_terbesar=0) == "Tidak ada kenaikan nilai antarbulan"
    assert say(ip_asn.change_headline, REGION, kenaikan_terbesar=-0.5) == "Tidak ada kenaikan nilai antarbulan"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Terserap 87,59 %; 66 % sisa pagu ada di satu sub kegiatan: Sub A"),
        ({"bagian_sisa_terbesar_persen": 30}, "Terserap 87,59 %; sisa pagu terbesar di Sub A"),
        ({"sisa_rupiah": 0}, "Seluruh pagu terserap"),
    ],
)
def test_remainder(changes: dict, said: str) -> None:
    assert say(budget.headline, SPENDING, **changes) == said


def test_low_activities() -> None:
    assert say(budget.activity_headline, SPENDING) == "Dua kegiatan terserap di bawah 60 %"
    assert (
        say(budget.activity_headline, SPENDING, jumlah_kegiatan_rendah=0) == "Tidak ada kegiatan terserap di bawah 60 %"
    )


@pytest.mark.parametrize(
    ("explanations", "said"),
    [
        ([], "Tidak ada serapan rendah yang perlu dijelaskan"),
        (["a", "b"], "Dua sub kegiatan menjelaskan sisa pagunya"),
        (["a", None], "Satu dari 2 belum dijelaskan: s1"),
        ([None, None], "Dua dari 2 sub kegiatan belum dijelaskan"),
    ],
)
def test_explanations(explanations: list[str | None], said: str) -> None:
    rows = pd.DataFrame({"sub_kegiatan": [f"s{i}" for i in range(len(explanations))], "penjelasan": explanations})
    assert budget.explanation_headline(rows, pd.Series(SPENDING)) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Dua dari 35 target rencana aksi belum diisi; 33 terisi, semua 100 %"),
        ({"jumlah_terisi": 35}, "Semua 35 target rencana aksi terisi dan mencapai 100 %"),
        ({"jumlah_di_bawah_target": 1}, "Satu dari 35 target rencana aksi di bawah 100 %, dua belum diisi"),
        ({"jumlah_terisi": 0}, "Belum ada capaian yang diisi dari 35 target rencana aksi"),
        ({"jumlah_target": 0}, "Belum ada target kegiatan strategis daerah yang jatuh tempo"),
    ],
)
def test_plans(changes: dict, said: str) -> None:
    assert say(strategic.headline, PLANS, **changes) == said


@pytest.mark.parametrize(
    ("value", "target", "status", "said"),
    [
        (
            320,
            319.53,
            "tercapai",
            "Sistem merit lingkup BKD 320 melampaui target 319,53; total 350,5, kategori sangat baik",
        ),
        (
            300,
            319.53,
            "di_bawah_target",
            "Sistem merit lingkup BKD 300 di bawah target 319,53; total 350,5, kategori sangat baik",
        ),
        (320, 320, "tercapai", "Sistem merit lingkup BKD 320 memenuhi target 320; total 350,5, kategori sangat baik"),
        (320, None, "tanpa_target", "Sistem merit lingkup BKD 320; total 350,5, kategori sangat baik"),
        (None, 320, "tanpa_target", "Sistem merit lingkup BKD –; total 350,5, kategori sangat baik"),
    ],
)
def test_merit(value: float | None, target: float | None, status: str, said: str) -> None:
    summary = {"nilai_bkd": value, "target": target, "status": status, "nilai_total": 350.5, "kategori": "sangat baik"}
    assert say(merit.headline, summary) == said


def test_ranking_is_never_called_national() -> None:
    rows = pd.DataFrame(
        {
            "instansi": ["Pemerintah Provinsi A", "Pemerintah Provinsi B", "Pemerintah Provinsi C"],
            "peringkat": [1, 2, 2],
            "nilai": [400.0, 350.0, 350.0],
            "is_sendiri": [False, True, False],
        }
    )
    assert merit.ranking_headline(rows) == "B peringkat 2 bersama di antara 3 provinsi yang disebut LKIP"
    assert merit.ranking_headline(rows.head(0)) == "Belum ada nilai instansi pembanding"


def test_overview_names_a_miss_before_a_success() -> None:
    programmes = pd.DataFrame({"status": ["di_bawah_target"]})
    none = pd.DataFrame({"status": []})
    spending = pd.Series(SPENDING)
    good = pd.Series(AGREEMENT)
    bad = pd.Series({**AGREEMENT, "jumlah_di_bawah_target": 2})
    say_all = [overview.headline(*parts).replace("\u00a0", " ") for parts in (
        (good, programmes, spending), (bad, programmes, None), (good, none, spending), (None, none, None),
    )]  # fmt: skip
    assert say_all == [
        "Satu indikator program di bawah target; 12,41 % pagu tidak terserap",
        "Dua indikator di bawah target; satu indikator program di bawah target",
        "13 indikator memenuhi target; 12,41 % pagu tidak terserap",
        "Belum ada realisasi untuk periode ini",
    ]


def test_words() -> None:
    assert [count(0), count(2), count(10), count(11)] == ["Nol", "Dua", "Sepuluh", "11"]
    assert [joined(["a"]), joined(["a", "b"]), joined(["a", "b", "c"])] == ["a", "a dan b", "a, b dan c"]
    assert [lower_first("Kualitas data"), lower_first("IP ASN")] == ["kualitas data", "IP ASN"]
