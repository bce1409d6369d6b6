"""Judging a draft against what is in force: every ``queries/imports/checks/*.sql`` gives the rows that break its rule.

The head of a check says which fact tables it is about, its kind and its message; in the message ``{kolom}`` stands for
a column of its rows, ``{terdekat}`` for the names in its column ``daftar`` that are nearest to ``nama``. Of a name the
question is whether it means one of those; a check with ``Slip: pen`` asks only when they differ by a slip of the pen,
one with ``Slip: alike`` only when they are near enough to be meant, one with ``Slip: none`` only when none is; one with
``Near`` must be answered where they are.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

import duckdb
from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein

from dashboard.importing import Finding
from dashboard.importing.choices import AS_READ, FALLEN, FALLS_LATER, RIGHT, UNITS_OF_MONEY, UPHOLDING, Answer, Choices
from dashboard.importing.context.naming import alias_key, is_near, itself, meant
from dashboard.importing.draft import Row
from dashboard.importing.findings import ERROR
from dashboard.importing.tables.headings import is_slip
from dashboard.notation import month, number, trim
from dashboard.store.loading import Loaded
from queries.database import FOLDER, select, statement

CHECKS = "imports/checks"
NEAR = 60
NEAREST = 3
SLIP = 2
MONEY = "_rupiah"
MONTH = re.compile(r"\d{4}-\d\d")
ANSWERS = {
    "per_triwulan": (Answer("Angka itu untuk triwulan ini saja", "akumulasi", "per_triwulan"),),
    "satuan": UNITS_OF_MONEY,
    "benar": (Answer("Angkanya memang benar", "decide", f"{{cell}}={RIGHT}"),),
    "tetap": (Answer("Angkanya memang benar", "decide", f"{{cell}}={AS_READ}"),),
    "turun": (Answer("Angka kumulatifnya memang turun", "decide", f"{{cell}}={FALLEN}"),),
    "turun_sesudahnya": (Answer("Angka kumulatifnya memang turun sesudahnya", "decide", f"{{cell}}={FALLS_LATER}"),),
}


@dataclass(frozen=True)
class Check:
    """A rule as its file says it: the fact tables it is about, the kind of finding, its message and its answers.

    ``slip`` is what a name that is not listed must be beside to be a finding: one that differs by a slip of the pen,
    one alike enough to be meant, or none; ``near`` whether it is an error beside one that may be meant.
    """

    name: str
    subjects: frozenset[str]
    kind: str
    message: str
    answers: tuple[Answer, ...]
    slip: str | None
    near: bool


def judge(
    connection: duckdb.DuckDBPyConnection, fact_tables: list[str], choices: Choices, settled: frozenset[str]
) -> list[Finding]:
    """Findings about the draft in schema ``berkas``, which feeds some fact tables, against what is in force.

    ``choices`` are what the user said of the file, ``settled`` the names, by their alias key, that are right as they
    stand.
    """
    return [
        finding
        for check in checks()
        if not check.subjects.isdisjoint(fact_tables)
        for finding in _broken(connection, check, settled)
        if not _is_upheld(check, finding, choices)
    ]


def _is_upheld(check: Check, finding: Finding, choices: Choices) -> bool:
    """Whether the user said that what a check doubts is right; that holds for no check that asks with another word."""
    decided = choices.decided(f"{finding.sheet}!{finding.cell}")
    words = {answer.value.rpartition("=")[2] for answer in check.answers if answer.name == "decide"}
    return decided in words & UPHOLDING


@cache
def checks() -> tuple[Check, ...]:
    """All rules, by the name of their files."""
    return tuple(_check(path.stem) for path in sorted((FOLDER / CHECKS).glob("*.sql")))


def locked(connection: duckdb.DuckDBPyConnection, loaded: Loaded) -> list[tuple[int, Finding]]:
    """The slices of the draft in schema ``berkas`` that belong to a locked period, with what to say about it."""
    found = []
    for row in select(connection, "imports", "locked", irisan="berkas.irisan"):
        table = loaded.first_table(row["irisan"])
        found.append(
            (row["irisan"], Finding("periode-terkunci", about_lock(row), table.sheet, table.range.split(":")[0]))
        )
    return found


def about_lock(row: Row, why: str = "") -> str:
    """What is locked, by whom and since when, ``why`` that is touched, and what to do about it."""
    return (
        f"Triwulan {row['triwulan']} {row['tahun']} {row['perangkat_daerah']} dikunci oleh {row['pengguna']} pada "
        f"{row['waktu']:%d-%m-%Y %H:%M}{': ' + row['alasan'] if row['alasan'] else ''}. {why}"
        "Buka kuncinya dengan alasan, atau periksa periodenya."
    )


def _check(name: str) -> Check:
    lines = statement(CHECKS, name).splitlines()
    head = " ".join(line.removeprefix("--").strip() for line in lines if line.startswith("--"))
    keys = "Of|Kind|Message|Answer|Slip|Near|Grain"
    said = dict(re.findall(rf"({keys}): (.+?)(?= (?:{keys}): |$)", head))
    answers = tuple(answer for name in said.get("Answer", "").split(", ") for answer in ANSWERS.get(name, ()))
    subjects = frozenset(said["Of"].split(", "))
    return Check(name, subjects, said["Kind"], said["Message"], answers, said.get("Slip"), "Near" in said)


def _broken(connection: duckdb.DuckDBPyConnection, check: Check, settled: frozenset[str]) -> list[Finding]:
    """What a check finds; what holds of a cell in several quarters, as an allocation does, is said once."""
    findings = []
    for row in select(connection, CHECKS, check.name):
        place = f"{row['lembar']}!{row['sel']}"
        answers = tuple(replace(answer, value=answer.value.format(cell=place)) for answer in check.answers)
        gravity, words = None, {name: _written(name, value) for name, value in row.items()}
        if "daftar" in row:
            near = _close(row["nama"], row["daftar"], check.slip)
            if alias_key(row["nama"]) in settled or not _is_asked(row["nama"], near, check.slip):
                continue
            words["terdekat"] = "Yang terdekat: " + "; ".join(near) if near else "Tidak ada yang mirip"
            answers = (*(meant(place, name) for name in near), itself(place, row["nama"]))
            gravity = ERROR if check.near and near and is_near(row["nama"], near[0]) else None
        message = f"{row['sel']}: {check.message.format(**words)}"
        findings.append(Finding(check.kind, message, row["lembar"], row["sel"], answers, gravity))
    return list(dict.fromkeys(findings))


def _is_asked(name: str, near: list[str], slip: str | None) -> bool:
    """Whether a check asks about a name beside those near it."""
    if slip == "none":
        return not any(is_near(name, known) for known in near)
    return bool(near) or not slip


def _close(name: str, names: list[str], slip: str | None) -> list[str]:
    """The names that one is asked about: the nearest, or of those only what a check with ``Slip`` asks about."""
    if slip == "pen":
        return _slips(name, names)
    near = _nearest(name, names)
    return [known for known in near if is_near(name, known)] if slip == "alike" else near


def _nearest(name: str, names: list[str]) -> list[str]:
    """The names nearest to one, those first that may be meant."""
    found = process.extract(name, names, scorer=fuzz.WRatio, processor=str.casefold, limit=None, score_cutoff=NEAR)
    return sorted((near for near, *_ in found), key=lambda near: not is_near(name, near))[:NEAREST]


def _slips(name: str, names: list[str]) -> list[str]:
    """The names that differ from one by a slip of the pen."""
    written = name.casefold()
    found = process.extract(
        written, names, scorer=DamerauLevenshtein.distance, processor=str.casefold, limit=NEAREST, score_cutoff=SLIP
    )
    return [near for near, *_ in found if is_slip(written, near.casefold())]


def _written(name: str, value: object) -> object:
    """A value of a row as its message says it."""
    if isinstance(value, int) and name.endswith(MONEY):
        return number(value, 0)
    if isinstance(value, Decimal):
        return trim(value)
    if isinstance(value, str) and MONTH.fullmatch(value):
        return month(value)
    return number(value, 0) if isinstance(value, int) and abs(value) > 9999 else value
