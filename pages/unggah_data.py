"""Unggah Data: what did the software read, what is wrong, what will change."""

import streamlit as st

from dashboard.headlines import uploading as said
from dashboard.ui import page_heading, upload
from dashboard.ui.data_pages import use_data_style

use_data_style()
done = upload.published()
readings = upload.opened()

if done and not readings:
    page_heading(said.headline(done.files, 0, 0, published=True), "Draf sudah menjadi data yang berlaku.", files=False)
    upload.published_card(done, finished=True)
    st.stop()

if readings:
    reading = readings[0]
    names = [one.draft.file for one in readings]
    errors, warnings = sum(one.errors for one in readings), sum(one.warnings for one in readings)
    page_heading(
        said.headline(names, errors, warnings),
        said.understood([table for one in readings for table in one.draft.tables]),
        files=False,
    )
else:
    page_heading(said.waiting(len(upload.others())), said.INVITATION, files=False)
if done:
    upload.published_card(done, finished=False)
step = upload.choose_step(readings)

if step == upload.FILES:
    upload.files_step()
    st.stop()

if step == upload.PUBLISHING:
    upload.publishing_step(readings)
    st.stop()

reading = upload.choose_file(readings)
upload.scope_row(reading)
left, right = st.container(key="hasil").columns([2.5, 1])
if step == upload.READING:
    with left:
        upload.understanding(reading)
    with right:
        upload.findings_cards(reading)
else:
    with left:
        upload.changes_step(reading)
with right, st.container(key="lanjutan"):
    upload.marked_download(reading)
    upload.next_button(readings, step)
