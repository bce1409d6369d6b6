"""From a workbook to a draft: tables found, facts typed, findings collected. Knows nothing of pages or storage.

reading.py   the whole way, in this order:
opening/     a file's bytes -> sheets               sheet.py      cells that know their place
personal.py  NIPs and names found                   cleaning/     and taken out of the file that is kept
preparing.py sheets ready to be read
tables/      where the tables are, what their columns mean        layouts/  known shapes of tables (data, not code)
rows/        leaf, group or total                   values/       what one cell says
context/     whose figures, and when                facts/        typed facts and published figures
judging/     what cannot be right                   lacking.py    tables without rows, figures, results
describing.py how it was read
draft.py     what it gives                      choices.py    what the user says, what is known already
findings.py  every kind of finding, its remedy          astray.py     answers that concern nothing in a file
"""

from dashboard.importing.choices import Answer, Choices, Known
from dashboard.importing.draft import Draft, Heading, SourceTable
from dashboard.importing.findings import KINDS, Finding
from dashboard.importing.reading import read_draft

__all__ = ["KINDS", "Answer", "Choices", "Draft", "Finding", "Heading", "Known", "SourceTable", "read_draft"]
