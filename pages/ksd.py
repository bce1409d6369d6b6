"""Kegiatan Strategis: which targets of the action plans were due, filled, reached."""

from dashboard.headlines import strategic as said
from dashboard.headlines.words import first
from dashboard.panels import Source, cells_of, strategic
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    page_heading,
    panel_card,
    set_together,
    table_card,
)
from queries import action_plan_progress, action_plan_summary, action_plan_targets

STATUSES = {"tercapai": "tercapai", "di bawah target": "di_bawah_target", "belum diisi": "belum_diisi"}

period = chosen_period()
progress = ask(action_plan_progress, **period)
targets = ask(action_plan_targets, **period)
summary = first(ask(action_plan_summary, **period))

sub_ksd = filter_choice("Sub kegiatan strategis", "sub_ksd", list(dict.fromkeys(targets["sub_ksd"])), width=300)
periode = filter_choice("Periode", "periode", sorted(targets["periode"].unique()), width=110)
status = filter_choice("Status", "status", list(STATUSES), width=150)
clear_button("sub_ksd", "periode", "status")

page_heading(
    said.headline(summary), "Target rencana aksi yang jatuh tempo sampai triwulan ini; capaian kosong bukan 0."
)


def choose(mark: str) -> None:
    name, _, due = mark.partition("|")
    set_together(sub_ksd=name, periode=due)


panel_card(strategic.progress(progress, said.progress_headline(progress), period), on_click=choose)

shown = targets
if sub_ksd:
    shown = shown[shown["sub_ksd"] == sub_ksd]
if periode:
    shown = shown[shown["periode"] == periode]
if status:
    shown = shown[shown["status"] == STATUSES[status]]
source = Source("action_plan_targets", cells_of(period), strategic.PLACE)
columns = ["sub_ksd", "rencana_aksi", "kriteria_keberhasilan", "periode", "target", "capaian_persen", "status"]
title = (
    f"{len(shown)} dari {len(targets)} target" if len(shown) < len(targets) else f"{len(targets)} target rencana aksi"
)
table_card(
    title,
    "Target, kriteria keberhasilan dan capaian menurut periode",
    shown[columns],
    "target_rinci",
    source,
    height=640,
)
