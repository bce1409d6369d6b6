"""What stands beside a comment: who wrote it, when, and what was done with it since."""

from collections.abc import Sequence
from datetime import datetime

from dashboard.headlines.filters import told
from dashboard.headlines.words import count
from dashboard.notation import date
from dashboard.store.comments import Comment, Said

LIST = "Komentar dalam rapat"


def signed(comment: Comment) -> str:
    """Who wrote it and when, with the filters it was seen with."""
    return _with_filters(f"{comment.first.penulis}, {moment(comment.first.waktu)}", comment)


def short(comment: Comment) -> str:
    """Who wrote it and on which day, with the filters it was seen with, for a slide."""
    return _with_filters(f"{comment.first.penulis}, {date(comment.first.waktu.date())}", comment)


def left_out(number: int) -> str:
    """How many comments a slide does not show, and where they are read; nothing where it shows them all."""
    return f"{count(number)} komentar lainnya, lebih dahulu ditulis: di layar pembicara (P)." if number > 0 else ""


def left_out_on_paper(number: int, *, noted: bool) -> str:
    """The same for a slide in a file; only how many where the file has no notes."""
    where = ", lebih dahulu ditulis: di catatan slide ini" if noted else ""
    return f"{count(number)} komentar lainnya{where}." if number > 0 else ""


def text(comment: Comment) -> str:
    """What it says, after the name of the indicator it is about."""
    return f"{comment.topic.objek}: {comment.last.isi}" if comment.topic.objek else comment.last.isi


def done(said: Said) -> str:
    """What was done with a comment, by whom, when: ``"ditarik oleh Sekretaris pada 24 November 2026, 10.15"``."""
    return f"{said.tindakan} oleh {said.penulis} pada {moment(said.waktu)}"


def moment(time: datetime) -> str:
    """A day in words and the time of day: ``"24 November 2026, 10.15"``."""
    return f"{date(time.date())}, {time:%H.%M}"


def notes(comments: Sequence[Comment]) -> str:
    """Comments as lines for a slide's notes; nothing where there is none."""
    lines = [f"- {text(one)} ({signed(one)})" for one in comments]
    return "\n".join([f"{LIST}:", *lines]) if lines else ""


def changes(comment: Comment) -> list[tuple[str, str]]:
    """What was done with it after it was written, and the text that stood there until then."""
    steps = zip(comment.history, comment.history[1:], strict=False)
    return [(done(after), before.isi) for before, after in steps]


def _with_filters(head: str, comment: Comment) -> str:
    """``"Sekretaris, 24 November 2026; Provinsi: Lampung; Sorot: A, B"``."""
    filters = told(comment.seen.filters)
    return f"{head}; {filters}" if filters else head
