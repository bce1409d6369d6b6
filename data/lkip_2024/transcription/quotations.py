"""The quotations of ``prose.py``, by section: the words as printed and the figures in them."""

from typing import NamedTuple


class Figure(NamedTuple):
    """One figure: the table and the measure it speaks of, its subject there, its year, and how it is printed.

    A claim without a figure ("tercapai seluruhnya") is printed as nothing; its words are in the quotation.
    """

    data: str
    measure: str
    object: str
    year: int
    printed: str
    unit: str
    quarter: str | None = None


class Quotation(NamedTuple):
    """A piece of a sentence and the figures in it; ``detail`` says where in the section it stands."""

    text: str
    figures: list[Figure]
    detail: str = ""


BKD = "BKD"
MERIT = "Indeks sistem merit pada aspek dan sub aspek lingkup BKD"  # as in the agreement
MERIT_PLAN = "Indeks Sistem Merit pada Aspek dan Sub Aspek Lingkup BKD"  # as in 3.2.1 no. 2
DIMENSIONS = "Nilai Dimensi Kualifikasi, Kinerja dan Disiplin pada Indeks Profesionalitas ASN"
STAFFING = "Program Kepegawaian Daerah"
SUPPORT = "Program Penunjang Urusan Pemerintahan Daerah Provinsi"
SUPPORT_INDEX = "Indeks Kepuasan Layanan Penunjang Urusan Pemerintahan Daerah"
INDEX = "Indeks Profesionalitas ASN"
MISSION = "Meningkatkan Kapasitas dan Kualitas Pemerintahan"
KSD_RECAP = "Rekapitulasi capaian rencana aksi kegiatan strategis daerah (KSD)"
SERVED = "Pegawai Pemerintah Provinsi DKI Jakarta yang dilayani"


def _count(data: str, measure: str, printed: str, subject: str = BKD) -> Figure:
    return Figure(data, measure, subject, 2024, printed, "jumlah")


def _percent(data: str, measure: str, printed: str, subject: str = BKD, year: int = 2024) -> Figure:
    return Figure(data, measure, subject, year, printed, "persen")


def _value(data: str, measure: str, printed: str, subject: str, year: int = 2024) -> Figure:
    return Figure(data, measure, subject, year, printed, "nilai")


def _budget(measure: str, printed: str, subject: str = BKD) -> Figure:
    return Figure("anggaran", measure, subject, 2024, printed, "rupiah")


def _mission(text: str, printed: str) -> Quotation:
    """Which mission of the government the agency serves; an ordinal in words."""
    return Quotation(text, [Figure("renstra", "nomor_misi_dalam_kata", MISSION, 2024, printed, "jumlah")])


def _category(text: str) -> Quotation:
    """The band that a sentence puts the government's index into."""
    return Quotation(text, [Figure("ip_asn_dimensi", "kategori", INDEX, 2023, "", "kategori")])


def _regulations(text: str) -> Quotation:
    """What the agency is founded on."""
    return Quotation(text, [Figure("perangkat_daerah", "dasar_pembentukan", BKD, 2024, "", "klaim")])


def _legal_basis(text: str, subject: str) -> Quotation:
    """What an indicator is measured by."""
    return Quotation(text, [Figure("indikator", "dasar_hukum", subject, 2024, "", "klaim")])


def _indicator_heading(subject: str) -> Quotation:
    """The heading of a table, and the number that it gives the indicator."""
    return Quotation(f"Indikator Kinerja 1 {subject} Tahun", [_count("renstra", "nomor_indikator", "1", subject)])


def _part(text: str, printed: str, title: str) -> Quotation:
    """The number of a part of the report."""
    return Quotation(text, [Figure("laporan", "nomor_bagian", title, 2024, printed, "nilai")])


def _education(text: str, level: str, people: str, share: str) -> Quotation:
    people_figure = Figure("pegawai_pendidikan", "jumlah_pegawai", level, 2024, people, "orang")
    return Quotation(text, [people_figure, _percent("pegawai_pendidikan", "persen_pegawai", share, level)])


def _weight(dimension: str, printed: str, detail: str = "") -> Quotation:
    text = f"{dimension} (bobot {printed})"
    return Quotation(text, [_percent("ip_asn_dimensi", "bobot_persen", printed, dimension)], detail)


def _parts(text: str, *figures: tuple[str, str]) -> Quotation:
    """How many parts of an aspect BKD answers for."""
    return Quotation(text, [_count("merit", "jumlah_sub_aspek_bkd", printed, aspect) for printed, aspect in figures])


def _letter(detail: str) -> list[Quotation]:
    """The values of BKN's letter of 1 October 2024, quoted word for word in four places."""
    index = _value("ip_asn_dimensi", "nilai", "85.54", INDEX, 2023)
    values = {"Kualifikasi": "21.96", "Kinerja": "24.7", "Kompetensi": "33.89", "Disiplin": "4.99"}
    whole = Quotation(
        "Tahun 2023 (data per 1 Oktober 2024) sebesar 85.54 dengan rincian sebagai berikut", [index], detail
    )
    return [
        whole,
        *(
            Quotation(f"Dimensi {name} sebesar {value}", [_value("ip_asn_dimensi", "nilai", value, name, 2023)], detail)
            for name, value in values.items()
        ),
    ]


STAFFING_RESULT = [
    _count("output", "jumlah_sub_kegiatan", "18", "PROGRAM KEPEGAWAIAN DAERAH"),
    _budget("realisasi_rupiah", "27.536.923.392", STAFFING),
    _percent("anggaran", "serapan_persen", "56.93%", STAFFING),
]

QUOTATIONS = {
    "ikhtisar": [
        *_letter("tabel Realisasi Perjanjian Kinerja, kolom Upaya"),
        Quotation(
            "terdapat 22 (dua puluh dua) indikator kinerja pada level sasaran strategis",
            [_count("indikator", "jumlah_indikator", "22")],
        ),
        Quotation(
            "Rata-rata capaian dari 22 (dua puluh dua) indikator kinerja tersebut mencapai 104,63%",
            [_count("indikator", "jumlah_indikator", "22"), _percent("indikator", "rata_rata_persen", "104,63%")],
        ),
        Quotation(
            "terdapat 1 (satu) indikator kinerja yang sampai dengan laporan ini disusun data capaian/realisasinya",
            [_count("indikator", "jumlah_indikator_belum_rilis", "1")],
        ),
        Quotation(
            "terhadap 1 (satu) indikator kinerja dimaksud, dikecualikan dari perhitungan rata-rata capaian kinerja",
            [_count("indikator", "jumlah_indikator_belum_rilis", "1")],
        ),
        Quotation(
            "rata-rata capaian pada tahun sebelumnya sebesar 102.93%",
            [_percent("tahun_sebelumnya", "rata_rata_persen", "102.93%", year=2023)],
        ),
        Quotation(
            "pada tahun 2024 terdapat trend kenaikan capaian kinerja sebesar 1.70% menjadi 104,63%",
            [
                Figure("indikator", "kenaikan_poin", BKD, 2024, "1.70%", "poin"),
                _percent("indikator", "rata_rata_persen", "104,63%"),
            ],
        ),
        Quotation(
            "melaksanakan 2 (dua) program prioritas dan 33 (tiga puluh tiga) sub kegiatan",
            [_count("anggaran", "jumlah_program", "2"), _count("anggaran", "jumlah_sub_kegiatan", "33")],
        ),
        Quotation(
            "total alokasi anggaran setelah Perubahan APBD Tahun 2024 sebesar Rp. 216.419.358.893,-",
            [_budget("pagu_rupiah", "216.419.358.893")],
        ),
        Quotation(
            "dengan realisasi anggaran sebesar Rp. 189.566.838.649,- atau setara 87,59%",
            [_budget("realisasi_rupiah", "189.566.838.649"), _percent("anggaran", "serapan_persen", "87,59%")],
        ),
        Quotation(
            "Badan Kepegawaian Daerah Provinsi DKI Jakarta pada tahun 2024 adalah sebesar 20 %",
            [_percent("efisiensi", "efisiensi_diakui_persen", "20 %")],
        ),
    ],
    "1.6": [
        Quotation(
            "BKD Provinsi DKI Jakarta didukung oleh 233 personil",
            [Figure("pegawai_pendidikan", "jumlah_pegawai", BKD, 2024, "233", "orang")],
        ),
        Quotation(
            "seluruh pegawai Pemerintah Provinsi DKI Jakarta yang berjumlah 63.545 pegawai",
            [Figure("pegawai_pendidikan", "jumlah_pegawai_dilayani", SERVED, 2024, "63.545", "orang")],
        ),
        _education(
            "mayoritas Sarjana Strata I (S1) dari berbagai jurusan sebanyak 135 pegawai (57,94%)",
            "Sarjana Strata I (S1)",
            "135",
            "57,94%",
        ),
        _education(
            "Sarjana Strata II (S2) sebanyak 43 pegawai (18,45%)",
            "Sarjana Strata II (S2)",
            "43",
            "18,45%",
        ),
        _education("Diploma III (D3) sebanyak 36 pegawai (15,45%)", "Diploma III (D3)", "36", "15,45%"),
        _education(
            "Sekolah Lanjutan Tingkat Atas sebanyak 19 pegawai (8,15%)",
            "Sekolah Lanjutan Tingkat Atas",
            "19",
            "8,15%",
        ),
    ],
    "2.1": [
        _mission("Misi ketiga : Meningkatkan Kapasitas dan Kualitas Pemerintahan", "ketiga"),
        Quotation("dijabarkan kedalam 2 (dua) program prioritas", [_count("program", "jumlah_program", "2")]),
        _mission("misi kelima yaitu “Meningkatkan Kapasitas dan Kualitas Pemerintahan”", "kelima"),
        _mission("Tertuang dalam misi kelima Pemerintah Provinsi DKI Jakarta", "kelima"),
    ],
    "2.2": [
        Quotation(
            "melaksanakan 2 (dua) program dan 33 (tiga puluh tiga) sub kegiatan",
            [_count("anggaran", "jumlah_program", "2"), _count("anggaran", "jumlah_sub_kegiatan", "33")],
        ),
        Quotation(
            "total alokasi anggaran setelah Perubahan APBD Tahun 2024 sebesar Rp. 216.419.358.893,-",
            [_budget("pagu_rupiah", "216.419.358.893")],
        ),
    ],
    "2.2.1": [
        Quotation("telah ditetapkan 2 (dua) indikator kinerja dengan target", [_count("iku", "jumlah_indikator", "2")]),
        Quotation(
            "terhadap 2 (dua) indikator kinerja dimaksud ditetapkan peningkatan target capaian",
            [_count("indikator", "jumlah_sasaran_strategis", "2")],
        ),
        Quotation("Penilaian dilakukan pada 8 (delapan) aspek", [_count("merit", "jumlah_aspek", "8")]),
        Quotation(
            "dari total 37 (tiga puluh tujuh) sub aspek penilaian sistem merit",
            [_count("merit", "jumlah_sub_aspek", "37")],
        ),
        Quotation(
            "terdapat 1 (satu) sub aspek pada aspek pengadaan dan 3 (tiga) sub aspek pada aspek pengembangan karir",
            [
                _count("merit", "jumlah_sub_aspek_bpsdm", "1", "Pengadaan"),
                _count("merit", "jumlah_sub_aspek_bpsdm", "3", "Pengembangan Karir"),
            ],
        ),
        Quotation("menggunakan 4 (empat) dimensi", [_count("ip_asn_dimensi", "jumlah_dimensi", "4", INDEX)]),
        _weight("Kualifikasi", "25%"),
        _weight("Kompetensi", "40%"),
        _weight("Kinerja", "30%"),
        _weight("Disiplin", "5%"),
        Quotation(
            "dari total 4 (empat) dimensi penilaian indeks profesionalitas ASN",
            [_count("ip_asn_dimensi", "jumlah_dimensi", "4", INDEX)],
        ),
        Quotation(
            "terdapat 1 (satu) dimensi yaitu Kompetensi yang diampu oleh BPSDM",
            [_count("ip_asn_dimensi", "jumlah_dimensi_bpsdm", "1", INDEX)],
        ),
    ],
    "2.3.2": [
        _parts(
            "Agregat Penilaian terhadap 4 Sub Aspek pada Aspek Perencanaan Kebutuhan",
            ("4", "Perencanaan Kebutuhan"),
        ),
        _parts("Agregat Penilaian terhadap 4 Sub Aspek pada Aspek Pengadaan", ("4", "Pengadaan")),
        _parts("Agregat Penilaian terhadap 4 Sub Aspek pada Aspek Sistem Informasi", ("4", "Sistem Informasi")),
        _parts(
            "Agregat Penilaian terhadap 2 Sub Aspek pada Aspek Perlindungan dan Pelayanan",
            ("2", "Perlindungan dan Pelayanan"),
        ),
        _parts("Agregat Penilaian terhadap 3 Sub Aspek pada Aspek Promosi dan Mutasi", ("3", "Promosi dan Mutasi")),
        _parts("Agregat Penilaian terhadap 7 Sub Aspek pada Aspek Pengembangan Karir", ("7", "Pengembangan Karir")),
        _parts(
            "5 Sub Aspek pada Aspek Manajemen Kinerja serta 4 Sub Aspek pada Aspek Penggajian, Penghargaan",
            ("5", "Manajemen Kinerja"),
            ("4", "Penggajian, Penghargaan dan Disiplin"),
        ),
    ],
    "2.3.3": [
        Quotation("1 (satu) kegiatan strategis daerah (KSD)", [_count("ksd", "jumlah_ksd", "1")]),
        Quotation("6 (enam) sub kegiatan strategis daerah (KSD)", [_count("ksd", "jumlah_sub_ksd", "6")]),
        Quotation("dengan target 17 (tujuh belas) rencana aksi", [_count("ksd", "jumlah_rencana_aksi", "17")]),
    ],
    "2.3.4": [
        Quotation(
            "9 (sembilan) Indikator Sasaran Khusus dan 3 (tiga) Indikator Sasaran Operasional",
            [
                _count("indikator", "jumlah_sasaran_khusus", "9"),
                _count("indikator", "jumlah_sasaran_operasional", "3"),
            ],
        ),
    ],
    "3.2.1 no. 1": [
        Quotation(
            "disesuaikan dengan hasil penilaian mandiri Instansi pada tahun 2023 yaitu sebesar 319,53",
            [
                _value("indikator", "target", "319,53", MERIT),
                _value("renstra", "realisasi", "319,53", MERIT_PLAN, 2023),
            ],
        ),
        Quotation(
            "target yang tertuang dalam Renstra BKD Provinsi DKI Jakarta tahun 2024 yang hanya sebesar 304,53",
            [_value("renstra", "target", "304,53", MERIT_PLAN)],
        ),
        Quotation("Penilaian dilakukan pada 8 (delapan) aspek", [_count("merit", "jumlah_aspek", "8")]),
        Quotation(
            "memperoleh nilai capaian Indeks Sistem Merit sebesar 350.5 dengan Kategori IV (Sangat Baik)",
            [_value("merit", "nilai", "350.5", "Total Nilai")],
        ),
        Quotation("memperoleh capaian sebesar 320", [_value("indikator", "realisasi", "320", MERIT)]),
        Quotation(
            "Kepala BKD Provinsi DKI Jakarta tahun 2024 sebesar 319,53 dengan persentase capaian sebesar 100,15%",
            [
                _value("indikator", "target", "319,53", MERIT),
                _percent("indikator", "capaian_persen", "100,15%", MERIT),
            ],
        ),
        Quotation(
            "Indeks Profesionalitas ASN diukur dengan menggunakan 4 (empat) dimensi",
            [_count("ip_asn_dimensi", "jumlah_dimensi", "4", INDEX)],
        ),
        Quotation(
            "dari 4 (empat) dimensi dimaksud yang menjadi kewenangan BKD Provinsi DKI Jakarta adalah 3 (tiga) dimensi",
            [
                _count("ip_asn_dimensi", "jumlah_dimensi", "4", INDEX),
                _count("ip_asn_dimensi", "jumlah_dimensi_bkd", "3", INDEX),
            ],
        ),
        _weight("Kualifikasi", "25%"),
        _weight("Kinerja", "30%"),
        _weight("Disiplin", "5%"),
        *_letter("surat Kepala Kantor Regional V BKN"),
        Quotation(
            "mendukung pencapaian (2) dua indikator kinerja sasaran strategis diatas",
            [_count("indikator", "jumlah_sasaran_strategis", "2")],
        ),
        Quotation(
            "18 Sub Kegiatan dengan total anggaran yang direalisasikan sebesar Rp.27.536.923.392,- atau setara 56.93%",
            STAFFING_RESULT,
        ),
        Quotation(
            "dari total pagu anggaran sebesar Rp. 48.369.697.659,- dengan rata-rata capaian output 100%",
            [
                _budget("pagu_rupiah", "48.369.697.659", STAFFING),
                _percent("output", "rata_rata_persen", "100%", "PROGRAM KEPEGAWAIAN DAERAH"),
            ],
        ),
    ],
    "3.2.1 no. 2": [
        Quotation(
            "tahun 2024 telah terealisasi sebesar 320 dari target yang ditetapkan sebesar 304.53 atau setara 105%",
            [
                _value("renstra", "realisasi", "320", MERIT_PLAN),
                _value("renstra", "target", "304.53", MERIT_PLAN),
                _percent("renstra", "capaian_persen", "105%", MERIT_PLAN),
            ],
        ),
        Quotation(
            "telah ditetapkan dalam RPD/Renstra yaitu sebesar 314.53, tingkat pencapaiannya setara 101,74%",
            [
                _value("renstra", "target", "314.53", MERIT_PLAN, 2026),
                _percent("renstra", "capaian_jangka_menengah_persen", "101,74%", MERIT_PLAN, 2026),
            ],
        ),
        *_letter("surat Kepala Kantor Regional V BKN"),
        Quotation(
            "Indeks Profesionalitas ASN (Dimensi Kualifikasi, Kinerja dan Disiplin) pada tahun 2023 sebesar 51,65",
            [_value("ip_asn_dimensi", "nilai", "51,65", DIMENSIONS, 2023)],
        ),
        Quotation(
            "telah ditetapkan dalam RPD/Renstra yaitu sebesar 46 atau setara 112,28%",
            [
                _value("renstra", "target", "46", DIMENSIONS, 2026),
                _percent("renstra", "capaian_jangka_menengah_persen", "112,28%", DIMENSIONS, 2026),
            ],
        ),
    ],
    "3.2.1 no. 3": [
        _category("mendapatkan hasil penilaian Indeks Profesionalitas ASN dengan kategori “Sangat Baik”"),
        _category("mendapatkan hasil penilaian Indeks Profesionalitas ASN dengan kategori “Tinggi”"),
    ],
    "3.2.1 no. 4": [
        Quotation(
            "pegawai Badan Kepegawaian Daerah Provinsi berjumlah 233 orang",
            [Figure("pegawai_pendidikan", "jumlah_pegawai", BKD, 2024, "233", "orang")],
        ),
        Quotation(
            "jumlah ini berkurang sebanyak 8 orang dari jumlah pegawai per tanggal 31 Desember 2023",
            [Figure("pegawai_pendidikan", "perubahan_pegawai", BKD, 2024, "8", "orang")],
        ),
        Quotation(
            "per tanggal 31 Desember 2023 yang berjumlah 241 orang",
            [Figure("tahun_sebelumnya", "jumlah_pegawai", BKD, 2023, "241", "orang")],
        ),
        Quotation(
            "indikator Indeks Sistem Merit pada aspek dan sub aspek lingkup BKD adalah sebesar 20%",
            [_percent("efisiensi", "efisiensi_diakui_persen", "20%", STAFFING)],
        ),
    ],
    "3.2.2": [
        Quotation(
            "program kepegawaian daerah memiliki rata – rata capaian sebesar 101.50 %",
            [_percent("program", "rata_rata_persen", "101.50 %", STAFFING)],
        ),
        Quotation(
            "terdapat 1 (satu) indikator yang tidak tercapai",
            [_count("program", "jumlah_indikator_tidak_tercapai", "1", STAFFING)],
        ),
        Quotation(
            "18 Sub Kegiatan dengan total anggaran yang direalisasikan sebesar Rp.27.536.923.392,- atau setara 56.93%",
            STAFFING_RESULT,
        ),
        Quotation(
            "dari total pagu anggaran sebesar Rp.48.369.697.659,- dengan rata-rata capaian output 100%",
            [
                _budget("pagu_rupiah", "48.369.697.659", STAFFING),
                _percent("output", "rata_rata_persen", "100%", "PROGRAM KEPEGAWAIAN DAERAH"),
            ],
        ),
        Quotation(
            "dapat dilihat dalam lampiran 4 (empat) bahwa capaian pada Indeks Kepuasan Layanan Penunjang",
            [_count("program", "rujukan_lampiran", "4", SUPPORT_INDEX)],
        ),
        Quotation(
            "Indeks Kepuasan Layanan Penunjang Urusan Pemerintahan Daerah sebesar 4 (empat)",
            [_value("program", "realisasi", "4", SUPPORT_INDEX)],
        ),
        Quotation(
            "dari yang ditargetkan sebesar 4 (empat) dalam dokumen perjanjian kinerja atau setara 100 %",
            [
                _value("program", "target", "4", SUPPORT_INDEX),
                _percent("program", "capaian_persen", "100 %", SUPPORT_INDEX),
            ],
        ),
        Quotation(
            "dijabarkan dalam 15 (lima belas) Sub Kegiatan",
            [_count("output", "jumlah_sub_kegiatan", "15", "PROGRAM PENUNJANG URUSAN PEMERINTAH DAERAH")],
        ),
        Quotation(
            "total anggaran yang direalisasikan sebesar Rp. 162.029.915.257,- atau setara 96.42%",
            [
                _budget("realisasi_rupiah", "162.029.915.257", SUPPORT),
                _percent("anggaran", "serapan_persen", "96.42%", SUPPORT),
            ],
        ),
        Quotation(
            "dari total pagu anggaran sebesar Rp. 168.049.661.234,- dengan rata-rata capaian output 100%",
            [
                _budget("pagu_rupiah", "168.049.661.234", SUPPORT),
                _percent("output", "rata_rata_persen", "100%", "PROGRAM PENUNJANG URUSAN PEMERINTAH DAERAH"),
            ],
        ),
    ],
    "3.2.3": [
        Quotation("melaksanakan 1 (tiga) kegiatan strategis daerah (KSD)", [_count("ksd", "jumlah_ksd", "1")]),
        Quotation("6 (lima) sub kegiatan strategis daerah", [_count("ksd", "jumlah_sub_ksd", "6")]),
        Quotation("dengan target 17 (tujuh belas) rencana aksi", [_count("ksd", "jumlah_rencana_aksi", "17")]),
        Quotation(
            "yang secara umum rata-rata capainnya sebesar 100%",
            [_percent("ksd", "rata_rata_persen", "100%")],
        ),
        Quotation(
            "yang ditetapkan pada triwulan I, III dan IV dapat tercapai seluruhnya",
            [Figure("ksd", "tercapai_seluruhnya", BKD, 2024, "", "klaim", quarter) for quarter in ("I", "III", "IV")],
        ),
        Quotation(
            "tahun 2024 secara rinci disajikan dalam lampiran 5 (lima)",
            [_count("ksd", "rujukan_lampiran", "5", KSD_RECAP)],
        ),
    ],
    "3.2.4": [
        Quotation(
            "9 (sembilan) Indikator Sasaran Khusus dan 3 Indikator Sasaran Operasional",
            [
                _count("indikator", "jumlah_sasaran_khusus", "9"),
                _count("indikator", "jumlah_sasaran_operasional", "3"),
            ],
        ),
        Quotation(
            "tercermin pada anggaran program kepegawaian daerah mencakup terkait indikator Indeks Sistem Merit dan "
            "Nilai Indeks Profesionalitas ASN tahun 2024 mencapai realisasi sebesar Rp. 189.566.838.649 dari total "
            "pagu anggaran sebesar Rp. 216.419.358.893 atau capaian sebesar 87.59%",
            [
                _budget("realisasi_rupiah", "189.566.838.649", STAFFING),
                _budget("pagu_rupiah", "216.419.358.893", STAFFING),
                _percent("anggaran", "serapan_persen", "87.59%", STAFFING),
            ],
        ),
        Quotation(
            "dengan capaian efisiensi sebesar 43,22% dari nilai total anggaran",
            [_percent("efisiensi", "efisiensi_persen", "43,22%")],
        ),
    ],
    "3.3": [
        Quotation(
            "dari total pagu anggaran sebesar Rp. 216.419.358.893,-",
            [_budget("pagu_rupiah", "216.419.358.893")],
        ),
        Quotation(
            "dapat terealisasi sebesar Rp. 189.566.838.649,- atau 87.59%",
            [_budget("realisasi_rupiah", "189.566.838.649"), _percent("anggaran", "serapan_persen", "87.59%")],
        ),
        Quotation(
            "tahun 2023 yang terealisasi dengan tingkat persentase sebesar 96.49%",
            [_percent("tahun_sebelumnya", "serapan_persen", "96.49%", year=2023)],
        ),
    ],
    "4.1": _letter("tabel pencapaian target, kolom Upaya"),
    "1.3": [
        _regulations(
            "Sesuai Peraturan Daerah Nomor 5 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Provinsi "
            "Daerah Khusus Ibukota Jakarta dan Peraturan Gubernur Nomor 57 Tahun 2022 tentang Organisasi dan Tata "
            "Kerja Perangkat Daerah"
        ),
    ],
    "1.4": [
        _regulations(
            "Peraturan Daerah Provinsi DKI Jakarta Nomor 12 Tahun 2014 tentang Organisasi Perangkat Daerah dan "
            "Peraturan Gubernur Nomor 57 Tahun 2022 tentang Organisasi dan Tata Kerja Perangkat Daerah"
        ),
    ],
    "1.3 gambar": [
        _regulations(
            "Berdasarkan Peraturan Gubernur Nomor 57 Tahun 2022 tentang Organisasi dan Tata Kerja Badan Kepegawaian "
            "Daerah"
        ),
    ],
    "2.2.1 a": [
        _legal_basis(
            "Peraturan Komisi Aparatur Sipil Negara Nomor 9 Tahun 2019 tentang Tata Cara Penilaian Mandiri Sistem "
            "Merit Dalam Manajemen Aparatur Sipil Negara Di Lingkungan Instansi Pemerintah",
            MERIT,
        ),
    ],
    "2.2.1 b": [
        _legal_basis(
            "Peraturan Kementerian PAN dan RB Nomor 38 Tahun 2018 tentang Pengukuran Indeks Profesionalitas Aparatur "
            "Sipil Negara",
            INDEX,
        ),
    ],
    "3.2.1 no. 2 judul": [_indicator_heading(MERIT_PLAN), _indicator_heading(DIMENSIONS)],
    "daftar isi": [
        _part("2.3. Perjanjian Kinerja Tahun 2024", "2.3", "Perjanjian Kinerja"),
        _part("3.4. Realisasi Anggaran", "3.4", "Realisasi Anggaran"),
    ],
    "1.7": [
        _part("2.3 Perjanjian Kinerja Perangkat Daerah", "2.3", "Perjanjian Kinerja"),
        _part("3.4 Realisasi Anggaran", "3.4", "Realisasi Anggaran"),
    ],
    "2.2 judul": [_part("2.2 Perjanjian Kinerja Tahun 2024", "2.2", "Perjanjian Kinerja")],
    "3.3 judul": [_part("3.3 Realisasi Anggaran", "3.3", "Realisasi Anggaran")],
}
