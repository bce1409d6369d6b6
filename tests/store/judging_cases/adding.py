"""Quarters of an indicator that are added up: a figure since January, a fourth quarter alone."""

from tests.store.judging_cases.facts import Cases, Said, indicator

ADDING = "Persentase penyelesaian tahapan manajemen pengetahuan"
AGREED: list[Said] = [
    {"indikator": [{"indikator": ADDING}], "periode": "tahun"},
    *(
        {
            "indikator_target": [{"indikator": ADDING, "himpunan": "pk", "target": target, "kolom": "C"}],
            "periode": quarter,
        }
        for quarter, target in {"I": 25, "II": 25, "III": 25, "tahun": 100}.items()
    ),
    {"indikator_realisasi": indicator(ADDING, 25), "periode": "I"},
]

CASES: Cases = [
    (
        "a quarter that is added up is given since January",
        AGREED,
        {"indikator_realisasi": indicator(ADDING, 45), "periode": "II"},
        [("periode-meragukan", "B2")],
    ),
    ("a quarter that is added up", AGREED, {"indikator_realisasi": indicator(ADDING, 20), "periode": "II"}, []),
    (
        "a quarter that is added up reaches more than is planned so far",
        AGREED,
        {"indikator_realisasi": indicator(ADDING, 60), "periode": "II"},
        [],
    ),
    (
        "a fourth quarter alone for the year",
        AGREED,
        {"indikator_realisasi": indicator(ADDING, 24), "periode": "IV"},
        [("periode-meragukan", "B2")],
    ),
    ("a fourth quarter of the year", AGREED, {"indikator_realisasi": indicator(ADDING, 100), "periode": "IV"}, []),
]
