"""Chapter III against the source report, table by table: every printed row, column and total, or a note of it."""

import re
from numbers import Real
from typing import Any

import pandas as pd
import pytest

from dashboard.notation import trim
from dashboard.outlines import Chapter, Table
from tests.conftest import REPORT
from tests.exports.conftest import table_parts
from tests.exports.printed_chapter import ACTIVITIES, EXPECTED, Expected, blocks, rows

FIGURE = re.compile(r"\d[\d.,]*%?")
SPELLINGS = {
    "%": "persen",
    "program penunjang urusan pemerintah daerah": "program penunjang urusan pemerintahan daerah",
    "penyediaan barang cetak dan penggandaan": "penyediaan barang cetakan dan penggandaan",
    "terselesaikannya tindak lanjut arahan gubernur": "terselesainya tindak lanjut arahan gubernur",
}


def as_number(text: str) -> tuple[float, int] | None:
    """A figure of the report's text with its decimals: ``216,419,358,893.00``, ``30,5``, ``87.59%``; None for words."""
    if not FIGURE.fullmatch(text):
        return None
    plain = text.rstrip("%")
    if "." in plain and "," in plain:
        separator = max(plain.rindex("."), plain.rindex(","))
        plain = re.sub(r"[.,]", "", plain[:separator]) + "." + plain[separator + 1 :]
    elif re.fullmatch(r"\d{1,3}([.,]\d{3})+", plain):
        plain = re.sub(r"[.,]", "", plain)
    plain = plain.replace(",", ".")
    return float(plain), len(plain.partition(".")[2])


def plain(value: object) -> str:
    """A text whatever its capitals, spaces, signs and spelling; nothing for what is missing."""
    text = "" if value is None or value is pd.NA or value != value else str(value)
    said = re.sub(r"\W+", " ", text).strip().casefold().removeprefix("aspek ")
    return SPELLINGS.get(text, SPELLINGS.get(said, said))


def agrees(own: Any, text: str) -> bool:
    """Whether a value is what is printed, rounded to the decimals that are printed."""
    figure = as_number(text)
    if text == "-" and own == 0:
        return True
    if figure and isinstance(own, Real):
        return bool(abs(float(own) - figure[0]) <= 0.5 / 10 ** figure[1] + 1e-9)
    return plain("" if text == "N/A" else text) == plain(own)


def of_title(own: dict[str, Any], name: str, text: str) -> Any:
    """A row's value; of what the title says, the printed text itself."""
    if not name.startswith("judul"):
        return own[name]
    return text if plain(text) in plain(own["judul"]) else own["judul"]


def is_noted(parts: list[Table], text: str) -> bool:
    """Whether a note below one of the tables says that this is printed."""
    figure = as_number(text)
    return figure is not None and any(
        re.search(rf"dicetak {re.escape(trim(figure[0]))}(?:\W|$)", note) for part in parts for note in part.notes
    )


def test_the_staff_by_education_are_as_many_as_the_text_says(lkip: Chapter) -> None:
    text = (REPORT / "laporan.txt").read_text(encoding="utf-8")
    (said,) = set(re.findall(r"BKD Provinsi DKI Jakarta didukung oleh (\d+)", text))
    (total,) = (part.total for part in table_parts(lkip, "Pegawai menurut pendidikan"))
    assert total is not None
    assert int(total.figures["jumlah_pegawai"]) == int(said)


def test_every_printed_table_of_the_chapter_is_known() -> None:
    assert len(blocks()) == len(EXPECTED)


PRINTED = [*zip(blocks(), EXPECTED, strict=True), (blocks()[-2], ACTIVITIES)]


@pytest.mark.parametrize(("block", "expected"), PRINTED, ids=lambda value: getattr(value, "titles", [""])[0])
def test_every_row_and_column_that_is_printed_stands_in_ours(lkip: Chapter, block: Any, expected: Expected) -> None:
    parts = [part for title in expected.titles for part in table_parts(lkip, title)]
    key = expected.key.split(", ")
    ours: dict[tuple[str, ...], dict[str, Any]] = {}
    for part in parts:
        for row in part.frame.to_dict("records"):
            if set(key) <= set(row):
                ours.setdefault(tuple(plain(row[name]) for name in key), {"judul": part.title}).update(row)
    theirs = [row for is_total, row in rows(block, expected) if not is_total]
    assert len(theirs) == expected.rows
    different = []
    for row in theirs:
        own = ours.pop(tuple(plain(row[name]) for name in key), None)
        for name, text in row.items():
            if own is None or not (agrees(of_title(own, name, text), text) or is_noted(parts, text)):
                different.append((row[key[0]], name, text, own and own.get(name)))
    assert different == []
    assert expected.more or not ours


@pytest.mark.parametrize(("block", "expected"), PRINTED, ids=lambda value: getattr(value, "titles", [""])[0])
def test_every_printed_total_stands_in_ours(lkip: Chapter, block: Any, expected: Expected) -> None:
    parts = [part for title in expected.titles for part in table_parts(lkip, title)]
    totals = [part.total.figures for part in parts if part.total]
    totals += [row for part in parts for row in part.frame.to_dict("records")]
    for row in (found for is_total, found in rows(block, expected) if is_total):
        figures = [text for text in row.values() if as_number(text)]
        in_one = any(all(any(agrees(value, text) for value in own.values()) for text in figures) for own in totals)
        assert in_one or all(is_noted(parts, text) for text in figures), row
