"""The tables of Bandingkan: two sides beside each other, agencies below each other."""

from html import escape
from typing import Any

import pandas as pd

from dashboard.headlines import comparison as said
from dashboard.headlines.words import known
from dashboard.notation import month
from dashboard.panels import Source, cells_of
from dashboard.ui.cards import html_card
from dashboard.ui.tables import cells_table

MAIN = {
    "Rata-rata capaian": "persen",
    "Indikator tercapai": "indikator",
    "Pagu": "rupiah",
    "Serapan": "persen",
    "Nilai sistem merit": "nilai",
}
FORMULA = "selisih = nilai pilihan pertama − nilai pembanding"


def side_by_side_card(rows: pd.DataFrame, period: dict[str, Any], here: str, there: str) -> None:
    """Every key figure of two sides with the difference; groups follow each other."""
    headings = ["Ukuran", here, there, "Selisih"]
    lines = []
    group = None
    for row in rows.to_dict("records"):
        if row["kelompok"] != group:
            group = row["kelompok"]
            lines.append((f"<b>{escape(group)}</b>", "", "", ""))
        lines.append(
            (
                escape(row["ukuran"]),
                _figure(row["nilai"], row["satuan"], row["tercetak"]),
                _figure(row["nilai_pembanding"], row["satuan"], row["tercetak_pembanding"]),
                said.difference(row["selisih"], row["satuan"]),
            )
        )
    html_card(
        said.headline(rows, here, there),
        "Ukuran pokok kedua pihak; * dari dokumen tahun berikutnya, bukan dari data tahun itu sendiri",
        cells_table(headings, lines, figures=headings[1:]) if lines else "",
        "bandingkan",
        Source("side_by_side", cells_of(period), "buku kerja yang diunggah", FORMULA),
        rows,
    )


def institutions_card(rows: pd.DataFrame, period: dict[str, Any], here: str, there: str) -> None:
    """Index and rank of two institutions month by month."""
    headings = ["Bulan", here, there, "Selisih", "Peringkat"]
    lines = [
        (
            escape(month(row["bulan"])),
            said.figure(row["nilai"], "nilai"),
            said.figure(row["nilai_pembanding"], "nilai"),
            said.difference(row["selisih"], "nilai"),
            said.ranks(row),
        )
        for row in rows.to_dict("records")
    ]
    html_card(
        said.institutions(rows, here, there),
        "Nilai IP ASN sementara menurut bulan pembacaan",
        cells_table(headings, lines, figures=headings[1:]) if lines else "",
        "bandingkan_instansi",
        Source("two_institutions", cells_of(period, every_period=True), "LKIP 2024, 3.2.1 no. 3", FORMULA),
        rows,
    )


def agencies_card(figures: dict[str, pd.DataFrame], period: dict[str, Any]) -> None:
    """Agencies below each other: achievement, absorption, merit. ``figures`` are each agency's key figures."""
    headings = ["Perangkat daerah", *MAIN]
    table = pd.DataFrame([{"perangkat_daerah": name, **_main(rows)} for name, rows in figures.items()])
    lines = [
        (escape(row["perangkat_daerah"]), *(said.figure(row[measure], unit) for measure, unit in MAIN.items()))
        for row in table.to_dict("records")
    ]
    html_card(
        said.agencies(table),
        "Perangkat daerah yang datanya berlaku pada triwulan ini",
        cells_table(headings, lines, figures=headings[1:]),
        "antar_perangkat_daerah",
        Source("key_figures", cells_of(period), "buku kerja yang diunggah"),
        table,
    )


def _main(rows: pd.DataFrame) -> dict[str, Any]:
    values = dict(zip(rows["ukuran"], rows["nilai"], strict=True))
    return {measure: values.get(measure) for measure in MAIN}


def _figure(value: Any, unit: str, printed: Any) -> str:
    return said.figure(value, unit) + (" *" if known(printed) else "")
