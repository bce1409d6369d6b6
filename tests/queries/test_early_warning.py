"""Expected year-end values against cases worked by hand, and the one ranking of what needs a decision."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import duckdb
import pytest

from queries.reports import rows
from tests.conftest import put

ADDING = "Persentase penyelesaian tahapan manajemen pengetahuan"
CUMULATIVE = "Persentase Implementasi Penerapan Manajemen Risiko"
LEVEL = "Nilai kualitas data SDI"
FALLING = "Jumlah temuan"
UNKNOWN = "Indikator yang sifatnya belum ditetapkan"
QUARTERS = ("I", "II", "III", "IV")
Figures = list[float | None]


@pytest.fixture
def falling(facts: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """An indicator of which fewer is better; the rules know none that adds up."""
    facts.execute(
        "insert into sifat_indikator values ('BKD', ?, ?, 'turun', 'tambah', null, '2024-01-01', 'uji')",
        [FALLING, FALLING],
    )
    yield
    facts.execute("delete from sifat_indikator where indikator = ?", [FALLING])


def indicator(
    facts: duckdb.DuckDBPyConnection, name: str, targets: Figures, year: float | None, reached: Figures
) -> None:
    """An indicator: the targets of its quarters and year, and what each quarter's file says was reached."""
    put(facts, "indikator", periode="tahun", nomor=1, indikator=name, satuan="Persen", sumber_data="e-SAKIP")
    for quarter, target in (*zip(QUARTERS, targets, strict=True), ("tahun", year)):
        status = None if target is not None else "tidak_jatuh_tempo"
        held = {"himpunan": "pk", "indikator": name, "target": target, "status": status, "kolom": "F"}
        put(facts, "indikator_target", periode=quarter, **held)
    for quarter, value in zip(QUARTERS, reached, strict=False):
        put(facts, "indikator_realisasi", periode=quarter, indikator=name, realisasi=value)


def spending(
    facts: duckdb.DuckDBPyConnection, name: str, allocated: int, spent: list[int | None], *, tahun: int = 2024
) -> None:
    """A sub-activity: allocation and what was spent since January by each quarter."""
    for quarter, value in zip(QUARTERS, spent, strict=False):
        names = {"himpunan": "perubahan", "program": "P", "kegiatan": "K", "sub_kegiatan": name}
        put(facts, "anggaran", tahun=tahun, periode=quarter, pagu_rupiah=allocated, realisasi_rupiah=value, **names)


def expected(facts: duckdb.DuckDBPyConnection, triwulan: str) -> dict[str, Any]:
    """The only expected value."""
    (row,) = rows(facts, "expected_values", perangkat_daerah="BKD", tahun=2024, triwulan=triwulan)
    return row


GAPS: Figures = [None, 50, None, 100]
EVEN: Figures = [25, 25, 25, 25]


@pytest.mark.parametrize(
    ("name", "targets", "year", "reached", "triwulan", "value", "low", "high", "need", "reason"),
    [
        # 20 of 25 so far: 20 + 75 x 0,8 = 80; one quarter has no spread
        (ADDING, EVEN, 100, [20], "I", 80, None, None, 80, None),
        # 50 of 50: 50 + 50 x 1 = 100; from 50 + 50 x 0,8 to 50 + 50 x 1,2, but a share ends at 100
        (ADDING, EVEN, 100, [20, 30], "II", 100, 90, 100, 50, None),
        # the first half is not due: 40 + 50 x 0,8 = 80
        (ADDING, [None, None, 50, 50], 100, [None, None, 40], "III", 80, None, None, 60, None),
        (ADDING, EVEN, 100, [20, 30, 25, 100], "IV", 100, None, None, None, None),
        (ADDING, EVEN, 100, [20, None, 30], "III", None, None, None, 50, "realisasi_kurang"),
        # the third quarter is not filled in yet: still the first two
        (ADDING, EVEN, 100, [20, 30, None], "III", 100, 90, 100, 50, None),
        # 40 of the 50 due: 40 + 50 x 0,8 = 80, in the quarter without target as well, never below what is reached
        (CUMULATIVE, GAPS, 100, [None, 40], "II", 80, None, None, 60, None),
        (CUMULATIVE, GAPS, 100, [None, 40, 60], "III", 80, None, None, 40, None),
        (CUMULATIVE, GAPS, 100, [None, 40, 90], "III", 90, None, None, 10, None),
        (CUMULATIVE, GAPS, 100, [10], "I", None, None, None, 90, "belum_jatuh_tempo"),
        # 33 of 55: 33 + 45 x 0,6 = 60; quarters reached 5 of 5, 10 of 20 and 18 of 30: from 33 + 45 x 0,5 to 33 + 45
        (CUMULATIVE, [5, 25, 55, 100], 100, [5, 15, 33], "III", 60, 55.5, 78, 67, None),
        # a level stays; its range is what the year has seen
        (LEVEL, [None, None, None, 3.25], 3.25, [3, 2.5], "II", 2.5, 2.5, 3, 0.75, None),
        (LEVEL, [None, None, None, 3.25], 3.25, [4], "I", 4, None, None, 0, None),
        (LEVEL, [None, None, None, 3.25], 3.25, [4, 4, 4], "IV", None, None, None, None, "belum_ada_realisasi"),
        (LEVEL, [None, None, None, 3.25], None, [3], "I", None, None, None, None, "tanpa_target"),
        (LEVEL, [None, None, None, 3.25], 3.25, [None], "I", None, None, None, None, "belum_ada_realisasi"),
        # fewer is better: 6 of the 10 allowed so far, 6 + 10 x 0,6 = 12, and 14 are left
        (FALLING, [5, 5, 5, 5], 20, [2, 4], "II", 12, 10, 14, 14, None),
        (UNKNOWN, EVEN, 100, [20], "I", None, None, None, 80, "sifat_belum_ditetapkan"),
    ],
)
@pytest.mark.usefixtures("falling")
def test_expected_value_of_an_indicator(
    facts: duckdb.DuckDBPyConnection,
    name: str,
    targets: Figures,
    year: float | None,
    reached: Figures,
    triwulan: str,
    value: float | None,
    low: float | None,
    high: float | None,
    need: float | None,
    reason: str | None,
) -> None:
    indicator(facts, name, targets, year, reached)
    row = expected(facts, triwulan)
    assert row["alasan_kosong"] == reason
    found = [row[column] for column in ("perkiraan_akhir_tahun", "batas_bawah", "batas_atas", "kebutuhan")]
    assert found == [None if given is None else pytest.approx(given) for given in (value, low, high, need)]
    assert (row["metode"] is None) == (reason is not None)


@pytest.mark.parametrize(
    ("name", "targets", "year", "value", "akumulasi"),
    [
        # a level of last year whose targets rise this year: 2 of the 2 due and 2 to come
        (LEVEL, [1, 2, 3, 4], 4, 4, "kumulatif"),
        (LEVEL, [4, 4, 4, 4], 4, 2, "tingkat"),
        (LEVEL, [None, None, None, 4], 4, 2, "tingkat"),
        # one that starts above half of the year's is still a level
        (LEVEL, [2.5, 3, 3.5, 4], 4, 2, "tingkat"),
        # a level that is to be raised once in the year
        (LEVEL, [3, 3, 3, 4], 4, 2, "tingkat"),
        # targets that added up are written since January: 2 of 4, and 4 to come at that rate
        (ADDING, [2, 4, 6, 8], 8, 4, "kumulatif"),
        # 1 + 2 of the 4 due, and 4 to come at that rate
        (ADDING, [2, 2, 2, 2], 8, 6, "tambah"),
        (CUMULATIVE, [2, 2, 2, 2], 8, 6, "tambah"),
        # neither sum nor last: as in the year before
        (CUMULATIVE, [2, 4, 6, 7], 8, 4, "kumulatif"),
    ],
)
def test_a_year_without_properties_of_its_own_goes_by_its_quarterly_targets(
    facts: duckdb.DuckDBPyConnection, name: str, targets: Figures, year: float, value: float, akumulasi: str
) -> None:
    put(facts, "indikator", tahun=2025, periode="tahun", nomor=1, indikator=name)
    for quarter, target in (*zip(QUARTERS, targets, strict=True), ("tahun", year)):
        held = {"tahun": 2025, "himpunan": "pk", "indikator": name, "target": target, "kolom": "F"}
        put(facts, "indikator_target", periode=quarter, **held)
    for quarter, reached in (("I", 1), ("II", 2)):
        put(facts, "indikator_realisasi", tahun=2025, periode=quarter, indikator=name, realisasi=reached)
    (row,) = rows(facts, "expected_values", perangkat_daerah="BKD", tahun=2025, triwulan="II")
    assert (row["akumulasi"], row["perkiraan_akhir_tahun"]) == (akumulasi, pytest.approx(value))


@pytest.mark.parametrize(
    ("allocated", "spent", "last_year", "triwulan", "value", "low", "high", "need", "method"),
    [
        # evenly: 20 in a quarter of the year makes 80
        (100, [20], [], "I", 80, None, None, 80, "garis_lurus"),
        # 20 then 10: 30 of the 50 due makes 60, at the slower quarter 30 + 20, at the faster 30 + 40
        (100, [20, 30], [], "II", 60, 50, 70, 70, "garis_lurus"),
        # never more than the allocation
        (100, [20, 70], [], "II", 100, 100, 100, 30, "garis_lurus"),
        # last year 10, 20, 50 of 100 were spent by then: 20 of the 20 due makes 100; quarters went 15/10 and 5/10
        (100, [15, 20], [10, 20, 50, 100], "II", 100, 60, 100, 80, "pola_tahun_lalu"),
        # last year without its second quarter is no pattern
        (100, [20], [10], "I", 80, None, None, 80, "garis_lurus"),
        # nothing was due by then last year
        (100, [0], [0, 20, 50, 100], "I", None, None, None, 100, None),
        (100, [20, None], [], "II", 80, None, None, 80, "garis_lurus"),
        (100, [20, 30, 40, 90], [], "IV", 90, None, None, None, "realisasi_akhir_tahun"),
        (0, [0], [], "I", None, None, None, 0, None),
    ],
)
def test_expected_spending(
    facts: duckdb.DuckDBPyConnection,
    allocated: int,
    spent: list[int | None],
    last_year: list[int | None],
    triwulan: str,
    value: int | None,
    low: int | None,
    high: int | None,
    need: int | None,
    method: str | None,
) -> None:
    spending(facts, "S", allocated, spent)
    spending(facts, "S", 100, last_year, tahun=2023)
    row = expected(facts, triwulan)
    found = [row[column] for column in ("perkiraan_akhir_tahun", "batas_bawah", "batas_atas", "kebutuhan", "metode")]
    assert found == [value, low, high, need, method]


@pytest.mark.parametrize(
    ("planned", "value", "method"),
    [
        # 10 of 100 were to be spent by March: 20 of 10 makes 100 at most
        ([10, 20, 30, 40], 100, "rencana_kas"),
        ([40, 20, 20, 20], 50, "rencana_kas"),
        ([40, 20, 20, None], 80, "garis_lurus"),
        ([40, 20, 20], 80, "garis_lurus"),
        ([0, 0, 0, 0], 80, "garis_lurus"),
    ],
)
def test_a_cash_plan_goes_before_other_patterns(
    facts: duckdb.DuckDBPyConnection, planned: list[int | None], value: int, method: str
) -> None:
    spending(facts, "S", 100, [20])
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S", "kolom": "E"}
    months = [value for amount in planned for value in (0, amount, 0)]
    for month, amount in enumerate(months, start=1):
        put(facts, "anggaran_kas", periode=f"2024-{month:02}", rencana_rupiah=amount, **names)
    row = expected(facts, "I")
    assert (row["perkiraan_akhir_tahun"], row["metode"]) == (value, method)


def test_a_cash_plan_that_lacks_months_is_no_pattern(facts: duckdb.DuckDBPyConnection) -> None:
    spending(facts, "S", 100, [20])
    for month in ("03", "06", "09", "12"):
        names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S", "kolom": "E"}
        put(facts, "anggaran_kas", periode=f"2024-{month}", rencana_rupiah=10, **names)
    assert expected(facts, "I")["metode"] == "garis_lurus"


def test_every_method_states_what_it_does(facts: duckdb.DuckDBPyConnection) -> None:
    indicator(facts, ADDING, EVEN, 100, [20])
    row = expected(facts, "I")
    assert row["cara"].startswith("Jumlah realisasi sampai triwulan ini")
    assert row["anggapan"].startswith("Triwulan berikutnya")


def test_the_way_through_the_year(facts: duckdb.DuckDBPyConnection) -> None:
    indicator(facts, ADDING, EVEN, 100, [20, 30, 99])
    found = rows(facts, "expected_path", perangkat_daerah="BKD", tahun=2024, triwulan="II", objek=ADDING)
    path = [(row["triwulan"], row["realisasi"], row["target_jatuh_tempo"], row["perlu"]) for row in found]
    assert path == [("I", 20, 25, None), ("II", 50, 50, None), ("III", None, 75, 75), ("IV", None, 100, 100)]
    last = found[-1]
    assert [last[name] for name in ("perkiraan", "batas_bawah", "batas_atas")] == pytest.approx([100, 90, 100])


def matters(facts: duckdb.DuckDBPyConnection, triwulan: str, tanggal: date | None = None) -> list[dict[str, Any]]:
    return rows(facts, "early_warning", perangkat_daerah="BKD", tahun=2024, triwulan=triwulan, tanggal=tanggal)


def test_the_ranking_goes_from_missed_to_no_longer_challenging(facts: duckdb.DuckDBPyConnection) -> None:
    indicator(facts, LEVEL, [None, None, None, 3.25], 3.25, [2.6])
    indicator(facts, ADDING, EVEN, 100, [20])
    indicator(facts, CUMULATIVE, [10, 50, 80, 100], 100, [13])
    indicator(facts, UNKNOWN, EVEN, 100, [])
    put(facts, "program_indikator", periode="I", program="P", indikator="IP", target=10, realisasi=9)
    put(facts, "output", periode="I", program="P", sub_kegiatan="S", capaian_output_persen=50)
    put(
        facts, "rencana_aksi", periode="tahun", himpunan="rencana_aksi_pk", unit="Korpri", program="P", sub_kegiatan="S"
    )
    spending(facts, "S", 100, [10])
    spending(facts, "cukup", 100, [20])
    for target, reached in (("a", 100), ("b", 95), ("c", None)):
        plan = {"sub_ksd": "KSD 1", "rencana_aksi": "R", "koordinator": "Asisten", "target": target}
        put(facts, "ksd", periode="B03", capaian_persen=reached, **plan)
    found = matters(facts, "I", date(2024, 4, 15))
    assert [(row["jenis"], row["alasan"], row["objek"]) for row in found] == [
        ("indikator", "di_bawah_target", ADDING),
        ("program", "di_bawah_target", "IP"),
        ("ksd", "di_bawah_target", "KSD 1"),
        ("anggaran", "serapan_belum_dijelaskan", "S"),
        ("indikator", "perkiraan_di_bawah_target", LEVEL),
        ("indikator", "belum_diisi", UNKNOWN),
        ("ksd", "belum_diisi", "KSD 1"),
        ("target", "melampaui", CUMULATIVE),
    ]
    assert [row["peringkat"] for row in found] == list(range(1, len(found) + 1))
    owners = {(row["objek"], row["penanggung_jawab"], row["penanggung_jawab_sebagai"]) for row in found}
    assert {("S", "Korpri", "unit"), ("KSD 1", "Asisten", "koordinator"), ("IP", "BKD", "perangkat daerah")} <= owners
    money = found[3]
    assert (money["perkiraan_akhir_tahun"], money["kebutuhan"], money["perkiraan_persen"]) == (40, 90, 40)
    assert [row["objek"] for row in rows(facts, "leadership_attention", triwulan="I")] == [
        row["objek"] for row in found
    ]


def test_an_output_is_missed_at_the_years_end_and_stands_after_other_targets(facts: duckdb.DuckDBPyConnection) -> None:
    for quarter in ("II", "IV"):
        put(facts, "output", periode=quarter, program="P", sub_kegiatan="S", capaian_output_persen=50)
        put(facts, "program_indikator", periode=quarter, program="P", indikator="IP", target=10, realisasi=9)
    assert [row["objek"] for row in matters(facts, "II")] == ["IP"]
    assert [row["objek"] for row in matters(facts, "IV")] == ["IP", "S"]


def test_low_absorption_is_judged_by_the_year_not_by_the_quarter(facts: duckdb.DuckDBPyConnection) -> None:
    spending(facts, "pada jalurnya", 100, [20, 40, 50, 59])
    assert [bool(matters(facts, quarter)) for quarter in QUARTERS] == [False, False, False, True]


@pytest.mark.parametrize(("day", "late"), [(date(2024, 4, 15), False), (date(2024, 4, 16), True)])
def test_an_empty_figure_is_late_after_the_days_allowed(
    facts: duckdb.DuckDBPyConnection, day: date, late: bool
) -> None:
    indicator(facts, LEVEL, [3, 3, 3, 3], 3, [])
    (row,) = matters(facts, "I", day)
    assert (row["alasan"], row["is_terlambat"], row["hari_sejak_jatuh_tempo"]) == ("belum_diisi", late, 15 + late)


@pytest.mark.parametrize(
    ("targets", "reached", "since", "days"),
    [
        # counted on 5 October: from the end of March, June and September
        ([3, 3, 3, 3], [], "I", 188),
        ([3, 3, 3, 3], [None, None, None], "I", 188),
        ([None, 3, 3, 3], [], "II", 97),
        # what was filled in ends the gap before it
        ([3, 3, 3, 3], [None, 3, None], None, 5),
        ([None, None, 3, 3], [], None, 5),
    ],
)
def test_an_empty_figure_is_as_old_as_the_first_quarter_that_lacks_it(
    facts: duckdb.DuckDBPyConnection, targets: Figures, reached: Figures, since: str | None, days: int
) -> None:
    indicator(facts, LEVEL, targets, 3, reached)
    (row,) = matters(facts, "III", date(2024, 10, 5))
    assert (row["kosong_sejak"], row["hari_sejak_jatuh_tempo"]) == (since, days)
    assert row["is_terlambat"] == (row["alasan"] == "belum_diisi" and since is not None)


@pytest.mark.parametrize(
    ("reached", "following", "reasons"),
    [
        (3.9, 3.95, []),
        (3.91, 3.95, ["melampaui"]),
        (3.95, 3.95, ["tidak_menantang"]),
        (4, 4, ["melampaui"]),  # no higher target is possible
    ],
)
def test_targets_that_no_longer_challenge(
    facts: duckdb.DuckDBPyConnection, reached: float, following: float, reasons: list[str]
) -> None:
    indicator(facts, LEVEL, [None, None, None, 3.25], 3.25, [None, None, None, reached])
    put(facts, "renstra_target", tahun=2025, periode="tahun", indikator=LEVEL, target=following, kolom="G")
    found = matters(facts, "IV")
    assert [row["alasan"] for row in found] == reasons
    years = [row["tahun_pembanding"] for row in found if row["alasan"] == "tidak_menantang"]
    assert years == [2025] * reasons.count("tidak_menantang")


@pytest.mark.parametrize("quarter", ["II", "IV"])
def test_targets_met_before_their_year_are_named_together_also_while_the_year_runs(
    facts: duckdb.DuckDBPyConnection, quarter: str
) -> None:
    """The newest year's end that is known counts, also where it is years back; 2024 has no figure yet."""
    indicator(facts, LEVEL, [None, None, None, 3.25], 3.25, [])
    for year, reached in ((2021, 2), (2022, 3.5)):
        put(facts, "renstra_capaian", tahun=year, periode="tahun", indikator=LEVEL, realisasi=reached, kolom="D")
    for year, target in ((2023, 3), (2024, 3.1), (2025, 3.4), (2026, 3.6)):
        put(facts, "renstra_target", tahun=year, periode="tahun", indikator=LEVEL, target=target, kolom="G")
    (row,) = [row for row in matters(facts, quarter) if row["jenis"] == "target"]
    of_this_year = "Renstra 2024 3,1; perjanjian kinerja 2024 3,25; " if quarter == "II" else ""
    assert row["target_dipenuhi"] == f"{of_this_year}Renstra 2025 3,4"
    assert [row[name] for name in ("alasan", "nilai", "pembanding", "tahun_pembanding", "tahun_dicapai")] == [
        *("tidak_menantang", 3.5, 3.4, 2025, 2022)
    ]
    compared = rows(facts, "target_comparison", perangkat_daerah="BKD", tahun=2024, triwulan=quarter)
    slack = [row["tahun"] for row in compared if row["tidak_menantang"]]
    assert slack == ([2024, 2025] if quarter == "II" else [2025])


@pytest.mark.parametrize(("reached", "expected"), [(3.2, "perkiraan_di_bawah_target"), (3.25, None)])
def test_a_target_that_will_be_missed_still_challenges(
    facts: duckdb.DuckDBPyConnection, reached: float, expected: str | None
) -> None:
    """Last year's end met this year's target; this year the same is out of reach, or met again."""
    indicator(facts, LEVEL, [None, None, None, 3.25], 3.25, [None, reached])
    put(facts, "renstra_capaian", tahun=2023, periode="tahun", indikator=LEVEL, realisasi=3.5, kolom="D")
    put(facts, "renstra_target", tahun=2025, periode="tahun", indikator=LEVEL, target=3.4, kolom="G")
    found = {row["alasan"]: row["target_dipenuhi"] for row in matters(facts, "II")}
    slack = "Renstra 2025 3,4" if expected else "perjanjian kinerja 2024 3,25; Renstra 2025 3,4"
    assert found == ({expected: None} if expected else {}) | {"tidak_menantang": slack}


def test_an_output_given_by_quarter_is_judged_at_the_years_end(facts: duckdb.DuckDBPyConnection) -> None:
    names = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S", "satuan": "Dokumen", "target": 4}
    for quarter in QUARTERS:
        put(facts, "keluaran", periode=quarter, indikator_output="sum reaches", realisasi=1, **names)
        put(facts, "keluaran", periode=quarter, indikator_output="missed", realisasi=0.5, **names)
    assert matters(facts, "III") == []
    (row,) = matters(facts, "IV")
    assert (row["objek"], row["nilai"], row["pembanding"]) == ("missed, S", 2, 4)


def test_the_medium_term_plan_missed_behind_a_met_agreement(facts: duckdb.DuckDBPyConnection) -> None:
    indicator(facts, LEVEL, [None, None, None, 3.25], 3.25, [None, None, None, 3.5])
    put(facts, "renstra_target", periode="tahun", indikator=LEVEL, target=4, kolom="G")
    (row,) = matters(facts, "IV")
    assert (row["jenis"], row["pembanding"], row["persen"]) == ("renstra", 4, 87.5)


def test_expected_spending_is_summed_over_what_can_be_expected(facts: duckdb.DuckDBPyConnection) -> None:
    spending(facts, "A", 100, [20, 50])
    spending(facts, "B", 200, [40, 100])
    spending(facts, "C", 400, [None, None])
    indicator(facts, LEVEL, [None, 1, None, 2], 2, [None, 1])
    found = {
        row["objek"]: row for row in rows(facts, "expected_values", perangkat_daerah="BKD", tahun=2024, triwulan="II")
    }
    assert found["C"]["perkiraan_akhir_tahun"] is None
    whole = found["A"]["perkiraan_akhir_tahun"] + found["B"]["perkiraan_akhir_tahun"]
    for name in ("A", "B", "C"):
        assert found[name]["jumlah_perkiraan_rupiah"] == whole > 150
        assert found[name]["jumlah_pagu_diperkirakan_rupiah"] == 300
    assert found[LEVEL]["jumlah_perkiraan_rupiah"] is None
