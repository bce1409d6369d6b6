"""Step 4: one button that puts the ready drafts in force, and what holds afterwards."""

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from threading import Lock

import streamlit as st
from filelock import Timeout

from dashboard.catalogue import fact_tables
from dashboard.headlines import uploading as said
from dashboard.headlines.words import QUARTERS
from dashboard.store import Change, NotSaved, Refused, publish
from dashboard.ui.address import page_address
from dashboard.ui.menu import MENU
from dashboard.ui.plain import plain
from dashboard.ui.session import folder, take_newest
from dashboard.ui.upload.drafts import Reading, open_drafts, opened_ids, workspace
from dashboard.ui.upload.seen import changed_meanwhile
from dashboard.ui.upload.steps import FILES, READING, go_to
from dashboard.ui.writing import BUSY

PUBLISHED = "_terbit"
PAGES = {
    "capaian_indikator": ("indikator", "iku", "renstra", "program", "komponen_indikator"),
    "penyerapan_anggaran": ("anggaran", "anggaran_kas", "output", "efisiensi"),
    "sistem_merit": ("merit", "merit_nasional"),
    "simulasi_merit": ("merit_sub_aspek",),
    "ip_asn": ("ip_asn", "ip_asn_dimensi"),
    "simulasi_ip_asn": ("pegawai",),
    "layanan": ("survei_kepuasan",),
    "sumber_daya": ("pegawai_pendidikan", "pelatihan", "penghargaan", "rekomendasi"),
    "rencana_aksi": ("rencana_aksi", "rencana_aksi_iku", "keluaran"),
    "ksd": ("ksd",),
}


@dataclass(frozen=True)
class Published:
    """What was put in force: which files, as which batches of which version, and where it is seen.

    ``remembered`` is whether settled headings and names are kept for the next file.
    """

    files: tuple[str, ...]
    version: int
    batches: tuple[int, ...]
    counts: Counter[str]
    pages: tuple[tuple[str, str], ...]
    remembered: bool


def publishing_step(readings: Sequence[Reading]) -> None:
    """What will be put in force, what stands in the way, and the one button."""
    ready = [reading for reading in readings if not reading.errors and reading.status == "preview"]
    with st.container(border=True, key="kartu_publikasi", gap="small"):
        st.html(f'<h2 class="temuan">{escape(_title(readings, ready))}</h2>{_lines(readings)}')
        warnings = sum(reading.warnings for reading in ready)
        key = f"diperiksa_{'_'.join(reading.id for reading in ready)}_{warnings}"
        looked = not warnings or st.checkbox(said.looked_at(warnings), key=key)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            asked = publish_button(readings, ready, looked=looked)
        changed = changed_meanwhile(ready)
        if changed:
            st.warning(plain(said.changed_meanwhile(changed)))
        elif asked:
            _publish(ready)


def publish_button(readings: Sequence[Reading], ready: Sequence[Reading], *, looked: bool) -> bool:
    """The page's primary button; disabled with its reason while something stands in the way."""
    errors = sum(reading.errors for reading in readings)
    pressed = st.button(
        said.publication(len(ready)), type="primary", key="publikasikan", disabled=not ready or not looked
    )
    reason = said.blocked(errors) if errors and not ready else "" if looked else "Periksa dahulu peringatannya."
    if not ready and not errors:
        reason = "Tidak ada yang perlu dipublikasikan: isinya sama dengan data yang berlaku."
    if reason:
        st.html(f'<span class="catatan">{escape(reason)}</span>')
    return pressed


def published() -> Published | None:
    """What this session published last, until the next file."""
    return st.session_state.get(PUBLISHED)


def published_card(done: Published, *, finished: bool) -> None:
    """What holds now, where it is seen, and on to the next file once all are published."""
    with st.container(border=True, key="kartu_terbit", gap="small"):
        changed = escape(said.change_headline(done.counts))
        st.html(
            f'<h2 class="temuan"><span class="status baik">✓</span> {changed}</h2>'
            f'<p class="ukuran">{escape(said.in_force(done.version, done.batches))} Pembaca lain diberi tahu bahwa ada '
            "data baru.</p>"
        )
        if not done.remembered:
            st.warning(said.NOT_REMEMBERED)
        links = "".join(
            f'<a class="tautan" href="{escape(address)}" target="_self">{escape(title)}</a>'
            for title, address in done.pages
        )
        past = f'<a class="tautan" href="riwayat?batch={done.batches[-1]}" target="_self">Riwayat</a>'
        st.html(f'<p class="lihat">Lihat di: {links}{past}</p>')
        if finished:
            st.button("Unggah berkas berikutnya", key="berikutnya", type="primary", on_click=begin_anew)


def begin_anew() -> None:
    """Back to an empty page."""
    st.session_state.pop(PUBLISHED, None)
    go_to(FILES)
    open_drafts([])


def _publish(ready: Sequence[Reading]) -> None:
    """Publish once, however often the button is pressed: a draft that is gone has been published."""
    with st.spinner(f"Mempublikasikan {len(ready)} berkas"), _one_at_a_time():
        still = [reading for reading in ready if workspace().draft(reading.id)]
        if not still:
            st.rerun()
        try:
            outcomes = publish(folder(), [one.draft for one in still], [one.keep for one in still])
        except Timeout:
            st.error(BUSY)
            return
        except Refused as refusal:
            st.error(plain(refusal))
            return
        done = [pair for pair in zip(still, outcomes, strict=True) if pair[1].status == "committed"]
        with suppress(NotSaved):  # what is in force stays so; its draft is then offered as one that changes nothing
            for reading, _ in done:
                workspace().delete_draft(reading.id)
    if not done:
        st.rerun()
    take_newest()
    counts = sum((count for _, outcome in done for count in outcome.counts), Counter[str]())
    names = {page: name for group in MENU.values() for page, name in group.items()}
    changes = [change for _, outcome in done for change in outcome.changes]
    st.session_state[PUBLISHED] = Published(
        tuple(reading.draft.file for reading, _ in done),
        folder().current,
        tuple(outcome.batch for _, outcome in done if outcome.batch),
        counts,
        tuple((names[page], page_address(page, **period)) for page, period in pages_of(changes).items()),
        all(outcome.remembered for _, outcome in done),
    )
    published_now = {reading.id for reading, _ in done}
    open_drafts([number for number in opened_ids() if number not in published_now])
    go_to(READING)
    st.rerun()


def pages_of(changes: Iterable[Change]) -> dict[str, dict[str, object]]:
    """The pages that show what changed, each with the newest quarter that changed there."""
    places: dict[str, set[tuple[int, str]]] = {}
    for change in changes:
        places.setdefault(fact_tables()[change.fact_table].dataset, set()).add((change.tahun, change.periode))
    shown = {page: set().union(*(places.get(name, ()) for name in names)) for page, names in PAGES.items()}
    return {page: _newest(found) for page, found in shown.items() if found}


def _newest(places: Iterable[tuple[int, str]]) -> dict[str, object]:
    quarters = [place for place in places if place[1] in QUARTERS]
    if not quarters:
        return {}
    year, quarter = max(quarters, key=lambda place: (place[0], QUARTERS.index(place[1])))
    return {"tahun": year, "triwulan": quarter}


def _title(readings: Sequence[Reading], ready: Sequence[Reading]) -> str:
    if not ready:
        return "Belum ada yang dapat dipublikasikan"
    if len(readings) == 1:
        return f"{ready[0].draft.file} siap berlaku sebagai satu batch"
    return f"{len(ready)} dari {len(readings)} berkas siap, dipublikasikan bersama; yang ditolak tetap menjadi draf"


def _lines(readings: Sequence[Reading]) -> str:
    lines = []
    for reading in readings:
        if reading.errors:
            kind, icon, note = "kurang", "▼", f"{reading.errors} kesalahan; tidak ikut dipublikasikan"
        elif reading.status == "duplicate":
            kind, icon, note = "kosong", "–", "sudah berlaku; tidak ada yang berubah"
        else:
            kind, icon, note = "baik", "✓", said.change_headline(sum(reading.counts, Counter()))
        lines.append(
            f'<div class="catatan-baris"><span class="status {kind}">{icon}</span> <b>{escape(reading.draft.file)}</b>'
            f'<br><span class="catatan">{escape(note)}</span></div>'
        )
    return f'<div class="daftar">{"".join(lines)}</div>'


@st.cache_resource(show_spinner=False)
def _one_at_a_time() -> Lock:
    """Two clicks, or two tabs with one draft, publish one after the other."""
    return Lock()
