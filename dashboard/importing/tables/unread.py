"""A sheet on which no table is recognised: which headings were seen, what they come near to, what the table may be."""

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz, process

from dashboard.catalogue import columns, datasets
from dashboard.importing.findings import ERROR, WARNING, Finding
from dashboard.importing.layouts import corrected, known_words, layouts
from dashboard.importing.sheet import Sheet, column_letter
from dashboard.importing.tables.header_texts import heading_texts
from dashboard.importing.tables.headers import DEEPEST, LONGEST
from dashboard.importing.tables.headings import SEPARATOR, form
from dashboard.importing.tables.layout import Layout
from dashboard.importing.tables.meaning import missing_columns

UNREAD = Path(__file__).parent / "unread.toml"
FIRST_ROWS, MOST, NEAR = 40, 8, 70


def no_table(sheet: Sheet, *, only: bool, others: bool) -> Finding:
    """That a sheet holds no known table; ``only`` where the file has no other sheet to be read."""
    asks = ("sheet",) if others else ()
    gravity = ERROR if only else WARNING
    row, texts = _likeliest(sheet)
    cell = f"{column_letter(min(texts))}{row}" if texts else "A1"
    said = list(_said(row, list(texts.values()))) if texts else ["Samakan judul kolomnya dengan templat."]
    place = f"{cell}: lembar" if texts else "Lembar"
    choice = " Atau pilih lembar lain." if others else ""
    message = f'{place} "{sheet.name}" tidak memuat tabel yang dikenali. {" ".join(said)}{choice}'
    return Finding("tabel-tidak-ditemukan", message, sheet.name, cell, gravity=gravity, asks=asks)


def _likeliest(sheet: Sheet) -> tuple[int, dict[int, str]]:
    """The row with the most headings of which one at least is known, and its headings; none where no row has."""
    best: tuple[int, dict[int, str]] = (0, {})
    for row in sheet.row_numbers[:FIRST_ROWS]:
        texts = _headings(sheet, row)
        if len(texts) > max(1, len(best[1])) and any(map(_is_known, texts.values())):
            best = row, texts
    return best


def _headings(sheet: Sheet, row: int) -> dict[int, str]:
    """The headings that begin in a row of texts, joined to those in the rows of texts below it."""
    depth = 0
    while depth < DEEPEST and _is_worded(sheet, row + depth):
        depth += 1
        if min(sheet.filled(row)) in sheet.filled(row + depth):
            break
    return (heading_texts(sheet, row, depth) if depth else None) or {}


def _is_worded(sheet: Sheet, row: int) -> bool:
    cells = sheet.filled(row).values() if row <= len(sheet.values) else ()
    return bool(cells) and all(isinstance(cell.value, str) and len(cell.text) <= LONGEST for cell in cells)


def _is_known(heading: str) -> bool:
    said = corrected(heading)
    return bool({said.words, said.bare, said.last} & known_words())


def _said(row: int, texts: list[str]) -> Iterator[str]:
    """What was seen, what it is or comes near to, and what to do."""
    shown = ", ".join(f'"{text}"' for text in texts[:MOST])
    more = f" dan {len(texts) - MOST} lainnya" if len(texts) > MOST else ""
    yield f"Judul yang terbaca di baris {row}: {shown}{more}."
    if what := _what(texts):
        yield what
        return
    unknown = [(text, _nearest(text)) for text in texts if not _is_known(text)]
    if unknown:
        named = (f'"{text}"' + (f' (terdekat "{near}")' if near else "") for text, near in unknown[:MOST])
        yield f"Belum dikenal: {', '.join(named)}."
    layout, lacking = _nearest_layout(texts)
    absent = f", yang belum ada: {', '.join(lacking)}" if lacking else ", tetapi isi di bawah judulnya tidak sesuai"
    yield f'Tabel terdekat "{datasets()[layout.dataset or ""]}"{absent}. Lengkapi atau samakan judulnya.'


def is_unread(texts: Iterable[str]) -> bool:
    """Whether headings are those of a known table that no data set keeps."""
    return _what([*texts]) is not None


def _what(texts: list[str]) -> str | None:
    """What a known table is that no data set keeps."""
    words = {part for text in texts for part in form(text).words.split(SEPARATOR)}
    for table in tomllib.loads(UNREAD.read_text(encoding="utf-8"))["tabel"]:
        units, contents, others = (tuple(map(str.casefold, table[key])) for key in ("satuan", "isi", "tanpa"))
        if words & {*units} and _begin(words, contents) and not _begin(words, others):
            return str(table["pesan"])
    return None


def _begin(words: set[str], beginnings: tuple[str, ...]) -> bool:
    return any(word.startswith(beginnings) for word in words)


def _nearest(text: str) -> str | None:
    """The known heading nearest to one."""
    found = process.extractOne(form(text).words, list(_shown()), scorer=fuzz.ratio, score_cutoff=NEAR)
    return _shown()[found[0]] if found else None


@cache
def _shown() -> dict[str, str]:
    """Known headings as they are written, by their words."""
    written = [heading for layout in layouts() for said in layout.kolom.values() for heading in said]
    written += [heading for column in columns().values() for heading in (*column.sinonim, column.judul)]
    return {form(heading).words: heading for heading in written if form(heading).words}


def _nearest_layout(texts: list[str]) -> tuple[Layout, list[str]]:
    """The layout of a data set that says the most of the headings and needs the fewest others, with their titles."""
    said = [corrected(text) for text in texts]

    def closeness(layout: Layout) -> int:
        return sum(bool({one.words, one.bare, one.last} & layout.words) for one in said) - len(lacking[layout.nama])

    places = dict(enumerate(texts, start=1))
    known = [layout for layout in layouts() if layout.dataset and layout.fakta]
    lacking = {layout.nama: missing_columns(layout, places) for layout in known}
    layout = max(known, key=closeness)
    return layout, [_title(layout, column) for column in lacking[layout.nama]]


def _title(layout: Layout, column: str) -> str:
    described = columns().get(column.partition(":")[0])
    return described.judul if described else layout.heading(column)
