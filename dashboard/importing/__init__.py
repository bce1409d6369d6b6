"""From a workbook to a draft: tables found, facts typed, findings collected. Knows nothing of pages or storage.

reading.py    the whole way                   draft.py     what it gives
choices.py    what the user says, what is known already
opening/      a file's bytes -> sheets        sheet.py     cells that know their place
personal.py   NIPs and names found            cleaning/    and taken out of the file that is kept
preparing.py  sheets ready to be read         layout.py, layouts/   known table shapes (data, not code)
headings.py   what one heading says           header.py, headers.py  header rows: which column each heading means
tables.py     where the tables are            rows.py      leaf, group or total; tiers/  levels in one column
numbers.py, units.py, spelled.py  what one cell says      figures.py   a notation; periods.py, scope.py  for when, whose
facts.py      typed facts, their amounts.py   printed.py   published figures; institutions.py  their names
describing.py how it was read
judging.py, scales.py, swapped.py, totals.py, across.py, accumulation.py  what cannot be right
findings.py   every kind, with its remedy
"""

from dashboard.importing.choices import Answer, Choices, Known
from dashboard.importing.draft import Draft, Heading, SourceTable
from dashboard.importing.findings import KINDS, Finding
from dashboard.importing.reading import read_draft

__all__ = ["KINDS", "Answer", "Choices", "Draft", "Finding", "Heading", "Known", "SourceTable", "read_draft"]
