"""What each row of a table is.

roles.py   a leaf that states facts, a group that names what follows, a total of others
groups.py  rows that name a group    lines.py   several rows written in one
parents.py what sub-activities belong to, where a table does not say it    tiers/  levels in one column
"""
