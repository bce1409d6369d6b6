"""Elements of an SVG document."""

from collections.abc import Iterable, Sequence
from typing import Any
from xml.etree import ElementTree

from dashboard.charts.style import CLEAR
from dashboard.exports.palette import colour

Element = ElementTree.Element
Attribute = str | float | None
MARK = "mark"


def tag(name: str, *children: Element, **attributes: Attribute) -> Element:
    """An element; ``_`` in an attribute's name is a dash, numbers are rounded to hundredths, None is left out."""
    given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items() if value is not None}
    made = ElementTree.Element(name, {key: _written(value) for key, value in given.items()})
    made.extend(children)
    return made


def said(name: str, text: str, **attributes: Attribute) -> Element:
    """An element that holds a text."""
    made = tag(name, **attributes)
    made.text = text
    return made


def group(children: Iterable[Element], **attributes: Attribute) -> Element:
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
