"""Kegiatan Strategis: which targets of the action plans were due, filled, reached."""

from dashboard.headlines import strategic as said
from dashboard.headlines.words import first
from dashboard.ui import (
    ask,
    chosen_period,
    clear_button,
    filter_choice,
    offer_latest,
    page_heading,
    panel_card,
    set_together,
    table_card,
)
from dashboard.views import strategic as views
from queries import action_plan_summary, action_plan_targets

period = chosen_period()
targets = ask(action_plan_targets, **period)
summary = first(ask(action_plan_summary, **period))

sub_ksd = filter_choice("Sub kegiatan strategis", "sub_ksd", list(dict.fromkeys(targets["sub_ksd"])), width=300)
periode = filter_choice("Periode", "periode", sorted(targets["periode"].unique()), width=110)
status = filter_choice("Status", "status", list(views.STATUSES), width=150)
clear_button("sub_ksd", "periode", "status")

page_heading(
    said.headline(summary), "Target rencana aksi yang jatuh tempo sampai triwulan ini; capaian kosong bukan 0."
)
offer_latest("ksd", period, "ksd.capaian_persen")


def choose(mark: str) -> None:
    name, _, due = mark.partition("|")
    set_together(sub_ksd=name, periode=due)


filters = {"sub_ksd": sub_ksd, "periode": periode, "status": status}
panel_card(views.progress(ask, period, filters), on_click=choose)
table_card(views.targets(ask, period, filters), height=640)
