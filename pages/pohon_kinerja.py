"""Pohon Kinerja: from objective to indicator, from programme to sub-activity, with what each reached and spent."""

import pandas as pd

from dashboard.headlines import tree as said
from dashboard.headlines.budget import low_words
from dashboard.headlines.words import known, reason
from dashboard.panels import Source, cells_of
from dashboard.ui import ask, chosen_period, html_card, page_heading
from dashboard.ui.cards import STATUS_ICONS
from dashboard.ui.tree import Node, tree_html
from queries import performance_tree

STATUS_KINDS = {"tercapai": "baik", "di_bawah_target": "kurang"}
PLACE = "LKIP 2024, Bab II, 3.1, 3.2.2 dan 3.3"
FORMULA = "capaian = realisasi / target × 100; serapan = jumlah realisasi / jumlah pagu × 100 pada tiap tingkat"


def node(row: pd.Series) -> Node:
    low = known(row["is_rendah"]) and bool(row["is_rendah"])
    kind = STATUS_KINDS.get(row["status"], "kosong" if known(row["status"]) else "kurang" if low else "")
    figure = said.figure(row) or (reason(row["status"]) if known(row["status"]) else "")
    above = row["induk"] if known(row["induk"]) else None
    name = STATUS_ICONS.get(kind, "")
    return Node(row["kunci"], above, said.level(row), row["nama"], figure, name, kind)


period = chosen_period()
rows = ask(performance_tree, **period)
page_heading(said.headline(rows), "Tujuan, sasaran, indikator; program, kegiatan, sub kegiatan. Klik untuk membuka.")
limit = rows["batas_rendah_persen"].iloc[0] if len(rows) else None
source = Source("performance_tree", cells_of(period), PLACE, FORMULA)
columns = ["tingkat", "nama", "capaian_persen", "status", "pagu_rupiah", "realisasi_rupiah", "serapan_persen"]
html_card(
    "Dari sasaran ke indikator, dari program ke sub kegiatan",
    f"Capaian indikator dan serapan anggaran pada tiap tingkat; ▼ di bawah target atau {low_words(limit)}",
    tree_html(node(row) for _, row in rows.iterrows()) if len(rows) else "",
    "pohon_kinerja",
    source,
    rows[columns],
)
