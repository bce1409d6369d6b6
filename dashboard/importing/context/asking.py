"""What a table does not say, or says in two ways, of whose it is and for when: asked, or said how it was taken."""

from collections.abc import Iterator

from dashboard.catalogue import fact_tables
from dashboard.importing.choices import Answer, Scope
from dashboard.importing.context.by_row import OWNER
from dashboard.importing.context.owners import office
from dashboard.importing.context.periods import semester_end
from dashboard.importing.context.said import YEAR_END, years_alone
from dashboard.importing.context.scope import Office, agencies, office_answers, year_answers
from dashboard.importing.facts.quarters import is_of_no_quarter
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.judging.facts import UNKEYED
from dashboard.importing.tables.found import FoundTable

QUARTERS = ("I", "II", "III", "IV")


def doubtful_period(
    table: FoundTable, reader: FactReader, doubt: str, answers: tuple[Answer, ...]
) -> Iterator[Finding]:
    sheet, cell = table.sheet.name, table.first_cell
    if doubt:
        yield Finding(
            "periode-meragukan", f"{cell}: {doubt}. Pilih yang benar, atau perbaiki di berkasnya.", sheet, cell, answers
        )
        return
    if any(finding.kind == "periode-meragukan" for finding in reader.findings):
        return
    undated = (row["tahun"] is None or row["periode"] is None for rows in reader.facts.values() for row in rows)
    if any(undated) or is_of_no_quarter(reader):
        years = sorted(years_alone(table.title_lines)) if reader.scope.tahun is None else []
        yield _no_period(sheet, cell, reader.scope, years, semester_end("\n".join(table.title_lines)))


def doubtful_agency(table: FoundTable, reader: FactReader, other: Office | None) -> Iterator[Finding]:
    """A table that does not say whose it is, or that an office says which is not registered."""
    sheet, cell = table.sheet.name, table.first_cell
    if not needs_agency(reader):
        return
    if other:
        said = [*table.title_cells, *table.stated.values()]
        cell = next(one.address for one in said if any(map(office, one.text.splitlines())))
        answers = office_answers(other)
        if other.confirmed:
            message = (
                f'{cell}: "{other.name}" dibaca sebagai perangkat daerah "{other.agency}", '
                "seperti yang dipastikan pada unggahan sebelumnya."
            )
            yield Finding("nama-disamakan", message, sheet, cell, answers)
        elif not other.agency:
            answers = (*only_of(table, OWNER), *answers)
            message = (
                f'{cell}: tabel milik "{other.name}", yang belum terdaftar. Pilih perangkat daerah yang dimaksud, '
                "atau daftarkan dengan nama itu; jawabannya diingat untuk berkas berikutnya."
            )
            yield Finding("periode-meragukan", message, sheet, cell, answers)
    elif reader.scope.perangkat_daerah is None:
        message = (
            f'Perangkat daerah tabel pada lembar "{sheet}" tidak dikenali. Pilih perangkat daerahnya, '
            "atau tulis namanya di atas tabel."
        )
        options = tuple(Answer(name, "perangkat_daerah", code) for code, name in agencies().items())
        yield Finding("periode-meragukan", message, sheet, cell, options)


def year_end(table: FoundTable, scope: Scope) -> Finding:
    """The quarter that a year alone was taken for."""
    cell = table.first_cell
    message = (
        f"{cell}: judul tabel hanya menyebut tahun {scope.tahun}, yang sudah berakhir; angkanya dibaca sebagai posisi "
        f"triwulan {YEAR_END}. Pilih triwulannya bila maksudnya lain."
    )
    return Finding("triwulan-dianggap", message, table.sheet.name, cell, asks=("triwulan",))


def only_of(table: FoundTable, name: str) -> Iterator[Answer]:
    """That of a table whose rows are of several agencies, years or quarters only those of one are read."""
    for said in table.several.get(name, ()):
        if name != OWNER or said in agencies():
            yield Answer(f"Hanya baris {'' if name == OWNER else name + ' '}{said}", name, said)


def _no_period(sheet: str, cell: str, scope: Scope, years: list[int], guess: str | None) -> Finding:
    """A table that does not say for when: a quarter alone is one of four answers, the guess first; a year is asked, of
    several that are named one.
    """
    if years:
        message = f"{cell}: judul tabel menyebut tahun {' dan '.join(map(str, years))}. Pilih tahun yang dimaksud."
        return Finding("periode-meragukan", message, sheet, cell, year_answers(*years))
    absent = [name for name, value in (("tahun", scope.tahun), ("triwulan", scope.triwulan)) if not value]
    if not absent:
        message = f'{cell}: bulan pada tabel tidak dapat dibaca. Tulis bulan dan tahunnya, misalnya "Januari 2025".'
        return Finding("periode-meragukan", message, sheet, cell)
    named = " dan ".join(absent)
    message = (
        f'{cell}: {named} tabel pada lembar "{sheet}" tidak tertulis. Pilih {named}nya, '
        'atau tulis "Triwulan I Tahun 2025" di atas tabel.'
    )
    if absent == ["triwulan"]:
        answers = tuple(
            Answer(f"Triwulan {quarter}", "triwulan", quarter)
            for quarter in sorted(QUARTERS, key=lambda one: one != guess)
        )
        return Finding("periode-meragukan", message, sheet, cell, answers)
    return Finding("periode-meragukan", message, sheet, cell, asks=tuple(absent))


def needs_agency(reader: FactReader) -> bool:
    """Whether facts belong to an agency; published figures beside regional ones belong to none, as those do."""
    tables = reader.facts.keys() - {UNKEYED} or reader.facts.keys()
    return any(not fact_tables()[name].instansi for name in tables)
