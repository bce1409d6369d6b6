"""What a user says about a file, and what is known already when it is read."""

import json
import re
from dataclasses import asdict, dataclass, field, replace
from typing import Any, NamedTuple

RIGHT = "benar"
FALLEN = "turun"
FALLS_LATER = "turun-sesudahnya"
AS_READ = "tetap"
UPHOLDING = {RIGHT, FALLEN, FALLS_LATER, AS_READ}
CELL_SAID = re.compile(r"(.*?)!([A-Z]{1,3})([1-9]\d*)=(.*)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class Scope:
    """Agency (its code), year and quarter, or the month of a table that is of one; what is unknown is empty."""

    perangkat_daerah: str | None
    tahun: int | None
    triwulan: str | None
    bulan: str | None = None


@dataclass(frozen=True)
class Choices:
    """What the user says about a file: whose it is, for when, which sheet, and the answers to questions.

    ``decide`` holds ``"SHEET!D7=1234"`` (a plain number without thousands separators, ``N/A``, or the name that is
    meant by the one written there; ``pisah`` where a cell holds several rows; ``benar`` where it is right as it stands,
    ``turun`` where a cumulative figure has fallen indeed; ``"SHEET!E6:J9=0"`` for blank months),
    ``"SHEET!D=ribuan"`` or ``desimal`` (what a column's separators mean), ``satuan`` (its cells say their unit),
    ``perseratus`` (its figures over 100 have lost their comma), ``poin`` (80 in its cells of percent format is 80 %) or
    ``persen`` (as that format shows),
    ``"SHEET!D:TEXT=VALUE"`` (every cell of a column with that text),
    ``"perangkat_daerah:OFFICE=CODE"`` (the agency of an office that titles name), ``"tahun:2024=2025"`` (the year, or
    likewise the quarter or agency, that is meant where tables name another),
    ``"baris:HEADING=sendiri"`` (each row is of the quarter or year that its own cell below a heading says),
    ``"bulan:SHEET=Agustus 2025"`` (the month of a list that names none) and
    ``"SHEET!B6:B40=program > kegiatan > sub_kegiatan"`` (the level of each depth of these rows) or
    ``"SHEET!B6:B9=NAME > NAME"`` (the programme and activity of these rows that give none), ``map`` holds
    ``"HEADING=kolom"`` (headings of several rows joined by `` > ``; an empty column leaves the heading unread, several
    of the same money are added up), ``akumulasi`` is ``kumulatif`` or ``per_triwulan`` (of each quarter, or month,
    alone), ``satuan`` what all money in
    the file is multiplied with, unless ``map`` says otherwise of a column.
    """

    perangkat_daerah: str | None = None
    tahun: int | None = None
    triwulan: str | None = None
    sheet: str | None = None
    include_hidden: bool = False
    akumulasi: str | None = None
    map: tuple[str, ...] = ()
    decide: tuple[str, ...] = ()
    satuan: int | None = None

    def scope(self) -> Scope:
        """The part that says whose data it is and for when."""
        return Scope(self.perangkat_daerah, self.tahun, self.triwulan)

    def answered(self, answer: "Answer") -> "Choices":
        """The choices with one more answer; a later answer about the same thing replaces the earlier."""
        name, value = answer.name, answer.value
        said: dict[str, Any] = {name: value}
        if name in ("map", "decide"):
            subject, _ = subject_and_value(name, value)
            kept = (other for other in getattr(self, name) if subject_and_value(name, other)[0] != subject)
            said = {name: (*kept, value)}
        elif name in ("tahun", "satuan"):
            said = {name: int(value)}
        elif name == "include_hidden":
            said = {name: value == "ya"}
        taken = replace(self, **said)
        for further in answer.also:
            taken = taken.answered(further)
        return taken

    def decided(self, place: str) -> str | None:
        """What the user decided about a place, such as ``"SHEET!B6:B40"``."""
        said = (decision.rpartition("=") for decision in self.decide)
        return next((value for subject, _, value in said if subject.replace("'", "") == place.replace("'", "")), None)

    def as_json(self) -> str:
        """What was said, as text that is the same for the same choices."""
        said = {name: value for name, value in asdict(self).items() if value}
        return json.dumps(said, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "Choices":
        """The choices that :meth:`as_json` wrote."""
        said: dict[str, Any] = json.loads(text or "{}")
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in said.items()
        }
        return cls(**values)


class Decision(NamedTuple):
    """What a cell is said to hold: ``"TW I!D7=1234"``."""

    sheet: str
    column: str
    row: int
    value: str


def decision(said: str) -> Decision | None:
    """A decision about a cell from its words; nothing where they name no cell."""
    found = CELL_SAID.fullmatch(said)
    return Decision(found[1].strip("'"), found[2].upper(), int(found[3]), found[4].strip()) if found else None


def subject_and_value(name: str, said: str) -> tuple[str, str]:
    """What one entry of ``map`` or ``decide`` is about, and what it says of that."""
    decided = decision(said) if name == "decide" else None
    if decided:
        return f"{decided.sheet}!{decided.column}{decided.row}", decided.value
    subject, _, value = said.rpartition("=")
    return subject, value


@dataclass(frozen=True)
class Answer:
    """One way to settle a question: its words on a button, and what it sets in :class:`Choices`; ``also`` sets more."""

    label: str
    name: str
    value: str
    also: tuple["Answer", ...] = ()


IN_RUPIAH = Answer("Rupiah penuh", "satuan", "1")
IN_THOUSANDS = Answer("Dalam ribu rupiah", "satuan", "1000")
IN_MILLIONS = Answer("Dalam juta rupiah", "satuan", "1000000")
IN_BILLIONS = Answer("Dalam miliar rupiah", "satuan", "1000000000")
UNITS_OF_MONEY = (IN_THOUSANDS, IN_MILLIONS, IN_BILLIONS, IN_RUPIAH)


@dataclass(frozen=True)
class Known:
    """What is in force when a file is read: names that may be meant, and headings and names confirmed before.

    ``names`` holds the spellings in force of a column (``indikator``, ``instansi``, ``program``, ``kegiatan``,
    ``sub_kegiatan``, ``unit``, ``aspek``, ``sub_aspek``); ``parents`` the programme and activity of a sub-activity;
    ``headings`` what was confirmed for a table's headings, by their signature: heading to column; ``meant`` the names
    that others were confirmed to mean, by :func:`~dashboard.importing.context.naming.alias_key`; ``accumulations`` how
    an indicator adds up, by agency, year and name.
    """

    names: dict[str, frozenset[str]] = field(default_factory=dict)
    parents: dict[str, tuple[str, str]] = field(default_factory=dict)
    headings: dict[str, dict[str, str]] = field(default_factory=dict)
    meant: dict[str, str] = field(default_factory=dict)
    accumulations: dict[tuple[str, int, str], str] = field(default_factory=dict)
