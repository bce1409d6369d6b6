"""The command line: ``python -m dashboard COMMAND``; serving is what it does without one."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from filelock import Timeout

from dashboard.commands import COMMANDS
from dashboard.commands.parsing import Parser, same_flag
from dashboard.commands.serve import add_serving
from dashboard.store import Folder, Refused

REFUSED = 2
UNSERVED = "streamlit.runtime.caching.cache_data_api"  # says in English that no page is being served
ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    logging.getLogger(UNSERVED).disabled = True
    given = [same_flag(word) for word in (sys.argv[1:] if arguments is None else arguments)]
    parser = _parser()
    options, rest = parser.parse_known_args(given)
    name = options.command or "serve"
    command = COMMANDS[name]
    if rest and name != "query":
        parser.error(f"tidak dikenal: {' '.join(rest)}")
    try:
        folder = Folder(Path(options.database).resolve())
        if name == "query":
            return command.run(folder, options, rest, parser)
        return command.run(folder, options)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    except Timeout:
        print("penulis lain belum selesai setelah satu menit; ulangi beberapa saat lagi", file=sys.stderr)
        return REFUSED


def _parser() -> Parser:
    shared = Parser(add_help=False)
    shared.add_argument(
        "--database",
        default=os.environ.get("DASHBOARD_DATABASE", str(ROOT / "data" / "database")),
        metavar="FOLDER",
        help="folder basis data; dibuat bila belum ada (bawaan: DASHBOARD_DATABASE, lalu data/database)",
    )
    parser = Parser(prog="python -m dashboard", description="Dasbor Kinerja", parents=[shared])
    add_serving(parser, port=8501, address="127.0.0.1", empty=False)
    commands = parser.add_subparsers(dest="command", metavar="|".join(COMMANDS), parser_class=Parser)
    shared_again = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared_again.add_argument("--database", metavar="FOLDER", help="folder basis data")
    for name, command in COMMANDS.items():
        command.add(commands.add_parser(name, parents=[shared_again], help=command.HELP))
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        # The reader of our output has gone, as with ``| head``.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
