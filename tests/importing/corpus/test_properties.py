"""The same facts in any layout and notation are read as the same facts, or asked about: never as other numbers."""

from collections import Counter
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as draw

from dashboard.importing import Draft, read_draft
from tests.importing.corpus.case import xlsx
from tests.importing.corpus.titles import AGENCY, HIRING, MOVING, PAYING, STAFFING, SUPPORT
from tests.importing.corpus.variants import ANY, CERTAIN, MONEY, NAMED, Spending, Style, write

PARENTS = ((STAFFING, HIRING), (STAFFING, MOVING), (SUPPORT, PAYING))
SUBS = tuple(f"Layanan {word}" for word in ("arsip", "mutasi", "cuti", "pensiun", "gaji"))
COLUMNS = ("program", "kegiatan", "sub_kegiatan", "pagu_rupiah", "realisasi_rupiah")
LARGEST = 10**12

amounts = draw.one_of(draw.integers(0, 9_999), draw.integers(10_000, LARGEST))


@draw.composite
def budgets(drawn: draw.DrawFn) -> list[Spending]:
    """Sub-activities in their order, spending at most the allocation or not known."""
    places = drawn(draw.sets(draw.tuples(draw.integers(0, 2), draw.integers(0, 4)), min_size=1, max_size=6))
    facts: list[Spending] = []
    for parent, name in sorted(places):
        allocated = drawn(amounts)
        spent = drawn(draw.one_of(draw.none(), draw.integers(0, allocated)))
        facts.append((*PARENTS[parent], SUBS[name], allocated, spent))
    return facts


def styles(notations: draw.SearchStrategy) -> draw.SearchStrategy[Style]:
    """Any layout, in the notations given."""
    extra = draw.sets(draw.sampled_from(("persen", "nomor", "keterangan")))
    columns = extra.flatmap(lambda more: draw.permutations((*NAMED, *MONEY, *sorted(more))).map(tuple))
    return draw.builds(
        Style,
        form=draw.sampled_from(("columns", "columns", "codes", "indented", "numbered")),
        columns=columns,
        words=draw.integers(0, 3),
        parents_once=draw.booleans(),
        grouped=draw.booleans(),
        titles=draw.integers(0, 3),
        right=draw.integers(0, 3),
        numbered=draw.booleans(),
        repeated=draw.one_of(draw.none(), draw.integers(1, 5)),
        total=draw.sampled_from((None, "labelled", "bare", "above")),
        subtotals=draw.booleans(),
        note=draw.booleans(),
        percent=draw.sampled_from(("points", "fraction", "text")),
        notations=notations,
    )


one_notation = draw.sampled_from(CERTAIN).map(lambda notation: (notation,))
mixed_notations = draw.lists(draw.sampled_from(ANY), min_size=1, max_size=7).map(tuple)


def read(draft: Draft, table: str, columns: tuple[str, ...]) -> Counter:
    rows = [row for source in draft.tables for row in source.facts.get(table, [])]
    return Counter(tuple(row.get(column) for column in columns) for row in rows)


@settings(deadline=None, derandomize=True, max_examples=120)
@given(budgets(), styles(one_notation))
def test_a_layout_changes_no_fact(facts: list[Spending], style: Style) -> None:
    draft = read_draft(write(facts, style), "berkas.xlsx")
    assert [finding.message for finding in draft.findings if finding.severity != "info"] == []
    assert read(draft, "anggaran", COLUMNS) == Counter(facts)


@settings(deadline=None, derandomize=True, max_examples=120)
@given(budgets(), styles(mixed_notations))
def test_a_notation_changes_no_number_or_is_asked_about(facts: list[Spending], style: Style) -> None:
    draft = read_draft(write(facts, style), "berkas.xlsx")
    assert draft.rejected or read(draft, "anggaran", COLUMNS) == Counter(facts)


MONTHS = ("2025-06", "2025-07", "2025-08")
SHORT = {"2025-06": "Juni 2025", "2025-07": "Jul 2025", "2025-08": "Agt 2025"}
INSTITUTIONS = ("Kota Metro", "Kabupaten Pesisir Barat", "Provinsi Lampung")
indices = draw.decimals(0, 100, places=3) | draw.decimals(0, 100, places=2) | draw.integers(0, 100).map(Decimal)
readings = draw.dictionaries(
    draw.tuples(draw.sampled_from(INSTITUTIONS), draw.sampled_from(MONTHS)), draw.none() | indices, min_size=1
)


def figure(value: Decimal | None, written: str) -> object:
    """An index as a number, or as text with a decimal comma or stop."""
    if value is None:
        return "N/A"
    return float(value) if written == "number" else str(value).replace(".", written)


@settings(deadline=None, derandomize=True, max_examples=80)
@given(readings, draw.sampled_from(("number", ",", ".")), draw.booleans())
def test_an_index_is_read_as_it_is_or_asked_about(
    values: dict[tuple[str, str], Decimal | None], written: str, wide: bool
) -> None:
    title: list[list[object]] = [["Capaian IP ASN Tahun Pengukuran 2024"], [AGENCY], []]
    present = {key: values.get(key) for name, _ in values for key in ((name, month) for month in MONTHS)}
    if wide:
        head: list[object] = ["Instansi", *(f"Nilai IP ASN {SHORT[month]}" for month in MONTHS)]
        names = dict.fromkeys(name for name, _ in values)
        lines = [[name, *(figure(present[name, month], written) for month in MONTHS)] for name in names]
    else:
        head, present = ["Instansi", "Bulan", "Nilai"], values
        lines = [[name, SHORT[month], figure(value, written)] for (name, month), value in values.items()]
    draft = read_draft(xlsx([*title, head, *lines]), "berkas.xlsx")
    expected = Counter((name, month, value) for (name, month), value in present.items())
    assert draft.rejected or read(draft, "ip_asn_instansi", ("instansi", "periode", "nilai")) == expected
