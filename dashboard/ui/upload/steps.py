"""The four steps, and which of several files is looked at."""

from collections.abc import Sequence

import streamlit as st

from dashboard.headlines import uploading as said
from dashboard.ui.plain import plain
from dashboard.ui.upload.drafts import Reading

FILES, READING, CHANGES, PUBLISHING = STEPS = (
    "1 Berkas",
    "2 Hasil pembacaan",
    "3 Perubahan",
    "4 Publikasikan",
)
STEP, ASKED, FILE = "langkah", "_langkah", "berkas_dilihat"


def go_to(step: str) -> None:
    """Look at a step from the next run on."""
    st.session_state[ASKED] = step


def choose_step(readings: Sequence[Reading]) -> str:
    """The step being looked at; what was understood comes first once there is a file."""
    asked = st.session_state.pop(ASKED, None)
    if not readings:
        st.session_state[STEP] = FILES
    elif asked or st.session_state.get(STEP) is None:
        st.session_state[STEP] = asked or READING
    chosen = st.pills("Langkah", STEPS, key=STEP, label_visibility="collapsed", disabled=not readings, required=True)
    return str(chosen)


def choose_file(readings: Sequence[Reading]) -> Reading:
    """Which of several files is looked at."""
    if len(readings) == 1:
        return readings[0]
    by_id = {reading.id: reading for reading in readings}
    if st.session_state.get(FILE) not in by_id:
        st.session_state[FILE] = readings[0].id
    chosen = st.pills(
        "Berkas",
        list(by_id),
        key=FILE,
        format_func=lambda number: plain(_label(by_id[number])),
        label_visibility="collapsed",
        required=True,
    )
    return by_id[str(chosen)]


def next_button(readings: Sequence[Reading], step: str) -> None:
    """The page's primary button before the last step: on to the next, or why not."""
    errors = sum(reading.errors for reading in readings)
    if errors == 0 or any(not reading.errors for reading in readings):
        following = STEPS[STEPS.index(step) + 1]
        label = "Lihat perubahan" if following == CHANGES else "Lanjut ke publikasi"
        st.button(label, type="primary", key="lanjut", on_click=go_to, args=(following,), width="stretch")
        return
    st.button(said.publication(1), type="primary", key="publikasikan", disabled=True, width="stretch")
    st.html(f'<p class="ukuran">{said.blocked(errors)}</p>')


def _label(reading: Reading) -> str:
    if reading.errors:
        return f"▼ {reading.draft.file}"
    return f"! {reading.draft.file}" if reading.warnings else f"✓ {reading.draft.file}"
