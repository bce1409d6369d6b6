"""What the commands share in reading their words."""

import argparse
import re
import sys
from typing import NoReturn

USAGE = 1
REFUSED = 2


class Parser(argparse.ArgumentParser):
    """Usage errors end with 1."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def same_flag(word: str) -> str:
    """``--perangkat_daerah`` and ``--perangkat-daerah`` are the same flag; values stay as they are."""
    if not word.startswith("--"):
        return word
    name, equals, value = word.partition("=")
    return name.replace("_", "-") + equals + value


def quarter(text: str) -> str:
    """A quarter as I-IV.

    Raises:
        argparse.ArgumentTypeError: when it is none.
    """
    from queries.reports import ROMAN

    found = ROMAN.get(text, text.upper())
    if found not in ROMAN.values():
        raise argparse.ArgumentTypeError(f"triwulan harus I-IV atau 1-4, bukan {text}")
    return found


def year(text: str) -> int:
    """A year of four digits.

    Raises:
        argparse.ArgumentTypeError: when it is none.
    """
    if not re.fullmatch(r"[12]\d{3}", text):
        raise argparse.ArgumentTypeError(f"tahun harus empat angka, misalnya 2025, bukan {text}")
    return int(text)


def add_period(parser: argparse.ArgumentParser) -> None:
    """The flags that say whose data it is and for when."""
    parser.add_argument("--tahun", type=year, help="tahun data")
    parser.add_argument("--triwulan", type=quarter, help="triwulan (IV atau 4)")
    parser.add_argument("--perangkat-daerah", help="kode perangkat daerah, misalnya BKD")
