"""Figures in force that a file leaves blank."""

from tests.store.conftest import money, reached
from tests.store.judging_cases.facts import NO_AGREEMENT, Cases, component, institutions, planned, scores

CASES: Cases = [
    (
        "money that becomes blank",
        [{"anggaran": money(a=5, b=5, c=None)}],
        {"anggaran": money(a=None, b=5, c=None, d=None)},
        [("angka-menjadi-kosong", "F2")],
    ),
    (
        "a plan that becomes blank",
        [{"anggaran_kas": planned(40, 60)}],
        {"anggaran_kas": [*planned(40), {**planned(40, 60)[1], "rencana_rupiah": None}]},
        [("angka-menjadi-kosong", "F2")],
    ),
    (
        "an indicator that becomes blank",
        [{"indikator_realisasi": reached(x=1, y=1)}],
        {"indikator_realisasi": reached(x=None, y=1)},
        [("angka-menjadi-kosong", "B2"), NO_AGREEMENT],
    ),
    (
        "an index that becomes blank",
        [institutions("2025-03", A=80)],
        institutions("2025-03", A=None),
        [("angka-menjadi-kosong", "B2")],
    ),
    (
        "a component that becomes blank",
        [{"komponen_indikator": [component("x", "Jumlah"), component("x", "Selesai")]}],
        {"komponen_indikator": [component("x", "Jumlah"), component("x", "Selesai", None)]},
        [("angka-menjadi-kosong", "C3"), ("komponen-tidak-dikenal", "A2")],
    ),
    (
        "a merit score that becomes blank",
        [{"merit_skor": scores(Suksesi=2, Magang=1)}],
        {"merit_skor": [*scores(Suksesi=2), {**scores(Magang=1)[0], "skor": None}]},
        [("angka-menjadi-kosong", "D3")],
    ),
    (
        "a merit value that becomes blank",
        [{"merit_aspek": [{"aspek": "Karir", "nilai_bkd": 9, "nilai_bpsdm": 5}]}],
        {"merit_aspek": [{"aspek": "Karir", "nilai_bkd": None, "nilai_bpsdm": 5}]},
        [("angka-menjadi-kosong", "B2")],
    ),
]
