"""Laporan: the outline of chapter III with what is filled and what a person must write; the report as files."""

from html import escape

import streamlit as st

from dashboard.exports.texts import on_paper
from dashboard.outlines import Chapter, Heading, Picture, Placeholder, Remarks, Sentence, chapter, outlines
from dashboard.outlines.elements import Element
from dashboard.outlines.files import DOCX, XLSX, report_document, report_workbook
from dashboard.outlines.periods import NothingToExport
from dashboard.outlines.remarks import TITLE
from dashboard.store.comments import as_table
from dashboard.ui import chosen_period, filter_choice, page_heading
from dashboard.ui.comments import comments_or_word
from dashboard.ui.exports import file_offer
from dashboard.ui.session import connection, version


@st.cache_resource(show_spinner="Menyusun laporan", max_entries=8)
def filled(number: int, outline: str, tahun: int, triwulan: str, perangkat_daerah: str) -> Chapter | None:
    """The report of a period; nothing where no data are in force."""
    given = {"perangkat_daerah": perangkat_daerah, "tahun": tahun, "triwulan": triwulan}
    try:
        return chapter(connection(number), outlines()[outline], given)
    except NothingToExport:
        return None


def described(part: Element) -> str:
    """One line of the outline."""
    if isinstance(part, Heading):
        return f'<p style="margin:.7rem 0 .2rem {part.level - 2}rem"><b>{escape(part.text)}</b></p>'
    if isinstance(part, Placeholder):
        icon, kind, text = "!", "perhatian", f"Ditulis oleh {part.by}: {part.text}"
    elif isinstance(part, Sentence):
        icon, kind, text = "✓" if part.is_filled else "–", "baik" if part.is_filled else "kosong", part.text
    elif isinstance(part, Picture):
        icon, kind, text = "✓", "baik", f"Gambar {part.title}: {on_paper(part.chart.finding)}"
    elif isinstance(part, Remarks):
        icon, kind, text = "✓", "baik", f"{TITLE}: {len(part.lines)}"
    elif part.frame.empty:
        icon, kind, text = "–", "kosong", f"Tabel {part.title}: belum ada data"
    else:
        icon, kind, text = "✓", "baik", f"Tabel {part.title}: {len(part.frame)} baris"
    return f'<div class="catatan-baris"><span class="status {kind}">{icon}</span> {escape(text)}</div>'


period = chosen_period()
named = {outline["nama"]: key for key, outline in outlines().items()}
chosen = filter_choice("Kerangka", "kerangka", list(named), width=220, everything=None)
outline = named[chosen or next(iter(named))]
report = filled(version(), outline, **period)
if report is None:
    page_heading(
        "Belum ada data untuk laporan periode ini",
        "Pilih periode lain, atau unggah datanya di Unggah Data.",
        files=False,
    )
    st.stop()

waiting = f"; {report.without_data} bagian belum ada datanya" if report.without_data else ""
page_heading(
    f"{report.filled} bagian terisi dari data, {len(report.placeholders)} harus ditulis orang{waiting}",
    f"{report.title}, {report.about}. Tiap kalimat dan tabel menyebut nomor sumbernya, sampai ke sel buku kerja.",
    files=False,
)
comments = as_table(comments_or_word(**period))
said = hash(tuple(comments.itertuples(index=False)))
when = "_".join(str(value) for value in period.values())
left, right = st.columns([3, 2])
with left, st.container(border=True, key="kartu_kerangka", gap="small"):
    st.html('<h2 class="temuan">Kerangka laporan</h2><p class="ukuran">✓ terisi, ! harus ditulis, – belum ada data</p>')
    st.html("".join(described(part) for part in report.elements))
with right, st.container(border=True, key="kartu_berkas_laporan", gap="small"):
    st.html('<h2 class="temuan">Laporan sebagai berkas</h2><p class="ukuran">Word untuk disunting, Excel</p>')
    file_offer(
        "laporan (Word)",
        f"{outline}_{when}.docx",
        DOCX,
        lambda asked, progress: report_document(asked, outline, period, progress, comments),
        of=f"{outline}|{said}",
    )
    file_offer(
        "tabel laporan (Excel)",
        f"{outline}_{when}.xlsx",
        XLSX,
        lambda asked, progress: report_workbook(asked, outline, period, progress),
        of=outline,
    )
