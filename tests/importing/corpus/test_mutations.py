"""Valid files with something wrong in them: never a traceback, and no fact changes without a finding."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Set
from functools import partial
from itertools import combinations

import pytest

from dashboard.importing import Choices, Draft, Known, read_draft
from dashboard.importing.findings import INFO
from tests.importing.corpus import ip_asn, lkip, merit, sipd
from tests.importing.corpus.case import Line, text_file, xlsx
from tests.importing.corpus.levels import COLUMNS
from tests.importing.corpus.titles import ALLOCATED, LEAVES, SPENT, TITLE

Table = list[Line]

BUDGET: Table = sipd.coded()
TOTALLED: Table = [[*leaf, leaf[4] / leaf[3] * 100] for leaf in LEAVES]
INDEX_HEAD: Line = [*ip_asn.HEAD, *ip_asn.SPELLINGS[0]]
MERIT: Table = [[merit.PLANNING, *line[1:]] if line[0] is None else line for line in merit.LINES]
MEASURED: Table = [lkip.SERVICE, lkip.ARCHIVE]

# The title rows, the header and the rows of a table; every table can be checked against itself.
TABLES: dict[str, tuple[Table, Line, Table]] = {
    "by-code": (TITLE, sipd.HEAD, BUDGET),
    "by-columns": (TITLE, [*COLUMNS, "%"], TOTALLED),
    "index": (ip_asn.TITLE, INDEX_HEAD, ip_asn.WIDE),
    "merit": (merit.TITLE, merit.HEAD, MERIT),
    "measurement": (TITLE, lkip.AGREEMENT, MEASURED),
}
# Columns of free text, by place: which of two is which, only what is in force can tell.
FREE_TEXT = {"merit": {0, 2}, "measurement": {1, 2, 3, 7}}
SEEDS = range(40)
IGNORED = {"baris", "kolom"}
KNOWN = Known(
    names={
        level: frozenset(leaf[place] for leaf in LEAVES)
        for place, level in enumerate(("program", "kegiatan", "sub_kegiatan"))
    },
    parents={leaf[2]: leaf[:2] for leaf in LEAVES},
)


def book(title: Table, *rows: Line) -> bytes:
    return xlsx([*title, *rows])


def facts(draft: Draft) -> Counter:
    """Every fact of a draft, wherever it stands."""
    return Counter(
        (name, *sorted((column, str(value)) for column, value in row.items() if column not in IGNORED))
        for table in draft.tables
        for name, rows in table.facts.items()
        if name != "angka_tercetak"
        for row in rows
    )


def read(content: bytes, file: str = "berkas.xlsx", known: Known = Known()) -> Draft:
    return read_draft(content, file, Choices(), known)


def is_silent(draft: Draft) -> bool:
    return all(finding.severity == INFO for finding in draft.findings)


def original(name: str) -> tuple[bytes, Counter]:
    title, head, rows = TABLES[name]
    content = book(title, head, *rows)
    draft = read(content)
    assert is_silent(draft) and facts(draft), [finding.message for finding in draft.findings]
    return content, facts(draft)


def changes(name: str, mutate: Callable[[Table], Iterator[Table]], known: Known = Known()) -> list[Table]:
    """The mutated tables whose facts changed with nothing said."""
    title, head, rows = TABLES[name]
    _, before = original(name)
    drafts = ((table, read(book(title, head, *table), known=known)) for table in mutate(rows))
    return [table for table, draft in drafts if is_silent(draft) and facts(draft) != before]


def swapped_columns(rows: Table, free: Set[int] = frozenset()) -> Iterator[Table]:
    """The cells of two columns change places, below a header that stays; two of free text do not."""
    for left, right in combinations(range(len(rows[0])), 2):
        if not {left, right} <= free:
            yield [_swapped(line, left, right) for line in rows]


def _swapped(line: Line, left: int, right: int) -> Line:
    cells = list(line)
    cells[left], cells[right] = cells[right], cells[left]
    return cells


def doubled_rows(rows: Table) -> Iterator[Table]:
    for place, line in enumerate(rows):
        yield [*rows[: place + 1], line, *rows[place + 1 :]]
        yield [*rows, line]


def shuffled_rows(rows: Table) -> Iterator[Table]:
    for seed in SEEDS:
        yield random.Random(seed).sample(rows, len(rows))


def missing_rows(rows: Table) -> Iterator[Table]:
    for place in range(len(rows)):
        yield [*rows[:place], *rows[place + 1 :]]


def other_amounts(rows: Table) -> Iterator[Table]:
    """One amount has a digit more."""
    for place, line in enumerate(rows):
        for column, value in enumerate(line):
            if isinstance(value, int) and not isinstance(value, bool) and value >= 1_000:
                yield [*rows[:place], [*line[:column], value * 10, *line[column + 1 :]], *rows[place + 1 :]]


@pytest.mark.parametrize("name", TABLES)
def test_a_row_twice_is_said_or_changes_nothing(name: str) -> None:
    assert changes(name, doubled_rows) == []


@pytest.mark.parametrize("name", TABLES)
def test_the_order_of_rows_changes_nothing(name: str) -> None:
    assert changes(name, shuffled_rows) == []


@pytest.mark.parametrize("name", ["by-code", "merit", "measurement"])
def test_columns_that_changed_places_are_said(name: str) -> None:
    assert changes(name, partial(swapped_columns, free=FREE_TEXT.get(name, set()))) == []


def test_columns_of_names_that_changed_places_are_said() -> None:
    assert changes("by-columns", swapped_columns, KNOWN) == []


def test_a_row_that_is_missing_is_said() -> None:
    assert changes("by-code", missing_rows) == []


@pytest.mark.parametrize("name", ["by-code", "by-columns"])
def test_another_amount_is_said(name: str) -> None:
    assert changes(name, other_amounts) == []


@pytest.mark.parametrize("name", TABLES)
def test_a_table_without_its_header_is_refused(name: str) -> None:
    title, _, rows = TABLES[name]
    assert read(book(title, *rows)).rejected


@pytest.mark.parametrize("name", TABLES)
def test_a_file_cut_off_is_refused(name: str) -> None:
    content, _ = original(name)
    for seed in SEEDS:
        assert read(content[: random.Random(seed).randrange(len(content) - 1)]).rejected


@pytest.mark.parametrize("name", TABLES)
def test_flipped_bytes_are_said_or_change_nothing(name: str) -> None:
    content, before = original(name)
    for seed in SEEDS:
        choose = random.Random(seed)
        broken = bytearray(content)
        for _ in range(choose.randint(1, 8)):
            broken[choose.randrange(len(broken))] ^= 1 << choose.randrange(8)
        draft = read(bytes(broken))
        assert not is_silent(draft) or facts(draft) == before, seed


def test_a_csv_with_flipped_bytes_never_breaks_the_importer() -> None:
    title, head, rows = TABLES["by-code"]
    content = text_file([*title, head, *rows])
    for seed in SEEDS:
        choose = random.Random(seed)
        broken = bytearray(content)
        broken[choose.randrange(len(broken))] = choose.randrange(256)
        read(bytes(broken), "berkas.csv")


def test_a_csv_cut_off_is_said() -> None:
    """Within the rows of a budget by code below its total: the sums then differ."""
    title, head, rows = TABLES["by-code"]
    above = [*title, head, sipd.line(None, "Total Belanja", ALLOCATED, SPENT)]
    content, start = text_file([*above, *rows]), len(text_file(above))
    before = facts(read(content, "berkas.csv"))
    assert before
    for seed in SEEDS:
        draft = read(content[: random.Random(seed).randrange(start, len(content) - 3)], "berkas.csv")
        assert not is_silent(draft) or facts(draft) == before, seed
