"""The lists of Metode: measures with their formulas, dated rules, words."""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from dashboard.catalogue import Column
from dashboard.headlines import methods as said
from dashboard.headlines.words import known
from dashboard.notation import date, trim
from dashboard.panels import Listing, Source
from dashboard.ui.contents import page_contents
from dashboard.ui.filters import GLOBAL
from dashboard.ui.tables import cells_table
from queries.methods import Method

BAND = ["judul", "kategori", "batas_bawah", "batas_termasuk", "dasar_hukum"]
PLACE = "ketentuan dan rumus yang dipakai dasbor ini"


def measure_list(measures: Sequence[Method], settings: pd.DataFrame) -> None:
    """A card a subject: each measure with its rules, settings put in, and what it rests on."""
    values = dict(zip(settings["kunci"], settings["nilai"], strict=True))
    for subject in dict.fromkeys(method.bagian for method in measures):
        rows = [
            (
                f"<b>{escape(method.judul)}</b>",
                "<br>".join(escape(said.rule(text, values)) for text in method.rumus),
                escape(method.dasar),
            )
            for method in measures
            if method.bagian == subject
        ]
        _card(subject, cells_table(["Ukuran", "Rumus", "Dasar"], rows, kind="metode"))
    kept = [
        (method.bagian, method.judul, "\n".join(said.rule(text, values) for text in method.rumus), method.dasar)
        for method in measures
    ]
    _keep("Rumus", pd.DataFrame(kept, columns=["bagian", "ukuran", "rumus", "dasar_hukum"]), "settings")


def bands_table(bands: pd.DataFrame) -> None:
    """Every set of bands with its lower bounds and what it rests on."""
    rows = [
        (
            escape(row.judul),
            escape(row.kategori),
            said.bound(row.batas_bawah, row.batas_termasuk),
            escape(row.dasar_hukum),
        )
        for row in bands.itertuples()
    ]
    _keep("Batas kategori", bands[BAND].rename(columns={"judul": "ukuran"}), "bands")
    _card("Batas kategori", cells_table(["Ukuran", "Kategori", "Nilai", "Dasar"], rows, figures=("Nilai",)))


def settings_table(settings: pd.DataFrame) -> None:
    """The limits and constants that formulas use."""
    rows = [
        (escape(meaning), trim(value), said.since(since.year), escape(basis))
        for meaning, value, since, basis in zip(
            settings["arti"], settings["nilai"], settings["berlaku_dari"], settings["dasar_hukum"], strict=True
        )
    ]
    _keep("Pengaturan", settings[["arti", "nilai", "berlaku_dari", "dasar_hukum"]], "settings")
    _card("Pengaturan", cells_table(["Arti", "Nilai", "Berlaku", "Dasar"], rows, figures=("Nilai",)))


def methods_table(methods: pd.DataFrame) -> None:
    """The methods of measures that have had more than one, and since when each is in force."""
    rows = [
        (escape(measure.capitalize()), escape(method), date(since), escape(basis))
        for measure, method, since, basis in zip(
            methods["ukuran"], methods["metode"], methods["berlaku_dari"], methods["dasar_hukum"], strict=True
        )
    ]
    _keep("Metode pengukuran", methods[["ukuran", "metode", "berlaku_dari", "dasar_hukum"]], "measure_methods")
    _card("Metode pengukuran", cells_table(["Ukuran", "Metode", "Berlaku sejak", "Dasar"], rows))


def properties_table(properties: pd.DataFrame) -> None:
    """How each indicator counts over the year."""
    rows = [
        (escape(indicator), escape(way), escape(adding), escape(basis))
        for indicator, way, adding, basis in zip(
            properties["indikator"],
            properties["arah"],
            properties["akumulasi"],
            properties["dasar_hukum"],
            strict=True,
        )
    ]
    _keep("Sifat indikator", properties[["indikator", "arah", "akumulasi", "dasar_hukum"]], "indicator_properties")
    _card("Sifat indikator", cells_table(["Indikator", "Makin baik bila", "Akumulasi", "Dasar"], rows))


def formulas_table(formulas: pd.DataFrame) -> None:
    """How realisations are computed from components: the parts of each indicator add up."""
    rows = [
        (
            f"<b>{escape(str(indicator))}</b>",
            "<br>+ ".join(escape(said.part(row)) for row in parts.to_dict("records")),
            escape(parts["dasar_hukum"].iloc[0]),
        )
        for indicator, parts in formulas.groupby("indikator", sort=False)
    ]
    parts = formulas.assign(rumus=[said.part(row) for row in formulas.to_dict("records")])
    _keep("Realisasi dari komponen", parts[["indikator", "rumus", "dasar_hukum"]], "component_formulas")
    _card("Realisasi dari komponen", cells_table(["Indikator", "Rumus", "Dasar"], rows, kind="metode"))


def scoring_table(rules: pd.DataFrame) -> None:
    """The points of the index computed from employees."""
    rows = [
        (
            escape(row["dimensi"]),
            escape(said.criterion(row)),
            escape(row["jenis_jabatan"]) if known(row["jenis_jabatan"]) else "semua",
            trim(row["nilai"]),
            said.since(row["berlaku_dari"].year),
            escape(row["dasar_hukum"]),
        )
        for row in rules.to_dict("records")
    ]
    told = rules.assign(kriteria=[said.criterion(row) for row in rules.to_dict("records")])
    _keep(
        "Poin simulasi IP ASN",
        told[["dimensi", "kriteria", "jenis_jabatan", "nilai", "berlaku_dari", "dasar_hukum"]],
        "ip_asn_scoring",
    )
    headings = ["Dimensi", "Kriteria", "Jenis jabatan", "Poin", "Berlaku", "Dasar"]
    _card("Poin simulasi IP ASN", cells_table(headings, rows, figures=("Poin",)))


def glossary_table(entries: Sequence[Column]) -> None:
    """Every column that a workbook or a table may have, with its meaning."""
    rows = [(f"<b>{escape(entry.judul)}</b>", escape(entry.arti), escape(entry.satuan or "–")) for entry in entries]
    kept = [(entry.judul, entry.arti, entry.satuan) for entry in entries]
    _keep("Istilah", pd.DataFrame(kept, columns=["istilah", "arti", "satuan"]), "settings")
    _card("Istilah", cells_table(["Istilah", "Arti", "Satuan"], rows))


def _keep(title: str, table: pd.DataFrame, report: str) -> None:
    """Take up a table for the page's files: no workbook's figures, so its source is what the rules rest on."""
    of = {name: st.session_state[name] for name in GLOBAL[:2]}
    key = f"metode_{title.lower().replace(' ', '_')}"
    page_contents().add(Listing(key, title, "", table.reset_index(drop=True), Source(report, of, PLACE)))


def _card(title: str, table: str) -> None:
    with st.container(border=True, key=f"kartu_{title.lower().replace(' ', '_')}", gap="small"):
        st.html(f'<h2 class="temuan">{escape(title)}</h2>')
        st.html(table)
