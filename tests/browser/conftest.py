"""A running dashboard on the report's data, and a real browser in front of it."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from dashboard.store import Folder
from tests.conftest import ROOT, copied

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
STARTING_SECONDS = 300
HERE = Path(__file__).parent
PATIENCE_MILLISECONDS = 30_000
# Streamlit asks for its health below a page's address first; the answer "not there" is part of how it finds its root.
EXPECTED = re.compile(r"Failed to load resource.*404")
READY = """() => {
    const charts = [...document.querySelectorAll('[data-testid=stPlotlyChart]')];
    return document.querySelector('h1.temuan')
        && document.querySelector('[data-testid=stApp]').dataset.testScriptState === 'notRunning'
        && !document.querySelector('[data-testid=stSkeleton]')
        && charts.every(chart => chart.querySelector('.main-svg'));
}"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A journey that fails is walked again: what a busy machine delays is no fault, a fault fails three times."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=2))


@pytest.fixture(scope="module")
def server(report_folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard on a database that no other file of tests sees."""
    with _serving(report_folder, tmp_path_factory) as address:
        yield address


@pytest.fixture
def own_server(report_folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same for one journey that writes: walked once more, it begins anew."""
    with _serving(report_folder, tmp_path_factory) as address:
        yield address


@contextmanager
def _serving(report_folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A dashboard started as the README says, on a copy of the report's data."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = tmp_path_factory.mktemp("dasbor") / "log.txt"
    database = copied(report_folder, tmp_path_factory.mktemp("dasbor") / "basis_data")
    command = [sys.executable, "-m", "dashboard", "--port", str(port), "--database", str(database.path)]
    with log.open("w") as written:
        running = subprocess.Popen(command, cwd=ROOT, stdout=written, stderr=subprocess.STDOUT)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/health", running, log)
        yield address
    finally:
        running.terminate()
        running.wait(timeout=20)
    assert "Traceback" not in log.read_text()


def _wait_for(address: str, running: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + STARTING_SECONDS
    while time.monotonic() < deadline and running.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=2)
            return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"the dashboard did not start:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; missing on a developer's machine the journeys are skipped, in CI they fail."""
    if not CHROMIUM:
        reason = "Chromium is not installed: apt-get install chromium, or set CHROMIUM"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    expect.set_options(timeout=PATIENCE_MILLISECONDS)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=list(ARGUMENTS))
        yield running
        running.close()


@pytest.fixture
def visit(server: str, browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a page and wait until it is whole: ``visit("ip_asn?provinsi=Lampung", width=360)``.

    A page that logs an error or asks another host for anything fails the test.
    """
    with _visiting(server, browser) as open_page:
        yield open_page


@pytest.fixture
def visit_own(own_server: str, browser: Browser) -> Iterator[Callable[..., Page]]:
    """The same for a journey that writes."""
    with _visiting(own_server, browser) as open_page:
        yield open_page


@contextmanager
def _visiting(server: str, browser: Browser) -> Iterator[Callable[..., Page]]:
    problems: list[str] = []
    contexts = []

    def open_page(
        path: str = "", *, width: int = 1440, height: int = 900, scheme: Literal["light", "dark"] = "light"
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            locale="id-ID",
            timezone_id="Asia/Jakarta",
            color_scheme=scheme,
            accept_downloads=True,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: _note(problems, message.type, message.text))
        page.on("request", lambda request: _leaves(problems, server, request.url))
        page.goto(f"{server}/{path}", wait_until="commit")
        settle(page)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert problems == []


def settle(page: Page) -> None:
    """Wait until the page has run, every chart is drawn, and a deck that is presented listens to keys."""
    page.wait_for_function(READY, timeout=2 * PATIENCE_MILLISECONDS)
    if "dek=" in page.url:
        expect(page.locator(".nomor")).to_have_text(re.compile(r"^\d+ / \d+$"))


def _note(problems: list[str], kind: str, text: str) -> None:
    if kind == "error" and not EXPECTED.search(text):
        problems.append(text)


def _leaves(problems: list[str], server: str, address: str) -> None:
    if not address.startswith((server, server.replace("http", "ws"), "data:", "blob:")):
        problems.append(f"request to {address}")
