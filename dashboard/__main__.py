"""The command line: serve, import, query, history.

Exit codes: 0 done, 1 usage, 2 at least one file rejected.
"""

import argparse
import csv
import json
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

import duckdb

from dashboard.store import Folder, Keep, start_database

ROOT = Path(__file__).resolve().parent.parent
DONE, USAGE, REJECTED = 0, 1, 2
SEVERITIES = {"error": "kesalahan", "warning": "peringatan", "info": "catatan"}


class Parser(argparse.ArgumentParser):
    """Usage errors end with 1; flags may be written with ``_`` or ``-``."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    given = [_flag(word) for word in (sys.argv[1:] if arguments is None else arguments)]
    parser = _parser()
    options, rest = parser.parse_known_args(given)
    command = options.command or "serve"
    if rest and command != "query":
        parser.error(f"tidak dikenal: {' '.join(rest)}")
    folder = Folder(Path(options.database).resolve())
    if command == "query":
        return _query(folder, options, rest, parser)
    return {"serve": _serve, "import": _import, "history": _history}[command](folder, options)


def _parser() -> Parser:
    shared = Parser(add_help=False)
    shared.add_argument(
        "--database",
        default=os.environ.get("DASHBOARD_DATABASE", str(ROOT / "data" / "database")),
        metavar="FOLDER",
        help="folder basis data; dibuat bila belum ada (bawaan: DASHBOARD_DATABASE, lalu data/database)",
    )
    parser = Parser(prog="python -m dashboard", description="Dasbor Kinerja", parents=[shared])
    _serving(parser, port=8501, address="127.0.0.1", empty=False)
    commands = parser.add_subparsers(dest="command", metavar="serve|import|query|history", parser_class=Parser)
    shared_again = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared_again.add_argument("--database", metavar="FOLDER", help="folder basis data")
    _serving(
        commands.add_parser("serve", parents=[shared_again], help="jalankan dasbor"),
        **dict.fromkeys(("port", "address", "empty"), argparse.SUPPRESS),
    )
    loading = commands.add_parser("import", parents=[shared_again], help="impor buku kerja Excel")
    loading.add_argument("files", nargs="+", metavar="FILE")
    loading.add_argument("--tahun", type=int, help="tahun data")
    loading.add_argument("--triwulan", type=_quarter, help="triwulan (IV atau 4)")
    loading.add_argument("--perangkat-daerah", help="kode perangkat daerah, misalnya BKD")
    loading.add_argument("--sheet", help="hanya lembar ini")
    loading.add_argument("--dry-run", action="store_true", help="baca dan periksa saja, tidak menyimpan")
    keep = loading.add_mutually_exclusive_group()
    keep.add_argument("--ganti", action="store_true", help="baris yang tidak ada lagi di berkas dihapus")
    keep.add_argument("--tambah", action="store_true", help="baris yang tidak ada di berkas tetap berlaku")
    loading.add_argument("--json", action="store_true", help="satu dokumen JSON di stdout")
    asking = commands.add_parser(
        "query", parents=[shared_again], help="jalankan satu kueri: query NAME [--PARAM VALUE]"
    )
    asking.add_argument("name", metavar="NAME")
    form = asking.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--csv", action="store_true")
    past = commands.add_parser("history", parents=[shared_again], help="daftar batch")
    past.add_argument("--json", action="store_true")
    return parser


def _serving(parser: argparse.ArgumentParser, **defaults: Any) -> None:
    parser.add_argument("--port", type=int, default=defaults["port"], help="porta (bawaan 8501)")
    parser.add_argument("--address", default=defaults["address"], help="alamat (bawaan 127.0.0.1)")
    parser.add_argument("--empty", action="store_true", default=defaults["empty"], help="mulai tanpa data LKIP 2024")


def _flag(word: str) -> str:
    """``--perangkat_daerah`` and ``--perangkat-daerah`` are the same flag; values stay as they are."""
    if not word.startswith("--"):
        return word
    name, equals, value = word.partition("=")
    return name.replace("_", "-") + equals + value


def _quarter(text: str) -> str:
    from queries.reports import ROMAN

    quarter = ROMAN.get(text, text.upper())
    if quarter not in ROMAN.values():
        raise argparse.ArgumentTypeError(f"triwulan harus I-IV atau 1-4, bukan {text}")
    return quarter


def _serve(folder: Folder, options: argparse.Namespace) -> int:
    from dashboard.server import serve

    start_database(folder, empty=options.empty, progress=_say_progress)
    os.environ["DASHBOARD_DATABASE"] = str(folder.path)
    serve(ROOT / "dashboard" / "app.py", options.port, options.address)
    return DONE


def _say_progress(done: int, total: int, name: str) -> None:
    print(f"[{done + 1}/{total}] {name}", file=sys.stderr)


def _import(folder: Folder, options: argparse.Namespace) -> int:
    from dashboard.importing import Choices, read_draft
    from dashboard.store import preview, publish

    keep = Keep.REPLACE if options.ganti else Keep.ADD if options.tambah else Keep.ASK
    choices = Choices(options.perangkat_daerah, options.tahun, options.triwulan, options.sheet)
    absent = [name for name in options.files if not Path(name).is_file()]
    if absent:
        print(f"tidak ditemukan: {', '.join(absent)}", file=sys.stderr)
        return USAGE
    start_database(folder, empty=True)
    outcomes = []
    for position, name in enumerate(options.files, start=1):
        print(f"[{position}/{len(options.files)}] {name}", file=sys.stderr)
        path = Path(name)
        draft = read_draft(path.read_bytes(), path.name, choices)
        outcomes.append(preview(folder, draft, keep) if options.dry_run else publish(folder, [draft], keep)[0])
    if options.json:
        _print_json([outcome.as_row() for outcome in outcomes])
    else:
        for outcome in outcomes:
            _print_outcome(outcome.as_row())
    return REJECTED if any(outcome.status == "rejected" for outcome in outcomes) else DONE


def _print_outcome(row: dict[str, Any]) -> None:
    words = {
        "committed": "disimpan",
        "duplicate": "sudah pernah diimpor",
        "rejected": "ditolak",
        "preview": "pratinjau",
    }
    batch = f" (batch {row['batch']})" if row["batch"] else ""
    print(f"{row['file']}: {words[row['status']]}{batch}")
    for table in row["tables"]:
        counts = f"+{table['added']} ~{table['changed']} -{table['removed']} ={table['unchanged']}"
        print(f"  {table['sheet']} {table['range']}: {table['dataset']}, {table['rows']} baris, {counts}")
    for finding in row["findings"]:
        sheet = f"{finding['sheet']}: " if finding["sheet"] else ""
        print(f"  {SEVERITIES[finding['severity']]} [{finding['kind']}] {sheet}{finding['message']}")


def _query(folder: Folder, options: argparse.Namespace, rest: list[str], parser: Parser) -> int:
    from queries.reports import UnknownReport, report, report_names, rows

    try:
        report(options.name)
        found = rows(folder.open(), options.name, **_parameters(rest, parser)) if folder.current else []
    except UnknownReport:
        parser.error(f"kueri {options.name} tidak ada; yang ada: {', '.join(report_names())}")
    except (TypeError, ValueError, duckdb.ConversionException) as problem:
        parser.error(str(problem))
    _print_rows(found, as_json=options.json, as_csv=options.csv)
    return DONE


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
        if name == "tahun" and not value.isdigit():
            parser.error(f"--tahun harus angka, misalnya 2024, bukan {value}")
        parameters[name] = int(value) if name == "tahun" else value
    return parameters


def _history(folder: Folder, options: argparse.Namespace) -> int:
    from queries.reports import rows

    past = rows(folder.open(), "history") if folder.current else []
    _print_rows(past, as_json=options.json, as_csv=False)
    return DONE


def _print_rows(found: list[dict[str, Any]], *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        _print_json(found)
        return
    if not found:
        return
    dialect = "excel" if as_csv else "excel-tab"
    writer = csv.DictWriter(sys.stdout, list(found[0]), dialect=dialect, lineterminator="\n")
    writer.writeheader()
    writer.writerows({column: _written(value) for column, value in row.items()} for row in found)


def _print_json(document: list[dict[str, Any]]) -> None:
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2, default=_plain)
    sys.stdout.write("\n")


def _written(value: object) -> object:
    return _plain(value) if isinstance(value, Decimal) else value


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    raise TypeError(f"{type(value).__name__} is not JSON")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        # The reader of our output has gone, as with ``| head``.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
