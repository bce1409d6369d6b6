"""Layouts: which headings make which data set. The shape of a workbook is data (``layouts/*.toml``), not code.

A heading of several rows is joined by `` > ``. Keys of a layout:

    nama, dataset      its name, and the data set it feeds (dataset_dari: the column that names it, row by row)
    kolom              column -> heading, or headings; "target:I" is column target in period I, "nilai:2023" in 2023
    pilihan            columns a workbook may lack
    isi                column -> pattern that at least one cell of the column has
    tanpa              headings with which a table is not this one
    diabaikan          headings that are known and not read
    tegas              true: only the headings named here, no synonyms of the catalogue
    baris              the column that is filled in a row of facts; other rows are groups or totals
    datar              true: every row with more than one cell is a row of facts, whichever cell is blank
    susunan            levels stand below each other in the column "uraian": "tingkat" for programme, activity and
                       sub-activity, "rekening" for accounts
    gabung             columns whose parts may stand in several sheet columns below one heading, as codes do
    kelompok           the column a group row fills for the rows below it
    turun              columns whose blank cells repeat the cell above
    jumlah             the label of a total row, where it does not begin with Total, Jumlah or Rata
    hanya              column -> text: only such rows are facts
    dari_judul         column -> pattern looked for in the title rows
    fakta              fact tables fed: kolom, tetap (constants), periode, kosong (status of a missing value),
                       nilai (the column whose place a figure's cell is), lebar (values side by side: kolom, sebagai,
                       and judul or pola; kosong_dilewati: a heading without any value below states nothing)
    tercetak           published figures: objek, kolom, and ukuran where a column names the measure
    persen             percentage column -> [numerator, denominator]: printed, recomputed, compared
    bagian             total column -> the columns whose sum it is
    kali               product column -> the two columns it multiplies
    dijumlah           columns whose total rows are the sum of their parts (money always is)
    templat            true: of the layouts that feed the same fact table, the one templates are made of
    acuan              column that is no fact -> fact table whose value a template shows in it, of the same quarter
                       or of the period after a colon: "indikator_target:tahun"

A wide heading with a pattern says in ``tulis`` how a template writes it: ``"Nilai IP ASN {}"``.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from dashboard.catalogue import columns
from dashboard.importing.headings import REMEMBERED, Form, form, is_slip

FOLDER = Path(__file__).parent / "layouts"
EXACT, ALIKE, LOWEST, SLIP = 3.0, 2.8, 2.0, 1.5
SYNONYM = 0.05


@dataclass(frozen=True)
class Wide:
    """Values side by side: ``kolom`` holds the value, ``sebagai`` what the heading says (periode, tahun, bulan)."""

    kolom: str
    sebagai: str
    judul: dict[str, str] = field(default_factory=dict)
    pola: str | None = None
    kosong_dilewati: bool = False
    tulis: str = "{}"

    def key(self, heading: str) -> str | None:
        """What the heading stands for, such as a quarter or a year; nothing when it is another heading."""
        for key, written in self.judul.items():
            if normal(written) == heading:
                return key
        found = re.fullmatch(self.pola, heading) if self.pola else None
        return found[1].replace("> ", "") if found else None


@dataclass(frozen=True)
class Facts:
    """One fact table that a layout feeds."""

    tabel: str
    kolom: tuple[str, ...]
    tetap: dict[str, str | bool] = field(default_factory=dict)
    periode: str | None = None
    kosong: str = "belum_tersedia"
    nilai: str | None = None
    lebar: Wide | None = None

    @cached_property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The layout's columns, each with the column of the fact table it fills."""
        return tuple((entry.partition(">")[0], entry.rpartition(">")[2]) for entry in self.kolom)


@dataclass(frozen=True)
class Published:
    """Which columns of a layout are published figures, compared but never counted."""

    objek: str
    kolom: tuple[str, ...]
    ukuran: str | None = None


@dataclass(frozen=True)
class Layout:
    """A known table shape. See the module's text for the keys."""

    nama: str
    baris: str
    kolom: dict[str, tuple[str, ...]]
    dataset: str | None = None
    dataset_dari: str | None = None
    pilihan: tuple[str, ...] = ()
    tanpa: tuple[str, ...] = ()
    tegas: bool = False
    datar: bool = False
    susunan: str | None = None
    gabung: tuple[str, ...] = ()
    kelompok: str | None = None
    turun: tuple[str, ...] = ()
    jumlah: str | None = None
    hanya: dict[str, str] = field(default_factory=dict)
    dari_judul: dict[str, str] = field(default_factory=dict)
    isi: dict[str, str] = field(default_factory=dict)
    diabaikan: tuple[str, ...] = ()
    fakta: tuple[Facts, ...] = ()
    tercetak: Published | None = None
    persen: dict[str, tuple[str, str]] = field(default_factory=dict)
    bagian: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kali: dict[str, tuple[str, str]] = field(default_factory=dict)
    dijumlah: tuple[str, ...] = ()
    templat: bool = False
    acuan: dict[str, str] = field(default_factory=dict)

    @cached_property
    def accepted(self) -> dict[str, tuple[Form, ...]]:
        """What each column's heading may say, the layout's own first."""
        return {column: self._accepted(column, written) for column, written in self.kolom.items()}

    @cached_property
    def words(self) -> frozenset[str]:
        """Everything that its headings may say."""
        return frozenset(meant.words for accepted in self.accepted.values() for meant in accepted)

    @cached_property
    def is_wide(self) -> bool:
        """Whether it has values side by side."""
        return any(facts.lebar for facts in self.fakta)

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The columns without which a table is not this one."""
        return tuple(column for column in self.kolom if column not in self.pilihan)

    def heading(self, column: str) -> str:
        """How a template writes the heading of a column."""
        return self.kolom[column][0]

    def likeness(self, column: str, heading: Form) -> float:
        """How sure it is that a heading means a column: 0 for not at all, more for more."""
        kind, own = kind_of(column), len(self.kolom[column])
        return max(
            _likeness(heading, meant, kind) - (SYNONYM if order >= own else 0)
            for order, meant in enumerate(self.accepted[column])
        )

    def is_ruled_out(self, headings: Iterable[Form]) -> bool:
        """Whether a heading says that a table is not this one."""
        return any(heading.words.startswith(self.tanpa) for heading in headings) if self.tanpa else False

    def is_passed_over(self, heading: Form) -> bool:
        """Whether a heading is known and not read."""
        meant = (form(passed).words for passed in self.diabaikan)
        return any(heading.words.startswith(words) for words in meant)

    def wide_key(self, heading: str) -> tuple[str, str] | None:
        """The fact table whose values stand below a heading, and what the heading stands for."""
        for facts in self.fakta:
            key = facts.lebar.key(heading) if facts.lebar else None
            if key is not None:
                return facts.tabel, key
        return None

    def _accepted(self, column: str, written: tuple[str, ...]) -> tuple[Form, ...]:
        described = None if self.tegas else columns().get(column)
        synonyms = (described.judul, *described.sinonim) if described else ()
        return tuple(dict.fromkeys(form(heading) for heading in (*written, *synonyms)))


def kind_of(column: str) -> str:
    """The kind of content of a layout's column (``"target:I"`` is column target)."""
    described = columns().get(column.partition(":")[0])
    return described.jenis if described else "nilai"


def is_figure(column: str) -> bool:
    """Whether a column holds numbers."""
    return kind_of(column) in ("bilangan", "nilai", "persen", "rupiah")


def normal(heading: object) -> str:
    """A heading without what typing makes of it: case, line breaks, doubled spaces, a closing full stop."""
    words = " ".join(str(heading).casefold().split())
    return re.sub(r"\.(?= >|$)", "", words)


@cache
def layouts() -> tuple[Layout, ...]:
    """All known layouts."""
    return tuple(
        _layout(entry)
        for path in sorted(FOLDER.glob("*.toml"))
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["tata_letak"]
    )


@cache
def known_words() -> frozenset[str]:
    """Everything a cell of a header row may say by itself: headings, and the rows of joined ones."""
    forms = [meant for layout in layouts() for accepted in layout.accepted.values() for meant in accepted]
    return frozenset(part for meant in forms for part in (meant.words, *meant.words.split(" > ")) if part)


@lru_cache(maxsize=REMEMBERED)
def corrected(heading: str) -> Form:
    """What a heading says, its slips of the pen put right where only one known heading can be meant."""
    written = form(heading)
    words = known_words()
    if not written.words or {written.words, written.bare, written.last} & words:
        return written
    meant = [known for known in words if is_slip(written.words, known)]
    return replace(written, words=meant[0], slip=True) if len(meant) == 1 else written


@lru_cache(maxsize=REMEMBERED)
def _likeness(heading: Form, meant: Form, kind: str) -> float:
    if not _fits(heading.unit, meant.unit, kind):
        return 0
    if heading.words == meant.words:
        sure = EXACT if heading.unit == meant.unit else ALIKE
    elif meant.words and heading.bare == meant.words:
        sure = ALIKE
    elif meant.words and heading.last == meant.words:
        sure = LOWEST
    else:
        return 0
    return min(sure, SLIP) if heading.slip else sure


def _fits(unit: str | None, meant: str | None, kind: str) -> bool:
    """Whether a unit in a heading agrees with the column's."""
    if unit is None:
        return meant != "%"
    if unit == "%":
        return kind == "persen" or meant == "%"
    return kind == "rupiah" if unit == "rp" else kind in ("nilai", "bilangan", "persen")


def _layout(entry: dict[str, Any]) -> Layout:
    read: dict[str, Any] = dict(entry)
    read["kolom"] = {column: _several(said) for column, said in entry["kolom"].items()}
    read["fakta"] = tuple(_facts(facts) for facts in entry.get("fakta", []))
    printed = entry.get("tercetak")
    read["tercetak"] = Published(**{**printed, "kolom": tuple(printed["kolom"])}) if printed else None
    for name in ("turun", "pilihan", "dijumlah", "diabaikan", "gabung", "tanpa"):
        read[name] = tuple(entry.get(name, ()))
    for name in ("persen", "bagian", "kali"):
        read[name] = {column: tuple(parts) for column, parts in entry.get(name, {}).items()}
    return Layout(**read)


def _several(said: str | list[str]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(said)


def _facts(entry: dict[str, Any]) -> Facts:
    wide = entry.get("lebar")
    return Facts(**{**entry, "kolom": tuple(entry["kolom"]), "lebar": Wide(**wide) if wide else None})
