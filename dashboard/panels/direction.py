"""Panels of what is expected for the year's end."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import direction as said
from dashboard.headlines.words import known
from dashboard.panels.panel import Panel, Source, cells_of

PLACE = "hitungan dari target dan realisasi triwulanan yang berlaku"
TEXTS = {"teks": "realisasi", "teks_target": "target_jatuh_tempo", "teks_perkiraan": "perkiraan"}


def projection(row: pd.Series, path: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """One object's year: reached, due, needed and expected by quarter."""
    texts = {
        text: [said.amount(row, value) if known(value) else "" for value in path[column]]
        for text, column in TEXTS.items()
    }
    chart = Chart(
        form="projection",
        rows=path.assign(**texts),
        finding=said.expected(row),
        measure=" ".join(part for part in (said.needed(row), _basis(row), said.target_line(path)) if part),
        source=PLACE,
        columns={
            "key": "triwulan",
            "label": "triwulan",
            "value": "realisasi",
            "text": "teks",
            "target": "target_jatuh_tempo",
            "text_target": "teks_target",
            "need": "perlu",
            "expected": "perkiraan",
            "text_expected": "teks_perkiraan",
            "low": "batas_bawah",
            "high": "batas_atas",
        },
    )
    cells = cells_of(period, objek=str(row["objek"]), every_period=True)
    calculation = f"{row['cara']} Anggapan: {row['anggapan']}" if known(row["cara"]) else None
    return Panel("perkiraan", chart, Source("expected_path", cells, PLACE, calculation), path)


def matters_table(rows: pd.DataFrame) -> pd.DataFrame:
    """What needs a decision as a reader sees it: what, why, in figures, by whom."""
    told = pd.DataFrame(
        {
            "jenis": [said.MATTERS[kind] for kind in rows["jenis"]],
            "hal": list(rows["nama_pendek"]),
            "alasan": [said.REASONS[reason] for reason in rows["alasan"]],
            "keterangan": [said.matter_note(row) for _, row in rows.iterrows()],
        }
    )
    if "penanggung_jawab" not in rows:
        return told
    return told.assign(penanggung_jawab=[said.owner(row) for _, row in rows.iterrows()])


def expected_table(values: pd.DataFrame) -> pd.DataFrame:
    """Year-end values as a reader sees them: methods and reasons in words, no column that is empty throughout."""
    columns = [
        *("jenis", "objek", "target", "nilai", "perkiraan_akhir_tahun", "batas_bawah", "batas_atas", "kebutuhan"),
        *("perkiraan_capaian_persen", "cara_perkiraan", "alasan_kosong"),
    ]
    told = values.assign(
        cara_perkiraan=values["nama_metode"],
        alasan_kosong=[said.empty_reason(code) for code in values["alasan_kosong"]],
    )
    return told[columns].dropna(axis="columns", how="all")


def _basis(row: pd.Series) -> str:
    """The method in a few words, and which quarter it starts from."""
    if not known(row["metode"]) or row["metode"] == "realisasi_akhir_tahun":
        return ""
    return f"Cara: {row['nama_metode']}; data terakhir triwulan {row['triwulan_dasar']}."
