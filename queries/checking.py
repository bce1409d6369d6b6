"""Checks of what is in force against itself: every ``queries/checks/*/*.sql`` gives the rows that break its rule.

The head of a check says what it compares, how severe a broken rule is and, in Indonesian, how a finding is explained;
in the explanation ``{kolom}`` stands for a column of its rows. A row may have a severity of its own. A check with
parameters is asked once for each row of the view that its head names.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

import duckdb

from queries.database import names, statement

FOLDER = "checks"
SEVERITIES = ("kesalahan", "peringatan", "catatan")
READ_BY_MANY = ("angka_berlaku", "cetakan", "teks_tercetak", "persen_hitung", "jumlah_hitung")
CONTRACT = ("pemeriksaan", "tingkat", "lokasi_a", "nilai_a", "lokasi_b", "nilai_b", "selisih", "penjelasan")
PLACES = ("lokasi_a", "lokasi_b")
PLACE_MARK = "; "
BESIDE = ("kemungkinan_sebab", "dataset", "objek", "ukuran", "perangkat_daerah", "tahun")

Row = dict[str, Any]


@dataclass(frozen=True)
class Check:
    """A rule as its file says it: what it compares, its severity, how a finding is explained, what it is asked for."""

    name: str
    summary: str
    severity: str
    explanation: str
    text: str
    asked_for: str | None


@cache
def checks() -> tuple[Check, ...]:
    """All rules, by name."""
    return tuple(_check(name) for name in names(FOLDER))


def findings(connection: duckdb.DuckDBPyConnection, **wanted: str | int | None) -> list[Row]:
    """What contradicts something else, as :func:`contradictions`, with the places of each as one text or None."""
    return [
        {**row, **{column: PLACE_MARK.join(row[column]) or None for column in PLACES}}
        for row in contradictions(connection, **wanted)
    ]


def contradictions(connection: duckdb.DuckDBPyConnection, **wanted: str | int | None) -> list[Row]:
    """What contradicts something else, the most severe first; in columns :data:`CONTRACT` and :data:`BESIDE`.

    What is said of several places alike is one finding, with all its places: both sides are lists of them.
    ``selisih`` is a number, the two values are texts in Indonesian notation; what is not known is None. ``wanted``
    names columns with the value to be kept, None for all; what belongs to no agency is everyone's.
    """
    with connection.cursor() as cursor:
        for view in READ_BY_MANY:
            cursor.execute(f"create temp table {view} as from {view}")
        found = gathered(_finding(check, row) for check in checks() for row in broken(cursor, check))
    kept = [
        row
        for row in found
        if all(value in (None, row[column]) or row[column] is None for column, value in wanted.items())
    ]
    return sorted(kept, key=lambda row: SEVERITIES.index(row["tingkat"]))


def gathered(found: Iterable[Row]) -> list[Row]:
    """Findings that say the same as one, with all their places; the sentence says at how many."""
    alike: dict[tuple[Any, ...], list[Row]] = {}
    for row in found:
        said = tuple(value for column, value in row.items() if column not in PLACES)
        alike.setdefault(said, []).append(row)
    return [rows[0] if len(rows) == 1 else _at_all_places(rows) for rows in alike.values()]


def _at_all_places(rows: list[Row]) -> Row:
    places = {column: list(dict.fromkeys(place for row in rows for place in row[column])) for column in PLACES}
    number = max(map(len, places.values()))
    where = f" Demikian di {number} tempat." if number > 1 else ""
    return {**rows[0], **places, "penjelasan": rows[0]["penjelasan"] + where}


def broken(cursor: duckdb.DuckDBPyConnection, check: Check) -> list[Row]:
    """The rows that break a rule, as its statement gives them."""
    if not check.asked_for:
        return _rows(cursor.execute(check.text))
    wanted = _rows(cursor.execute(f"from {check.asked_for}"))
    return [row for values in wanted for row in _rows(cursor.execute(check.text, values))]


def _check(name: str) -> Check:
    text = statement(FOLDER, name)
    lines = [line.removeprefix("--").strip() for line in text.splitlines() if line.startswith("--")]
    said = dict(
        re.findall(
            r"(Tingkat|Penjelasan|Params|Grain): (.+?)(?= (?:Tingkat|Penjelasan|Params|Grain): |$)", " ".join(lines)
        )
    )
    asked_for = re.search(r"from (\w+)", said.get("Params", ""))
    summary = " ".join(lines[: lines.index("")])
    return Check(name, summary, said["Tingkat"], said["Penjelasan"], text, asked_for and asked_for[1])


def _rows(result: duckdb.DuckDBPyConnection) -> list[Row]:
    columns = [column[0] for column in result.description or []]
    return [dict(zip(columns, values, strict=True)) for values in result.fetchall()]


def _finding(check: Check, row: Row) -> Row:
    own = {
        "pemeriksaan": check.name,
        "tingkat": row.get("tingkat", check.severity),
        "penjelasan": check.explanation.format(**row),
        "selisih": _plain(row["selisih"]),
        **{column: _places(row[column]) for column in PLACES},
    }
    return {column: own.get(column, row.get(column)) for column in (*CONTRACT, *BESIDE)}


def _places(found: str | list[str] | None) -> list[str]:
    """The places that a check names: one, several or none."""
    return [found] if isinstance(found, str) else found or []


def _plain(value: Any) -> int | float | None:
    """A number as JSON writes it."""
    if value is None:
        return None
    exact = Decimal(str(value))
    return int(exact) if exact == exact.to_integral_value() else float(exact)
