"""What Metode says of a figure stands in the statement that works it out."""

import re

import duckdb
import pytest

from dashboard.headlines.methods import rule
from dashboard.notation import trim
from queries import bands, settings
from queries.database import names
from queries.methods import Method, methods

TECHNICAL = {
    "akhir_periode",
    "akumulasi_indikator",
    "akumulasi_menurut",
    "adalah_jumlah",
    "desimal",
    "dibulatkan",
    "isian_anggaran_kas",
    "isian_fakta",
    "isian_unit",
    "lokasi",
    "lokasi_rentang",
    "output_sub_kegiatan",
    "nama_jumlah",
    "nama_ukuran",
    "setengah_angka",
    "teks_fakta",
    "tertulis",
    "alamat",
    "anggaran_berlaku",
    "angka_fakta",
    "belanja_triwulan",
    "berlaku",
    "bagian_indikator",
    "capaian_indikator",
    "penilaian_berlaku",
    "realisasi_terhitung",
    "sampai_triwulan",
    "survei_mencapai",
    "triwulan_ke",
    "dibatasi",
    "efisiensi_anggaran",
    "kategori_berlaku",
    "keluaran_program",
    "output_berlaku",
    "pendukung_berlaku",
    "sifat_berlaku",
    "kode_unsur",
    "komponen_rumus",
    "nilai_unsur",
    "realisasi_dua_cara",
    "realisasi_komponen",
    "rumus_berlaku",
    "sama_nama",
    "huruf_saja",
    "jumlah_lengkap",
    "jumlah_pengampu",
    "jumlah_unsur_kompetensi",
    "langkah_anggaran",
    "langkah_indikator",
    "pembanding_merit",
    "pengaturan_nilai",
    "perkara_anggaran",
    "perkara_belanja",
    "perkara_indikator",
    "perkara_keluaran",
    "perkara_ksd",
    "perkara_perjanjian",
    "perkara_program",
    "perkiraan",
    "persen",
    "rata_rata_tertimbang",
    "sel_fakta",
    "sel_huruf",
    "batas_serapan_rendah",
    "belanja_per_triwulan",
    "belanja_sejak_awal",
    "serapan_rendah",
    "sewaktu",
    "skor_tertinggi",
    "status_terburuk",
    "sub_aspek_merit",
    "target_tercapai",
    "triwulan_periode",
    "ukuran_pokok",
    "urutan_triwulan",
}


def test_every_formula_is_told() -> None:
    told = {method.pernyataan for method in methods()}
    assert {f"macros/{name}" for name in names("macros")} - told == {f"macros/{name}" for name in TECHNICAL}


@pytest.mark.parametrize("method", methods(), ids=lambda method: method.pernyataan)
def test_a_measure_names_settings_that_exist(facts: duckdb.DuckDBPyConnection, method: Method) -> None:
    in_force = settings(facts, tahun=None)
    values = dict(zip(in_force["kunci"], in_force["nilai"], strict=True))
    assert method.rumus
    assert "{" not in " ".join(rule(text, values) for text in method.rumus)


def test_a_rule_speaks_in_indonesian_notation() -> None:
    assert rule("paling tinggi {batas} %", {"batas": 12.5}) == "paling tinggi 12,5 %"


def test_every_highest_value_of_a_component_is_told(facts: duckdb.DuckDBPyConnection) -> None:
    (told,) = [method for method in methods() if method.pernyataan.endswith("komponen_di_luar_rentang")]
    limits = facts.execute("select distinct nilai_tertinggi from rumus_berlaku(2024)").fetchall()
    assert {trim(limit) for (limit,) in limits if limit} <= set(re.findall(r"\d+", " ".join(told.rumus)))


def test_every_set_of_bands_has_a_title(facts: duckdb.DuckDBPyConnection) -> None:
    assert bands(facts, tahun=None)["judul"].notna().all()
