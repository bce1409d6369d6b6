"""Definitions of the indicators, split by the sub-headings of their own text."""

import re

from .report import between, clean
from .sheets import Cell

PARTS = ["Dasar Hukum", "Definisi", "Cara Pengukuran", "Kategori", "Sumber Data"]
PLAIN_HEADINGS = {
    "Dasar Hukum": "Dasar Hukum",
    "Definisi": "Definisi",
    "Metode Pengukuran": "Cara Pengukuran",
    "Cara Pengukuran": "Cara Pengukuran",
    "Cara Perhitungan": "Cara Pengukuran",
    "Formula Perhitungan": "Cara Pengukuran",
    "Formula Pengukuran": "Cara Pengukuran",
    "Sumber Data": "Sumber Data",
}
TELLING_HEADINGS = {  # headings that say more than the column they open: they stay in the text
    "Penghitungan melalui sistem e-Inventarisasi": "Cara Pengukuran",
    "Kinerja Anggaran yang dihitung atas aspek implementasi dilakukan dengan mengukur variabel sebagai berikut": (
        "Cara Pengukuran"
    ),
    "Kategori Tingkat Penerapan Sistem Merit": "Kategori",
    "Pembobotan Nilai Kinerja atas Aspek Implementasi yang dihasilkan": "Kategori",
}
HEADING = re.compile(r"\b(" + "|".join([*PLAIN_HEADINGS, *TELLING_HEADINGS]) + r") ?:\s*")
SUPPORT_INDICATOR = "Indeks Kepuasan Layanan Penunjang Urusan Pemerintahan Daerah"


def definition_rows(agreement: list[tuple[str, str]]) -> list[list[Cell]]:
    """A row an indicator: those of the agreement as (name, text), then those of the programmes (2.3.2)."""
    found = [["Perjanjian Kinerja", name, *_split(text)] for name, text in agreement]
    return found + [["Program", name, *_split(text)] for name, text in _programme_texts()]


def _split(text: str) -> list[Cell]:
    """The parts of a definition in the order of PARTS, each text as printed; None where nothing is printed."""
    parts: dict[str, str] = {}
    cuts = _cuts(text)
    ends = [cut.start() for cut in cuts[1:]] + [len(text)]
    for cut, end in zip(cuts, ends, strict=True):
        heading = cut.group(1)
        part = PLAIN_HEADINGS.get(heading) or TELLING_HEADINGS[heading]
        keeps_heading = heading in TELLING_HEADINGS or part in parts
        body = text[cut.start() if keeps_heading else cut.end() : end].strip()
        parts[part] = f"{parts[part]}\n{body}" if part in parts else body
    return [_plain_formula(parts[part]) if parts.get(part) else None for part in PARTS]


def _cuts(text: str) -> list[re.Match]:
    """Where the parts begin. A text that names a source for each of several variables keeps them in place."""
    cuts = list(HEADING.finditer(text))
    several = sum(cut.group(1) == "Sumber Data" for cut in cuts) > 1
    return [cut for cut in cuts if not (several and cut.group(1) == "Sumber Data")]


def _plain_formula(text: str) -> str:
    """The one formula that is typeset, as plain text."""
    formula = re.compile(r"\$\\frac\{(.*?)\}\{\}\$", re.DOTALL)
    return formula.sub(lambda found: _without_commands(found.group(1)), text)


def _without_commands(formula: str) -> str:
    formula = re.sub(r"\\text\{([^}]*)\}", r"\1", formula)
    return formula.replace(r"\times", "×").replace(r"\%", "%")


def _programme_texts() -> list[tuple[str, str]]:
    """The five programme indicators with the text of their definitions."""
    numbered = between("Berikut ini dijabarkan definisi operasional dari masing-masing", "c. Program Penunjang")
    found: list[tuple[str, list[str]]] = []
    for line in filter(None, numbered):
        title = re.fullmatch(r"\d\. (Nilai Aspek .*?);?", line)
        if title:
            found.append((title.group(1), []))
        else:
            found[-1][1].append(line)
    support = between("Berikut ini dijabarkan definisi operasional dari indikator", "2.3.3 Indikator Kinerja Kegiatan")
    found.append((SUPPORT_INDICATOR, [line for line in support if line]))
    return [(name, clean("\n".join(text))) for name, text in found]
