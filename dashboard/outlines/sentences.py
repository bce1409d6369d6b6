"""Sentences of a report by name: what the figures say, each with its source."""

from collections.abc import Callable
from typing import Any

import pandas as pd

import queries
from dashboard.headlines import achievement, budget, ip_asn, merit, people, strategic
from dashboard.headlines.words import first, known
from dashboard.notation import percent, rupiah
from dashboard.outlines.elements import Sentence
from dashboard.panels import Source, cells_of, simulation
from dashboard.panels import achievement as agreement
from dashboard.panels import budget as money
from dashboard.panels import merit as merits
from dashboard.panels import strategic as activities
from dashboard.panels.people import EMPLOYEES

Ask = Callable[..., pd.DataFrame]
Period = dict[str, Any]


def agreement_whole(ask: Ask, period: Period) -> list[Sentence]:
    """How many indicators meet their target, and the mean."""
    summary = first(ask(queries.achievement_summary, **period))
    source = Source("achievement_summary", cells_of(period), agreement.PLACE, "rata-rata capaian yang tersedia")
    if summary is None or not summary["jumlah_indikator"]:
        return [Sentence("Belum ada indikator perjanjian kinerja untuk periode ini.", source, is_filled=False)]
    said = [achievement.standing(summary, period["tahun"], period["triwulan"])]
    measured = known(summary["rata_rata_persen"])
    if measured:
        said.append(f"Rata-rata capaian {percent(summary['rata_rata_persen'])}: {achievement.average_note(summary)}.")
    return [Sentence(text, source, is_filled=measured) for text in said]


def two_targets(ask: Ask, period: Period) -> list[Sentence]:
    """Indicators that have a target in the agreement and another in the medium-term plan, against both."""
    rows = ask(queries.indicator_achievement, **period)
    both = rows[rows["target"].notna() & rows["target_renstra"].notna()]
    return [
        Sentence(
            _sentence(achievement.two_targets(row)),
            Source("indicator_achievement", cells_of(period, objek=row["indikator"]), "LKIP 2024, 2.1 dan 3.1"),
        )
        for _, row in both.iterrows()
    ]


def supporting_programmes(ask: Ask, period: Period) -> list[Sentence]:
    """What the programmes that support an indicator of the agreement spent and put out."""
    return _programmes(ask, period, supporting=True)


def every_programme(ask: Ask, period: Period) -> list[Sentence]:
    """What each programme spent and put out."""
    return _programmes(ask, period, supporting=False)


def _programmes(ask: Ask, period: Period, *, supporting: bool) -> list[Sentence]:
    rows = ask(queries.program_support, **period)
    source = Source("program_support", cells_of(period), "LKIP 2024, 3.2.1 no. 1 dan 3.2.2")
    told = rows[rows["indikator_didukung"].notna()] if supporting else rows
    return [Sentence(_sentence(budget.programme_sentence(row)), source) for _, row in told.iterrows()]


def programme_indicators(ask: Ask, period: Period) -> list[Sentence]:
    """Programme indicators below their target."""
    rows = ask(queries.program_achievement, **period)
    source = Source("program_achievement", cells_of(period), "LKIP 2024, 3.2.2", "capaian = realisasi / target × 100")
    return [Sentence(_sentence(achievement.program_headline(rows)), source, bool(rows["realisasi"].notna().any()))]


def medium_term(ask: Ask, period: Period) -> list[Sentence]:
    """What each indicator of the medium-term plan reached and whether its next targets still challenge."""
    rows = ask(queries.target_comparison, **period)
    sentences = []
    for name in dict.fromkeys(rows["indikator"]):
        own = rows[rows["indikator"] == name]
        source = Source("target_comparison", cells_of(period, objek=name), "LKIP 2024, 2.1 dan 3.2.1 no. 2")
        said = achievement.comparison_headline(own)
        told = _sentence(f"{own['nama_pendek'].iloc[0]}: {said[0].lower()}{said[1:]}")
        sentences.append(Sentence(told, source, bool(own["realisasi_terakhir"].notna().any())))
    return sentences


def own_dimensions(ask: Ask, period: Period) -> list[Sentence]:
    """The agency's own dimensions of the index, as known so far, against their last target."""
    said = ip_asn.own_dimensions(ask(queries.ip_asn_dimensions, **period), period["perangkat_daerah"])
    source = Source("ip_asn_dimensions", cells_of(period), "LKIP 2024, 3.2.1 no. 2")
    return [Sentence(_sentence(said), source)] if said else []


def merit_value(ask: Ask, period: Period) -> list[Sentence]:
    """The merit system against its target, and where most points are left; else what the self-assessment gives."""
    summary = first(ask(queries.merit_summary, **period))
    assessed = first(ask(queries.merit_simulation_summary, skor=None, **period))
    if summary is None and assessed is not None:
        source = Source("merit_simulation_summary", cells_of(period), simulation.PLACE, simulation.VALUE)
        return [Sentence(_sentence(merit.headline(None, assessed)), source, known(assessed["nilai"]))]
    source = Source("merit_summary", cells_of(period), merits.PLACE, "jumlah nilai aspek menurut pengampu")
    said = (merit.headline(summary), merit.potential_headline(summary))
    return [Sentence(_sentence(text), source, summary is not None) for text in said]


def merit_rank(ask: Ask, period: Period) -> list[Sentence]:
    """The place among the provinces that the report names."""
    rows = ask(queries.merit_ranking, **period)
    source = Source("merit_ranking", cells_of(period), merits.PLACE)
    return [Sentence(_sentence(merit.ranking_headline(rows)), source, not rows.empty)]


def index_rank(ask: Ask, period: Period) -> list[Sentence]:
    """The own place among the institutions of the region."""
    summary = first(ask(queries.ip_asn_summary, **period))
    source = Source("ip_asn_comparison", cells_of(period, every_period=True), "LKIP 2024, 3.2.1 no. 3")
    return [Sentence(_sentence(ip_asn.headline(summary)), source, summary is not None)]


def staff(ask: Ask, period: Period) -> list[Sentence]:
    """How many staff serve how many, and the year before; else how many the employees' own file has."""
    summary, employees = first(ask(queries.staff_summary, **period)), ask(queries.staff_from_employees, **period)
    if summary is None and len(employees):
        source = Source("staff_from_employees", cells_of(period), EMPLOYEES)
        return [Sentence(_sentence(people.employees_headline(employees)), source)]
    source = Source("staff_summary", cells_of(period, every_period=True), "LKIP 2024, 1.6 dan 3.2.1 no. 4")
    said = [people.headline(summary, employees), people.standing(summary, employees) if summary is not None else ""]
    return [Sentence(_sentence(text), source, summary is not None) for text in said if text]


def efficiency(ask: Ask, period: Period) -> list[Sentence]:
    """The efficiency of each programme with its formula."""
    rows = ask(queries.budget_efficiency, tingkat="program", **period)
    source = Source("budget_efficiency", cells_of(period), "LKIP 2024, 3.2.1 no. 4")
    told = rows[rows["efisiensi_persen"].notna()]
    said = [f"{row['program']}: {budget.efficiency_sentence(row)}" for _, row in told.iterrows()]
    return [Sentence(_sentence(text), source, bool(said)) for text in (said or [budget.efficiency_headline(rows)])]


def strategic_activities(ask: Ask, period: Period) -> list[Sentence]:
    """How many targets of the strategic activities were filled and reached, and which were not."""
    summary, rows = first(ask(queries.action_plan_summary, **period)), ask(queries.action_plan_progress, **period)
    source = Source("action_plan_progress", cells_of(period), activities.PLACE)
    said = (strategic.headline(summary), strategic.progress_headline(rows))
    filled = summary is not None and bool(summary["jumlah_terisi"])
    return [Sentence(_sentence(text), source, filled) for text in said]


def spending(ask: Ask, period: Period) -> list[Sentence]:
    """Allocation and spending to the rupiah, the year before, and where the remainder is."""
    summary = first(ask(queries.budget_summary, **period))
    source = Source("budget_summary", cells_of(period), money.PLACE, money.FORMULA)
    said, spent = [budget.page_headline(summary)], budget.is_spent(summary)
    if summary is not None and spent:
        said = [budget.standing(summary), *said]
        allocated = f"Pagu {rupiah(summary['pagu_rupiah'])}"
        if summary["jumlah_belum_diisi"]:
            allocated += f", di antaranya {rupiah(summary['pagu_terisi_rupiah'])} sudah ada realisasinya"
        whole = f"{allocated}; realisasi {rupiah(summary['realisasi_rupiah'])}"
        said = [f"{whole}, sisa {rupiah(summary['sisa_rupiah'])}", *said]
    return [Sentence(_sentence(text), source, spent) for text in said]


def low_absorption(ask: Ask, period: Period) -> list[Sentence]:
    """Which low absorption is explained, and which kind of reason holds most of the remainder."""
    explained, reasons = ask(queries.budget_explanations, **period), ask(queries.budget_reasons, **period)
    summary = first(ask(queries.budget_summary, **period))
    category = Source("budget_reasons", cells_of(period), money.PLACE)
    told, spent = (budget.reasons_headline(reasons, summary), budget.reasons_reading(reasons)), budget.is_spent(summary)
    return [
        Sentence(
            _sentence(budget.explanation_headline(explained, summary)),
            Source("budget_explanations", cells_of(period), money.PLACE),
            spent,
        ),
        *(Sentence(_sentence(text), category, spent) for text in told if text),
    ]


def trained(ask: Ask, period: Period) -> list[Sentence]:
    """How many attended training."""
    rows = ask(queries.training, **period)
    source = Source("training", cells_of(period), "LKIP 2024, 3.2.4")
    return [Sentence(_sentence(people.training_headline(rows)), source, not rows.empty)]


SENTENCES: dict[str, Callable[[Ask, Period], list[Sentence]]] = {
    "anggaran": spending,
    "dua_target": two_targets,
    "efisiensi": efficiency,
    "dimensi_ip_asn": own_dimensions,
    "ip_asn": index_rank,
    "jangka_menengah": medium_term,
    "ksd": strategic_activities,
    "merit": merit_value,
    "pegawai": staff,
    "pelatihan": trained,
    "peringkat_merit": merit_rank,
    "perjanjian": agreement_whole,
    "program": programme_indicators,
    "program_pendukung": supporting_programmes,
    "program_rinci": every_programme,
    "serapan_rendah": low_absorption,
}


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
