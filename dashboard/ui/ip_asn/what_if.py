"""What is assumed about education and training, and what it does to the index."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboard.headlines import ip_asn_simulation as said
from dashboard.headlines.words import first
from dashboard.panels import ip_asn_simulation as simulation
from dashboard.ui.cards import table_card
from dashboard.ui.session import ask
from queries import ip_asn_what_if

FROM, TO, SHARE, HALF = "D-III", "S-1", 25, 50
NONE = "tidak ada"


def what_if_cards(period: dict[str, Any], unit: str | None, levels: Sequence[str]) -> None:
    """The assumption, in the address, and its effect on each dimension and the index."""
    assumed = _assumption(levels)
    rows = ask(ip_asn_what_if, unit=unit, **assumed, **period)
    index = rows[(rows["dimensi"] == "indeks") & (rows["unit"].isna() if unit is None else rows["unit"] == unit)]
    table_card(
        said.what_if_headline(first(index), unit),
        said.what_if_note(rows),
        simulation.what_if_table(rows, unit),
        "simulasi_andai",
        simulation.source(period, "ip_asn_what_if", unit),
    )


def _assumption(levels: Sequence[str]) -> dict[str, Any]:
    """Which education becomes which, who is trained, and how large a share of them."""
    with st.container(border=True, key="kartu_andaian", gap="small"):
        st.html(
            '<h2 class="temuan">Andaian simulasi</h2>'
            '<p class="ukuran">Sebagian pegawai menyelesaikan jenjang baru atau mengikuti pelatihan</p>'
        )
        left, middle, right = st.columns(3)
        before = left.selectbox("Dari pendidikan", levels, index=_place(levels, FROM), **_bound("dari_pendidikan"))
        after = middle.selectbox("Menjadi", levels, index=_place(levels, TO), **_bound("ke_pendidikan"))
        learning = right.slider("Bagian pegawai (%)", 0, 100, SHARE, **_bound("bagian_pendidikan_persen"))
        left, right = st.columns([2, 1])
        trained = left.selectbox("Pelatihan bagi yang belum", [NONE, *said.TRAININGS.values()], **_bound("pelatihan"))
        training = right.slider("Bagian yang dilatih (%)", 0, 100, HALF, **_bound("bagian_pelatihan_persen"))
    kinds = {title: kind for kind, title in said.TRAININGS.items()}
    return {
        "dari_pendidikan": before,
        "ke_pendidikan": after,
        "bagian_pendidikan_persen": learning,
        "pelatihan": kinds.get(trained),
        "bagian_pelatihan_persen": training,
    }


def _bound(key: str) -> dict[str, Any]:
    return {"key": key, "bind": "query-params"}


def _place(levels: Sequence[str], level: str) -> int:
    return list(levels).index(level) if level in levels else 0
