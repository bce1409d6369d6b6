"""When a fact is of: the year and period that its row, its table or the file says."""

import re

from dashboard.importing.choices import Scope
from dashboard.importing.context.periods import MONTHS, period
from dashboard.importing.draft import Row
from dashboard.importing.tables.layout import Facts

YEAR_SET = "tahun"
MONTH_OF_TABLE = "bulan"


def period_of(facts: Facts, fact: Row, scope: Scope) -> str | None:
    """The month, quarter or year of a fact."""
    if facts.periode == MONTH_OF_TABLE:
        return scope.bulan
    named = fact.get("bulan") or fact.get("periode")
    if "bulan" in fact and named and str(named).isdecimal() and int(named) in MONTHS.values():
        return f"{fact['tahun']}-{int(named):02}"
    if "bulan" in fact and named and not period(str(named)):
        named = f"{named} {fact['tahun']}"
    if named and named != YEAR_SET:
        return period(str(named))
    return scope.triwulan if is_of_scope(facts, fact) else named or facts.periode


def is_of_scope(facts: Facts, fact: Row) -> bool:
    """Whether a fact is of the quarter that the whole table is of."""
    return not (fact.get("bulan") or fact.get("periode") or facts.periode)


def year_of(month: str | None, period_: str | None, scope: Scope) -> int | None:
    """The year of a month; of a table that names none, its own."""
    if month is None:
        return scope.tahun
    return int(period_[:4]) if period_ and re.match(r"\d{4}-", period_) else None
