"""Sentences about the professionalism index. A rise is an update of data, not an improvement of people."""

from typing import Any

import pandas as pd

from dashboard.headlines.words import count, joined, known, listed, lower_first
from dashboard.notation import month, number, percent, signed, trim


def headline(summary: pd.Series | None) -> str:
    """The own place among the chosen institutions in the month; ties and a single institution have their own words."""
    if summary is None:
        return "Belum ada nilai IP ASN untuk pilihan ini"
    total, when = int(summary["jumlah_terpilih"]), month(summary["bulan"])
    best = [short(name) for name in listed(summary["instansi_tertinggi"])]
    if total == 1:
        return f"{best[0]} {number(summary['tertinggi'])} pada posisi {when}"
    if not known(summary["nilai"]):
        return f"{joined(best)} tertinggi di antara {total} instansi terpilih pada posisi {when}"
    own, place = short(summary["instansi"]), int(summary["peringkat"])
    if place > 1:
        return f"{own} peringkat {place} dari {total} instansi pada posisi {when}"
    if len(best) > 1:
        others = joined([name for name in best if name != own])
        return f"{own} tertinggi bersama {others} di antara {total} instansi pada posisi {when}"
    return f"{own} tertinggi di antara {total} instansi pada posisi {when}"


def measured(year: Any) -> str:
    """The index with the year it measures, as far as the list names one."""
    return f"IP ASN {int(year)}" if known(year) else "IP ASN"


def population(summary: pd.Series | None, provinces: list[str], months: list[str]) -> str:
    """Measure, measurement year and population in one grey line."""
    if summary is None:
        return "Capaian sementara IP ASN."
    span = month(months[0]) if len(months) == 1 else f"{month(months[0])} sampai {month(months[-1])}"
    return (
        f"Capaian sementara {measured(summary['tahun_pengukuran'])} di {joined(provinces)}, pembacaan {span}. "
        "Kenaikan antarbulan adalah pemutakhiran data."
    )


def bands_headline(summary: pd.Series | None) -> str:
    """How many institutions are in the best band that any reaches, and the own value against the target."""
    if summary is None:
        return "Belum ada nilai"
    best, level = int(summary["jumlah_sangat_tinggi"]), "sangat tinggi"
    if not best:
        best, level = int(summary["jumlah_tinggi"]), "tinggi"
    total = int(summary["jumlah_terpilih"])
    said = f"{count(best)} dari {total} instansi berkategori {level}"
    if not best:
        said = f"Tidak ada dari {total} instansi yang berkategori {level}"
    if known(summary["selisih_target"]):
        if summary["selisih_target"] < 0:
            return f"{short(summary['instansi'])} di bawah target {trim(summary['target'])}; {lower_first(said)}"
        verb = "melampaui" if summary["selisih_target"] > 0 else "memenuhi"
        said += f"; {short(summary['instansi'])} {verb} target {trim(summary['target'])}"
    return said


def distance_note(summary: pd.Series) -> str:
    """The median and the runner-up beside the own distance."""
    said = f"median {int(summary['jumlah_terpilih'])} instansi {number(summary['median'])}"
    second = listed(summary["instansi_kedua"]) if known(summary["nilai_kedua"]) else []
    if second and summary["instansi"] not in second:
        names = joined([short(name) for name in second])
        said += f" · kedua: {names} {number(summary['nilai_kedua'])}"
    return said


def change_headline(summary: pd.Series | None) -> str:
    """Which institution's value was updated most since the first month."""
    if summary is None or not known(summary["kenaikan_terbesar"]) or summary["kenaikan_terbesar"] <= 0:
        return "Tidak ada kenaikan nilai antarbulan"
    return f"Pemutakhiran terbesar: {short(summary['instansi_naik_terbesar'])} {signed(summary['kenaikan_terbesar'])}"


def rank_headline(rows: pd.DataFrame) -> str:
    """Who moved most places between the first and the last month of the rows."""
    if rows.empty:
        return "Belum ada peringkat untuk pilihan ini"
    if rows["bulan"].nunique() < 2:
        return "Peringkat pada satu bulan pembacaan"
    found = rows[rows["instansi"].isin(climber(rows))]
    if found.empty:
        last = rows[rows["bulan"] == rows["bulan"].max()]
        same = (last["naik_peringkat"] == 0).all()
        return "Peringkat tidak berubah" if same else "Tidak ada instansi yang naik peringkat"
    row = found.sort_values("naik_peringkat").iloc[-1]
    return f"{short(row['instansi'])} dari peringkat {int(row['peringkat_awal'])} ke {int(row['peringkat'])}"


def climber(rows: pd.DataFrame) -> frozenset[str]:
    """The institution that climbed most places by the last month; none when nobody did."""
    last = rows[rows["bulan"] == rows["bulan"].max()]
    climbed = last[last["naik_peringkat"] > 0].sort_values("naik_peringkat", ascending=False)
    return frozenset(climbed["instansi"].head(1))


def dimension_headline(rows: pd.DataFrame) -> str:
    """The dimension that reaches the smallest share of its maximum."""
    if rows.empty or rows["capaian_persen"].isna().all():
        return "Belum ada nilai dimensi"
    weakest = rows[rows["peringkat_terendah"] == 1]
    if weakest.iloc[0]["capaian_persen"] >= 100:
        return "Semua dimensi bernilai maksimal"
    names = joined([str(name).lower() for name in weakest["dimensi"]])
    share = percent(weakest.iloc[0]["capaian_persen"], 1)
    return f"Dimensi yang bagian nilainya paling kecil: {names}, {share} dari maksimal"


def own_dimensions(rows: pd.DataFrame, agency: str) -> str:
    """The agency's own dimensions together against the last target they have; nothing where either is not known."""
    if rows.empty or not known(rows.iloc[0]["capaian_jangka_menengah_persen"]):
        return ""
    row = rows.iloc[0]
    return (
        f"Nilai sementara dimensi lingkup {agency} {trim(row['nilai_lingkup'])} "
        f"({measured(row['tahun_pengukuran'])}) adalah {percent(row['capaian_jangka_menengah_persen'])} "
        f"dari target {int(row['tahun_akhir'])} sebesar {trim(row['target_akhir'])}"
    )


def short(name: str) -> str:
    """An institution's name as a sentence says it."""
    return name.removeprefix("Provinsi ").replace("Kabupaten ", "Kab. ")


def movement_headline(rows: pd.DataFrame, months: tuple[str, str]) -> str:
    """How many values rose, fell or stayed between two months."""
    moved = rows["perubahan"].dropna()
    if moved.empty or months[0] == months[1]:
        return "Pilih bulan yang lebih awal untuk melihat perubahan"
    up, down = int((moved > 0).sum()), int((moved < 0).sum())
    if up == len(moved) > 1:
        return f"Nilai semua {up} instansi naik"
    said = (
        f"{count(up)} dari {len(moved)} nilai instansi naik" if up else f"Tidak ada dari {len(moved)} nilai yang naik"
    )
    return f"{said}, {lower_first(count(down))} turun" if down else said


def movement_measure(months: tuple[str, str]) -> str:
    """Between which months, and what the columns are."""
    return (
        f"Dari {month(months[0])} ke {month(months[1])}, poin; peringkat dan median di antara semua instansi. "
        "Kenaikan adalah pemutakhiran data."
    )


def groups_headline(rows: pd.DataFrame) -> str:
    """The province and kind with the highest median, of several institutions where there are any; ties are named."""
    known_rows = rows[rows["median"].notna()]
    several = known_rows[known_rows["jumlah_instansi"] > 1]
    single = not several.empty and len(several) < len(known_rows)
    known_rows = known_rows if several.empty else several
    if known_rows.empty:
        return "Belum ada nilai menurut provinsi dan jenis"
    best = known_rows[known_rows["median"] == known_rows["median"].max()]
    names = joined([group_name(row) for _, row in best.iterrows()])
    verb = "Median" if len(known_rows) == 1 else "Median tertinggi:"
    if single:
        verb = "Median tertinggi kelompok dengan beberapa instansi:"
    return f"{verb} {names}, {number(best.iloc[0]['median'])}"


def group_name(row: pd.Series) -> str:
    """A province and kind in words: ``kota di Lampung``; a province's own government by its name."""
    kind = str(row["jenis"]) if known(row["jenis"]) else "instansi"
    if not known(row["provinsi"]):
        return f"{kind} tanpa provinsi"
    return f"Provinsi {row['provinsi']}" if kind == "provinsi" else f"{kind} di {row['provinsi']}"


def best_note(summary: pd.Series) -> str:
    """Who is best, and the own rank."""
    best = joined([short(name) for name in listed(summary["instansi_tertinggi"])])
    rank = f"peringkat {int(summary['peringkat'])} dari {int(summary['jumlah_terpilih'])}"
    return f"{rank} · tertinggi: {best} {number(summary['tertinggi'])}"


def target_note(summary: pd.Series) -> str:
    """The target, and the measurement year it is for."""
    year = summary["tahun_pengukuran"]
    if not known(year):
        return "target tidak diketahui: daftar nilai tidak menyebut tahun pengukuran"
    if not known(summary["target"]):
        return f"target tahun pengukuran {int(year)} hanya diketahui untuk instansi perangkat daerah ini"
    return f"target tahun pengukuran {int(year)}: {trim(summary['target'])}"
