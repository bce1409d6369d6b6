"""What a written report and a page's export contain, in order. Questions are asked here, nothing is drawn.

elements.py   what a report is made of        chapter.py  a report from its outline, with numbered sources
sentences.py  sentences that figures say      pictures.py charts by name
reports/      outlines as data                files.py    pages, decks and reports as files
origins.py    the numbered list of sources    periods.py  whose figures and when
remarks.py    comments in files              places.py   where figures come from
"""

from dashboard.outlines.chapter import chapter, outlines
from dashboard.outlines.elements import Chapter, Heading, Picture, Placeholder, Remarks, Sentence, Table

__all__ = ["Chapter", "Heading", "Picture", "Placeholder", "Remarks", "Sentence", "Table", "chapter", "outlines"]
