"""Layouts: which headings make which data set. The shape of a workbook is data (``layouts/*.toml``), not code.

A heading of several rows is joined by `` > ``. Keys of a layout:

    nama, dataset      its name, and the data set it feeds (dataset_dari: the column that names it, row by row)
    kolom              column -> heading; "target:I" is column target in period I, "nilai:2023" in year 2023
    baris              the column that is filled in a row of facts; other rows are groups or totals
    kelompok           the column a group row fills for the rows below it
    turun              columns whose blank cells repeat the cell above
    jumlah             the label of a total row, where it does not begin with Total, Jumlah or Rata
    hanya              column -> text: only such rows are facts
    dari_judul         column -> pattern looked for in the title rows
    fakta              fact tables fed: kolom, tetap (constants), periode, kosong (status of a missing value),
                       lebar (values side by side: kolom, sebagai, and judul or pola)
    tercetak           published figures: objek, kolom, and ukuran where a column names the measure
    templat            true: of the layouts that feed the same fact table, the one templates are made of
    acuan              published column -> fact table whose value a template shows in it, of the same quarter or of the
                       period after a colon: "indikator_target:tahun"

A wide heading with a pattern says in ``tulis`` how a template writes it: ``"Nilai IP ASN {}"``.
"""

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "layouts"


@dataclass(frozen=True)
class Wide:
    """Values side by side: ``kolom`` holds the value, ``sebagai`` what the heading says (periode, tahun, bulan)."""

    kolom: str
    sebagai: str
    judul: dict[str, str] = field(default_factory=dict)
    pola: str | None = None
    tulis: str = "{}"

    def key(self, heading: str) -> str | None:
        """What the heading stands for, such as a quarter or a year; nothing when it is another heading."""
        for key, written in self.judul.items():
            if normal(written) == heading:
                return key
        found = re.fullmatch(self.pola, heading) if self.pola else None
        return found[1] if found else None


@dataclass(frozen=True)
class Facts:
    """One fact table that a layout feeds."""

    tabel: str
    kolom: tuple[str, ...]
    tetap: dict[str, str] = field(default_factory=dict)
    periode: str | None = None
    kosong: str = "belum_tersedia"
    lebar: Wide | None = None


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
    kolom: dict[str, str]
    dataset: str | None = None
    dataset_dari: str | None = None
    kelompok: str | None = None
    turun: tuple[str, ...] = ()
    jumlah: str | None = None
    hanya: dict[str, str] = field(default_factory=dict)
    dari_judul: dict[str, str] = field(default_factory=dict)
    fakta: tuple[Facts, ...] = ()
    tercetak: Published | None = None
    templat: bool = False
    acuan: dict[str, str] = field(default_factory=dict)

    @property
    def required(self) -> tuple[str, ...]:
        """The columns without which a table is not this one."""
        return tuple(self.kolom)

    def heading(self, column: str) -> str:
        """How a template writes the heading of a column."""
        return self.kolom[column]

    def columns(self, headings: dict[int, str]) -> dict[str, int] | None:
        """Sheet column of every column of the layout; nothing when a heading is missing from the sheet."""
        places = {}
        for column, written in self.kolom.items():
            matching = [place for place, heading in headings.items() if heading == normal(written)]
            if not matching:
                return None
            places[column] = matching[0]
        return places

    def wide_columns(self, headings: dict[int, str]) -> dict[str, dict[str, int]]:
        """For each fact table with values side by side: what each heading stands for, and its sheet column."""
        return {
            facts.tabel: {
                key: place for place, heading in headings.items() if (key := facts.lebar.key(heading)) is not None
            }
            for facts in self.fakta
            if facts.lebar
        }


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


def _layout(entry: dict) -> Layout:
    entry = dict(entry)
    fakta = tuple(_facts(facts) for facts in entry.pop("fakta", []))
    printed = entry.pop("tercetak", None)
    tercetak = Published(**{**printed, "kolom": tuple(printed["kolom"])}) if printed else None
    return Layout(**{**entry, "turun": tuple(entry.get("turun", ()))}, fakta=fakta, tercetak=tercetak)


def _facts(entry: dict) -> Facts:
    wide = entry.get("lebar")
    return Facts(**{**entry, "kolom": tuple(entry["kolom"]), "lebar": Wide(**wide) if wide else None})
