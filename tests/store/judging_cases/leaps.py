"""Figures that leap, by themselves or in what they mean."""

from tests.store.conftest import money
from tests.store.judging_cases.facts import (
    MILLION,
    NO_AGREEMENT,
    SHARE,
    THOUSAND_MILLION,
    Cases,
    indicator,
    institutions,
    of_month,
    side_by_side,
)

CASES: Cases = [
    (
        "six times the pace",
        [{"anggaran": money(a=40 * MILLION), "periode": "I"}],
        {"anggaran": money(a=280 * MILLION)},
        [("lonjakan", "F2")],
    ),
    (
        "a tenth of what is in force for the same quarter",
        [{"anggaran": money(a=150 * MILLION, b=150 * MILLION, c=9 * MILLION)}],
        {"anggaran": money(a=15 * MILLION, b=140 * MILLION, c=MILLION)},
        [("lonjakan", "F2")],
    ),
    (
        "six times the pace but little",
        [{"anggaran": money(a=4 * MILLION), "periode": "I"}],
        {"anggaran": money(a=28 * MILLION)},
        [],
    ),
    (
        "six times the pace in two quarters",
        [{"anggaran": money(a=40 * MILLION), "periode": "I"}],
        {"anggaran": money(a=280 * MILLION), "periode": "III"},
        [],
    ),
    (
        "an allocation a thousand times the last year's",
        [{"anggaran": money(a=5, b=5), "periode": "IV", "tahun": 2024}],
        {"anggaran": [{**money(a=5)[0], "pagu_rupiah": 1_100_000 * MILLION}, *money(b=5)]},
        [("lonjakan", "E2")],
    ),
    (
        "an allocation a thousand times the last year's for all quarters",
        [{"anggaran": money(a=5), "periode": "IV", "tahun": 2024}],
        {"anggaran": side_by_side(1_000_000 * MILLION, I=None, II=None, III=None, IV=None)},
        [("lonjakan", "E2")],
    ),
    (
        "an allocation ten times the last quarter's for all that follow",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": side_by_side(10_000 * MILLION, II=None, III=None, IV=None)},
        [("lonjakan", "E2")],
    ),
    (
        "an allocation six times the last year's",
        [{"anggaran": money(a=5, b=5), "periode": "IV", "tahun": 2024}],
        {"anggaran": [{**money(a=5)[0], "pagu_rupiah": 6_000 * MILLION}, *money(b=5)]},
        [],
    ),
    (
        "a fraction for a percentage",
        [{"indikator_realisasi": indicator(SHARE, 95), "periode": "I"}],
        {"indikator_realisasi": indicator(SHARE, 0.96)},
        [("lonjakan", "B2"), NO_AGREEMENT],
    ),
    (
        "a level a year later",
        [{"indikator_realisasi": indicator(SHARE, 95), "periode": "IV", "tahun": 2024}],
        {"indikator_realisasi": indicator(SHARE, 0.96)},
        [("lonjakan", "B2"), NO_AGREEMENT],
    ),
    (
        "an index beside one that is none",
        [],
        {"ip_asn_instansi": [*of_month("2025-03", A=8139), *of_month("2025-04", A=82)]},
        [],
    ),
    ("an index in fractions", [institutions("2025-03", A=80)], institutions("2025-04", A=0.8), [("lonjakan", "B2")]),
    (
        "absorption far from that of the year before",
        [{"anggaran": money(a=THOUSAND_MILLION // 10), "tahun": 2024}],
        {"anggaran": money(a=THOUSAND_MILLION // 10 * 9)},
        [("lonjakan", "F2")],
    ),
    (
        "absorption of a file that lacks some spending",
        [{"anggaran": money(a=THOUSAND_MILLION // 10, b=0), "tahun": 2024}],
        {"anggaran": money(a=THOUSAND_MILLION // 10 * 9, b=None)},
        [],
    ),
    (
        "absorption near that of the year before",
        [{"anggaran": money(a=THOUSAND_MILLION // 10), "tahun": 2024}],
        {"anggaran": money(a=THOUSAND_MILLION // 10 * 4)},
        [],
    ),
    (
        "a digit lost in the same quarter",
        [{"anggaran": money(a=127_447, b=40)}],
        {"anggaran": money(a=12_744, b=40)},
        [("lonjakan", "F2")],
    ),
    (
        "a digit too many in the allocation of the same quarter",
        [{"anggaran": money(a=5, b=5)}],
        {"anggaran": side_by_side(10_000 * MILLION, II=5) + money(b=5)},
        [("lonjakan", "E2")],
    ),
    (
        "an allocation ten times both the quarter before and its own quarter in force",
        [{"anggaran": side_by_side(100 * MILLION, I=5, II=5)}],
        {"anggaran": side_by_side(1_000 * MILLION, II=5)},
        [("lonjakan", "E2")],
    ),
    (
        "an allocation raised between quarters, given again",
        [{"anggaran": money(a=5), "periode": "I"}, {"anggaran": side_by_side(10_000 * MILLION, II=5)}],
        {"anggaran": side_by_side(10_000 * MILLION, II=6)},
        [],
    ),
    ("a small amount that grew", [{"anggaran": money(a=127_447)}], {"anggaran": money(a=900_000)}, []),
    (
        "a large amount that grew",
        [{"anggaran": money(a=30 * MILLION)}],
        {"anggaran": money(a=200 * MILLION)},
        [("lonjakan", "F2")],
    ),
]
