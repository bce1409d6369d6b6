"""Pictures hold every mark and every text of a figure, inside their edges; what is not drawn is refused."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image

from dashboard.charts import FORMS, Chart, figure
from dashboard.charts.lettering import TAG, width
from dashboard.exports.pictures import as_png, as_svg, drawing
from dashboard.exports.pictures.element import MARK
from dashboard.exports.pictures.picture import picture
from dashboard.exports.pictures.plane import steps
from dashboard.exports.pictures.tree import Area, squarified
from dashboard.exports.pictures.vocabulary import NotDrawn
from tests.charts.variants import changed, relabelled, without_value

SVG = "{http://www.w3.org/2000/svg}"
WIDE, NARROW = 640.0, 340.0
RECKONED = 6.0  # texts are measured by a table of widths, not by the typeface
Drawing = ElementTree.Element


def variants(chart: Chart) -> dict[str, Chart]:
    return {
        "": chart,
        "chosen": changed(chart, highlight=frozenset({str(chart.column("key")[-1])})),
        "without a value": chart if chart.form in ("heat", "icicle", "projection", "series") else without_value(chart),
        "signs": relabelled(chart, "A & B < C"),
    }


def drawn(chart: Chart, wide: float) -> tuple[Drawing, dict[str, Any]]:
    return ElementTree.fromstring(drawing(chart, wide).svg), figure(chart, narrow=wide == NARROW)


def marks(trace: dict[str, Any]) -> int:
    """How many marks a trace says: points and bars that have a value, nodes of two levels."""
    if trace["type"] == "treemap":
        tops = {key for key, parent in zip(trace["ids"], trace["parents"], strict=True) if not parent}
        return sum(not parent or parent in tops for parent in trace["parents"])
    if trace["type"] == "scatter" and "markers" not in trace.get("mode", ""):
        return 0
    return sum(None not in spot for spot in zip(trace["x"], trace["y"], strict=True))


def said(found: dict[str, Any]) -> Iterator[str]:
    """Every text that a reader sees: labels of visible axes, notes, texts of marks."""
    layout = found["layout"]
    for name in ("xaxis", "yaxis", "yaxis2", "yaxis3"):
        if layout.get(name, {}).get("visible", name in layout):
            yield from layout[name].get("ticktext", [])
    yield from (note["text"] for note in layout.get("annotations", []))
    for trace in found["data"]:
        if trace.get("mode") == "text" or trace.get("textposition", "none") != "none":
            spots = zip(trace["text"], trace["x"], trace["y"], strict=True)
            yield from (text for text, x, y in spots if x is not None and y is not None)


def bare(text: str) -> str:
    """The letters of a text, a space for a line's end."""
    return TAG.sub("", text.replace("<br>", " "))


def lettered(whole: Drawing) -> str:
    return " ".join("".join(text.itertext()) for text in whole.iter(f"{SVG}text"))


@pytest.mark.parametrize("wide", [WIDE, NARROW])
@pytest.mark.parametrize("form", FORMS)
def test_every_mark_and_text_of_a_figure_is_drawn(charts: dict[str, Chart], form: str, wide: float) -> None:
    for name, chart in variants(charts[form]).items():
        whole, found = drawn(chart, wide)
        count = sum(element.get("class") == MARK for element in whole.iter())
        assert count == sum(marks(trace) for trace in found["data"]), name
        letters = lettered(whole)
        assert [text for text in said(found) if bare(text) not in letters] == [], name


@pytest.mark.parametrize("wide", [WIDE, NARROW])
@pytest.mark.parametrize("form", FORMS)
def test_nothing_stands_outside_the_picture(charts: dict[str, Chart], form: str, wide: float) -> None:
    for name, chart in variants(charts[form]).items():
        whole, _ = drawn(chart, wide)
        tall = float(whole.attrib["height"])
        for element in whole.iter():
            left, top, right, bottom = extent(element)
            assert left >= -RECKONED and right <= wide + RECKONED, (name, ElementTree.tostring(element))
            assert top >= -RECKONED and bottom <= tall + RECKONED, (name, ElementTree.tostring(element))


def extent(element: Drawing) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of rectangles, circles and texts."""
    number = {key: float(value) for key, value in element.attrib.items() if key in ("x", "y", "cx", "cy", "r")}
    kind = element.tag.removeprefix(SVG)
    if kind == "rect":
        wide, tall = float(element.attrib["width"]), float(element.attrib["height"])
        return number["x"], number["y"], number["x"] + wide, number["y"] + tall
    if kind == "circle":
        x, y, r = number["cx"], number["cy"], number["r"]
        return x - r, y - r, x + r, y + r
    if kind == "text":
        size = float(element.attrib["font-size"])
        wide = width("".join(element.itertext()), size)
        left = number["x"] - {"start": 0, "middle": wide / 2, "end": wide}[element.attrib["text-anchor"]]
        return left, number["y"] - size, left + wide, number["y"]
    return 0, 0, 0, 0


def test_a_file_says_finding_measure_and_source_also_to_who_does_not_see(charts: dict[str, Chart]) -> None:
    chart = charts["dumbbell"]
    whole = ElementTree.fromstring(as_svg(chart, "Sumber: LKIP 2024"))
    letters = lettered(whole)
    assert all(word in letters for word in (chart.finding, "Batas bawah kategori:", "Sumber: LKIP 2024"))
    assert "Klik" not in letters
    assert [whole.findtext(f"{SVG}{name}", "")[: len(chart.finding)] for name in ("title", "desc")] == [
        chart.finding
    ] * 2
    assert "font/woff2;base64" in whole.findtext(f"{SVG}style", "")


def test_a_picture_has_the_colours_of_the_light_theme_twice_as_sharp(charts: dict[str, Chart]) -> None:
    found = Image.open(BytesIO(as_png(charts["strip"], "Sumber: LKIP 2024")))
    assert found.width == 1440
    colours = {colour for _, colour in found.convert("RGB").getcolors(1 << 20) or []}
    assert {(196, 73, 12), (138, 153, 171), (255, 255, 255)} <= colours


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"data": [{"type": "pie"}]}, "pie"),
        ({"data": [{"type": "bar", "opacity": 0.5}]}, "bar.opacity"),
        ({"data": [{"type": "scatter", "marker": {"gradient": {}}}]}, "marker.gradient"),
        ({"layout": {"xaxis": {"showgrid": True}}}, "axis.showgrid"),
        ({"layout": {"annotations": [{"textangle": 90}]}}, "annotation.textangle"),
        ({"layout": {"title": "Judul"}}, "layout.title"),
    ],
)
def test_what_is_not_drawn_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(NotDrawn, match=said):
        picture({"data": [], "layout": {}, **change}, WIDE)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (42.1, 87.2, [50, 60, 70, 80]),
        (0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (69.5, 87.3, [70, 75, 80, 85]),
        (250, -250, [-200, -100, 0, 100, 200]),
    ],
)
def test_an_axis_without_steps_has_round_ones(low: float, high: float, expected: list[float]) -> None:
    assert steps(low, high, 6) == pytest.approx(expected)


def test_areas_of_a_tree_share_a_rectangle_by_size() -> None:
    areas = {
        area.node: area
        for area in squarified([(1, 6), (2, 6), (3, 4), (4, 3), (5, 2), (6, 2), (7, 1)], Area(0, 0, 0, 6, 4))
    }
    assert {node: round(area.width * area.height, 6) for node, area in areas.items()} == {
        1: 6,
        2: 6,
        3: 4,
        4: 3,
        5: 2,
        6: 2,
        7: 1,
    }
    assert (areas[1].width, areas[1].height) == (3, 2)
    assert (areas[2].x, areas[2].y) == (0, 2)
