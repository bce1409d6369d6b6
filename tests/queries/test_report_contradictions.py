"""The report against itself: what a reader finds is found, and nothing is said that is not so.

``READ`` was written by reading the report, before the checks: where, and the two values. ``reviewed_findings.csv``
holds every finding on the report, each looked up in print; a finding that is not in it is a false alarm, or new.
"""

import csv

import duckdb
import pytest

from queries.checking import findings
from tests.conftest import ROOT

REVIEWED = ROOT / "tests" / "queries" / "reviewed_findings.csv"
KEY = ("pemeriksaan", "lokasi_a", "nilai_a", "lokasi_b", "nilai_b")
READ = [
    ("Ikhtisar Eksekutif", "22", "14"),  # indicators in the agreement
    ("3.2.3", "1", "3"),  # 1 (tiga) strategic activities
    ("3.2.3", "6", "5"),  # 6 (lima) sub-activities of it
    ("2.1", "3", "5"),  # the mission the agency serves
    ("Ikhtisar Eksekutif", "94", "94,32"),  # satisfaction
    ("4.1", "94", "94,32"),
    ("3.2.1", "101,63", "100,15"),  # achievement in the efficiency table
    ("3.2.1", "100", "100,15"),  # its heads
    ("Ikhtisar Eksekutif", "20", "12,44"),  # efficiency of the agency
    ("3.2.4", "43,22", "12,44"),
    ("3.2.4", "189.566.838.649", "27.536.923.392"),  # the agency's money said to be one programme's
    ("3.2.4", "216.419.358.893", "48.369.697.659"),
    ("3.2.4", "87,59", "56,93"),
    ("3.3", "96,75", "100"),  # absorption of letters
    ("3.3", "37,35", "37,36"),
    ("3.2.1", "100", "99,66"),  # absorption of staff data
    ("3.2.2", "100", "99,66"),
    ("3.2.2", "101,5", "101,31"),  # average of the programme
    ("3.2.1", "37,5", "40"),  # totals of aspects
    ("3.2.1", "75", "70"),
    ("2.2.1", "32,5", "30"),  # weights
    ("3.2.1", "130", "120"),
    ("3.2.1", "410", "400"),
    ("2.2.1", "102,5", "100"),
    ("3.2.1", "319,53", "312,5"),  # merit value of 2023
    ("2.1", "42,12", "50,36"),  # starting condition
    ("Lampiran 2", "319,53", "304,53"),  # targets of two documents
    ("Lampiran 2", "50,24", "44,2"),
    ("2.2.1", "304,53", "319,53"),
    ("2.1", "304,53", "320"),  # targets below what is reached
    ("2.1", "314,53", "320"),
    ("2.1", "46", "50,36"),
    ("Lampiran 2", "50,24", "50,36"),
    ("3.2.1", "0,2", "0,25"),  # bands of index and value
    ("3.2.1", "0,41", "0,4375"),
    ("3.2.1", "0,61", "0,625"),
    ("3.2.1", "0,81", "0,8125"),
    ("Bab III", "50", "60"),  # bands of achievement
    ("Bab III", "89", "109"),
    ("Bab III", "80", "70"),
    ("Bab III", "101", "110"),
    ("3.1", "126", "110"),
    ("Lampiran 2", "3,352", "3,532"),  # intervals of the survey
    ("Lampiran 2", "2,5596", "2,5996"),
    ("3.2.1 Sasaran Strategis, no. 3", "sangat baik", "tinggi"),
    ("3.2.3", "100", "33 dari 35 target"),  # strategic activities "all reached"
    ("3.2.3", "100", "9 dari 10 target"),
    ("3.3", "tidak dapat terealisasi sebanyak 12 kali", "100"),
    ("3.3", "Perumusan Bahan Kebijakan Pengadaan ASN", "32"),  # missing in appendix 3
    ("Lampiran 3", "Paket", "Unit"),
    ("Lampiran 3", "Jumlah Dokumen Hasil Pengelolaan Promosi ASN", "Jumlah Dokumen Hasil Pelaksanaan Mutasi"),
    ("3.2.3", "Kepgub 1195 Tahun 2022", "Kepgub 1095 Tahun 2022"),
    ("3.2.2", "4", "Lampiran 4, Dokumen Penghargaan"),  # appendices
    ("3.2.3", "5", "tidak ada"),
    ("3.2.2", "100", "0"),  # output without spending
    ("no. 2 Perbandingan Capaian Tahun Sebelumnya", "belum tersedia", "51,65"),
    ("Ikhtisar Eksekutif", "104,63", "104,6"),  # with 94 for satisfaction, as its table prints
    ("Ikhtisar Eksekutif", "20", "43,22"),  # efficiency in two sentences
    ("3.2.3", "I, III, IV", "II"),  # the quarter left out
    ("Lampiran 2", "e-SAKIP", "Aplikasi SI PINTER"),
    ("1.4", "Peraturan Daerah 12 Tahun 2014", "Peraturan Daerah 5 Tahun 2016"),
    ("Ikhtisar Eksekutif", "1.70%", "1,7 poin persentase"),
    ("3.3", "akumulasi dengan Unit Perangkat Daerah", "1 unit"),  # notes on units
    *[("3.3", "tanpa keterangan akumulasi", f"{units} unit") for units in (2, 6, 7)],
    ("judul tabel", "1", "2"),  # number of an indicator
    ("3.3", "3,3", "3,4"),  # parts as the contents announce them
    ("2.2", "2,2", "2,3"),
    ("1.3", "Organisasi dan Tata Kerja Badan Kepegawaian Daerah", "Organisasi dan Tata Kerja Perangkat Daerah"),
    ("2.2.1", "Peraturan Komisi Aparatur Sipil Negara", "Peraturan Kepala Komisi"),  # who issued it
    ("2.2.1", "Peraturan Kementerian PAN dan RB", "Peraturan Menteri"),
    ("Lampiran 3", "1", "4"),  # one document planned in each quarter
    ("Lampiran 2", "indeks", "Persen"),
    ("3.3", "50", "77,05"),  # absorption that is not explained
    ("2.1", "tujuan", "sasaran strategis"),
    ("Lampiran 3", "250", "233"),  # people paid, of whom 100 % were
    ("Lampiran 3", "Jumlah Peralatan dan Mesin Lainnya yang Dipelihara", "Jumlah Peralatan"),  # its own activity
    ("Lampiran 3", "Badan Cendana Bakti Jaya", "Yayasan Cendana Bakti Jaya"),
]


@pytest.fixture(scope="module")
def found(report: duckdb.DuckDBPyConnection) -> list[dict[str, object]]:
    return findings(report)


@pytest.mark.parametrize(("place", "one", "other"), READ)
def test_what_a_reader_finds_is_found(found: list[dict[str, object]], place: str, one: str, other: str) -> None:
    assert any(
        place in str(row["lokasi_a"]) and row["nilai_a"] == one and str(row["nilai_b"]).startswith(other)
        for row in found
    )


def test_nothing_else_is_said(found: list[dict[str, object]]) -> None:
    with REVIEWED.open(encoding="utf-8", newline="") as lines:
        reviewed = {tuple(row[column] for column in KEY) for row in csv.DictReader(lines)}
    said = {tuple(str(row[column]) for column in KEY) for row in found}
    assert said == reviewed


def test_another_assessment_is_no_mistake(found: list[dict[str, object]]) -> None:
    (row,) = [row for row in found if row["kemungkinan_sebab"] == "penilaian lain: mandiri dan resmi"]
    assert (row["nilai_a"], row["nilai_b"], row["tingkat"]) == ("319,53", "312,5", "peringatan")


def test_a_number_stated_twice_is_one_finding_with_both_cells(found: list[dict[str, object]]) -> None:
    (row,) = [row for row in found if row["pemeriksaan"] == "banyaknya" and row["ukuran"] == "jumlah_indikator"]
    assert "Angka dalam Teks!H12" in str(row["lokasi_a"])
    assert "tercetak 22 di 2 tempat (H12, H14), padahal terhitung 14" in str(row["penjelasan"])
