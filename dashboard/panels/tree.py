"""The performance tree as a table."""

from typing import Any

import pandas as pd

from dashboard.headlines import tree as said
from dashboard.headlines.budget import low_words
from dashboard.headlines.words import known, reason
from dashboard.panels.panel import Listing, Source, cells_of, with_sign

PLACE = "LKIP 2024, Bab II, 3.1, 3.2.2 dan 3.3"
FORMULA = (
    "capaian = realisasi / target × 100; serapan = jumlah realisasi / jumlah pagu yang sudah ada realisasinya × 100"
)
STATUS_KINDS = {"tercapai": "baik", "di_bawah_target": "kurang"}
TITLE = "Dari sasaran ke indikator, dari program ke sub kegiatan"
COLUMNS = [
    *("tingkat", "nama", "capaian_persen", "status", "pagu_rupiah", "pagu_terisi_rupiah", "jumlah_belum_diisi"),
    *("realisasi_rupiah", "serapan_persen"),
]


def tree(rows: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """Objectives, indicators, programmes and activities with what each reached and spent."""
    limit = rows["batas_rendah_persen"].iloc[0] if len(rows) else None
    told = rows[rows["tingkat"] != "akar"]
    return Listing(
        "pohon_kinerja",
        TITLE if len(rows) else said.headline(rows),
        f"Capaian indikator dan serapan anggaran pada tiap tingkat; ▼ di bawah target atau {low_words(limit)}",
        rows[COLUMNS],
        Source("performance_tree", cells_of(period), PLACE, FORMULA),
        read=pd.DataFrame(
            {
                "tingkat": [said.LEVELS[level] for level in told["tingkat"]],
                "nama": list(told["nama"]),
                "keterangan": [with_sign(figure(row), status_kind(row)) for _, row in told.iterrows()],
            }
        ),
    )


def status_kind(row: pd.Series) -> str:
    """Which sign and colour a node has: low spending is a miss, whatever was reached; none where nothing is judged."""
    if known(row["is_rendah"]) and bool(row["is_rendah"]):
        return "kurang"
    return STATUS_KINDS.get(row["status"], "kosong") if known(row["status"]) else ""


def figure(row: pd.Series) -> str:
    """What a node has to show; where there is nothing, why."""
    return said.figure(row) or (reason(row["status"], row["keterangan"]) if known(row["status"]) else "")
