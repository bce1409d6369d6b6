"""Personal data taken out of XML without disturbing anything else in it."""

import re
from html import escape, unescape

from dashboard.importing.personal import NIP, NIP_IN_NAME, is_personal, redact_text

PARAGRAPH = re.compile(r"<(?P<end>/?)(?P<name>(?:\w+:)?(?:si|is|text|p))(?: [^<>]*)?(?<!/)>")
TEXT = re.compile(r"(?<=>)[^<>]+(?=<)")
AUTHOR_NAMES = "creator|lastModifiedBy|initial-creator|printed-by|Manager|author"
AUTHOR = re.compile(rf"(<((?:\w+:)?(?:{AUTHOR_NAMES}))(?: [^<>]*)?(?<!/)>)([^<]+)(</\2>)")
SECTION = re.compile(r"(&[LCR])")
SOFTWARE = {"openpyxl", "Apache POI", "xlsxwriter", "SheetJS"}


def redact_markup(markup: str) -> str:
    """Markup whose texts hold no NIP nor name, also where formatting divides them; nor attributes."""
    if "<" not in markup:
        return redact_text(markup)
    whole = _redact_paragraphs(markup)
    if not is_personal(whole):
        return whole
    return NIP.sub(NIP_IN_NAME, TEXT.sub(lambda text: _redact_node(text[0]), whole))


def remove_authors(markup: str) -> str:
    """Markup whose elements for the names of authors are empty; a program's own name may stay."""
    return AUTHOR.sub(lambda found: found[0] if found[3].strip() in SOFTWARE else found[1] + found[4], markup)


def _redact_paragraphs(markup: str) -> str:
    """The markup with each of its paragraphs redacted as a whole."""
    kept: list[str] = []
    end = 0
    for paragraph in _paragraphs(markup):
        kept += [markup[end : paragraph.start], _redact_block(markup[paragraph.start : paragraph.stop])]
        end = paragraph.stop
    return "".join([*kept, markup[end:]])


def _paragraphs(markup: str) -> list[slice]:
    """Where the outermost paragraphs stand, each up to the first end of its name; one pass however broken it is."""
    found: list[slice] = []
    begun: dict[str, int] = {}
    for tag in PARAGRAPH.finditer(markup):
        if not tag["end"]:
            begun.setdefault(tag["name"], tag.start())
        elif tag["name"] in begun:
            start = begun[tag["name"]]
            while begun and next(reversed(begun.values())) >= start:
                begun.popitem()
            while found and found[-1].start > start:
                found.pop()
            found.append(slice(start, tag.end()))
    return found


def _redact_block(block: str) -> str:
    """A paragraph: when its joined text is personal, the first piece becomes the text, the others empty."""
    pieces = TEXT.findall(block)
    if len(pieces) < 2:
        return block
    joined = unescape("".join(pieces))
    if not is_personal(joined):
        return block
    texts = iter([escape(redact_text(joined), quote=False)])
    return TEXT.sub(lambda _: next(texts, ""), block)


def _redact_node(text: str) -> str:
    """A text on its own; the sections of a page's header or footer one by one."""
    return escape("".join(redact_text(section) for section in SECTION.split(unescape(text))), quote=False)
