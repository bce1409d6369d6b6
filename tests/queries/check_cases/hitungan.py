"""Cases of ``queries/checks/hitungan``: what figures do not add up to."""

from tests.queries.check_cases.facts import (
    COMPLAINTS,
    CUMULATIVE,
    HOURS,
    MERIT,
    PERFORMANCE,
    STAFF,
    Cases,
    aspect,
    budget,
    composite,
    in_four_quarters,
    in_people,
    in_quarters,
    indicator,
    output,
    parts,
    plan,
    printed,
    printed_row,
    rising,
    staff,
    weight,
)

CASES: Cases = {
    "keluaran_dua_cara": (
        [
            *in_four_quarters("A", "U", "Dokumen", 4, 1, 1, 1, 1),
            *in_four_quarters("B", "U", "Dokumen", 1, 1, 1, 1, 1),
            *in_four_quarters("B", "V", "Dokumen", 1, 1, 1, 1, 1),
            *in_four_quarters("C", "U", "Dokumen", 1, 0, 1, 0, 0),  # either
            *in_four_quarters("D", "U", "Orang", 250, 240, 240, 240, 250),  # nothing else in people
        ],
        [("1", "4")],
    ),
    "penerima_gaji": (
        [
            staff(233),
            ("tahun_sebelumnya", {"tahun": 2023, "ukuran": "jumlah_pegawai", "objek": "penerima_gaji", "nilai": 241}),
            *in_people("Gaji", "IV", 250),
            output("Gaji", 100),
            *in_people("Gaji PPPK", "IV", 240),  # as many as there were in the year
            output("Gaji PPPK", 100),
            *in_people("Gaji honorer", "IV", 250),  # and said so
            output("Gaji honorer", 96.4),
            *in_people("Pembinaan", "IV", 600, "Jumlah ASN yang Dibina"),
            output("Pembinaan", 100),
        ],
        [("250", "233")],
    ),
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
    "kumulatif_turun": (
        [
            *in_quarters("turun", I=70, III=60, IV=80),
            *in_quarters("naik", I=70, II=70, IV=80),
            *in_quarters("dikembalikan", True, I=70, II=-10),
            *(
                ("indikator_realisasi", {"indikator": name, "realisasi": value, "periode": quarter})
                for name in (CUMULATIVE, "Nilai kualitas data SDI")
                for quarter, value in {"II": 3, "III": None, "IV": 2.5}.items()
            ),
            *rising("Nilai kualitas data SDI", 2025),  # a level of the year before
            *(
                ("indikator_realisasi", {"tahun": 2025, "indikator": name, "realisasi": value, "periode": quarter})
                for name in ("Nilai kualitas data SDI", "Persentase capaian penyelesaian pengaduan masyarakat")
                for quarter, value in {"II": 2, "IV": 1.5}.items()
            ),
        ],
        [("60", "70"), ("2,5", "3"), ("1,5", "2")],
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
                COMPLAINTS,
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
    "di_luar_rentang": (
        [
            *composite(COMPLAINTS, 150, Jumlah_Realisasi_TL_Aduan_Masyarakat=30, Jumlah_TL_Aduan_Masyarakat=20),
            *composite(HOURS, 130, Jumlah_jam_pelajaran=52),  # 40 are the least
            *composite(PERFORMANCE, 90, Capaian_keluaran=120, Konsistensi=101),
            *composite("Nilai kualitas data SDI", 4, Ketepatan_Waktu=1, Kelengkapan_Data=1.5, Validitas_Data=-0.5),
        ],
        [("150", "100"), ("101", "100"), ("1,5", "1"), ("-0,5", "0"), ("30", "20")],
    ),
    "bagian_kinerja_anggaran": (
        [
            budget("A", 1000, 900),
            *composite(PERFORMANCE, 90, Penyerapan_anggaran=95, Capaian_keluaran=100),
            output("A", 100),
        ],
        [("95", "90")],
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
}
