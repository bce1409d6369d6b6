"""``lock``: lock a quarter after its evaluation meeting, reopen it with a reason, or list what is locked."""

import argparse
import sys

from dashboard.commands.parsing import REFUSED, USAGE, add_period
from dashboard.commands.printing import print_json, print_rows
from dashboard.store import Folder

HELP = "kunci atau buka satu triwulan; tanpa periode: daftar kunci"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags."""
    add_period(parser)
    parser.add_argument("--alasan", help="mengapa dikunci atau dibuka; wajib untuk --buka")
    parser.add_argument("--buka", action="store_true", help="buka kuncinya")
    parser.add_argument("--json", action="store_true")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Lock or reopen a period, or say why it cannot be."""
    from dashboard.store import Refused, lock, reopen
    from queries.reports import rows

    period = (options.perangkat_daerah, options.tahun, options.triwulan)
    if not any(period) and not options.buka:
        print_rows(rows(folder.open(), "locks"), as_json=options.json)
        return 0
    if not all(period) or (options.buka and not options.alasan):
        print("sebutkan --tahun, --triwulan dan --perangkat-daerah; --buka memerlukan --alasan", file=sys.stderr)
        return USAGE
    try:
        batch = (reopen if options.buka else lock)(folder, *period, options.alasan)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    done = {"status": "committed", "batch": batch, "jenis": "buka" if options.buka else "kunci"}
    if options.json:
        print_json([{**done, "perangkat_daerah": period[0], "tahun": period[1], "triwulan": period[2]}])
    else:
        print(f"batch {batch}: triwulan {period[2]} {period[1]} {period[0]} {'dibuka' if options.buka else 'dikunci'}")
    return 0
