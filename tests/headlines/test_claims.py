"""Titles must not claim more than their rows show: each of these once did."""

from collections.abc import Callable

import duckdb
import pandas as pd
import pytest

from dashboard.decks import VIEWS, SavedView, build_slide
from dashboard.headlines import achievement, budget, cash_plan, ip_asn, merit, overview, strategic
from dashboard.outlines.sentences import SENTENCES
from tests.headlines.test_ip_asn import ranked
from tests.headlines.test_merit import POTENTIAL, provinces
from tests.headlines.test_overview import MISSED
from tests.headlines.test_sentences import SPENDING, say

NAN = float("nan")
NO_ROWS = pd.DataFrame()
NO_PLAN = pd.DataFrame(columns=["selisih_rupiah", "is_tanpa_rencana", "pagu_rupiah"])
NO_DATA = {"perangkat_daerah": "BKD", "tahun": 2030, "triwulan": "IV"}
OVER_YEARS = ("jangka_menengah", "penghargaan")
SPENT = pd.Series(SPENDING)
UNKNOWN = {"sisa_rupiah": NAN, "jumlah_kegiatan_rendah": 0}


def years(*, reached: float, next_years: tuple[int, ...]) -> pd.DataFrame:
    rows = pd.DataFrame({"tahun": [2023, *next_years]}).assign(tidak_menantang=False)
    return rows.assign(realisasi_terakhir=reached, tahun_realisasi_terakhir=2023)


def due(*statuses: str) -> pd.DataFrame:
    return pd.DataFrame({"triwulan": "IV", "status": statuses})


def dimensions(value: float) -> pd.DataFrame:
    return pd.DataFrame({"dimensi": ["Kinerja", "Disiplin"], "peringkat_terendah": 1, "capaian_persen": value})


def explained(absorbed: float) -> pd.DataFrame:
    return pd.DataFrame({"sub_kegiatan": ["A"], "penjelasan": ["karena"], "serapan_persen": [absorbed]})


def there_and_back() -> pd.DataFrame:
    """Tenth in July, first in August, tenth again in September."""
    rows = ranked(("Kota Metro", 10, 1), months=("2024-07", "2024-08", "2024-09"))
    rows.loc[2, ["peringkat", "naik_peringkat"]] = [10, 0]
    return rows


CLAIMS: list[tuple[str, Callable[[], str], str]] = [
    (
        "no realisation at all",
        lambda: achievement.comparison_headline(years(reached=NAN, next_years=(2024,))),
        "masih di atas realisasi",
    ),
    (
        "no year to come",
        lambda: achievement.comparison_headline(years(reached=300, next_years=())),
        "masih di atas realisasi",
    ),
    (
        "the plan's last year",
        lambda: achievement.comparison_headline(years(reached=300, next_years=(2024,)).assign(tidak_menantang=None)),
        "masih di atas realisasi",
    ),
    ("not yet published", lambda: achievement.quarters_headline(due("tercapai", "belum_tersedia")), "Semua"),
    ("nothing was due", lambda: achievement.quarters_headline(due("tidak_jatuh_tempo")), "Semua"),
    ("a small rest is left", lambda: say(budget.headline, SPENDING, bagian_sisa_terbesar_persen=99.6), "100 %"),
    (
        "spent more than allocated",
        lambda: say(budget.headline, SPENDING, sisa_rupiah=-1, sisa_persen=-2, bagian_sisa_terbesar_persen=-9),
        "tidak terserap",
    ),
    (
        "explained but not low",
        lambda: budget.explanation_headline(explained(95), pd.Series(SPENDING)),
        "serapan rendah",
    ),
    ("nothing spent yet", lambda: budget.explanation_headline(NO_ROWS, None), "Tidak ada"),
    (
        "no spending known",
        lambda: budget.reasons_headline(NO_ROWS, pd.Series(UNKNOWN)),
        "Tidak ada",
    ),
    ("no output due", lambda: budget.output_headline(NO_ROWS, None), "Tidak ada"),
    ("spending not given", lambda: say(budget.activity_headline, SPENDING, **UNKNOWN), "Tidak ada"),
    ("no cash plan", lambda: cash_plan.behind_headline(NO_PLAN), "Tidak ada"),
    ("not one month", lambda: ip_asn.rank_headline(pd.DataFrame({"bulan": []})), "satu bulan"),
    ("moved and came back", lambda: ip_asn.rank_headline(there_and_back()), "dari peringkat 10 ke 1"),
    ("all lost places", lambda: ip_asn.rank_headline(ranked(("Kota A", 1, 2), ("Kota B", 2, 7))), "tidak berubah"),
    ("all at the maximum", lambda: ip_asn.dimension_headline(dimensions(100)), "terjauh"),
    ("no dimension has a value", lambda: ip_asn.dimension_headline(dimensions(NAN)), "terjauh"),
    ("no maxima", lambda: say(merit.potential_headline, POTENTIAL, potensi=NAN, potensi_terbesar=NAN), "terbesar"),
    (
        "no points left",
        lambda: say(merit.potential_measure, POTENTIAL, potensi=0, bagian_potensi_terbesar_persen=NAN),
        "–",
    ),
    ("two share the top", lambda: merit.ranking_headline(provinces(400, 400, 300)), "Provinsi A tertinggi"),
    ("only one", lambda: merit.ranking_headline(provinces(400)), "tertinggi"),
    ("no plans", lambda: strategic.headline(None), "Semua"),
    ("a programme missed its target", lambda: overview.headline(None, MISSED, None), "Belum ada realisasi"),
]


@pytest.mark.parametrize("name", [name for name in VIEWS if name not in OVER_YEARS])
def test_a_view_claims_nothing_about_a_year_without_data(report: duckdb.DuckDBPyConnection, name: str) -> None:
    slide = build_slide(lambda question, **parameters: question(report, **parameters), NO_DATA, SavedView(name))
    assert slide.judul.startswith("Belum ada ")


@pytest.mark.parametrize("name", [name for name in SENTENCES if name not in OVER_YEARS])
def test_a_sentence_claims_nothing_about_a_year_without_data(report: duckdb.DuckDBPyConnection, name: str) -> None:
    told = SENTENCES[name](lambda question, **parameters: question(report, **parameters), NO_DATA)
    assert [sentence.text for sentence in told if "elum " not in sentence.text] == []
    assert [sentence.text for sentence in told if sentence.is_filled] == []


@pytest.mark.parametrize("name", SENTENCES)
def test_every_sentence_of_the_reports_own_year_is_filled(report: duckdb.DuckDBPyConnection, name: str) -> None:
    period = {**NO_DATA, "tahun": 2024}
    told = SENTENCES[name](lambda question, **parameters: question(report, **parameters), period)
    assert [sentence.text for sentence in told if not sentence.is_filled] == []


@pytest.mark.parametrize(("sentence", "claim"), [case[1:] for case in CLAIMS], ids=[case[0] for case in CLAIMS])
def test_a_title_claims_no_more_than_the_rows_show(sentence: Callable[[], str], claim: str) -> None:
    assert claim not in sentence()


def test_a_budget_spent_whole_before_any_indicator_is_measured_has_a_title() -> None:
    spent = pd.Series({**SPENDING, "sisa_rupiah": 0, "sisa_persen": 0})
    assert overview.headline(None, pd.DataFrame({"status": []}), spent) != ""


@pytest.mark.parametrize("sentence", [budget.headline, budget.page_headline])
def test_an_allocation_without_spending_is_no_error(sentence: Callable[[pd.Series], str]) -> None:
    assert "terserap" not in say(
        sentence, SPENDING, sisa_rupiah=pd.NA, sisa_persen=NAN, bagian_sisa_terbesar_persen=NAN
    )


def test_percent_signs_do_not_wrap() -> None:
    plans = {"jumlah_target": 2, "jumlah_terisi": 2, "jumlah_di_bawah_target": 0}
    said = [ip_asn.dimension_headline(dimensions(82.3)), strategic.headline(pd.Series(plans))]
    assert [text for text in said if " %" in text] == []
