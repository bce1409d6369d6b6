"""What a cell of a template accepts: numbers where numbers belong, and lists to choose from."""

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.exports.template.table import FORMATS, Drawn, TemplateColumn, TemplateTable, write

FIRST_COLUMN, FIRST_ROW = 8, 3
NUMBERS = {
    "rupiah": (
        "whole",
        "0",
        "Isi rupiah penuh sebagai angka bulat, tanpa Rp dan tanpa titik. Kosongkan bila belum ada.",
    ),
    "bilangan": ("whole", "0", "Isi angka bulat, tidak negatif. Kosongkan bila belum ada."),
    "persen": ("decimal", "-1000", "Isi persentase, misalnya 85%. Kosongkan bila belum ada."),
    "nilai": ("decimal", "-1000000000000000", "Isi angka, bukan teks. Kosongkan bila belum ada."),
}
OTHER_VALUE = "Nilai ini tidak ada dalam daftar pilihan. Pilih dari daftar, atau lanjutkan bila memang baru."
ONLY_THESE = "Pilih salah satu dari daftar. Kosongkan bila belum ada datanya."


class Choosing:
    """Adds what cells accept to sheets; lists stand beside the guide, each once."""

    def __init__(self, guide: Worksheet) -> None:
        self.guide = guide
        self.lists: list[tuple[str, ...]] = []

    def add(self, page: Worksheet, table: TemplateTable, drawn: Drawn) -> None:
        """Limit the columns of a drawn table."""
        if drawn.last_row < drawn.first_row:
            return
        for place, column in enumerate(table.columns, start=1):
            limit = self._limit(column)
            if limit is not None:
                letter = get_column_letter(place)
                limit.add(f"{letter}{drawn.first_row}:{letter}{drawn.last_row}")
                page.add_data_validation(limit)

    def _limit(self, column: TemplateColumn) -> DataValidation | None:
        if column.options:
            limit = DataValidation("list", self._reference(column.options), allow_blank=True)
            fixed = bool(column.described.pilihan)
            limit.errorStyle, limit.error = ("stop", ONLY_THESE) if fixed else ("warning", OTHER_VALUE)
        elif column.kind in FORMATS and column.read:
            kind, least, limit_error = NUMBERS[column.kind]
            limit = DataValidation(kind, least, allow_blank=True, operator="greaterThanOrEqual")
            limit.errorStyle, limit.error = "stop", limit_error
            if column.described.rentang:
                low, high = column.described.rentang
                limit.operator, limit.formula1, limit.formula2 = "between", str(low), str(high)
                limit.error = f"Isi angka dari {low} sampai {high}. Kosongkan bila belum ada."
        else:
            return None
        limit.errorTitle = column.heading[:32]
        limit.showErrorMessage = True
        return limit

    def _reference(self, values: tuple[str, ...]) -> str:
        if values not in self.lists:
            self.lists.append(values)
            for row, value in enumerate(values, start=FIRST_ROW):
                write(self.guide.cell(row, FIRST_COLUMN + self.lists.index(values)), value)
        letter = get_column_letter(FIRST_COLUMN + self.lists.index(values))
        return f"{quote_sheetname(self.guide.title)}!${letter}${FIRST_ROW}:${letter}${FIRST_ROW + len(values) - 1}"
