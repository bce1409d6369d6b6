"""What cannot be right in what was read.

headings.py  headings in doubt    swapped.py  headings that changed places    facts.py  values and rows
scales.py    thousands, fractions or points    accumulation.py  since January, or of the quarter alone
totals.py    totals and their parts            across.py  what a row prints against its own figures
footing.py   quarters of an indicator alone, or since January, as it adds up
row_scope.py columns of periods or agencies that the table is not of
blank.py     tables that nobody filled in      commas.py        figures of 0 to 100 that lost their comma
"""
