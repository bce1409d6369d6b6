"""Sentences about what needs a decision of the leadership, and what is expected for the year's end."""

from datetime import date

import pandas as pd

from dashboard.headlines.words import count, known, reason
from dashboard.notation import MISSING, percent, rupiah_short, trim
from dashboard.notation import date as in_words

REACHED = 100
MATTERS = {
    "perjanjian": "Perjanjian",
    "program": "Program",
    "indikator": "Indikator",
    "renstra": "Renstra",
    "keluaran": "Keluaran",
    "ksd": "KSD",
    "anggaran": "Anggaran",
    "target": "Target",
}
TARGET_LINES = {
    "rencana_kas": "Garis: bagian pagu menurut anggaran kas.",
    "pola_tahun_lalu": "Garis: anggapan, bagian pagu menurut pola belanja tahun lalu; anggaran kas belum diimpor.",
    "garis_lurus": "Garis: anggapan, pagu dibagi rata menurut triwulan; anggaran kas belum diimpor.",
}
REASONS = {
    "di_bawah_target": "di bawah target",
    "melebihi_pagu": "belanja melebihi pagu",
    "serapan_belum_dijelaskan": "serapan rendah belum dijelaskan",
    "serapan_rendah": "serapan rendah sudah dijelaskan",
    "perkiraan_di_bawah_target": "perkiraan di bawah target",
    "komponen_berbeda": "berbeda dari komponennya",
    "belum_diisi": "belum diisi",
    "belum_tersedia": "belum tersedia",
    "melampaui": "jauh melampaui target",
    "tidak_menantang": "target tidak lagi menantang",
}
EMPTY = ("belum_diisi", "belum_tersedia")
UNKNOWN = {
    "belum_ada_realisasi": "belum ada realisasi tahun ini",
    "tanpa_target": "target tahunan atau pagu belum ada atau nol",
    "sifat_belum_ditetapkan": "belum ditetapkan apakah targetnya bertambah, kumulatif atau nilai pada satu waktu",
    "realisasi_kurang": "realisasi satu triwulan yang jatuh tempo belum diisi",
    "belum_jatuh_tempo": "belum ada target atau rencana belanja yang jatuh tempo",
}


def amount(row: pd.Series, value: object) -> str:
    """A value of a matter: money short, other figures as targets are written."""
    return rupiah_short(value) if row["jenis"] == "anggaran" else trim(value)


def matters_headline(matters: pd.DataFrame) -> str:
    """How many matters need a decision."""
    return "Perlu arahan pimpinan" + (f": {count(len(matters)).lower()} hal" if len(matters) else "")


def page_headline(matters: pd.DataFrame, judged: int) -> str:
    """How many matters need a decision, misses named first; without anything ``judged`` that nothing is known yet."""
    if matters.empty:
        return "Tidak ada yang perlu arahan pimpinan" if judged else "Belum ada data untuk dinilai pada triwulan ini"
    counted = matters_counted(matters)
    if matters["alasan"].isin(EMPTY).all():
        return f"{matters_headline(matters)}, {'semuanya ' if len(matters) > 1 else ''}belum ada datanya"
    return matters_headline(matters) + (f"; {counted}" if counted else "")


def pressing_headline(matters: pd.DataFrame, shown: pd.DataFrame, judged: int) -> str:
    """The headline of those that are shown, most pressing first; of all where all are."""
    if len(shown) == len(matters):
        return page_headline(matters, judged)
    return f"{count(len(shown))} dari {len(matters)} hal yang perlu arahan pimpinan: {matters_counted(shown)}"


def matters_counted(matters: pd.DataFrame) -> str:
    """How many matters there are of each kind, in words."""
    counted = [
        (int((matters["alasan"] == "di_bawah_target").sum()), "di bawah target"),
        (int((matters["alasan"] == "melebihi_pagu").sum()), "belanja melebihi pagu"),
        (int(matters["alasan"].str.startswith("serapan").sum()), "serapan rendah"),
        (int((matters["alasan"] == "perkiraan_di_bawah_target").sum()), "perkiraan di bawah target"),
        (int((matters["alasan"] == "komponen_berbeda").sum()), "berbeda dari komponennya"),
        (int(matters["alasan"].isin(EMPTY).sum()), "belum ada datanya"),
        (int(matters["alasan"].isin(("melampaui", "tidak_menantang")).sum()), "targetnya tidak lagi menantang"),
    ]
    return ", ".join(f"{count(number).lower()} {words}" for number, words in counted if number)


def matter_note(row: pd.Series) -> str:
    """What is to be decided about one matter, in a few words."""
    if str(row["alasan"]).startswith("serapan"):
        share = f": {percent(row['bagian_persen'], 0)} dari seluruh sisa" if row["bagian_persen"] >= 1 else ""
        explained = "belum dijelaskan" if row["alasan"] == "serapan_belum_dijelaskan" else "sudah dijelaskan"
        if known(row["kebutuhan"]):
            expected_share = percent(row["perkiraan_persen"])
            return f"terserap {percent(row['persen'])}, perkiraan akhir tahun {expected_share} pagu; {explained}"
        return f"terserap {percent(row['persen'])}, sisa {rupiah_short(row['sisa'])}{share}; {explained}"
    if row["alasan"] == "melebihi_pagu":
        return f"belanja melebihi pagu {rupiah_short(-row['sisa'])}: terserap {percent(row['persen'])}"
    if row["jenis"] == "perjanjian":
        waiting = f": {count(int(row['nilai'])).lower()} realisasi belum dapat dinilai" if row["nilai"] else ""
        return f"belum diimpor, sehingga capaian tahun ini tidak dapat dihitung{waiting}"
    if row["jenis"] == "ksd":
        done = "belum diisi" if row["alasan"] == "belum_diisi" else "di bawah 100 %"
        return f"{count(int(row['nilai'])).lower()} capaian target rencana aksi {done}"
    if row["jenis"] == "renstra":
        return f"{trim(row['nilai'])} dari target renstra {trim(row['pembanding'])}: {percent(row['persen'])}"
    if row["alasan"] == "di_bawah_target":
        return f"{trim(row['nilai'])} dari target {trim(row['pembanding'])}: {percent(row['persen'])}"
    if row["alasan"] == "perkiraan_di_bawah_target":
        value = trim(row["perkiraan_akhir_tahun"])
        return f"perkiraan akhir tahun {value} dari target {trim(row['pembanding'])}: {percent(row['persen'])}"
    if row["alasan"] == "komponen_berbeda":
        return f"dilaporkan {trim(row['nilai'])}; komponennya memberi {trim(row['pembanding'])}"
    if row["alasan"] == "tidak_menantang":
        reached = f"{trim(row['nilai'])} pada {int(row['tahun_dicapai'])}"
        return f"target {row['target_dipenuhi']}: sudah tercapai {reached}"
    if row["alasan"] == "melampaui":
        return f"{trim(row['nilai'])} dari target {trim(row['pembanding'])}: {percent(row['persen'])} dari target"
    target = "pagu" if row["jenis"] == "anggaran" else "target"
    given = f"{target} {amount(row, row['pembanding'])}; " if known(row["pembanding"]) else ""
    since = f" sejak triwulan {row['kosong_sejak']}" if known(row["kosong_sejak"]) else ""
    return f"{given}realisasi {reason(row['alasan'])}{since}"


def owner(row: pd.Series) -> str:
    """Who answers for a matter, and as what: a unit, a coordinator, or the agency."""
    return f"{row['penanggung_jawab']} ({row['penanggung_jawab_sebagai']})"


def explained(row: pd.Series) -> str:
    """Why a matter is in the list, as a whole sentence with its numbers."""
    said = f"{row['nama_pendek']}: {matter_note(row)}."
    if known(row["hari_sejak_jatuh_tempo"]) and int(row["hari_sejak_jatuh_tempo"]) > 0:
        said += f" Jatuh tempo {int(row['hari_sejak_jatuh_tempo'])} hari yang lalu."
    return said


def expected(row: pd.Series) -> str:
    """The expected year-end value and its range, or why there is none."""
    if known(row["alasan_kosong"]):
        return f"Perkiraan akhir tahun belum tersedia: {UNKNOWN[row['alasan_kosong']]}"
    if row["metode"] == "realisasi_akhir_tahun":
        reached = amount(row, row["perkiraan_akhir_tahun"])
        return f"Realisasi akhir tahun {reached} dari {amount(row, row['target_akhir_tahun'])}"
    value, target = (amount(row, row[name]) for name in ("perkiraan_akhir_tahun", "target_akhir_tahun"))
    share = percent(row["perkiraan_persen"])
    return f"Perkiraan akhir tahun {value} dari {target} ({share}){_range(row)}"


def target_line(path: pd.DataFrame) -> str:
    """What the marks of what is due by each quarter follow, where they are not targets that somebody set."""
    kinds = [name for name in path["dasar_target"].unique() if known(name)]
    return TARGET_LINES.get(kinds[0], "") if kinds else ""


def needed(row: pd.Series) -> str:
    """What is needed in the quarters that are left."""
    if not known(row["kebutuhan"]):
        return ""
    need, level = float(row["kebutuhan"]), row["akumulasi"] == "tingkat"
    if row["arah"] == "turun" and not level:
        if need < 0:
            return f"Batas setahun sudah terlampaui {amount(row, -need)}."
        return f"Sampai akhir tahun masih tersedia {amount(row, need)}."
    if need == 0:
        return "Target akhir tahun sudah tercapai."
    verb = "turun" if row["arah"] == "turun" else "naik" if level else "bertambah"
    each = row["kebutuhan_per_triwulan"]
    by_quarter = f", {amount(row, each)} tiap triwulan yang tersisa" if known(each) and float(each) < need else ""
    return f"Sampai akhir tahun harus {verb} {amount(row, need)}{by_quarter}."


def outlook(row: pd.Series) -> list[tuple[str, str]]:
    """What is expected for the year's end, its range and what is still needed, each with its heading; nothing at the
    year's end, and where nothing can be expected."""
    if not known(row["perkiraan_akhir_tahun"]) or row["metode"] == "realisasi_akhir_tahun":
        return []
    value = f"{amount(row, row['perkiraan_akhir_tahun'])} ({percent(row['perkiraan_persen'])})"
    low, high = (amount(row, row[name]) if known(row[name]) else "" for name in ("batas_bawah", "batas_atas"))
    span = "belum ada, baru satu triwulan" if not low else f"{low} sampai {high}" if low != high else f"tetap {low}"
    return [("Perkiraan akhir tahun", value), ("Rentang", span), ("Masih diperlukan", needed_words(row))]


def needed_words(row: pd.Series) -> str:
    """What is needed in the quarters that are left, in a few words."""
    if not known(row["kebutuhan"]):
        return MISSING
    need, level = float(row["kebutuhan"]), row["akumulasi"] == "tingkat"
    if row["arah"] == "turun" and not level:
        return f"terlampaui {amount(row, -need)}" if need < 0 else f"tersedia {amount(row, need)}"
    if need == 0:
        return "tidak ada, target tercapai"
    verb = "turun " if row["arah"] == "turun" else "naik " if level else ""
    each = row["kebutuhan_per_triwulan"]
    by_quarter = f" ({amount(row, each)} tiap triwulan)" if known(each) and float(each) < need else ""
    return f"{verb}{amount(row, need)}{by_quarter}"


def indicators_headline(rows: pd.DataFrame) -> str:
    """How many indicators are expected to miss their target at the year's end, or missed it."""
    if rows.empty:
        return "Belum ada indikator untuk diperkirakan"
    given = rows[rows["metode"].notna()]
    final = (given["metode"] == "realisasi_akhir_tahun").all() and not given.empty
    words = "Realisasi akhir tahun" if final else "Perkiraan akhir tahun"
    if given.empty:
        return f"{words} indikator belum dapat dihitung"
    missed = int((given["perkiraan_capaian_persen"] < REACHED).sum())
    said = f"{count(missed).lower()} dari {len(given)}" if missed else f"tidak satu pun dari {len(given)}"
    return f"{words}: {said} indikator di bawah target{_without(len(rows) - len(given))}"


def spending_headline(rows: pd.DataFrame) -> str:
    """How much of the allocation is expected to be spent at the year's end, or was."""
    if rows.empty:
        return "Belum ada sub kegiatan untuk diperkirakan"
    given = rows[rows["perkiraan_akhir_tahun"].notna()]
    final = (given["metode"] == "realisasi_akhir_tahun").all() and not given.empty
    words = "Belanja akhir tahun" if final else "Perkiraan belanja akhir tahun"
    if given.empty:
        return f"{words} belum dapat dihitung"
    sums = ("jumlah_perkiraan_rupiah", "jumlah_pagu_diperkirakan_rupiah")
    spent, allocated = (rupiah_short(given.iloc[0][name]) for name in sums)
    return f"{words} {spent} dari pagu {allocated}{_without(len(rows) - len(given))}"


def way(row: pd.Series) -> str:
    """How a year-end value is expected, or why there is none."""
    return UNKNOWN[str(row["alasan_kosong"])] if known(row["alasan_kosong"]) else str(row["nama_metode"])


def due(day: date | None, words: str, today: date) -> str:
    """Until when something is to be done, and whether that day is past."""
    if day is None:
        return f"batas waktu {words}" if words else ""
    return f"batas waktu {in_words(day)}" + (" (terlewat)" if day < today else "")


def _without(number: int) -> str:
    return f"; {count(number).lower()} belum dapat dihitung" if number else ""


def _range(row: pd.Series) -> str:
    if not known(row["batas_bawah"]):
        return "; rentang belum dapat diberikan: baru satu triwulan menunjukkan lajunya"
    low, high = (amount(row, row[name]) for name in ("batas_bawah", "batas_atas"))
    return f", rentang {low} sampai {high}" if low != high else f", rentang tetap {low}"
