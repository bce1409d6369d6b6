"""Personal data taken out of a file before it is kept.

packages.py    a zip package part by part       markup.py   texts, attributes and authors in XML
worksheets.py  cells of .xlsx                   tables.py   cells of .ods
texts.py       CSV                              writing.py  .xlsx in place of .xls
whole.py       a file of any kind               worker.py   the same in a process of its own
"""

from collections.abc import Iterable

from dashboard.importing.cleaning.whole import Cell, Kept, clean_whole
from dashboard.importing.opening.apart import made_apart
from dashboard.importing.opening.formats import recognise
from dashboard.importing.opening.limits import limits
from dashboard.importing.opening.workbook import is_harmless
from dashboard.importing.sheet import Sheet

__all__ = ["clean"]

WORKER = "dashboard.importing.cleaning.worker"


def clean(content: bytes, name: str, sheets: list[Sheet], cells: Iterable[Cell]) -> Kept:
    """A copy of a file to keep, and its name: the cells (sheet, row, column) emptied, no NIP and no author in it.

    A file without personal data is returned byte for byte. An .xls is kept as an .xlsx written from its ``sheets``.
    A file that could take long is cleaned in a process of its own, so that other sessions go on.

    Raises:
        Refused: the file is none that ``open_workbook`` opens, a package within it cannot be looked into as far as the
            limits allow, or cleaning it takes more memory or time than they allow.
    """
    allowed = limits()
    kind = recognise(content, allowed)
    if is_harmless(kind, content, allowed):
        return clean_whole(content, name, sheets, cells)
    return made_apart(WORKER, (content, name, sheets if kind == "xls" else [], list(cells)), allowed)
