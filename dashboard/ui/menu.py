"""The menu: every page by its address and name, in groups, in order."""

MENU: dict[str, dict[str, str]] = {
    "Kinerja": {
        "ringkasan": "Ringkasan",
        "perlu_arahan": "Perlu Arahan",
        "capaian_indikator": "Capaian Indikator",
        "penyerapan_anggaran": "Penyerapan Anggaran",
        "bandingkan": "Bandingkan",
    },
    "Ukuran": {
        "sistem_merit": "Sistem Merit",
        "simulasi_merit": "Simulasi Merit",
        "ip_asn": "IP ASN",
        "simulasi_ip_asn": "Simulasi IP ASN",
        "layanan": "Kepuasan Layanan",
        "sumber_daya": "Sumber Daya",
    },
    "Perencanaan": {
        "pohon_kinerja": "Pohon Kinerja",
        "rencana_aksi": "Rencana Aksi",
        "ksd": "Kegiatan Strategis",
    },
    "Rapat dan Laporan": {
        "presentasi": "Presentasi",
        "laporan": "Laporan",
    },
    "Data": {
        "unggah_data": "Unggah Data",
        "kualitas_data": "Kualitas Data",
        "riwayat": "Riwayat",
        "metode": "Metode",
    },
}


def page_names() -> list[str]:
    """The addresses of all pages, in the order of the menu."""
    return [name for group in MENU.values() for name in group]
