"""Where things stand on a slide: on a page of our own, or in the room that an agency's template leaves free."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.shapes.base import BaseShape
from pptx.slide import SlideLayout, SlideMaster
from pptx.util import Emu, Inches, Length

EDGE, GAP = Inches(0.5), Inches(0.3)
ABOUT_TOP, TITLE_TOP, TITLE_HEIGHT = Inches(0.22), Inches(0.46), Inches(0.88)
LINE_HEIGHT, AIR, FOOT_HEIGHT = Inches(0.24), Inches(0.12), Inches(0.4)
MEASURE_SIZE = 12
OWN_SIZES = (24, 20, 18, 16, 14)
TEMPLATE_SIZES = (40, 36, 32, 28, *OWN_SIZES)
USUAL_SIZE = 44
TITLE_KINDS = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
FOOT_KINDS = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.SLIDE_NUMBER)
LETTER, BOLD_LETTER, LEADING = 0.5, 0.56, 1.2
INSET = Inches(0.2)
SIZE = "a:lvl1pPr/a:defRPr/@sz"
Place = tuple[Length, Length, Length, Length]


@dataclass(frozen=True)
class Places:
    """Places (left, top, width, height) of the title (nothing: where the template has it), the line on what the slide
    is about, the grey line, the content and the foot."""

    title: Place | None
    about: Place
    measure: Place
    body: Place
    foot: Place


def own_places(wide: Length, tall: Length, measure: str) -> Places:
    """A page of our own, as on the screen."""
    width, top, foot = Emu(wide - 2 * EDGE), TITLE_TOP + TITLE_HEIGHT, tall - FOOT_HEIGHT
    body = top + _measure_height(measure, width)
    return Places(
        (EDGE, TITLE_TOP, width, TITLE_HEIGHT),
        (EDGE, ABOUT_TOP, width, LINE_HEIGHT),
        (EDGE, Emu(top), width, Emu(body - top)),
        (EDGE, Emu(body), width, Emu(foot - AIR - body)),
        (EDGE, Emu(foot), width, FOOT_HEIGHT),
    )


def template_places(wide: Length, tall: Length, layout: SlideLayout, measure: str) -> Places:
    """The largest room beside the title of a template's layout and above its foot."""
    found = _title_of(layout)
    title = found or (EDGE, TITLE_TOP, Emu(wide - 2 * EDGE), TITLE_HEIGHT)
    foot_top, foot_height = _foot(layout, tall, title)
    left, top, width, height = _room(wide, foot_top, title)
    line = Emu(top + LINE_HEIGHT)
    body = line + _measure_height(measure, width)
    return Places(
        None if found else title,
        (left, top, width, LINE_HEIGHT),
        (left, line, width, Emu(body - line)),
        (left, Emu(body), width, Emu(max(top + height - AIR - body, LINE_HEIGHT))),
        (left, foot_top, width, foot_height),
    )


def title_size(text: str, layout: SlideLayout, place: Place | None) -> int | None:
    """The size in points at which a title fits its place; nothing where the template's own does."""
    if place:
        return _fitting(text, place, OWN_SIZES)
    own, found = _own_size(layout), _title_of(layout)
    if found is None or _fitting(text, found, [own]) == own:
        return None
    return _fitting(text, found, [size for size in TEMPLATE_SIZES if size < own])


def _holders(part: SlideLayout | SlideMaster) -> list[BaseShape]:
    return [shape for shape in part.shapes if shape.is_placeholder]


def _title_of(layout: SlideLayout) -> Place | None:
    """Where a layout has its title."""
    for holder in _holders(layout):
        place = (holder.left, holder.top, holder.width, holder.height)
        if holder.placeholder_format.type in TITLE_KINDS and None not in place:
            return place
    return None


def _foot(layout: SlideLayout, tall: Length, title: Place) -> tuple[Length, Length]:
    """The band of the layout's footer, date and number, or the page's lower edge; above a title that stands there."""
    _, title_top, _, title_height = title
    bands = [
        (holder.top, holder.height)
        for holder in _holders(layout)
        if holder.placeholder_format.type in FOOT_KINDS and (holder.top or 0) > tall / 2
    ]
    top, height = min(bands, default=(Emu(tall - FOOT_HEIGHT), FOOT_HEIGHT))
    if title_top + title_height > top:
        return Emu(min(top, title_top - FOOT_HEIGHT) if title_top > tall / 2 else top), FOOT_HEIGHT
    return top, height


def _room(wide: Length, bottom: Length, title: Place) -> Place:
    """The largest place below, above, right or left of the title; it begins and ends where a wide title does."""
    title_left, title_top, title_width, title_height = title
    title_right, title_bottom = title_left + title_width, title_top + title_height
    left = title_left if title_left < wide / 4 else EDGE
    right = title_right if wide * 3 / 4 < title_right < wide else wide - EDGE
    sides = [
        (left, title_bottom, right, bottom),
        (left, EDGE, right, min(title_top, bottom)),
        (title_right + GAP, EDGE, wide - EDGE, bottom),
        (EDGE, EDGE, title_left - GAP, bottom),
    ]
    first, top, last, end = max(sides, key=lambda side: max(side[2] - side[0], 0) * max(side[3] - side[1], 0))
    return Emu(first), Emu(top), Emu(last - first), Emu(end - top)


def _measure_height(text: str, width: Length) -> Length:
    return Emu(max(_lines(text, width, MEASURE_SIZE, LETTER), 1) * LINE_HEIGHT + AIR)


def _own_size(layout: SlideLayout) -> int:
    """The size of titles as the template says it, in points."""
    master = layout.slide_master
    holders = [
        holder._element
        for part in (layout, master)
        for holder in _holders(part)
        if holder.placeholder_format.type in TITLE_KINDS
    ]
    said = [size for holder in holders for size in holder.xpath(f".//{SIZE}")]
    said += master._element.xpath(f"p:txStyles/p:titleStyle/{SIZE}")
    return int(said[0]) // 100 if said else USUAL_SIZE


def _fitting(text: str, place: Place, sizes: Sequence[int]) -> int:
    """The first size at which a text and its longest word fit, or the smallest of all."""
    _, _, width, height = place
    word = max(text.split(), key=len, default="")

    def fits(size: int) -> bool:
        tall = _lines(text, width, size, BOLD_LETTER) * size * LEADING
        return tall <= height.pt and _lines(word, width, size, BOLD_LETTER) <= 1

    return next((size for size in sizes if fits(size)), OWN_SIZES[-1])


def _lines(text: str, width: Length, size: int, letter: float) -> int:
    return ceil(len(text) * letter * size / max(Emu(width - INSET).pt, 1))
