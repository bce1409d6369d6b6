"""What one cell means: a number in its notation, a text, a period."""

import re
from decimal import Decimal, InvalidOperation

from dashboard.importing.findings import Finding
from dashboard.importing.sheet import Cell

MISSING_WORDS = {"", "-", "–", "n/a", "na", "nihil", "belum diisi", "belum tersedia", "data belum rilis"}
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "jan"),
            ("februari", "feb", "peb"),
            ("maret", "mar"),
            ("april", "apr"),
            ("mei",),
            ("juni", "jun"),
            ("juli", "jul"),
            ("agustus", "agt", "ags", "agu"),
            ("september", "sep", "sept"),
            ("oktober", "okt"),
            ("november", "nov", "nop"),
            ("desember", "des"),
        ),
        start=1,
    )
    for name in names
}
ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}


class Unreadable(ValueError):
    """A cell that cannot be read; carries the kind of finding and its remedy."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message

    def finding(self, sheet: str, cell: Cell) -> Finding:
        """The finding for the cell at its place."""
        return Finding(self.kind, f"{cell.address}: {self.message}", sheet, cell.address)


def is_missing(cell: Cell) -> bool:
    """Whether the cell says that there is no value."""
    return cell.text.casefold() in MISSING_WORDS


def number(cell: Cell) -> Decimal | None:
    """The number in a cell, exact; a percentage in points (0-100). Nothing where the cell says that it has none.

    Raises:
        Unreadable: ``sel-galat``, ``bukan-angka`` or ``notasi-meragukan``.
    """
    if is_missing(cell):
        return None
    if isinstance(cell.value, bool):
        raise Unreadable("bukan-angka", f'"{cell.value}" bukan angka. Isi angkanya di Excel.')
    if isinstance(cell.value, int | float):
        written = Decimal(repr(cell.value))
        return written * 100 if cell.percent else written
    return _written_number(cell.text)


def _written_number(text: str) -> Decimal:
    if text.startswith("#"):
        raise Unreadable("sel-galat", f'berisi kesalahan Excel "{text}". Perbaiki rumusnya lalu simpan.')
    bare = re.sub(r"^Rp\.?\s*|,-$|\s|%$", "", text, flags=re.IGNORECASE)
    negative = bare.startswith(("-", "(")) and (not bare.startswith("(") or bare.endswith(")"))
    bare = bare.strip("-()")
    if not re.fullmatch(r"\d[\d.,]*", bare):
        raise Unreadable("bukan-angka", f'"{text}" bukan angka. Isi angkanya, atau "N/A" bila belum tersedia.')
    value = _plain(bare, text)
    return -value if negative else value


def _plain(bare: str, text: str) -> Decimal:
    """The number behind digits with separators, when there is only one way to read them."""
    if re.fullmatch(r"\d{1,3}(\.\d{3}){2,}|\d{1,3}(\.\d{3})+,\d+|\d+,(?!\d{3}$)\d+", bare):
        bare = bare.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d{1,3}(,\d{3}){2,}|\d{1,3}(,\d{3})+\.\d+|\d+\.(?!\d{3}$)\d+|\d+", bare):
        bare = bare.replace(",", "")
    else:
        raise Unreadable(
            "notasi-meragukan",
            f'"{text}" dapat berarti lebih dari satu angka. Tulis sebagai angka di Excel, bukan teks.',
        )
    try:
        return Decimal(bare)
    except InvalidOperation as problem:
        raise Unreadable("bukan-angka", f'"{text}" bukan angka. Isi angkanya di Excel.') from problem


def whole(cell: Cell) -> int | None:
    """A whole number: rupiah, people, a running number ("1." is 1).

    Raises:
        Unreadable: as :func:`number`, and ``bukan-angka`` for a fraction.
    """
    if isinstance(cell.value, str) and re.fullmatch(r"\d+\.", cell.text):
        return int(cell.text[:-1])
    value = number(cell)
    if value is None:
        return None
    if value != value.to_integral_value():
        raise Unreadable("bukan-angka", f'"{cell.text}" harus bilangan bulat. Perbaiki angkanya di Excel.')
    return int(value)


def text(cell: Cell) -> str | None:
    """The text of a cell with its line breaks; nothing for an empty one."""
    return "\n".join(" ".join(line.split()) for line in cell.text.splitlines()) or None


def month(words: str) -> str | None:
    """``"Agt 2024"`` as ``"2024-08"``; nothing where no month is named."""
    found = re.search(r"([a-z]+)\s+(\d{4})", words.casefold())
    if not found or found[1] not in MONTHS:
        return None
    return f"{found[2]}-{MONTHS[found[1]]:02}"


def period(words: str) -> str | None:
    """``"Tw 3"``, ``"TW III"``, ``"B.03"`` or ``"2024-08"`` as the period they name."""
    written = words.casefold().replace(".", "").strip()
    if found := re.fullmatch(r"b\s?(03|06|09|12)", written):
        return f"B{found[1]}"
    if found := re.fullmatch(r"(?:tw|triwulan)?\s*(iv|iii|ii|i|[1-4])", written):
        return ROMAN.get(found[1], found[1].upper())
    if re.fullmatch(r"\d{4}-\d\d", written):
        return written
    return month(words)
