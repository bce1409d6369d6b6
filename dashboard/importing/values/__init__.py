"""What one cell says.

numbers.py  a number and its notation    spelled.py  with its words beside it    units.py  with its unit
scaled.py   money with its scale ("142,72 juta")
figures.py  which columns hold figures, in which notation    amounts.py  the figures of a table's cells, scaled
terms.py    columns whose values are few and fixed           stated.py   states and days in words
"""
