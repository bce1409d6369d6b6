"""The hand-worked tables of ``test_checks.py``: for each check its facts and the two values of each finding.

A module a kind of check, as in ``queries/checks``; facts.py  rows that are short to write
"""

from tests.queries.check_cases import dua_tempat, hitungan, kategori, target, teks
from tests.queries.check_cases.facts import Cases

CASES: Cases = {**dua_tempat.CASES, **hitungan.CASES, **kategori.CASES, **target.CASES, **teks.CASES}
