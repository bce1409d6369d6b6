"""Every workbook of the corpus gives exactly its facts and findings."""

import re
import zipfile
from collections import Counter
from decimal import Decimal
from functools import cache
from io import BytesIO

import pytest

from dashboard.importing import KINDS, Choices, Draft, Known, read_draft
from dashboard.importing.astray import astray
from dashboard.importing.findings import ERROR, INFO
from queries.database import connect
from tests.importing.corpus import (
    bare_quarters,
    beside,
    broken,
    cash_plan,
    components,
    dashes,
    depths,
    emonev,
    evaluation,
    formats,
    headers,
    ip_asn,
    ip_asn_month,
    judging,
    levels,
    lines,
    lkip,
    merit,
    months,
    notation,
    parents,
    pegawai,
    period,
    quarters,
    recap,
    sipd,
    sipd_accounts,
    surroundings,
    survey,
    tindak_lanjut,
    unknown_headings,
)
from tests.importing.corpus.case import Case, Facts
from tests.importing.corpus.titles import AGENCY

FAMILIES = (
    sipd,
    beside,
    sipd_accounts,
    levels,
    depths,
    lines,
    headers,
    notation,
    parents,
    pegawai,
    recap,
    surroundings,
    period,
    judging,
    lkip,
    emonev,
    evaluation,
    ip_asn,
    ip_asn_month,
    merit,
    components,
    survey,
    months,
    cash_plan,
    quarters,
    formats,
    broken,
    tindak_lanjut,
    unknown_headings,
    bare_quarters,
    dashes,
)
CASES = [
    pytest.param(case, id=f"{family.__name__.rpartition('.')[2]}-{case.name}")
    for family in FAMILIES
    for case in family.CASES
]
WITH_FACTS = [case for case in CASES if case.values[0].facts is not None]
NEEDS_THE_STORE = {
    "angka-menjadi-kosong",
    "bobot-berbeda",
    "baris-hilang",
    "komponen-tidak-dikenal",
    "indikator-tidak-dikenal",
    "instansi-tidak-dikenal",
    "indikator-hilang",
    "target-berubah",
    "kode-bernama-lain",
    "kumulatif-turun",
    "baris-bergeser",
    "lonjakan",
    "nama-mirip",
    "sub-aspek-hilang",
    "sub-aspek-tidak-dikenal",
    "periode-terkunci",
    "rencana-melebihi-pagu",
    "sub-kegiatan-hilang",
    "terlalu-besar",
    "triwulan-kurang",
}
FEWEST = 60


@cache
def read(case: Case) -> Draft:
    """Each case is read once for all that is asked of it."""
    return read_draft(case.content, case.file, case.choices, case.known)


def plain(value: object) -> object:
    """A value so that 1, 1.0 and Decimal("1.00") are the same, and text is not."""
    return Decimal(str(value)) if isinstance(value, int | float | Decimal) and not isinstance(value, bool) else value


def got(draft: Draft, table: str, columns: tuple[str, ...]) -> Counter:
    found = [row for source in draft.tables for row in source.facts.get(table, [])]
    return Counter(tuple(plain(row.get(column)) for column in columns) for row in found)


def wanted(facts: Facts) -> Counter:
    return Counter(tuple(plain(value) for value in row) for row in facts.rows)


def unmatched(
    found: list[tuple[str, str | None]], expected: tuple[tuple[str, str | None], ...]
) -> tuple[list[tuple[str, str | None]], list[tuple[str, str | None]]]:
    """What was found and not expected, and what was expected and not found."""
    rest, lacking = list(found), []
    for kind, cell in expected:
        places = str(cell).split("|")
        accepted = [place for place in rest if place[0] == kind and (cell in (None, "*") or place[1] in places)]
        for place in accepted if cell == "*" else accepted[:1]:
            rest.remove(place)
        if accepted:
            continue
        lacking.append((kind, cell))
    return rest, lacking


@pytest.mark.parametrize("case", CASES)
def test_findings(case: Case) -> None:
    draft = read(case)
    said = [(finding.kind, finding.cell) for finding in draft.findings if finding.severity != INFO]
    more, lacking = unmatched(said, case.findings)
    assert (unmatched(more, case.allowed)[0], lacking) == ([], []), [finding.message for finding in draft.findings]


@pytest.mark.parametrize("case", CASES)
def test_how_to_answer_is_left_to_whoever_shows_a_finding(case: Case) -> None:
    assert [finding.message for finding in read(case).findings if "--" in finding.message] == []


@pytest.mark.parametrize("case", [case for case in CASES if case.values[0].info])
def test_what_is_only_said(case: Case) -> None:
    kinds = {kind for kind, _ in case.info}
    said = [(finding.kind, finding.cell) for finding in read(case).findings if finding.kind in kinds]
    more, lacking = unmatched(said, case.info)
    assert ([place for place in more if place[0] != "data-pribadi"], lacking) == ([], [])


@pytest.mark.parametrize("case", WITH_FACTS)
def test_facts(case: Case) -> None:
    draft = read(case)
    assert case.facts is not None
    for table, facts in case.facts.items():
        assert got(draft, table, facts.columns) == wanted(facts), draft.findings
    tables = {name for source in draft.tables for name, found in source.facts.items() if found}
    assert tables - {"angka_tercetak"} == {name for name, facts in case.facts.items() if facts.rows}
    assert draft.rejected or lacking(draft) == []


@cache
def required() -> set[tuple[str, str]]:
    """The columns of fact tables that the store cannot keep empty, but for those that it numbers itself."""
    rows = connect(None).execute(
        "select table_name, column_name from duckdb_columns() where database_name = 'data' and not is_nullable"
    )
    return {(table, column) for table, column in rows.fetchall() if column not in ("irisan", "tabel")}


def lacking(draft: Draft) -> list[tuple[str, str]]:
    """What facts lack that are to be published."""
    facts = [(table, row) for source in draft.tables for table, rows in source.facts.items() for row in rows]
    return [
        (table, column)
        for table, row in facts
        for name, column in required()
        if name == table and row.get(column) is None
    ]


@pytest.mark.parametrize("case", [case for case in CASES if case.values[0].published])
def test_published_figures(case: Case) -> None:
    found = got(read(case), "angka_tercetak", ("objek", "ukuran", "nilai"))
    assert [figure for figure in case.published if tuple(plain(value) for value in figure) not in found] == []


@pytest.mark.parametrize("case", [case for case in CASES if case.values[0].absent])
def test_what_must_not_be_kept(case: Case) -> None:
    draft = read(case)
    kept = [repr(source.facts) for source in draft.tables] + [finding.message for finding in draft.findings]
    kept += [str(heading) for source in draft.tables for heading in source.headings]
    kept += [str(source.title) for source in draft.tables] + list(unpacked(draft.content))
    kept += [str(sheet.values) for sheet in draft.sheets]
    assert [text for text in case.absent for part in kept if text in part] == []


def unpacked(content: bytes) -> list[str]:
    """Everything written in a file, its parts unpacked."""
    if not zipfile.is_zipfile(BytesIO(content)):
        return [content.decode("latin-1")]
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return [archive.read(name).decode("latin-1") for name in archive.namelist()]


@pytest.mark.parametrize("case", [case for case in CASES if case.values[0].findings])
def test_an_answer_settles_its_question(case: Case) -> None:
    for finding in read(case).findings:
        for answer in finding.answers if finding.severity == ERROR else ():
            settled = read_draft(case.content, case.file, case.choices.answered(answer), case.known)
            assert (finding.kind, finding.cell) not in [(other.kind, other.cell) for other in settled.findings], answer


@pytest.mark.parametrize(("content", "facts"), unknown_headings.GUESSED)
def test_what_is_guessed_first_of_unknown_headings_gives_the_facts(content: bytes, facts: Facts) -> None:
    first = read_draft(content, "berkas.xlsx")
    guesses = tuple(finding.answers[0].value for finding in first.findings if finding.kind == "kolom-meragukan")
    mapped = read_draft(content, "berkas.xlsx", Choices(map=guesses))
    assert got(mapped, "anggaran", facts.columns) == wanted(facts), guesses


@pytest.mark.parametrize("case", [case for case in CASES if case.values[0].choices.map])
def test_a_confirmed_heading_is_not_asked_again(case: Case) -> None:
    first = read(case)
    confirmed = {
        table.signature: {
            heading.text: heading.column or "" for heading in table.headings if heading.state == "dipilih"
        }
        for table in first.tables
    }
    again = read_draft(case.content, case.file, known=Known(headings=confirmed))
    assert [table.facts for table in again.tables] == [table.facts for table in first.tables]
    assert again.rejected == first.rejected


@pytest.mark.parametrize(("heading", "spent"), [("Realisasi LS", 600_000), ("Realisasi GU", 400_000)])
def test_what_is_said_now_replaces_what_was_confirmed_before(heading: str, spent: int) -> None:
    """Confirmed was that both are added up; only headings of which the same is said together are a sum."""
    (first,) = read_draft(unknown_headings.PAID, "berkas.xlsx", unknown_headings.BOTH).tables
    before = Known(headings={first.signature: dict.fromkeys(("Realisasi LS", "Realisasi GU"), "realisasi_rupiah")})
    said = Choices(map=(f"{heading}=realisasi_rupiah",))
    (again,) = read_draft(unknown_headings.PAID, "berkas.xlsx", said, known=before).tables
    assert [row["realisasi_rupiah"] for row in again.facts["anggaran"]] == [spent]


@pytest.mark.parametrize(
    ("line", "years"),
    [("TW II APBD 2024 dan APBD 2025", ["2024", "2025"]), *((line, []) for line in period.NO_YEARS)],
)
def test_of_several_years_in_a_title_one_is_chosen(line: str, years: list[str]) -> None:
    finding = next(iter(read_draft(period.titled(AGENCY, line), "berkas.xlsx").findings))
    assert [answer.value for answer in finding.answers] == years


@pytest.mark.parametrize(("half", "quarter"), [("I", "II"), ("II", "IV")])
def test_the_first_guess_is_the_end_of_a_semester(half: str, quarter: str) -> None:
    finding = next(iter(read_draft(period.titled(AGENCY, f"Semester {half} Tahun 2025"), "berkas.xlsx").findings))
    assert [answer.value for answer in finding.answers][0] == quarter
    assert len(finding.answers) == len(period.ORDER)


def _is_answered(case: Case) -> bool:
    return bool(case.choices.map or case.choices.decide)


@pytest.mark.parametrize("case", [case for case in CASES if _is_answered(case.values[0])])
def test_no_answer_that_settles_something_is_told_to_concern_nothing(case: Case) -> None:
    assert astray(read(case)) == {}


@pytest.mark.parametrize("case", CASES)
def test_a_finding_is_of_a_known_kind_and_says_where_it_is(case: Case) -> None:
    for finding in read(case).findings:
        assert finding.kind in KINDS
        assert finding.message
        assert finding.cell is None or re.fullmatch(r"[A-Z]+\d+(:[A-Z]+\d+)?", finding.cell)


def test_the_corpus_is_large_and_meets_every_kind_of_finding() -> None:
    cases = [case.values[0] for case in CASES]
    names = [case.id for case in CASES]
    assert len(cases) >= FEWEST
    assert len(set(names)) == len(names)
    met = {kind for case in cases for kind, _ in (*case.findings, *case.info)}
    assert set(KINDS) - NEEDS_THE_STORE - met == set()
