"""The entry: page set-up, the filters that all pages share, navigation; nothing else."""

import logging
from pathlib import Path

import streamlit as st

from dashboard.store import Refused
from dashboard.ui.contents import begin_contents
from dashboard.ui.filters import take_period_from_address
from dashboard.ui.frame import draw_frame, say_failure
from dashboard.ui.plain import plain
from dashboard.ui.session import drop_broken_versions

ROOT = Path(__file__).resolve().parent.parent
log = logging.getLogger(__name__)

st.set_page_config(
    page_title="Dasbor Kinerja", page_icon=str(ROOT / "dashboard" / "static" / "ikon.png"), layout="wide"
)

PAGES = ROOT / "pages"
overview = st.Page(PAGES / "ringkasan.py", title="Ringkasan", url_path="ringkasan")


def start() -> None:
    """A default page answers only at ``/``: it leads to the overview, keeping the address's parameters."""
    take_period_from_address()
    st.switch_page(overview, query_params=st.query_params)


page = st.navigation(
    {
        "Kinerja": [
            st.Page(start, title="Beranda", default=True, visibility="hidden"),
            overview,
            st.Page(PAGES / "perlu_arahan.py", title="Perlu Arahan", url_path="perlu_arahan"),
            st.Page(PAGES / "capaian_indikator.py", title="Capaian Indikator", url_path="capaian_indikator"),
            st.Page(PAGES / "penyerapan_anggaran.py", title="Penyerapan Anggaran", url_path="penyerapan_anggaran"),
            st.Page(PAGES / "bandingkan.py", title="Bandingkan", url_path="bandingkan"),
        ],
        "Ukuran": [
            st.Page(PAGES / "sistem_merit.py", title="Sistem Merit", url_path="sistem_merit"),
            st.Page(PAGES / "simulasi_merit.py", title="Simulasi Merit", url_path="simulasi_merit"),
            st.Page(PAGES / "ip_asn.py", title="IP ASN", url_path="ip_asn"),
            st.Page(PAGES / "simulasi_ip_asn.py", title="Simulasi IP ASN", url_path="simulasi_ip_asn"),
            st.Page(PAGES / "layanan.py", title="Kepuasan Layanan", url_path="layanan"),
            st.Page(PAGES / "sumber_daya.py", title="Sumber Daya", url_path="sumber_daya"),
        ],
        "Perencanaan": [
            st.Page(PAGES / "pohon_kinerja.py", title="Pohon Kinerja", url_path="pohon_kinerja"),
            st.Page(PAGES / "rencana_aksi.py", title="Rencana Aksi", url_path="rencana_aksi"),
            st.Page(PAGES / "ksd.py", title="Kegiatan Strategis", url_path="ksd"),
        ],
        "Rapat dan Laporan": [
            st.Page(PAGES / "presentasi.py", title="Presentasi", url_path="presentasi"),
            st.Page(PAGES / "laporan.py", title="Laporan", url_path="laporan"),
        ],
        "Data": [
            st.Page(PAGES / "unggah_data.py", title="Unggah Data", url_path="unggah_data"),
            st.Page(PAGES / "kualitas_data.py", title="Kualitas Data", url_path="kualitas_data"),
            st.Page(PAGES / "riwayat.py", title="Riwayat", url_path="riwayat"),
            st.Page(PAGES / "metode.py", title="Metode", url_path="metode"),
        ],
    }
)
if page.url_path:
    begin_contents(page.url_path, page.title)
    draw_frame()
try:
    page.run()
except Refused as refusal:
    st.error(plain(refusal))
except Exception:
    log.exception("page %s could not be drawn", page.url_path)
    drop_broken_versions()
    say_failure()
