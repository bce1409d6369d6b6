"""Elements of an SVG document."""

from collections.abc import Iterable, Sequence
from typing import Any
from xml.etree import ElementTree

from dashboard.charts.style import CLEAR
from dashboard.exports.palette import colour

Element = ElementTree.Element
MARK = "mark"


def tag(name: str, *children: Element, text: str = "", **attributes: str | float | None) -> Element:
    """An element; ``_`` in an attribute's name is a dash, numbers are rounded to hundredths, None is left out."""
    given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items() if value is not None}
    made = ElementTree.Element(name, {key: _written(value) for key, value in given.items()})
    made.text = text or None
    made.extend(children)
    return made


def group(children: Iterable[Element], **attributes: str | float | None) -> Element:
    """Elements as one."""
    return tag("g", *children, **attributes)


def ink(placeholder: str) -> str:
    """A colour of the light theme, or none."""
    return "none" if placeholder == CLEAR else f"#{colour(placeholder)}"


def each(value: Any, count: int) -> Sequence[Any]:
    """One value for each of some marks: a list as it is, another value again and again."""
    return value if isinstance(value, list) else [value] * count


def _written(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")
