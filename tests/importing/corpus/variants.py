"""The same facts written in many ways: the layouts and notations that a random draw chooses from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import cycle

from tests.importing.corpus.case import Line, Page, xlsx
from tests.importing.corpus.titles import AGENCY, QUARTER

Spending = tuple[str, str, str, int, int | None]
Notation = Callable[[int], object]

NAMED = ("program", "kegiatan", "sub_kegiatan")
MONEY = ("pagu", "realisasi")
HEADINGS = {
    "program": ("Program", "PROGRAM", "Program", "Nama Program"),
    "kegiatan": ("Kegiatan", "KEGIATAN", "Nama Kegiatan", "Kegiatan"),
    "sub_kegiatan": ("Sub Kegiatan", "SUB KEGIATAN", "Sub\nKegiatan", "Nama Sub Kegiatan"),
    "kode": ("Kode", "KODE", "Kode Rekening", "Kode"),
    "uraian": ("Uraian", "URAIAN", "Program dan Kegiatan", "Nama Rekening"),
    "pagu": ("Pagu (Rp)", "JUMLAH ANGGARAN (Rp)", "Anggaran", "Pagu\nAnggaran"),
    "realisasi": ("Realisasi (Rp)", "NILAI REALISASI", "Realisasi  Anggaran", "Realisasi\n(Rp)"),
    "persen": ("%", "PERSENTASE", "Serapan", "% Realisasi Anggaran"),
    "nomor": ("No", "NO.", "No.", "Nomor"),
    "keterangan": ("Keterangan", "KET", "Ket.", "Keterangan"),
}
GROUP = "Keuangan"
NUMBERS = (("I", "II", "III"), ("A", "B", "C"), ("1", "2", "3", "4", "5", "6"))


def indonesian(value: int) -> str:
    """1.234,00"""
    return english(value).translate(str.maketrans(",.", ".,"))


def english(value: int) -> str:
    """1,234.00"""
    return f"{value:,}.00"


def stops(value: int) -> str:
    """1.234"""
    return f"{value:,}".replace(",", ".")


def commas(value: int) -> str:
    """1,234"""
    return f"{value:,}"


def rupiah(value: int) -> str:
    """Rp 1.234,00"""
    return f"Rp {indonesian(value)}"


def dash(value: int) -> str:
    """Rp. 1.234,-"""
    return f"Rp. {stops(value)},-"


def plain(value: int) -> int:
    """A number."""
    return value


CERTAIN: tuple[Notation, ...] = (plain, indonesian, english, rupiah)
ANY: tuple[Notation, ...] = (*CERTAIN, stops, commas, dash)


@dataclass(frozen=True)
class Style:
    """How a budget is written. ``words`` chooses the headings; ``notations`` take turns, cell by cell."""

    form: str = "columns"
    columns: tuple[str, ...] = (*NAMED, *MONEY)
    words: int = 0
    parents_once: bool = False
    grouped: bool = False
    titles: int = 0
    right: int = 0
    numbered: bool = False
    repeated: int | None = None
    total: str | None = None
    subtotals: bool = False
    note: bool = False
    percent: str = "points"
    notations: tuple[Notation, ...] = (plain,)

    @property
    def written(self) -> tuple[str, ...]:
        """The columns as they stand; below a group heading the money stands together at the end."""
        named = {"codes": ("kode", "uraian"), "columns": ()}.get(self.form, ("uraian",))
        columns = self.columns if not named else (*named, *(name for name in self.columns if name not in NAMED))
        if not self.grouped:
            return columns
        money = tuple(name for name in columns if name in (*MONEY, "persen"))
        return (*(name for name in columns if name not in money), *money)


@dataclass(frozen=True)
class Entry:
    """One row to write: texts by column, and its money."""

    texts: dict[str, object]
    pagu: int
    realisasi: int | None
    leaf: bool = True


def write(facts: Sequence[Spending], style: Style) -> bytes:
    """A workbook with the facts in a style."""
    turns = cycle(style.notations)
    body = [_line(entry, style, turns.__next__) for entry in _entries(facts, style)]
    head, merged = _head(style)
    numbers: list[Line] = [list(range(1, len(style.written) + 1))] if style.numbered else []
    if style.repeated is not None:
        place = style.repeated % (len(body) + 1)
        body = [*body[:place], *head, *numbers, *body[place:]] if 0 < place < len(body) else body
    notes: list[Line] = [["Sumber : SIPD, diolah"]] if style.note else []
    titles: list[Line] = [["Laporan Realisasi Anggaran"], *(["Pemerintah Provinsi"] for _ in range(style.titles))]
    above = [*titles, [AGENCY], [QUARTER], []]
    lines = [[*[None] * style.right, *line] for line in (*above, *head, *numbers, *body, *notes)]
    return xlsx(Page(lines, merged=tuple(_shifted(span, style.right, len(above)) for span in merged)))


def _head(style: Style) -> tuple[list[Line], list[tuple[int, int, int, int]]]:
    """The header rows, and what is merged in them (first column, first row, last column, last row from 0)."""
    written = style.written
    lower = [HEADINGS[name][style.words] for name in written]
    if not style.grouped:
        return [lower], []
    money = [place for place, name in enumerate(written) if name in (*MONEY, "persen")]
    upper = [
        None if place in money[1:] else GROUP if place == money[0] else lower[place] for place in range(len(lower))
    ]
    below = [lower[place] if place in money else None for place in range(len(lower))]
    spans = [(place, 0, place, 1) for place in range(len(lower)) if place not in money]
    return [upper, below], [*spans, (money[0], 0, money[-1], 0)]


def _shifted(span: tuple[int, int, int, int], right: int, down: int) -> str:
    first_column, first_row, last_column, last_row = span
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    first = f"{letters[first_column + right]}{first_row + down + 1}"
    return f"{first}:{letters[last_column + right]}{last_row + down + 1}"


def _entries(facts: Sequence[Spending], style: Style) -> list[Entry]:
    rows = _tree(facts, style) if style.form != "columns" else _table(facts, style)
    label = {"labelled": "Jumlah", "above": "Total Belanja", "bare": None}.get(style.total or "")
    total = _sum(facts, {style.written[0] if style.form != "codes" else "uraian": label} if label else {})
    if style.total == "above":
        return [total, *rows]
    return [*rows, total] if style.total else rows


def _table(facts: Sequence[Spending], style: Style) -> list[Entry]:
    rows: list[Entry] = []
    above: tuple = (None, None)
    for number, fact in enumerate(facts, start=1):
        if style.subtotals and rows and above[0] != fact[0]:
            rows.append(_subtotal(facts, above[0]))
        names = dict(zip(NAMED, fact[:3], strict=True))
        if style.parents_once and fact[0] == above[0]:
            names["program"] = None
            if fact[1] == above[1]:
                names["kegiatan"] = None
        rows.append(Entry({**names, "nomor": number}, fact[3], fact[4]))
        above = fact[:2]
    return [*rows, _subtotal(facts, above[0])] if style.subtotals else rows


def _subtotal(facts: Sequence[Spending], program: str) -> Entry:
    return _sum([fact for fact in facts if fact[0] == program], {"program": f"Jumlah {program}"})


def _tree(facts: Sequence[Spending], style: Style) -> list[Entry]:
    """Programmes, activities and sub-activities below each other, with codes, spaces or numbers before them."""
    rows: list[Entry] = []
    counts = [0, 0, 0]
    above: tuple = ()
    for fact in facts:
        for level in range(3):
            members = [other for other in facts if other[: level + 1] == fact[: level + 1]]
            if above[: level + 1] == fact[: level + 1]:
                continue
            counts[level] += 1
            counts[level + 1 :] = [0] * (2 - level)
            code = (f"5.03.{counts[0]:02}", f".1.{counts[1]:02}", f".{counts[2]:04}")
            before = {"indented": " " * 4 * level, "numbered": f"{NUMBERS[level][counts[level] - 1]}. "}
            name = before.get(style.form, "") + fact[level]
            entry = _sum(members, {"kode": "".join(code[: level + 1]), "uraian": name})
            rows.append(replace(entry, leaf=level == 2, realisasi=fact[4]) if level == 2 else entry)
        above = fact[:3]
    return rows


def _sum(facts: Sequence[Spending], texts: dict[str, object]) -> Entry:
    return Entry(texts, sum(fact[3] for fact in facts), sum(fact[4] or 0 for fact in facts), leaf=False)


def _line(entry: Entry, style: Style, turn: Callable[[], Notation]) -> Line:
    values = dict(entry.texts)
    values["pagu"] = turn()(entry.pagu)
    values["realisasi"] = "N/A" if entry.realisasi is None else turn()(entry.realisasi)
    values["persen"] = _percentage(entry, style.percent)
    if not entry.leaf and style.form == "columns":
        values.pop("nomor", None)
    return [values.get(name) for name in style.written]


def _percentage(entry: Entry, written: str) -> object:
    if entry.realisasi is None or not entry.pagu:
        return "N/A"
    share = entry.realisasi / entry.pagu
    if written == "fraction":
        return round(share, 4)
    return f"{share * 100:.2f}".replace(".", ",") if written == "text" else round(share * 100, 2)
