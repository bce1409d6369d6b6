"""Tables of Bandingkan: two sides beside each other, agencies below each other."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from dashboard.headlines import comparison as said
from dashboard.headlines.words import known
from dashboard.notation import month
from dashboard.panels.panel import Listing, Source, cells_of

GROUP, UNFILLED = "kelompok", "Sub kegiatan belum diisi"
MAIN = {
    "Rata-rata capaian": "persen",
    "Indikator tercapai": "indikator",
    "Indikator di bawah target": "indikator",
    "Indikator program di bawah target": "indikator",
    "Pagu": "rupiah",
    UNFILLED: "sub kegiatan",
    "Serapan": "persen",
    "Sisa pagu": "rupiah",
    "Sub kegiatan serapan rendah": "sub kegiatan",
    "Nilai sistem merit": "nilai",
}
FORMULA = "selisih = nilai pilihan pertama − nilai pembanding"
UPLOADED = "buku kerja yang diunggah"


def two_sides(rows: pd.DataFrame, period: dict[str, Any], other: dict[str, Any]) -> Listing:
    """Every key figure of two sides with the difference, by group; said where they end at different quarters."""
    here, there, unlike = said.side(period), said.side(other), said.different_quarters(period, other)
    sides = {
        here: ("nilai", "tercetak"),
        f"{there} (pembanding)" if here == there else there: ("nilai_pembanding", "tercetak_pembanding"),
    }
    units = list(rows["satuan"])
    named = [said.named(*each) for each in zip(rows["ukuran"], units, strict=True)]
    shown = pd.DataFrame({GROUP: rows[GROUP], "ukuran": named})
    for name, (value, printed) in sides.items():
        shown[name] = [_figure(*each) for each in zip(rows[value], units, rows[printed], strict=True)]
    shown["selisih"] = [_difference(row) for row in rows.to_dict("records")]
    return Listing(
        "bandingkan",
        said.headline(rows, here, there),
        "Ukuran pokok kedua pihak; * dari dokumen tahun berikutnya, bukan dari data tahun itu sendiri"
        + (f". {unlike}" if unlike else ""),
        rows,
        Source("side_by_side", cells_of(period), UPLOADED, FORMULA),
        read=shown,
    )


def institutions(rows: pd.DataFrame, period: dict[str, Any], here: str, there: str) -> Listing:
    """Index and rank of two institutions month by month."""
    shown = pd.DataFrame({"bulan": [month(name) for name in rows["bulan"]]})
    for name, column in ((here, "nilai"), (f"{there} (pembanding)" if here == there else there, "nilai_pembanding")):
        shown[name] = [said.figure(value, "nilai") for value in rows[column]]
    shown["selisih"] = [said.difference(value, "nilai") for value in rows["selisih"]]
    shown["peringkat"] = [said.ranks(row) for row in rows.to_dict("records")]
    return Listing(
        "bandingkan_instansi",
        said.institutions(rows, here, there),
        "Nilai IP ASN sementara menurut bulan pembacaan",
        rows,
        Source("two_institutions", cells_of(period, every_period=True), "LKIP 2024, 3.2.1 no. 3", FORMULA),
        read=shown,
    )


def agencies(figures: dict[str, pd.DataFrame], period: dict[str, Any]) -> Listing:
    """Agencies below each other: achievement, misses, absorption, merit. ``figures`` are each agency's key figures.

    Those without any figure of the quarter are left out.
    """
    names = ["perangkat_daerah", *MAIN]
    rows = [{"perangkat_daerah": name, **_main(own)} for name, own in figures.items()]
    table = pd.DataFrame(rows, columns=names).dropna(subset=list(MAIN), how="all")
    partly = table[UNFILLED].notna().any()
    told = {
        said.named(measure, unit): [said.figure(value, unit) for value in table[measure]]
        for measure, unit in MAIN.items()
        if partly or measure != UNFILLED
    }
    return Listing(
        "antar_perangkat_daerah",
        said.agencies(table),
        "Perangkat daerah yang datanya berlaku pada triwulan ini"
        + ("; serapan dan sisa dari sub kegiatan yang sudah diisi" if partly else ""),
        table,
        Source("key_figures", cells_of(period), UPLOADED),
        read=table[["perangkat_daerah"]].assign(**told),
    )


def _difference(row: Mapping[Hashable, Any]) -> str:
    """The difference of two figures, or why there is none."""
    if row["is_beda_metode"]:
        return said.OTHER_METHOD
    return said.PARTLY_FILLED if row["is_sebagian"] else said.difference(row["selisih"], row["satuan"])


def _main(rows: pd.DataFrame) -> dict[str, Any]:
    values = dict(zip(rows["ukuran"], rows["nilai"], strict=True))
    return {measure: values.get(measure) for measure in MAIN}


def _figure(value: Any, unit: str, printed: Any) -> str:
    return said.figure(value, unit) + (" *" if known(printed) else "")
