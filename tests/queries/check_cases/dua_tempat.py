"""Cases of ``queries/checks/dua_tempat``: one quantity in two places."""

from tests.queries.check_cases.facts import (
    Cases,
    aspect,
    budget,
    cash,
    indicator,
    noted,
    plan,
    plan_target,
    printed,
    reached,
    scored,
    source,
    spelled,
)

PRINTING = "Penyediaan Barang Cetakan dan Penggandaan"

CASES: Cases = {
    "keterangan_akumulasi": (
        [
            noted("A", "akumulasi dengan Unit Perangkat Daerah"),  # by one unit
            noted("B", None),  # by two units
            noted("C", "akumulasi dengan Unit Perangkat Daerah"),
            noted("D", None),
            noted("E", "akumulasi dengan Unit Perangkat Daerah"),  # not planned
            *(plan(sub, unit) for sub, units in {"A": "U", "B": "UV", "C": "UV", "D": "V"}.items() for unit in units),
        ],
        [("akumulasi dengan Unit Perangkat Daerah", "1 unit"), ("tanpa keterangan akumulasi", "2 unit")],
    ),
    "tujuan_dan_sasaran": (
        [
            *[
                ("indikator", {"indikator": name, "nomor": at, "periode": "tahun", "sasaran": f"Perbaikan {name}"})
                for at, name in enumerate("ABC", 1)
            ],
            *[
                (
                    "renstra_target",
                    {"indikator": name, "tujuan": aim, "sasaran": objective, "target": 1, "kolom": "C"},
                )
                for name, aim, objective in [
                    ("A", "Perbaikan A.", None),
                    ("B", "Perbaikan B", "Sasaran B"),
                    ("C", "Perbaikan lain", None),
                ]
            ],
        ],
        [("tujuan", "sasaran")],
    ),
    "nomor_indikator": (
        [
            *[("indikator", {"indikator": name, "nomor": at, "periode": "tahun"}) for at, name in enumerate("ABC", 1)],
            *[printed("renstra", "nomor_indikator", name, 1, tempat="Bab III") for name in "BA"],
            printed("renstra", "nomor_indikator", "C", 1, tempat="Bab IV"),  # alone there
            *[printed("renstra", "nomor_indikator", name, 1, tempat="Bab V") for name in "XY"],  # not agreed
        ],
        [("1", "2"), ("1", "nomor lain")],
    ),
    "kas_dan_pagu": (
        [
            *(budget(name, 1200, 0) for name in ("A", "B", "C", "D")),
            *cash("A", *[100] * 11, 150),  # a year that is not the allocation
            *cash("B", *[100] * 12),
            *cash("C", 300, 300),  # two months, within it
            *cash("D", 1000, 300),  # two months, above it already
        ],
        [("1.300", "1.200"), ("1.250", "1.200")],
    ),
    "tanpa_anggaran_kas": (
        [
            *(budget(name, 1200, None) for name in ("A", "B", "C")),
            budget("D", 0, 0),  # needs no plan
            *cash("A", *[100] * 12),
            *(("anggaran_kas", {**of, "kegiatan": None}) for _, of in cash("B", 300)),
            ("anggaran_kas", {**cash("C", 300)[0][1], "rencana_rupiah": None}),
        ],
        [("1.200", "2")],
    ),
    "merit_penilaian_mandiri": (
        [
            *(aspect(name, 40, 30) for name in ("Promosi", "Pengadaan", "Karier")),
            *scored("Promosi", 3, 3),  # 3 x 5 + 3 x 5
            *scored("Pengadaan", 3, 4),
            *scored("Karier", 4, None),
        ],
        [("30", "35")],
    ),
    "angka_dicetak_lagi": (
        [
            *indicator("A", 94, 94.32),
            printed("indikator", "realisasi", "A", 94.32),
            printed("indikator", "realisasi", "A", 94),
        ],
        [("94", "94,32")],
    ),
    "tersedia_di_tempat_lain": (
        [
            ("renstra_capaian", {"tahun": 2023, "indikator": "A", "status": "belum_tersedia", "kolom": "C"}),
            ("renstra_capaian", {"tahun": 2023, "indikator": "B", "status": "belum_tersedia", "kolom": "D"}),
            ("renstra_capaian", {"tahun": 2023, "indikator": "C", "status": "belum_diisi", "kolom": "C"}),
            ("tahun_sebelumnya", {"tahun": 2023, "ukuran": "realisasi", "objek": "A", "nilai": 51.65}),
            ("tahun_sebelumnya", {"tahun": 2023, "ukuran": "realisasi", "objek": "C", "nilai": 60}),
            ("tahun_sebelumnya", {"tahun": 2022, "ukuran": "realisasi", "objek": "B", "nilai": 50}),
            ("indikator_realisasi", {"indikator": "B", "status": "belum_tersedia"}),
        ],
        [("belum tersedia", "51,65"), ("belum diisi", "60")],
    ),
    "sumber_data": (
        [
            source("indikator", "A", "e-SAKIP"),
            source("indikator_definisi", "A", "SI PINTER"),
            source("indikator", "B", "SIMPEG"),
            source("indikator_definisi", "B", "Aplikasi SIMPEG"),
            source("indikator", "C", "e-Kinerja"),
        ],
        [("e-SAKIP", "SI PINTER")],
    ),
    "cetakan_berbeda": (
        [
            printed("renstra", "nomor_misi", "M", 3),
            printed("renstra", "nomor_misi", "M", 5),
            printed("renstra", "nomor_misi", "M", 5),
            printed("renstra", "nomor_misi", "N", 1),
            printed("efisiensi", "efisiensi_diakui_persen", "P", 20, teks="efisiensi adalah sebesar 20%"),
            printed("efisiensi", "efisiensi_persen", "P", 43.22, teks="efisiensi sebesar 43,22%"),
            printed("efisiensi", "efisiensi_persen", "P", 43),
        ],
        [("20", "43,22"), ("3", "5")],
    ),
    "pagu_dua_tabel": (
        [
            budget("A", 100, 1),
            budget("B", 200, 1),
            *[
                (
                    "anggaran_pk",
                    {"himpunan": "perubahan", "program": "Program P", "kegiatan": "K", "periode": "tahun"}
                    | {"sub_kegiatan": sub, "pagu_rupiah": pagu},
                )
                for sub, pagu in {"A": 100, "B": 210}.items()
            ],
        ],
        [("210", "200")],
    ),
    "pagu_dua_dokumen": ([budget("A", 30, 1), plan("A", "U"), plan("A", "V")], [("20", "30")]),
    "kondisi_awal": (
        [plan_target("A", 2023, 5, 4), reached("A", 2022, 6), plan_target("B", 2023, 5, 4), reached("B", 2022, 4)],
        [("4", "6")],
    ),
    "baris_hilang": ([budget("A", 10, 1), budget("B", 10, 1), plan("A", "U")], [("B", "1")]),
    "nama_berbeda": (
        [
            *(budget(name, 10, 1) for name in (PRINTING, "Gaji", "Pengadaan Mebel", "Surat")),
            *(plan(name, "U") for name in (PRINTING, "Gaji", "Pengadaan Mebel")),
            spelled(PRINTING, "Penyediaan Barang Cetak dan Penggandaan"),
            spelled("Gaji", "GAJI"),
            spelled("Pengadaan Mebel", "Mebel"),
            spelled("Surat", "Persuratan dan Arsip"),
        ],
        [("Penyediaan Barang Cetak dan Penggandaan", PRINTING)],
    ),
    "nama_mirip": (
        [
            budget("Penyediaan Barang Cetak", 10, 1),
            budget("Gaji", 10, 1),
            plan("Penyediaan Barang Cetakan", "U"),
            plan("Gaji", "U"),
        ],
        [("Penyediaan Barang Cetak", "Penyediaan Barang Cetakan")],
    ),
    "indikator_output": (
        [
            plan("A", "U", indikator_output="Jumlah Dokumen A"),
            plan("A", "V", indikator_output="Jumlah Dokumen A"),
            plan("A", "W", indikator_output="Jumlah Dokumen B"),
        ],
        [("Jumlah Dokumen B", "Jumlah Dokumen A")],
    ),
    "satuan_output": (
        [
            plan("A", "U", indikator_output="Jumlah Paket Mebel", satuan="Unit"),
            plan("B", "U", indikator_output="Jumlah Paket Alat", satuan="Paket"),
            plan("C", "U", indikator_output="Jumlah ASN", satuan="Orang / Bulan"),
        ],
        [("Paket", "Unit")],
    ),
    "indeks_daftar": (
        [
            aspect("A", 40, 30, 5),
            ("merit_nasional", {"perangkat_daerah": None, "instansi": "Pemerintah Provinsi DKI Jakarta", "nilai": 36}),
        ],
        [("36", "35")],
    ),
    "program_dan_aspek": (
        [
            aspect("Promosi", 40, 40),
            aspect("Pengadaan", 40, 32, 8, number=2),
            ("program_indikator", {"program": "P", "indikator": "Nilai Aspek Promosi", "target": 1, "realisasi": 40}),
            ("program_indikator", {"program": "P", "indikator": "Nilai Aspek Pengadaan", "target": 1, "realisasi": 40}),
        ],
        [("40", "32")],
    ),
}
