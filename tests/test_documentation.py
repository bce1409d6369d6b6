"""Documents that say what the code says are checked against it."""

import re
import shlex

from dashboard.__main__ import _parser
from dashboard.catalogue.__main__ import glossary
from dashboard.commands import COMMANDS
from dashboard.commands.parsing import same_flag
from dashboard.importing.__main__ import manual
from dashboard.ui.menu import MENU, page_names
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


def test_the_readmes_commands_are_understood() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    \.venv/bin/python -m dashboard (.*?)(?:\s+#.*)?$", readme, re.MULTILINE)
    assert {command.split()[0] for command in commands} == set(COMMANDS) - {"serve"}
    for command in commands:
        _, unknown = _parser().parse_known_args([same_flag(word) for word in shlex.split(command)])
        assert not unknown or command.startswith("query ")


def test_the_readme_names_every_page_by_its_group() -> None:
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert sorted(page_names()) == sorted(page.stem for page in (ROOT / "pages").glob("*.py"))
    assert [group for group, names in MENU.items() if f"*{group}*: {', '.join(names.values())}." not in readme] == []
