"""The visual language of all charts: colours by meaning, sizes, layout, locale.

Colours are placeholders that Streamlit replaces anywhere in a figure, in light and in dark: ``#000001``-``#000010`` by
``chartCategoricalColors``, ``#000011``-``#000020`` by ``chartSequentialColors`` and ``#000021``-``#000030`` by
``chartDivergingColors`` of ``.streamlit/config.toml``. A test holds both places together.
"""

from typing import Any

from dashboard.charts.chart import Chart

REALISATION = "#000001"
SECOND = "#000002"
THIRD = "#000003"
FOCUS = "#000004"
OUTLINE = "#000005"
CONTEXT = "#000006"
SHADE = "#000007"
GRID = "#000008"
MUTED = "#000009"
TEXT = "#000010"

GOOD, BAD, WARN = "#000011", "#000012", "#000013"
GOOD_TINT, BAD_TINT, WARN_TINT, QUIET_TINT = "#000014", "#000015", "#000016", "#000017"
CARD, ON_FOCUS, FADED = "#000018", "#000019", "#000020"
BAND_TINTS = ("#000021", "#000022", "#000023", "#000024", "#000025")
FADED_FOCUS, FADED_SECOND, PLAIN = "#000026", "#000027", "#000028"
CLEAR = "rgba(0, 0, 0, 0)"

FADED_OF = {REALISATION: FADED, FOCUS: FADED_FOCUS, SECOND: FADED_SECOND}
PLACEHOLDERS = tuple(f"#{place:06d}" for place in range(1, 31))

SMALL, NORMAL = 12, 13
SHORTEST = 40
NARROW_PLOT, WIDE_PLOT = 290, 420
CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "locale": "id",
    "locales": {"id": {"dictionary": {}, "format": {"decimal": ",", "thousands": "."}}},
    "responsive": True,
}
PIXELS = {"size", "height", "l", "r", "t", "b", "xshift", "yshift", "minsize", "standoff"}


def layout(height: float, **more: Any) -> dict[str, Any]:
    """What all charts share: no furniture, clicks select, marks keep their looks when selected. Height in pixels."""
    return {
        "height": max(round(height), SHORTEST),
        "margin": {"l": 4, "r": 4, "t": 4, "b": 4, "pad": 0},
        "showlegend": False,
        "dragmode": False,
        "clickmode": "event+select",
        "hovermode": "closest",
        "hoverlabel": {"align": "left", "font": {"size": NORMAL}},
        "font": {"size": NORMAL, "color": TEXT},
        "bargap": 0,
        "barmode": "overlay",
        "paper_bgcolor": CLEAR,
        "plot_bgcolor": CLEAR,
        "separators": ",.",
        **more,
    }


def scaled(part: Any, factor: float, name: str = "") -> Any:
    """A figure with type, marks, margins and height larger by a factor; places stay in data units."""
    if isinstance(part, dict):
        return {key: scaled(inner, factor, f"{name}.{key}" if key == "width" else key) for key, inner in part.items()}
    if isinstance(part, list):
        return [scaled(inner, factor, name) if isinstance(inner, dict) or name == "size" else inner for inner in part]
    if isinstance(part, int | float) and not isinstance(part, bool) and (name in PIXELS or name == "line.width"):
        return part * factor
    if name == "ticklabelstandoff":
        return round(part * factor)
    return part


def axis(**more: Any) -> dict[str, Any]:
    """An axis that only places marks, without furniture of its own; Streamlit's theme would give it room to grow."""
    quiet = {"color": MUTED, "size": SMALL}
    furniture = {"showgrid": False, "zeroline": False, "automargin": False, "ticks": "", "tickfont": quiet}
    return {"fixedrange": True, **furniture, **more}


def hidden_axis(**more: Any) -> dict[str, Any]:
    """An axis that nobody sees."""
    return axis(visible=False, **more)


def value_axis(reach: list[float], **more: Any) -> dict[str, Any]:
    """An axis of a few quiet numbers."""
    return axis(**{"range": reach, "nticks": 6, "tickangle": 0, **more})


def still(**marker: Any) -> dict[str, Any]:
    """A marker that does not fade when another is selected, nor does its text: one colour of the selected is enough."""
    selected = {"marker": {"opacity": 1}, "textfont": {"color": TEXT}}
    return {"marker": marker, "selected": selected, "unselected": {"marker": {"opacity": 1}}}


def dots(x: list, y: list, keys: list, *, hover: str, **marker: Any) -> dict[str, Any]:
    """Dots that can be clicked, as one trace."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": x,
        "y": y,
        "customdata": [[key] for key in keys],
        "hovertemplate": f"{hover}<extra></extra>",
        "cliponaxis": False,
        **still(**marker),
    }


def ticks(x: list, y: list, *, length: float, width: float, color: str, upright: bool = True) -> dict[str, Any]:
    """Short strokes, as one trace: targets, earlier amounts."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": x,
        "y": y,
        "hoverinfo": "skip",
        "cliponaxis": False,
        **still(
            symbol="line-ns" if upright else "line-ew",
            size=length,
            color=color,
            line={"width": width, "color": color},
        ),
    }


def texts_at(x: list, y: list, texts: list[str], position: str | list[str], **font: Any) -> dict[str, Any]:
    """Texts at places, as one trace."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y,
        "text": texts,
        "textposition": position,
        "textfont": {"color": TEXT, "size": NORMAL, **font},
        "selected": {"textfont": {"color": TEXT}},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def note(text: str, **place: Any) -> dict[str, Any]:
    """A quiet text at a place on the paper."""
    return {
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 1,
        "xanchor": "left",
        "yanchor": "bottom",
        "align": "left",
        "text": text,
        "showarrow": False,
        "borderpad": 0,
        "font": {"color": MUTED, "size": SMALL},
        **place,
    }


def bold(text: str, focused: bool) -> str:
    """A text in focus is bold, so that colour does not stand alone."""
    return f"<b>{text}</b>" if focused and text else text


def coloured(text: str, colour: str) -> str:
    """A text in a colour."""
    return f'<span style="color:{colour}">{text}</span>' if text else text


def strong(chart: Chart) -> list[str]:
    """The texts at the right: bold in focus, and in the focus colour where the finding speaks of the row."""
    rows = zip(chart.texts("text"), chart.focused(), chart.marked(), strict=True)
    return [bold(coloured(text, FOCUS) if marked else text, focused) for text, focused, marked in rows]


def tones(chart: Chart) -> list[str]:
    """A colour per row for dots and lines: what is marked strong, what the reader chose dark, the rest grey."""
    chosen = REALISATION if chart.has("focus") else FOCUS
    rows = zip(chart.marked(), chart.highlighted(), strict=True)
    return [FOCUS if marked else chosen if highlighted else CONTEXT for marked, highlighted in rows]


def fills(chart: Chart, usual: str = REALISATION) -> list[str]:
    """A colour per row for bars: what is marked strong; once the reader chose a row, the others step back."""
    highlighted = chart.highlighted()
    strong = [FOCUS if marked and usual == REALISATION else usual for marked in chart.marked()]
    if not any(highlighted):
        return strong
    return [colour if chosen else FADED_OF[colour] for colour, chosen in zip(strong, highlighted, strict=True)]
