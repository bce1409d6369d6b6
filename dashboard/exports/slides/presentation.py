"""A list of slides as a PowerPoint file: findings as titles, native charts and tables, notes, source lines, numbers."""

from collections.abc import Iterable, Sequence
from io import BytesIO

import pandas as pd
from pptx import Presentation
from pptx.enum.text import PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation as OfficePresentation
from pptx.slide import Slide as OfficeSlide
from pptx.slide import SlideLayout
from pptx.text.text import _Paragraph
from pptx.util import Emu, Inches, Length, Pt

from dashboard.charts.style import MUTED, REALISATION, TEXT
from dashboard.exports.slides.drawing import draw_chart, rgb
from dashboard.exports.slides.grids import Grid, draw_grid, grid, grid_of, pages
from dashboard.exports.slides.native import FORMS, drawn_measure
from dashboard.exports.slides.places import (
    GAP,
    MEASURE_SIZE,
    TITLE_KINDS,
    Place,
    own_places,
    template_places,
    title_size,
)
from dashboard.exports.slides.remarks import Remark, fitted
from dashboard.exports.slides.slide import Slide
from dashboard.exports.slides.strip import FORM as STRIP
from dashboard.exports.slides.strip import draw_strip
from dashboard.exports.texts import on_paper
from dashboard.panels import Panel

WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
NUMBER_WIDTH, STAMP_WIDTH = Inches(0.6), Inches(2.7)
REMARK_SIZE, REMARK_LINE, REMARK_AIR = 12, Pt(15), Pt(6)
NOTHING = "Belum ada data untuk pilihan ini."
CONTINUED = " (lanjutan)"
Part = Panel | Grid | None


class UnusableTemplate(ValueError):
    """The template is no PowerPoint file; the message says so in Indonesian."""


def as_presentation(
    slides: Iterable[Slide],
    title: str,
    stamp: str,
    *,
    template: bytes | None = None,
) -> bytes:
    """The slides as a .pptx; ``stamp`` says the state of the data at the foot of each.

    ``template`` is an agency's own .pptx, whose master and layouts are used.

    Raises:
        UnusableTemplate: when the template is no PowerPoint file.
    """
    book = _opened(template)
    book.core_properties.title = title
    book.core_properties.author = "Dasbor Kinerja"
    layout = _layout(book)
    for slide in slides:
        _write(book, layout, slide, stamp, own=template is None)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _opened(template: bytes | None) -> OfficePresentation:
    """An empty presentation: 16:9, or the template without its slides."""
    if template is None:
        book = Presentation()
        book.slide_width, book.slide_height = WIDTH, HEIGHT
        return book
    try:
        book = Presentation(BytesIO(template))
    except Exception as problem:
        raise UnusableTemplate("Templat bukan berkas PowerPoint (.pptx) yang dapat dibuka.") from problem
    slides = book.slides._sldIdLst
    for slide in list(slides):
        book.part.drop_rel(slide.rId)
        slides.remove(slide)
    return book


def _layout(book: OfficePresentation) -> SlideLayout:
    """The layout with a title and the fewest other placeholders."""
    titled = [
        layout
        for layout in book.slide_layouts
        if any(holder.placeholder_format.type in TITLE_KINDS for holder in layout.iter_cloneable_placeholders())
    ]
    return min(titled or list(book.slide_layouts), key=lambda layout: len(list(layout.iter_cloneable_placeholders())))


def _write(book: OfficePresentation, layout: SlideLayout, slide: Slide, stamp: str, *, own: bool) -> None:
    """One slide, and those on which its tables continue."""
    wide, tall = book.slide_width or WIDTH, book.slide_height or HEIGHT
    measure = _measure(slide)
    places = own_places(wide, tall, measure) if own else template_places(wide, tall, layout, measure)
    left, top, width, whole = places.body
    remarks = fitted(slide.remarks, slide.said, width.pt, REMARK_SIZE)
    height = Emu(whole - sum(_tall(remark) for remark in remarks))
    columns = _columns(slide, width, height)
    each = Emu((width - GAP * (len(columns) - 1)) // len(columns))
    for turn in range(max(len(column) for column in columns)):
        page = book.slides.add_slide(layout)
        _title(page, on_paper(slide.judul) + (CONTINUED if turn else ""), places.title, own=own)
        _text(page, slide.bagian, places.about, 11)
        _text(page, measure, places.measure, MEASURE_SIZE)
        _foot(page, f"Sumber: {slide.sumber}" if slide.sumber else "", stamp, places.foot)
        for place, column in enumerate(columns):
            if turn < len(column):
                _draw(page, column[turn], (Emu(left + place * (each + GAP)), top, each, height), slide.kosong)
        _remarks(page, remarks, (left, Emu(top + height), width, Emu(whole - height)))
        page.notes_slide.notes_text_frame.text = slide.catatan


def _measure(slide: Slide) -> str:
    """The grey line, of marks saying only what is drawn."""
    measure = on_paper(slide.ukuran)
    for panel in slide.panels:
        measure = drawn_measure(measure, panel.chart)
    return measure


def _columns(slide: Slide, width: Length, height: Length) -> list[list[Part]]:
    """What stands side by side, each with what follows it on further slides."""
    parts: list[Panel | pd.DataFrame] = [*slide.panels, *([] if slide.tabel is None else [slide.tabel])]
    each = Emu((width - GAP * max(len(parts) - 1, 0)) // max(len(parts), 1))
    return [_turns(part, each.inches, height.inches) for part in parts] or [[None]]


def _turns(part: Panel | pd.DataFrame, width: float, height: float) -> list[Part]:
    if isinstance(part, Panel) and part.chart.rows.empty:
        return [None]
    if isinstance(part, Panel) and part.chart.form in (*FORMS, STRIP) and part.chart.has_marks():
        return [part]
    whole = grid_of(part) if isinstance(part, Panel) else grid(part)
    return list(pages(whole, width, height)) if whole.rows else [None]


def _draw(page: OfficeSlide, part: Part, place: Place, instead: str) -> None:
    """A part at its place; ``instead`` is what to do where there is none."""
    if isinstance(part, Panel):
        (draw_strip if part.chart.form == STRIP else draw_chart)(page, part.chart, place)
    elif part is None:
        _text(page, instead or NOTHING, place, 24 if instead else 14)
    else:
        draw_grid(page, part, place)


def _title(page: OfficeSlide, text: str, place: Place | None, *, own: bool) -> None:
    """The finding in the layout's title, as large as fits; without one, in a text of its own. What else the layout has
    room for and nobody fills goes."""
    title, size = page.shapes.title, title_size(text, page.slide_layout, place)
    for holder in page.placeholders:
        if title is None or holder.shape_id != title.shape_id:
            holder._element.getparent().remove(holder._element)
    if title is None:
        if place and size:
            _text(page, text, place, size)
        return
    frame = title.text_frame
    frame.text = text
    paragraph = frame.paragraphs[0]
    if size:
        paragraph.font.size = Pt(size)
    if place:
        title.left, title.top, title.width, title.height = place
    if own:
        frame.margin_left = frame.margin_right = 0
        paragraph.font.bold = True
        paragraph.font.color.rgb = rgb(REALISATION)
        paragraph.alignment = PP_ALIGN.LEFT


def _text(page: OfficeSlide, text: str, place: Place, size: int) -> _Paragraph:
    frame = page.shapes.add_textbox(*place).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.text = text
    paragraph = frame.paragraphs[0]
    paragraph.font.size = Pt(size)
    paragraph.font.color.rgb = rgb(MUTED)
    return paragraph


def _remarks(page: OfficeSlide, remarks: Sequence[Remark], place: Place) -> None:
    """What was said about the slide, below each other: bold who said it, or the slide's own comment."""
    left, top, width, _ = place
    for remark in remarks:
        said = _text(page, remark.who or remark.text, (left, Emu(top + REMARK_AIR), width, _tall(remark)), REMARK_SIZE)
        said.font.color.rgb, said.font.bold = rgb(TEXT), bool(remark.text)
        if remark.who and remark.text:
            said.add_run().text = f" {remark.text}"
            said.runs[1].font.bold = False
        top = Emu(top + _tall(remark))


def _tall(remark: Remark) -> Length:
    return Emu(REMARK_LINE * remark.lines + REMARK_AIR)


def _foot(page: OfficeSlide, source: str, stamp: str, place: Place) -> None:
    """The source, the state of the data, and the slide's number as a field that follows when slides are moved."""
    left, top, width, height = place
    number_left = left + width - NUMBER_WIDTH
    stamp_left = number_left - STAMP_WIDTH
    _text(page, source, (left, top, Emu(stamp_left - left), height), 10)
    _text(page, stamp, (Emu(stamp_left), top, STAMP_WIDTH, height), 10).alignment = PP_ALIGN.RIGHT
    number = _text(page, "", (Emu(number_left), top, NUMBER_WIDTH, height), 10)
    number.alignment = PP_ALIGN.RIGHT
    number._p.append(
        parse_xml(
            f"<a:fld {nsdecls('a')} id='{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}' type='slidenum'>"
            f"<a:rPr lang='id-ID' sz='1000'/><a:t>‹#›</a:t></a:fld>"
        )
    )
