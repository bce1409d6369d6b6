"""Components listen from their first call until they have left the page, whichever of their calls was overtaken."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from dashboard.ui.address import HERE as UI
from dashboard.ui.presenting.stage import HERE, WINDOW_KEYS
from dashboard.ui.scripts import script

# What Streamlit does when new data arrive while the script is loading: both calls run, then the cleanup of the first.
OVERTAKEN = """async ([source, html, data, act]) => {
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const { default: draw } = await import(address);
    const element = document.createElement("div");
    element.innerHTML = html;
    document.body.append(element);
    const heard = [];
    const call = () => draw({
        data, parentElement: element,
        setStateValue: (name, value) => heard.push(`${name} ${value}`),
        setTriggerValue: (name) => heard.push(name),
    });
    const [first, second] = [call(), call()];
    first();
    heard.push(act === "event" ? ask() : press(act));
    element.remove();
    second();
    heard.push(act === "event" ? ask() : press(act));
    return heard;

    function press(key) {
        return document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }
    function ask() {
        return document.dispatchEvent(new Event("salin-tautan", { cancelable: true }));
    }
}"""
STAGE = {
    "opened": "1/dek/1/2",
    "rapat": "00000009",
    "slide": 1,
    "titles": ["Satu", "Dua"],
    "addresses": ["1", "1-2"],
    "speaker": "",
}


@pytest.mark.parametrize(
    ("files", "html", "data", "act", "heard"),
    [
        ([WINDOW_KEYS, HERE / "stage.js"], (HERE / "stage.html").read_text(), STAGE, "End", ["slide 1-2", False, True]),
        ([WINDOW_KEYS, HERE / "returning.js"], "<button></button>", {}, "Escape", ["back", True, True]),
        ([UI / "copy_link.js"], "<button></button>", {}, "event", [False, True]),
    ],
    ids=["stage", "way back", "link"],
)
def test_a_call_that_was_overtaken_takes_nothing_away(
    server: str, browser: Browser, files: list[Path], html: str, data: dict[str, Any], act: str, heard: list[object]
) -> None:
    page = browser.new_page()
    page.goto(f"{server}/health")
    assert page.evaluate(OVERTAKEN, [script(*files), html, data, act]) == heard
    page.close()
