"""What files and what is in force before them are judged to be: each rule on small hand-worked tables."""

from decimal import Decimal
from typing import Any

from tests.store.conftest import money, reached

CUMULATIVE = "Persentase Implementasi Penerapan Manajemen Risiko"
LEVEL = "Nilai kualitas data SDI"
Said = dict[str, Any]


def indicator(name: str, value: float) -> list[dict[str, Any]]:
    return [{"indikator": name, "realisasi": Decimal(str(value))}]


def quarterly(**spent: int) -> list[dict[str, Any]]:
    return [{**row, "per_triwulan": True} for row in money(**spent)]


def institutions(periode: str, **values: float | None) -> Said:
    return {"ip_asn_instansi": _month(periode, **values), "periode": periode}


def _month(periode: str, **values: float | None) -> list[dict[str, Any]]:
    shared = {"kolom": "B", "periode": periode}
    return [{"perangkat_daerah": None, "instansi": name, "nilai": value, **shared} for name, value in values.items()]


def targets(**values: float) -> list[dict[str, Any]]:
    return [{"indikator": name, "himpunan": "pk", "target": value, "kolom": "C"} for name, value in values.items()]


def printed_target(name: str, value: float) -> list[dict[str, Any]]:
    shown = {"objek": name, "ukuran": "target", "nilai": value, "kolom": "D", "dataset": "indikator"}
    return [{**shown, "tempat": None, "teks": None, "satuan": None}]


def allocations(**amounts: int) -> list[dict[str, Any]]:
    return [{**money(**{name: 1})[0], "pagu_rupiah": amount} for name, amount in amounts.items()]


def planned(*amounts: int) -> list[dict[str, Any]]:
    row = {"baris": 2, "program": "P", "kegiatan": "K", "sub_kegiatan": "a"}
    return [
        {**row, "periode": f"2025-{month:02}", "rencana_rupiah": amount, "kolom": "F"}
        for month, amount in enumerate(amounts, start=1)
    ]


def allocated(rupiah: int) -> list[dict[str, Any]]:
    shown = {"objek": "a", "ukuran": "pagu_rupiah", "nilai": rupiah, "kolom": "E", "dataset": "anggaran_kas"}
    return [{**shown, "tempat": None, "teks": None, "satuan": None}]


def coded(**codes: str) -> list[dict[str, Any]]:
    return [{**money(**{name: 5})[0], "kode_sub_kegiatan": code} for name, code in codes.items()]


def component(indicator: str, name: str, value: int | None = 1) -> dict[str, Any]:
    return {"indikator": indicator, "komponen": name, "nilai": value}


def mean(element: str) -> dict[str, Any]:
    return {"unit": "A", "unsur": element, "rata_rata": Decimal(3), "jumlah_responden": 9}


def sub_aspects(tahun: int, **weights: float) -> Said:
    rows = [
        {"aspek": "Karir", "nomor_sub_aspek": place, "sub_aspek": name, "bobot": weight}
        for place, (name, weight) in enumerate(weights.items(), start=1)
    ]
    return {"merit_sub_aspek": rows, "tahun": tahun, "periode": "tahun"}


def scores(**weights: float | None) -> list[dict[str, Any]]:
    return [{"aspek": "Karir", "sub_aspek": name, "bobot": weight, "skor": 3} for name, weight in weights.items()]


MILLION = 1_000_000
THOUSAND_MILLION = 1_000 * MILLION
NO_AGREEMENT = ("indikator-tidak-dikenal", "A2")
CASES: list[tuple[str, list[Said], Said, list[tuple[str, str]]]] = [
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
        "a weight unlike the newest in force",
        [sub_aspects(2023, Suksesi=2), sub_aspects(2024, Suksesi=5, Diklat=2.5)],
        {"merit_skor": scores(Suksesi=2, DIKLAT=2.5, Magang=1)},
        [("bobot-berbeda", "C2")],
    ),
    ("no weight of its own", [sub_aspects(2024, Suksesi=5)], {"merit_skor": scores(Suksesi=None)}, []),
    ("a year before", [{"anggaran": money(a=50), "tahun": 2024}], {"anggaran": money(a=40)}, []),
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
        "an allocation in thousands",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": [{**money(a=5)[0], "pagu_rupiah": MILLION}]},
        [("satuan-meragukan", "E2")],
    ),
    (
        "an allocation a thousand times the last year's",
        [{"anggaran": money(a=5, b=5), "periode": "IV", "tahun": 2024}],
        {"anggaran": [{**money(a=5)[0], "pagu_rupiah": 1_100_000 * MILLION}, *money(b=5)]},
        [("lonjakan", "E2")],
    ),
    (
        "an allocation six times the last year's",
        [{"anggaran": money(a=5, b=5), "periode": "IV", "tahun": 2024}],
        {"anggaran": [{**money(a=5)[0], "pagu_rupiah": 6_000 * MILLION}, *money(b=5)]},
        [],
    ),
    (
        "a new sub-activity in thousands",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": [{**money(b=5)[0], "pagu_rupiah": 900_000}]},
        [("satuan-meragukan", "E2")],
    ),
    (
        "a new sub-activity in millions",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": [{**money(b=5)[0], "pagu_rupiah": 2_000}]},
        [("satuan-meragukan", "E2")],
    ),
    (
        "a new sub-activity of its own size",
        [{"anggaran": money(a=5), "periode": "I"}],
        {"anggaran": [{**money(b=5)[0], "pagu_rupiah": 50 * MILLION}]},
        [],
    ),
    (
        "a small one beside one in force",
        [{"anggaran": [money(a=5)[0], {**money(b=5)[0], "pagu_rupiah": MILLION}], "periode": "I"}],
        {"anggaran": [{**money(b=5)[0], "pagu_rupiah": MILLION}]},
        [],
    ),
    (
        "an indicator that accumulates falls",
        [{"indikator_realisasi": indicator(CUMULATIVE, 50), "periode": "I"}],
        {"indikator_realisasi": indicator(CUMULATIVE, 40)},
        [("kumulatif-turun", "B2"), NO_AGREEMENT],
    ),
    (
        "an indicator that is a level falls",
        [{"indikator_realisasi": indicator(LEVEL, 50), "periode": "I"}],
        {"indikator_realisasi": indicator(LEVEL, 40)},
        [NO_AGREEMENT],
    ),
    (
        "a fraction for a percentage",
        [{"indikator_realisasi": indicator(LEVEL, 95), "periode": "I"}],
        {"indikator_realisasi": indicator(LEVEL, 0.96)},
        [("lonjakan", "B2"), NO_AGREEMENT],
    ),
    (
        "a level a year later",
        [{"indikator_realisasi": indicator(LEVEL, 95), "periode": "IV", "tahun": 2024}],
        {"indikator_realisasi": indicator(LEVEL, 0.96)},
        [("lonjakan", "B2"), NO_AGREEMENT],
    ),
    (
        "what accumulates starts anew",
        [{"indikator_realisasi": indicator(CUMULATIVE, 95), "periode": "IV", "tahun": 2024}],
        {"indikator_realisasi": indicator(CUMULATIVE, 5), "periode": "I"},
        [NO_AGREEMENT],
    ),
    (
        "an index beside one that is none",
        [],
        {"ip_asn_instansi": [*_month("2025-03", A=8139), *_month("2025-04", A=82)]},
        [],
    ),
    ("an index in fractions", [institutions("2025-03", A=80)], institutions("2025-04", A=0.8), [("lonjakan", "B2")]),
    (
        "an indicator that vanished",
        [{"indikator_realisasi": reached(x=1, y=1), "periode": "I"}],
        {"indikator_realisasi": reached(x=1)},
        [("indikator-hilang", "A1"), NO_AGREEMENT],
    ),
    (
        "another target",
        [{"indikator_target": targets(x=5), "periode": "tahun"}],
        {"indikator_target": targets(x=6), "periode": "tahun"},
        [("target-berubah", "C2")],
    ),
    (
        "an unknown indicator",
        [{"indikator": [{"indikator": "Nilai kualitas data"}], "periode": "tahun"}],
        {"indikator_realisasi": reached(Nilai_kualitas_datum=1)},
        [("indikator-tidak-dikenal", "A2")],
    ),
    ("no agreement yet", [], {"indikator_realisasi": reached(x=1)}, [NO_AGREEMENT]),
    (
        "a printed target that is not in force",
        [{"indikator": [{"indikator": "x"}], "indikator_target": targets(x=5), "periode": "tahun"}],
        {"indikator_realisasi": reached(x=1), "angka_tercetak": printed_target("x", 6)},
        [("target-berubah", "D2")],
    ),
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
        [],
    ),
    (
        "a sub-aspect misspelt and shortened",
        [sub_aspects(2024, **{"Rencana pemenuhan kebutuhan ASN (5 tahun)": 2, "Rencana pengadaan ASN": 2})],
        sub_aspects(2025, **{"Rencana pemenuhan kebutuan ASN (5 th)": 2, "Rencana pengadaan ASN": 2, "Diklat": 2}),
        [("nama-mirip", "C2")],
    ),
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
        [],
    ),
    ("a plan as large as the allocation", [], {"anggaran_kas": planned(40, 60), "angka_tercetak": allocated(100)}, []),
    (
        "a plan larger than the allocation",
        [],
        {"anggaran_kas": planned(40, 61), "angka_tercetak": allocated(100)},
        [("rencana-melebihi-pagu", "E2")],
    ),
    ("no list yet", [], institutions("2025-04", A=81), []),
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
    ("a small amount that grew", [{"anggaran": money(a=127_447)}], {"anggaran": money(a=900_000)}, []),
    (
        "a large amount that grew",
        [{"anggaran": money(a=30 * MILLION)}],
        {"anggaran": money(a=200 * MILLION)},
        [("lonjakan", "F2")],
    ),
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
