"""Kualitas Data: which figures contradict each other, and what is not filled in or late."""

from dashboard.catalogue import datasets
from dashboard.headlines import quality as said
from dashboard.notation import trim
from dashboard.panels import quality
from dashboard.ui import FigureCard, ask, chosen_period, clear_button, figure_cards, filter_choice, page_heading
from dashboard.ui.filters import SEARCH, filter_text
from dashboard.ui.quality import completeness_card, findings_card, use_quality_style
from dashboard.views import quality as views
from queries import completeness
from queries.checking import checks

period = chosen_period()
use_quality_style()

findings = views.contradictions(ask, period)
titles = said.subjects(list(dict.fromkeys(findings["dataset"])), datasets())

severity = filter_choice("Tingkat", "tingkat", list(said.SEVERITIES), width=140)
subject = filter_choice("Data", "dataset", sorted(titles), label_of=lambda name: titles.get(name, name), width=260)
wanted = filter_text("Cari objek")
clear_button("tingkat", "dataset", SEARCH)

filters = {"tingkat": severity, "dataset": subject, SEARCH: wanted}
shown = views.chosen(findings, filters)

page_heading(said.headline(findings), said.line(findings, shown, len(checks())))
source = quality.source(period)
figure_cards(
    [
        FigureCard(name.capitalize(), int((shown["tingkat"] == name).sum()), source, written=trim)
        for name in said.SEVERITIES
    ]
)
for name in said.SEVERITIES:
    if severity in (None, name):
        listing = views.findings(ask, period, filters, severity=name)
        findings_card(listing, name, shown[shown["tingkat"] == name])

completeness_card(views.completeness(ask, period, {}), ask(completeness, **period), datasets())
