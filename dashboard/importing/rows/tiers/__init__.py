"""Levels that stand below each other in one column: programme, activity, sub-activity, by code, words or depth.

lines.py     the rows with their code, name, numbering and indentation
levels.py    the level of each row, from what names it; else from how deep it stands
depths.py    how deep each row stands: by indentation, by numbering, or by the sums of its money
sums.py      whether the money of rows adds up to that of the rows above
asking.py    the question which level a depth is, and which answers it has
nesting.py   what each row is, with the levels above it
"""

from dashboard.importing.rows.tiers.nesting import LEAF, MORE, PARENT, PART, TOTAL, UNKNOWN, Tier, read

__all__ = ["LEAF", "MORE", "PARENT", "PART", "TOTAL", "UNKNOWN", "Tier", "read"]
