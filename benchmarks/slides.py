"""A change of slide by key beside an ordinary change of page, in one visit of a real browser.

Run as ``python -m benchmarks.slides [--rounds N]``. Read the ratio, not the milliseconds. Nothing here passes or fails.
"""

import argparse
import statistics
import sys
from collections.abc import Sequence
from contextlib import ExitStack

from playwright.sync_api import Page, sync_playwright

from benchmarks.browser import CONTENT, WATCH, Times, dashboard, go_to, settled, spread
from benchmarks.running import find_chromium, launch_chromium, new_context

DECK = "evaluasi_triwulan"
SLIDES = 10
PAGES = ("Penyerapan Anggaran", "Sistem Merit", "IP ASN", "Capaian Indikator")
PAGE_CHANGE, SLIDE_CHANGE = "page change", "slide change"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print the two lines."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.slides", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="times through the pages and the deck (default 5)")
    options = parser.parse_args(arguments)
    executable = find_chromium()
    if executable is None:
        print("Chromium is missing: install it, or name it in CHROMIUM.", file=sys.stderr)
        return 1
    with ExitStack() as stack:
        server = stack.enter_context(dashboard(argparse.Namespace(first_page="", other_page="", filter="")))
        browser = launch_chromium(stack.enter_context(sync_playwright()), executable)
        page = new_context(browser).new_page()
        page.add_init_script(WATCH.replace("SELECTOR", f"`{CONTENT}`"))
        times: Times = {PAGE_CHANGE: [], SLIDE_CHANGE: []}
        for _ in range(options.rounds):
            times[PAGE_CHANGE] += through_pages(page, server.url)
            times[SLIDE_CHANGE] += through_slides(page, server.url)
    base = statistics.median(times[PAGE_CHANGE])
    for step, found in times.items():
        print(step.ljust(16), spread(found, base))
    return 0


def through_pages(page: Page, url: str) -> list[float]:
    """Milliseconds of each change to the next page of the menu."""
    page.goto(f"{url}/ringkasan", wait_until="commit")
    settled(page)
    found = []
    for title in PAGES:
        go_to(page, title)
        found.append(settled(page))
    return found


def through_slides(page: Page, url: str) -> list[float]:
    """Milliseconds of each change to the next slide by the arrow key."""
    page.goto(f"{url}/presentasi?dek={DECK}", wait_until="commit")
    settled(page)
    found = []
    for _ in range(SLIDES - 1):
        page.keyboard.press("ArrowRight")
        found.append(settled(page))
    return found


if __name__ == "__main__":
    sys.exit(main())
