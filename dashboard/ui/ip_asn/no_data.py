"""What the page of the simulation shows until employees are imported: what is needed, and the workbook to fill in."""

from typing import Any

from dashboard.headlines import ip_asn_simulation as said
from dashboard.ui.cards import page_heading
from dashboard.ui.latest import offer_latest
from dashboard.ui.template_offer import template_offer
from dashboard.views import ip_asn_simulation as views

NEEDED = (
    "Simulasi IP ASN dihitung dari data pegawai tanpa nama dan tanpa NIP: unit, jenis jabatan, jenjang pendidikan, "
    "pelatihan, nilai atau predikat kinerja, dan riwayat hukuman disiplin. Kolom nama dan NIP yang terbawa dihapus "
    "sebelum apa pun disimpan."
)


def without_employees(period: dict[str, Any]) -> None:
    """Say that there are no employees for the quarter, and offer the template."""
    page_heading(said.headline(None), said.measure(None))
    offer_latest(views.PAGE, period, "pegawai_asn.jumlah_pegawai")
    template_offer("pegawai", "Data pegawai belum diimpor", NEEDED, period)
