"""What files and what is in force before them are judged to be: each rule on small hand-worked tables."""

from tests.store.judging_cases import adding, agreed, blanked, falling, impossible, leaps, names, shifted, units
from tests.store.judging_cases.facts import Cases

ROOMS = (adding, falling, leaps, impossible, units, agreed, names, blanked, shifted)
CASES: Cases = [case for room in ROOMS for case in room.CASES]
