"""The report's chapter III for the year that the source report is about."""

from io import BytesIO

import duckdb
import pytest
from docx import Document
from docx.document import Document as OfficeDocument

from dashboard.exports.document import as_document
from dashboard.outlines import Chapter, Table, chapter, outlines

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}


@pytest.fixture(scope="session")
def lkip(report: duckdb.DuckDBPyConnection) -> Chapter:
    """The chapter, filled once for all tests. Only for reading."""
    return chapter(report, outlines()["lkip"], PERIOD)


@pytest.fixture(scope="session")
def book(lkip: Chapter) -> OfficeDocument:
    """The chapter as Word has it, written once for all tests. Only for reading."""
    return Document(BytesIO(as_document(lkip)))


def table_parts(lkip: Chapter, title: str) -> list[Table]:
    """The tables whose title begins so."""
    return [part for part in lkip.elements if isinstance(part, Table) and part.title.startswith(title)]
