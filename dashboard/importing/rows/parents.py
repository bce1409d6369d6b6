"""The programme and activity of sub-activities that a table does not give: in force, said by the user, or asked."""

import re
from collections.abc import Iterator
from itertools import groupby

from dashboard.importing.choices import Answer, Choices, Known
from dashboard.importing.context.scope import canonical
from dashboard.importing.facts.reader import FactReader
from dashboard.importing.findings import Finding
from dashboard.importing.rows.roles import STATING, TableRow
from dashboard.importing.rows.tiers.asking import LADDER, SEPARATOR
from dashboard.importing.tables.kinds import kind_of

PARENTS = ("program", "kegiatan")
ROWS_SAID = re.compile(r"(.+)![A-Z]{1,3}(\d+):[A-Z]{1,3}(\d+)=(.+)", re.IGNORECASE | re.DOTALL)
Parents = tuple[str, str]


def settle_parents(reader: FactReader, known: Known, choices: Choices) -> Iterator[Finding]:
    """Put in what the user said of a row's programme and activity; ask once for each row of which nothing says them.

    What is in force is in the rows already; where nothing of it can be meant, rows of one activity are asked at once.
    """
    needed = {*PARENTS, "sub_kegiatan"}
    if not any(needed <= {column for _, column in facts.pairs} for facts in reader.layout.fakta):
        return
    said: dict[str, Parents] = {}
    strange: list[TableRow] = []
    for row in reader.rows:
        name = canonical(row.cells["sub_kegiatan"].text) if "sub_kegiatan" in row.cells else ""
        if row.role not in STATING or not name or all(_given(row)):
            continue
        parents = said.get(name) or _said(reader, row, choices)
        if parents:
            said[name] = parents
            _put_in(row, parents)
        elif offered := _offered(row, known):
            _leave(reader, row)
            yield _question(reader, row, name, offered)
        elif not {*PARENTS} & {*reader.table.columns}:
            _leave(reader, row)
            strange.append(row)
    for _, together in groupby(strange, key=_activity):
        yield _written(reader, [*together])


def _leave(reader: FactReader, row: TableRow) -> None:
    """Say nothing else about a row's programme and activity."""
    reader.unread |= {row.cells[column].address for column in (*PARENTS, reader.layout.baris) if column in row.cells}


def _activity(row: TableRow) -> tuple[Parents, str]:
    """What rows of one activity share: what is given of it, and its code."""
    code = row.cells["kode_sub_kegiatan"].text if "kode_sub_kegiatan" in row.cells else ""
    return _given(row), code.rstrip(".").rpartition(".")[0]


def _written(reader: FactReader, rows: list[TableRow]) -> Finding:
    """Programme and activity of rows that nothing in force can mean: they are to be written."""
    sheet, cells = reader.table.sheet.name, [row.cells["sub_kegiatan"] for row in rows]
    first, last = cells[0], cells[-1]
    lacking = [title for title, given in zip(("program", "kegiatan"), _given(rows[0]), strict=True) if not given]
    _, code = _activity(rows[0])
    where = f"baris {first.row} sampai {last.row}" if len(rows) > 1 else f"baris {first.row}"
    begins = "mulai dari " if len(rows) > 1 else ""
    coded = f"kode {code}, " if code else ""
    message = (
        f'{first.address}: {" dan ".join(lacking)} untuk {where} ({coded}{begins}"{first.text}") tidak tertulis dan '
        "belum dikenal. Tulis program dan kegiatannya, atau tambahkan barisnya di berkas."
    )
    area = f"{first.address}:{last.address}"
    return Finding("induk-tidak-dikenal", message, sheet, first.address, asks=("induk",), area=area)


def _given(row: TableRow) -> Parents:
    program, activity = (row.cells[column].text if column in row.cells else "" for column in PARENTS)
    return program, activity


def _said(reader: FactReader, row: TableRow, choices: Choices) -> Parents | None:
    """What was decided about the row, or about rows among which it is; the last word counts."""
    for found in filter(None, map(ROWS_SAID.fullmatch, reversed(choices.decide))):
        parents = [name.strip() for name in found[4].split(SEPARATOR)]
        of_row = found[1].strip("'") == reader.table.sheet.name and int(found[2]) <= row.number <= int(found[3])
        if of_row and len(parents) == len(PARENTS) and not {*parents} & {*LADDER}:
            return parents[0], parents[1]
    return None


def _put_in(row: TableRow, parents: Parents) -> None:
    named = row.cells["sub_kegiatan"]
    for column, given, name in zip(PARENTS, _given(row), parents, strict=True):
        if not given:
            row.cells[column] = named._replace(value=name)


def _offered(row: TableRow, known: Known) -> list[Parents]:
    """The programmes and activities in force that what the row gives does not contradict."""
    given = [canonical(name) if name else "" for name in _given(row)]
    return [
        parents
        for parents in sorted({*known.parents.values()})
        if all(own in ("", name) for own, name in zip(given, parents, strict=True))
    ]


def _question(reader: FactReader, row: TableRow, name: str, offered: list[Parents]) -> Finding:
    sheet, cell = reader.table.sheet.name, row.cells["sub_kegiatan"].address
    message = (
        f'{cell}: program dan kegiatan "{name}" tidak tertulis, dan data yang berlaku tidak memastikannya. '
        "Pilih atau tulis program dan kegiatannya, atau tambahkan kolom Program dan Kegiatan."
    )
    answers = [
        Answer(f"{activity} ({program})", "decide", f"{sheet}!{cell}:{cell}={program}{SEPARATOR}{activity}")
        for program, activity in offered
    ]
    if "=" not in name and _is_sum(reader, row):
        message += " Angkanya sama dengan jumlah baris lainnya."
        answers.insert(0, Answer("Baris ini jumlah", "decide", f"{sheet}!{cell}=Jumlah {name}"))
    area = f"{cell}:{cell}"
    return Finding("induk-tidak-dikenal", message, sheet, cell, tuple(answers), asks=("induk",), area=area)


def _is_sum(reader: FactReader, row: TableRow) -> bool:
    """Whether the money of a row is that of all others together."""
    others = [other for other in reader.rows if other.role in STATING and other is not row]
    money = [column for column in reader.table.columns if kind_of(column) == "rupiah"]
    parts = {column: [reader.amount(other.cells[column]) for other in others] for column in money}
    own = {column: reader.amount(row.cells[column]) for column in money}
    return any(own.values()) and all(own[column] == sum(filter(None, parts[column])) for column in money)
