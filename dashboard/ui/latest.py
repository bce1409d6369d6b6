"""Where a page has nothing for the chosen quarter: the newest quarter that has, and the way there."""

from html import escape
from typing import Any

import streamlit as st

from dashboard.ui.address import page_address
from dashboard.ui.session import connection, version
from queries.reports import newest_quarter


def offer_latest(page: str, period: dict[str, Any], *measures: str) -> None:
    """Lead to the newest quarter in which the page's measures (``table.measure``) have figures, where this has none."""
    found = _newest(version(), measures, **period)
    if found is None:
        return
    year, quarter = found
    address = page_address(page, **{**period, "tahun": year, "triwulan": quarter})
    st.html(
        f'<p class="catatan">Belum ada angka untuk triwulan {period["triwulan"]} {period["tahun"]}. '
        f'<a class="tautan" href="{escape(address)}" target="_self">Buka triwulan {quarter} {year}</a>, '
        "triwulan terbaru yang sudah terisi.</p>"
    )


@st.cache_data(show_spinner=False)
def _newest(number: int, measures: tuple[str, ...], **period: Any) -> tuple[int, str] | None:
    return newest_quarter(connection(number), list(measures), **period)
