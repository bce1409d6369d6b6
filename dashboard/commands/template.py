"""``template``: a workbook to be filled in for a quarter, or a copy of what is in force."""

import argparse
from pathlib import Path

from dashboard.commands.parsing import add_period, one_of, refused
from dashboard.store import Folder, start_database

NAME = "template"
HELP = "buat templat Excel untuk triwulan berikutnya, atau salinan data yang berlaku"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags: which data sets, where to, for when."""
    parser.add_argument(
        "datasets", nargs="*", type=_dataset, metavar="DATASET", help="bawaan: semua yang dilaporkan tiap triwulan"
    )
    parser.add_argument("--output", required=True, metavar="FILE.xlsx", help="berkas yang ditulis")
    parser.add_argument("--isi", action="store_true", help="salin data yang berlaku; bawaan: triwulan terbarunya")
    add_period(parser)


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Write the workbook; say on stderr what is missing."""
    from dashboard.templates import NothingInForce, template

    if (options.tahun is None) != (options.triwulan is None):
        return refused(NAME, "sebutkan --tahun dan --triwulan bersama-sama, atau tidak keduanya")
    start_database(folder, empty=True)
    connection = folder.open()
    try:
        content = template(
            connection,
            options.datasets,
            perangkat_daerah=options.perangkat_daerah,
            tahun=options.tahun,
            triwulan=options.triwulan,
            filled=options.isi,
        )
    except NothingInForce as problem:
        return refused(NAME, str(problem))
    finally:
        connection.close()
    try:
        Path(options.output).write_bytes(content)
    except OSError as problem:
        return refused(NAME, f"{options.output} tidak dapat ditulis: {problem.strerror}")
    print(f"{options.output}: ditulis")
    return 0


def _dataset(name: str) -> str:
    from dashboard.templates import template_datasets

    return one_of("data set", name, template_datasets())
