"""Imports point one way, so that each room can be understood without the ones above it."""

import ast
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

SOURCES = [path for room in ("dashboard", "pages", "queries") for path in (ROOT / room).rglob("*.py")]
FORBIDDEN = {
    "queries": {"dashboard", "pages", "streamlit", "plotly", "openpyxl"},
    "dashboard/catalogue": {"streamlit", "duckdb", "pandas", "pages"},
    "dashboard/importing": {
        *("streamlit", "duckdb", "plotly", "openpyxl", "pandas"),  # the process that reads a file starts with this room
        *("pages", "queries", "dashboard.store", "dashboard.ui"),
    },
    "dashboard/store": {"streamlit", "plotly", "pages", "dashboard.ui", "dashboard.charts", "dashboard.panels"},
    "dashboard/charts": {"streamlit", "duckdb", "openpyxl", "pages", "queries", "dashboard.ui", "dashboard.store"},
    "dashboard/headlines": {"streamlit", "duckdb", "plotly", "pages", "queries", "dashboard.ui"},
    "dashboard/panels": {"streamlit", "duckdb", "plotly", "openpyxl", "pages", "queries", "dashboard.ui"},
    "dashboard/decks": {"streamlit", "plotly", "openpyxl", "pages", "dashboard.ui"},
    "dashboard/exports": {"streamlit", "duckdb", "plotly", "pages", "queries", "dashboard.ui"},
    "dashboard/outlines": {
        "streamlit",
        "plotly",
        "openpyxl",
        "pptx",
        "docx",
        "pages",
        "dashboard.ui",
        "dashboard.store",
    },
    "dashboard/templates": {"streamlit", "plotly", "openpyxl", "pages", "dashboard.ui", "dashboard.store"},
    "pages": {"duckdb", "openpyxl", "plotly"},
}


def imports(path: Path) -> set[str]:
    """Every module a file imports, with all its parents."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        for name in names:
            parts = name.split(".")
            found |= {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    place = str(path.relative_to(ROOT))
    for room, forbidden in FORBIDDEN.items():
        if place.startswith(room + "/"):
            assert not imports(path) & forbidden


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_plotly_express(path: Path) -> None:
    assert "plotly.express" not in imports(path)


@pytest.mark.parametrize("path", [path for path in SOURCES if "streamlit" in imports(path)], ids=lambda path: path.stem)
def test_markdown_is_made_of_plain_texts(path: Path) -> None:
    said = re.findall(r"\bst\.markdown\((\w+)", path.read_text(encoding="utf-8"))
    assert set(said) <= {"plain"}
