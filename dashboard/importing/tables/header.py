"""A header row read as a layout's: where each column is, how that is known, what is missing or doubtful."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from dashboard.importing.context.periods import quarters
from dashboard.importing.sheet import Cell, Sheet, Value, column_letter
from dashboard.importing.tables.layout import Layout
from dashboard.importing.tables.likeness import normal

CODE_WIDTHS = (1, 2, 2, 1, 2, 4)
ACCOUNT_WIDTHS = (1, 1, 2, 2, 2, 4)
Names = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Said:
    """What headings were said to mean: by the user now, or confirmed before for the same headings.

    ``file`` is the file's name, which may say what a table holds; ``names`` are those in force, by their column.
    """

    chosen: Mapping[str, str] = field(default_factory=dict)
    remembered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    file: str = ""
    names: Names = field(default_factory=dict)

    def column(self, heading: str, signature: str) -> tuple[str, str] | None:
        """The column a heading was said to be (empty: none), and how that is known."""
        key = normal(heading)
        if key in self.chosen:
            return self.chosen[key], "dipilih"
        confirmed = {normal(text): column for text, column in self.remembered.get(signature, {}).items()}
        return (confirmed[key], "diingat") if key in confirmed else None


@dataclass
class Header:
    """Header rows read as a layout's: where each column is, how that is known, and what is missing or doubtful.

    ``texts`` are the headings by sheet column, ``widths`` the last sheet column of those that are merged. ``factors``
    multiplies what stands below a heading (money in millions), ``own_units`` are those whose cells say it themselves.
    ``alone`` are the columns of single quarters beside those since the start of the year: compared, not read;
    ``since_start`` are those since the start of the year that are read beside single ones. ``sums`` are the sheet
    columns that make up a column without one of its own, which is said to stand in the first of them.
    """

    row: int
    depth: int
    layout: Layout
    texts: dict[int, str]
    widths: dict[int, int] = field(default_factory=dict)
    columns: dict[str, int] = field(default_factory=dict)
    wide: dict[str, dict[str, int]] = field(default_factory=dict)
    states: dict[int, str] = field(default_factory=dict)
    doubts: dict[str, list[int]] = field(default_factory=dict)
    factors: dict[int, int] = field(default_factory=dict)
    own_units: set[int] = field(default_factory=set)
    alone: dict[str, int] = field(default_factory=dict)
    since_start: set[int] = field(default_factory=set)
    sums: dict[str, list[int]] = field(default_factory=dict)
    score: float = 0

    def cell(self, sheet: Sheet, column: str, row: int) -> Cell:
        """The cell of a column in a row; a code in parts is put together, as is a figure of several cells."""
        place = self.columns[column]
        if column in self.sums:
            first, *further = (sheet.cell(row, part) for part in self.sums[column])
            return first._replace(also=tuple(further))
        if column not in self.layout.gabung or len(self._parts(column)) == 1:
            return sheet.cell(row, place)
        parts = [sheet.cell(row, part) for part in self._parts(column)]
        widths = ACCOUNT_WIDTHS if self.layout.susunan == "rekening" else CODE_WIDTHS
        return Cell(joined_code([part.value for part in parts], widths) or None, row, place)

    def _parts(self, column: str) -> list[int]:
        """The sheet columns below a column's heading, which may be merged over several."""
        place = self.columns[column]
        return list(range(place, self.widths.get(place, place) + 1))

    def name(self, place: int) -> str:
        """A heading as the user says it: with its sheet column where another column is headed the same."""
        text = self.texts[place]
        alike = [other for other, said in self.texts.items() if normal(said) == normal(text)]
        return f"{text} (kolom {column_letter(place)})" if len(alike) > 1 else text

    @property
    def last_row(self) -> int:
        """The lowest header row."""
        return self.row + self.depth - 1

    @property
    def missing(self) -> list[str]:
        """Required columns that no heading means."""
        absent = [column for column in self.layout.required if column not in self.columns]
        return absent + [
            facts.lebar.kolom
            for facts in self.layout.fakta
            if facts.lebar and len(self.wide.get(facts.tabel, ())) < facts.lebar.sedikitnya
        ]

    def parts_of(self, column: str) -> list[int]:
        """The sheet columns of the parts whose sum a column is."""
        return [self.columns[part] for part in self.part_names(column)]

    def part_names(self, column: str) -> list[str]:
        """The parts whose sum a column is, as far as they stand there; one that does not is the sum of its own."""
        parts = self.layout.bagian.get(column, ())
        own = ([part] if part in self.columns else self.part_names(part) for part in parts)
        return [name for names in own for name in names]

    @cached_property
    def places(self) -> set[int]:
        """The sheet columns that are read."""
        parts = {part for column in self.layout.gabung if column in self.columns for part in self._parts(column)}
        parts |= {place for places in self.sums.values() for place in places}
        return parts | {*self.columns.values(), *(place for wide in self.wide.values() for place in wide.values())}

    @property
    def unexplained(self) -> list[int]:
        """The sheet columns whose headings are not read."""
        return [place for place in self.texts if place not in self.places]

    @cached_property
    def signature(self) -> str:
        """What identifies a header wherever it stands: its headings in order."""
        return signature_of(self.texts)


def named_once(header: "Header", place: int) -> bool:
    """Whether a heading may be said to be a plain column: one of several quarters side by side may not."""
    side_by_side = {quarter for text in header.texts.values() for quarter in quarters(text)}
    return len(side_by_side) < 2 or not quarters(header.texts[place])


def joined_code(parts: Sequence[Value], widths: Sequence[int]) -> str:
    """A code from its parts: 5, 3, 2, "1.01", 3 is 5.03.02.1.01.0003; a number has lost its leading zeros."""
    code = ""
    for part in parts:
        if part is None:
            break
        segments = code.count(".") + 1 if code else 0
        width = widths[min(segments, len(widths) - 1)]
        text = str(part).strip().strip(".")
        code += ("." if code else "") + (text.zfill(width) if text.isdigit() else text)
    return code


def signature_of(texts: Mapping[int, str]) -> str:
    """The headings in order, as one text."""
    return "|".join(normal(text) for _, text in sorted(texts.items()))
