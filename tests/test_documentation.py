"""Documents that say what the code says are checked against it."""

import re

from dashboard.catalogue.__main__ import glossary
from dashboard.importing.__main__ import manual
from queries.__main__ import page
from tests.conftest import ROOT


def test_the_glossary_is_the_catalogue() -> None:
    assert (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8") == glossary()


def test_the_manual_of_findings_is_the_catalogue_of_kinds() -> None:
    assert (ROOT / "docs" / "findings.md").read_text(encoding="utf-8") == manual()


def test_the_page_of_checks_is_their_heads() -> None:
    assert (ROOT / "docs" / "checks.md").read_text(encoding="utf-8") == page()


def test_the_architecture_names_every_room() -> None:
    described = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = [path.name for path in (ROOT / "dashboard").iterdir() if path.is_dir() and (path / "__init__.py").exists()]
    assert [room for room in rooms if f"dashboard/{room}/" not in described] == []


def test_ci_runs_the_readmes_test_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^    (python3 -m venv .* -m pytest.*)$", readme, re.MULTILINE)
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
