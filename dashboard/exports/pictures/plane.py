"""The place of marks in a picture: margins, axes, the steps of an axis that says only how many it wants."""

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Any

STEPS = (2, 5, 10)
LONGEST = 1e-9


@dataclass(frozen=True)
class Scale:
    """From values to pixels along one axis."""

    start: float
    end: float
    low: float
    high: float

    def at(self, value: float) -> float:
        """The pixel of a value."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def share(self, part: float) -> float:
        """The pixel of a share of the axis."""
        return self.start + part * (self.end - self.start)

    def holds(self, value: float) -> bool:
        """Whether a value is within the axis."""
        low, high = sorted((self.low, self.high))
        return low - LONGEST <= value <= high + LONGEST


@dataclass(frozen=True)
class Plane:
    """The plot within a picture's margins. Pixels from the top left."""

    width: float
    height: float
    x: Scale
    y: Scale

    def x_of(self, reference: str, value: float) -> float:
        """The pixel of a place given in values, or as a share of the plot."""
        return self.x.at(value) if reference == "x" else self.x.share(value)

    def y_of(self, reference: str, value: float) -> float:
        """As ``x_of``; shares count from below."""
        return self.y.at(value) if reference == "y" else self.y.share(value)


def plane(layout: dict[str, Any], width: float) -> Plane:
    """The plane of a figure whose axes say their ranges, in a picture some pixels wide."""
    margin, height = layout["margin"], layout["height"]
    across, up = layout["xaxis"]["range"], layout["yaxis"]["range"]
    x = Scale(margin["l"], width - margin["r"], *across)
    y = Scale(height - margin["b"], margin["t"], *up)
    return Plane(width, height, x, y)


def steps(low: float, high: float, most: int) -> list[float]:
    """The round values between two others, about ``most`` of them, as Plotly chooses them."""
    low, high = sorted((low, high))
    rough = (high - low) / most
    base = 10 ** floor(log10(rough))
    step = base * next(times for times in STEPS if times >= rough / base - LONGEST)
    return [place * step for place in range(ceil(low / step - LONGEST), floor(high / step + LONGEST) + 1)]
