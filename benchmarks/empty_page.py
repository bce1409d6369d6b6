"""The page everything is compared with: ordinary Streamlit, a title and one filter."""

import streamlit as st


def empty() -> None:
    """A title that repeats the filter, so that its change can be seen."""
    st.title(f"Kosong {st.session_state.tahun}")


def other() -> None:
    """The page a page change goes to."""
    st.title(f"Kosong juga {st.session_state.tahun}")


pages = st.navigation([st.Page(empty, title="Kosong", default=True), st.Page(other, title="Lain")])
st.selectbox("Tahun", ["2024", "2023", "2022"], key="tahun")
pages.run()
