"""Imports point one way, so that each room can be understood without the ones above it."""

import ast
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

OUTSIDE = {"dashboard/__init__.py", "dashboard/__main__.py", "dashboard/notation.py"}
SOURCES = [
    path
    for room in ("dashboard", "pages", "queries")
    for path in (ROOT / room).rglob("*.py")
    if path.relative_to(ROOT).as_posix() not in OUTSIDE
]
LIBRARIES = {"streamlit", "duckdb", "plotly", "openpyxl", "pandas", "pptx", "docx", "typst"}
ROOM = re.compile(r"^\| ((?:`[\w/.]+`(?:, )?)+) \| .* \| ([\w, –]+) \|$", re.MULTILINE)


def rooms() -> dict[str, set[str]]:
    """What each room may use, as docs/architecture.md says it."""
    table = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    return {
        room: {*used.split(", ")} for named, used in ROOM.findall(table) for room in re.findall(r"`([\w/.]+)`", named)
    }


ROOMS = rooms()


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


def room_of(place: str) -> str:
    """The room a file or a module's place is in."""
    return max((room for room in ROOMS if place.startswith(room)), key=len)


def used(path: Path) -> set[str]:
    """The rooms and libraries a file uses besides its own room."""
    names = {name.removeprefix("dashboard.").split(".")[0] for name in imports(path) - {"dashboard"}}
    own = room_of(path.relative_to(ROOT).as_posix()).strip("/").removeprefix("dashboard/")
    known = {room.strip("/").removeprefix("dashboard/").removesuffix(".py") for room in ROOMS}
    return (names & (known | LIBRARIES | {"notation"})) - {own}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_uses_what_the_architecture_says(path: Path) -> None:
    assert used(path) <= ROOMS[room_of(path.relative_to(ROOT).as_posix())]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_plotly_express(path: Path) -> None:
    assert "plotly.express" not in imports(path)


@pytest.mark.parametrize("path", [path for path in SOURCES if "streamlit" in imports(path)], ids=lambda path: path.stem)
def test_markdown_is_made_of_plain_texts(path: Path) -> None:
    said = re.findall(r"\bst\.markdown\((\w+)", path.read_text(encoding="utf-8"))
    assert set(said) <= {"plain"}
