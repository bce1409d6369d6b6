"""What a picture draws of a figure. What it does not know is refused: a look that is silently lost would be worse."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

Part = dict[str, Any]
INNER = {
    "font": "font",
    "textfont": "font",
    "tickfont": "font",
    "line": "line",
    "marker": "marker",
    "pattern": "pattern",
    "shapes": "shape",
    "annotations": "annotation",
}
AXES = ("xaxis", "yaxis", "yaxis2", "yaxis3")


class NotDrawn(ValueError):
    """A figure says something that a picture does not draw; the message names it."""


def check(figure: Part) -> None:
    """Whether a picture draws everything that a figure says.

    Raises:
        NotDrawn: when it does not.
    """
    _check("layout", figure["layout"])
    for name in AXES:
        if name in figure["layout"]:
            _check("axis", figure["layout"][name])
    for trace in figure["data"]:
        _check(trace["type"], trace)


def _check(kind: str, part: Part) -> None:
    known = _vocabulary().get(kind)
    if known is None:
        raise NotDrawn(f"{kind}: no picture of it")
    only = known.get("only", {})
    for name, value in part.items():
        if name in only and value != only[name]:
            raise NotDrawn(f"{kind}.{name}: only {only[name]!r} is drawn, not {value!r}")
        if name not in only and name not in known["draws"] and name not in known.get("quiet", ()):
            raise NotDrawn(f"{kind}.{name}: not drawn")
        if name in INNER and name in known["draws"]:
            for inner in value if isinstance(value, list) else [value]:
                _check(INNER[name], inner)


@cache
def _vocabulary() -> dict[str, Part]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
