"""The report's chapter III for the year that the source report is about."""

from collections.abc import Callable
from functools import cache
from io import BytesIO

import duckdb
import pytest
from docx import Document
from docx.document import Document as OfficeDocument

from dashboard.exports.document import as_document
from dashboard.outlines import Chapter, Table, chapter, outlines

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}


@pytest.fixture(scope="session")
def chapters(report: duckdb.DuckDBPyConnection) -> Callable[[str], Chapter]:
    """The chapter in an outline, filled once for all tests. Only for reading."""
    return cache(lambda outline: chapter(report, outlines()[outline], PERIOD))


@pytest.fixture(scope="session")
def lkip(chapters: Callable[[str], Chapter]) -> Chapter:
    """The chapter in the report's own outline. Only for reading."""
    return chapters("lkip")


@pytest.fixture(scope="session")
def book(lkip: Chapter) -> OfficeDocument:
    """The chapter as Word has it, written once for all tests. Only for reading."""
    return Document(BytesIO(as_document(lkip)))


def table_parts(lkip: Chapter, title: str) -> list[Table]:
    """The tables whose title begins so."""
    return [part for part in lkip.elements if isinstance(part, Table) and part.title.startswith(title)]
