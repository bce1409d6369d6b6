"""What the commands share in reading their words."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

USAGE = 1
REFUSED = 2
SECTIONS = {"positional arguments": "argumen", "options": "pilihan"}
ERRORS = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"the following arguments are required: (.+)", r"wajib disebutkan: \1"),
        (r"one of the arguments (.+) is required", r"sebutkan salah satu dari \1"),
        (r"argument ([^:]+): ", r"\1: "),
        (r"not allowed with argument (.+)", r"tidak dapat bersama \1"),
        (r"expected at least one argument", "memerlukan sedikitnya satu nilai"),
        (r"expected one argument", "memerlukan satu nilai"),
        (r"expected (\d+) arguments?", r"memerlukan \1 nilai"),
        (r"invalid int value: (.+)", r"harus bilangan bulat, bukan \1"),
        (r"invalid \w+ value: (.+)", r"nilai \1 tidak dikenal"),
        (r"invalid choice: (.+) \(choose from (.+)\)", r"\1 tidak ada; yang ada: \2"),
        (r"ignored explicit argument (.+)", r"tidak menerima nilai \1"),
        (r"ambiguous option: (.+) could match (.+)", r"\1 dapat berarti \2"),
        (r"unrecognized arguments: (.+)", r"tidak dikenal: \1"),
    )
)


def refused(command: str, message: str) -> int:
    """Say why a command did nothing; returns its exit code."""
    print(f"{command}: {message}", file=sys.stderr)
    return USAGE


def one_of(kind: str, name: str, names: Iterable[str]) -> str:
    """A name that there is.

    Raises:
        argparse.ArgumentTypeError: there is none; the message lists those there are.
    """
    known = list(names)
    if name not in known:
        raise argparse.ArgumentTypeError(f"{kind} {name} tidak ada; yang ada: {', '.join(known)}")
    return name


class Formatter(argparse.HelpFormatter):
    """Help in Indonesian."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """The usage line with its Indonesian word."""
        super().add_usage(usage, actions, groups, "pemakaian: " if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        """A section under its Indonesian heading."""
        super().start_section(SECTIONS.get(heading or "", heading))


class Parser(argparse.ArgumentParser):
    """A parser that speaks Indonesian and ends usage errors with 1."""

    def __init__(self, *, add_help: bool = True, **said: Any) -> None:
        super().__init__(add_help=False, formatter_class=Formatter, **said)
        if add_help:
            self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words given, in Indonesian.

        Raises:
            SystemExit: always, with 1.
        """
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {in_indonesian(message)}\n")


def in_indonesian(message: str) -> str:
    """What argparse says of a usage error; words it does not know stay as they are."""
    for pattern, said in ERRORS:
        message = pattern.sub(said, message)
    return message


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
