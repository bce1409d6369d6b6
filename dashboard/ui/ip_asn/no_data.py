"""What the page of the simulation shows until employees are imported: what is needed, and the workbook to fill in."""

from html import escape
from typing import Any

import streamlit as st

from dashboard.headlines import ip_asn_simulation as said
from dashboard.ui.cards import page_address, page_heading
from dashboard.ui.upload.templates import template_button

NEEDED = (
    "Simulasi IP ASN dihitung dari data pegawai tanpa nama dan tanpa NIP: unit, jenis jabatan, jenjang pendidikan, "
    "pelatihan, nilai atau predikat kinerja, dan riwayat hukuman disiplin. Unduh templatnya, isi, lalu unggah di "
    "Unggah Data. Kolom nama dan NIP yang terbawa dihapus sebelum apa pun disimpan."
)


def without_employees(period: dict[str, Any]) -> None:
    """Say that there are no employees for the quarter, and offer the template."""
    page_heading(said.headline(None), said.measure(None))
    st.info(NEEDED)
    with st.container(horizontal=True, gap="small"):
        template_button("pegawai", period)
        address = escape(page_address("unggah_data"))
        st.html(f'<a class="tautan" href="{address}" target="_self">Buka Unggah Data</a>', width="content")
