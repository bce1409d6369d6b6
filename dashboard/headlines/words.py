"""Small words that sentences share."""

from collections.abc import Iterable, Sequence
from textwrap import shorten

import pandas as pd

from dashboard.notation import percent, signed

NUMBERS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")
QUARTER_ENDS = {"I": "31 Maret", "II": "30 Juni", "III": "30 September", "IV": "31 Desember"}
QUARTERS = tuple(QUARTER_ENDS)
NAMED, NOTED = 2, 80
NOTHING_READ = "belum ada data"
REASONS = {
    "tercapai": "tercapai",
    "di_bawah_target": "di bawah target",
    "belum_tersedia": "belum tersedia",
    "belum_diisi": "belum diisi",
    "belum_jatuh_tempo": "belum jatuh tempo",
    "tidak_jatuh_tempo": "tidak ada target pada triwulan ini",
    "tanpa_target": "capaian tidak dapat dihitung: target nol atau kosong",
    "tidak_menantang": "target tidak lagi menantang",
}
UNKNOWN = {
    "belum_tersedia": "belum tersedia",
    "belum_diisi": "belum diisi",
    "belum_jatuh_tempo": "belum jatuh tempo",
    "tidak_jatuh_tempo": "tidak jatuh tempo pada triwulan ini",
}


def count(number: int) -> str:
    """A count as a sentence begins with it: words up to ten, digits above."""
    return NUMBERS[number].capitalize() if 0 <= number < len(NUMBERS) else str(number)


def joined(names: Sequence[str]) -> str:
    """``a``, ``a dan b``, ``a, b dan c``."""
    return " dan ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def parts(*texts: str) -> str:
    """Parts of one sentence; empty ones are left out."""
    return "; ".join(text for text in texts if text)


def sentences(*texts: str) -> str:
    """Texts after each other, each ending as a sentence does; empty ones are left out."""
    return " ".join(text if text.endswith((".", "?", "!")) else f"{text}." for text in texts if text)


def status_word(code: str) -> str:
    """A status as a table shows it."""
    return code.replace("_", " ")


def reason(code: str | None, note: object = None) -> str:
    """A status in words, of what is not available yet with what its file notes beside it; nothing for none."""
    return _noted(REASONS.get(code or "", ""), code, note)


def unknown(code: str | None, note: object = None) -> str:
    """In a word, why a figure is not there, with what its file notes; that it is not, for any other status."""
    return _noted(UNKNOWN.get(code or "", "belum ada"), code, note)


def _noted(said: str, code: str | None, note: object) -> str:
    return f"{said}: {shorten(str(note), NOTED, placeholder='…')}" if code == "belum_tersedia" and known(note) else said


def lower_first(text: str) -> str:
    """The text as it stands inside a sentence; abbreviations keep their capitals."""
    return text if text[1:2].isupper() or not text else text[0].lower() + text[1:]


def as_of(tahun: int, triwulan: str) -> str:
    """The last day of a quarter: ``31 Desember 2024``."""
    return f"{QUARTER_ENDS[triwulan]} {tahun}"


def state_of_data(tahun: int, triwulan: str, version: int) -> str:
    """Until when data are counted, and in which version they are read."""
    return f"Data per {as_of(tahun, triwulan)} (versi {version})"


def about(perangkat_daerah: str, tahun: int, triwulan: str) -> str:
    """Whose figures, and when: ``BKD · triwulan IV 2024``."""
    return f"{perangkat_daerah} · triwulan {triwulan} {tahun}"


def last_year(before: object, change: object) -> str:
    """The year before, in percent, and the difference in points as far as it is known; nothing without it."""
    if not known(before):
        return ""
    said = f"tahun lalu {percent(before)}"
    return f"{said} ({signed(change)} poin persentase)" if known(change) else said


def place_of(place: str, workbooks: Sequence[tuple[str, str | None]], tahun: int) -> str:
    """Where figures of a year come from: the place in print, where every workbook states one, else the workbooks.

    A report of another year is no source of what was not read.
    """
    other_year = "LKIP" in place and f"LKIP {tahun}" not in place
    if not workbooks and other_year:
        return NOTHING_READ
    if not workbooks or (not other_year and all(printed for _, printed in workbooks)):
        return place
    names = list(dict.fromkeys(name for name, _ in workbooks if name))
    more = [f"{len(names) - NAMED} berkas lain"] if len(names) > NAMED else []
    return joined([*names[:NAMED], *more])


def first(frame: pd.DataFrame) -> pd.Series | None:
    """The only row of a summary; nothing where there are no data."""
    return None if frame.empty else frame.iloc[0]


def listed(value: object) -> list[str]:
    """The names in a list that SQL gave; none for a missing one."""
    return [str(name) for name in value] if isinstance(value, Iterable) and not isinstance(value, str) else []


def known(value: object) -> bool:
    """Whether a value is there."""
    return value is not None and not pd.isna(value)
