"""``revert``: take a batch back by a new one."""

import argparse
import sys

from dashboard.commands.parsing import REFUSED
from dashboard.commands.printing import FOLLOWING, print_json
from dashboard.store import Folder

HELP = "balikkan satu batch: yang berlaku sebelumnya berlaku lagi"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags."""
    parser.add_argument("batch", type=int, metavar="BATCH")
    parser.add_argument("--alasan", help="mengapa dibalik")
    parser.add_argument("--json", action="store_true")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Revert a batch, or say why it cannot be."""
    from dashboard.store import Refused, revert

    try:
        done = revert(folder, options.batch, options.alasan).as_row()
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    if options.json:
        print_json([done])
    else:
        counts = f"+{done['added']} ~{done['changed']} -{done['removed']}"
        print(f"batch {done['membalik']} dibalik oleh batch {done['batch']}: {counts}")
        for sum_ in done["followed"]:
            print(f"  {FOLLOWING} {sum_['message']}")
    return 0
