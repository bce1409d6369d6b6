"""Panels of what is expected for the year's end."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.headlines import direction as said
from dashboard.headlines.words import known
from dashboard.panels.panel import Listing, Panel, Source, cells_of

PLACE = "hitungan dari target dan realisasi triwulanan yang berlaku"
EXPECTED = ["perkiraan_akhir_tahun", "batas_bawah", "batas_atas", "kebutuhan", "kebutuhan_per_triwulan"]
MATTERS_PLACE = "LKIP 2024, 3.1, 3.2 dan 3.3"
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


def attention(rows: pd.DataFrame, period: dict[str, Any], judged: int) -> Listing:
    """The most pressing matters, before what is expected is counted; ``judged`` is how much there is to be judged."""
    source = Source("leadership_attention", cells_of(period), MATTERS_PLACE)
    measure = "Target yang tidak tercapai, serapan rendah menurut sisa pagu, lalu data yang belum ada."
    return Listing("arahan", _title(rows, judged), measure, matters_table(rows), source)


def matters(rows: pd.DataFrame, followed: pd.DataFrame, period: dict[str, Any], judged: int) -> Listing:
    """Every matter that is left, ranked; the table has what is expected of it and how it is ``followed`` too."""
    source = Source("early_warning", cells_of(period, every_period=True), MATTERS_PLACE)
    told = matters_table(rows)
    beside = [part.reset_index(drop=True).dropna(axis="columns", how="all") for part in (rows[EXPECTED], followed)]
    table = told.join(beside)
    return Listing("perkara", _title(rows, judged), "Urutan menurut peringkat", table, source, read=told)


def indicators(values: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """What is expected of every indicator."""
    title = said.indicators_headline(values[values["jenis"] == "indikator"])
    measure = "Tiap indikator: nilai yang diperkirakan untuk akhir tahun, rentangnya dan yang masih diperlukan"
    return Listing("perkiraan_indikator", title, measure, expected_indicators(values, period), _expected_cells(period))


def spending(values: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """What is expected to be spent of every sub-activity."""
    title = said.spending_headline(values[values["jenis"] == "anggaran"])
    measure = (
        "Tiap sub kegiatan: belanja yang diperkirakan untuk akhir tahun, rentangnya dan yang masih diperlukan; rupiah"
    )
    return Listing("perkiraan_belanja", title, measure, expected_spending(values, period), _expected_cells(period))


def _expected_cells(period: dict[str, Any]) -> Source:
    return Source("expected_values", cells_of(period, every_period=True), PLACE)


def expected_indicators(values: pd.DataFrame, period: dict[str, Any]) -> pd.DataFrame:
    """Year-end values of indicators as a reader sees them: methods and reasons in words, no column that is empty. Where
    the figures of some are of an earlier quarter it is said of which.
    """
    return _expected(values[values["jenis"] == "indikator"], {"nama_pendek": "indikator"}, "capaian", period)


def expected_spending(values: pd.DataFrame, period: dict[str, Any]) -> pd.DataFrame:
    """The same of the spending of sub-activities."""
    names = {"objek": "sub_kegiatan", "target": "pagu_rupiah", "nilai": "realisasi_rupiah"}
    return _expected(values[values["jenis"] == "anggaran"], names, "serapan", period)


def _expected(values: pd.DataFrame, names: dict[str, str], share: str, period: dict[str, Any]) -> pd.DataFrame:
    told = values.assign(cara_perkiraan=[said.way(row) for _, row in values.iterrows()]).rename(
        columns={**names, "perkiraan_capaian_persen": f"perkiraan_{share}_persen"}
    )
    first = next(iter(names.values()))
    figures = [names.get(name, name) for name in ("target", "nilai")]
    if (told["triwulan_dasar"].dropna() != period["triwulan"]).any():
        figures.append("triwulan_dasar")
    expected = ["perkiraan_akhir_tahun", f"perkiraan_{share}_persen", "batas_bawah", "batas_atas", "kebutuhan"]
    return told[[first, *figures, *expected, "cara_perkiraan"]].dropna(axis="columns", how="all")


def _title(rows: pd.DataFrame, judged: int) -> str:
    """How many matters; of none whether there is anything to be judged."""
    return said.page_headline(rows, judged) if rows.empty else said.matters_headline(rows)


def _basis(row: pd.Series) -> str:
    """The method in a few words, and which quarter it starts from."""
    if not known(row["metode"]) or row["metode"] == "realisasi_akhir_tahun":
        return ""
    return f"Cara: {row['nama_metode']}; data terakhir triwulan {row['triwulan_dasar']}."
