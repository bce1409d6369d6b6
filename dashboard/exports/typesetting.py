"""Templates of Typst, filled with data, as PDF or PNG. Texts reach a template as data, never as its markup."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Literal

from typst import Compiler, Fonts

FONTS = Path(__file__).with_name("fonts")
TEMPLATES = Path(__file__).with_name("paper")
POINTS_PER_INCH = 72


def typeset(template: str, data: dict[str, Any], kind: Literal["pdf", "png"], *, sharpness: float = 1) -> bytes:
    """A template of ``paper/`` with its data; ``sharpness`` are dots a point of a PNG.

    Raises:
        typst.TypstError: when the template cannot be set.
    """
    source = (TEMPLATES / template).read_bytes()
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    made = _compiler().compile(source, format=kind, ppi=POINTS_PER_INCH * sharpness, sys_inputs=inputs)
    return b"".join(made) if isinstance(made, list) else made or b""


def marks(template: str, data: dict[str, Any], label: str) -> list[dict[str, Any]]:
    """What a template notes under a label while it is set with its data, such as where a part came to stand.

    Raises:
        typst.TypstError: when the template cannot be set.
    """
    source = (TEMPLATES / template).read_bytes()
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    reading = Compiler(source, root=TEMPLATES, font_paths=_fonts(), sys_inputs=inputs)
    return json.loads(reading.query(f"<{label}>", field="value"))


@cache
def _compiler() -> Compiler:
    return Compiler(root=TEMPLATES, font_paths=_fonts())


@cache
def _fonts() -> Fonts:
    return Fonts(include_system_fonts=False, font_paths=[FONTS])
