"""Numbers as people write them: the notation of a column, and the number in a cell."""

import re
from collections.abc import Iterable
from decimal import Decimal

from dashboard.importing.choices import Answer
from dashboard.importing.findings import Finding
from dashboard.importing.sheet import Cell
from dashboard.importing.values.spelled import figure_of
from dashboard.notation import number as shown

UNFILLED_WORDS = {"", "-", "–", "—", "--", "nihil", "belum diisi", "tidak ada", "y/t"}
UNAVAILABLE_WORDS = {
    "n/a",
    "na",
    "n.a",
    "n.a.",
    "belum tersedia",
    "belum ada",
    "belum rilis",
    "belum dirilis",
    "belum terbit",
    "belum diterbitkan",
    "belum keluar",
    "belum diumumkan",
    "belum dinilai",
    "hasil belum terbit",
    "hasil penilaian belum terbit",
    "data belum rilis",
    "data belum dirilis",
    "data belum tersedia",
    "data belum ada",
    "tidak tersedia",
    "menunggu hasil",
    "menunggu penilaian",
    "menunggu hasil penilaian",
    "dalam proses penilaian",
}
MISSING_WORDS = UNFILLED_WORDS | UNAVAILABLE_WORDS
NO_RUPIAH = re.compile(r"(?:rp|idr)\.?\s*[-–—]+", re.IGNORECASE)
POWER = re.compile(r"[-+]?\d+(?:[.,]\d+)?e[-+]?\d+", re.IGNORECASE)
THOUSANDS, FRACTIONS, HUNDREDTHS = "ribuan", "desimal", "perseratus"
POINTS, AS_SHOWN = "poin", "persen"
LARGEST_FRACTION = Decimal("1.5")  # below it a percentage without its sign may be a fraction
MINUS = ("-", "−")
SEPARATORS = {".": "titik", ",": "koma"}
COLUMN_MEANINGS = {THOUSANDS: "tanda ribuan", FRACTIONS: "tanda desimal"}
COLUMN_WORDS = {*COLUMN_MEANINGS, HUNDREDTHS, POINTS, AS_SHOWN}
EXACTLY = re.compile(r"[-\u2212]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
TRIMMINGS = re.compile(r"^(?:Rp|IDR)\.?\s*|,\s*[-–]+$|\.-$|[ \t\u00a0]|%$", re.IGNORECASE)
GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
DECIMALS = re.compile(r"(\d+|\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)([.,])(\d+)")


class Unreadable(ValueError):
    """A cell that cannot be read; carries the kind of finding, its remedy and the values it may mean.

    ``alike`` is the separator whose meaning one answer settles for the whole column; ``single`` whether one figure in
    the cell's place would settle it.
    """

    def __init__(
        self,
        kind: str,
        message: str,
        meanings: tuple[Decimal, ...] = (),
        answers: tuple[Answer, ...] = (),
        *,
        alike: str | None = None,
        single: bool = True,
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.meanings = meanings
        self.answers = answers
        self.alike = alike
        self.single = single

    def finding(self, sheet: str, cell: Cell) -> Finding:
        """The finding for the cell at its place, with an answer for each value it may mean."""
        answers = tuple(
            Answer(_written(value), "decide", f"{sheet}!{cell.address}={value.normalize():f}")
            for value in self.meanings
        )
        column = tuple(
            Answer(f"Seluruh kolom: {SEPARATORS[self.alike]} {meant}", "decide", f"{sheet}!{cell.letter}={said}")
            for said, meant in COLUMN_MEANINGS.items()
            if self.alike
        )
        asks = ("angka",) if self.single and not self.answers and not self.alike else ()
        message = f"{cell.address}: {self.message}"
        return Finding(self.kind, message, sheet, cell.address, (*answers, *column, *self.answers), asks=asks)


def is_missing(cell: Cell) -> bool:
    """Whether the cell says that there is no value."""
    return cell.value is None or (isinstance(cell.value, str) and says_missing(cell.text))


def says_missing(text: str) -> bool:
    """Whether a text says that there is no value: a word for it, a dash, ``Rp -``."""
    return text.casefold() in MISSING_WORDS or NO_RUPIAH.fullmatch(text) is not None


def is_unavailable(cell: Cell) -> bool:
    """Whether a word in the cell says that the result is not there yet; a blank or a dash says nothing of the kind."""
    return isinstance(cell.value, str) and cell.text.casefold() in UNAVAILABLE_WORDS


def typed(text: str) -> str:
    """What a person writes for a cell in Indonesian notation, as a decision: ``"1.234,5"`` is ``"1234.5"``.

    Raises:
        ValueError: it is neither a number nor a word for one that is not available; says how to write it.
    """
    said = TRIMMINGS.sub("", text.strip())
    if said.casefold() in ("n/a", "na"):
        return "N/A"
    if EXACTLY.fullmatch(said):
        return said.replace(".", "").replace(",", ".").replace("\u2212", "-")
    if DECIMALS.fullmatch(said) or GROUPED.fullmatch(said):
        raise ValueError(
            f'"{text.strip()}" bukan notasi Indonesia. Tulis titik untuk ribuan, koma untuk desimal: 1.234,5.'
        )
    raise ValueError(f'"{text.strip()}" bukan angka. Tulis misalnya 1.234.567 atau 87,5, atau N/A bila belum tersedia.')


def decimal_mark(texts: Iterable[str]) -> str | None:
    """The decimal mark that the numbers of a column leave no doubt about; nothing when none does, or they differ."""
    marks = {mark for text in texts if (mark := _certain_mark(TRIMMINGS.sub("", text).strip("-−()+"))) is not None}
    return marks.pop() if len(marks) == 1 else None


def number(cell: Cell, mark: str | None = None) -> Decimal | None:
    """The number in a cell, exact; a percentage in points (0-100). Nothing where the cell says that it has none.

    ``mark`` is the decimal mark of the cell's column, where that is known, or what its separators were said to be.

    Raises:
        Unreadable: ``sel-galat``, ``bukan-angka``, ``angka-terpotong`` or ``notasi-meragukan``.
    """
    value = cell.value
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        written = Decimal(repr(value))
        return written * 100 if cell.percent and mark != POINTS else written
    if is_missing(cell):
        return None
    if not isinstance(value, str):
        raise Unreadable("bukan-angka", f'"{cell.shown}" bukan angka. Isi angkanya di Excel.')
    return _written_number(figure_of(cell.text), mark)


def counted(cell: Cell, mark: str | None = None) -> Decimal | int | None:
    """The number in a cell whose column holds whole ones: rupiah, people, a running number ("1." is 1).

    Raises:
        Unreadable: as :func:`number`.
    """
    if isinstance(cell.value, int) and not isinstance(cell.value, bool) and not cell.percent:
        return cell.value
    if isinstance(cell.value, str) and re.fullmatch(r"\d+\.", cell.text):
        return int(cell.text[:-1])
    return number(cell, None if mark and _has_thousandths(cell, mark) else mark)


def _written_number(text: str, mark: str | None) -> Decimal:
    if text.startswith("#"):
        raise Unreadable("sel-galat", f'berisi kesalahan Excel "{text}". Perbaiki rumusnya lalu simpan.')
    if POWER.fullmatch(text):
        message = f'"{text}" ditulis dengan pangkat sepuluh, digitnya sudah hilang. Isi angka lengkapnya di Excel.'
        raise Unreadable("angka-terpotong", message)
    bare = TRIMMINGS.sub("", text)
    negative = bare.startswith(MINUS) or bare.endswith(MINUS) or (bare.startswith("(") and bare.endswith(")"))
    bare = TRIMMINGS.sub("", bare.strip("-−()+"))
    if "\n" in text:
        said = " / ".join(line.strip() for line in text.splitlines() if line.strip())
        message = f'"{said}": satu sel memuat beberapa baris. Tulis satu angka di setiap sel, setiap angka di barisnya.'
        raise Unreadable("bukan-angka", message, single=False)
    if not re.fullmatch(r"\d[\d.,]*", bare):
        raise Unreadable("bukan-angka", f'"{text}" bukan angka. Isi angkanya, atau "N/A" bila belum tersedia.')
    return _signed(bare, text, mark, -1 if negative else 1)


def _signed(bare: str, text: str, mark: str | None, sign: int) -> Decimal:
    """The number behind digits with separators, when there is only one way to read them."""
    if bare.isdigit():
        return sign * Decimal(bare)
    certain = _certain_mark(bare)
    if certain is None and _is_doubtful_group(bare):
        certain = _said_mark(bare, mark)
    if certain is None:
        meanings = tuple(sign * value for value in _meanings(bare))
        raise Unreadable(
            "notasi-meragukan",
            f'"{text}" dapat berarti {" atau ".join(map(_written, meanings))}. '
            "Pilih nilai yang dimaksud, atau tulis sebagai angka di Excel, bukan teks.",
            meanings,
            alike=_separator(bare) if _is_doubtful_group(bare) else None,
        )
    thousands = "." if certain == "," else ","
    return sign * Decimal(bare.replace(thousands, "").replace(certain, "."))


def _certain_mark(bare: str) -> str | None:
    """The decimal mark that digits with separators leave no doubt about."""
    if grouped := GROUPED.fullmatch(bare):
        if bare.startswith("0"):
            return grouped[1]
        return _other(grouped[1]) if bare.count(grouped[1]) > 1 else None
    found = DECIMALS.fullmatch(bare)
    if not found or found[2] == found[3]:
        return None
    return found[3]


def _said_mark(bare: str, mark: str | None) -> str | None:
    """The decimal mark of a text with one separator, where the user said what the separators of its column are."""
    own = _separator(bare)
    said = {THOUSANDS: _other(own), HUNDREDTHS: _other(own), FRACTIONS: own, POINTS: None, AS_SHOWN: None}
    return said.get(mark or "", mark)


def _separator(bare: str) -> str:
    return "." if "." in bare else ","


def _is_doubtful_group(bare: str) -> bool:
    """``1.234``: one separator before three digits."""
    return GROUPED.fullmatch(bare) is not None


def _has_thousandths(cell: Cell, mark: str) -> bool:
    """Whether the decimal mark of a column stands before three digits: no whole number is written so."""
    bare = TRIMMINGS.sub("", cell.text).strip("-−()+")
    return isinstance(cell.value, str) and _is_doubtful_group(bare) and mark in bare


def _meanings(bare: str) -> tuple[Decimal, ...]:
    """What digits with separators may mean: all are thousands, or the last one is the decimal mark."""
    whole_part, _, fraction = re.sub(r"[.,](?=.*[.,])", "", bare).replace(",", ".").partition(".")
    return (Decimal(f"{whole_part}{fraction}"), Decimal(f"{whole_part}.{fraction or 0}"))


def _other(mark: str) -> str:
    return "." if mark == "," else ","


def _written(value: Decimal) -> str:
    exponent = value.normalize().as_tuple().exponent
    return shown(value, max(0, -exponent) if isinstance(exponent, int) else 0)
