"""How figures are worked out, in the readers' words: told in the head of the statement that does it.

-- Metode: Anggaran > Penyerapan           subject and measure
-- Rumus: realisasi / pagu x 100           one line a rule; {kunci} is a setting of data/rules/pengaturan.csv
-- Dasar: LKIP BKD 2024, 3.3               regulation or place in the report
"""

import re
from dataclasses import dataclass
from functools import cache

from queries.database import names, statement

ROOMS = ("macros", "views", "reports")


@dataclass(frozen=True)
class Method:
    """One measure: its subject and title, its rules with settings as ``{kunci}``, what it rests on, its statement."""

    bagian: str
    judul: str
    rumus: tuple[str, ...]
    dasar: str
    pernyataan: str


@cache
def methods() -> tuple[Method, ...]:
    """Every measure that a statement's head tells, by subject and title."""
    found = (_method(f"{room}/{name}", statement(room, name)) for room in ROOMS for name in names(room))
    return tuple(sorted(filter(None, found), key=lambda method: (method.bagian, method.judul)))


def _method(name: str, text: str) -> Method | None:
    title = re.search(r"^-- Metode: (.+?) > (.+)$", text, re.MULTILINE)
    if not title:
        return None
    rules = tuple(re.findall(r"^-- Rumus: (.+)$", text, re.MULTILINE))
    (basis,) = re.findall(r"^-- Dasar: (.+)$", text, re.MULTILINE)
    return Method(title[1], title[2], rules, basis, name)
