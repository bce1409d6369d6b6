"""Where the tables of a sheet are, and what their columns mean.

layout.py  a known shape of a table (data: ``layouts/``)   headings.py  what one heading says
likeness.py  how sure it is that one means another       kinds.py     what a column holds
headers.py  header rows found     header_texts.py  what they say     meaning.py  which column each heading means
header.py   header rows as read   below.py  what stands below headings
found.py   the tables of a sheet     beside.py  tables side by side, parted
further.py rows that state a further indicator of the row above
unread.py  a sheet on which no table is recognised: what it may be
"""
