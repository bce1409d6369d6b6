"""Pohon Kinerja: from objective to indicator, from programme to sub-activity, with what each reached and spent."""

import pandas as pd

from dashboard.headlines import tree as said
from dashboard.headlines.words import known
from dashboard.panels.panel import STATUS_SIGNS
from dashboard.panels.tree import figure, status_kind
from dashboard.ui import ask, chosen_period, html_card, offer_latest, page_heading
from dashboard.ui.tree import Node, tree_html
from dashboard.views import tree as views
from queries import performance_tree


def node(row: pd.Series) -> Node:
    kind = status_kind(row)
    above = row["induk"] if known(row["induk"]) else None
    return Node(row["kunci"], above, said.level(row), row["nama"], figure(row), STATUS_SIGNS.get(kind, ""), kind)


period = chosen_period()
rows = ask(performance_tree, **period)
page_heading(said.headline(rows), "Tujuan, sasaran, indikator; program, kegiatan, sub kegiatan. Klik untuk membuka.")
offer_latest("pohon_kinerja", period, "indikator_realisasi.realisasi", "anggaran.realisasi_rupiah")
html_card(views.performance(ask, period, {}), tree_html(node(row) for _, row in rows.iterrows()) if len(rows) else "")
