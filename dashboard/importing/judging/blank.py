"""Tables that nobody filled in: what they list is known already, and none of the figures they ask for is written."""

from collections.abc import Iterator

from dashboard.catalogue import columns
from dashboard.importing.facts.cells import TEXT_TARGETS
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import STATING
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.kinds import is_figure
from dashboard.importing.tables.layout import Facts


def is_left_blank(reader: FactReader) -> bool:
    """Whether every figure that a table asks for is blank in every row, and no word is written for one.

    A word such as "N/A" is something written, and so is a formula whose result was never stored.
    """
    table = reader.table
    stating = [row for row in reader.rows if row.role in STATING]
    if not stating or reader.unread or table.header.missing or table.header.doubts:
        return False
    figures = set(_figures(reader))
    words = set(_words(reader))
    if not figures or not words and not any(facts.lebar or _asks(facts) for facts in reader.layout.fakta):
        return False
    asked = figures | words
    return not any(row.cell(table.sheet, place).text for row in stating for place in asked)


def left_blank(reader: FactReader, gravity: str | None) -> Finding:
    """What is said of such a table: once, at its first blank figure."""
    table = reader.table
    places = sorted(_figures(reader))
    row = next(row for row in reader.rows if row.role in STATING)
    cell = f"{column_letter(places[0])}{row.number}"
    letters = ", ".join(map(column_letter, places))
    message = (
        f'{cell}: tabel pada lembar "{table.sheet.name}" belum diisi (kolom {letters} kosong seluruhnya), sehingga '
        'tidak disimpan. Bila seharusnya ada, isi angkanya, atau tulis "N/A" bila belum tersedia, lalu unggah lagi.'
    )
    return Finding("kosong", message, table.sheet.name, cell, gravity=gravity)


def _figures(reader: FactReader) -> Iterator[int]:
    """The sheet columns of the figures that are asked anew; what a template shows beside them is none of them."""
    layout = reader.layout
    for facts in layout.fakta:
        yield from reader.table.wide.get(facts.tabel, {}).values()
        for source, column in facts.pairs:
            words = column == "target" and facts.tabel in TEXT_TARGETS
            if source in reader.table.columns and _is_asked(column) and is_figure(column) and not words:
                yield reader.table.columns[source]
    for column in layout.tercetak.kolom if layout.fakta and layout.tercetak else ():
        if column in reader.table.columns and is_figure(column) and column not in layout.acuan:
            yield reader.table.columns[column]


def _words(reader: FactReader) -> Iterator[int]:
    """The sheet columns of the words that are asked anew."""
    for facts in reader.layout.fakta:
        for source, column in facts.pairs:
            if source in reader.table.columns and _is_asked(column) and not is_figure(column):
                yield reader.table.columns[source]


def _asks(facts: Facts) -> bool:
    """Whether a fact table has a figure that is asked anew; one of words alone may have some printed beside it."""
    return any(_is_asked(column) and is_figure(column) for _, column in facts.pairs)


def _is_asked(column: str) -> bool:
    return column in columns() and columns()[column].berlaku is not None
