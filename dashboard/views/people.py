"""The cards of Sumber Daya."""

import queries
from dashboard.panels import Listing, Panel, people
from dashboard.views.view import Ask, Filters, Period, View, year

PAGE = "sumber_daya"


def education(ask: Ask, period: Period, filters: Filters) -> Panel:
    """Staff by education; where no table says so, the employees of the file without names."""
    rows, employees = ask(queries.staff, **period), ask(queries.staff_from_employees, **period)
    return people.employees(employees, period) if rows.empty and len(employees) else people.education(rows, period)


def courses(ask: Ask, period: Period, filters: Filters) -> Listing:
    """What was learned until the quarter; where it is recorded by year only, in the year."""
    rows = ask(queries.training, **period)
    if not rows.empty:
        return people.courses(rows, period)
    whole = {**period, "triwulan": "IV"}
    return people.courses(ask(queries.training, **whole), whole)


def advice(ask: Ask, period: Period, filters: Filters) -> Listing:
    """What was recommended and done."""
    return people.advice(ask(queries.recommendations, **year(period)), period)


def prizes(ask: Ask, period: Period, filters: Filters) -> Listing:
    """What was awarded."""
    return people.prizes(ask(queries.awards, **year(period)), period)


VIEWS = {
    "pegawai_pendidikan": View("Sumber daya manusia", PAGE, education),
    "pelatihan": View("Pelatihan", PAGE, courses),
    "rekomendasi": View("Rekomendasi dan tindak lanjutnya", PAGE, advice),
    "penghargaan": View("Penghargaan", PAGE, prizes),
}
