"""From a workbook to a draft: tables found, facts typed, findings collected. Knows nothing of pages or storage.

workbook.py   cells of every sheet            layouts/   which headings make which data set (data, not code)
tables.py     where the tables are            cells.py   what one cell means: number, text, period
facts.py      typed facts, printed figures    findings.py  what can be wrong, with its remedy
"""

from dashboard.importing.draft import Draft, SourceTable
from dashboard.importing.findings import KINDS, Finding
from dashboard.importing.reading import Choices, read_draft

__all__ = ["KINDS", "Choices", "Draft", "Finding", "SourceTable", "read_draft"]
