"""Composite indicators against cases worked by hand: each formula of appendix 2, and what is missing."""

from decimal import Decimal

import duckdb
import pytest

from queries.checking import findings
from queries.reports import rows
from tests.conftest import put

DATA = "Nilai kualitas data SDI"
PUBLIC = (
    "Persentase implementasi rencana strategi komunikasi publik program prioritas dan strategis serta respon perangkat "
    "daerah dengan program prioritas dan strategis pada saat krisis komunikasi program"
)
ASSETS = "Persentase Pelaksanaan Inventarisasi BMD pada Pengguna Barang dan/atau Kuasa Pengguna Barang"
LOCAL = (
    "Persentase realisasi belanja barang/jasa bersertifikat TKDN, produk dalam negeri, dan/atau produk usaha mikro "
    "kecil dan koperasi dari hasil produksi dalam negeri"
)
HOURS = "Persentase Implementasi Pengembangan Kompetensi PNS Pemerintah Provinsi DKI Jakarta 40 Jam Pelajaran per tahun"
KNOWLEDGE = "Persentase penyelesaian tahapan manajemen pengetahuan"
RISK = "Persentase Implementasi Penerapan Manajemen Risiko"
ORDERS = "Persentase capaian penyelesaian Tindak Lanjut Arahan Gubernur"
COMPLAINTS = "Persentase capaian penyelesaian pengaduan masyarakat"
INDEX = "Nilai Dimensi Kualifikasi, Kinerja dan Disiplin pada Indeks Profesionalitas ASN"
AUDIT = "Persentase progress penyelesaian tindak lanjut rekomendasi temuan hasil pemeriksaan eksternal (BPK)"
FILES = "Jumlah file data sesuai ketentuan"
COUNTS = {
    "Jumlah data terkumpul ke walidata": 9,
    "Jumlah data yang wajib terkumpul sesuai ketentuan": 10,
    "Jumlah file data yang memiliki komponen lengkap": 6,
    "Jumlah file data yang tidak memiliki duplikasi pada variabel kunci": 8,
    "Jumlah file data yang tervalidasi oleh produsen data": 4,
    FILES: 8,
}

CASES = [
    ("four ratios", DATA, COUNTS, 0.9 + 0.75 + 1 + 0.5),
    (
        "ratios given as such",
        DATA,
        {
            "Ketepatan Waktu": 1,
            "Nilai Aspek Kelengkapan Data": "0.75",
            "Aspek Keunikan Isi Data": 1,
            "Validitas": "0.5",
        },
        3.25,
    ),
    (
        "weights 35, 30, 20, 15",
        PUBLIC,
        {
            "Strategi komunikasi": 100,
            "Publikasi materi komunikasi": 80,
            "Persentase respon terhadap krisis komunikasi": 50,
            "Respon interaktif": 40,
        },
        35 + 24 + 10 + 6,
    ),
    (
        "weights 5, 85, 10",
        ASSETS,
        {
            "Penyusunan SK Tim, Daftar Ruangan dan Daftar BMD": 100,
            "Penginputan kertas kerja": 60,
            "Berita Acara, SPTJM dan LHI": 0,
        },
        56,
    ),
    (
        "money",
        LOCAL,
        {
            "Realisasi Belanja Pengadaan bersertifikat TKDN, produk dalam negeri, dan/atau produk usaha mikro kecil "
            "dan koperasi": 17_806_146_714,
            "Realisasi (SPJ) Belanja Pengadaan": 35_612_293_428,
        },
        50,
    ),
    ("40 hours", HOURS, {"Jumlah capaian pemenuhan jam pelajaran": 30}, 75),
    ("four reports", KNOWLEDGE, {"Jumlah laporan manajemen pengetahuan yang terkumpul tepat waktu": 2}, 50),
    (
        "verified documents",
        RISK,
        {
            "Jumlah dokumen yang terverifikasi oleh Inspektorat": 1,
            "Seluruh dokumen yang wajib terkumpul sesuai batas waktu pengumpulan": 2,
        },
        50,
    ),
    ("orders", ORDERS, {"Jumlah Realisasi TL Arahan Gubernur": 3, "Jumlah TL Arahan Gubernur": 4}, 75),
    ("complaints", COMPLAINTS, {"Jumlah Realisasi TL Aduan Masyarakat": 7, "Jumlah TL Aduan Masyarakat": 8}, 87.5),
    ("three dimensions", INDEX, {"Kualifikasi": "20.5", "Dimensi kinerja": 25, "Dimensi disiplin": 5}, 50.5),
]


def give(facts: duckdb.DuckDBPyConnection, indicator: str, components: dict[str, object]) -> None:
    for name, value in components.items():
        amount = None if value is None else Decimal(str(value))
        put(facts, "komponen_indikator", nomor=1, indikator=indicator, komponen=name, nilai=amount)


def computed(facts: duckdb.DuckDBPyConnection, indicator: str) -> dict:
    return next(row for row in rows(facts, "computed_realisation", tahun=2024) if row["indikator"] == indicator)


@pytest.mark.parametrize(
    ("indicator", "components", "expected"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_formula(facts: duckdb.DuckDBPyConnection, indicator: str, components: dict, expected: float) -> None:
    put(facts, "indikator", periode="tahun", nomor=7, indikator=indicator)
    give(facts, indicator, components)
    found = computed(facts, indicator)
    assert found["realisasi_terhitung"] == pytest.approx(expected)
    assert found["status"] == "belum_dilaporkan"
    listed = rows(facts, "indicator_components")
    assert {row["komponen"]: row["nilai"] for row in listed} == {n: Decimal(str(v)) for n, v in components.items()}
    assert sum(row["kontribusi"] or 0 for row in listed) == pytest.approx(expected)
    assert sum(row["kontribusi"] for row in rows(facts, "indicator_parts")) == pytest.approx(expected)


def test_the_columns_others_rely_on_come_first(facts: duckdb.DuckDBPyConnection) -> None:
    put(facts, "indikator", periode="tahun", nomor=5, indikator=DATA)
    put(facts, "komponen_indikator", nomor=9, indikator=DATA, komponen=FILES, nilai=8, satuan="berkas")
    (row,) = (row for row in rows(facts, "indicator_components") if row["nilai"] is not None)
    assert list(row)[:5] == ["nomor", "indikator", "komponen", "nilai", "satuan"]
    assert list(row.values())[:5] == [5, DATA, FILES, 8, "berkas"]
    assert row["bagian"] == "Kelengkapan Data; Keunikan Isi Data; Validitas Data"


@pytest.mark.parametrize(
    ("changed", "status", "lacking"),
    [
        ({FILES: None}, "komponen_kosong", [FILES]),
        ({FILES: 0}, "penyebut_nol", None),
        ({"Jumlah data terkumpul ke walidata": None}, "komponen_kosong", ["Jumlah data terkumpul ke walidata"]),
        ({"Jumlah file data": 8}, "komponen_ganda", None),
    ],
)
def test_what_cannot_be_computed_is_not_available_and_says_why(
    facts: duckdb.DuckDBPyConnection, changed: dict, status: str, lacking: list[str] | None
) -> None:
    put(facts, "indikator", periode="tahun", nomor=5, indikator=DATA)
    give(facts, DATA, {**COUNTS, **changed})
    found = computed(facts, DATA)
    assert (found["realisasi_terhitung"], found["status"]) == (None, status)
    assert set(found["komponen_kosong"] or []) == set(lacking or [])


def test_a_component_that_is_not_given_is_listed_without_a_value(facts: duckdb.DuckDBPyConnection) -> None:
    give(facts, ORDERS, {"Jumlah TL Arahan Gubernur": 4, "Lain-lain": 1})
    found = {
        row["komponen"]: (row["nilai"], row["peran"], row["status"]) for row in rows(facts, "indicator_components")
    }
    assert found == {
        "Jumlah Realisasi TL Arahan Gubernur": (None, "pembilang", "belum_diisi"),
        "Jumlah TL Arahan Gubernur": (4, "penyebut", None),
        "Lain-lain": (1, "di_luar_rumus", None),
    }


def test_what_is_computed_stands_beside_what_was_reported(facts: duckdb.DuckDBPyConnection) -> None:
    for number, (name, reported) in enumerate(
        [(DATA, 4), (HOURS, 75), (AUDIT, 100), (RISK, 100), ("Lain", 1)], start=1
    ):
        put(facts, "indikator", periode="tahun", nomor=number, indikator=name)
        put(facts, "indikator_realisasi", indikator=name, realisasi=reported)
    give(facts, DATA, COUNTS)
    give(facts, HOURS, {"Jumlah jam pelajaran": Decimal("30.0001")})
    found = {row["indikator"]: (row["status"], row["selisih"]) for row in rows(facts, "computed_realisation")}
    assert found == {
        DATA: ("berbeda", pytest.approx(-0.85)),
        HOURS: ("sama", pytest.approx(0.00025)),
        AUDIT: ("rumus_teks", None),
        RISK: ("belum_diimpor", None),
        "Lain": ("tanpa_rumus", None),
    }


def test_every_quarter_whose_components_say_otherwise_is_a_finding(facts: duckdb.DuckDBPyConnection) -> None:
    place = "insert into data.tabel values (1, 1, 'Isian', 'A1:H9', 'indikator', null, null, 1, map {'nilai': 'D'})"
    facts.execute(place)
    facts.execute(
        "insert into data.batch (batch, versi, jenis, berkas, waktu, pengguna) "
        "values (1, 1, 'impor', 'x.xlsx', now(), 'x')"
    )
    reported = {"I": 80, "II": 88, "III": Decimal("87.5"), "IV": None}
    put(facts, "indikator", periode="tahun", nomor=13, indikator=COMPLAINTS)
    for quarter, value in reported.items():
        put(facts, "indikator_realisasi", indikator=COMPLAINTS, realisasi=value, periode=quarter, baris=5)
        for row, (name, count) in enumerate([("Realisasi TL Aduan", 7), ("TL Aduan", 8)], start=6):
            given = {"indikator": COMPLAINTS, "komponen": f"Jumlah {name} Masyarakat", "nilai": count}
            put(facts, "komponen_indikator", periode=quarter, nomor=13, baris=row, **given)
    said = {
        row["penjelasan"].split("triwulan ")[1]: (row["tingkat"], row["selisih"], row["kemungkinan_sebab"])
        for row in findings(facts)
        if row["pemeriksaan"] == "realisasi_komponen_berbeda" and row["lokasi_b"] == "x.xlsx, Isian!D6–D7"
    }
    assert said == {
        "I dilaporkan 80, padahal komponennya memberi 87,5.": (
            "kesalahan",
            -7.5,
            "komponen diperbarui setelah dilaporkan, atau salah hitung",
        ),
        "II dilaporkan 88, padahal komponennya memberi 87,5.": ("peringatan", 0.5, "pembulatan"),
    }
    asked = {quarter: rows(facts, "early_warning", triwulan=quarter, tanggal=None) for quarter in ("I", "II", "III")}
    contradicted = {
        quarter: [(row["nilai"], row["pembanding"]) for row in found if row["alasan"] == "komponen_berbeda"]
        for quarter, found in asked.items()
    }
    assert contradicted == {"I": [(80, 87.5)], "II": [], "III": []}


def test_the_reports_merit_index_is_the_sum_of_its_aspects(report: duckdb.DuckDBPyConnection) -> None:
    found = {row["nomor"]: row for row in rows(report, "computed_realisation")}
    assert (found[1]["status"], found[1]["realisasi_terhitung"], found[1]["realisasi"]) == ("sama", 320, 320)
    assert {number: row["status"] for number, row in found.items() if number not in (1, 11, 14)} == dict.fromkeys(
        [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13], "belum_diimpor"
    )
    assert (found[11]["status"], found[14]["status"]) == ("komponen_kosong", "rumus_teks")


PERFORMANCE = "Persentase Nilai Kinerja Anggaran atas aspek Implementasi"
CONSISTENCY = "Konsistensi penyerapan anggaran terhadap perencanaan"


def budget(facts: duckdb.DuckDBPyConnection, spent: int | None) -> None:
    common = {"program": "P", "sub_kegiatan": "S"}
    put(
        facts,
        "anggaran",
        himpunan="perubahan",
        kegiatan="K",
        pagu_rupiah=1000,
        realisasi_rupiah=spent,
        **common,
    )
    put(facts, "output", capaian_output_persen=90, **common)


def test_budget_performance_from_its_four_parts(facts: duckdb.DuckDBPyConnection) -> None:
    put(facts, "indikator", periode="tahun", nomor=11, indikator=PERFORMANCE)
    put(facts, "indikator_realisasi", indikator=PERFORMANCE, realisasi=80)
    budget(facts, 800)
    give(facts, PERFORMANCE, {CONSISTENCY: 95, "Efisiensi": 70, "Penyerapan anggaran": 1})
    *parts, whole = rows(facts, "budget_performance")
    assert [(row["nilai"], row["bobot_persen"], row["asal"]) for row in parts] == [
        (80, Decimal("9.7"), "dihitung"),
        (95, Decimal("18.2"), "komponen"),
        (90, Decimal("43.5"), "dihitung"),
        (70, Decimal("28.6"), "komponen"),
    ]
    assert [row["nilai_tidak_dipakai"] for row in parts] == [1, None, None, None]
    assert whole["bagian"] is None
    assert whole["nilai"] == pytest.approx(7.76 + 17.29 + 39.15 + 20.02)
    assert (whole["kategori"], whole["realisasi"]) == ("baik", 80)
    assert whole["selisih"] == pytest.approx(4.22)


def test_without_a_part_there_is_no_whole(facts: duckdb.DuckDBPyConnection) -> None:
    put(facts, "indikator", periode="tahun", nomor=11, indikator=PERFORMANCE)
    put(facts, "indikator_realisasi", indikator=PERFORMANCE, realisasi=80)
    budget(facts, 800)
    give(facts, PERFORMANCE, {"Efisiensi": 70})
    *parts, whole = rows(facts, "budget_performance")
    assert [row["alasan"] for row in parts] == [None, "rencana_kas_belum_ada", None, None]
    assert (whole["nilai"], whole["alasan"], whole["kategori"]) == (None, "bagian_kosong", None)
    assert parts[1]["nilai_tersirat"] == pytest.approx((80 - 7.76 - 39.15 - 20.02) / 0.182)


def test_spending_that_is_not_filled_in_is_no_absorption(facts: duckdb.DuckDBPyConnection) -> None:
    budget(facts, None)
    assert [(row["nilai"], row["alasan"]) for row in rows(facts, "budget_performance")] == [
        (None, "data_belum_lengkap"),
        (None, "rencana_kas_belum_ada"),
        (90, None),
        (None, "data_belum_lengkap"),
        (None, "bagian_kosong"),
    ]


@pytest.mark.parametrize(
    ("nilai", "kategori"), [(90.01, "sangat baik"), (90, "baik"), (70, "cukup"), (60, "rendah"), (0, "rendah")]
)
def test_bands_of_budget_performance_begin_above_their_bound(
    facts: duckdb.DuckDBPyConnection, nilai: float, kategori: str
) -> None:
    found = facts.cursor().execute("select kategori_nilai('kinerja_anggaran', ?, 2024)", [nilai]).fetchall()
    assert found == [(kategori,)]


def test_the_formulas_that_are_told_are_those_of_the_year(facts: duckdb.DuckDBPyConnection) -> None:
    found = rows(facts, "component_formulas", tahun=2024)
    weights = [row["bobot_persen"] for row in found if row["indikator"] == PUBLIC]
    assert weights == [35, 30, 20, 15]
    assert [row["sumber"] for row in found if row["indikator"] == AUDIT] == ["teks"]
    assert rows(facts, "component_formulas", tahun=2023) == []
