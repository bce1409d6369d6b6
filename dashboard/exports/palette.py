"""The colours of the light theme for targets that do not know Streamlit's placeholders."""

import tomllib
from functools import cache
from pathlib import Path

from dashboard.charts.style import PLACEHOLDERS

THEME = Path(__file__).resolve().parents[2] / ".streamlit" / "config.toml"
LISTS = ("chartCategoricalColors", "chartSequentialColors", "chartDivergingColors")


def colour(placeholder: str) -> str:
    """The six hexadecimal digits that a placeholder of ``charts/style.py`` stands for.

    Raises:
        KeyError: when it is no placeholder.
    """
    return _colours()[placeholder]


@cache
def _colours() -> dict[str, str]:
    light = tomllib.loads(THEME.read_text(encoding="utf-8"))["theme"]["light"]
    found = [value.removeprefix("#") for name in LISTS for value in light[name]]
    return dict(zip(PLACEHOLDERS, found, strict=True))
