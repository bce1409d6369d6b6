"""Columns a row too high or too low, or of another meaning."""

from tests.store.conftest import money, reached
from tests.store.judging_cases.facts import NO_AGREEMENT, THOUSAND_MILLION, Cases, allocations, institutions

CASES: Cases = [
    (
        "allocations a row too low",
        [{"anggaran": allocations(a=10, b=20, c=30, d=40), "periode": "I"}],
        {"anggaran": allocations(a=10, b=10, c=20, d=30)},
        [("baris-bergeser", "E3")],
    ),
    (
        "allocations a row too high, with a new row between",
        [{"anggaran": allocations(a=10, b=20, c=30, d=40, e=50), "periode": "I"}],
        {"anggaran": allocations(a=20, b=30, x=5, c=40, d=50, e=7)},
        [("baris-bergeser", "E2")],
    ),
    (
        "allocations revised",
        [{"anggaran": allocations(a=10, b=20, c=30, d=40), "periode": "I"}],
        {"anggaran": allocations(a=10, b=10, c=20, d=36)},
        [],
    ),
    ("allocations all alike", [{"anggaran": allocations(a=9, b=9, c=9, d=9)}], {"anggaran": allocations(a=9, b=9)}, []),
    (
        "spending of the quarter a row too low",
        [{"anggaran": money(a=10, b=20, c=30, d=40)}],
        {"anggaran": money(a=None, b=10, c=20, d=30)},
        [("angka-menjadi-kosong", "F2"), ("baris-bergeser", "F3")],
    ),
    (
        "spending of another quarter is not compared",
        [{"anggaran": money(a=10, b=20, c=30, d=40), "periode": "I"}],
        {"anggaran": money(a=90, b=80, c=60, d=40)},
        [],
    ),
    (
        "indicators a row too high",
        [{"indikator_realisasi": reached(a=1, b=2, c=3, d=4)}],
        {"indikator_realisasi": reached(a=2, b=3, c=4, d=4)},
        [("baris-bergeser", "B2"), NO_AGREEMENT],
    ),
    (
        "institutions a row too low",
        [institutions("2025-03", A=80, B=81, C=82, D=83)],
        institutions("2025-03", A=79, B=80, C=81, D=82),
        [],
    ),
    (
        "institutions all a row too low",
        [institutions("2025-03", A=80, B=81, C=82, D=83)],
        institutions("2025-03", A=80, B=80, C=81, D=82),
        [("baris-bergeser", "B3")],
    ),
    (
        "what is left in place of what is spent",
        [{"anggaran": money(a=10, b=20, c=30)}],
        {"anggaran": money(a=THOUSAND_MILLION - 10, b=THOUSAND_MILLION - 20, c=THOUSAND_MILLION - 30)},
        [("kolom-meragukan", "F2")],
    ),
    (
        "two of three are what is left",
        [{"anggaran": money(a=10, b=20, c=30)}],
        {"anggaran": money(a=THOUSAND_MILLION - 10, b=THOUSAND_MILLION - 20, c=31)},
        [("lonjakan", "F2"), ("lonjakan", "F3")],
    ),
]
