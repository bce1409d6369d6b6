"""A layout: which headings make which data set. Layouts are data (``layouts/*.toml``), not code.

A heading of several rows is joined by `` > ``. Keys of a layout:

    nama, dataset      its name, and the data set it feeds (dataset_dari: the column that names it, row by row)
    seperti            the layout it is like: it has all of that one's keys but those it says itself; columns and facts
                       that it names are added
    kolom              column -> heading, or headings; "target:I" is column target in period I, "nilai:2023" in 2023
    pilihan            columns a workbook may lack; diminta: those of them that a template always has
    isi                column -> pattern that at least one cell of the column has
    tanpa              headings with which a table is not this one; tanpa_pola: pattern of their beginnings
    bila_judul         pattern that a title row or a heading must have; bila_nama: true where the name of the sheet or
                       the file may have it as well
    bila_kolom         pattern that one of its headings must have
    bila_hilang        required column -> what to do where it is missing, if not only to add it
    diabaikan          headings that are known and not read
    pelengkap          true: its columns also stand beside the figures of another layout, which then comes first
    tegas              true: only the headings named here, no synonyms of the catalogue
    baris              the column that is filled in a row of facts; other rows are groups or totals
    datar              true: every row with more than one cell is a row of facts, whichever cell is blank
    atau               columns any of which makes a row of facts as well, where that one is blank
    susunan            levels stand below each other in the column "uraian": "tingkat" for programme, activity and
                       sub-activity, "rekening" for accounts
    gabung             columns whose parts may stand in several sheet columns below one heading, as codes do
    di_kiri            column -> the column it stands left of, where several headings say the same
    kelompok           the column a group row fills for the rows below it
    sekolom            true: the names of those groups are also names of known things, in the column "baris" itself
    turun              columns whose blank cells repeat the cell above
    jumlah             pattern of a total row's label, where it does not begin with Total, Jumlah or Rata
    jumlah_persis      true: names may begin so; a total's label is such a word alone
    hanya              column -> text: only such rows are facts
    dari_judul         column -> pattern looked for in the title rows, where its cell is blank
    pribadi            headings of personal data: their columns are emptied before anything is stored
    fakta              fact tables fed: kolom, tetap (constants), periode ("bulan": the month that the whole table is
                       of), kosong (status of a missing value; else its cell says it),
                       nilai (the column whose place a figure's cell is), lebar (values side by side: kolom, sebagai,
                       and judul or pola; kosong_dilewati: a heading without any value below states nothing;
                       sedikitnya: with fewer headings a table is not this one),
                       rinci (the column of which one row may have several, each further one in a row of its own
                       below; a row without any states no such fact), bila (columns any of which must be filled in a
                       row that states such a fact), bersatuan (true: a figure may have its unit in
                       its cell, "4 Dokumen")
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
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from dashboard.catalogue import columns
from dashboard.importing.tables.headings import Form, form
from dashboard.importing.tables.kinds import kind_of
from dashboard.importing.tables.likeness import likeness, normal

SYNONYM = 0.05
MONTHLY = "bulan_triwulan"
PERIODS = ("periode", MONTHLY)


@dataclass(frozen=True)
class Wide:
    """Values side by side: ``kolom`` holds the value, ``sebagai`` what the heading says: periode, tahun, bulan, or
    bulan_triwulan for the months that make up quarters.
    """

    kolom: str
    sebagai: str
    judul: dict[str, str] = field(default_factory=dict)
    pola: str | None = None
    kosong_dilewati: bool = False
    sedikitnya: int = 1
    tulis: str = "{}"

    def key(self, heading: str) -> str | None:
        """What the heading stands for, such as a quarter or a year; nothing when it is another heading."""
        for key, written in self.judul.items():
            if normal(written) == heading:
                return key
        found = re.fullmatch(self.pola, heading) if self.pola else None
        return next(filter(None, found.groups())).replace("> ", "") if found else None


class WideHeading(NamedTuple):
    """A heading of values side by side: the fact table and its column, and what the heading stands for."""

    table: str
    column: str
    key: str


@dataclass(frozen=True)
class Facts:
    """One fact table that a layout feeds."""

    tabel: str
    kolom: tuple[str, ...]
    tetap: dict[str, str | bool] = field(default_factory=dict)
    periode: str | None = None
    kosong: str | None = None
    nilai: str | None = None
    lebar: Wide | None = None
    rinci: str | None = None
    bila: tuple[str, ...] = ()
    bersatuan: bool = False

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
    diminta: tuple[str, ...] = ()
    tanpa: tuple[str, ...] = ()
    tanpa_pola: str | None = None
    bila_judul: str | None = None
    bila_nama: bool = False
    bila_kolom: str | None = None
    pelengkap: bool = False
    tegas: bool = False
    datar: bool = False
    susunan: str | None = None
    gabung: tuple[str, ...] = ()
    di_kiri: dict[str, str] = field(default_factory=dict)
    kelompok: str | None = None
    sekolom: bool = False
    turun: tuple[str, ...] = ()
    jumlah: str | None = None
    jumlah_persis: bool = False
    atau: tuple[str, ...] = ()
    pribadi: tuple[str, ...] = ()
    hanya: dict[str, str] = field(default_factory=dict)
    dari_judul: dict[str, str] = field(default_factory=dict)
    bila_hilang: dict[str, str] = field(default_factory=dict)
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
        return frozenset().union(*self.words_of.values())

    @cached_property
    def words_of(self) -> dict[str, frozenset[str]]:
        """What the heading of each column may say."""
        return {column: frozenset(meant.words for meant in accepted) for column, accepted in self.accepted.items()}

    @cached_property
    def is_wide(self) -> bool:
        """Whether it has values side by side."""
        return any(facts.lebar for facts in self.fakta)

    @cached_property
    def is_quarterly(self) -> bool:
        """Whether the form is defined per quarter (E.81)."""
        return any(facts.tetap.get("per_triwulan") for facts in self.fakta)

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The columns without which a table is not this one."""
        return tuple(column for column in self.kolom if column not in self.pilihan)

    @cached_property
    def rinci(self) -> str | None:
        """The column of which a row may have several, in rows of their own below it."""
        return next((facts.rinci for facts in self.fakta if facts.rinci), None)

    def heading(self, column: str) -> str:
        """How a template writes the heading of a column."""
        return self.kolom[column][0]

    def likeness(self, column: str, heading: Form) -> float:
        """How sure it is that a heading means a column: 0 for not at all, more for more."""
        if self.words_of[column].isdisjoint((heading.words, heading.bare, heading.last)):
            return 0
        kind, own = kind_of(column), len(self.kolom[column])
        return max(
            likeness(heading, meant, kind) - (SYNONYM if order >= own else 0)
            for order, meant in enumerate(self.accepted[column])
        )

    def is_ruled_out(self, headings: Iterable[Form]) -> bool:
        """Whether a heading says that a table is not this one, or none says that it is."""
        headings = [*headings]
        if self.bila_kolom and not any(re.search(self.bila_kolom, heading.words) for heading in headings):
            return True
        if not self.tanpa:
            return False
        pattern = self.tanpa_pola
        return any(
            heading.words.startswith(self.tanpa) or (pattern and re.match(pattern, heading.words))
            for heading in headings
        )

    def is_said(self, meant: Iterable[str]) -> bool:
        """Whether headings were said to be values that stand side by side in it: ``"target II"``."""
        beside = {facts.lebar.kolom for facts in self.fakta if facts.lebar}
        return any(said.partition(" ")[0] in beside for said in meant if " " in said)

    def titled(self, names: Sequence[str], words: Sequence[str]) -> float | None:
        """How near to a table the titles above it, or its headings, say that it is this one: 1 for the last of them.

        Nothing where none does; 0 where only the ``names`` of sheet and file do, or a layout asks for nothing.
        """
        if not self.bila_judul:
            return 0
        said = [place for place, text in enumerate(words, start=1) if re.search(self.bila_judul, text.casefold())]
        if said:
            return said[-1] / len(words)
        named = self.bila_nama and any(re.search(self.bila_judul, name.casefold()) for name in names)
        return 0 if named else None

    def is_passed_over(self, heading: Form) -> bool:
        """Whether a heading is known and not read."""
        meant = (form(passed).words for passed in self.diabaikan)
        return any(heading.words.startswith(words) for words in meant)

    def is_personal(self, heading: Form) -> bool:
        """Whether a heading names personal data."""
        return any(heading.words == form(personal).words for personal in self.pribadi)

    def is_total_label(self, text: str) -> bool:
        """Whether a text is the layout's own label of a total."""
        return self.jumlah is not None and re.fullmatch(self.jumlah, text, re.IGNORECASE) is not None

    def wide_key(self, heading: str) -> WideHeading | None:
        """What a heading of values side by side stands for."""
        for facts in self.fakta:
            key = facts.lebar.key(heading) if facts.lebar else None
            if facts.lebar and key is not None:
                return WideHeading(facts.tabel, facts.lebar.kolom, key)
        return None

    def _accepted(self, column: str, written: tuple[str, ...]) -> tuple[Form, ...]:
        described = None if self.tegas else columns().get(column)
        synonyms = (described.judul, *described.sinonim) if described else ()
        return tuple(dict.fromkeys(form(heading) for heading in (*written, *synonyms)))
