"""``decks``: the decks that can be presented and exported, with their number of slides for the data in force."""

import argparse
from contextlib import closing

from dashboard.commands.printing import print_rows
from dashboard.store import Folder, start_database

HELP = "daftar presentasi dan jumlah slide"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags."""
    parser.add_argument("--json", action="store_true")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Print every deck, ready-made ones first."""
    from dashboard.decks import StoredDecks, slide_count

    start_database(folder, empty=True)
    with closing(folder.open()) as connection:
        rows = [
            {"deck": deck.key, "judul": deck.judul, "slide": slide_count(connection, deck, folder)}
            for deck in StoredDecks(folder).decks().values()
        ]
    print_rows(rows, as_json=options.json)
    return 0
