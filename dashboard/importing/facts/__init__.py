"""Typed facts from the rows of a table.

reader.py    the facts of a table      printed.py  what is printed beside them, to be compared and never counted
months.py    money of single months    quarters.py headings that name a quarter
measuring.py the year that an index measures
"""
