"""Which quarter a template is for, and which stored periods belong to it."""

import re
from collections.abc import Iterable

from dashboard.catalogue import fact_tables
from dashboard.importing.choices import Scope
from dashboard.importing.context.scope import agencies
from dashboard.importing.draft import Row
from dashboard.importing.tables.layout import Facts, Layout
from dashboard.templates.in_force import InForce
from dashboard.templates.shape import is_for_quarter, is_planned_by_month, is_reported_quarterly

QUARTERS = ("I", "II", "III", "IV")
MONTHS_IN_QUARTER = 3
ANNUAL = "tahun"


def newest(in_force: InForce, layouts: Iterable[Layout], agency: str | None = None) -> Scope:
    """The newest quarter with a value in force in any table that is reported quarterly; else the newest year's end.

    The agency is the one of that quarter, else any that has data, else the first that is known.
    """
    layouts = list(layouts)
    quarterly = [layout for layout in layouts if is_reported_quarterly(layout)]
    found = _moments(in_force, quarterly, agency) or _moments(in_force, layouts, agency)
    owners = [agency, *(owner for *_, owner in found), *agencies()]
    owner = next((owner for owner in owners if owner), None)
    return Scope(owner, found[0][0], QUARTERS[found[0][1] - 1]) if found else Scope(owner, None, None)


def _moments(in_force: InForce, layouts: Iterable[Layout], agency: str | None) -> list[tuple[int, int, str | None]]:
    """Year, quarter and agency of everything in force that is not missing, newest first."""
    found = {
        (int(row["tahun"]), quarter_of(row), row["perangkat_daerah"])
        for layout in layouts
        for facts in layout.fakta
        for row in in_force.rows(facts, agency)
        if row.get(fact_tables()[facts.tabel].status or ANNUAL) is not None
    }
    return sorted(found, key=lambda moment: moment[:2], reverse=True)


def coming(scope: Scope) -> Scope:
    """The quarter after one; unknown after an unknown one."""
    if scope.tahun is None or scope.triwulan is None:
        return scope
    following = QUARTERS.index(scope.triwulan) + 1
    year, position = scope.tahun + following // len(QUARTERS), following % len(QUARTERS)
    return Scope(scope.perangkat_daerah, year, QUARTERS[position])


def quarter_of(row: Row) -> int:
    """The number of the quarter a fact belongs to: of B06 or 2024-06 it is 2, of a whole year 4."""
    period = str(row["periode"])
    if period in QUARTERS:
        return QUARTERS.index(period) + 1
    month = re.search(r"(?:^B|-)(\d\d)$", period)
    return -(-int(month[1]) // MONTHS_IN_QUARTER) if month else len(QUARTERS)


def names_own_period(facts: Facts) -> bool:
    """Whether a table says of each row or column which part of the year it is about."""
    return "periode" in facts.kolom or (facts.lebar is not None and facts.lebar.sebagai == "periode")


def names_own_year(facts: Facts) -> bool:
    """Whether a table says of each row or column which year it is about."""
    return ANNUAL in facts.kolom or (facts.lebar is not None and facts.lebar.sebagai == ANNUAL)


def belongs(facts: Facts, row: Row, scope: Scope) -> bool:
    """Whether a table of the scope's quarter holds a fact in force."""
    if names_own_year(facts):
        return True
    if row["tahun"] != scope.tahun:
        return False
    if is_planned_by_month(facts):
        return True
    if names_own_period(facts) or facts.periode:
        return facts.periode in (None, row["periode"])
    return bool(scope.triwulan) and quarter_of(row) == QUARTERS.index(str(scope.triwulan)) + 1


def months(scope: Scope) -> list[str]:
    """The months of a quarter: ``2025-01``, ``2025-02``, ``2025-03``."""
    first = QUARTERS.index(str(scope.triwulan)) * MONTHS_IN_QUARTER
    return _year_months(scope)[first : first + MONTHS_IN_QUARTER]


def months_of(facts: Facts, scope: Scope) -> list[str]:
    """The months a table of months has side by side: the quarter's, or the year's where they are a plan."""
    return _year_months(scope) if is_planned_by_month(facts) else months(scope)


def _year_months(scope: Scope) -> list[str]:
    return [f"{scope.tahun}-{number:02}" for number in range(1, len(QUARTERS) * MONTHS_IN_QUARTER + 1)]


def period_title(layout: Layout, scope: Scope) -> str:
    """The title row that says for when a table is."""
    return f"Triwulan {scope.triwulan} Tahun {scope.tahun}" if is_for_quarter(layout) else f"Tahun {scope.tahun}"
