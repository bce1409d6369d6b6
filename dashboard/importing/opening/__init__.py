"""Opening a file: its bytes, in whatever format they are, become sheets.

workbook.py   the way through                  formats.py  what the file really is
xlsx/ xls.py ods.py delimited.py               one reader a format
archive.py    zip packages within the limits   markup.py   XML as events
apart.py      work in a process of its own     answering.py   what such a process does
worker.py     the one that reads
limits.py     what a file may cost             number_formats.py  percentages and dates
"""

from dashboard.importing.opening.workbook import open_workbook

__all__ = ["open_workbook"]
