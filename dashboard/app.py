"""The entry: page set-up, the filters that all pages share, navigation; nothing else."""

import logging
from pathlib import Path

import streamlit as st

from dashboard.store import Refused
from dashboard.ui.contents import begin_contents
from dashboard.ui.filters import take_period_from_address
from dashboard.ui.frame import draw_frame, say_failure
from dashboard.ui.menu import MENU
from dashboard.ui.plain import plain
from dashboard.ui.session import drop_broken_versions

ROOT = Path(__file__).resolve().parent.parent
log = logging.getLogger(__name__)

st.set_page_config(
    page_title="Dasbor Kinerja", page_icon=str(ROOT / "dashboard" / "static" / "ikon.png"), layout="wide"
)

PAGES = ROOT / "pages"
groups = {
    group: [st.Page(PAGES / f"{name}.py", title=title, url_path=name) for name, title in names.items()]
    for group, names in MENU.items()
}
first_group, (overview, *_) = next(iter(groups.items()))


def start() -> None:
    """A default page answers only at ``/``: it leads to the overview, keeping the address's parameters."""
    take_period_from_address()
    st.switch_page(overview, query_params=st.query_params)


home = st.Page(start, title="Beranda", default=True, visibility="hidden")
page = st.navigation({**groups, first_group: [home, *groups[first_group]]})
if page.url_path:
    begin_contents(page.url_path, page.title)
    draw_frame(page.url_path)
try:
    page.run()
except Refused as refusal:
    st.error(plain(refusal))
except Exception:
    log.exception("page %s could not be drawn", page.url_path)
    drop_broken_versions()
    say_failure()
