"""Figures that cannot be: negative, above their highest value, a part larger than its whole."""

from tests.queries.check_cases.facts import HOURS, PERFORMANCE
from tests.store.judging_cases.facts import CUMULATIVE, LEVEL, Cases, component, indicator

CASES: Cases = [
    (
        "a part larger than its whole, a ratio over one and one below zero",
        [],
        {
            "komponen_indikator": [
                {**component(LEVEL, "Jumlah data terkumpul ke walidata", 30), "baris": 2},
                {**component(LEVEL, "Jumlah data yang wajib terkumpul sesuai ketentuan", 20), "baris": 3},
                {**component(LEVEL, "Kelengkapan Data", 2), "baris": 4},
                {**component(LEVEL, "Validitas Data", -1), "baris": 5},
            ]
        },
        [("di-luar-rentang", "C2"), ("di-luar-rentang", "C4"), ("di-luar-rentang", "C5")],
    ),
    (
        "more than the least, and more than planned",
        [],
        {
            "komponen_indikator": [
                {**component(HOURS, "Jumlah jam pelajaran", 52), "baris": 2},
                {**component(PERFORMANCE, "Capaian keluaran", 120), "baris": 3},
            ]
        },
        [],
    ),
    (
        "realisations that cannot be",
        [{"indikator": [{"indikator": LEVEL}, {"indikator": CUMULATIVE}], "periode": "tahun"}],
        {"indikator_realisasi": [*indicator(LEVEL, 4), *indicator(CUMULATIVE, 150)]},
        [("di-luar-rentang", "B3")],
    ),
]
