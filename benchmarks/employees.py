"""A workbook of 63,545 simulated employees: reading it, publishing it, and each question about the index.

Run as ``python -m benchmarks.employees [--rows N]``. The employees are drawn by chance and are no real figures;
names and numbers stand beside them, so that taking personal data out is measured too. Nothing here passes or fails.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import openpyxl

import queries
from dashboard.importing import read_draft
from dashboard.store import Folder, preview, publish, start_database

Answer = TypeVar("Answer")
ROWS, UNITS = 63_545, 45
TITLE = ("Pegawai simulasi", "Badan Kepegawaian Daerah Provinsi DKI Jakarta", "Triwulan IV Tahun 2024")
HEADINGS = [
    *("No", "NIP", "Nama Pegawai", "Unit", "Jenis Jabatan", "Jenjang Pendidikan", "Diklat Kepemimpinan"),
    *("Diklat Fungsional", "Diklat Teknis 20 JP", "Seminar", "Nilai Kinerja", "Predikat Kinerja", "Hukuman Disiplin"),
]
EDUCATION = {"S-3": 1, "S-2": 12, "S-1": 48, "D-IV": 4, "D-III": 15, "SLTA": 18, "SLTP": 1, "SD": 1}
DISCIPLINE = {"tidak pernah": 970, "ringan": 15, "sedang": 10, "berat": 5}
PREDICATES = {"sangat baik": 30, "baik": 65, "butuh perbaikan": 3, "kurang": 1, "sangat kurang": 1}
QUESTIONS: tuple[tuple[Callable, dict[str, object]], ...] = (
    (queries.ip_asn_from_employees, {}),
    (queries.ip_asn_unit_gaps, {}),
    (queries.ip_asn_point_distribution, {}),
    (queries.ip_asn_point_distribution, {"unit": "Unit simulasi 01"}),
    (
        queries.ip_asn_what_if,
        {
            **{"dari_pendidikan": "D-III", "ke_pendidikan": "S-1", "bagian_pendidikan_persen": 30},
            **{"pelatihan": "semua", "bagian_pelatihan_persen": 50, "unit": "Unit simulasi 01"},
        },
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print seconds by step."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.employees", description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS, help=f"employees (default {ROWS})")
    content = workbook(parser.parse_args(arguments).rows)
    print(f"{len(content) / 1e6:.1f} MB")
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place))
        start_database(folder, empty=True)
        draft = timed("read_draft", lambda: read_draft(content, "pegawai.xlsx"))
        for finding in draft.findings:
            print("  ", finding.message)
        timed("preview", lambda: preview(folder, draft))
        timed("content to keep", lambda: draft.content)
        timed("publish", lambda: publish(folder, [draft]))
        connection = folder.open()
        for question, given in QUESTIONS:
            timed(question.__name__, partial(question, connection, **given))
    return 0


def workbook(rows: int) -> bytes:
    """The simulated employees as a workbook."""
    source = random.Random(1)
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("Pegawai")
    for line in (*TITLE, None):
        page.append([line])
    page.append(HEADINGS)
    for number in range(1, rows + 1):
        page.append([number, *employee(source, number)])
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def employee(source: random.Random, number: int) -> list[object]:
    """One employee: a made-up number and name, and what the index is computed from."""
    post = drawn(source, {"manajerial": 8, "fungsional": 52, "pelaksana": 40})
    by_value = source.random() < 0.5
    return [
        f"19{70 + number % 30}0{1 + number % 9}1{number % 9}20100{1 + number % 9}1{number % 9000 + 1000:04d}",
        f"Pegawai Simulasi {number}",
        f"Unit simulasi {number % UNITS + 1:02d}",
        post,
        drawn(source, EDUCATION),
        drawn(source, {"ya": 7, "tidak": 3}) if post == "manajerial" else None,
        drawn(source, {"ya": 6, "tidak": 4}) if post == "fungsional" else None,
        drawn(source, {"ya": 5, "tidak": 4, None: 1}),
        drawn(source, {"ya": 6, "tidak": 3, None: 1}),
        source.randrange(5000, 10001) / 100 if by_value else None,
        None if by_value else drawn(source, PREDICATES),
        drawn(source, DISCIPLINE),
    ]


def drawn(source: random.Random, weights: dict) -> object:
    """One of the keys, by their weights."""
    return source.choices(list(weights), list(weights.values()))[0]


def timed(name: str, step: Callable[[], Answer]) -> Answer:
    """What a step gives; its seconds are printed."""
    started = time.perf_counter()
    answer = step()
    print(f"{name:32} {time.perf_counter() - started:6.2f} s")
    return answer


if __name__ == "__main__":
    raise SystemExit(main())
