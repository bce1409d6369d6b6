"""From a workbook to a draft: tables found, facts typed, findings collected. Knows nothing of pages or storage.

opening/      a file's bytes -> sheets        sheet.py   cells that know their place
choices.py    what the user says, what is known already
layout.py     known table shapes              layouts/   which headings make which data set (data, not code)
tables.py     where the tables are            cells.py   what one cell means: number, text, period
facts.py      typed facts, printed figures    findings.py  what can be wrong, with its remedy
"""

from dashboard.importing.choices import Answer, Choices, Known
from dashboard.importing.draft import Draft, Heading, SourceTable
from dashboard.importing.findings import KINDS, Finding
from dashboard.importing.reading import read_draft

__all__ = ["KINDS", "Answer", "Choices", "Draft", "Finding", "Heading", "Known", "SourceTable", "read_draft"]
