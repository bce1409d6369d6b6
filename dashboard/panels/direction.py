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
    return told.assign(penanggung_jawab=list(rows["penanggung_jawab"])) if "penanggung_jawab" in rows else told


def expected_indicators(values: pd.DataFrame) -> pd.DataFrame:
    """Year-end values of indicators as a reader sees them: methods and reasons in words, no column that is empty."""
    return _expected(values[values["jenis"] == "indikator"], {"nama_pendek": "indikator"}, "capaian")


def expected_spending(values: pd.DataFrame) -> pd.DataFrame:
    """The same of the spending of sub-activities."""
    names = {"objek": "sub_kegiatan", "target": "pagu_rupiah", "nilai": "realisasi_rupiah"}
    return _expected(values[values["jenis"] == "anggaran"], names, "serapan")


def _expected(values: pd.DataFrame, names: dict[str, str], share: str) -> pd.DataFrame:
    told = values.assign(cara_perkiraan=[said.way(row) for _, row in values.iterrows()]).rename(
        columns={**names, "perkiraan_capaian_persen": f"perkiraan_{share}_persen"}
    )
    first = next(iter(names.values()))
    figures = [names.get(name, name) for name in ("target", "nilai")]
    expected = ["perkiraan_akhir_tahun", f"perkiraan_{share}_persen", "batas_bawah", "batas_atas", "kebutuhan"]
    return told[[first, *figures, *expected, "cara_perkiraan"]].dropna(axis="columns", how="all")


def _basis(row: pd.Series) -> str:
    """The method in a few words, and which quarter it starts from."""
    if not known(row["metode"]) or row["metode"] == "realisasi_akhir_tahun":
        return ""
    return f"Cara: {row['nama_metode']}; data terakhir triwulan {row['triwulan_dasar']}."
