"""Metode: how each figure is worked out, by which dated rules, and what the words mean."""

import streamlit as st

from dashboard.catalogue import columns
from dashboard.headlines import methods as said
from dashboard.ui import ask, chosen_period, clear_button, filter_choice, page_heading
from dashboard.ui.methods import (
    bands_table,
    formulas_table,
    glossary_table,
    measure_list,
    methods_table,
    properties_table,
    scoring_table,
    settings_table,
)
from queries import bands, component_formulas, indicator_properties, ip_asn_scoring, measure_methods, settings
from queries.methods import methods

period = chosen_period()
agency_year = {"perangkat_daerah": period["perangkat_daerah"], "tahun": period["tahun"]}
subjects = list(dict.fromkeys(method.bagian for method in methods()))

bagian = filter_choice("Bagian", "bagian", subjects)
clear_button("bagian")
page_heading(
    said.headline(subjects, len(methods())),
    f"Rumus, batas dan pengaturan yang dipakai dasbor ini untuk tahun {period['tahun']}, dengan dasarnya.",
)

formulas, rules, words = st.tabs(["Rumus", "Batas dan pengaturan", "Istilah"], key="tab", bind="query-params")
in_force = ask(settings, tahun=period["tahun"])
with formulas:
    measure_list([method for method in methods() if bagian in (None, method.bagian)], in_force)
with rules:
    bands_table(ask(bands, tahun=period["tahun"]))
    settings_table(in_force)
    methods_table(ask(measure_methods))
    properties_table(ask(indicator_properties, **agency_year))
    formulas_table(ask(component_formulas, tahun=period["tahun"]))
    scoring_table(ask(ip_asn_scoring, tahun=period["tahun"]))
with words:
    glossary_table(sorted(columns().values(), key=lambda column: column.judul.casefold()))
