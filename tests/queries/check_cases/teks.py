"""Cases of ``queries/checks/teks``: texts."""

from tests.queries.check_cases.facts import (
    ALL_BUT_II,
    Cases,
    budget,
    cited,
    explained,
    output,
    plan,
    printed,
    strategic,
)

CASES: Cases = {
    "aktivitas_indikator": (
        [
            plan("A", "U", aktivitas="Pemeliharaan alat", indikator_output="Jumlah Alat"),
            plan("A", "V", aktivitas="Jumlah alat.", indikator_output="Jumlah Alat"),
            plan("A", "W", indikator_output="Jumlah Alat"),
        ],
        [("Jumlah alat.", "Jumlah Alat")],
    ),
    "serapan_tanpa_penjelasan": (
        [
            budget("A", 100, 50),
            budget("B", 100, 60),
            explained("B"),
            budget("C", 100, 65),  # low, but above all that is explained
            budget("D", 100, 10),
            explained("D"),
        ],
        [("50", "60")],
    ),
    "satuan_indikator": (
        [
            ("indikator", {"indikator": name, "nomor": at, "satuan": unit, "periode": "tahun"})
            for at, (name, unit) in enumerate(
                [
                    ("Indeks Kepuasan", "Persen"),
                    ("Indeks Merit", "Nilai"),
                    ("Persentase Aduan", "Nilai"),
                    ("Persentase Arahan", "%"),
                    ("Persentase Data", None),
                    ("Nilai Indeks", "Persen"),
                ]
            )
        ],
        [("indeks", "Persen"), ("persentase", "Nilai")],
    ),
    "badan_dua_nama": (
        [
            plan(
                "A", "U", aktivitas="Hibah kepada Badan Bakti Jaya", indikator_output="Laporan Yayasan Bakti Jaya ada"
            ),
            plan("B", "U", aktivitas="Hibah kepada Badan Amal Jaya", indikator_output="Laporan Badan Amal Jaya"),
            plan("C", "U", aktivitas="Rapat Dinas Bakti Jaya", indikator_output="Laporan Dinas Karya Jaya"),
            plan("D", "U", aktivitas="Rapat Dinas Karya Jaya", indikator_output="Laporan"),
        ],
        [("Badan Bakti Jaya", "Yayasan Bakti Jaya")],
    ),
    "triwulan_terlewat": (
        [
            *[strategic(period, 100) for period in ("B03", "B06", "B09", "B12")],
            *[
                printed("ksd", "tercapai_seluruhnya", "K", None, periode=quarter, teks=ALL_BUT_II)
                for quarter in ("I", "IV")
            ],
            printed("ksd", "tercapai_seluruhnya", "K", None, teks="triwulan I, II, III dan IV tercapai seluruhnya"),
        ],
        [("I, III, IV", "II")],
    ),
    "poin_disebut_persen": (
        [
            printed("indikator", "kenaikan_poin", "A", 1.7, satuan="poin", teks="naik sebesar 1.70% menjadi 104,63%"),
            printed("indikator", "kenaikan_poin", "B", 2, satuan="poin", teks="naik 2 poin persentase menjadi 100%"),
            printed("indikator", "capaian_persen", "C", 3, satuan="persen", teks="sebesar 3%"),
        ],
        [("1.70%", "1,7 poin persentase")],
    ),
    "peraturan_dua_sebutan": (
        [
            cited("Peraturan Gubernur Nomor 57 Tahun 2022 tentang Organisasi dan Tata Kerja Badan Kepegawaian Daerah"),
            cited(
                "Peraturan Daerah Nomor 5 Tahun 2016 tentang Susunan Perangkat Daerah dan Peraturan Gubernur "
                "Nomor 57 Tahun 2022 tentang Organisasi dan Tata Kerja Perangkat Daerah yang dijabarkan di bawah ini"
            ),
            cited("Peraturan Gubernur Nomor 57 Tahun 2022 tentang Organisasi dan Tata Kerja Perangkat Daerah."),
            cited("Peraturan Komisi Aparatur Nomor 9 Tahun 2019 tentang Penilaian Aparatur Sipil Negara di Instansi"),
            cited("Peraturan Kepala Komisi Aparatur Nomor 9 Tahun 2019 tentang Penilaian ASN; lihat bab II"),
            cited("Peraturan Menteri Dalam Negeri Nomor 14 Tahun 2017 tentang Penilaian Barang"),
            cited("Peraturan Menteri Dalam Negeri No. 14 Tahun 2017 tentang Penilaian Barang Daerah"),  # shortened
            cited("Peraturan Menteri Keuangan Nomor 14 Tahun 2017 tentang Pajak Kendaraan"),  # another ministry's
            cited("Peraturan Daerah Nomor 14 Tahun 2017 tentang Pasar"),
        ],
        [
            (
                "Organisasi dan Tata Kerja Badan Kepegawaian Daerah",
                "Organisasi dan Tata Kerja Perangkat Daerah",
            ),
            ("Peraturan Kepala Komisi Aparatur", "Peraturan Komisi Aparatur"),
        ],
    ),
    "peraturan_berganti": (
        [
            cited("Peraturan Daerah Nomor 5 Tahun 2016 tentang Susunan Perangkat Daerah."),
            cited("Peraturan Daerah Nomor 12 Tahun 2014 tentang Perangkat Daerah."),
            cited("Peraturan Daerah Nomor 7 Tahun 2022 tentang Keuangan Daerah."),
        ],
        [("Peraturan Daerah 12 Tahun 2014", "Peraturan Daerah 5 Tahun 2016")],
    ),
    "kata_angka": (
        [
            (
                "rekomendasi",
                {"jenis": "A", "nomor": 1, "rekomendasi": "17 (tujuh belas) rencana dan 112 (seratus dua belas) orang"},
            ),
            (
                "rekomendasi",
                {"jenis": "B", "nomor": 1, "rekomendasi": "melaksanakan 6 (lima) kegiatan dan (2) dua program"},
            ),
        ],
        [("6", "5")],
    ),
    "ksd_seluruhnya": (
        [
            *[
                (
                    "ksd",
                    {"sub_ksd": "S", "rencana_aksi": "R", "target": target, "periode": period, "capaian_persen": value},
                )
                for target, period, value in [("a", "B03", 100), ("b", "B06", None)]
            ],
            printed("ksd", "tercapai_seluruhnya", "ksd_seluruhnya", None, periode="I", teks="tercapai seluruhnya"),
            printed("ksd", "tercapai_seluruhnya", "ksd_seluruhnya", None, periode="II", teks="tercapai seluruhnya"),
        ],
        [("100", "0 dari 1 target")],
    ),
    "penjelasan_output": (
        [
            output("A", 100),
            output("B", 100),
            (
                "anggaran_penjelasan",
                {"sub_kegiatan": "A", "penjelasan": "rapat tidak dapat terealisasi sebanyak 12 kali"},
            ),
            ("anggaran_penjelasan", {"sub_kegiatan": "B", "penjelasan": "lelang lebih murah"}),
        ],
        [("tidak dapat terealisasi sebanyak 12 kali", "100")],
    ),
    "output_tanpa_belanja": (
        [budget("A", 100, 0), budget("B", 100, 1), output("A", 100), output("B", 100)],
        [("100", "0")],
    ),
    "peraturan_mirip": (
        [
            ("rekomendasi", {"jenis": "A", "nomor": 1, "rekomendasi": "sesuai Kepgub 1195 Tahun 2022"}),
            ("rekomendasi", {"jenis": "B", "nomor": 1, "rekomendasi": "pembaharuan Kepgub 1095 Tahun 2022"}),
            (
                "rekomendasi",
                {"jenis": "C", "nomor": 1, "rekomendasi": "Kepgub 1095 Tahun 2022 dan Kepgub 1090 Tahun 2021"},
            ),
        ],
        [("Kepgub 1195 Tahun 2022", "Kepgub 1095 Tahun 2022")],
    ),
    "rujukan_lampiran": (
        [
            printed("ksd", "rujukan_lampiran", "Rekapitulasi kegiatan", 5),
            printed("ksd", "rujukan_lampiran", "Penghargaan pegawai", 4),
        ],
        [("5", "tidak ada")],
    ),
}
