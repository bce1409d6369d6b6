"""All known layouts, read from the ``*.toml`` beside this file, and the words that their headings may say.

In a pattern ``<bulan>`` stands for the names of months, as :mod:`~dashboard.importing.context.periods` knows them.
"""

import tomllib
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from dashboard.importing.context.periods import MONTH_NAMES
from dashboard.importing.tables.headings import REMEMBERED, Form, form, is_slip
from dashboard.importing.tables.layout import Facts, Layout, Published, Wide

FOLDER = Path(__file__).parent
MONTH = "<bulan>"


@cache
def layouts() -> tuple[Layout, ...]:
    """All known layouts."""
    texts = (path.read_text(encoding="utf-8").replace(MONTH, MONTH_NAMES) for path in sorted(FOLDER.glob("*.toml")))
    files = map(tomllib.loads, texts)
    entries = {entry["nama"]: entry for file in files for entry in file["tata_letak"]}
    return tuple(_layout(_whole(entry, entries)) for entry in entries.values())


@cache
def known_words() -> frozenset[str]:
    """Everything a cell of a header row may say by itself: headings, and the rows of joined ones."""
    forms = [meant for layout in layouts() for accepted in layout.accepted.values() for meant in accepted]
    return frozenset(part for meant in forms for part in (meant.words, *meant.words.split(" > ")) if part)


@cache
def row_words() -> frozenset[str]:
    """What a heading may say of the column that names the rows of a table."""
    return frozenset().union(*(layout.words_of[layout.baris] for layout in layouts()))


@lru_cache(maxsize=REMEMBERED)
def corrected(heading: str) -> Form:
    """What a heading says, its slips of the pen put right where only one known heading can be meant."""
    written = form(heading)
    words = known_words()
    if not written.words or {written.words, written.bare, written.last} & words:
        return written
    meant = [known for known in words if is_slip(written.words, known) or is_slip(written.bare, known)]
    return replace(written, words=meant[0], slip=True) if len(meant) == 1 else written


def _whole(entry: dict[str, Any], entries: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """An entry with what it takes over from the one it is like: columns and facts are added, the rest replaced."""
    if "seperti" not in entry:
        return entry
    own = {name: said for name, said in entry.items() if name != "seperti"}
    like = _whole(entries[entry["seperti"]], entries)
    columns = {**own.get("kolom", {}), **like["kolom"], **own.get("kolom", {})}
    return {**like, **own, "kolom": columns, "fakta": [*like.get("fakta", []), *own.get("fakta", [])]}


def _layout(entry: dict[str, Any]) -> Layout:
    read: dict[str, Any] = dict(entry)
    read["kolom"] = {column: _several(said) for column, said in entry["kolom"].items()}
    read["fakta"] = tuple(_facts(facts) for facts in entry.get("fakta", []))
    printed = entry.get("tercetak")
    read["tercetak"] = Published(**{**printed, "kolom": tuple(printed["kolom"])}) if printed else None
    for name in ("turun", "pilihan", "diminta", "dijumlah", "diabaikan", "gabung", "tanpa", "atau", "pribadi"):
        read[name] = tuple(entry.get(name, ()))
    for name in ("persen", "bagian", "kali"):
        read[name] = {column: tuple(parts) for column, parts in entry.get(name, {}).items()}
    return Layout(**read)


def _several(said: str | list[str]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(said)


def _facts(entry: dict[str, Any]) -> Facts:
    wide = entry.get("lebar")
    named = {name: tuple(entry.get(name, ())) for name in ("kolom", "bila")}
    return Facts(**{**entry, **named, "lebar": Wide(**wide) if wide else None})
