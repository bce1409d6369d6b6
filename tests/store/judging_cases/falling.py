"""Cumulative figures that fall, or that rise above a later quarter."""

from tests.store.conftest import money
from tests.store.judging_cases.facts import CUMULATIVE, LEVEL, NO_AGREEMENT, SHARE, Cases, indicator, quarterly, yearly

CASES: Cases = [
    (
        "less than before",
        [{"anggaran": money(a=50), "periode": "I"}],
        {"anggaran": money(a=40)},
        [("kumulatif-turun", "F2")],
    ),
    ("as much as before", [{"anggaran": money(a=50), "periode": "I"}], {"anggaran": money(a=50)}, []),
    ("of the quarter alone", [{"anggaran": money(a=50), "periode": "I"}], {"anggaran": quarterly(a=40)}, []),
    (
        "less than two quarters before",
        [{"anggaran": money(a=50), "periode": "I"}],
        {"anggaran": money(a=40), "periode": "III"},
        [("kumulatif-turun", "F2")],
    ),
    (
        "within the file",
        [],
        {"anggaran": [*money(a=50), *({**row, "periode": "III"} for row in money(a=40))]},
        [("kumulatif-turun", "F3")],
    ),
    (
        "more than in a later quarter in force",
        [{"anggaran": money(a=50, b=50), "periode": "I"}, {"anggaran": money(a=60, b=60), "periode": "III"}],
        {"anggaran": money(a=61, b=60)},
        [("kumulatif-turun", "F2")],
    ),
    (
        "quarters alone that add up to more than a later quarter in force",
        [{"anggaran": quarterly(a=10), "periode": "I"}, {"anggaran": money(a=25), "periode": "III"}],
        {"anggaran": quarterly(a=16)},
        [("kumulatif-turun", "F2")],
    ),
    (
        "a later quarter alone follows",
        [{"anggaran": money(a=50), "periode": "I"}, {"anggaran": quarterly(a=1), "periode": "III"}],
        {"anggaran": money(a=61)},
        [],
    ),
    (
        "more than in a later quarter of the file",
        [{"anggaran": money(a=50), "periode": "II"}],
        {"anggaran": [*({**row, "periode": "I"} for row in money(a=60)), *money(a=70)]},
        [],
    ),
    (
        "more than in the same quarter of the next year",
        [{"anggaran": money(a=50), "tahun": 2026}],
        {"anggaran": money(a=60)},
        [],
    ),
    (
        "an indicator that accumulates was less later",
        [{"indikator_realisasi": indicator(CUMULATIVE, 50)}],
        {"indikator_realisasi": indicator(CUMULATIVE, 60), "periode": "I"},
        [("kumulatif-turun", "B2"), NO_AGREEMENT],
    ),
    (
        "an indicator that is a level was less later",
        [{"indikator_realisasi": indicator(SHARE, 50)}],
        {"indikator_realisasi": indicator(SHARE, 60), "periode": "I"},
        [NO_AGREEMENT],
    ),
    (
        "a quarter alone after one that lacks its row",
        [{"anggaran": quarterly(a=5), "periode": "I"}],
        {"anggaran": quarterly(a=5, b=5, c=5, d=None)},
        [("triwulan-kurang", "F3")],
    ),
    ("a year before", [{"anggaran": money(a=50), "tahun": 2024}], {"anggaran": money(a=40)}, []),
    (
        "an indicator that accumulates falls",
        [{"indikator_realisasi": indicator(CUMULATIVE, 50), "periode": "I"}],
        {"indikator_realisasi": indicator(CUMULATIVE, 40)},
        [("kumulatif-turun", "B2"), NO_AGREEMENT],
    ),
    (
        "an indicator that is a level falls",
        [{"indikator_realisasi": indicator(SHARE, 50), "periode": "I"}],
        {"indikator_realisasi": indicator(SHARE, 40)},
        [NO_AGREEMENT],
    ),
    (
        "a level of last year whose targets rise this year falls",
        [{"indikator_target": yearly(LEVEL, 1, 2, 3, 4)}, {"indikator_realisasi": indicator(LEVEL, 2), "periode": "I"}],
        {"indikator_realisasi": indicator(LEVEL, 1)},
        [("kumulatif-turun", "B2"), NO_AGREEMENT],
    ),
    (
        "a level of last year whose targets rise this year was less later",
        [{"indikator_target": yearly(LEVEL, 1, 2, 3, 4)}, {"indikator_realisasi": indicator(LEVEL, 1)}],
        {"indikator_realisasi": indicator(LEVEL, 2), "periode": "I"},
        [("kumulatif-turun", "B2"), NO_AGREEMENT],
    ),
    (
        "what accumulated last year is a level this year",
        [
            {"indikator_target": yearly(CUMULATIVE, 5, 5, 5, 5)},
            {"indikator_realisasi": indicator(CUMULATIVE, 5), "periode": "I"},
        ],
        {"indikator_realisasi": indicator(CUMULATIVE, 4)},
        [NO_AGREEMENT],
    ),
    (
        "what accumulates starts anew",
        [{"indikator_realisasi": indicator(CUMULATIVE, 95), "periode": "IV", "tahun": 2024}],
        {"indikator_realisasi": indicator(CUMULATIVE, 5), "periode": "I"},
        [NO_AGREEMENT],
    ),
]
