"""``history``: the batches, newest last."""

import argparse

from dashboard.commands.printing import print_rows
from dashboard.store import Folder

HELP = "daftar batch"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags."""
    parser.add_argument("--json", action="store_true")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Print who imported what, and when."""
    from queries.reports import rows

    past = rows(folder.open(), "history") if folder.current else []
    print_rows(past, as_json=options.json)
    return 0
