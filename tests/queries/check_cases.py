"""The hand-worked tables of ``test_checks.py``: for each check its facts and the two values of each finding."""

Facts = list[tuple[str, dict[str, object]]]


def printed(dataset: str, ukuran: str, objek: str, nilai: object, **more: object) -> tuple[str, dict[str, object]]:
    return "angka_tercetak", {
        "dataset": dataset,
        "ukuran": ukuran,
        "objek": objek,
        "nilai": nilai,
        "kolom": "H",
        **more,
    }


def budget(sub: str, pagu: int, realisasi: int | None, program: str = "Program P") -> tuple[str, dict[str, object]]:
    names = {"himpunan": "perubahan", "program": program, "kegiatan": "K", "sub_kegiatan": sub}
    return "anggaran", {**names, "pagu_rupiah": pagu, "realisasi_rupiah": realisasi}


def indicator(name: str, target: float, realisasi: float | None = None) -> Facts:
    annual = {"indikator": name, "target": target, "himpunan": "pk", "periode": "tahun", "kolom": "C"}
    return [("indikator_target", annual), ("indikator_realisasi", {"indikator": name, "realisasi": realisasi})]


def output(sub: str, percent: float) -> tuple[str, dict[str, object]]:
    return "output", {"program": "Program P", "sub_kegiatan": sub, "capaian_output_persen": percent}


def plan(sub: str, unit: str, **more: object) -> tuple[str, dict[str, object]]:
    names = {"himpunan": "rencana", "unit": unit, "program": "Program P", "sub_kegiatan": sub}
    return "rencana_aksi", {**names, "pagu_rupiah": 10, **more}


def aspect(
    name: str, maximum: float, own: float = 0, other: float = 0, number: int = 1
) -> tuple[str, dict[str, object]]:
    values = {"nilai_maksimal": maximum, "nilai_bkd": own, "nilai_bpsdm": other}
    return "merit_aspek", {"nomor": number, "aspek": name, **values}


def weight(name: str, percent: float) -> tuple[str, dict[str, object]]:
    return "merit_bobot", {"nomor": 1, "aspek": name, "bobot_persen": percent}


def parts(name: str, *weights: float) -> Facts:
    return [
        ("merit_sub_aspek", {"aspek": name, "nomor_sub_aspek": at, "sub_aspek": f"{name} {at}", "bobot": weight_})
        for at, weight_ in enumerate(weights, start=1)
    ]


def band(himpunan: str, kunci: str, label: str, **more: object) -> tuple[str, dict[str, object]]:
    return "aturan_tercetak", {"himpunan": himpunan, "kunci": kunci, "label": label, **more}


def plan_target(name: str, year: int, target: float, start: float = 1) -> tuple[str, dict[str, object]]:
    return "renstra_target", {"tahun": year, "indikator": name, "target": target, "kondisi_awal": start, "kolom": "C"}


def reached(name: str, year: int, value: float) -> tuple[str, dict[str, object]]:
    return "renstra_capaian", {"tahun": year, "indikator": name, "realisasi": value, "kolom": "C"}


def composite(name: str, reported: float, **components: float) -> Facts:
    given = [
        ("komponen_indikator", {"indikator": name, "komponen": component.replace("_", " "), "nilai": value})
        for component, value in components.items()
    ]
    agreed = {"indikator": name, "nomor": 1, "periode": "tahun"}
    return [("indikator", agreed), ("indikator_realisasi", {"indikator": name, "realisasi": reported}), *given]


def printed_row(place: str, row: int, name: str, target: float, realisasi: float) -> Facts:
    at = {"baris": row, "tempat": place}
    return [
        printed("indikator", "target", name, target, **at),
        printed("indikator", "realisasi", name, realisasi, **at, kolom="I"),
    ]


def source(fact: str, name: str, text: str) -> tuple[str, dict[str, object]]:
    more = {"nomor": 1} if fact == "indikator" else {"jenis": "P"}
    return fact, {"indikator": name, "sumber_data": text, "periode": "tahun", **more}


def strategic(period: str, value: float) -> tuple[str, dict[str, object]]:
    given = {"sub_ksd": "S", "rencana_aksi": "R", "target": f"sampai {period}"}
    return "ksd", {**given, "periode": period, "capaian_persen": value}


def cited(text: str) -> tuple[str, dict[str, object]]:
    return "rekomendasi", {"jenis": "A", "nomor": 1, "rekomendasi": text}


ALL_BUT_II = "target triwulan I, III dan IV tercapai seluruhnya"
HOURS = "Persentase Implementasi Pengembangan Kompetensi PNS Pemerintah Provinsi DKI Jakarta 40 Jam Pelajaran per tahun"
SURVEY = "Indeks 3 : Baik, dengan nilai interval hasil survei 3,0644-{} atau nilai interval konversi 76,61-88,30"
MERIT = "Indeks sistem merit pada aspek dan sub aspek lingkup BKD"
STAFF = "Program Kepegawaian Daerah"
CASES: dict[str, tuple[Facts, list[tuple[str, str]]]] = {
    "jumlah_bagian": (
        [
            budget("A", 100, 40),
            budget("B", 200, 60),
            printed("anggaran", "pagu_rupiah", "Total", 300),
            printed("anggaran", "pagu_rupiah", "Total Belanja Program P", 310),
            printed("anggaran", "realisasi_rupiah", "Program P", 100),
        ],
        [("310", "300")],
    ),
    "persen": (
        [
            budget("A", 300, 100),
            budget("B", 100, 50),
            printed("anggaran", "serapan_persen", "A", 33.33),
            printed("output", "serapan_persen", "A", 33),
            printed("anggaran", "serapan_persen", "B", 33.33, baris=9),
            printed("output", "serapan_persen", "Total", 37.4),
            printed("anggaran", "serapan_persen", "A", 10, baris=12, periode="I"),
        ],
        [("33,33", "50"), ("37,4", "37,5")],
    ),
    "persen_pembulatan": (
        [
            budget("A", 300, 100),
            budget("B", 300, 200),
            printed("output", "serapan_persen", "A", 33.33),
            printed("output", "serapan_persen", "B", 67),
        ],
        [("67", "66,67")],
    ),
    "rata_rata": (
        [
            *indicator("A", 3, 1),
            *indicator("B", 3, 2),
            printed("indikator", "rata_rata_persen", "rata_rata", 50),
            printed("indikator", "capaian_persen", "Rata - Rata Capaian", 51),
        ],
        [("51", "50")],
    ),
    "efisiensi": (
        [
            *indicator(MERIT, 100, 100),
            budget("A", 1000, 900, STAFF),
            printed("efisiensi", "efisiensi_persen", STAFF, 10),
            printed("efisiensi", "capaian_output_persen", STAFF, 101.63),
        ],
        [("101,63", "100")],
    ),
    "kepala_efisiensi": (
        [
            printed("efisiensi", "capaian_program_persen", "Capaian Output", 100, baris=7),
            printed("efisiensi", "capaian_program_persen", "Program P", 100.15, baris=8),
        ],
        [("100", "100,15")],
    ),
    "merit_total": (
        [
            aspect("Promosi", 40, 40),
            aspect("Pengadaan", 40, 32, 8),
            printed("merit", "nilai_total", "Promosi", 37.5),
            printed("merit", "nilai_total", "Pengadaan", 40),
        ],
        [("37,5", "40")],
    ),
    "perubahan_tahun": (
        [
            ("tahun_sebelumnya", {"tahun": 2023, "ukuran": "jumlah_pegawai", "objek": "perubahan_tahun", "nilai": 241}),
            printed("pegawai_pendidikan", "jumlah_pegawai", "perubahan_tahun", 233),
            printed("pegawai_pendidikan", "perubahan_pegawai", "perubahan_tahun", -8),
            printed("pegawai_pendidikan", "perubahan_pegawai", "perubahan_tahun", -9),
        ],
        [("-9", "-8")],
    ),
    "banyaknya": (
        [
            output("A", 100),
            output("B", 100),
            printed("output", "jumlah_sub_kegiatan", "Program P", 2),
            printed("output", "jumlah_sub_kegiatan", "Program P", 3),
            # a sentence that says it again is no second finding, another number is
            printed("output", "jumlah_sub_kegiatan", "Program P", 3),
            printed("output", "jumlah_sub_kegiatan", "Program P", 4),
        ],
        [("3", "2"), ("4", "2")],
    ),
    "bobot_sub_aspek": (
        [weight("A", 5), weight("B", 5), *parts("A", 2.5, 2.5), *parts("B", 2.5, 5)],
        [("7,5", "5")],
    ),
    "bobot_maksimal": ([weight("A", 10), weight("B", 10), aspect("A", 40), aspect("B", 50)], [("50", "40")]),
    "bobot_seratus": (
        [
            weight("A", 60),
            weight("B", 30),
            (
                "indikator_definisi",
                {"jenis": "P", "indikator": "X", "cara_pengukuran": "a. Bobot 35%: a; b. Bobot 65%: b"},
            ),
        ],
        [("90", "100")],
    ),
    "target_triwulan": (
        [
            *[
                (
                    "indikator_target",
                    {"indikator": name, "himpunan": "pk", "kolom": "C", "periode": period, "target": value},
                )
                for name, values in {
                    "Persentase penyelesaian tahapan manajemen pengetahuan": {"III": 50, "IV": 50, "tahun": 100},
                    "Persentase capaian penyelesaian pengaduan masyarakat": {"III": 100, "IV": 90, "tahun": 100},
                    # how these add up is not set: right as a sum, as a last value, and neither
                    "jumlah separuh": {"III": 50, "IV": 50, "tahun": 100},
                    "jumlah seperempat": {"I": 25, "II": 25, "III": 25, "IV": 25, "tahun": 100},
                    "nilai terakhir": {"I": 20, "II": 40, "III": 60, "IV": 80, "tahun": 80},
                    "keduanya tidak": {"III": 40, "IV": 50, "tahun": 100},
                }.items()
                for period, value in values.items()
            ]
        ],
        [("100", "50"), ("100", "90")],
    ),
    "keluaran_triwulan": (
        [
            plan("A", "U", volume=4),
            plan("B", "U", volume=3),
            plan("C", "U", volume=2),
            *[
                (
                    "rencana_aksi_target",
                    {"himpunan": "rencana", "unit": "U", "program": "Program P", "kolom": "C"}
                    | {"sub_kegiatan": sub, "periode": period, "target": value},
                )
                for sub, value in {"A": 1, "B": 3, "C": 1}.items()
                for period in ("I", "II", "III", "IV")
            ],
        ],
        [("2", "4")],
    ),
    "realisasi_komponen_berbeda": (
        [
            *composite(HOURS, 80, Jumlah_jam_pelajaran=30),
            *composite(
                "Persentase capaian penyelesaian pengaduan masyarakat",
                88,
                Jumlah_Realisasi_TL_Aduan_Masyarakat=7,
                Jumlah_TL_Aduan_Masyarakat=8,
            ),
            *composite(
                "Persentase capaian penyelesaian Tindak Lanjut Arahan Gubernur",
                66.67,
                Jumlah_Realisasi_TL_Arahan_Gubernur=2,
                Jumlah_TL_Arahan_Gubernur=3,
            ),
        ],
        [("80", "75"), ("88", "87,5")],
    ),
    "angka_dicetak_lagi": (
        [
            *indicator("A", 94, 94.32),
            printed("indikator", "realisasi", "A", 94.32),
            printed("indikator", "realisasi", "A", 94),
        ],
        [("94", "94,32")],
    ),
    "rata_rata_tabel": (
        [
            *printed_row("Ringkasan, tabel", 2, "A", 100, 90),
            *printed_row("Ringkasan, tabel", 3, "B", 50, 60),
            *printed_row("Kesimpulan, tabel", 4, "A", 100, 100),
            *printed_row("Kesimpulan, tabel", 5, "B", 50, 60),
            printed("indikator", "rata_rata_persen", "rata_rata_tabel", 110, tempat="Ringkasan"),
            printed("indikator", "rata_rata_persen", "rata_rata_tabel", 110, tempat="Kesimpulan"),
        ],
        [("110", "105")],
    ),
    "tersedia_di_tempat_lain": (
        [
            ("renstra_capaian", {"tahun": 2023, "indikator": "A", "status": "belum_tersedia", "kolom": "C"}),
            ("renstra_capaian", {"tahun": 2023, "indikator": "B", "status": "belum_tersedia", "kolom": "D"}),
            ("tahun_sebelumnya", {"tahun": 2023, "ukuran": "realisasi", "objek": "A", "nilai": 51.65}),
            ("tahun_sebelumnya", {"tahun": 2022, "ukuran": "realisasi", "objek": "B", "nilai": 50}),
            ("indikator_realisasi", {"indikator": "B", "status": "belum_tersedia"}),
        ],
        [("belum tersedia", "51,65")],
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
    "peraturan_berganti": (
        [
            cited("Peraturan Daerah Nomor 5 Tahun 2016 tentang Susunan Perangkat Daerah."),
            cited("Peraturan Daerah Nomor 12 Tahun 2014 tentang Perangkat Daerah."),
            cited("Peraturan Daerah Nomor 7 Tahun 2022 tentang Keuangan Daerah."),
        ],
        [("Peraturan Daerah 12 Tahun 2014", "Peraturan Daerah 5 Tahun 2016")],
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
    "target_dua_dokumen": (
        [
            *indicator("A", 50.24),
            plan_target("A", 2024, 44.2),
            *indicator("B", 10),
            plan_target("B", 2024, 10),
        ],
        [("50,24", "44,2")],
    ),
    "target_terlampaui": (
        [
            reached("A", 2023, 320),
            plan_target("A", 2024, 304.53),
            plan_target("A", 2025, 330),
            plan_target("A", 2022, 1),
        ],
        [("304,53", "320")],
    ),
    "kategori_nilai": (
        [
            ("merit_nasional", {"instansi": "X", "nilai": 300, "kategori_tercetak": "Sangat Baik"}),
            ("merit_nasional", {"instansi": "Y", "nilai": 325.5, "kategori_tercetak": "Sangat Baik"}),
        ],
        [("Sangat Baik", "baik")],
    ),
    "kategori_teks": (
        [
            printed("merit", "nilai", "Total Nilai", 350.5, teks="sebesar 350.5 dengan Kategori IV (Sangat Baik)"),
            printed("merit", "nilai", "Total Nilai", 300, teks="sebesar 300 dengan Kategori IV (Sangat Baik)"),
        ],
        [("sangat baik", "baik")],
    ),
    "status_capaian": (
        [
            *indicator("A", 100, 99),
            *indicator("B", 100, 100),
            ("indikator_upaya", {"indikator": "A", "keterangan": "Tercapai"}),
            ("indikator_upaya", {"indikator": "B", "keterangan": "Tercapai"}),
        ],
        [("Tercapai", "99 %")],
    ),
    "rentang_celah": (
        [
            band("kategori_ip_asn", "91– 100", "Tinggi"),
            band("kategori_ip_asn", "81–90", "Sedang"),
            band("kategori_ip_asn", "60 ke bawah", "Rendah"),
        ],
        [("60", "81")],
    ),
    "rentang_dua_kolom": (
        [
            band("kategori_merit", "IV", "Sangat Baik", uraian="320 – 400", kelompok="0.8 - 1"),
            band("kategori_merit", "III", "Baik", uraian="250 – 319", kelompok="0.61 – 0.79"),
        ],
        [("0,61", "0,625")],
    ),
    "nilai_di_celah": (
        [
            band("kategori_capaian", "100% – 110%", "Baik"),
            band("kategori_capaian", "80% – 99%", "Cukup"),
            *indicator("A", 1000, 995),
            *indicator("B", 1000, 990),
        ],
        [("99,5", "80% – 99% lalu 100")],
    ),
    "nilai_di_atas_rentang": (
        [band("kategori_capaian", "100% – 110%", "Baik"), *indicator("A", 100, 126), *indicator("B", 100, 110)],
        [("126", "110")],
    ),
    "interval_survei": (
        [
            ("indikator_definisi", {"jenis": "P", "indikator": "A", "cara_pengukuran": SURVEY.format("3,532")}),
            ("indikator_definisi", {"jenis": "P", "indikator": "B", "cara_pengukuran": SURVEY.format("3,352")}),
        ],
        [("3,352", "3,532")],
    ),
    "interval_dua_tempat": (
        [
            ("indikator_definisi", {"jenis": "P", "indikator": "A", "cara_pengukuran": SURVEY.format("3,532")}),
            ("indikator_definisi", {"jenis": "P", "indikator": "B", "cara_pengukuran": SURVEY.format("3,352")}),
        ],
        [("3,352", "3,532")],
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
