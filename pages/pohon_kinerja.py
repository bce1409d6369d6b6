"""Pohon Kinerja: from objective to indicator, from programme to sub-activity, with what each reached and spent."""

import pandas as pd

from dashboard.headlines import tree as said
from dashboard.headlines.words import known
from dashboard.panels.tree import figure
from dashboard.ui import ask, chosen_period, html_card, offer_latest, page_heading
from dashboard.ui.cards import STATUS_ICONS
from dashboard.ui.tree import Node, tree_html
from dashboard.views import tree as views
from queries import performance_tree

STATUS_KINDS = {"tercapai": "baik", "di_bawah_target": "kurang"}


def node(row: pd.Series) -> Node:
    low = known(row["is_rendah"]) and bool(row["is_rendah"])
    kind = STATUS_KINDS.get(row["status"], "kosong" if known(row["status"]) else "kurang" if low else "")
    above = row["induk"] if known(row["induk"]) else None
    name = STATUS_ICONS.get(kind, "")
    return Node(row["kunci"], above, said.level(row), row["nama"], figure(row), name, kind)


period = chosen_period()
rows = ask(performance_tree, **period)
page_heading(said.headline(rows), "Tujuan, sasaran, indikator; program, kegiatan, sub kegiatan. Klik untuk membuka.")
offer_latest("pohon_kinerja", period, "indikator_realisasi.realisasi", "anggaran.realisasi_rupiah")
html_card(views.performance(ask, period, {}), tree_html(node(row) for _, row in rows.iterrows()) if len(rows) else "")
