"""Rules, macros and views over the facts of a version: made once per process, copied into each connection.

DuckDB binds a view when it is made, with all that it uses; a copy binds nothing (decision 27).
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from graphlib import TopologicalSorter
from itertools import count, groupby
from operator import itemgetter
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, gettempdir
from threading import Lock
from time import time

import duckdb

from queries.database import CONFIG, FOLDER, Column, columns_of, fact_tables, names, quoted, statement

RULES = FOLDER.parent / "data" / "rules"
ROOMS = ("macros", "views")
IN_FORCE = ("irisan_berlaku", "berlaku")
WORD = re.compile(r"\w+")
PREFIX, A_DAY = "dasbor-kinerja-", 24 * 60 * 60


def create_formulas(connection: duckdb.DuckDBPyConnection) -> None:
    """Put rules, macros and views over the attached version. Query with ``connection.cursor()``."""
    connection.execute(f"attach '{quoted(FILES.over(columns_of(connection)))}' as rumus (read_only)")
    connection.execute("copy from database rumus to memory")
    connection.execute("detach rumus")


class Files:
    """The files of formulas that this process has written, in a folder that goes with it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._numbers = count()
        self._made: dict[tuple[object, ...], Path] = {}
        self._folder: TemporaryDirectory[str] | None = None

    def over(self, facts: tuple[Column, ...]) -> Path:
        """The formulas over tables of facts, of the rules as they are now; made anew where the file is gone."""
        rules = [*sorted(RULES.glob("*.csv"))]
        key = (facts, *((path.name, path.stat().st_mtime_ns) for path in rules))
        with self._lock:
            found = self._made.get(key)
            if found is None or not found.is_file():
                found = self._made[key] = self._room() / f"{next(self._numbers)}.duckdb"
                _write(found, facts, rules)
            return found

    def _room(self) -> Path:
        if self._folder is None or not Path(self._folder.name).is_dir():
            _clear_away()
            self._folder = TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
        return Path(self._folder.name)


FILES = Files()


def _clear_away() -> None:
    """Remove what killed processes left a day ago; one that still runs makes its file anew."""
    for folder in Path(gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError):
            if time() - folder.stat().st_mtime > A_DAY:
                rmtree(folder, ignore_errors=True)


def _write(path: Path, facts: tuple[Column, ...], rules: list[Path]) -> None:
    """Each fact table becomes a view of the rows in force, unless a view of its own works out which they are."""
    with duckdb.connect(":memory:", config=CONFIG) as connection:
        connection.execute("attach ':memory:' as data")
        for table, columns in groupby(facts, key=itemgetter(0)):
            connection.execute(
                f"create table data.{table} ({', '.join(f'{name} {kind}' for _, name, kind in columns)})"
            )
        connection.execute(f"attach '{quoted(path)}' as rumus (block_size 16384)")
        connection.execute("use rumus")
        connection.execute("begin")
        for rule in rules:
            connection.execute(f"create table {rule.stem} as from read_csv('{quoted(rule)}', header = true)")
        for name in IN_FORCE:
            connection.execute(_formulas()[name])
        for name in fact_tables():
            if name not in _formulas():
                connection.execute(f"create view {name} as from berlaku('data.{name}')")
        for name, text in _formulas().items():
            if name not in IN_FORCE:
                connection.execute(text)
        connection.execute("commit")


@cache
def _formulas() -> dict[str, str]:
    """Macros and views by name, each after those it uses: DuckDB binds them when they are created."""
    texts = {name: statement(room, name) for room in ROOMS for name in names(room)}
    uses = {name: _used(text, texts) - {name} for name, text in texts.items()}
    return {name: texts[name] for name in TopologicalSorter(uses).static_order()}


def _used(text: str, known: Iterable[str]) -> set[str]:
    """The macros and views that a text names."""
    return {
        name
        for name in set(known) & set(WORD.findall(text))
        if re.search(rf"(\b(from|join) {name}\b)|\b{name}\(|'{name}'", text)
    }
