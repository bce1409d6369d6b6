"""What a user says about a file, and what is known already when it is read."""

import json
from dataclasses import asdict, dataclass, field, replace
from typing import Any


@dataclass(frozen=True)
class Scope:
    """Agency (its code), year and quarter; what is unknown is empty."""

    perangkat_daerah: str | None
    tahun: int | None
    triwulan: str | None


@dataclass(frozen=True)
class Choices:
    """What the user says about a file: whose it is, for when, which sheet, and the answers to questions.

    ``decide`` holds ``"SHEET!D7=1234"`` (a plain number without thousands separators, or ``N/A``), or for every cell of
    a column with the same text ``"SHEET!D:TEXT=VALUE"``; ``map`` holds ``"HEADING=kolom"``
    (headings of several rows joined by `` > ``; an empty column leaves the heading unread),
    ``akumulasi`` is ``kumulatif`` or ``per_triwulan``.
    """

    perangkat_daerah: str | None = None
    tahun: int | None = None
    triwulan: str | None = None
    sheet: str | None = None
    include_hidden: bool = False
    akumulasi: str | None = None
    map: tuple[str, ...] = ()
    decide: tuple[str, ...] = ()

    def scope(self) -> Scope:
        """The part that says whose data it is and for when."""
        return Scope(self.perangkat_daerah, self.tahun, self.triwulan)

    def answered(self, answer: "Answer") -> "Choices":
        """The choices with one more answer; a later answer about the same thing replaces the earlier."""
        name, value = answer.name, answer.value
        said: dict[str, Any] = {name: value}
        if name in ("map", "decide"):
            subject = value.rpartition("=")[0]
            kept = (other for other in getattr(self, name) if other.rpartition("=")[0] != subject)
            said = {name: (*kept, value)}
        elif name == "tahun":
            said = {name: int(value)}
        elif name == "include_hidden":
            said = {name: value == "ya"}
        return replace(self, **said)

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


@dataclass(frozen=True)
class Answer:
    """One way to settle a question: its words on a button, and what it sets in :class:`Choices`."""

    label: str
    name: str
    value: str


@dataclass(frozen=True)
class Known:
    """What is in force when a file is read: names that may be meant, and headings confirmed before.

    ``names`` holds the spellings in force of a column (``indikator``, ``instansi``, ``program``, ``kegiatan``,
    ``sub_kegiatan``); ``parents`` the programme and activity of a sub-activity; ``headings`` what was confirmed for a
    table's headings, by their signature: heading to column.
    """

    names: dict[str, frozenset[str]] = field(default_factory=dict)
    parents: dict[str, tuple[str, str]] = field(default_factory=dict)
    headings: dict[str, dict[str, str]] = field(default_factory=dict)
