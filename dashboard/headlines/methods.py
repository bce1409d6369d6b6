"""Sentences about how figures are worked out."""

import re
from collections.abc import Mapping, Sequence

from dashboard.notation import trim


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
