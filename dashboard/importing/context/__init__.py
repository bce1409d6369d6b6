"""Whose figures they are, and when.

scope.py   agency, year and quarter: from titles, headings, sheet, file, or what the user says
owners.py  agencies in titles    institutions.py  institutions of a region
periods.py months, quarters and years as people write them    naming.py  names that mean a known thing
month.py   the month that a whole list is of    years.py years side by side
asking.py  what a table does not say of it
"""
