"""What there is to know about each column and data set, said once.

``columns.toml`` holds every column (heading, kind, unit, meaning), ``datasets.toml`` every data set with its fact
tables and their natural keys.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
SHARED = "bersama"
NAME = re.compile(r"[a-z0-9_]+")


@dataclass(frozen=True)
class Column:
    """A column: its name in code, heading in Indonesian, kind of content, unit and meaning.

    ``berlaku`` is how long a value stays true (``triwulan``, ``tahun``, or until it is changed); ``daftar`` says that
    its values are few and known. ``pilihan`` holds the only values it may have, each with its other spellings;
    ``rentang`` are the lowest and the highest a figure can be, ``contoh`` what an example shows.
    """

    nama: str
    judul: str
    jenis: str
    arti: str
    satuan: str | None = None
    sinonim: tuple[str, ...] = ()
    berlaku: str | None = None
    daftar: bool = False
    pilihan: tuple[tuple[str, tuple[str, ...]], ...] = ()
    rentang: tuple[int, int] | None = None
    contoh: str | None = None


@dataclass(frozen=True)
class FactTable:
    """A typed table: its natural key within a slice, and whether it has sets or belongs to no agency.

    ``wajib`` are figures that may not be blank; ``status`` is the value whose absence the table's status explains.
    ``objek`` is the fact table or view that lists what this one reports on; rows of a ``peristiwa`` are not expected
    again. ``urut`` is the key that only counts rows: the sheet row, where a table has none; those of a ``bernomor``
    table are told apart by a number alone, which reading gives them. ``metode`` is the measure of
    ``data/rules/metode.csv`` whose method a year's rows belong to.
    """

    nama: str
    dataset: str
    kunci: tuple[str, ...]
    wajib: tuple[str, ...] = ()
    status: str | None = None
    himpunan: bool = False
    instansi: bool = False
    objek: str | None = None
    urut: str | None = None
    peristiwa: bool = False
    bernomor: bool = False
    metode: str | None = None


@cache
def columns() -> dict[str, Column]:
    """All columns by name."""
    return {
        nama: Column(nama=nama, **{name: _frozen(said) for name, said in entry.items()})
        for nama, entry in _read("columns.toml").items()
    }


def heading(column: str) -> str:
    """A column's heading: the catalogue's, or its name in words; what is no name of a column is in words already."""
    described = columns().get(column)
    if described is None and not NAME.fullmatch(column):
        return column
    if described is None:
        name = column.removeprefix("is_").removesuffix("_persen").removesuffix("_rupiah")
        words = name.replace("rata_rata", "rata-rata").replace("_", " ").capitalize()
        unit = " (%)" if column.endswith("_persen") else " (Rp)" if column.endswith("_rupiah") else ""
        return words + unit
    unit = " (Rp)" if described.jenis == "rupiah" else ""
    percent = " (%)" if described.jenis == "persen" and "%" not in described.judul else ""
    return described.judul + unit + percent


@cache
def datasets() -> dict[str, str]:
    """The data sets that can be imported, name to title."""
    return {nama: entry["judul"] for nama, entry in _read("datasets.toml").items() if nama != SHARED}


@cache
def fact_tables() -> dict[str, FactTable]:
    """All fact tables by name."""
    return {
        nama: FactTable(
            nama=nama,
            dataset=dataset,
            **{**entry, "kunci": tuple(entry["kunci"]), "wajib": tuple(entry.get("wajib", ()))},
        )
        for dataset, described in _read("datasets.toml").items()
        for nama, entry in described["tabel"].items()
    }


def _frozen(said: Any) -> Any:
    """What a file lists or maps, in order and unchangeable."""
    if isinstance(said, dict):
        return tuple((name, _frozen(value)) for name, value in said.items())
    return tuple(said) if isinstance(said, list) else said


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))
