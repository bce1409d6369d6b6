"""First page, page change and filter change in a real browser, next to an empty Streamlit page.

Run as ``python -m benchmarks.browser [--runs N]``. Both servers run at the same time and take turns, so that a busy
machine slows both; read the ratios, not the milliseconds. Nothing here passes or fails.
"""

import argparse
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.running import (
    dashboard_command,
    find_chromium,
    free_port,
    launch_chromium,
    new_context,
    run_server,
)

HERE = Path(__file__).resolve().parent
WATCH = (HERE / "watch.js").read_text()
CONTENT = "[data-testid=stMainBlockContainer]"
HEADING = "[data-testid=stHeading]"
QUIET_MILLISECONDS = 400
STEPS = ("first visit after start", "first page, cold browser", "page change", "filter change")


@dataclass(frozen=True)
class Target:
    """A server, what to click there and the elements whose last change ends a measurement."""

    name: str
    url: str
    first_page: str
    other_page: str
    filter_label: str
    watched: str = CONTENT


Times = dict[str, list[float]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print the table."""
    options = _parser().parse_args(arguments)
    executable = find_chromium()
    if executable is None:
        print("Chromium is missing: install it, or name it in CHROMIUM.", file=sys.stderr)
        return 1
    with ExitStack() as stack:
        targets = [stack.enter_context(empty_page()), stack.enter_context(dashboard(options))]
        browser = launch_chromium(stack.enter_context(sync_playwright()), executable)
        print(table(measure(browser, targets, options.runs)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.browser", description=__doc__)
    parser.add_argument("--runs", type=int, default=10, help="rounds of the two servers (default 10)")
    parser.add_argument("--first-page", default="Ringkasan", help="title of the first page in the navigation")
    parser.add_argument("--other-page", default="Penyerapan Anggaran", help="title of the page to change to")
    parser.add_argument("--filter", default="Triwulan", help="label of the filter to change on the first page")
    return parser


@contextmanager
def empty_page(name: str = "empty") -> Iterator[Target]:
    """Ordinary Streamlit with its own defaults, from a folder without a configuration."""
    port = free_port()
    options = ("--server.headless=true", "--server.address=127.0.0.1", "--browser.gatherUsageStats=false")
    command = [sys.executable, "-m", "streamlit", "run", str(HERE / "empty_page.py"), f"--server.port={port}", *options]
    with (
        tempfile.TemporaryDirectory() as folder,
        run_server(command, port, "/_stcore/health", cwd=Path(folder)) as server,
    ):
        yield Target(name, server.url, "Kosong", "Lain", "Tahun", HEADING)


@contextmanager
def dashboard(options: argparse.Namespace) -> Iterator[Target]:
    """The dashboard on the report's data in a database of its own."""
    port = free_port()
    with (
        tempfile.TemporaryDirectory() as folder,
        run_server(dashboard_command(port, Path(folder) / "database"), port, "/ready") as server,
    ):
        yield Target("dashboard", server.url, options.first_page, options.other_page, options.filter)


def measure(browser: Browser, targets: Sequence[Target], runs: int) -> dict[str, Times]:
    """Milliseconds by target and step; the targets take turns at going first."""
    times: dict[str, Times] = {target.name: {step: [] for step in STEPS} for target in targets}
    for run in range(runs + 1):
        for target in [*targets[run % len(targets) :], *targets[: run % len(targets)]]:
            for step, milliseconds in visit(browser, target).items():
                if run == 0 and step == STEPS[1]:
                    times[target.name][STEPS[0]].append(milliseconds)
                elif run:
                    times[target.name][step].append(milliseconds)
    return times


def visit(browser: Browser, target: Target) -> dict[str, float]:
    """One visitor with an empty cache: opens the first page, goes elsewhere and back, changes a filter."""
    context = new_context(browser)
    page = context.new_page()
    page.add_init_script(WATCH.replace("SELECTOR", f"`{target.watched}`"))
    page.goto(target.url, wait_until="commit")
    found = {STEPS[1]: settled(page)}
    go_to(page, target.other_page)
    found[STEPS[2]] = settled(page)
    go_to(page, target.first_page)
    settled(page)
    change_filter(page, target.filter_label)
    found[STEPS[3]] = settled(page)
    context.close()
    return found


def settled(page: Page) -> float:
    """Wait until nothing moves; milliseconds from the last click or key, or from navigation, to the last change."""
    page.wait_for_function("quiet => window.watched?.settled(quiet)", arg=QUIET_MILLISECONDS, polling=50)
    elapsed: float = page.evaluate("watched.changed - watched.clicked")
    return elapsed


def go_to(page: Page, title: str) -> None:
    """Choose a page in the menu."""
    page.get_by_role("link", name=title, exact=True).click()


def change_filter(page: Page, label: str) -> None:
    """Choose another value in the select box or among the buttons with this label; the last click is the choice."""
    box = page.get_by_test_id("stSelectbox").filter(has_text=label)
    if box.count():
        box.locator("input").click()
        page.locator("[role=option][aria-selected=false]").first.click()
        return
    group = page.get_by_test_id("stButtonGroup").filter(has_text=label)
    group.locator("button[aria-checked=false], button[aria-pressed=false]").first.click()


def table(times: dict[str, Times]) -> str:
    """Median and 95th percentile of every target and step, and the ratio of the medians to the first target's."""
    names = list(times)
    lines = ["step".ljust(26) + "".join(f"{name[:30]:>30}" for name in names)]
    for step in STEPS:
        base = statistics.median(times[names[0]][step])
        cells = (spread(times[name][step], base) for name in names)
        lines.append(step.ljust(26) + "".join(f"{cell:>30}" for cell in cells))
    return "\n".join(lines)


def spread(values: Sequence[float], base: float) -> str:
    """Median and 95th percentile, and the median beside a base."""
    middle = statistics.median(values)
    high = statistics.quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else middle
    return f"{middle:.0f} / {high:.0f} ms  x{middle / base:.2f}"


if __name__ == "__main__":
    sys.exit(main())
