"""The year that a list of the professionalism index measures, and the year its months are of: they may differ."""

import re
from collections.abc import Iterator

from dashboard.importing.choices import Answer
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import WARNING, Finding
from dashboard.importing.sheet import column_letter

INDEX, MEASURED = "ip_asn_instansi", "tahun_pengukuran"


def months_without_year(reader: FactReader, said: int | None) -> Iterator[Finding]:
    """Months that name no year below a title of one year: that may be the year measured, its months of the next."""
    beside = reader.table.wide.get(INDEX, {})
    places = [place for key, place in beside.items() if not re.search(r"\d{4}", key)]
    measured = reader.titled.get(MEASURED)
    is_of_table = len(places) == len(beside) and measured and reader.scope.tahun not in (None, measured)
    if not places or said or is_of_table or _is_asked(reader):
        return
    cell = f"{column_letter(places[0])}{reader.table.header.last_row}"
    message = (
        f'{cell}: bulan tidak menyebut tahun. Pilih tahunnya, atau tulis misalnya "Januari 2025" pada judul kolom.'
    )
    year = int(measured or reader.scope.tahun or 0)
    years = (year, year + 1) if year else ()
    answers = tuple(Answer(f"Bulan pada tahun {year}", "tahun", str(year)) for year in years)
    yield Finding("periode-meragukan", message, reader.table.sheet.name, cell, answers, asks=("tahun",))


def _is_asked(reader: FactReader) -> bool:
    return any(finding.kind == "periode-meragukan" for finding in reader.findings)


def unmeasured(reader: FactReader) -> Iterator[Finding]:
    """Indices of which the year measured is not stated."""
    if any(row.get(MEASURED) is None for row in reader.facts.get(INDEX, ())):
        cell = reader.table.first_cell
        message = (
            f"{cell}: tahun pengukuran tidak tertulis, sehingga nilainya tidak dibandingkan dengan target. "
            'Tulis di atas tabel, misalnya "Capaian IP ASN Tahun 2024".'
        )
        yield Finding("periode-meragukan", message, reader.table.sheet.name, cell, gravity=WARNING)
