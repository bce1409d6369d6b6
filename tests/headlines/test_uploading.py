"""Sentences of Unggah Data and Riwayat, branch by branch."""

from collections import Counter
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from dashboard.headlines import history, uploading
from dashboard.importing.draft import SourceTable
from dashboard.importing.findings import Finding

FILE = "realisasi_tw1_2025.xlsx"


@pytest.mark.parametrize(
    ("names", "errors", "warnings", "sentence"),
    [
        ([FILE], 1, 1, f"1 kesalahan dan 1 peringatan dalam {FILE}"),
        ([FILE], 2, 0, f"2 kesalahan dalam {FILE}"),
        ([FILE], 0, 3, f"3 peringatan dalam {FILE}"),
        ([FILE], 0, 0, f"{FILE} siap dipublikasikan"),
        ([FILE, "lain.xlsx"], 0, 0, "2 berkas siap dipublikasikan"),
        ([FILE, "lain.xlsx"], 1, 0, "1 kesalahan dalam 2 berkas"),
    ],
)
def test_the_headline_is_what_is_wrong(names: list[str], errors: int, warnings: int, sentence: str) -> None:
    assert uploading.headline(names, errors, warnings) == sentence


def source_table(**more: Any) -> SourceTable:
    """Two rows of spending with a total."""
    rows = [
        {"baris": row, "perangkat_daerah": "BKD", "tahun": 2025, "periode": "I", "sub_kegiatan": f"s{row}"}
        for row in (7, 8)
    ]
    described: dict[str, Any] = {"facts": {"anggaran": rows}, "roles": {7: "data", 8: "data", 9: "jumlah"}, **more}
    return SourceTable("uji", "TW I", "A4:E9", "anggaran", None, None, 2, {}, **described)


def test_what_was_understood_names_sheet_data_agency_period_and_rows() -> None:
    assert uploading.understood([source_table()]) == (
        'Lembar "TW I": anggaran dan realisasi, BKD, triwulan I 2025. 2 baris dikenali, 1 baris jumlah diperiksa, '
        "tidak ada yang disimpan sebelum dipublikasikan."
    )
    assert "jumlah" not in uploading.understood([source_table(roles={7: "data", 8: "data"})])
    assert uploading.understood([]).startswith("Tidak ada tabel yang dikenali")


@pytest.mark.parametrize(
    ("message", "title", "rest"),
    [
        (
            'D7: "1.234" dapat berarti 1.234 atau 1,234. Pilih nilai yang dimaksud.',
            'D7: "1.234" dapat berarti 1.234 atau 1,234',
            "Pilih nilai yang dimaksud.",
        ),
        ("Berkas kosong.", "Berkas kosong", ""),
        (
            'D3: Realisasi Anggaran dapat berarti "Realisasi s.d. TW II" (D) atau "No. Urut" (E). Pilih kolomnya.',
            'D3: Realisasi Anggaran dapat berarti "Realisasi s.d. TW II" (D) atau "No. Urut" (E)',
            "Pilih kolomnya.",
        ),
        ("Angka s.d. Juni berbeda. Periksa.", "Angka s.d. Juni berbeda", "Periksa."),
    ],
)
def test_a_message_is_a_title_and_what_to_do(message: str, title: str, rest: str) -> None:
    assert uploading.split_message(message) == (title, rest)


def test_several_findings_of_a_kind_are_said_once() -> None:
    findings = [Finding("bukan-angka", f"C{row}: teks", "TW I", f"C{row}") for row in (4, 5)]
    title, _ = uploading.finding_title(findings, several_sheets=False)
    assert title == "2 × sel yang seharusnya angka berisi teks lain"
    assert uploading.finding_line(findings[0], several_sheets=True) == 'Lembar "TW I", C4: teks'


def test_removed_personal_data_is_one_short_line() -> None:
    found = [Finding("data-pribadi", f"C{row}: NIP dihapus. Lihat.", "TW I", f"C{row}") for row in (4, 5)]
    assert uploading.folded_title(found, several_sheets=True) == "2 × data pribadi dihapus"
    assert uploading.folded_title(found[:1], several_sheets=True) == 'Lembar "TW I", C4: NIP dihapus'


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        (Counter(added=2), "2 baris ditambah"),
        (
            Counter(added=1, changed=2, removed=3, unchanged=4),
            "1 baris ditambah, 2 baris berubah, 3 baris dihapus dan 4 baris tetap",
        ),
        (Counter(unchanged=4), "Tidak ada yang berubah: isinya sama dengan data yang berlaku"),
    ],
)
def test_what_publishing_changes(counts: Counter[str], sentence: str) -> None:
    assert uploading.change_headline(counts) == sentence


def batch(**more: object) -> pd.Series:
    """A batch as the history lists it."""
    said: dict[str, object] = {
        "batch": 13,
        "versi": 2,
        "jenis": "impor",
        "berkas": FILE,
        "waktu": pd.Timestamp(2025, 4, 8, 14, 5),
        "pengguna": "sri",
        "membalik": None,
        "dibatalkan_oleh": None,
        "alasan": None,
        "perangkat_daerah": None,
        "tahun": None,
        "triwulan": None,
        "data_pribadi": 0,
        "jumlah_ditambah": 0,
        "jumlah_diubah": 2,
        "jumlah_dihapus": 1,
        "jumlah_irisan": 2,
        "jumlah_irisan_berlaku": 2,
    }
    return pd.Series({**said, **more})


def test_a_batch_says_what_it_is_about() -> None:
    assert history.batch_headline(batch()) == f"Batch 13: {FILE}, 2 baris berubah dan 1 baris dihapus"
    assert history.subject(batch(jenis="balik", membalik=12)) == "batch 12 dibatalkan"
    period = {"perangkat_daerah": "BKD", "tahun": 2025, "triwulan": "I"}
    assert history.subject(batch(jenis="kunci", **period)) == "BKD triwulan I 2025 dikunci"
    assert history.subject(batch(jenis="buka", **period)) == "BKD triwulan I 2025 dibuka kembali"


def test_a_batch_says_when_who_why_and_whether_it_is_in_force() -> None:
    assert history.batch_line(batch(alasan="salah berkas")) == (
        "Impor 8 April 2025 pukul 14.05 oleh sri, versi 2; masih berlaku. Alasan: salah berkas."
    )
    assert history.in_force(batch(jumlah_irisan_berlaku=1)) == "berlaku 1 dari 2 bagian"
    assert history.in_force(batch(jumlah_irisan_berlaku=0)) == "sudah digantikan"
    taken_back = batch(jumlah_irisan_berlaku=0, dibatalkan_oleh=15)
    assert history.in_force(taken_back) == "dibatalkan oleh batch 15"
    assert history.in_force(batch(jumlah_irisan=0)) == ""
    assert history.personal_data(batch(data_pribadi=3)).startswith("NIP dan nama pada 3 sel")


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ("2024 IV, 2024 tahun", "triwulan IV 2024"),
        ("2024 I, 2024 II", "triwulan I dan II 2024"),
        ("2024 2024-07, 2024 2024-09", "Juli 2024 sampai September 2024"),
        ("2024 2024-07", "Juli 2024"),
        ("2023 tahun", "tahun 2023"),
        ("2022 tahun, 2026 IV", "2022 sampai 2026"),
    ],
)
def test_periods_are_said_in_words(named: str, words: str) -> None:
    assert history.periods(named) == words


@pytest.mark.parametrize(
    ("ranges", "title"),
    [
        (["A2:H4", "A2:H12", "A2:H5"], "Tabel yang dikenali: A2 sampai H12"),
        (["A2:H4", "A9:H12"], "Dua tabel yang dikenali: A2 sampai H4 dan A9 sampai H12"),
    ],
)
def test_tables_below_one_header_are_named_once(ranges: list[str], title: str) -> None:
    assert uploading.tables_title([replace(source_table(), range=one) for one in ranges], "Data") == title
