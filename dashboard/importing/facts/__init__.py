"""Typed facts from the rows of a table.

reader.py    the facts of a table      printed.py  what is printed beside them, to be compared and never counted
cells.py     what a cell holds         required.py what a fact may not lack      dating.py  when it is of
numbering.py whose numbers they are
months.py    money of single months    quarters.py headings that name a quarter
measuring.py the year that an index measures    year_ends.py months across a year's end
"""
