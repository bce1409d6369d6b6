"""A report as a Word document: A4, headings, contents, tables, what a person must write, numbered sources."""

from collections.abc import Callable
from io import BytesIO

from docx import Document
from docx.document import Document as OfficeDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor, Twips
from docx.table import Table as OfficeTable
from docx.table import _Cell
from docx.table import _Row as OfficeRow
from docx.text.paragraph import Paragraph

from dashboard.catalogue import heading
from dashboard.charts import alt_text
from dashboard.charts.style import MUTED, REALISATION, SHADE
from dashboard.exports.contents import add_contents, anchored
from dashboard.exports.orientation import AIR, BESIDE, LETTER, first_page, lay_pages, room, turned
from dashboard.exports.palette import colour
from dashboard.exports.pictures import as_marks
from dashboard.exports.texts import on_paper, right_aligned, rows_of, without_signs
from dashboard.exports.widths import lines, shares
from dashboard.headlines.words import lower_first
from dashboard.outlines.elements import Chapter, Element, Heading, Picture, Placeholder, Remarks, Sentence, Table
from dashboard.outlines.remarks import TITLE

PICTURE_PIXELS, TALLEST = 640.0, 21.0
CHAPTER = 3
FONT, SIZE, TABLE_SIZE = "Arial", Pt(11), Pt(8.5)
NOTHING = "Belum ada data yang berlaku untuk"
SOURCES = "Sumber angka"
NOT_READ = "Tidak dibaca dari buku kerja: berasal dari ketentuan, atau datanya belum ada."
LINE = 0.45
Progress = Callable[[int, int, str], None]


def as_document(chapter: Chapter, progress: Progress | None = None) -> bytes:
    """The report as a .docx; ``progress`` is told how many of all parts are written and the name of the next."""
    book = _opened(chapter)
    counted = {Table: 0, Picture: 0}
    missing: list[str] = []
    for place, (part, across) in enumerate(zip(chapter.elements, turned(chapter.elements), strict=True)):
        if progress and isinstance(part, Heading):
            progress(place, len(chapter.elements), part.text)
        if isinstance(part, Table | Picture):
            counted[type(part)] += 1
        if isinstance(part, Table) and part.frame.empty:
            missing.append(_caption(chapter, part, counted[Table]))
            continue
        _say_missing(book, missing)
        lay_pages(book, across=across)
        _write(book, chapter, part, counted.get(type(part), 0))
    _say_missing(book, missing)
    lay_pages(book, across=False)
    _sources(book, chapter)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _opened(chapter: Chapter) -> OfficeDocument:
    """An A4 document with its title, whose it is and when, the contents and the page's number."""
    book = Document()
    book.core_properties.title, book.core_properties.author = chapter.title, "Dasbor Kinerja"
    first_page(book)
    for name in ("Normal", *(f"Heading {level}" for level in range(1, 6))):
        style = book.styles[name]
        style.font.name = FONT
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("w:asciiTheme", "w:hAnsiTheme"):
            fonts.attrib.pop(qn(theme), None)
        if name != "Normal":
            style.font.color.rgb = _rgb(REALISATION)
    book.styles["Normal"].font.size = SIZE
    book.styles["Normal"].element.get_or_add_rPr().append(parse_xml(f'<w:lang {nsdecls("w")} w:val="id-ID"/>'))
    book.add_heading(chapter.title, level=1).alignment = WD_ALIGN_PARAGRAPH.CENTER
    book.add_paragraph(chapter.about).alignment = WD_ALIGN_PARAGRAPH.CENTER
    titles = [(part.text, part.level) for part in chapter.elements if isinstance(part, Heading)]
    add_contents(book, [*titles, (SOURCES, 2)], Cm(room(book)[0]))
    book.add_page_break()
    foot = book.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _field(foot, "PAGE", "1")
    return book


def _write(book: OfficeDocument, chapter: Chapter, part: Element, number: int) -> None:
    if isinstance(part, Heading):
        anchored(book.add_heading(part.text, level=part.level))
    elif isinstance(part, Sentence):
        book.add_paragraph(f"{part.text} [{chapter.number(part.source)}]")
    elif isinstance(part, Placeholder):
        book.add_paragraph().add_run(part.said).font.highlight_color = WD_COLOR_INDEX.YELLOW
    elif isinstance(part, Picture):
        _picture(book, chapter, part, number)
    elif isinstance(part, Remarks):
        _remarks(book, part)
    else:
        caption = book.add_paragraph(style="Caption")
        caption.add_run(_caption(chapter, part, number))
        caption.paragraph_format.keep_with_next = True
        _table(book, part)


def _caption(chapter: Chapter, part: Table, number: int) -> str:
    return f"Tabel {number}. {part.title} [{chapter.number(part.source)}]"


def _say_missing(book: OfficeDocument, missing: list[str]) -> None:
    """One sentence for all tables without data that follow each other; then there are none left to name."""
    if missing:
        book.add_paragraph(f"{NOTHING} {'; '.join(missing)}.")
        missing.clear()


def _picture(book: OfficeDocument, chapter: Chapter, part: Picture, number: int) -> None:
    """A chart as a picture with a description for who does not see it; the caption below says the finding."""
    content, tall = as_marks(part.chart, PICTURE_PIXELS)
    paragraph = book.add_paragraph(style="Caption")
    paragraph.paragraph_format.keep_together = True
    width = min(room(book)[0], TALLEST * PICTURE_PIXELS / tall)
    run = paragraph.add_run()
    drawn = run.add_picture(BytesIO(content), width=Cm(width))
    described = drawn._inline.docPr
    described.set("descr", on_paper(alt_text(part.chart)))
    described.set("name", f"Gambar {number}")
    run.add_break()
    finding, measure = on_paper(part.chart.finding), on_paper(part.chart.measure).rstrip(".")
    said = ". ".join(text for text in (f"{part.title}: {lower_first(finding)}", measure) if text)
    paragraph.add_run(f"Gambar {CHAPTER}.{number}. {said}. [{chapter.number(part.source)}]")


def _remarks(book: OfficeDocument, part: Remarks) -> None:
    title = book.add_paragraph()
    title.add_run(TITLE).font.bold = True
    title.paragraph_format.keep_with_next = True
    for line in part.lines:
        book.add_paragraph(line, style="List Bullet")


def _table(book: OfficeDocument, part: Table) -> None:
    """A table whose heading repeats on every page and whose rows stay on one, unless they are taller; figures at the
    right, the total bold, notes below."""
    names = [str(name) for name in part.frame.columns]
    figures = [right_aligned(name, part.frame[name]) for name in names]
    headings = [heading(name) for name in names]
    rows, total = without_signs(headings, rows_of(part.frame)), _total_texts(part, headings)
    table = book.add_table(rows=1, cols=len(names), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    sides = "".join(f'<w:{side} w:w="{BESIDE // Twips(1)}" w:type="dxa"/>' for side in ("left", "right"))
    table._tbl.tblPr.append(parse_xml(f"<w:tblCellMar {nsdecls('w')}>{sides}</w:tblCellMar>"))
    measured = [*rows, ["", *total[1:]]] if total else rows
    broad, tall = room(book)
    parts = shares(headings, measured, broad / LETTER, AIR)
    widths = [Cm(broad * share) for share in parts]
    for column, wide in enumerate(widths):
        table.columns[column].width = wide
    for cell, said, wide in zip(table.rows[0].cells, headings, widths, strict=True):
        _cell(cell, said, wide, bold=True)
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour(SHADE)}"/>'))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for texts in rows:
        row = _row(table, texts, figures, widths)
        if lines(texts, [share * broad / LETTER for share in parts], AIR) < tall / LINE:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    if total:
        _join_before_figures(_row(table, total, figures, widths, bold=True), total)
    for note in part.notes:
        below = _small(book, note).paragraph_format
        below.space_before, below.space_after = Pt(3), Pt(0)
    book.add_paragraph()


def _total_texts(part: Table, headings: list[str]) -> list[str]:
    """The total's row: its name, and figures where there are any."""
    if part.total is None:
        return []
    texts = dict(zip(part.frame.columns, without_signs(headings, rows_of(part.with_total))[-1], strict=True))
    return [part.total.label, *(texts[name] if name in part.total.figures else "" for name in part.frame.columns[1:])]


def _join_before_figures(row: OfficeRow, texts: list[str]) -> None:
    """Room for the name of a total: the cells up to the first figure become one."""
    empty = next((place for place, text in enumerate(texts) if place and text), len(texts)) - 1
    if empty:
        joined = row.cells[0].merge(row.cells[empty])
        for blank in joined.paragraphs[1:]:
            blank._p.getparent().remove(blank._p)


def _row(
    table: OfficeTable, texts: list[str], figures: list[bool], widths: list[Cm], *, bold: bool = False
) -> OfficeRow:
    row = table.add_row()
    for place, (cell, text, wide) in enumerate(zip(row.cells, texts, widths, strict=True)):
        _cell(cell, text, wide, bold=bold, right=figures[place])
    return row


def _cell(cell: _Cell, text: str, wide: Cm, *, bold: bool = False, right: bool = False) -> None:
    cell.width = wide
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(text)
    run.font.size, run.font.bold = TABLE_SIZE, bold


def _sources(book: OfficeDocument, chapter: Chapter) -> None:
    """The numbered list: where each figure is read, down to the cells."""
    anchored(book.add_heading(SOURCES, level=2))
    for origin in chapter.origins:
        read = f"Dibaca dari {'; '.join(origin.cells)}." if origin.cells else NOT_READ
        _small(book, f"[{origin.number}] {origin.place}. {read}")


def _small(book: OfficeDocument, text: str) -> Paragraph:
    paragraph = book.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.font.color.rgb = Pt(9), _rgb(MUTED)
    return paragraph


def _field(paragraph: Paragraph, code: str, shown: str) -> None:
    """A field that Word fills in; ``shown`` stands there until then."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = shown
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _rgb(placeholder: str) -> RGBColor:
    return RGBColor.from_string(colour(placeholder))
