"""``query``: ask one report, as JSON, CSV or text."""

import argparse
import sys
from typing import Any

import duckdb

from dashboard.commands.parsing import Parser
from dashboard.commands.printing import print_rows
from dashboard.store import Folder

PATH = "merit_cheapest_path"
HELP = "jalankan satu kueri: query NAME [--PARAM VALUE]"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags; a report's own parameters are read by :func:`run`."""
    parser.add_argument("name", metavar="NAME")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--csv", action="store_true")


def run(folder: Folder, options: argparse.Namespace, rest: list[str], parser: Parser) -> int:
    """Print the rows of a report; none where nothing is imported, but the names of its columns."""
    from queries.reports import UnknownReport, report, report_names, with_columns

    try:
        report(options.name)
        columns, rows = with_columns(folder.open(), options.name, **_parameters(rest, parser))
        found = rows if folder.current else []
    except UnknownReport:
        parser.error(f"kueri {options.name} tidak ada; yang ada: {', '.join(report_names())}")
    except duckdb.ConversionException as problem:
        parser.error(_unreadable(str(problem), _parameters(rest, parser)))
    except (TypeError, ValueError) as problem:
        parser.error(str(problem))
    except duckdb.Error:
        wanted = ", ".join(f"--{name}" for name in report(options.name).parameters)
        parser.error(f"kueri {options.name} memerlukan {wanted}")
    print_rows(found, columns, as_json=options.json, as_csv=options.csv)
    if not found and options.name == PATH and folder.current:
        print(_why_no_path(folder, _parameters(rest, parser)), file=sys.stderr)
    return 0


def _unreadable(problem: str, parameters: dict[str, Any]) -> str:
    """The parameter that is no number or date, as the database quotes it."""
    wrong = [name for name, value in parameters.items() if f'"{value}"' in problem or f"'{value}'" in problem]
    said = " ".join(f"--{name.replace('_', '-')} {parameters[name]}" for name in wrong)
    return f"{said or problem}: harus angka, atau tanggal seperti 2024-12-31"


def _why_no_path(folder: Folder, parameters: dict[str, Any]) -> str:
    """Whether a value is reached already or out of reach, and what is the most."""
    from dashboard.headlines.simulation import path_headline
    from dashboard.headlines.words import first
    from queries import merit_cheapest_path, merit_cheapest_path_scope

    connection = folder.open()
    scope = first(merit_cheapest_path_scope(connection, **parameters))
    return path_headline(merit_cheapest_path(connection, **parameters), scope)


def _parameters(words: list[str], parser: Parser) -> dict[str, Any]:
    """``--bulan 2024-09 --tahun=2024`` as parameters by name."""
    parameters: dict[str, Any] = {}
    remaining = iter(words)
    for word in remaining:
        if not word.startswith("--"):
            parser.error(f"tidak dikenal: {word}")
        name, equals, value = word[2:].partition("=")
        value = value if equals else next(remaining, "")
        name = name.replace("-", "_")
        if not value:
            parser.error(f"--{name} memerlukan nilai")
        if name == "tahun" and not value.isdecimal():
            parser.error(f"--tahun harus angka, misalnya 2024, bukan {value}")
        parameters[name] = int(value) if name == "tahun" else value
    return parameters
