"""Step 2, right: what is wrong, grouped, each with the ways to settle it at once."""

from collections.abc import Container, Sequence
from hashlib import sha1
from html import escape
from itertools import groupby

import streamlit as st
from duckdb import DuckDBPyConnection

from dashboard.exports.marked import marked_apart
from dashboard.headlines import uploading as said
from dashboard.importing import Answer, Finding
from dashboard.importing.choices import subject_and_value
from dashboard.importing.context.naming import nearest
from dashboard.importing.findings import ERROR, INFO, KINDS, WARNING
from dashboard.importing.opening.limits import Refused as TooLarge
from dashboard.outlines.files import XLSX
from dashboard.store import Refused
from dashboard.ui.exports import Progress, file_offer
from dashboard.ui.plain import plain
from dashboard.ui.upload.drafts import Reading, answer, say
from dashboard.ui.upload.filling import FIELDS, PARENTS, fill_field, parents_fields
from dashboard.ui.upload.scope import ask
from dashboard.ui.upload.sheet_extract import drawn_rows
from dashboard.ui.upload.sheet_picture import anchor, row_of, surroundings
from dashboard.ui.upload.understanding import drawn_sheet

Drawn = dict[str, set[int]]
MARKED = "_berkas_ditandai"
WHOLE = "Berkas itu berisi seluruh buku kerja, dengan sel bertemuan diberi warna dan komentar."
ROWS_ONLY = (
    "Buku kerja ini terlalu besar, atau susunannya tidak lazim, untuk ditandai seluruhnya. "
    "Berkas itu berisi daftar temuan dan baris bertemuan saja."
)
SHOWN, MOST_LINES = 5, 200
NEAREST = "Nama terdekat"
CLASSES = {ERROR: "salah", WARNING: "peringatan", INFO: "catatan"}
ORDER = (ERROR, WARNING, INFO)


def findings_cards(reading: Reading) -> None:
    """A card for each kind of finding, the gravest first."""
    kinds, drawn = list(KINDS), _drawn(reading)
    ordered = sorted(reading.findings, key=lambda one: (ORDER.index(one.severity), kinds.index(one.kind)))
    for (severity, kind), alike in groupby(ordered, key=lambda one: (one.severity, one.kind)):
        _card(reading, severity, kind, list(alike), drawn)
    if not reading.findings:
        with st.container(border=True, key="temuan_baik"):
            st.html(f'<h3 class="temuan"><span class="status baik">✓</span> {said.NOTHING_WRONG}</h3>')
    _answers_given(reading)


def marked_download(reading: Reading) -> None:
    """The same workbook with the cells marked and commented, made with progress; and whether it holds every row."""
    if not reading.errors and not reading.warnings:
        return
    made_of = f"{reading.id}|{_digest(*reading.findings)}"
    marked = st.session_state.setdefault(MARKED, {})

    def make(_: DuckDBPyConnection, progress: Progress) -> bytes:
        progress(0, 1, "Menandai sel bertemuan")
        try:
            found = marked_apart(reading.draft, reading.findings, lambda: progress(0, 1, "Menunggu berkas lain"))
        except TooLarge as refused:
            raise Refused(f"{reading.draft.file} {refused.message}") from refused
        marked[made_of] = found.whole
        return found.content

    stem = reading.draft.file.rpartition(".")[0] or reading.draft.file
    file_offer("Excel dengan catatan kesalahan", f"{stem}_catatan.xlsx", XLSX, make, of=made_of, key=reading.id)
    if made_of in marked:
        st.caption(WHOLE if marked[made_of] else ROWS_ONLY)


def _card(reading: Reading, severity: str, kind: str, findings: Sequence[Finding], drawn: Drawn) -> None:
    several = len(reading.draft.sheets) > 1
    if severity == INFO and not any(finding.answers or finding.asks for finding in findings):
        _folded_card(reading, findings, drawn)
        return
    title, text = said.finding_title(findings, several_sheets=several)
    with st.container(border=True, key=f"temuan_{CLASSES[severity]}_{kind}", gap="small"):
        st.html(
            f'<h3 class="temuan"><span class="status {CLASSES[severity]}">{said.SEVERITIES[severity]}</span> '
            f'{_linked(findings[0], title, drawn)}</h3><p class="ukuran">{escape(text)}</p>'
        )
        if len(findings) == 1:
            _around(reading, findings[0], drawn)
            _answer_buttons(reading, findings[0])
            return
        shared = _together(reading, findings)
        for finding in findings[:SHOWN]:
            line = said.finding_line(finding, several_sheets=several)
            st.html(f'<p class="satu-temuan">{_linked(finding, line, drawn)}</p>')
            _around(reading, finding, drawn)
            _answer_buttons(reading, finding, shared)
        _rest(findings[SHOWN:], several=several)


def _folded_card(reading: Reading, findings: Sequence[Finding], drawn: Drawn) -> None:
    """Notes that there is nothing to do about: one line, which opens."""
    kind, several = findings[0].kind, len(reading.draft.sheets) > 1
    _, text = said.finding_title(findings, several_sheets=several)
    title = escape(said.folded_title(findings, several_sheets=several))
    lines = "".join(
        f'<p class="satu-temuan">{_linked(finding, said.finding_line(finding, several_sheets=several), drawn)}</p>'
        + (_surroundings(reading, finding, drawn) if place < SHOWN else "")
        for place, finding in enumerate(findings[:MOST_LINES])
    )
    with st.container(border=True, key=f"temuan_{CLASSES[INFO]}_{kind}", gap="small"):
        st.html(
            f'<details class="lipatan"><summary><h3 class="temuan"><span class="status {CLASSES[INFO]}">'
            f"{said.SEVERITIES[INFO]}</span> {title}</h3></summary>"
            f'<p class="ukuran">{escape(text)}</p>{lines}{_more(len(findings) - MOST_LINES)}</details>'
        )


def _rest(findings: Sequence[Finding], *, several: bool) -> None:
    """Those that are folded, as lines; a very long list ends with how many more there are."""
    if not findings:
        return
    lines = [said.finding_line(finding, several_sheets=several) for finding in findings[:MOST_LINES]]
    body = "".join(f'<p class="satu-temuan">{escape(line)}</p>' for line in lines)
    body += _more(len(findings) - MOST_LINES)
    st.html(f'<details class="lipatan"><summary>{said.FINAL.format(len(findings))}</summary>{body}</details>')


def _more(left: int) -> str:
    """The line that ends a list too long to show."""
    return f'<p class="satu-temuan">{said.FINAL.format(left)}</p>' if left > 0 else ""


def _linked(finding: Finding, text: str, drawn: Drawn) -> str:
    """The text with the cell it names as a link into the picture, where that draws it."""
    cell = finding.cell or ""
    before, named, after = text.partition(f"{cell}:")
    if not cell or not named or not finding.sheet or not _is_drawn(finding, drawn):
        return escape(text)
    link = f'<a class="ke-sel" href="#{anchor(finding.sheet, cell)}">{escape(cell)}</a>'
    return f"{escape(before)}{link}:{escape(after)}"


def _is_drawn(finding: Finding, drawn: Drawn) -> bool:
    """Whether the picture shows the cell of a finding."""
    return bool(finding.cell) and row_of(str(finding.cell)) in drawn.get(str(finding.sheet), ())


def _around(reading: Reading, finding: Finding, drawn: Drawn) -> None:
    if shown := _surroundings(reading, finding, drawn):
        st.html(shown)


def _surroundings(reading: Reading, finding: Finding, drawn: Drawn) -> str:
    """The cell in its surroundings, where the picture does not draw it."""
    sheet = next((one for one in reading.draft.sheets if one.name == finding.sheet), None)
    if not sheet or not finding.cell or _is_drawn(finding, drawn):
        return ""
    return surroundings(sheet, reading.draft.tables, finding.cell)


def _drawn(reading: Reading) -> Drawn:
    """The rows that the picture shows, by its sheet."""
    sheet = drawn_sheet(reading)
    return {sheet.name: drawn_rows(sheet, reading.draft.tables, reading.findings)} if sheet else {}


def _answer_buttons(reading: Reading, finding: Finding, shared: Container[Answer] = ()) -> None:
    """The ways to settle a finding, but for those that are offered for all of its kind at once."""
    own = [(position, given) for position, given in enumerate(finding.answers) if given not in shared]
    if not own and not finding.asks:
        return
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        for name in finding.asks:
            if name not in (*FIELDS, PARENTS):
                ask(reading, name, _key("tanya", reading, finding, name))
        for position, given in own:
            key = _key("jawab", reading, finding, position)
            st.button(plain(given.label), key=key, on_click=answer, args=(reading.id, given), wrap=True)
        for name in finding.asks:
            if name in FIELDS:
                fill_field(reading, finding, name, _key("isi", reading, finding, name))
        if PARENTS in finding.asks:
            parents_fields(reading, finding, _key("isi", reading, finding, PARENTS))


def _together(reading: Reading, findings: Sequence[Finding]) -> set[Answer]:
    """One click for all of a kind, for the words that each can be settled with; returns what is the same for each."""
    offered = [_by_words(finding) for finding in findings]
    labels = [label for label in offered[0] if all(label in others for others in offered)]
    if not labels:
        return set()
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        st.html('<span class="catatan">Untuk semuanya:</span>', width="content")
        for label in labels:
            chosen = [answers[label] for answers in offered]
            key = _key("semua", reading, findings[0].kind, label)
            st.button(plain(label), key=key, on_click=_answer_all, args=(reading.id, chosen), wrap=True)
    return set.intersection(*(set(answers.values()) for answers in offered))


def _by_words(finding: Finding) -> dict[str, Answer]:
    """The answers to a question by their words; those of names differ, so the nearest one has words of its own."""
    near = nearest(finding)
    return ({NEAREST: near} if near else {}) | {given.label: given for given in finding.answers}


def _answer_all(number: str, chosen: Sequence[Answer]) -> None:
    for given in dict.fromkeys(chosen):
        answer(number, given)


def _answers_given(reading: Reading) -> None:
    """What the user answered so far, each with a way back."""
    choices = reading.draft.choices
    given = [("decide", one) for one in choices.decide] + [("map", one) for one in choices.map]
    if not given:
        return
    with st.container(border=True, key="kartu_jawaban", gap="small"):
        st.html('<h3 class="temuan">Jawaban Anda</h3>')
        for name, one in given:
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                subject, value = subject_and_value(name, one)
                st.html(f'<span class="catatan">{escape(subject)} → {escape(said.meant(value))}</span>')
                left = tuple(other for other in getattr(choices, name) if other != one)
                key = _key("batal", reading, name, one)
                st.button("Batalkan", key=key, on_click=say, args=(reading.id,), kwargs={name: left}, type="tertiary")


def _key(name: str, reading: Reading, *parts: object) -> str:
    """The key of a control: of two questions at one cell each has its own."""
    return f"{name}_{reading.id}_{_digest(*parts)}"


def _digest(*parts: object) -> str:
    return sha1("|".join(str(part) for part in parts).encode(), usedforsecurity=False).hexdigest()[:12]
