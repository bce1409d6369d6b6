"""Sentences of a meeting: what the last one decided and what became of it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from dashboard.headlines.direction import REASONS, due
from dashboard.headlines.words import count, lower_first
from dashboard.store.written import Written

TO_WRITE = "Yang diputuskan hari ini ditulis di halaman Perlu Arahan dan membuka rapat berikutnya."


def followed_headline(entries: Sequence[Written], before: dict[str, Any], today: date) -> str:
    """How many follow-ups of the last meeting are done; those past their day are named."""
    meeting = f"rapat triwulan {before['triwulan']} {before['tahun']}"
    if not entries:
        return f"Belum ada tindak lanjut {meeting} yang tercatat"
    if len(entries) == 1:
        return f"Satu-satunya tindak lanjut {meeting} {_alone(entries[0], today)}"
    done = sum(entry.is_done() for entry in entries)
    late = sum(entry.is_overdue(today) for entry in entries)
    if done == len(entries):
        return f"Semua tindak lanjut {meeting} selesai"
    counted = (
        f"{count(done)} dari {lower_first(count(len(entries)))}" if done else f"Belum satu pun dari {len(entries)}"
    )
    return f"{counted} tindak lanjut {meeting} selesai" + (
        f"; {lower_first(count(late))} lewat batas waktu" if late else ""
    )


def _alone(entry: Written, today: date) -> str:
    """How far the only decision is."""
    if entry.is_done():
        return "sudah selesai"
    return "belum selesai dan lewat batas waktu" if entry.is_overdue(today) else "belum selesai"


def followed_measure(before: dict[str, Any], first: int, last: int, total: int) -> str:
    """What the table shows, and which of all decisions where they take several slides."""
    said = f"Yang diputuskan untuk triwulan {before['triwulan']} {before['tahun']} dan keadaannya sekarang"
    if last - first + 1 == total:
        return said
    which = f"{first}" if first == last else f"{first} {'dan' if last == first + 1 else 'sampai'} {last}"
    return f"{said}. Keputusan {which} dari {total}."


def continued(text: str, part: tuple[int, int]) -> str:
    """A title, or a name, of a slide that continues the one before."""
    turn, total = part
    return f"{text} (lanjutan {turn} dari {total})" if turn > 1 else text


def became(entry: Written, reason: str | None, today: date) -> str:
    """What became of a decision: how far it is, whether its day is past, whether its object is still a concern."""
    still = f"masih {REASONS[reason]}" if reason else "tidak lagi perlu arahan"
    day = "" if entry.is_done() else due(entry.due, entry.due_words, today)
    return "; ".join(part for part in (entry.state or "status belum ditulis", day, still) if part)
