"""Rencana Aksi: what each unit has to put out by when, and the steps to the main indicators."""

from dashboard.headlines import strategic as said
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    offer_latest,
    page_heading,
    panel_card,
    table_card,
    toggle,
)
from dashboard.views import strategic as views
from queries import output_plan, output_plan_summary

period = chosen_period()
agency_year = {"perangkat_daerah": period["perangkat_daerah"], "tahun": period["tahun"]}
shares = ask(output_plan_summary, **agency_year)

unit = filter_choice("Unit", "unit", list(shares["unit"]), width=300, everything=None) if len(shares) else None
program = None
if unit:
    outputs = ask(output_plan, unit=unit, **period)
    program = filter_choice("Program", "program", list(dict.fromkeys(outputs["program"])), width=260)
clear_button("program")

page_heading(said.plan_page_headline(shares, unit), "Keluaran menurut unit dan triwulan, dan rencana aksi indikator.")
if shares.empty:
    offer_latest("rencana_aksi", period, "rencana_aksi.volume", "rencana_aksi.pagu_rupiah", "rencana_aksi_iku.target")
filters = {"unit": unit, "program": program}
panel_card(views.units(ask, period, filters), on_click=lambda mark: toggle("unit", mark))
if unit:
    panel_card(views.outputs(ask, period, filters))
    table_card(views.plan(ask, period, filters), height=560)
table_card(views.steps(ask, period, filters), height=560)
