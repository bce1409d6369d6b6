"""The numbered list of sources of a report: each calculation once, with the cells its figures are read from."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from dashboard.outlines.elements import Element, Origin, Picture, Sentence, Table, origin_key
from dashboard.outlines.places import placed
from queries.reports import cells

CELL = re.compile(r"([A-Z]+)(\d+)")


def numbered(connection: DuckDBPyConnection, elements: Iterable[Element]) -> dict[str, Origin]:
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
