"""Cases of ``queries/checks/kategori``: bands and words."""

from tests.queries.check_cases.facts import SURVEY, Cases, band, indicator, printed

CASES: Cases = {
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
}
