"""Words of columns that mean the same however they are written: the state of a figure, the day something is due."""

from collections.abc import Callable

from dashboard.importing.context.periods import day

FINAL = {"tetap", "definitif"}


def state(words: str) -> str | None:
    """``sementara`` or ``final``; another word as it is, in small letters."""
    written = " ".join(words.casefold().split()).removeprefix("angka ")
    return "final" if written in FINAL else written or None


def due_day(words: str) -> str | None:
    """A day as ``2025-03-31``; what names none stays as it is written."""
    named = day(words)
    return named.isoformat() if named else " ".join(words.split()) or None


STATED: dict[str, Callable[[str], str | None]] = {"batas_waktu": due_day, "keadaan": state}
