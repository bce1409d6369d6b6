"""The visual language of all charts: colours by meaning, sizes, layout, locale.

Colours are placeholders that the screen's theme replaces, light or dark (``chartCategoricalColors`` in
``.streamlit/config.toml``).
"""

import textwrap
from typing import Any

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

GOOD_TINT = "rgba(0, 140, 90, 0.20)"
BAD_TINT = "rgba(244, 106, 37, 0.30)"
WARN_TINT = "rgba(230, 170, 0, 0.28)"
QUIET_TINT = "rgba(128, 138, 155, 0.12)"

SMALL, NORMAL = 12, 13
SHORTEST = 40
ROW, NARROW_ROW = 27, 46
LABEL_CHARACTERS = 38
CONFIG: dict[str, Any] = {
    "displayModeBar": "hover",
    "displaylogo": False,
    "modeBarButtons": [["toImage"]],
    "toImageButtonOptions": {"format": "svg", "filename": "grafik"},
    "locale": "id",
    "locales": {
        "id": {
            "dictionary": {
                "Download plot as a SVG": "Unduh gambar (SVG)",
                "Download plot as a PNG": "Unduh gambar (PNG)",
            },
            "format": {"decimal": ",", "thousands": "."},
        }
    },
    "responsive": True,
}


def wrap(text: str, characters: int = LABEL_CHARACTERS) -> str:
    """A label on as many lines as it needs; nothing is cut."""
    return "<br>".join(textwrap.wrap(str(text), characters)) or str(text)


def lines(text: str) -> int:
    """How many lines a wrapped label has."""
    return text.count("<br>") + 1


def bold(text: str, focused: bool) -> str:
    """A label in focus is bold, so that colour does not stand alone."""
    return f"<b>{text}</b>" if focused else text


def layout(height: int, **more: Any) -> dict[str, Any]:
    """What all charts share: no furniture, clicks select, marks keep their looks when selected."""
    return {
        "height": max(height, SHORTEST),
        "margin": {"l": 4, "r": 4, "t": 4, "b": 4},
        "showlegend": False,
        "dragmode": False,
        "clickmode": "event+select",
        "hovermode": "closest",
        "font": {"size": NORMAL},
        "bargap": 0,
        "barmode": "overlay",
        "paper_bgcolor": "rgba(0, 0, 0, 0)",
        "plot_bgcolor": "rgba(0, 0, 0, 0)",
        "separators": ",.",
        **more,
    }


def scaled(drawn: Any, factor: float) -> Any:
    """A figure with type, marks, margins and height larger by a factor; places stay in data units."""
    if isinstance(drawn, list):
        return [scaled(part, factor) if isinstance(part, dict) else part for part in drawn]
    larger: dict[str, Any] = {}
    for name, part in drawn.items():
        if name in ("size", "height", "l", "r", "t", "b", "yshift") and isinstance(part, int | float):
            larger[name] = part * factor
        elif name == "size" and isinstance(part, list):
            larger[name] = [size * factor for size in part]
        elif name in (
            "marker",
            "line",
            "font",
            "tickfont",
            "textfont",
            "margin",
            "layout",
            "data",
            "annotations",
            "pathbar",
        ):
            larger[name] = scaled(part, factor)
        elif name.startswith(("xaxis", "yaxis")) and isinstance(part, dict):
            tickfont = {"size": NORMAL, **part.get("tickfont", {})}
            larger[name] = {**part, "tickfont": scaled(tickfont, factor)}
        else:
            larger[name] = part
    if "showarrow" in larger and "font" not in larger:
        larger["font"] = {"size": NORMAL * factor}
    return larger


def hidden_axis(**more: Any) -> dict[str, Any]:
    """An axis that only places marks."""
    return {"visible": False, "fixedrange": True, **more}


def still(**marker: Any) -> dict[str, Any]:
    """A marker that does not fade when another is selected."""
    return {"marker": marker, "selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}


def text_at(x: list, y: list, texts: list[str], position: str, *, axis: str = "x", color: str = TEXT) -> dict[str, Any]:
    """Texts at places, as one trace."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y,
        "text": texts,
        "textposition": position,
        "textfont": {"color": color, "size": NORMAL},
        "xaxis": axis,
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def text_width(texts: list[str]) -> int:
    """Pixels that the widest of some texts takes."""
    return int(max((len(part) for text in texts for part in str(text).split("<br>")), default=0) * NORMAL * 0.6) + 8
