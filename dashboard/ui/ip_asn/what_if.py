"""What is assumed about education and training, and what it does to the index."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboard.headlines import ip_asn_simulation as said
from dashboard.ui.cards import table_card
from dashboard.ui.session import ask
from dashboard.views import ip_asn_simulation as views


def what_if_cards(period: dict[str, Any], unit: str | None) -> None:
    """The assumption, in the address, and its effect on each dimension and the index."""
    assumed = _assumption(views.levels(ask, period))
    table_card(views.what_if(ask, period, {"unit": unit, **assumed}))


def _assumption(levels: Sequence[str]) -> dict[str, Any]:
    """Which education becomes which, who is trained, and how large a share of them, as the address has it."""
    with st.container(border=True, key="kartu_andaian", gap="small"):
        st.html(
            '<h2 class="temuan">Andaian simulasi</h2>'
            '<p class="ukuran">Sebagian pegawai menyelesaikan jenjang baru atau mengikuti pelatihan</p>'
        )
        left, middle, right = st.columns(3)
        before = left.selectbox("Dari pendidikan", levels, **_level("dari_pendidikan", levels))
        after = middle.selectbox("Menjadi", levels, **_level("ke_pendidikan", levels))
        learning = right.slider("Bagian pegawai (%)", 0, 100, **_share("bagian_pendidikan_persen"))
        left, right = st.columns([2, 1])
        kinds = [views.NONE, *said.TRAININGS.values()]
        trained = left.selectbox("Pelatihan bagi yang belum", kinds, **_bound("pelatihan"))
        training = right.slider(
            "Bagian yang dilatih (%)", 0, 100, disabled=trained == views.NONE, **_share("bagian_pelatihan_persen")
        )
    return {
        "dari_pendidikan": before,
        "ke_pendidikan": after,
        "bagian_pendidikan_persen": learning,
        "pelatihan": trained,
        "bagian_pelatihan_persen": training,
    }


def _level(key: str, levels: Sequence[str]) -> dict[str, Any]:
    usual = views.ASSUMED[key]
    return {"index": list(levels).index(usual) if usual in levels else 0, **_bound(key)}


def _share(key: str) -> dict[str, Any]:
    return {"value": views.ASSUMED[key], **_bound(key)}


def _bound(key: str) -> dict[str, Any]:
    return {"key": key, "bind": "query-params"}
