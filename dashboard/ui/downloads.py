"""What a card offers: its table, files of it, pictures of its chart, a place in a presentation, its link."""

from functools import partial

import streamlit as st

from dashboard.charts import Chart
from dashboard.exports import as_csv, as_workbook
from dashboard.exports.pictures import as_png, as_svg
from dashboard.outlines.files import XLSX, cells_table
from dashboard.panels import Listing, Panel
from dashboard.ui.address import full_link
from dashboard.ui.plain import strong
from dashboard.ui.presenting.adding import add_to_deck
from dashboard.ui.provenance import source_place
from dashboard.ui.session import ask_cells, version
from dashboard.ui.tables import show_table


@st.dialog("Tabel dan unduhan", width="large", position="right")
def open_card_menu(part: Panel | Listing, title: str) -> None:
    """Open the drawer with what a card offers."""
    strong(title)
    key, source, table = part.key, part.source, part.table
    show_table(table, height=460)
    said = f"Sumber: {source_place(source)} (versi {version()})"
    found = cells_table(ask_cells(source.report, **source.parameters))
    with st.container(horizontal=True):
        st.download_button(
            "Unduh Excel",
            lambda: as_workbook(table, title, said, found),
            f"{key}.xlsx",
            key=f"unduh_xlsx_{key}",
            on_click="ignore",
            mime=XLSX,
        )
        st.download_button(
            "Unduh CSV", lambda: as_csv(table), f"{key}.csv", key=f"unduh_csv_{key}", on_click="ignore", mime="text/csv"
        )
        if isinstance(part, Panel) and not part.chart.rows.empty:
            _pictures(part.chart, key, said)
    add_to_deck(key)
    st.caption("Tautan halaman ini dengan filter dan versinya:")
    st.code(full_link(), language=None, wrap_lines=True)


def _pictures(chart: Chart, key: str, said: str) -> None:
    """The chart as a picture with its finding and source, drawn only when asked for."""
    for name, draw, mime in (("PNG", as_png, "image/png"), ("SVG", as_svg, "image/svg+xml")):
        st.download_button(
            f"Unduh {name}",
            partial(draw, chart, said),
            f"{key}.{name.lower()}",
            key=f"unduh_{name.lower()}_{key}",
            on_click="ignore",
            mime=mime,
        )
