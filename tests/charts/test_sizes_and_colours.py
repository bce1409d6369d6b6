"""Figures are small, in the theme's colours, and grow for a projector without moving anything."""

import json
import re
from collections.abc import Iterator
from typing import Any

import plotly.graph_objects as go
import pytest

from dashboard.charts import FORMS, Chart, alt_text, figure
from tests.charts.variants import changed, places

ALLOWED = re.compile(r"#0000(0[1-9]|[12][0-9]|30)|rgba\(0, 0, 0, 0\)")
SIZES = ("size", "height", "l", "r", "t", "b", "yshift")


def colours(part: Any) -> Iterator[str]:
    """Every colour in a figure."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name in ("color", "colors", "paper_bgcolor", "plot_bgcolor"):
                yield from [value] if isinstance(value, str) else value if isinstance(value, list) else []
            else:
                yield from colours(value)
    elif isinstance(part, list):
        for value in part:
            yield from colours(value)


def sizes(part: Any, path: str = "") -> Iterator[tuple[str, float]]:
    """Every size in a figure with where it stands."""
    for name, value in part.items() if isinstance(part, dict) else enumerate(part):
        if name in SIZES and isinstance(value, int | float):
            yield f"{path}/{name}", value
        elif isinstance(value, dict | list):
            yield from sizes(value, f"{path}/{name}")


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_plotly_accepts_the_figure_and_the_theme_its_colours(charts: dict[str, Chart], form: str, narrow: bool) -> None:
    drawn = figure(charts[form], narrow=narrow)
    go.Figure(drawn)
    assert [colour for colour in colours(drawn) if not ALLOWED.fullmatch(colour)] == []
    assert charts[form].finding in alt_text(charts[form])


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_figures_are_plain_small_json_even_without_rows(charts: dict[str, Chart], form: str, narrow: bool) -> None:
    assert len(json.dumps(figure(charts[form], narrow=narrow), allow_nan=False)) < 60_000
    empty = figure(changed(charts[form], rows=charts[form].rows.head(0)), narrow=narrow)
    json.dumps(empty, allow_nan=False)
    go.Figure(empty)


@pytest.mark.parametrize("form", FORMS)
def test_colours_written_into_texts_are_the_themes(charts: dict[str, Chart], form: str) -> None:
    written = re.findall(r'color:([^";\\]+)', json.dumps(figure(charts[form])))
    assert [colour for colour in written if not ALLOWED.fullmatch(colour)] == []


@pytest.mark.parametrize("form", FORMS)
def test_a_projector_multiplies_sizes_and_leaves_places(charts: dict[str, Chart], form: str) -> None:
    usual, large = figure(charts[form]), figure(charts[form], scale=2)
    grown = dict(sizes(large))
    kept = {path: size for path, size in sizes(usual) if "/pathbar/" not in path}
    assert {path: grown[path] for path in kept} == {path: size * 2 for path, size in kept.items()}
    assert [places(trace) for trace in large["data"]] == [places(trace) for trace in usual["data"]]
    for axis in ("xaxis", "yaxis", "yaxis2"):
        was, now = usual["layout"].get(axis, {}), large["layout"].get(axis, {})
        for name in ("range", "tickvals", "ticktext"):
            assert now.get(name) == was.get(name)
