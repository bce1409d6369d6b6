"""Sentences about how figures are worked out."""

import re
from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from dashboard.headlines.words import known
from dashboard.notation import HARD_SPACE, trim

WHOLE = 100
ELSEWHERE = {
    "merit_aspek": "jumlah nilai aspek sistem merit lingkup BKD",
    "survei_kepuasan": "nilai survei kepuasan layanan",
    "teks": "rumus tercetak disimpan sebagai teks; tidak dihitung ulang",
}


def headline(subjects: Sequence[str], measures: int) -> str:
    """How many measures there are to read about, in how many subjects."""
    return f"Cara {measures} ukuran dihitung, dalam {len(subjects)} bagian"


def rule(text: str, settings: Mapping[str, float]) -> str:
    """A rule with its settings put in, in Indonesian notation.

    Raises:
        KeyError: when a setting is not in force.
    """
    return re.sub(r"\{(\w+)\}", lambda found: trim(settings[found[1]]), text)


def bound(lowest: float, within: bool) -> str:
    """From which value on a band reaches; ``within`` says whether the value itself belongs to it."""
    return f"{trim(lowest)} ke atas" if within else f"di atas {trim(lowest)}"


def since(year: int) -> str:
    """From when on a rule holds."""
    return f"berlaku sejak {year}"


def part(row: Mapping[Hashable, Any]) -> str:
    """How a part of a composite indicator is worked out; one without components names what it comes from."""
    if row["sumber"] in ELSEWHERE:
        return ELSEWHERE[str(row["sumber"])]
    if known(row["pembilang"]):
        said = f"{row['pembilang']} / {row['penyebut']}"
    else:
        said = str(row["komponen"]) + (f" / {trim(row['pembagi'])}" if row["pembagi"] != 1 else "")
    weight = f"{trim(row['bobot_persen'])}{HARD_SPACE}% × " if row["bobot_persen"] != WHOLE else ""
    return weight + said + (f" × {trim(row['faktor'])}" if row["faktor"] != 1 else "")


def criterion(row: Mapping[Hashable, Any]) -> str:
    """What an employee has to have for some points: ``nilai kinerja 91 ke atas (sangat baik)``."""
    name = str(row["unsur"]).replace("_", " ")
    if known(row["batas_bawah"]):
        return f"{name} {bound(row['batas_bawah'], within=True)} ({row['kriteria']})"
    return f"{name}: {row['kriteria']}"
