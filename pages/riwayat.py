"""Riwayat: what changed, when, by whom, and can I go back."""

import streamlit as st

from dashboard.headlines import history as said
from dashboard.ui import history, page_heading
from dashboard.ui.data_pages import use_data_style
from dashboard.ui.session import ask_newest
from queries import history as past_batches
from queries import locks as locked_quarters

use_data_style()
batches = ask_newest(past_batches)
batch = history.chosen_batch(batches)

if batch is not None:
    page_heading(said.batch_headline(batch), said.batch_line(batch), files=False)
    history.batch_cards(batch, batches)
    st.stop()

locks = ask_newest(locked_quarters)
page_heading(said.headline(batches), said.overview(batches, locks), files=False)
if batches.empty:
    st.stop()
history.batch_list(batches)
left, right = st.columns([2, 1])
with left:
    history.comparing_card(batches)
with right:
    history.locks_card(locks)
