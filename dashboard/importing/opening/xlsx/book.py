"""What the sheets of a package share: their names and parts, styles, texts and the first day of its calendar."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from posixpath import dirname, join, normpath

from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.markup import elements, local, parser
from dashboard.importing.opening.number_formats import is_date, is_percent

WORKBOOK = "xl/workbook.xml"
ESCAPED = re.compile(r"_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")
STYLE_LISTS = {"numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"}
TRUE = {"1", "true"}


@dataclass
class Page:
    """A worksheet of the package: its name, part, and whether it is hidden."""

    name: str
    part: str
    hidden: bool


@dataclass
class Styles:
    """Cell styles, by number as written in a cell, that make a percentage, a date or an indented text."""

    percent: set[bytes] = field(default_factory=set)
    dates: set[bytes] = field(default_factory=set)
    indents: dict[bytes, int] = field(default_factory=dict)

    @property
    def marked(self) -> set[bytes]:
        """Every style that matters."""
        return self.percent | self.dates | self.indents.keys()


@dataclass
class Book:
    """A package: ``strings`` by number (nothing for a blank one), ``stale`` when stored results are to be redone."""

    pages: list[Page]
    styles: Styles
    strings: list[str | None]
    epoch_1904: bool = False
    stale: bool = False
    strings_part: str = ""


def read_book(archive: Archive) -> Book:
    """The package's shared parts.

    Raises:
        Refused: it unpacks to more than is allowed.
        ValueError: a part is not what it should be.
    """
    start = _targets(archive, "")
    workbook = next((target for kind, target in start.values() if kind == "officeDocument"), WORKBOOK)
    targets = _targets(archive, workbook)
    book = Book([], Styles(), [])
    for name, attributes in elements(archive.chunks(workbook)):
        if name == "workbookPr":
            book.epoch_1904 = attributes.get("date1904") in TRUE
        elif name == "calcPr":
            book.stale = attributes.get("fullCalcOnLoad") in TRUE
        elif name == "sheet":
            kind, part = targets.get(attributes.get("id", ""), ("", ""))
            if part in {page.part for page in book.pages}:
                raise ValueError(f"two sheets in one part: {part}")
            if kind == "worksheet":
                book.pages.append(Page(attributes["name"], part, attributes.get("state", "visible") != "visible"))
    parts = dict(targets.values())
    if "styles" in parts:
        book.styles = _styles(archive, parts["styles"])
    book.strings_part = parts.get("sharedStrings", "")
    if book.strings_part:
        book.strings = _strings(archive, book.strings_part)
    return book


def _targets(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """What a part refers to: kind and part by identifier. The package itself is the part without a name."""
    folder, _, name = part.rpartition("/")
    links = join(folder, "_rels", f"{name}.rels")
    if links not in archive:
        return {}
    return {
        attributes["Id"]: (attributes["Type"].rpartition("/")[2], _resolve(part, attributes["Target"]))
        for name, attributes in elements(archive.chunks(links))
        if name == "Relationship" and attributes.get("TargetMode") != "External"
    }


def _resolve(part: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))


def _styles(archive: Archive, part: str) -> Styles:
    codes: dict[int, str] = {}
    formats: list[int] = []
    indents: dict[int, int] = {}
    within = ""
    for name, attributes in elements(archive.chunks(part)):
        if name in STYLE_LISTS:
            within = name
        elif name == "numFmt" and within == "numFmts":
            codes[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif name == "xf" and within == "cellXfs":
            formats.append(int(attributes.get("numFmtId", 0)))
        elif name == "alignment" and within == "cellXfs" and int(attributes.get("indent", 0)):
            indents[len(formats) - 1] = int(attributes["indent"])
    return Styles(
        _written(style for style, number in enumerate(formats) if is_percent(codes.get(number, ""), number)),
        _written(style for style, number in enumerate(formats) if is_date(codes.get(number, ""), number)),
        {key: indent for style, indent in indents.items() for key in _written([style])},
    )


def _written(styles: Iterable[int]) -> set[bytes]:
    """Style numbers as cells write them; the first is also the style of cells that name none."""
    return {written for style in styles for written in ((b"0", b"") if style == 0 else (str(style).encode(),))}


def _strings(archive: Archive, part: str) -> list[str | None]:
    """The shared texts; runs of one text joined, readings of Asian text left out."""
    strings: list[str | None] = []
    pieces: list[str] = []
    within: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        within.append(local(name))
        if within[-1] == "si":
            pieces.clear()

    def end(name: str) -> None:
        if within.pop() == "si":
            strings.append(plain("".join(pieces)))

    def text(characters: str) -> None:
        if within[-1] == "t" and "rPh" not in within:
            pieces.append(characters)

    reader = parser()
    reader.StartElementHandler, reader.EndElementHandler, reader.CharacterDataHandler = start, end, text
    for chunk in archive.chunks(part):
        reader.Parse(chunk, False)
    reader.Parse(b"", True)
    return strings


def plain(text: str) -> str | None:
    """A text with Excel's own escapes undone; nothing for a blank one."""
    if not text or text.isspace():
        return None
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
