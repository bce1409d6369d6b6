"""``serve``: run the dashboard; a new folder gets the report's data first."""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from dashboard.store import Folder, start_database

HELP = "jalankan dasbor"
APP = Path(__file__).resolve().parents[1] / "app.py"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags; what is not given keeps what stands before the command."""
    add_serving(parser, **dict.fromkeys(("port", "address", "empty"), argparse.SUPPRESS))


def add_serving(parser: argparse.ArgumentParser, **defaults: Any) -> None:
    """The flags of serving with their defaults."""
    parser.add_argument("--port", type=int, default=defaults["port"], help="porta (bawaan 8501)")
    parser.add_argument("--address", default=defaults["address"], help="alamat (bawaan 127.0.0.1)")
    parser.add_argument("--empty", action="store_true", default=defaults["empty"], help="mulai tanpa data LKIP 2024")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Serve until stopped."""
    from dashboard.server import serve

    start_database(folder, empty=options.empty, progress=_say_progress)
    os.environ["DASHBOARD_DATABASE"] = str(folder.path)
    serve(APP, options.port, options.address)
    return 0


def _say_progress(done: int, total: int, name: str) -> None:
    print(f"[{done + 1}/{total}] {name}", file=sys.stderr)
