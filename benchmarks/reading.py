"""Reading a workbook of 63,545 rows and 15 columns, next to the usual ways of reading it.

Run as ``python -m benchmarks.reading [--runs N] [--rows N]``. Every reading is a process of its own and the readers
take turns, so that a busy machine slows all of them; read the ratios. Memory is the peak of the process and those it
starts, all together. Nothing here passes or fails.
"""

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import openpyxl

from benchmarks.running import ROOT

ROWS, COLUMNS = 63_545, 15
TITLE = ("Realisasi anggaran", "Badan Kepegawaian Daerah Provinsi DKI Jakarta", "Triwulan IV Tahun 2024")
KNOWN = [
    *("No", "Program", "Indikator Kinerja Program / Kegiatan", "Sub Kegiatan"),
    *("Anggaran APBD Perubahan", "Realisasi Anggaran", "%", "Keterangan"),
]
HEADINGS = [*KNOWN, *(f"Catatan {number}" for number in range(1, COLUMNS - len(KNOWN) + 1))]
POLL_SECONDS = 0.01
READ = "content = open(path, 'rb').read(); "
READERS = {
    "open_workbook": "from dashboard.importing.opening import open_workbook; "
    + READ
    + "sheets, findings = open_workbook(content, path); assert not findings",
    "read_draft": "from dashboard.importing import read_draft; " + READ + "read_draft(content, path)",
    "calamine": "from python_calamine import CalamineWorkbook; "
    "CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()",
    "pandas + calamine": "import pandas; pandas.read_excel(path, engine='calamine')",
    "openpyxl, read only": "import openpyxl; "
    "[row for row in openpyxl.load_workbook(path, read_only=True).worksheets[0].values]",
    "pandas + openpyxl": "import pandas; pandas.read_excel(path)",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="rounds of the readers (default 5)")
    parser.add_argument("--rows", type=int, default=ROWS, help=f"rows of the workbook (default {ROWS})")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "realisasi.xlsx"
        write(path, options.rows)
        size = path.stat().st_size / 1e6
        print(f"{options.rows} rows x {COLUMNS} columns, {size:.1f} MB")
        print(table(measure(path, options.runs)))
    return 0


def write(path: Path, rows: int) -> None:
    """A table of the spending layout, with columns the importer does not know beside it."""
    source = random.Random(1)
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    for line in TITLE:
        page.append([line])
    page.append(HEADINGS)
    for row in range(rows - len(TITLE) - 1):
        allocation = source.randrange(10**6, 10**9)
        spent = source.randrange(allocation)
        names = [f"Program {row // 500}", f"Kegiatan {row // 50}", f"Sub kegiatan {row} penyelenggaraan"]
        extra = [source.randrange(100) for _ in range(COLUMNS - len(KNOWN))]
        page.append([row + 1, *names, allocation, spent, round(spent / allocation * 100, 2), "selesai", *extra])
    book.save(path)


def measure(path: Path, runs: int) -> dict[str, list[tuple[float, float]]]:
    """Seconds and peak megabytes of every run by reader; the readers take turns."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in READERS}
    for _ in range(runs):
        for name, code in READERS.items():
            found[name].append(_run(f"path = {str(path)!r}; {code}"))
    return found


def _run(code: str) -> tuple[float, float]:
    """Seconds and peak megabytes of a process and its children, without starting Python."""
    script = f"import time; started = time.perf_counter(); {code}; print(time.perf_counter() - started)"
    with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE) as process:
        peak = 0
        while process.poll() is None:
            peak = max(peak, sum(map(_resident, _family(process.pid))))
            time.sleep(POLL_SECONDS)
        assert process.stdout
        printed = process.stdout.read()
    if process.returncode:
        raise SystemExit(f"reading failed: {code}")
    return float(printed), peak / 1024


def _family(process: int) -> list[int]:
    """A process and its children."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        children = []
    return [process, *map(int, children)]


def _resident(process: int) -> int:
    """Kilobytes a process holds; none when it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)


def table(found: dict[str, list[tuple[float, float]]]) -> str:
    """Median seconds, peak memory and their ratio to the first reader's."""
    names = list(found)
    first_seconds, first_memory = (statistics.median(values) for values in zip(*found[names[0]], strict=True))
    lines = ["reader".ljust(24) + f"{'seconds':>18}{'peak memory':>22}"]
    for name in names:
        seconds, memory = (statistics.median(values) for values in zip(*found[name], strict=True))
        times = f"{seconds:.2f}  x{seconds / first_seconds:.2f}"
        lines.append(name.ljust(24) + f"{times:>18}{f'{memory:.0f} MB  x{memory / first_memory:.2f}':>22}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
