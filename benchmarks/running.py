"""A server in a process of its own and the Chromium that looks at it; used by the benchmarks and the browser tests."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Playwright

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


@dataclass(frozen=True)
class RunningServer:
    """Where the server answers and where it writes what went wrong."""

    url: str
    log: Path

    @property
    def errors(self) -> str:
        """Everything the server has written to its error stream so far."""
        return self.log.read_text(errors="replace")


class ServerDied(RuntimeError):
    """The server ended, or did not answer in time; the message holds its last words."""


def find_chromium() -> str | None:
    """The browser named by CHROMIUM, or the first one on the path; None when there is none."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return next((found for name in CHROMIUM_NAMES if (found := shutil.which(name))), None)


def launch_chromium(playwright: Playwright, executable: str) -> Browser:
    """Headless Chromium that asks nothing of the network by itself."""
    return playwright.chromium.launch(executable_path=executable, args=list(CHROMIUM_ARGUMENTS))


def new_context(browser: Browser, width: int = 1440, height: int = 900) -> BrowserContext:
    """A visitor in Jakarta with an empty cache and no cookies."""
    return browser.new_context(viewport={"width": width, "height": height}, locale="id-ID", timezone_id="Asia/Jakarta")


def free_port() -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def dashboard_command(port: int, database: Path) -> list[str]:
    """The command that serves the dashboard on a database of its own."""
    return [sys.executable, "-m", "dashboard", "--port", str(port), "--database", str(database)]


@contextmanager
def run_server(
    command: Sequence[str], port: int, health: str = "/health", *, timeout: float = 120, cwd: Path = ROOT
) -> Iterator[RunningServer]:
    """Start a server, wait until ``health`` answers, and end it with the block."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "stderr.txt"
        with log.open("w") as errors:
            process = subprocess.Popen(list(command), cwd=cwd, stdout=errors, stderr=errors)
        server = RunningServer(f"http://127.0.0.1:{port}", log)
        try:
            _wait_until_healthy(process, server, health, timeout)
            yield server
        finally:
            _end(process)


def _wait_until_healthy(process: subprocess.Popen[bytes], server: RunningServer, health: str, timeout: float) -> None:
    deadline = time.monotonic() + timeout
    while not _answers(server.url + health):
        if time.monotonic() > deadline:
            raise ServerDied(f"no answer from {health} after {timeout:.0f} s\n{server.errors}")
        try:
            process.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue
        raise ServerDied(f"the server ended with code {process.returncode}\n{server.errors}")


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
