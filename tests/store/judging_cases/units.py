"""Money in another unit than that in force."""

from tests.store.conftest import money
from tests.store.judging_cases.facts import MILLION, Cases

CASES: Cases = [
    (
        "an allocation in thousands",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": [{**money(a=5)[0], "pagu_rupiah": MILLION}]},
        [("satuan-meragukan", "E2")],
    ),
    (
        "a new sub-activity in thousands",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": [{**money(b=5)[0], "pagu_rupiah": 900_000}]},
        [("satuan-meragukan", "E2"), ("sub-kegiatan-hilang", "A1")],
    ),
    (
        "a new sub-activity in millions",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": [{**money(b=5)[0], "pagu_rupiah": 2_000}]},
        [("satuan-meragukan", "E2"), ("sub-kegiatan-hilang", "A1")],
    ),
    (
        "a new sub-activity of its own size",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": [{**money(b=5)[0], "pagu_rupiah": 50 * MILLION}]},
        [("sub-kegiatan-hilang", "A1")],
    ),
    (
        "a small one beside one in force",
        [{"anggaran": [money(a=5)[0], {**money(b=5)[0], "pagu_rupiah": MILLION}], "periode": "I"}],
        {"anggaran": [{**money(b=5)[0], "pagu_rupiah": MILLION}]},
        [("sub-kegiatan-hilang", "A1")],
    ),
]
