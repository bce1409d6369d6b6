"""Names and codes that are unknown, alike or gone."""

from tests.store.conftest import money, reached
from tests.store.judging_cases.facts import (
    LEVEL,
    NO_AGREEMENT,
    Cases,
    coded,
    component,
    institutions,
    mean,
    scores,
    sub_aspects,
)

CASES: Cases = [
    (
        "an indicator that vanished",
        [{"indikator_realisasi": reached(x=1, y=1), "periode": "I"}],
        {"indikator_realisasi": reached(x=1)},
        [("indikator-hilang", "A1"), NO_AGREEMENT],
    ),
    (
        "sub-activities with spending that vanished",
        [{"anggaran": money(a=5, b=6, c=7, d=8, e=0, f=None), "periode": "I"}],
        {"anggaran": money(a=5)},
        [("sub-kegiatan-hilang", "A1")],
    ),
    (
        "a unit with spending that vanished",
        [{"anggaran": [{**row, "unit": unit} for unit in ("X", "Y") for row in money(a=5)], "periode": "I"}],
        {"anggaran": [{**row, "unit": "X"} for row in money(a=5)]},
        [("sub-kegiatan-hilang", "A1")],
    ),
    (
        "units put together",
        [{"anggaran": [{**row, "unit": unit} for unit in ("X", "Y") for row in money(a=5)], "periode": "I"}],
        {"anggaran": money(a=10)},
        [],
    ),
    (
        "an unknown indicator",
        [{"indikator": [{"indikator": "Nilai kualitas data"}], "periode": "tahun"}],
        {"indikator_realisasi": reached(Nilai_kualitas_datum=1)},
        [("indikator-tidak-dikenal", "A2")],
    ),
    ("no agreement yet", [], {"indikator_realisasi": reached(x=1)}, [NO_AGREEMENT]),
    (
        "an unknown institution",
        [institutions("2025-03", Jawa_Barat=80)],
        institutions("2025-04", Jawa_Barrat=81),
        [("instansi-tidak-dikenal", "B2")],
    ),
    (
        "a component that the formula does not name",
        [],
        {"komponen_indikator": [component(LEVEL, "Jumlah file"), component(LEVEL, "Ketepatan Waktu")]},
        [("komponen-tidak-dikenal", "B2")],
    ),
    (
        "an indicator without a formula",
        [],
        {"komponen_indikator": [component("Nilai kualitas datum", "A"), component("Nilai kualitas datum", "B")]},
        [("komponen-tidak-dikenal", "A2")],
    ),
    (
        "an element that is none of the nine",
        [],
        {"survei_rekap": [mean("U1 Persyaratan"), mean("Keramahan")], "periode": "2025-01"},
        [("komponen-tidak-dikenal", "B3")],
    ),
    (
        "a sub-activity by a slip of the pen",
        [{"anggaran": money(Pengembangan_Karier=5), "periode": "I"}],
        {"anggaran": money(Pengembagan_Karier=5)},
        [("nama-mirip", "D2")],
    ),
    (
        "a sub-activity that differs by its number",
        [{"anggaran": money(Wilayah_1=5), "periode": "I"}],
        {"anggaran": money(Wilayah_2=5)},
        [("sub-kegiatan-hilang", "A1")],
    ),
    (
        "a sub-aspect misspelt and shortened",
        [sub_aspects(2024, **{"Rencana pemenuhan kebutuhan ASN (5 tahun)": 2, "Rencana pengadaan ASN": 2})],
        sub_aspects(2025, **{"Rencana pemenuhan kebutuan ASN (5 th)": 2, "Rencana pengadaan ASN": 2, "Diklat": 2}),
        [("nama-mirip", "C2")],
    ),
    (
        "a self-assessment with a sub-aspect of no list, and one by a slip of the pen",
        [sub_aspects(2024, **{"Rencana pengadaan ASN": 2, "Diklat": 2})],
        {"merit_skor": scores(**{"Rencana pengadan ASN": None, "Diklat": None, "Keterbukaan informasi": None})},
        [("sub-aspek-hilang", "A1"), ("nama-mirip", "B2"), ("sub-aspek-tidak-dikenal", "B4")],
    ),
    (
        "a self-assessment of an unknown aspect",
        [sub_aspects(2024, Diklat=2)],
        {"merit_skor": [*scores(Diklat=None), {**scores(Magang=None)[0], "aspek": "Tata kelola"}]},
        [("sub-aspek-tidak-dikenal", "A3"), ("sub-aspek-tidak-dikenal", "B3")],
    ),
    (
        "a self-assessment that numbers its sub-aspects and lacks some",
        [sub_aspects(2023, Lama=2), sub_aspects(2024, Diklat=2, Magang=2, Suksesi=2)],
        {"merit_skor": [{**scores(Diklat=None)[0], "nomor_sub_aspek": 1}]},
        [("sub-aspek-hilang", "A1")],
    ),
    (
        "a self-assessment that writes its aspects in capitals",
        [sub_aspects(2024, Diklat=2)],
        {"merit_skor": [{**scores(Diklat=None)[0], "aspek": "KARIR"}]},
        [],
    ),
    (
        "a self-assessment whose file brings its own list",
        [sub_aspects(2023, Diklat=2, Lama=3)],
        {"merit_skor": scores(Magang=None), "merit_sub_aspek": sub_aspects(2024, Magang=2)["merit_sub_aspek"]},
        [],
    ),
    (
        "a self-assessment with what an earlier one brought",
        [{"merit_skor": scores(Diklat=None, Magang=None), "periode": "I"}, sub_aspects(2024, Diklat=2)],
        {"merit_skor": scores(Diklat=None, Magang=None)},
        [],
    ),
    (
        "two codes whose names changed places",
        [{"anggaran": coded(a="1.01", b="1.02", c="1.03"), "periode": "I"}],
        {"anggaran": coded(a="1.02", b="1.01", c="1.03", d="1.04")},
        [("kode-bernama-lain", "D2"), ("kode-bernama-lain", "D3")],
    ),
    (
        "a new name of a code",
        [{"anggaran": coded(a="1.01"), "periode": "I"}],
        {"anggaran": coded(Pengelolaan="1.01")},
        [("sub-kegiatan-hilang", "A1")],
    ),
    ("no list yet", [], institutions("2025-04", A=81), []),
    (
        "an indicator of a year without agreement, misspelt",
        [{"indikator": [{"indikator": "Nilai kualitas data"}], "periode": "tahun", "tahun": 2024}],
        {"indikator_realisasi": reached(Nilai_kwalitas_data=1)},
        [("indikator-tidak-dikenal", "A2"), NO_AGREEMENT],
    ),
    (
        "an indicator of a year without agreement, of its own name",
        [{"indikator": [{"indikator": "Nilai kualitas data"}], "periode": "tahun", "tahun": 2024}],
        {"indikator_realisasi": reached(Indeks_kepuasan=1, Nilai_kualitas_data=3)},
        [NO_AGREEMENT],
    ),
]
