"""The figures of a table's cells: in the notation of their column, scaled, without their unit, not too large."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from dashboard.importing.choices import UNITS_OF_MONEY, Answer
from dashboard.importing.sheet import Cell
from dashboard.importing.tables.found import FoundTable
from dashboard.importing.tables.kinds import kind_of
from dashboard.importing.values import numbers, scaled, units
from dashboard.importing.values.figures import figure_places
from dashboard.importing.values.numbers import Unreadable
from dashboard.notation import number

LARGEST = {"rupiah": 10**18, "bilangan": 2**31}
LARGEST_DECIMAL = 10**14
HIGHEST = 100  # of figures whose comma is lost: 8254 is 82,54, and 83 is what it says
UNIT_COLUMNS = ("satuan", "keterangan")  # the report prints the unit below "Ket"
FRACTION = "{} bukan rupiah bulat. Pilih satuannya; pecahan rupiah dibulatkan."
LONE = '"{}" bukan rupiah bulat, sedangkan angka lain di kolomnya bulat. Isi angka untuk sel ini.'
OWN_SCALE = '"{}" menyebut satuannya di dalam sel, jadi berarti {} rupiah. Pastikan kolom ini dibaca begitu.'
OTHERS = 10  # whole figures of a column beside which one fraction is a slip, not a unit


@dataclass
class Amounts:
    """``marks`` is the decimal mark of each sheet column, ``factors`` what its figures are multiplied with."""

    table: FoundTable
    marks: Mapping[int, str | None]
    factors: Mapping[int, int]
    _lone: dict[int, bool] = field(default_factory=dict)

    def of(self, cell: Cell) -> Decimal | None:
        """The figure in a cell; nothing where it says that it has none.

        Raises:
            Unreadable: as :func:`numbers.number`, and ``di-luar-rentang`` for one too large.
        """
        figure, scale = self._parted(cell)
        factor = self.factors.get(cell.column, 1)
        try:
            value = numbers.number(self._bare(figure), self.marks.get(cell.column))
        except Unreadable as doubt:
            if scale:
                doubt.meanings, doubt.alike = tuple(meant * scale for meant in doubt.meanings), None
            raise
        if value is None:
            return None
        value *= scale or factor
        if self.marks.get(cell.column) == numbers.HUNDREDTHS and value > HIGHEST:
            value /= HIGHEST
        if scale and scale != factor and cell.column not in self.table.header.own_units:
            answer = Answer(
                "Seluruh kolom: menurut satuan di selnya (ribu, juta, miliar; M = miliar)",
                "decide",
                f"{self.table.sheet.name}!{cell.letter}={scaled.OWN_UNIT}",
            )
            raise Unreadable("satuan-meragukan", OWN_SCALE.format(cell.shown, number(value, 0)), answers=(answer,))
        _check_size(value, LARGEST["rupiah"], cell)
        return value

    def figure(self, kind: str, cell: Cell) -> Decimal | int | None:
        """The figure in a cell as a kind of column holds it: money and people are whole.

        Raises:
            Unreadable: as :meth:`of`, and ``bukan-angka`` for a fraction of what is whole, ``satuan-meragukan`` for
                those of a column of rupiah whose unit nobody said; where it was said, they are rounded half up.
        """
        value: Decimal | int | None = self._whole(kind, cell) if kind in LARGEST else self.of(cell)
        if value is not None:
            _check_size(value, LARGEST.get(kind, LARGEST_DECIMAL), cell)
        return value

    def _whole(self, kind: str, cell: Cell) -> int | None:
        figure, scale = self._parted(cell)
        factor = self.factors.get(cell.column)
        said = scale if scale and scale > 1 else factor
        mark = self.marks.get(cell.column)
        try:
            value = self.of(cell) if {said, factor} - {None, 1} else numbers.counted(figure, mark)
        except Unreadable as doubt:
            doubt.single = True  # a row has one figure of money or people, however many lines its cell has
            raise
        if value and (cell.percent or (isinstance(cell.value, str) and cell.text.endswith("%"))):
            raise Unreadable("bukan-angka", f'"{cell.shown}" persen, bukan jumlah. Isi jumlahnya.')
        if value is None or value == int(value):
            return None if value is None else int(value)
        rounded = Decimal(value).quantize(Decimal(1), ROUND_HALF_UP)
        if kind == "rupiah" and said is not None:
            return int(rounded)
        if kind == "rupiah" and self._is_lone(cell.column):
            raise Unreadable("bukan-angka", LONE.format(cell.shown), () if isinstance(cell.value, str) else (rounded,))
        if kind == "rupiah":
            raise Unreadable("satuan-meragukan", FRACTION.format(number(value, 2)), answers=UNITS_OF_MONEY)
        raise Unreadable("bukan-angka", f'"{cell.shown}" harus bilangan bulat. Perbaiki angkanya di Excel.')

    def _is_lone(self, place: int) -> bool:
        """Whether fractions are rare among the figures of a sheet column, so that no unit explains them."""
        if place not in self._lone:
            whole = [value == int(value) for row in self.table.row_numbers if (value := self._read(row, place))]
            self._lone[place] = whole.count(False) * OTHERS <= whole.count(True)
        return self._lone[place]

    def _read(self, row: int, place: int) -> Decimal | int | None:
        try:
            return numbers.counted(self.table.sheet.cell(row, place), self.marks.get(place))
        except Unreadable:
            return None

    def _parted(self, cell: Cell) -> tuple[Cell, int | None]:
        """A cell of money without the word for its scale, and what that multiplies with."""
        return scaled.parted(cell) if cell.column in self._money else (cell, None)

    def _bare(self, cell: Cell) -> Cell:
        """A cell without the unit behind its figure, in a column where it may have one, or that is its row's unit."""
        figure, unit = units.parted(cell)
        if unit is None or cell.column in self._measured:
            return figure
        return figure if cell.column in self._valued and units.is_same(unit, self._unit_of(cell.row)) else cell

    def _unit_of(self, row: int) -> str:
        """The unit of a row: what its unit column says; without such a column, what all its figures with a unit say."""
        place = next((self.table.columns[name] for name in UNIT_COLUMNS if name in self.table.columns), None)
        if place is not None:
            return self.table.sheet.cell(row, place).text
        said = [units.parted(self.table.sheet.cell(row, place))[1] for place in self._valued]
        named = [unit for unit in said if unit]
        return named[0] if len(named) > 1 and all(units.is_same(named[0], unit) for unit in named) else ""

    @cached_property
    def _money(self) -> set[int]:
        """The sheet columns of money."""
        return {place for place, column in figure_places(self.table).items() if kind_of(column) == "rupiah"}

    @cached_property
    def _valued(self) -> set[int]:
        """The sheet columns whose figures have the unit of their row."""
        return {place for place, column in figure_places(self.table).items() if kind_of(column) == "nilai"}

    @cached_property
    def _measured(self) -> set[int]:
        """The sheet columns whose figures may have their unit in their cell."""
        own = [facts for facts in self.table.layout.fakta if facts.bersatuan]
        named = {column for column in self.table.layout.kolom if own and kind_of(column) == "nilai"}
        places = {place for column, place in self.table.columns.items() if column in named}
        return places | {place for facts in own for place in self.table.wide.get(facts.tabel, {}).values()}


def _check_size(value: Decimal | int, limit: int, cell: Cell) -> None:
    """Refuse a figure that its column cannot hold.

    Raises:
        Unreadable: it is too large.
    """
    if not -limit < value < limit:
        raise Unreadable("di-luar-rentang", f'"{cell.shown}" terlalu besar untuk kolom ini. Periksa angkanya.')
