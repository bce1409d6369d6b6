"""Sentences about allocation and spending."""

import pandas as pd

from dashboard.headlines.words import count, known, lower_first
from dashboard.notation import percent, rupiah_short, signed


def headline(summary: pd.Series | None) -> str:
    """Where the unspent money is."""
    if summary is None:
        return "Belum ada realisasi anggaran untuk periode ini"
    if not summary["sisa_rupiah"]:
        return "Seluruh pagu terserap"
    share = percent(summary["bagian_sisa_terbesar_persen"], 0)
    if summary["bagian_sisa_terbesar_persen"] >= 50:
        return f"{share} sisa pagu ada di satu sub kegiatan: {summary['sub_kegiatan_sisa_terbesar']}"
    return (
        f"{percent(summary['sisa_persen'])} pagu tidak terserap; sisa terbesar {summary['sub_kegiatan_sisa_terbesar']}"
    )


def page_headline(summary: pd.Series | None) -> str:
    """How much of the allocation was left, and whether one sub-activity holds most of it."""
    if summary is None or not summary["sisa_rupiah"]:
        return headline(summary)
    said = f"{percent(summary['sisa_persen'])} pagu tidak terserap"
    if summary["bagian_sisa_terbesar_persen"] >= 50:
        said += f"; {percent(summary['bagian_sisa_terbesar_persen'], 0)} di antaranya pada satu sub kegiatan"
    return said


def standing(summary: pd.Series | None) -> str:
    """Absorption, remainder and the year before in one grey line."""
    if summary is None:
        return "Pagu perubahan dan realisasi."
    said = (
        f"Terserap {percent(summary['serapan_persen'])} dari {rupiah_short(summary['pagu_rupiah'])}; "
        f"sisa {rupiah_short(summary['sisa_rupiah'])}"
    )
    if known(summary["serapan_sebelumnya_persen"]):
        said += (
            f". Tahun lalu {percent(summary['serapan_sebelumnya_persen'])} "
            f"({signed(summary['selisih_poin'])} poin persentase)"
        )
    return f"{said}."


def activity_headline(summary: pd.Series | None) -> str:
    """How many activities spent less than the limit that counts as low."""
    if summary is None:
        return "Belum ada realisasi anggaran"
    low, limit = int(summary["jumlah_kegiatan_rendah"]), percent(summary["batas_rendah_persen"], 0)
    if not low:
        return f"Tidak ada kegiatan terserap di bawah {limit}"
    return f"{count(low)} kegiatan terserap di bawah {limit}"


def explanation_headline(rows: pd.DataFrame) -> str:
    """Low absorption without an explanation goes first."""
    if rows.empty:
        return "Tidak ada serapan rendah yang perlu dijelaskan"
    silent = rows[rows["penjelasan"].isna()]
    if silent.empty:
        return f"{count(len(rows))} sub kegiatan dengan serapan rendah, semua dijelaskan"
    if len(silent) == 1:
        return f"Serapan rendah tanpa penjelasan: {silent.iloc[0]['sub_kegiatan']}"
    return f"{count(len(silent))} sub kegiatan berserapan rendah tanpa penjelasan"


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
    """The efficiency formula with its numbers."""
    return (
        f"({rupiah_short(row['pagu_rupiah'])} × {percent(row['capaian_output_persen'])} − "
        f"{rupiah_short(row['realisasi_rupiah'])}) / {rupiah_short(row['pagu_rupiah'])} = "
        f"{percent(row['efisiensi_persen'])}; diakui {percent(row['efisiensi_diakui_persen'], 0)}, "
        f"nilai {percent(row['nilai_efisiensi_persen'], 0)}"
    )


def efficiency_note(row: pd.Series, whole: pd.Series) -> str:
    """What is credited of a programme's efficiency, its value, and the efficiency of the whole."""
    return (
        f"diakui {percent(row['efisiensi_diakui_persen'], 0)}, nilai {percent(row['nilai_efisiensi_persen'], 0)}; "
        f"seluruh perangkat daerah {percent(whole['efisiensi_persen'])}"
    )
