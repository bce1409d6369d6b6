"""Tables in Indonesian notation: one that sorts, one whose texts are read whole."""

from collections.abc import Container, Iterable, Sequence
from functools import partial
from html import escape

import pandas as pd
import streamlit as st

from dashboard.catalogue import heading
from dashboard.exports.texts import holds_figures, rows_of, text_of
from dashboard.notation import MISSING

TEXT_WIDTH, FEW_COLUMNS = 150, 3  # texts give way, so that the figures beside them are in view


def show_table(frame: pd.DataFrame, *, height: int | None = None) -> None:
    """A table in Indonesian notation; it still sorts by value."""
    texts = [column for column in frame.columns if not holds_figures(frame[column])]
    frame = frame.assign(**{column: frame[column].astype(object).fillna(MISSING) for column in texts})
    formats = {column: partial(text_of, column) for column in frame.columns}
    styled = frame.style.format(formats, na_rep=MISSING)
    narrow = TEXT_WIDTH if len(frame.columns) > FEW_COLUMNS else None
    columns = {
        column: st.column_config.Column(heading(column), width=narrow if column in texts else None)
        for column in frame.columns
    }
    st.dataframe(
        styled, hide_index=True, height=height if height and len(frame) > 8 else "content", column_config=columns
    )


def html_table(frame: pd.DataFrame, shares: Sequence[float] = ()) -> str:
    """The table as HTML: texts wrap, figures are right-aligned; ``shares`` are the columns' parts of its width."""
    figures = {name for name in frame.columns if holds_figures(frame[name])}
    marks = {name: ' class="kanan"' if name in figures else "" for name in frame.columns}
    head = "".join(f"<th{marks[name]}>{escape(heading(name))}</th>" for name in frame.columns)
    body = "".join(
        "<tr>"
        + "".join(
            f'<td{marks[name]} data-judul="{escape(heading(name))}">{escape(text)}</td>'
            for name, text in zip(frame.columns, texts, strict=True)
        )
        + "</tr>"
        for texts in rows_of(frame)
    )
    widths = "".join(f'<col style="width:{share:.1%}">' for share in shares)
    columns = f"<colgroup>{widths}</colgroup>" if widths else ""
    return f"<table>{columns}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def folded_table(frame: pd.DataFrame, by: str, noun: str) -> str:
    """The table in parts that open, one for each value of a column, in order; ``noun`` is what the rows are."""
    parts = [(name, frame[frame[by] == name].drop(columns=by)) for name in dict.fromkeys(frame[by])]
    return "".join(
        f'<details class="catatan-baris"><summary><span><b>{escape(str(name))}</b><br>'
        f'<span class="catatan">{len(part)} {escape(noun)}</span></span></summary>'
        f'<div class="tabel">{html_table(part)}</div></details>'
        for name, part in parts
    )


def cells_table(
    headings: Sequence[str], rows: Iterable[Sequence[str]], *, figures: Container[str] = (), kind: str = ""
) -> str:
    """A table of cells that are HTML already, in the look of :func:`html_table`; ``figures`` are right-aligned."""
    marks = {name: ' class="kanan"' if name in figures else "" for name in headings}
    head = "".join(f"<th{marks[name]}>{escape(name)}</th>" for name in headings)
    body = "".join(
        "<tr>"
        + "".join(
            f'<td{marks[name]} data-judul="{escape(name)}"{" data-kosong" if cell == MISSING else ""}>{cell}</td>'
            for name, cell in zip(headings, cells, strict=True)
        )
        + "</tr>"
        for cells in rows
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="tabel {kind}" tabindex="0">{table}</div>'
