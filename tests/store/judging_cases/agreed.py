"""What was agreed or planned: weights, targets, allocations."""

from tests.store.conftest import reached
from tests.store.judging_cases.facts import Cases, allocated, planned, printed_target, scores, sub_aspects, targets

CASES: Cases = [
    (
        "a weight unlike the newest in force",
        [sub_aspects(2023, Suksesi=2), sub_aspects(2024, Suksesi=5, Diklat=2.5)],
        {"merit_skor": scores(Suksesi=2, DIKLAT=2.5, Magang=1)},
        [("bobot-berbeda", "C2"), ("sub-aspek-tidak-dikenal", "B4")],
    ),
    ("no weight of its own", [sub_aspects(2024, Suksesi=5)], {"merit_skor": scores(Suksesi=None)}, []),
    (
        "another target",
        [{"indikator_target": targets(x=5), "periode": "tahun"}],
        {"indikator_target": targets(x=6), "periode": "tahun"},
        [("target-berubah", "C2")],
    ),
    (
        "a printed target that is not in force",
        [{"indikator": [{"indikator": "x"}], "indikator_target": targets(x=5), "periode": "tahun"}],
        {"indikator_realisasi": reached(x=1), "angka_tercetak": printed_target("x", 6)},
        [("target-berubah", "D2")],
    ),
    ("a plan as large as the allocation", [], {"anggaran_kas": planned(40, 60), "angka_tercetak": allocated(100)}, []),
    (
        "a plan larger than the allocation",
        [],
        {"anggaran_kas": planned(40, 61), "angka_tercetak": allocated(100)},
        [("rencana-melebihi-pagu", "E2")],
    ),
]
