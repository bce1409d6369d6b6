"""A report from its outline: sections in order, tables and sentences filled from the data in force."""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from dashboard.outlines.elements import (
    Chapter,
    Element,
    Heading,
    Origin,
    Picture,
    Placeholder,
    Remarks,
    Sentence,
    Table,
    origin_key,
)
from dashboard.outlines.periods import NOTHING, NothingToExport, whole_period
from dashboard.outlines.pictures import pictures
from dashboard.outlines.places import placed
from dashboard.outlines.remarks import of_section, remark_lines
from dashboard.outlines.sentences import SENTENCES
from dashboard.panels import Source, cells_of
from queries.reports import PERIOD_PARAMETERS, cells, report, run

FOLDER = Path(__file__).parent / "reports"
CELL = re.compile(r"([A-Z]+)(\d+)")
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
    named = [name for section in sections for part in section.get("isi", []) for name in part.get("komentar", [])]
    elements: list[Element] = []
    for place, section in enumerate(sections):
        if progress:
            progress(place, len(sections), section["judul"])
        elements.append(Heading(f"{section.get('nomor', '')} {section['judul']}".strip(), section["tingkat"]))
        for part in section.get("isi", []):
            elements += (
                _remarks(part["komentar"], named, comments)
                if "komentar" in part
                else _elements(connection, part, whole)
            )
    origins = _origins(connection, elements)
    if not any(origin.cells for origin in origins.values()):
        raise NothingToExport(NOTHING)
    about = f"{whole['perangkat_daerah']}, triwulan {whole['triwulan']} {whole['tahun']}"
    numbers = {key: origin.number for key, origin in origins.items()}
    return Chapter(outline["judul"], about, tuple(elements), tuple(origins.values()), numbers)


def _elements(connection: DuckDBPyConnection, part: dict[str, Any], period: Period) -> list[Element]:
    if "isian" in part:
        return [Placeholder(part["isian"], part["oleh"])]
    if "tabel" in part:
        return list(_tables(connection, part, period))
    if "gambar" in part:
        return list(_pictures(connection, part, period))

    def ask(question: Any, **parameters: Any) -> pd.DataFrame:
        return question(connection, **parameters)

    return list(SENTENCES[part["kalimat"]](ask, period))


def _pictures(connection: DuckDBPyConnection, part: dict[str, Any], period: Period) -> Iterator[Picture]:
    """The charts of a part."""

    def ask(question: Any, **parameters: Any) -> pd.DataFrame:
        return question(connection, **parameters)

    for panel in pictures(ask, part["gambar"], period):
        yield Picture(part["judul"], panel.chart, panel.source)


def _remarks(own: list[str], every: list[str], comments: pd.DataFrame | None) -> list[Element]:
    """The comments on the views that a part names; nothing where there is none."""
    if comments is None:
        return []
    lines = remark_lines(of_section(comments, own, every))
    return [Remarks(lines)] if lines else []


def _tables(connection: DuckDBPyConnection, part: dict[str, Any], period: Period) -> Iterator[Table]:
    """The table of a part; with ``tiap`` one for each value of a column, named in the title."""
    name = part["tabel"]
    known = report(name).parameters
    own = {key: value for key, value in period.items() if key in PERIOD_PARAMETERS and key in known}
    rows = run(connection, name, **own, **part.get("parameter", {}))
    for column, value in part.get("saring", {}).items():
        rows = rows[rows[column] == value]
    source = Source(name, cells_of(period, every_period=True), part["judul"])
    if "tiap" not in part or rows.empty:
        yield Table(part["judul"], _shaped(rows, part), source)
        return
    for value in dict.fromkeys(rows[part["tiap"]].dropna()):
        yield Table(f"{part['judul']}: {value}", _shaped(rows[rows[part["tiap"]] == value], part), source)


def _shaped(rows: pd.DataFrame, part: dict[str, Any]) -> pd.DataFrame:
    """The columns asked for; with ``putar`` the values of one column become columns, in the order of their names."""
    if "putar" not in part:
        return rows[part["kolom"]].reset_index(drop=True)
    turn = part["putar"]
    wide = rows.pivot_table(index=turn["baris"], columns=turn["kolom"], values=turn["nilai"], sort=False)
    return wide[sorted(wide.columns)].reset_index().rename_axis(columns=None)


def _origins(connection: DuckDBPyConnection, elements: list[Element]) -> dict[str, Origin]:
    """Every source once, numbered in the order of the text."""
    found: dict[str, Origin] = {}
    for part in elements:
        if isinstance(part, Sentence | Table | Picture) and (key := origin_key(part.source)) not in found:
            read = cells(connection, part.source.report, **part.source.parameters)
            place = part.source.place if isinstance(part, Table) else placed(connection, part.source).place
            found[key] = Origin(len(found) + 1, place, tuple(_places(read)))
    return found


def _places(read: pd.DataFrame) -> Iterator[str]:
    """Workbook, sheet and cells, neighbours in a column as a range."""
    for (book, sheet), own in read.groupby(["berkas", "lembar"], sort=True):
        yield f"{book}, lembar {sheet}: {', '.join(ranges(own['sel']))}"


def ranges(addresses: pd.Series) -> list[str]:
    """``E7, E8, E9, G2`` as ``E7:E9, G2``."""
    found = sorted({(len(m[1]), m[1], int(m[2])) for text in addresses if (m := CELL.fullmatch(str(text)))})
    spans: list[list[Any]] = []
    for _, column, row in found:
        if spans and spans[-1][0] == column and spans[-1][2] == row - 1:
            spans[-1][2] = row
        else:
            spans.append([column, row, row])
    return [f"{column}{start}" if start == end else f"{column}{start}:{column}{end}" for column, start, end in spans]
