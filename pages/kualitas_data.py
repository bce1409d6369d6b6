"""Kualitas Data: which figures contradict each other, and what is not filled in or late."""

from dashboard.catalogue import datasets
from dashboard.headlines import quality as said
from dashboard.notation import trim
from dashboard.panels import quality
from dashboard.ui import FigureCard, ask, chosen_period, clear_button, figure_cards, filter_choice, page_heading
from dashboard.ui.filters import SEARCH, filter_text
from dashboard.ui.quality import completeness_card, findings_card, use_quality_style
from dashboard.ui.session import ask_findings
from dashboard.views import quality as views
from queries import completeness
from queries.checking import checks

SEVERAL_YEARS = ("renstra", "iku", "ip_asn_dimensi")

period = chosen_period()
use_quality_style()

every = ask_findings()
findings = every[
    ((every["tahun"] == period["tahun"]) | every["dataset"].isin(SEVERAL_YEARS))
    & (every["perangkat_daerah"].isna() | (every["perangkat_daerah"] == period["perangkat_daerah"]))
]
titles = said.subjects(list(dict.fromkeys(findings["dataset"])), datasets())

severity = filter_choice("Tingkat", "tingkat", list(said.SEVERITIES), width=140)
subject = filter_choice("Data", "dataset", sorted(titles), label_of=lambda name: titles.get(name, name), width=260)
wanted = filter_text("Cari objek")
clear_button("tingkat", "dataset", SEARCH)

shown = findings
if severity:
    shown = shown[shown["tingkat"] == severity]
if subject:
    shown = shown[shown["dataset"] == subject]
if wanted:
    text = shown["objek"].fillna("") + " " + shown["penjelasan"]
    shown = shown[text.str.contains(wanted, case=False, regex=False)]

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
        part = shown[shown["tingkat"] == name]
        findings_card(name, part.assign(dataset=part["dataset"].map(titles)), source)

completeness_card(views.completeness(ask, period, {}), ask(completeness, **period), datasets())
