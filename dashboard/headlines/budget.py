"""Sentences about allocation and spending."""

import pandas as pd

from dashboard.headlines.cash_plan import beside_plan
from dashboard.headlines.words import count, known, last_year, lower_first, parts
from dashboard.notation import HARD_SPACE, percent, rupiah, rupiah_short, trim

ALMOST_ALL = 99.5
UNEXPLAINED = "belum dijelaskan"
OVERSPENT = "melebihi pagu"
CATEGORIES = {"hemat": "penghematan", "tertunda": "pekerjaan tertunda", "batal": "pekerjaan batal"}
CAUSES = {
    **{key: f"karena {said}" for key, said in CATEGORIES.items()},
    "serapan tidak rendah": "di sub kegiatan yang serapannya tidak rendah",
    UNEXPLAINED: UNEXPLAINED,
}
NO_EFFICIENCY = {
    "belum_akhir_tahun": " sebelum triwulan IV: pagu dan target output berlaku untuk setahun penuh",
    "belanja_belum_ada": ": realisasi anggaran belum lengkap",
    "output_belum_ada": ": capaian output program belum ada",
    "pagu_nol": ": pagunya nol",
}
NOTHING_YET = "Belum ada realisasi anggaran untuk periode ini"


def headline(summary: pd.Series | None) -> str:
    """How much of the allocation is spent, and where the rest is."""
    exception = _without_remainder(summary)
    if exception or summary is None:
        return exception
    spent, largest = f"Terserap {percent(summary['serapan_persen'])}", summary["sub_kegiatan_sisa_terbesar"]
    if summary["bagian_sisa_terbesar_persen"] >= 50:
        return f"{spent}; {lower_first(_share(summary))} sisa pagu ada di satu sub kegiatan: {largest}"
    return f"{spent}; sisa pagu terbesar di {largest}"


def total_headline(summary: pd.Series | None) -> str:
    """What was spent of which allocation, and its share; only of what is filled in where some is not."""
    if summary is None or not is_spent(summary):
        return NOTHING_YET
    spent, share = rupiah_short(summary["realisasi_rupiah"]), percent(summary["serapan_persen"])
    return parts(f"{spent} terserap dari pagu {_filled(summary)}: {share}", unfilled(summary))


def unfilled(summary: pd.Series) -> str:
    """How many sub-activities have no realisation yet, with their allocation; empty where all have."""
    missing = int(summary["jumlah_belum_diisi"])
    allocated = rupiah_short(summary["pagu_belum_diisi_rupiah"])
    return f"{lower_first(count(missing))} sub kegiatan ({allocated}) belum diisi" if missing else ""


def of_filled(summary: pd.Series) -> str:
    """Of which allocation absorption and remainder are, where that is not all of it."""
    return f"dari {_filled(summary)}" if summary["jumlah_belum_diisi"] and is_spent(summary) else ""


def _filled(summary: pd.Series) -> str:
    """The allocation of what is filled in, and that it is some of it where some is not."""
    filled = summary["pagu_terisi_rupiah"]
    return f"{rupiah_short(filled)}{' yang sudah ada realisasinya' if summary['jumlah_belum_diisi'] else ''}"


def absorbed(node: pd.Series) -> str:
    """What a node of a tree absorbed of which allocation, if that is low, and how many sub-activities are blank."""
    if known(node["serapan_persen"]):
        low = " (rendah)" if known(node["is_rendah"]) and bool(node["is_rendah"]) else ""
        return parts(f"terserap {percent(node['serapan_persen'])}{low} dari {_filled(node)}", unfilled(node))
    blank = "realisasi belum diisi" if node["jumlah_belum_diisi"] else ""
    return parts(f"pagu {rupiah_short(node['pagu_rupiah'])}", blank)


def allocated(node: pd.Series) -> str:
    """A node's allocation and its absorption; of what is filled in where some is not."""
    some = f" dari {_filled(node)}" if node["jumlah_belum_diisi"] and node["pagu_terisi_rupiah"] else ""
    return f"{rupiah_short(node['pagu_rupiah'])} · terserap {percent(node['serapan_persen'])}{some}"


def programmes_headline(summary: pd.Series | None, rows: pd.DataFrame) -> str:
    """Which programme spent less than the limit that counts as low, or how many, and the whole; else only the whole."""
    low = rows[rows["is_rendah"].fillna(False).astype(bool)]
    if summary is None or not is_spent(summary) or low.empty:
        return total_headline(summary)
    limit = _limit(summary["batas_rendah_persen"])
    if len(low) > 1:
        missed = f"{count(len(low))} program terserap di bawah {limit}"
    else:
        missed = f"{low['program'].iloc[0]} terserap {percent(low['serapan_persen'].iloc[0])}, di bawah {limit}"
    whole = f"seluruhnya {percent(summary['serapan_persen'])} dari pagu {_filled(summary)}"
    return parts(missed, whole, unfilled(summary))


def page_headline(summary: pd.Series | None) -> str:
    """During the year how spending stands to its cash plan, where there is one; else how much of the allocation was
    left and whether one sub-activity holds most of it.
    """
    exception = _without_remainder(summary)
    if exception or summary is None:
        return exception
    return parts(_left(summary), unfilled(summary))


def _left(summary: pd.Series) -> str:
    """How spending stands to its cash plan, or how much is left."""
    if plan := beside_plan(summary):
        return f"{plan[0].upper()}{plan[1:]}; {percent(summary['serapan_persen'])} pagu terserap"
    said = f"{percent(summary['sisa_persen'])} pagu {unspent(summary)}"
    if summary["bagian_sisa_terbesar_persen"] >= 50:
        said += f"; {lower_first(_share(summary))} di antaranya pada satu sub kegiatan"
    return said


def unspent(summary: pd.Series) -> str:
    """What money that is left is called: until the year's end it may still be spent."""
    return "belum terserap" if summary.get("is_berjalan", False) else "tidak terserap"


def _without_remainder(summary: pd.Series | None) -> str:
    """What there is to say where nothing is left, or nothing is known; empty where money is left."""
    if summary is None or not is_spent(summary):
        return NOTHING_YET
    if summary["sisa_rupiah"] < 0:
        return parts("Realisasi melebihi pagu", unfilled(summary))
    if summary["sisa_rupiah"]:
        return ""
    some = " yang sudah ada realisasinya" if summary["jumlah_belum_diisi"] else ""
    return parts(f"Seluruh pagu{some} terserap", unfilled(summary))


def is_spent(summary: pd.Series | None) -> bool:
    """Whether any spending is known, so that something can be said about it."""
    return summary is not None and known(summary["sisa_rupiah"])


def _share(summary: pd.Series) -> str:
    """The largest remainder's share; what is nearly all is not called all."""
    share = summary["bagian_sisa_terbesar_persen"]
    return f"Lebih dari {percent(99, 0)}" if ALMOST_ALL <= share < 100 else percent(share, 0)


def standing(summary: pd.Series | None) -> str:
    """Absorption, remainder and the year before in one grey line."""
    if summary is None:
        return "Pagu dan realisasi."
    if not is_spent(summary):
        return f"Pagu {rupiah_short(summary['pagu_rupiah'])}; realisasi belum diisi."
    said = parts(
        f"Terserap {percent(summary['serapan_persen'])} dari {_filled(summary)}",
        f"sisa {rupiah_short(summary['sisa_rupiah'])}",
        unfilled(summary),
    )
    before = last_year(summary["serapan_sebelumnya_persen"], summary["selisih_poin"])
    return f"{said}. {before.capitalize()}." if before else f"{said}."


def programme_sentence(row: pd.Series) -> str:
    """A programme in figures: sub-activities, spending to the rupiah, absorption, mean output where it is given."""
    said = f"{row['program']}: {trim(row['jumlah_sub_kegiatan'])} sub kegiatan"
    if known(row["serapan_persen"]):
        spent = f"{rupiah(row['realisasi_rupiah'])} atau {percent(row['serapan_persen'])}"
        some = "" if row["pagu_terisi_rupiah"] == row["pagu_rupiah"] else " yang sudah ada realisasinya"
        said += f", terserap {spent} dari pagu {rupiah(row['pagu_terisi_rupiah'])}{some}"
    if known(row["rata_rata_output_persen"]):
        said += f", rata-rata capaian output {percent(row['rata_rata_output_persen'])}"
    return said


def activity_headline(summary: pd.Series | None) -> str:
    """How many activities spent less than the limit that counts as low."""
    if summary is None or not is_spent(summary):
        return NOTHING_YET
    low, limit = int(summary["jumlah_kegiatan_rendah"]), _limit(summary["batas_rendah_persen"])
    if not low:
        return f"Tidak ada kegiatan terserap di bawah {limit}"
    return f"{count(low)} kegiatan terserap di bawah {limit}"


def low_words(limit: object) -> str:
    """Low absorption with the limit that was applied, which grows with the quarters; without it where none is known."""
    return f"serapan rendah (di bawah {_limit(limit)})" if known(limit) else "serapan rendah"


def _limit(limit: object) -> str:
    """The limit of a quarter, in percent as short as it can be written."""
    return f"{trim(limit)}{HARD_SPACE}%"


def explanation_headline(rows: pd.DataFrame, summary: pd.Series | None) -> str:
    """Low absorption without an explanation goes first."""
    if rows.empty:
        return NOTHING_YET if not is_spent(summary) else "Tidak ada serapan rendah yang perlu dijelaskan"
    silent = rows[rows["penjelasan"].isna()]
    if silent.empty:
        return f"{count(len(rows))} sub kegiatan menjelaskan sisa pagunya"
    if len(silent) == 1:
        return f"Satu dari {len(rows)} belum dijelaskan: {silent.iloc[0]['sub_kegiatan']}"
    return f"{count(len(silent))} dari {len(rows)} sub kegiatan belum dijelaskan"


def reasons_headline(rows: pd.DataFrame, summary: pd.Series | None) -> str:
    """Which kind of reason holds most of what is unspent, how much nobody explained, and what was overspent."""
    if rows.empty or (rows["kategori_alasan"] == OVERSPENT).all():
        return _without_remainder(summary) or "Tidak ada sisa pagu"
    over = rows[rows["kategori_alasan"] == OVERSPENT]
    beyond = f"; belanja melebihi pagu {rupiah_short(-over.iloc[0]['sisa_rupiah'])}" if len(over) else ""
    rows = rows.drop(over.index)
    shares = dict(zip(rows["kategori_alasan"], rows["bagian_sisa_persen"], strict=True))
    largest = rows.iloc[0]["kategori_alasan"]
    said = f"{percent(shares[largest])} sisa pagu {CAUSES.get(largest, f'dengan alasan {largest}')}"
    if largest == UNEXPLAINED or UNEXPLAINED not in shares:
        return said + beyond
    return f"{said}; {percent(shares[UNEXPLAINED])} belum dijelaskan{beyond}"


def reasons_reading(rows: pd.DataFrame) -> str:
    """Of how many sub-activities the category is inferred; empty where files name them all."""
    read = int(rows["jumlah_kategori_disimpulkan"].sum())
    if not read:
        return ""
    return f"Kategori {lower_first(count(read))} sub kegiatan disimpulkan dasbor dari penjelasan unit"


def output_headline(rows: pd.DataFrame, summary: pd.Series | None) -> str:
    """How many outputs were reached while little was spent, and how many with nothing."""
    if rows.empty:
        return NOTHING_YET if not is_spent(summary) else "Tidak ada output 100 % dengan serapan rendah"
    said = f"{count(len(rows))} sub kegiatan mencapai output dengan serapan di bawah "
    said += _limit(rows.iloc[0]["batas_rendah_persen"])
    unspent = int((rows["realisasi_rupiah"] == 0).sum())
    return f"{said}; {lower_first(count(unspent))} tanpa belanja sama sekali" if unspent else said


def tree_headline(rows: pd.DataFrame) -> str:
    """Which programmes spent little; where none did, which holds the largest allocation."""
    programmes = rows[~rows["induk"].isin(rows["kunci"])]
    if programmes.empty:
        return "Belum ada susunan anggaran untuk periode ini"
    low = programmes[programmes["is_rendah"].fillna(False).astype(bool)]
    if low.empty:
        largest = programmes.loc[programmes["pagu_rupiah"].idxmax()]
        return f"Pagu terbesar: {largest['nama']}, {rupiah_short(largest['pagu_rupiah'])}"
    return "Serapan rendah: " + "; ".join(
        f"{row['nama']} {percent(row['serapan_persen'])}" for _, row in low.iterrows()
    )


def efficiency_headline(rows: pd.DataFrame) -> str:
    """The efficiency of each programme that has one."""
    told = rows[rows["efisiensi_persen"].notna()]
    if rows.empty:
        return NOTHING_YET
    if told.empty:
        return f"Efisiensi {no_efficiency(rows.iloc[0])}"
    return "Efisiensi " + "; ".join(
        f"{row['program']} {percent(row['efisiensi_persen'])}" for _, row in told.iterrows()
    )


def no_efficiency(row: pd.Series) -> str:
    """Why there is no efficiency: ``"belum dapat dihitung sebelum triwulan IV: pagu dan output baru ..."``."""
    return f"belum dapat dihitung{NO_EFFICIENCY[row['alasan_kosong']]}"


def revision_headline(rows: pd.DataFrame) -> str:
    """Who got more in the revision and spent less than it had before."""
    if rows.empty or rows["pagu_sebelum_rupiah"].isna().all():
        return "Belum ada pagu rencana aksi untuk dibandingkan"
    found = rows[rows["is_ditambah_tak_terserap"]]
    if found.empty:
        return "Tidak ada sub kegiatan yang ditambah pagunya lalu membelanjakan kurang dari pagu semula"
    names = [lower_first(name) for name in found["sub_kegiatan"][:1]]
    if len(found) == 1:
        return f"Pagu ditambah, belanja di bawah pagu semula: {names[0]}"
    return f"{count(len(found))} sub kegiatan ditambah pagunya tetapi membelanjakan kurang dari pagu semula"


def efficiency_sentence(row: pd.Series) -> str:
    """The efficiency formula with its numbers; of the whole, the allocation weighted by each programme's output."""
    weighted = (
        f"{rupiah_short(row['pagu_rupiah'])} × {percent(row['capaian_output_persen'])}"
        if known(row["capaian_output_persen"])
        else f"{rupiah_short(row['pagu_tertimbang_rupiah'])} (jumlah pagu program × capaian output)"
    )
    return (
        f"({weighted} − {rupiah_short(row['realisasi_rupiah'])}) / {rupiah_short(row['pagu_rupiah'])} = "
        f"{percent(row['efisiensi_persen'])}; {credited(row)}: "
        f"{percent(row['dasar_persen'], 0)} + {percent(row['efisiensi_diakui_persen'])} / "
        f"{percent(row['batas_persen'], 0)} × {percent(row['dasar_persen'], 0)}"
    )


def credited(row: pd.Series) -> str:
    """What is credited of an efficiency, and its value."""
    return f"diakui {percent(row['efisiensi_diakui_persen'])}, nilai {percent(row['nilai_efisiensi_persen'])}"
