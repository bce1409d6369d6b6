"""Panels of the professionalism index."""

from typing import Any

import pandas as pd

from dashboard.charts import Chart
from dashboard.charts.chart import CUT, bounds
from dashboard.headlines import ip_asn as said
from dashboard.notation import month, month_short, number, trim
from dashboard.panels.panel import Listing, Panel, Source, cells_of

DRAWN = 60
PLACE = "LKIP 2024, 3.2.1 no. 3, tabel Capaian Sementara IP ASN Tahun 2023"


def institutions(
    rows: pd.DataFrame,
    summary: pd.Series | None,
    focus: list[str],
    period: dict[str, Any],
    bulan: str,
    bands: pd.DataFrame,
    *,
    limit: int | None = None,
) -> Panel:
    """Institutions with their months as marks and the bands behind.

    ``limit`` is how many are read from afar: those of interest, and nothing to click.
    """
    months = sorted(month_ for month_ in rows["bulan"].unique() if month_ <= bulan)
    wide = rows.pivot(index="instansi", columns="bulan", values="nilai")
    last = rows[rows["bulan"] == bulan].set_index("instansi")
    drawn = last.join(wide[[name for name in months if name != bulan]]).reset_index()
    drawn = drawn.rename(columns={"nilai": bulan})
    drawn["nama"] = [name.replace("Kabupaten ", "Kab. ") for name in drawn["instansi"]]
    drawn["teks"] = [number(value) for value in drawn[bulan]]
    drawn = drawn.sort_values(["peringkat", "instansi"])
    total = len(drawn)
    drawn = nearby(drawn, focus, limit or DRAWN)
    left_out = f" {drawn[bulan].notna().sum()} dari {total} instansi digambar." if total > (limit or DRAWN) else ""
    hint = "" if limit else " Klik instansi untuk menyorotnya di semua grafik."
    chart = Chart(
        form="dumbbell",
        rows=drawn,
        finding=said.bands_headline(summary),
        measure=f"{_bounds_told(bands)}{hint}{left_out}",
        source=PLACE,
        columns={"key": "instansi", "label": "nama", "rank": "peringkat", "text": "teks"},
        values=tuple(months),
        names={name: month(name).split(" ")[0] for name in months},
        bands=bounds(bands),
        highlight=frozenset(focus),
    )
    columns = [
        "peringkat",
        "instansi",
        "jenis",
        "provinsi",
        "bulan",
        "nilai",
        "kategori",
        "perubahan",
        "perubahan_sejak_awal",
        "selisih_median",
        "selisih_tertinggi",
        "di_antara_kategori",
    ]
    return Panel("ip_asn_instansi", chart, sources(period), rows[rows["bulan"] == bulan][columns])


def nearby(rows: pd.DataFrame, focus: list[str], limit: int = DRAWN) -> pd.DataFrame:
    """Of very many ranked institutions the highlighted with those around them, the last, and as many of the best as
    there is room for; a row between them says how many are left out."""
    if len(rows) <= limit:
        return rows
    order = list(rows["instansi"])
    centres = {len(order) - 1, *(order.index(name) for name in focus if name in order)}
    around = max(limit // (4 * len(centres)), 1)
    kept = {place for centre in centres for place in range(centre - around, centre + around + 1)}
    kept &= set(range(len(order)))
    best = [place for place in range(len(order)) if place not in kept][: max(limit - len(kept), 0)]
    return _with_gaps(rows, sorted([*kept, *best]))


def _with_gaps(rows: pd.DataFrame, places: list[int]) -> pd.DataFrame:
    """The rows at some places in order, with a row for those left out between them."""
    parts, previous = [], -1
    for place in places:
        if place > previous + 1:
            told = f"{CUT} {place - previous - 1} instansi lain"
            parts.append(pd.DataFrame({"instansi": [told], "nama": [told], "teks": [""]}))
        parts.append(rows.iloc[[place]])
        previous = place
    return pd.concat(parts)


def _bounds_told(bands: pd.DataFrame) -> str:
    """Where categories begin, in words; the lowest begins at the scale's end."""
    begins = ", ".join(f"{name} {trim(bound)}" for bound, name in bounds(bands)[1:])
    return f"Batas bawah kategori: {begins}."


def ranks(rows: pd.DataFrame, focus: list[str], period: dict[str, Any]) -> Panel:
    """Rank by month: the own institution in the strong colour, other highlighted ones dark."""
    drawn = rows.assign(nama_bulan=[month_short(name) for name in rows["bulan"]]).sort_values("bulan")
    drawn["nama"] = [said.short(name) for name in drawn["instansi"]]
    chart = Chart(
        form="rank_lines",
        rows=drawn,
        finding=said.rank_headline(rows),
        measure="Peringkat di antara semua instansi menurut bulan pembacaan",
        source=PLACE,
        columns={
            "key": "instansi",
            "label": "nama",
            "period": "nama_bulan",
            "rank": "peringkat",
            "focus": "is_sendiri",
        },
        highlight=frozenset(focus) | said.climber(rows),
    )
    return Panel("ip_asn_peringkat", chart, sources(period), rows[["instansi", "bulan", "peringkat", "nilai"]])


def strip(rows: pd.DataFrame, summary: pd.Series | None, period: dict[str, Any], bands: pd.DataFrame) -> Panel:
    """All institutions of one month as dots over the bands."""
    own = rows[rows["is_sendiri"]]
    drawn = rows.assign(
        teks=[
            f"{said.short(name)} {number(value)}" for name, value in zip(rows["instansi"], rows["nilai"], strict=True)
        ]
    )
    when = month(summary["bulan"]) if summary is not None else ""
    chart = Chart(
        form="strip",
        rows=drawn,
        finding=said.headline(summary).split(" pada posisi")[0],
        measure=f"{said.measured(summary['tahun_pengukuran'])} sementara, posisi {when}" if summary is not None else "",
        source=PLACE,
        columns={"key": "instansi", "label": "instansi", "value": "nilai", "text": "teks"},
        bands=bounds(bands),
        highlight=frozenset(own["instansi"]),
    )
    return Panel("ip_asn_sebaran", chart, sources(period), rows[["peringkat", "instansi", "nilai", "kategori"]])


def dimensions(rows: pd.DataFrame, period: dict[str, Any]) -> Panel:
    """Dimensions against their maxima, by owner."""
    place = "LKIP 2024, 3.2.1 (surat Kanreg V BKN, 1 Oktober 2024)"
    drawn = rows.assign(
        teks=[
            f"{number(value)} / {number(maximum, 0)}"
            for value, maximum in zip(rows["nilai"], rows["nilai_maksimal"], strict=True)
        ],
        nama=[f"{name} ({owner})" for name, owner in zip(rows["dimensi"], rows["pengampu"], strict=True)],
    )
    years, named = rows["tahun_pengukuran"].dropna(), rows["instansi"].dropna()
    whose = "" if named.empty else f" {said.short(named.iloc[0])}"
    year = "" if years.empty else f", tahun pengukuran {int(years.iloc[0])}, sementara"
    chart = Chart(
        form="filled",
        rows=drawn,
        finding=said.dimension_headline(rows),
        measure=f"Nilai dimensi{whose} terhadap nilai maksimal{year}",
        source=place,
        columns={"key": "dimensi", "label": "nama", "maximum": "nilai_maksimal", "part": "nilai", "text": "teks"},
        names={"part": "Nilai"},
    )
    columns = ["dimensi", "pengampu", "nilai", "nilai_maksimal", "capaian_persen", "potensi"]
    source = Source("ip_asn_dimensions", cells_of(period), place, "indeks = jumlah nilai empat dimensi")
    return Panel("ip_asn_dimensi", chart, source, rows[columns])


def movement(rows: pd.DataFrame, months: tuple[str, str], period: dict[str, Any]) -> Listing:
    """Institutions between two months, the reader's own first, then the largest rise."""
    ordered = pd.concat([rows[rows["is_sendiri"]], rows[~rows["is_sendiri"]]])
    columns = {"instansi": "instansi", "nilai_awal": "nilai_semula", "nilai": "nilai"}
    columns |= {"peringkat_awal": "peringkat_semula", "peringkat": "peringkat"}
    differences = ("perubahan", "naik_peringkat", "selisih_median", "selisih_tertinggi")
    table = ordered[[*columns, *differences]].rename(columns=columns)
    title, measure = said.movement_headline(rows, months), said.movement_measure(months)
    return Listing("perubahan", title, measure, table, sources(period))


def groups(rows: pd.DataFrame, period: dict[str, Any]) -> Listing:
    """Provinces and kinds with their median, best and lowest."""
    columns = ["provinsi", "jenis", "jumlah_instansi", "median", "tertinggi", "instansi_tertinggi", "terendah"]
    measure = "Nilai IP ASN sementara menurut provinsi dan jenis instansi, pada bulan yang dipilih"
    return Listing("kelompok", said.groups_headline(rows), measure, rows[columns], sources(period))


def sources(period: dict[str, Any], objek: str | None = None) -> Source:
    """The cells of the regional list."""
    return Source(
        "ip_asn_comparison",
        cells_of(period, objek=objek, every_period=True),
        PLACE,
        "nilai tertinggi berperingkat 1; nilai sama berbagi peringkat",
    )
