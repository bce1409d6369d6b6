"""Every statement says what it gives, declares what it uses, and holds one statement."""

import re
from pathlib import Path

import duckdb
import pytest

import queries
from dashboard.catalogue import columns, fact_tables
from queries.database import FOLDER
from queries.database import fact_tables as tables
from queries.reports import report, report_names, run

STATEMENTS = sorted(FOLDER.rglob("*.sql"))
FROM_RULES = {"bands", "component_formulas", "ip_asn_scoring", "settings", "measure_methods"}
ORIGIN = {"irisan", "tabel", "baris", "kolom", "dataset", "himpunan"}


@pytest.mark.parametrize("path", STATEMENTS, ids=lambda path: str(path.relative_to(FOLDER)))
def test_head_and_parameters(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    head = "\n".join(line for line in text.splitlines() if line.startswith("--"))
    body = text.replace(head, "")
    assert head.startswith("-- "), "the head says what the statement gives"
    assert re.sub(r"'[^']*'", "", body).count(";") == 1, "one statement per file"
    rooms = set(path.relative_to(FOLDER).parts)
    scalar = "macros" in rooms and "as table" not in body
    assert scalar or "-- Grain:" in head
    if rooms & {"reports", "sources", "imports"} and "views" not in rooms:
        declared = set(re.findall(r"\$(\w+)", head))
        assert declared == set(re.findall(r"\$(\w+)", body))


@pytest.mark.parametrize("name", report_names())
def test_report_names_tables_that_exist(name: str) -> None:
    described = report(name)
    assert {source.split(".")[0] for source in described.sources} <= set(tables())
    assert set(described.period_tables) <= set(tables())


@pytest.mark.parametrize("name", [name for name in report_names() if name not in {"periods", *FROM_RULES}])
def test_report_answers_on_an_empty_database(facts: duckdb.DuckDBPyConnection, name: str) -> None:
    assert len(run(facts, name)) <= 1


def test_every_report_has_its_function() -> None:
    functions = {name for name in vars(queries) if callable(getattr(queries, name))}
    assert set(report_names()) - {"periods"} <= functions


def test_every_fact_table_is_in_the_catalogue() -> None:
    assert set(tables()) == set(fact_tables())


@pytest.mark.parametrize("name", tables())
def test_every_column_is_in_the_catalogue(name: str) -> None:
    text = (FOLDER / "tables" / f"{name}.sql").read_text(encoding="utf-8")
    written = re.findall(r"^    (\w+) (?:integer|varchar|decimal|bigint)", text, re.MULTILINE)
    assert set(written) - ORIGIN <= set(columns())
