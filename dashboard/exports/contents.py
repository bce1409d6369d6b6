"""The table of contents of a Word document: a link to each title with its page as a field.

On which page a title stands is known to what lays the document out, and nothing here does, so no page is guessed:
LibreOffice fills the fields in on opening, Word once they are updated. They are not marked to be updated on opening,
as Word then asks every reader about it each time. A TOC field around them would keep LibreOffice from filling them in.
"""

from docx.document import Document as OfficeDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

HIGHEST, DEEPEST = 2, 4
TITLE = "Daftar isi"
HINT = "Bila nomor halaman masih kosong di Word: tekan Ctrl+A, lalu F9. Baris ini boleh dihapus sesudahnya."


def add_contents(book: OfficeDocument, titles: list[tuple[str, int]], room: Cm) -> None:
    """A line for each title that is not too deep, and what to do for its page.

    ``titles`` are all that follow, in order, with their levels, each to be marked by :func:`anchored`; ``room`` is the
    width of the text.
    """
    book.add_paragraph().add_run(TITLE).font.bold = True
    for place, (text, level) in enumerate(titles):
        if level <= DEEPEST:
            _line(book, text, level, _name(place), room)
    book.add_paragraph().add_run(HINT).font.size = Pt(9)


def anchored(title: Paragraph) -> Paragraph:
    """A title that the contents lead to: marked with its place among all titles that are."""
    place = len(title.part.element.xpath("//w:bookmarkStart"))
    start = f'<w:bookmarkStart {nsdecls("w")} w:id="{place}" w:name="{_name(place)}"/>'
    title.runs[0]._r.addprevious(parse_xml(start))
    title._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{place}"/>'))
    return title


def _name(place: int) -> str:
    return f"_Ref{place + 1:09d}"


def _line(book: OfficeDocument, text: str, level: int, name: str, room: Cm) -> None:
    line = book.add_paragraph(style=_style(book, level, room))
    link = parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="{name}" w:history="1"><w:r/></w:hyperlink>')
    line._p.append(link)
    Run(link[0], line).text = f"{text}\t"
    code = f'<w:instrText xml:space="preserve"> PAGEREF {name} \\h </w:instrText>'
    for part in (_mark("begin"), code, _mark("separate"), _mark("end")):
        link.append(parse_xml(f"<w:r {nsdecls('w')}>{part}</w:r>"))


def _style(book: OfficeDocument, level: int, room: Cm) -> str:
    """The style of a level, by Word's name for it: indented, the page after dots."""
    name = f"toc {level}"
    if name not in [style.name for style in book.styles]:
        style = book.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = book.styles["Normal"]
        style.paragraph_format.left_indent = Cm(0.6 * (level - HIGHEST))
        style.paragraph_format.space_after = Pt(2)
        style.paragraph_format.tab_stops.add_tab_stop(room, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    return name


def _mark(kind: str) -> str:
    """Where a field begins, shows its text, or ends."""
    return f'<w:fldChar w:fldCharType="{kind}"/>'
