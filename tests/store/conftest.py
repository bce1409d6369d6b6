"""Drafts made of facts, without a workbook: what is tested here is what becomes of them."""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest
from openpyxl.utils import get_column_letter

from dashboard.catalogue import fact_tables
from dashboard.importing import Choices, Draft, SourceTable
from dashboard.importing.sheet import Sheet
from dashboard.store import Folder, Keep, Outcome, publish

Facts = dict[str, list[dict[str, Any]]]
Publish = Callable[..., Outcome]


def draft(file: str = "a.xlsx", *, periode: str = "II", tahun: int = 2025, **facts: list[dict[str, Any]]) -> Draft:
    """A draft of BKD: one table a fact table, its rows from sheet row 2 on, its columns in the order given."""
    tables = []
    for name, rows in facts.items():
        shared = {"perangkat_daerah": "BKD", "tahun": tahun, "periode": periode}
        complete = [{"baris": row, **shared, **fact} for row, fact in enumerate(rows, start=2)]
        letters = {column: get_column_letter(place) for place, column in enumerate(rows[0], start=1)}
        extent = f"A1:{get_column_letter(len(letters))}{len(rows) + 1}"
        dataset = fact_tables()[name].dataset
        tables.append(SourceTable(name, "Data", extent, dataset, None, None, len(rows), letters, {name: complete}))
    content = repr((file, periode, tahun, facts)).encode()
    digest, sheets = hashlib.sha256(content).hexdigest(), [Sheet("Data", [["isi"]])]
    return Draft(file, digest, len(content), content, Choices(), tables, sheets=sheets)


def money(**spent: int | None) -> list[dict[str, Any]]:
    """Budget rows of a thousand million each, spent as given: ``money(a=5, b=None)``."""
    common = {"himpunan": "perubahan", "program": "P", "kegiatan": "K"}
    return [
        {**common, "sub_kegiatan": name, "pagu_rupiah": 1_000_000_000, "realisasi_rupiah": value}
        for name, value in spent.items()
    ]


def reached(**values: float | None) -> list[dict[str, Any]]:
    """Indicator rows: ``reached(a=5)``; an underscore stands for a blank."""
    return [{"indikator": name.replace("_", " "), "realisasi": value} for name, value in values.items()]


@pytest.fixture
def give(folder: Folder) -> Publish:
    """Publish facts: ``give(anggaran=money(a=5), periode="II")``."""

    def publish_facts(keep: Keep = Keep.REPLACE, **said: Any) -> Outcome:
        return publish(folder, [draft(**said)], keep)[0]

    return publish_facts
