"""Rencana Aksi: what each unit has to put out by when, and the steps to the main indicators."""

from dashboard.headlines import strategic as said
from dashboard.panels import Source, cells_of, strategic
from dashboard.ui import ask, chosen_period, clear_button, filter_choice, page_heading, panel_card, table_card, toggle
from queries import indicator_action_plan, output_plan, output_plan_summary

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
panel_card(strategic.units(shares, period, unit), on_click=lambda mark: toggle("unit", mark))
if unit:
    shown = outputs[outputs["program"] == program] if program else outputs
    panel_card(strategic.outputs(shown, period))
    plan = shown.drop_duplicates(["program", "sub_kegiatan"])
    columns = ["sub_kegiatan", "indikator_output", "volume", "satuan", "sifat", "pagu_rupiah", "aktivitas"]
    place = Source("output_plan", cells_of(period, every_period=True), strategic.PLAN_PLACE)
    title = f"{len(plan)} sub kegiatan {unit}"
    table_card(title, "Keluaran setahun, sifat target dan aktivitas", plan[columns], "rencana_rinci", place, height=560)
steps = ask(indicator_action_plan, **agency_year)
place = Source("indicator_action_plan", cells_of(period, every_period=True), "LKIP 2024, akhir Lampiran 2")
title = f"{len(steps)} langkah menuju {steps['indikator'].nunique()} indikator kinerja utama"
measure = "Rencana aksi, kriteria keberhasilan dan keluarannya menurut triwulan"
columns = ["indikator", "rencana_aksi", "kriteria_keberhasilan", "target_output", "triwulan"]
table_card(title, measure, steps[columns], "rencana_aksi_iku", place, height=560)
