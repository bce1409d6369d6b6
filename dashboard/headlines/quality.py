"""Sentences of Kualitas Data: how many figures contradict each other, where, and what is not filled in."""

from collections.abc import Sequence

import pandas as pd

from dashboard.catalogue import heading
from dashboard.headlines.words import QUARTERS, count, joined, known
from dashboard.notation import HARD_SPACE, MISSING, date, month, number, percent, trim

SEVERITIES = {
    "kesalahan": "Kesalahan: angka yang tidak mungkin keduanya benar",
    "peringatan": "Peringatan: dua tempat tidak sejalan, perlu diputuskan mana yang dipakai",
    "catatan": "Catatan: pembulatan, dokumen lain, dan yang sebaiknya diketahui pembaca",
}
STATES = {
    "lengkap": "lengkap",
    "sebagian": "sebagian kosong",
    "kosong": "kosong",
    "belum_ada": "belum ada",
    "tidak_jatuh_tempo": "tidak jatuh tempo",
}
WHOLE_YEAR = "tahun"
COLUMNS = {**{name: f"TW {name}" for name in QUARTERS}, WHOLE_YEAR: "Setahun"}


def printed_otherwise(row: pd.Series) -> str:
    """A printed figure that is not what its parts give, with where it is printed, beside what they do."""
    is_share = row["ukuran"].endswith("_persen")
    printed = trim(row["nilai_tercetak"]) + (f"{HARD_SPACE}%" if is_share else "")
    computed = (percent if is_share else trim)(row["nilai_hitung"])
    measure = heading(row["ukuran"]).removesuffix(" (%)")
    when = f" {row['tahun']}" if row["dataset"] == "renstra" else ""
    return f"{row['objek']}, {measure}{when}: dicetak {printed} ({row['tempat']}), dihitung {computed}."


def headline(findings: pd.DataFrame) -> str:
    """The page's finding: how many contradictions there are, by severity."""
    if findings.empty:
        return "Tidak ada angka yang saling bertentangan"
    counts = findings["tingkat"].value_counts()
    named = [f"{number(int(counts[name]), 0)} {name}" for name in SEVERITIES if name in counts]
    return f"{count(len(findings))} temuan: {joined(named)}"


def line(findings: pd.DataFrame, shown: pd.DataFrame, rules: int) -> str:
    """The grey line: what was compared, and how much of it is shown."""
    said = (
        f"{number(rules, 0)} pemeriksaan membandingkan angka tercetak dengan rincian, teks dan dokumen lain. "
        "Tidak ada angka yang diubah; keduanya ditampilkan."
    )
    return said if len(shown) == len(findings) else f"{said} {len(shown)} dari {len(findings)} temuan ditampilkan."


def section(tingkat: str, shown: pd.DataFrame) -> str:
    """The title of one severity: how many findings, and where most of them are."""
    if shown.empty:
        return f"Tidak ada {tingkat}"
    most = shown["dataset"].value_counts()
    where = f", terbanyak pada {most.index[0]}" if len(most) > 1 else f" pada {most.index[0]}"
    return f"{count(len(shown))} {tingkat}{where}"


def told(row: pd.Series) -> tuple[str, str, str]:
    """A finding in lines: what contradicts, both places with their values and the likely cause, of which data."""
    return row["penjelasan"], "\n".join([*filter(None, places(row)), cause(row)]), row["dataset"]


def places(row: pd.Series) -> list[str]:
    """Both places with their values; nothing for one that is not known."""
    return [
        f"{row[value] if known(row[value]) else MISSING}: {'; '.join(row[place])}" if row[place] else ""
        for value, place in (("nilai_a", "lokasi_a"), ("nilai_b", "lokasi_b"))
    ]


def cause(row: pd.Series) -> str:
    """How far apart the two figures are, and why that may be."""
    difference = f"Selisih {trim(row['selisih'])}. " if known(row["selisih"]) else ""
    return f"{difference}Kemungkinan sebab: {row['kemungkinan_sebab']}."


def completeness_headline(rows: pd.DataFrame) -> str:
    """How many periods have nothing; how much is filled in, of what is due only where no period is missing."""
    if rows.empty:
        return "Belum ada data untuk dinilai kelengkapannya"
    whole = rows.iloc[0]
    missing = int(whole["jumlah_belum_ada"])
    absent = f"{number(missing, 0)} periode realisasi belum ada datanya"
    if not known(whole["terisi_seluruhnya_persen"]):
        return f"Belum ada isian yang jatuh tempo; {absent}" if missing else "Belum ada isian yang jatuh tempo"
    filled = percent(whole["terisi_seluruhnya_persen"])
    if missing:
        return f"{absent}; isian pada periode yang ada terisi {filled}"
    return f"{filled} isian yang jatuh tempo sudah terisi"


def completeness_line(days: int) -> str:
    """The grey line of the grid: what the cells say, and when data are late."""
    return (
        "Isian terisi dari yang jatuh tempo, menurut data dan periode; data tahunan ditunggu pada TW IV saja. "
        f"Batas kirim {days} hari setelah triwulan berakhir (ditetapkan dasbor)."
    )


def period_cell(row: pd.Series) -> str:
    """One cell of the grid: filled of due, or that nothing is there."""
    due = int(row["jumlah"]) - int(row["tidak_jatuh_tempo"])
    if row["keadaan"] in ("belum_ada", "tidak_jatuh_tempo"):
        return STATES[row["keadaan"]]
    return f"{number(int(row['terisi']), 0)} dari {number(due, 0)}"


def by_column(part: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The periods of one data set by the columns of the grid."""
    return {name: part[part["triwulan"].fillna(WHOLE_YEAR) == name] for name in COLUMNS}


def period_lines(found: pd.DataFrame) -> list[str]:
    """The periods of one cell; months by their names."""
    rows = [row for _, row in found.iterrows()]
    return [period_cell(row) if len(rows) == 1 else f"{month(row['periode'])}: {period_cell(row)}" for row in rows]


def completeness_told(title: str, kind: str, part: pd.DataFrame) -> tuple[str, str, str]:
    """A row of the grid in lines: the data, what each quarter has, the worst state."""
    cells = [
        f"{COLUMNS[name]}: {', '.join(period_lines(found))}"
        + (f" ({lateness(found.iloc[-1])})" if lateness(found.iloc[-1]) else "")
        for name, found in by_column(part).items()
        if len(found)
    ]
    return f"{title}, {kind}", " · ".join(cells), STATES[max(part["keadaan"], key=list(STATES).index)]


def lateness(row: pd.Series) -> str:
    """How late a period came; nothing where it was on time or has no due date."""
    days = int(row["hari_terlambat"]) if pd.notna(row["hari_terlambat"]) else 0
    return f"diimpor {date(row['waktu_impor'])}, {number(days, 0)} hari setelah batas" if days else ""


def subjects(names: Sequence[str], titles: dict[str, str]) -> dict[str, str]:
    """The data sets that findings are about, with the names people know them by."""
    return {name: titles.get(name, "Teks laporan" if name == "teks" else name) for name in names}
