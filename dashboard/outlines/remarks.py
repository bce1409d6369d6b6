"""Comments of a quarter in files: on which views, and as lines with name and date."""

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from dashboard.notation import date

TITLE = "Komentar dalam rapat"
ANY = "*"
REST = "lainnya"


def is_named(view: str, names: Iterable[str]) -> bool:
    """Whether a view is among names; one that ends in ``*`` stands for every view that begins so."""
    return any(view.startswith(name[:-1]) if name.endswith(ANY) else view == name for name in names)


def of_section(comments: pd.DataFrame, own: Sequence[str], every: Sequence[str]) -> pd.DataFrame:
    """The comments on a section's own views; of ``lainnya`` those on views that are among no section's names."""
    rest = REST in own
    return comments[[is_named(view, every if rest else own) != rest for view in comments["tampilan"]]]


def remark_lines(comments: pd.DataFrame) -> tuple[str, ...]:
    """Each comment with what it is about, who said it and on which day."""
    return tuple(
        f"{f'{row.objek}: ' if row.objek else ''}{row.komentar} ({signed(row)})" for row in comments.itertuples()
    )


def signed(row: Any) -> str:
    """Who said it and on which day."""
    return f"{row.penulis}, {date(row.waktu.date())}"


def on_page(comments: pd.DataFrame, page: str, views: Iterable[str]) -> pd.DataFrame:
    """The comments written on a page or on one of its views."""
    return comments[(comments["halaman"] == page) | comments["tampilan"].isin(list(views))]


def with_remarks(notes: str, comments: pd.DataFrame) -> str:
    """A slide's notes with the comments on what it shows."""
    lines = [f"- {line}" for line in remark_lines(comments)]
    return "\n".join([notes, "", f"{TITLE}:", *lines]) if lines else notes
