"""What Unggah Data draws, step by step.

drafts.py         the drafts of an upload, kept in the store's workspace and named in the address
files.py          1 Berkas: drop files, or go on with a draft
templates.py      1 Berkas: a workbook to fill in, or a copy of what is in force
scope.py          what the user says about a whole file, in the row on top
understanding.py  2 Hasil pembacaan: the sheet as seen and its columns     sheet_picture.py  the sheet as HTML, pure
sheet_extract.py  which rows and columns of a sheet are drawn
findings.py       2 Hasil pembacaan: what is wrong, with one-click answers
filling.py        2 Hasil pembacaan: what a cell should hold, at a finding that asks for it
changes.py        3 Perubahan: the difference to what is in force
publishing.py     4 Publikasikan: one button, and what holds afterwards
seen.py           3 and 4: which difference was shown before it is published
"""

from dashboard.ui.upload.changes import changes_step
from dashboard.ui.upload.drafts import opened, others
from dashboard.ui.upload.files import files_step
from dashboard.ui.upload.findings import findings_cards, marked_download
from dashboard.ui.upload.publishing import published, published_card, publishing_step
from dashboard.ui.upload.scope import scope_row
from dashboard.ui.upload.steps import CHANGES, FILES, PUBLISHING, READING, choose_file, choose_step, next_button
from dashboard.ui.upload.understanding import understanding

__all__ = [
    "CHANGES",
    "FILES",
    "PUBLISHING",
    "READING",
    "changes_step",
    "choose_file",
    "choose_step",
    "files_step",
    "findings_cards",
    "marked_download",
    "next_button",
    "opened",
    "others",
    "published",
    "published_card",
    "publishing_step",
    "scope_row",
    "understanding",
]
