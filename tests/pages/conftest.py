"""A page of the dashboard, run without a browser on a database of its own, and what a reader reads on it."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from pathlib import Path

import pytest
import streamlit as st
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from dashboard.store import Folder
from dashboard.ui.frame import FAILURE
from tests.conftest import ROOT

Open = Callable[..., AppTest]
opened: list[Path] = []


@pytest.fixture(scope="session", autouse=True)
def scanned_once() -> Iterator[None]:
    """Every page that is opened would look through all packages for components; they are the same each time."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture
def open_page(report_folder: Folder, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open a page on the report's data, with filters in the address."""
    return lambda name, **address: open_on(report_folder, monkeypatch, name, address)


@pytest.fixture
def open_empty(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open a page on a database without data."""
    return lambda name: open_on(folder, monkeypatch, name, {})


def open_on(folder: Folder, monkeypatch: pytest.MonkeyPatch, name: str, address: dict[str, object]) -> AppTest:
    """Open a page on a database, with values in the address; the start address when no page is named."""
    monkeypatch.setenv("DASHBOARD_DATABASE", str(folder.path))
    _forget_unless(folder)
    page = AppTest.from_file(str(ROOT / "dashboard" / "app.py"), default_timeout=60)
    for key, value in address.items():
        page.query_params[key] = value
    if name:
        page.switch_page(str(ROOT / "pages" / f"{name}.py"))
    return page.run()


def _forget_unless(folder: Folder) -> None:
    """What is kept between runs is of one database: it goes when another is opened."""
    if opened != [folder.path]:
        st.cache_resource.clear()
        st.cache_data.clear()
        opened[:] = [folder.path]


def is_whole(page: AppTest) -> bool:
    """Whether the page was drawn to its end."""
    return not page.exception and not any(said.value.startswith(FAILURE) for said in page.error)


def texts(page: AppTest) -> str:
    """All that a reader reads, without tags."""
    parts = [element.proto.body for element in page.get("html")]
    shown = " ".join(parts).replace("<wbr>", "")
    return unescape(re.sub(r"<[^>]+>", " ", shown)).replace("\u00a0", " ")


def finding(page: AppTest) -> str:
    """The page's heading."""
    body = next(element.proto.body for element in page.get("html") if 'h1 class="temuan"' in element.proto.body)
    (words,) = re.findall(r"<h1[^>]*>(.*?)</h1>", body)
    return words.replace("\u00a0", " ")
