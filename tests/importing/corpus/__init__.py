"""Workbooks as analysts have them, each with the facts or the findings it must give.

Written after what real files look like, not after the importer: a case says what an analyst would expect.

case.py          a case, and the files it is made of
titles.py        title rows, and a budget that many cases write in their own way
sipd.py, sipd_accounts.py, emonev.py, lkip.py, merit.py, ip_asn.py    the families of files
ip_asn_month.py  lists of which the whole is of one month
components.py, survey.py    what indicators are computed from, and answers to the satisfaction survey
levels.py        programme, activity and sub-activity without codes
months.py        money by month
cash_plan.py     cash plans
beside.py        tables side by side
lines.py         several indicators in one cell
evaluation.py    form E.81 as agencies fill it in
depths.py        levels that only indentation, numbering or sums show
headers.py       header rows and what headings say
notation.py      how numbers are written
surroundings.py  what stands around a table: notes, hidden rows, scratch cells, persons
period.py        whose data, and for when
judging.py       values that cannot be right
formats.py, broken.py    other kinds of file, and files that cannot be read
variants.py      the same facts written in many ways, for the property tests
"""
