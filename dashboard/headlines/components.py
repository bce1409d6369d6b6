"""Sentences about indicators that are worked out from components."""

import pandas as pd

from dashboard.headlines.words import joined, known, listed
from dashboard.notation import percent, signed, trim

MISSING_REASONS = {
    "penyebut_nol": "penyebutnya nol",
    "komponen_ganda": "satu komponen tertulis dua kali",
}
PART_REASONS = {
    "komponen_kosong": "komponen belum ada",
    "rencana_kas_belum_ada": "rencana kas bulanan belum diimpor",
    "data_belum_lengkap": "data belum lengkap",
    "belum_akhir_tahun": "belum dapat dihitung sebelum triwulan IV",
    **MISSING_REASONS,
}
ORIGINS = {"dihitung": "dihitung dari data yang berlaku", "komponen": "dari komponen yang diimpor"}
NOT_COMPUTED = {
    "belum_diimpor": "Komponen indikator ini belum diimpor, sehingga realisasinya belum dapat dihitung ulang",
    "rumus_teks": "Rumus tercetak bukan bagian dari 100, sehingga disimpan sebagai teks dan tidak dihitung",
    "tanpa_rumus": "Indikator ini tidak mempunyai rumus komponen",
}


def headline(row: pd.Series) -> str:
    """What the components give, against what was reported; or why they give nothing."""
    if row["status"] in NOT_COMPUTED:
        return NOT_COMPUTED[row["status"]]
    if not known(row["realisasi_terhitung"]):
        return f"Realisasi belum dapat dihitung: {_reason(row)}"
    said = f"Realisasi terhitung {trim(row['realisasi_terhitung'])}"
    if row["status"] == "belum_dilaporkan":
        return f"{said}; belum ada yang dilaporkan"
    if row["status"] == "sama":
        return f"{said}, sama dengan yang dilaporkan"
    if row["status"] == "survei_belum_lengkap":
        return f"{said} dari survei yang belum memuat triwulan ini; dilaporkan {trim(row['realisasi'])}"
    return f"{said}, dilaporkan {trim(row['realisasi'])} (selisih {signed(row['selisih'])})"


def _reason(row: pd.Series) -> str:
    lacking = listed(row["komponen_kosong"])
    if row["status"] in MISSING_REASONS or not lacking:
        return MISSING_REASONS.get(row["status"], PART_REASONS["komponen_kosong"])
    more = f" dan {len(lacking) - 1} lainnya" if len(lacking) > 1 else ""
    return f"{lacking[0]}{more} belum ada"


def formula(parts: pd.DataFrame, result: object) -> str:
    """The formula with its numbers: ``"35 % × 100 + 30 % × 80 = 59"``."""
    return f"{' + '.join(_term(part) for _, part in parts.iterrows())} = {trim(result)}"


def _term(part: pd.Series) -> str:
    if known(part["pembilang"]) or known(part["penyebut"]):
        term = f"{trim(part['pembilang'])} / {trim(part['penyebut'])}"
    else:
        divided = f" / {trim(part['pembagi'])}" if part["pembagi"] != 1 else ""
        term = f"{trim(part['langsung'])}{divided}"
    term += f" × {trim(part['faktor'])}" if part["faktor"] != 1 else ""
    return term if part["bobot_persen"] == 100 else f"{percent(part['bobot_persen'], 1)} × {term}"


def part_note(row: pd.Series) -> str:
    """A part's value; a word where there is none."""
    return trim(row["nilai_bagian"]) if known(row["nilai_bagian"]) else "belum tersedia"


def performance_headline(whole: pd.Series, parts: pd.DataFrame) -> str:
    """The budget's performance against what was reported; or which part is lacking."""
    if known(whole["nilai"]):
        said = f"Kinerja anggaran terhitung {trim(whole['nilai'])}, {whole['kategori']}"
        if not known(whole["realisasi"]):
            return f"{said}; belum ada yang dilaporkan"
        return f"{said}; dilaporkan {trim(whole['realisasi'])}, {whole['kategori_realisasi']}"
    lacking = [name.split(" ")[0].lower() for name in parts.loc[parts["nilai"].isna(), "bagian"]]
    return f"Kinerja anggaran belum dapat dihitung: bagian {joined(lacking)} belum tersedia"


def performance_note(parts: pd.DataFrame) -> str:
    """What the only missing part would have to be for the reported value, and where the others come from."""
    known_parts = parts[parts["nilai"].notna()]
    origins = [
        f"{name.split(' ')[0].lower()} {ORIGINS[origin]}{_unused(value, given)}"
        for name, origin, value, given in zip(
            *(known_parts[column] for column in ("bagian", "asal", "nilai", "nilai_tidak_dipakai")), strict=True
        )
    ]
    lacking = [
        f"{name.split(' ')[0].lower()}: {PART_REASONS[reason]}"
        for name, reason in zip(parts["bagian"], parts["alasan"], strict=True)
        if known(reason)
    ]
    said = f"Kontribusi tiap bagian; {'; '.join([*origins, *lacking])}."
    implied = parts[parts["nilai_tersirat"].notna()]
    if implied.empty:
        return said
    row = implied.iloc[0]
    return f"{said} {row['bagian']} yang membuat hasilnya sama dengan yang dilaporkan: {trim(row['nilai_tersirat'])}."


def _unused(value: object, given: object) -> str:
    """That an imported component says otherwise than what a part is worked out to be; nothing where it does not."""
    differs = known(given) and trim(given) != trim(value)
    return f" (komponen yang diimpor {trim(given)} tidak dipakai)" if differs else ""
