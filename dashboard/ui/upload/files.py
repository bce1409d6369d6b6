"""Step 1: files are dropped and read; drafts left from before are offered."""

from collections.abc import Sequence
from html import escape

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from dashboard.importing.opening.limits import limits
from dashboard.notation import HARD_SPACE, number
from dashboard.store import DraftNote
from dashboard.ui.plain import plain
from dashboard.ui.upload.drafts import delete, open_drafts, opened_ids, others, take_file
from dashboard.ui.upload.publishing import PUBLISHED
from dashboard.ui.upload.steps import READING, go_to
from dashboard.ui.upload.templates import template_button

MEGABYTE = 1_000_000
DRAFTS_SHOWN = 8


def files_step() -> None:
    """The place to drop files, and the drafts that are not published yet."""
    with st.container(border=True, key="kartu_berkas", gap="small"):
        st.html(
            '<h2 class="temuan">Pilih satu atau beberapa berkas</h2><p class="ukuran">Format .xlsx, .xlsm, .xls, .ods '
            "atau .csv, apa adanya: judul kolom dan tata letak dikenali sendiri. NIP dan nama penanda tangan dihapus "
            "sebelum apa pun disimpan.</p>"
        )
        given = st.file_uploader(
            "Berkas",
            accept_multiple_files=True,
            key=f"berkas_{st.session_state.setdefault('_unggahan', 0)}",
            label_visibility="collapsed",
            max_upload_size=limits().mebibytes,
        )
        if given:
            _take(given)
        template_button()
    drafts = others()
    if drafts:
        _offer(drafts)


def _take(given: Sequence[UploadedFile]) -> None:
    """Read every file with its progress, keep it as a draft and go on to what was understood."""
    bar, numbers = st.progress(0.0), []
    for position, file in enumerate(given):
        words = plain(f"Membaca {position + 1} dari {len(given)}: {file.name}")

        def show(done: float, position: int = position, words: str = words) -> None:
            bar.progress((position + done) / len(given), words)

        def wait(position: int = position, file: UploadedFile = file) -> None:
            bar.progress(position / len(given), f"{plain(file.name)} menunggu giliran: berkas lain sedang dibaca")

        show(0)
        numbers.append(take_file(file.getvalue(), file.name, show, wait))
    st.session_state["_unggahan"] += 1
    st.session_state.pop(PUBLISHED, None)
    go_to(READING)
    open_drafts([*opened_ids(), *numbers])
    st.rerun()


def _offer(drafts: Sequence[DraftNote]) -> None:
    with st.container(border=True, key="kartu_draf", gap="small"):
        st.html(
            '<h2 class="temuan">Draf yang belum dipublikasikan</h2><p class="ukuran">Draf yang lebih lama dari '
            f"{limits().kept_days} hari dihapus ketika draf baru disimpan.</p>"
        )
        for note in drafts[:DRAFTS_SHOWN]:
            with st.container(horizontal=True, vertical_alignment="center", key=f"draf_{note.id}"):
                st.html(
                    f'<b>{escape(note.file)}</b><br><span class="catatan">{_size(note.size)}, dibaca '
                    f"{note.time:%d-%m-%Y %H:%M} oleh {escape(note.user)}</span>"
                )
                st.button("Lanjutkan", key=f"lanjutkan_{note.id}", on_click=_continue, args=(note.id,))
                st.button("Hapus", key=f"hapus_{note.id}", on_click=delete, args=(note.id,), type="tertiary")
        if len(drafts) > DRAFTS_SHOWN:
            st.caption(f"dan {len(drafts) - DRAFTS_SHOWN} draf lain yang lebih lama")


def _continue(number: str) -> None:
    open_drafts([number])
    go_to(READING)


def _size(size: int) -> str:
    """Bytes as a reader says them."""
    if size < MEGABYTE:
        return f"{number(max(size / 1000, 1), 0)}{HARD_SPACE}KB"
    return f"{number(size / MEGABYTE, 1)}{HARD_SPACE}MB"
