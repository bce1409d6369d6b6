"""Every sentence about the professionalism index, in every branch."""

import pandas as pd
import pytest

from dashboard.headlines import ip_asn
from tests.headlines.test_sentences import REGION, say


def test_without_data() -> None:
    assert ip_asn.headline(None) == "Belum ada nilai IP ASN untuk pilihan ini"
    assert ip_asn.population(None, [], [""]) == "Capaian sementara IP ASN."
    assert ip_asn.bands_headline(None) == "Belum ada nilai"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"instansi_tertinggi": ["Kabupaten Way Kanan", "Kota Metro", "Provinsi DKI Jakarta"]},
            "DKI Jakarta tertinggi bersama Kab. Way Kanan dan Kota Metro di antara 32 instansi "
            "pada posisi September 2024",
        ),
        (
            {"nilai": float("nan"), "instansi_tertinggi": ["Kabupaten Way Kanan", "Kota Metro"], "jumlah_terpilih": 2},
            "Kab. Way Kanan dan Kota Metro tertinggi di antara 2 instansi terpilih pada posisi September 2024",
        ),
        (
            {"nilai": None, "instansi_tertinggi": ["Kota Metro"], "tertinggi": 80.9, "jumlah_terpilih": 1},
            "Kota Metro 80,90 pada posisi September 2024",
        ),
        (
            {"peringkat": 2, "instansi_tertinggi": ["Kota Metro"], "jumlah_terpilih": 2, "bulan": "2024-07"},
            "DKI Jakarta peringkat 2 dari 2 instansi pada posisi Juli 2024",
        ),
    ],
)
def test_headline(changes: dict, said: str) -> None:
    assert say(ip_asn.headline, REGION, **changes) == said


@pytest.mark.parametrize(
    ("provinces", "months", "where"),
    [
        (["Lampung"], ["2024-09"], "di Lampung, pembacaan September 2024"),
        (
            ["DKI Jakarta", "Kalimantan Barat", "Lampung"],
            ["2024-07", "2024-08", "2024-09"],
            "di DKI Jakarta, Kalimantan Barat dan Lampung, pembacaan Juli 2024 sampai September 2024",
        ),
    ],
)
def test_population(provinces: list[str], months: list[str], where: str) -> None:
    said = ip_asn.population(pd.Series({"tahun_pengukuran": 2023}), provinces, months)
    assert said == f"Capaian sementara IP ASN 2023 {where}. Kenaikan antarbulan adalah pemutakhiran data."


def test_more_than_ten_in_the_best_band() -> None:
    changes = {"jumlah_sangat_tinggi": 11, "selisih_target": None}
    assert say(ip_asn.bands_headline, REGION, **changes) == "11 dari 32 instansi berkategori sangat tinggi"


@pytest.mark.parametrize(
    ("second", "value", "said"),
    [
        (["Kota Metro"], 82.1, "median 32 instansi 77,09 · kedua: Kota Metro 82,10"),
        (["Kota Metro", "Provinsi Lampung"], 82.1, "median 32 instansi 77,09 · kedua: Kota Metro dan Lampung 82,10"),
        (None, None, "median 32 instansi 77,09"),
    ],
)
def test_distance_note(second: list[str] | None, value: float | None, said: str) -> None:
    assert say(ip_asn.distance_note, REGION, median=77.085, instansi_kedua=second, nilai_kedua=value) == said


@pytest.mark.parametrize("change", [None, float("nan"), 0, -31.33])
def test_no_rise_is_said_soberly(change: float | None) -> None:
    assert say(ip_asn.change_headline, REGION, kenaikan_terbesar=change) == "Tidak ada kenaikan nilai antarbulan"


def ranked(*moves: tuple[str, int, int], months: tuple[str, ...] = ("2024-07", "2024-09")) -> pd.DataFrame:
    """Institutions with their first and last rank, month by month."""
    columns = ["bulan", "instansi", "peringkat_awal", "peringkat", "naik_peringkat"]
    rows = [(months[0], name, first, first, 0) for name, first, _ in moves]
    rows += [(month, name, first, last, first - last) for month in months[1:] for name, first, last in moves]
    return pd.DataFrame(rows, columns=columns)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (ranked(), "Belum ada peringkat untuk pilihan ini"),
        (ranked(("Kota Metro", 26, 2), months=("2024-07",)), "Peringkat pada satu bulan pembacaan"),
        (ranked(("Kota Metro", 1, 1), ("Provinsi Lampung", 2, 2)), "Peringkat tidak berubah"),
        (ranked(("Provinsi Lampung", 14, 6), ("Kabupaten Way Kanan", 26, 2)), "Kab. Way Kanan dari peringkat 26 ke 2"),
    ],
)
def test_ranks(rows: pd.DataFrame, said: str) -> None:
    assert ip_asn.rank_headline(rows) == said


@pytest.mark.parametrize(
    ("ranks", "names"),
    [([1, 2, 3], "kinerja"), ([1, 1, 3], "kinerja dan disiplin"), ([1, 1, 1], "kinerja, disiplin dan kompetensi")],
)
def test_dimensions(ranks: list[int], names: str) -> None:
    rows = pd.DataFrame({"dimensi": ["Kinerja", "Disiplin", "Kompetensi"], "peringkat_terendah": ranks})
    rows = rows.assign(capaian_persen=82.26)
    said = ip_asn.dimension_headline(rows).replace("\u00a0", " ")
    assert said == f"Dimensi yang bagian nilainya paling kecil: {names}, 82,3 % dari maksimal"
    assert ip_asn.dimension_headline(rows.head(0)) == "Belum ada nilai dimensi"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Provinsi DKI Jakarta", "DKI Jakarta"),
        ("Kabupaten Way Kanan", "Kab. Way Kanan"),
        ("Kota Metro", "Kota Metro"),
    ],
)
def test_short_names(name: str, said: str) -> None:
    assert ip_asn.short(name) == said
