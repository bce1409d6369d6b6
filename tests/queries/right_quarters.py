"""What is right in every quarter, for the checks of ``test_checks.py``.

``RIGHT`` has the facts of the year, and those of a quarter by its number, with its own values. Checks of
``OF_THE_YEAR`` read nothing that is reported again each quarter.
"""

from collections.abc import Callable

from tests.queries.check_cases.facts import (
    COMPLAINTS,
    MERIT,
    PERFORMANCE,
    STAFF,
    Facts,
    aspect,
    band,
    budget,
    cash,
    composite,
    explained,
    in_people,
    noted,
    output,
    plan,
    plan_target,
    printed,
    printed_row,
    scored,
    staff,
    strategic,
    weight,
)


def index(value: float) -> Facts:
    maxima = {"kualifikasi": 25, "kompetensi": 40, "kinerja": 30, "disiplin": 5}
    return [
        ("ip_asn_dimensi", {"dimensi": name, "nilai_maksimal": maximum, "nilai": maximum * value / 100})
        for name, maximum in maxima.items()
    ]


def target(name: str, value: float) -> tuple[str, dict[str, object]]:
    return "indikator_target", {"indikator": name, "himpunan": "pk", "kolom": "C", "target": value}


def annual(name: str, value: float) -> tuple[str, dict[str, object]]:
    return "indikator_target", {**target(name, value)[1], "periode": "tahun"}


def achieved(name: str, value: float) -> tuple[str, dict[str, object]]:
    return "indikator_realisasi", {"indikator": name, "realisasi": value}


def programme(name: str, value: float) -> tuple[str, dict[str, object]]:
    return "program_indikator", {"program": "P", "indikator": name, "target": 1, "realisasi": value}


def agreed(sub: str, pagu: int) -> tuple[str, dict[str, object]]:
    names = {"himpunan": "perubahan", "program": "Program P", "kegiatan": "K", "sub_kegiatan": sub}
    return "anggaran_pk", {**names, "periode": "tahun", "pagu_rupiah": pagu}


def stated(name: str, value: float) -> tuple[str, dict[str, object]]:
    return "merit_nasional", {
        "instansi": name,
        "nilai": value,
        "kategori_tercetak": "Baik" if value < 325 else "Sangat Baik",
    }


RIGHT: dict[str, tuple[Facts, Callable[[int], Facts]]] = {
    "jumlah_bagian": (
        [],
        lambda q: [
            budget("A", 100, 40 * q),
            budget("B", 200, 60 * q),
            printed("anggaran", "pagu_rupiah", "Total", 300),
            printed("anggaran", "realisasi_rupiah", "Program P", 100 * q),
            *index(80 + q),
            printed("ip_asn_dimensi", "nilai", "Indeks Profesionalitas ASN", 80 + q),
        ],
    ),
    "persen": (
        [],
        lambda q: [
            ("pegawai_pendidikan", {"pendidikan": "S1", "jumlah_pegawai": q}),
            ("pegawai_pendidikan", {"pendidikan": "S2", "jumlah_pegawai": 8 - q}),
            printed("pegawai_pendidikan", "persen_pegawai", "S1", 12.5 * q),
        ],
    ),
    "persen_pembulatan": (
        [],
        lambda q: [
            budget("A", 300, [99, 100][q // 4]),
            budget("B", 300, 200),
            printed("output", "serapan_persen", "A", [33, 33.33][q // 4]),
            printed("output", "serapan_persen", "B", 66.67),
        ],
    ),
    "rata_rata": (
        [],
        lambda q: [
            output("A", 20 * q),
            output("B", 20 * q - 10),
            printed("output", "rata_rata_persen", "Program P", 20 * q - 5),
        ],
    ),
    "rata_rata_tabel": (
        [],
        lambda q: [
            *printed_row("Ringkasan, tabel", 2, "A", 100, 20 * q),
            *printed_row("Ringkasan, tabel", 3, "B", 50, 15 * q),
            printed("indikator", "rata_rata_persen", "rata_rata_tabel", 25 * q, tempat="Ringkasan"),
        ],
    ),
    "tersedia_di_tempat_lain": (
        [("tahun_sebelumnya", {"tahun": 2024, "ukuran": "realisasi", "objek": "A", "nilai": 50})],
        lambda q: [
            ("indikator_realisasi", {"indikator": "A", "realisasi": 50, "status": None})
            if q == 4
            else ("indikator_realisasi", {"indikator": "A", "status": "belum_tersedia"})
        ],
    ),
    "triwulan_terlewat": (
        [],
        lambda q: [
            strategic(f"B{3 * q:02}", 100),
            printed("ksd", "tercapai_seluruhnya", "K", None, teks="triwulan I, II, III dan IV tercapai seluruhnya"),
        ],
    ),
    "poin_disebut_persen": (
        [],
        lambda q: [printed("indikator", "kenaikan_poin", "A", q, satuan="poin", teks=f"naik {q} poin dari 10%")],
    ),
    "efisiensi": (
        [annual(MERIT, 100)],
        lambda q: [
            achieved(MERIT, 25 * q),
            budget("A", 1000, 200 * q, STAFF),
            printed("efisiensi", "efisiensi_persen", STAFF, 5 * q),
        ],
    ),
    "kepala_efisiensi": (
        [],
        lambda q: [
            printed("efisiensi", "capaian_program_persen", "Capaian Output", 100 + q, baris=7),
            printed("efisiensi", "capaian_program_persen", "Program P", 100 + q, baris=8),
        ],
    ),
    "merit_total": (
        [],
        lambda q: [aspect("Pengadaan", 40, 24, 2 * q), printed("merit", "nilai_total", "Pengadaan", 24 + 2 * q)],
    ),
    "perubahan_tahun": (
        [("tahun_sebelumnya", {"tahun": 2023, "ukuran": "jumlah_pegawai", "objek": "perubahan_tahun", "nilai": 241})],
        lambda q: [
            printed("pegawai_pendidikan", "jumlah_pegawai", "perubahan_tahun", 241 + q),
            printed("pegawai_pendidikan", "perubahan_pegawai", "perubahan_tahun", q),
        ],
    ),
    "banyaknya": (
        [],
        lambda q: [
            *[output(f"{q}.{at}", 100) for at in range(q)],
            printed("output", "jumlah_sub_kegiatan", "Program P", q),
        ],
    ),
    "bobot_maksimal": ([weight("A", 10)], lambda q: [aspect("A", 40, q)]),
    "bobot_seratus": ([], lambda q: index(80 + q)),
    "angka_dicetak_lagi": (
        [annual("A", 94)],
        lambda q: [
            target("A", 90 + q),
            achieved("A", 91 + q),
            printed("indikator", "target", "A", 90 + q),
            printed("indikator", "realisasi", "A", 91 + q),
        ],
    ),
    "pagu_dua_tabel": ([agreed("A", 400)], lambda q: [budget("A", 100 * q, 1)]),
    "pagu_dua_dokumen": ([plan("A", "U", pagu_rupiah=40)], lambda q: [budget("A", 10 * q, 1)]),
    "baris_hilang": ([plan("B 4", "U")], lambda q: [budget(f"B {q}", 10, 1), output(f"B {q}", 100)]),
    "nama_berbeda": (
        [plan("Barang Cetakan dan Alat", "U")],
        lambda q: [budget("Barang Cetakan dan Alat", 10, q)],
    ),
    "nama_mirip": (
        [plan("Penyediaan Barang Cetakan", "U")],
        lambda q: [budget("Penyediaan Barang Cetakan", 10, q)],
    ),
    "indeks_daftar": (
        [],
        lambda q: [
            aspect("A", 40, 30, q),
            (
                "merit_nasional",
                {"perangkat_daerah": None, "instansi": "Pemerintah Provinsi DKI Jakarta", "nilai": 30 + q},
            ),
        ],
    ),
    "program_dan_aspek": (
        [],
        lambda q: [aspect("Pengadaan", 40, 30 + q), programme("Nilai Aspek Pengadaan", 30 + q)],
    ),
    "target_dua_dokumen": (
        [annual("C", 40)],
        lambda q: [
            target("C", 10 * q),
            ("rencana_aksi_iku", {"indikator": "C", "rencana_aksi": "R", "target_output": "O", "target": 10 * q}),
        ],
    ),
    "target_terlampaui": ([plan_target("A", 2025, 80)], lambda q: [achieved("A", 150 - 20 * q)]),
    "kategori_nilai": ([], lambda q: [stated("X", 270 + 15 * q)]),
    "kategori_teks": (
        [],
        lambda q: [
            *index(60 + 8 * q),
            printed(
                "ip_asn_dimensi",
                "kategori",
                "Indeks Profesionalitas ASN",
                None,
                teks=f"termasuk kategori “{['Tinggi', 'Sangat Tinggi'][q // 4]}”",
            ),
        ],
    ),
    "status_capaian": (
        [annual("A", 100)],
        lambda q: [
            achieved("A", 25 * q),
            ("indikator_upaya", {"indikator": "A", "keterangan": ["Belum tercapai", "Tercapai"][q // 4]}),
        ],
    ),
    "nilai_di_celah": (
        [
            band("kategori_capaian", "100% – 110%", "Baik"),
            band("kategori_capaian", "80% – 99%", "Cukup"),
            annual("A", 400),
        ],
        lambda q: [achieved("A", 99 * q), stated("X", 200 + q)],
    ),
    "nilai_di_atas_rentang": (
        [band("kategori_capaian", "100% – 110%", "Baik"), annual("A", 100)],
        lambda q: [achieved("A", 25 * q)],
    ),
    "ksd_seluruhnya": (
        [],
        lambda q: [
            (
                "ksd",
                {"sub_ksd": "S", "rencana_aksi": "R", "target": "t", "periode": f"B{3 * q:02}", "capaian_persen": 100},
            ),
            printed("ksd", "tercapai_seluruhnya", "ksd_seluruhnya", None, teks="tercapai seluruhnya"),
            *[printed("ksd", "rata_rata_persen", "ksd_seluruhnya", 100, teks="rata-rata 100 %")][: 4 - q],
        ],
    ),
    "penjelasan_output": (
        [],
        lambda q: [
            output("A", 25 * q),
            (
                "anggaran_penjelasan",
                {"sub_kegiatan": "A", "penjelasan": ["belum dapat diselesaikan", "lelang lebih murah"][q // 4]},
            ),
        ],
    ),
    "kumulatif_turun": ([], lambda q: [budget("A", 100, 20 * q), achieved("Nilai kualitas data SDI", 4 - q / 4)]),
    "output_tanpa_belanja": ([], lambda q: [budget("A", 100, 30 * (q // 4)), output("A", 100 * (q // 4))]),
    "realisasi_komponen_berbeda": (
        composite(COMPLAINTS, 0)[:1],
        lambda q: composite(COMPLAINTS, 25 * q, Jumlah_Realisasi_TL_Aduan_Masyarakat=q, Jumlah_TL_Aduan_Masyarakat=4)[
            1:
        ],
    ),
    "keterangan_akumulasi": (
        [plan(sub, unit) for sub, unit in ("AU", "AV", "BU", "CU")],
        lambda q: [noted("A", "akumulasi"), noted("B", None), noted("C", [None, "akumulasi"][q % 2])],
    ),
    "serapan_tanpa_penjelasan": (
        [],
        lambda q: [
            budget("A", 100, [40, 50][q // 4]),
            budget("B", 100, 15 * q),
            *[explained(name) for name in ("A", "B")[: 5 - q]],
        ],
    ),
    "penerima_gaji": (
        [],
        lambda q: [*in_people("Gaji", "IV" if q == 4 else "III", 60 * q), staff(60 * q), output("Gaji", 100)],
    ),
    "kas_dan_pagu": (cash("A", *[100] * 12), lambda q: [budget("A", 1200, 300 * q)]),
    "tanpa_anggaran_kas": (
        cash("A", *[100] * 12),
        lambda q: [budget("A", 1200, 300 * q), *([budget("B", 10, 1)] if q < 4 else [])],
    ),
    "merit_penilaian_mandiri": ([], lambda q: [aspect("Promosi", 40, 10 * q), *scored("Promosi", q, q)]),
    "bagian_kinerja_anggaran": (
        composite(PERFORMANCE, 90)[:1],
        lambda q: [budget("A", 1000, 225 * q), *composite(PERFORMANCE, 90, Penyerapan_anggaran=22.5 * q)[1:]],
    ),
    "di_luar_rentang": (
        composite(COMPLAINTS, 0)[:1],
        lambda q: composite(COMPLAINTS, 25 * q, Jumlah_Realisasi_TL_Aduan_Masyarakat=q, Jumlah_TL_Aduan_Masyarakat=q)[
            1:
        ],
    ),
    "rujukan_lampiran": ([], lambda q: [printed("ksd", "rujukan_lampiran", "Penghargaan pegawai", 4)]),
}
OF_THE_YEAR = {
    *("bobot_sub_aspek", "target_triwulan", "keluaran_triwulan", "cetakan_berbeda", "kondisi_awal", "indikator_output"),
    *("satuan_output", "rentang_celah", "rentang_dua_kolom", "interval_survei", "interval_dua_tempat", "kata_angka"),
    *("peraturan_mirip", "peraturan_berganti", "sumber_data", "aktivitas_indikator", "badan_dua_nama"),
    *("nomor_indikator", "peraturan_dua_sebutan", "keluaran_dua_cara", "satuan_indikator", "tujuan_dan_sasaran"),
}
