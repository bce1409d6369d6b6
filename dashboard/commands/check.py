"""``check``: what contradicts itself in the data in force."""

import argparse

from dashboard.commands.parsing import year
from dashboard.commands.printing import print_rows
from dashboard.store import Folder

HELP = "periksa kualitas data: angka yang saling bertentangan, dengan kedua tempatnya"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="tulis sebagai JSON")
    form.add_argument("--csv", action="store_true", help="tulis sebagai CSV")
    parser.add_argument("--tahun", type=year, help="hanya data tahun ini")
    parser.add_argument("--perangkat-daerah", help="hanya perangkat daerah ini, misalnya BKD")
    parser.add_argument("--tingkat", choices=("kesalahan", "peringatan", "catatan"), help="hanya temuan setingkat ini")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Print the findings, the most severe first; none where nothing is imported. Findings are no failure."""
    from queries.checking import BESIDE, CONTRACT, findings

    found = findings(
        folder.open(), perangkat_daerah=options.perangkat_daerah, tahun=options.tahun, tingkat=options.tingkat
    )
    print_rows(found, (*CONTRACT, *BESIDE), as_json=options.json, as_csv=options.csv)
    return 0
