"""Sentences about the performance agreement."""

import pandas as pd

from dashboard.headlines.words import QUARTERS, count, joined, known, last_year, listed, lower_first, reason, unknown
from dashboard.notation import number, percent, trim

NAMED_AT_MOST = 3


def headline(summary: pd.Series | None) -> str:
    """How many indicators meet their target; a miss goes first, what is due and not measured is counted."""
    if summary is None or summary["jumlah_indikator"] == 0:
        return unmeasurable(summary) or "Belum ada indikator untuk periode ini"
    measured, missed = int(summary["jumlah_terukur"]), int(summary["jumlah_di_bawah_target"])
    if measured == 0:
        return f"Belum ada realisasi dari {int(summary['jumlah_indikator'])} indikator pada periode ini"
    if missed:
        return f"{count(missed)} dari {measured} indikator terukur di bawah target"
    if unmeasured := _unmeasured(summary):
        return f"{measured} dari {_due(summary)} memenuhi target; {', '.join(unmeasured)}"
    best = [lower_first(name) for name in listed(summary["tertinggi"])]
    named = best and len(best) <= NAMED_AT_MOST and measured > len(best)
    return f"{measured} indikator memenuhi target" + (f"; tertinggi {joined(best)}" if named else "")


def unmeasurable(summary: pd.Series | None) -> str:
    """That realisations are stored whose year has no agreement to measure them by; nothing where there are none."""
    if summary is None or not summary["jumlah_tanpa_perjanjian"]:
        return ""
    stored = number(summary["jumlah_tanpa_perjanjian"], 0)
    return f"{stored} realisasi tersimpan; perjanjian kinerja {int(summary['tahun_tanpa_perjanjian'])} belum diimpor"


def page_headline(summary: pd.Series | None, programmes: pd.DataFrame) -> str:
    """The agreement as a whole: how many meet their target, how many are not yet known, how many programmes miss it."""
    missed = int((programmes["status"] == "di_bawah_target").sum())
    also = [f"{count(missed).lower()} indikator program di bawah target"] if missed else []
    if summary is None or not summary["jumlah_terukur"] or summary["jumlah_di_bawah_target"]:
        return "; ".join([headline(summary), *also])
    reached, total = int(summary["jumlah_tercapai"]), int(summary["jumlah_indikator"])
    said = f"{reached} dari {total} indikator memenuhi target"
    return "; ".join(part for part in (said, ", ".join(_unmeasured(summary)), *also) if part)


def page_measure(summary: pd.Series | None, tahun: int, triwulan: str) -> str:
    """The grey line below :func:`page_headline`: how many are missing, where the heading does not say it already."""
    if summary is None or not summary["jumlah_terukur"] or summary["jumlah_di_bawah_target"]:
        return standing(summary, tahun, triwulan)
    not_due = int(summary["jumlah_tidak_jatuh_tempo"])
    said = f"Capaian terhadap target perjanjian kinerja tahun {tahun}"
    return f"{said}; {count(not_due).lower()} tidak jatuh tempo." if not_due else f"{said}."


def standing(summary: pd.Series | None, tahun: int, triwulan: str) -> str:
    """The population behind the average: how many meet their target, how many are missing."""
    when = f"Tahun {tahun}" if triwulan == QUARTERS[-1] else f"Triwulan {triwulan} {tahun}"
    if summary is None or summary["jumlah_indikator"] == 0:
        return f"{when}."
    not_due = int(summary["jumlah_tidak_jatuh_tempo"])
    parts = [
        f"{int(summary['jumlah_tercapai'])} dari {int(summary['jumlah_indikator'])} indikator perjanjian kinerja "
        "memenuhi target",
        *_unmeasured(summary),
    ]
    if not_due:
        parts.append(f"{count(not_due).lower()} tidak jatuh tempo")
    return f"{when}. {', '.join(parts)}."


def _due(summary: pd.Series) -> str:
    """The indicators that are to be measured by now."""
    not_due = int(summary["jumlah_tidak_jatuh_tempo"])
    return f"{int(summary['jumlah_indikator']) - not_due} indikator" + (" yang jatuh tempo" if not_due else "")


def _unmeasured(summary: pd.Series) -> list[str]:
    """How many are due but not measured, by what is missing: nobody filled them in, or there is no result yet."""
    kinds = (("jumlah_belum_diisi", "belum diisi"), ("jumlah_tanpa_hasil", "belum tersedia"))
    return [f"{count(int(summary[column])).lower()} {words}" for column, words in kinds if summary[column]]


def two_targets(row: pd.Series) -> str:
    """An indicator's target in the agreement and in the medium-term plan, with the achievement of each where known."""
    said = (
        f"{row['nama_pendek']}: target perjanjian kinerja {trim(row['target'])}, "
        f"target renstra {trim(row['target_renstra'])}"
    )
    if not known(row["realisasi"]):
        return f"{said}; realisasi {unknown(row['status'])}"
    achieved = (row["capaian_persen"], row["capaian_renstra_persen"])
    shares = joined([percent(share) if known(share) else "tidak dapat dihitung" for share in achieved])
    return f"{said}; realisasi {trim(row['realisasi'])}, capaian {shares}"


def average_note(summary: pd.Series) -> str:
    """What stands beside the average: how many are measured, and the year before."""
    measured = f"{int(summary['jumlah_terukur'])} dari {int(summary['jumlah_indikator'])} terukur"
    before = last_year(summary["rata_rata_sebelumnya_persen"], summary["selisih_poin"])
    return f"{measured}; {before}" if before else measured


def figure_note(row: pd.Series) -> str:
    """An indicator's realisation against its target, or which of them is missing and why."""
    unit = f" {row['satuan']}" if known(row["satuan"]) else ""
    if known(row["realisasi"]) and known(row["target"]):
        return f"realisasi {trim(row['realisasi'])} dari target {trim(row['target'])}{unit}"
    if known(row["realisasi"]):
        return f"realisasi {trim(row['realisasi'])}{unit}; {reason(row['status']) or 'target belum ada'}"
    if known(row["target"]):
        return f"target {trim(row['target'])}{unit}; realisasi {unknown(row['status'], row['keterangan'])}"
    return reason(row["status"], row["keterangan"])


def standing_of_figure(row: pd.Series) -> str:
    """Whether a realisation is provisional or final and which office verified it, as far as the file says."""
    parts = [f"realisasi {row['keadaan']}"] if known(row["keadaan"]) else []
    if known(row["diverifikasi_oleh"]):
        parts.append(f"diverifikasi {row['diverifikasi_oleh']}")
    return "".join(f" · {part}" for part in parts)


def program_headline(rows: pd.DataFrame) -> str:
    """Programme indicators: those below their target by name."""
    if rows.empty:
        return "Belum ada indikator program untuk periode ini"
    missed = rows[rows["status"] == "di_bawah_target"]
    reached = rows[rows["status"] == "tercapai"]
    if missed.empty and len(reached) < len(rows):
        unfilled = int((rows["status"] == "belum_diisi").sum())
        missing = {"belum diisi": unfilled, "belum tersedia": len(rows) - len(reached) - unfilled}
        told = ", ".join(f"{count(number).lower()} {words}" for words, number in missing.items() if number)
        return f"{len(reached)} dari {len(rows)} indikator program memenuhi target; {told}"
    if missed.empty:
        return f"{len(rows)} indikator program memenuhi target"
    if len(missed) == 1:
        row = missed.iloc[0]
        return f"Satu indikator program di bawah target: {trim(row['realisasi'])} dari {trim(row['target'])}"
    return f"{count(len(missed))} dari {len(rows)} indikator program di bawah target"


def comparison_headline(rows: pd.DataFrame) -> str:
    """The medium-term target: whether what comes next still challenges."""
    if rows.empty:
        return "Belum ada target jangka menengah"
    if rows["realisasi_terakhir"].isna().all():
        return "Belum ada realisasi untuk dibandingkan dengan target jangka menengah"
    slack = rows[rows["tidak_menantang"].fillna(False).astype(bool)]
    if not slack.empty:
        years = joined([str(year) for year in sorted(slack["tahun"].unique())])
        reached, when = trim(slack.iloc[-1]["realisasi_terakhir"]), int(slack.iloc[-1]["tahun_realisasi_terakhir"])
        return f"Target renstra {years} tidak di atas nilai yang sudah dicapai: {reached} pada {when}"
    if rows.loc[rows["tahun"] > rows["tahun_realisasi_terakhir"], "tidak_menantang"].isna().all():
        return "Tidak ada target renstra untuk tahun berikutnya"
    return "Target renstra tahun berikutnya masih di atas realisasi"


def no_realisation(row: pd.Series, year: int) -> str:
    """Why a year of the medium-term plan has no realisation, or what a text states; nothing for years to come."""
    if known(row["realisasi"]) or row["tahun"] > year:
        return ""
    if known(row["realisasi_disebut"]):
        return f"{trim(row['realisasi_disebut'])}<br>hanya dalam teks"
    return "belum<br>diisi" if row["status"] == "belum_diisi" else "belum<br>tersedia"


def method_note(rows: pd.DataFrame) -> str:
    """Where years are measured by another method than the year before, as the end of a sentence; nothing where none."""
    known_methods = rows[rows["metode"].notna()]
    changed = known_methods[known_methods["metode"] != known_methods["metode"].shift().bfill()]
    said = joined(
        [f"mulai {year} menurut {name}" for year, name in zip(changed["tahun"], changed["metode"], strict=True)]
    )
    return f". Metode berubah {said}: nilai sebelum dan sesudahnya tidak sebanding" if said else ""


def quarters_headline(rows: pd.DataFrame) -> str:
    """Quarter by quarter: how many figures were due and never filled in; later quarters are not due yet."""
    if rows.empty:
        return "Belum ada target triwulanan"
    empty = rows[rows["status"] == "belum_diisi"]
    later = bool((rows["status"] == "belum_jatuh_tempo").any())
    due = rows[~rows["status"].isin(("tidak_jatuh_tempo", "belum_jatuh_tempo"))]
    if due.empty and later:
        return "Belum ada target triwulanan yang jatuh tempo"
    if due.empty:
        return "Tidak ada target triwulanan yang jatuh tempo"
    if empty.empty and (due["status"] == "belum_tersedia").any():
        return f"Target triwulanan {'yang jatuh tempo ' if later else ''}terisi, kecuali yang belum tersedia"
    if empty.empty:
        return f"Semua target triwulanan {'yang jatuh tempo ' if later else ''}terisi realisasinya"
    quarters = joined(sorted(empty["triwulan"].unique()))
    return f"Realisasi triwulan {quarters} belum diisi: {len(empty)} target jatuh tempo"
