"""Rows as JSON, CSV or tab-separated text on stdout; numbers stay exact, and text in CSV starts no formula."""

import csv
import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

FOLLOWING = "jumlah sejak awal tahun ikut berubah,"


def print_rows(
    found: list[dict[str, Any]], columns: Sequence[str] = (), *, as_json: bool = False, as_csv: bool = False
) -> None:
    """Print rows; for none an empty list, or the names of the columns where they are given."""
    if as_json:
        print_json(found)
        return
    names = list(found[0]) if found else columns
    if not names:
        return
    dialect = "excel" if as_csv else "excel-tab"
    writer = csv.DictWriter(sys.stdout, names, dialect=dialect, lineterminator="\n")
    writer.writeheader()
    written = _harmless if as_csv else _written
    writer.writerows({column: written(value) for column, value in row.items()} for row in found)


def print_json(document: list[dict[str, Any]]) -> None:
    """Print one JSON document."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2, default=_plain)
    sys.stdout.write("\n")


def _written(value: object) -> object:
    return _plain(value) if isinstance(value, Decimal) else value


def _harmless(value: object) -> object:
    """A value of a file that a spreadsheet opens: text never starts a formula; numbers stay as they are."""
    from dashboard.exports.formulas import harmless

    return harmless(value) if isinstance(value, str) else _written(value)


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is not JSON")
