"""Other kinds of file: CSV with any usual separator and encoding, OpenDocument, workbooks under other names."""

from tests.importing.corpus.case import Case, Line, ods, text_file, xlsx
from tests.importing.corpus.levels import COLUMNS, first_only, levels
from tests.importing.corpus.titles import BUDGET, HIRING, LEAVES, QUARTER, STAFFING, TITLE, spending

TABLE: list[Line] = [*TITLE, COLUMNS, *first_only()]
INDONESIAN: list[Line] = [
    *TITLE,
    COLUMNS,
    *([*line[:3], *(f"{value:,}".replace(",", ".") + ",00" for value in line[3:])] for line in LEAVES),
]
ACCENTED: list[Line] = [*TITLE, COLUMNS, [STAFFING, HIRING, "Layanan – café", "1000000", "500000"]]
ACCENT = spending(("Layanan – café", 1_000_000, 500_000))

CASES = (
    Case("csv-semicolon", text_file(TABLE), BUDGET, file="realisasi.csv"),
    Case("csv-comma", text_file(TABLE, ","), BUDGET, file="realisasi.csv"),
    Case("csv-tab", text_file(TABLE, "\t"), BUDGET, file="realisasi.csv"),
    Case("csv-with-indonesian-numbers", text_file(INDONESIAN), BUDGET, file="realisasi.csv"),
    Case("csv-with-a-byte-order-mark", text_file(TABLE, encoding="utf-8-sig"), BUDGET, file="realisasi.csv"),
    Case("csv-of-windows", text_file(ACCENTED, encoding="cp1252"), ACCENT, file="realisasi.csv"),
    Case("csv-in-utf-16", text_file(ACCENTED, "\t", "utf-16"), ACCENT, file="realisasi.csv"),
    Case(
        "csv-with-a-doubtful-number",
        text_file([*TITLE, COLUMNS, [STAFFING, HIRING, "Sub a", "1.234", "100"]]),
        findings=(("notasi-meragukan", "D6"),),
        file="realisasi.csv",
    ),
    Case("opendocument", ods(TABLE), BUDGET, file="realisasi.ods"),
    Case("opendocument-with-text", ods(INDONESIAN), BUDGET, file="realisasi.ods"),
    Case("workbook-named-xlsm", xlsx(TABLE), BUDGET, file="realisasi.xlsm"),
    Case("workbook-in-capitals", levels(*LEAVES), BUDGET, file=f"REALISASI {QUARTER}.XLSX"),
)
