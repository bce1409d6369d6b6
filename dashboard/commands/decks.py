"""``decks``: the decks that can be presented and exported, with their number of slides."""

import argparse

from dashboard.commands.printing import print_rows
from dashboard.store import Folder

HELP = "daftar presentasi dan jumlah slide"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags."""
    parser.add_argument("--json", action="store_true")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Print every deck, ready-made ones first."""
    from dashboard.decks import StoredDecks

    found = StoredDecks(folder).decks().values()
    rows = [{"deck": deck.key, "judul": deck.judul, "slide": len(deck.views)} for deck in found]
    print_rows(rows, as_json=options.json)
    return 0
