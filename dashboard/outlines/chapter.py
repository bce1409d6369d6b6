"""A report from its outline: sections in order, tables and sentences filled from the data in force."""

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from dashboard.outlines.answers import Answers
from dashboard.outlines.elements import Chapter, Element, Heading, Picture, Placeholder, Remarks
from dashboard.outlines.origins import numbered
from dashboard.outlines.periods import NOTHING, NothingToExport, whole_period
from dashboard.outlines.pictures import pictures
from dashboard.outlines.remarks import of_section, remark_lines
from dashboard.outlines.sentences import SENTENCES
from dashboard.outlines.tables import named, tables

FOLDER = Path(__file__).parent / "reports"
Period = dict[str, Any]
Progress = Callable[[int, int, str], None]


@cache
def outlines() -> dict[str, dict[str, Any]]:
    """The outlines that come with the dashboard, by name: title, sections, what fills each."""
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))}


def chapter(
    connection: DuckDBPyConnection,
    outline: dict[str, Any],
    period: Period,
    progress: Progress | None = None,
    comments: pd.DataFrame | None = None,
) -> Chapter:
    """The report of an outline; agency, year and quarter that are not given are the newest in force.

    ``comments`` are those of the quarter (tampilan, objek, komentar, penulis, waktu); each stands where its view is.

    Raises:
        KeyError: when the outline names a sentence or a chart that there is none of.
        queries.reports.UnknownReport: when it names a report that there is none of.
        NothingToExport: when no figure of the report is in force.
    """
    whole = whole_period(connection, period)
    sections = outline["bagian"]
    views = [name for section in sections for part in section.get("isi", []) for name in part.get("komentar", [])]
    answers = Answers(connection)
    elements: list[Element] = []
    steps = len(sections) + 1
    for place, section in enumerate(sections):
        if progress:
            progress(place, steps, section["judul"])
        elements.append(Heading(f"{section.get('nomor', '')} {section['judul']}".strip(), section["tingkat"]))
        for part in section.get("isi", []):
            elements += (
                _remarks(part["komentar"], views, comments) if "komentar" in part else _elements(answers, part, whole)
            )
    if progress:
        progress(len(sections), steps, "Asal setiap angka")
    origins = numbered(connection, elements)
    if not any(origin.cells for origin in origins.values()):
        raise NothingToExport(NOTHING)
    about = f"{whole['perangkat_daerah']}, triwulan {whole['triwulan']} {whole['tahun']}"
    numbers = {key: origin.number for key, origin in origins.items()}
    return Chapter(outline["judul"], about, tuple(elements), tuple(origins.values()), numbers)


def _elements(answers: Answers, part: dict[str, Any], period: Period) -> list[Element]:
    if "per" in part:
        return _each(answers, part, period)
    if "isian" in part:
        return [Placeholder(part["isian"], part["oleh"])]
    if "tabel" in part:
        return list(tables(answers, part, period))
    if "gambar" in part:
        panels = pictures(answers.ask, part["gambar"], period)
        return [Picture(part["judul"], panel.chart, panel.source) for panel in panels]
    told = {sentence.text: sentence for sentence in SENTENCES[part["kalimat"]](answers.ask, period)}
    return list(told.values())


def _each(answers: Answers, part: dict[str, Any], period: Period) -> list[Element]:
    """The parts of a part for one value of a column after the other."""
    column, found = part["per"], []
    for value in named(answers, part["isi"], column, period):
        for one in part["isi"]:
            if one.get("hanya", value) == value:
                own = {**one, "saring": {**one.get("saring", {}), column: value}} if one.get("tiap") == column else one
                found += _elements(answers, own, {**period, column: value} if "kalimat" in one else period)
    return found


def _remarks(own: list[str], every: list[str], comments: pd.DataFrame | None) -> list[Element]:
    """The comments on the views that a part names; nothing where there is none."""
    if comments is None:
        return []
    lines = remark_lines(of_section(comments, own, every))
    return [Remarks(lines)] if lines else []
