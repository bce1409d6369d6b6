"""``history``: the batches, newest last, or what one of them changed."""

import argparse
from dataclasses import asdict
from typing import Any

from dashboard.commands.printing import print_json, print_rows
from dashboard.store import Folder

HELP = "daftar batch, atau yang diubah satu batch"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags."""
    parser.add_argument("--batch", type=int, metavar="N", help="hanya batch ini, dengan setiap perubahannya")
    parser.add_argument("--json", action="store_true")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Print who imported, reverted or locked what, when and why."""
    from dashboard.store import changes_of
    from queries.reports import rows

    past = rows(folder.open(), "history")
    if options.batch is None:
        print_rows(past, as_json=options.json)
        return 0
    found = [row for row in past if row["batch"] == options.batch]
    changes: list[dict[str, Any]] = [asdict(change) for change in changes_of(folder, options.batch)] if found else []
    if options.json:
        print_json([{**row, "changes": changes} for row in found])
    else:
        print_rows(found)
        print_rows(changes)
    return 0
