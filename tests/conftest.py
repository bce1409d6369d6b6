"""What tests share: the report's data as a database, small workbooks, hand-worked tables."""

import os
import shutil
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import duckdb
import openpyxl
import pytest
from filelock import FileLock
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from dashboard.store import Folder, start_database
from queries.database import connect, create_tables, fact_tables
from queries.formulas import create_formulas

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "data" / "lkip_2024"
JOURNEYS = "tests/browser/"


class ByRoom(LoadFileScheduling):
    """Who runs a test: files are shared out whole; all journeys in a browser go to one worker, as they wait a lot."""

    def _split_scope(self, nodeid: str) -> str:
        return JOURNEYS if nodeid.startswith(JOURNEYS) else super()._split_scope(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByRoom:
    """Files in the order of their names, so that the journeys are begun first."""
    config.option.loadscopereorder = False
    return ByRoom(config, log)


@pytest.fixture(scope="session")
def report_folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """A database with the report's own data, made once for all who test side by side. Only for reading."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    with FileLock(shared / "laporan.lock"):
        folder = Folder(shared / "laporan")
        if not folder.current:
            start_database(folder)
    return folder


@pytest.fixture(scope="session")
def report(report_folder: Folder) -> Iterator[duckdb.DuckDBPyConnection]:
    """The report's data, ready to be asked."""
    connection = report_folder.open()
    yield connection
    connection.close()


@pytest.fixture
def report_copy(report_folder: Folder, tmp_path: Path) -> Folder:
    """A database with the report's own data, to be written to."""
    return copied(report_folder, tmp_path / "laporan")


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """An empty database. Only for copying."""
    empty = Folder(tmp_path_factory.mktemp("kosong"))
    start_database(empty, empty=True)
    return empty


@pytest.fixture
def folder(empty_folder: Folder, tmp_path: Path) -> Folder:
    """An empty database."""
    return copied(empty_folder, tmp_path / "basis_data")


@pytest.fixture(scope="session")
def empty_version(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """A version without facts, all formulas over it; made once, as that takes long."""
    connection = connect(tmp_path_factory.mktemp("kosong") / "coba.duckdb", writable=True)
    create_tables(connection)
    create_formulas(connection)
    yield connection
    connection.close()


@pytest.fixture
def facts(empty_version: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """A version whose fact tables a test fills itself, slice 1 in force for all of them; emptied after the test."""
    yield empty_version
    for table in (*fact_tables(), "batch", "tabel", "irisan"):
        empty_version.execute(f"truncate data.{table}")


@pytest.fixture
def workbook() -> Callable[..., bytes]:
    """Build a workbook from sheets of rows: ``workbook(Lembar=[["Judul"], [1]])``."""

    def build(**sheets: list[list[object]]) -> bytes:
        book = openpyxl.Workbook()
        book.remove(book.worksheets[0])
        for name, rows in sheets.items():
            page = book.create_sheet(name.replace("_", " "))
            for row in rows:
                page.append(row)
        written = BytesIO()
        book.save(written)
        return written.getvalue()

    return build


def copied(folder: Folder, to: Path) -> Folder:
    """A database like another."""
    shutil.copytree(folder.path, to)
    return Folder(to)


def put(connection: duckdb.DuckDBPyConnection, table: str, **row: object) -> None:
    """Put one fact in force: agency BKD, 2024, the period given or IV."""
    complete = {"perangkat_daerah": "BKD", "tahun": 2024, "periode": "IV", "irisan": 1, "tabel": 1, **row}
    key = [complete["perangkat_daerah"], complete["tahun"], complete["periode"], complete.get("himpunan")]
    number = connection.execute("select count(*) + 1 from data.irisan").fetchall()[0][0]
    found = connection.execute(
        "select irisan from data.irisan where tabel_fakta = ? and perangkat_daerah is not distinct from ? "
        "and tahun = ? and periode = ? and himpunan is not distinct from ?",
        [table, *key],
    ).fetchall()
    complete.setdefault("baris", connection.execute(f"select count(*) + 1 from data.{table}").fetchall()[0][0])
    complete["irisan"] = found[0][0] if found else number
    if not found:
        connection.execute("insert into data.irisan values (?, 1, ?, 'uji', ?, ?, ?, ?)", [number, table, *key])
    names = ", ".join(complete)
    marks = ", ".join("?" for _ in complete)
    connection.execute(f"insert into data.{table} ({names}) values ({marks})", list(complete.values()))
