"""What a heading says: its words without case, line breaks and footnotes, and its unit."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz.distance import DamerauLevenshtein

SEPARATOR = " > "
UNITS = {
    "rp": "rp",
    "rupiah": "rp",
    "dalam rupiah": "rp",
    "dalam rp": "rp",
    "%": "%",
    "persen": "%",
    "dalam %": "%",
    "k": "k",
}
SCALES = {"r": 10**3, "j": 10**6, "m": 10**9}
WORD = r"(ribu(?:an)?|rb|juta(?:an)?|jt|mil[iy]ar(?:an)?)"
NOUGHTS = r"(0?00|1[.,]?000(?:[.,]000){0,2})(?![.,]?\d)(?:[.,]-)?"
SCALED = re.compile(
    rf"\b(?:rp\.?\s*)?{WORD}\b(?:\s+(?:rp|rupiah)\b)?"
    rf"|\(?\s*\bx?\s*rp\.?\s*{NOUGHTS}\s*\)?|\(?\bx\s*{NOUGHTS}\s*\)?"
    r"|\(\s*(?:dalam\s+)?(?:rp\.?\s*)?(m)\s*\)"
)
SCALE_SAID = re.compile(
    rf"\b(?:dalam|satuan|angka)\b[^\n]{{0,20}}?\b{WORD}\b"
    r"|\b(ribuan|jutaan|mil[iy]aran)\s+(?:rp|rupiah)\b"
    rf"|\brp\b\.?\s*{WORD}\b|\brp\b\.?\s*(m)\b\.?\s*(?:\)|$)"
    rf"|\b(?:satuan|dalam)\b\s*:?\s*\(?\s*rp\.?\s*{NOUGHTS}"
    rf"|\brp\b\.?\s*\.?(000)(?![.,]?\d)|\bx\s*(?:rp\.?\s*)?{NOUGHTS}|\(\s*rp\.?\s*{NOUGHTS}\s*\)|\(\s*(000)\s*rp\.?\s*\)"
)
UNTIL = re.compile(
    r"\s*\(?\b(?:s\s?[./]?\s?d\b\.?|sampai(?: dengan)?|hingga|sd)\s.*$"
    r"|\s*\(?\bper (?:tanggal )?\d{1,2} [a-z]+ 20\d\d\)?$"
    r"|\s*\(?(?:tahun |ta |t\.a\. )?\b20\d{2}\b\)?"
    r"|\s*\b(?:triwulan|tw)\s?(?:i|ii|iii|iv|[1-4])\b"
    r"|\s*\([^()]*\)$"
)
YEARS_BELOW = re.compile(r" > \(?(?:tahun |ta |t\.a\. )?20\d\d\)?$")
ROMAN = {"i", "ii", "iii", "iv", "v", "vi"}
REMEMBERED = 1 << 14
SHORTEST_WITH_SLIP, TWO_SLIPS = 5, 10


def scale_of(found: re.Match[str]) -> int:
    """What a word for a scale of money multiplies with: ``ribuan`` and ``000`` with 1,000, ``jt`` with 1,000,000."""
    word = next(group for group in found.groups() if group)
    return SCALES.get(word[0]) or 10 ** max(sum(letter == "0" for letter in word), 3)


@dataclass(frozen=True)
class Form:
    """A heading's words (group headings joined by `` > ``), its unit (``rp``, ``%``, ``k``) and the scale of money."""

    words: str
    unit: str | None = None
    scale: int = 1
    slip: bool = False

    @cached_property
    def last(self) -> str:
        """The words of the lowest heading row that has any, without a year or "s.d. TW II"."""
        return UNTIL.sub("", YEARS_BELOW.sub("", self.words).rpartition(SEPARATOR)[2])

    @cached_property
    def bare(self) -> str:
        """The words without a year or "s.d. TW II"."""
        return UNTIL.sub("", YEARS_BELOW.sub("", self.words))


@lru_cache(maxsize=REMEMBERED)
def form(heading: str) -> Form:
    """What a heading says. ``"Realisasi\\n(Rp)"`` and ``"REALISASI > Rp."`` are the same."""
    unit, scale, parts = None, 1, []
    for part in heading.casefold().split(">"):
        words = " ".join(re.sub(r"\*+\)?", " ", part).split()).strip(" :")
        words = re.sub(r"\b(renja|renstra) (?:pd|skpd|opd)\b", r"\1 perangkat daerah", words)
        words = re.sub(r"\s*([-–/])\s*", lambda mark: mark[1].replace("–", "-"), words).rstrip(".")
        if scaled := SCALED.search(words):
            scale, unit = scale_of(scaled), "rp"
            words = SCALED.sub("", words)
        found = re.search(r"\(\s*([^()]*?)\.?\s*\)$|\b(rp)\.?$|(%)$", words)
        named = next((name for name in found.groups() if name is not None), "") if found else ""
        if found and named.rstrip(".") in UNITS:
            unit = UNITS[named.rstrip(".")]
            words = words[: found.start()]
        elif words.rstrip(".") in UNITS:
            unit, words = UNITS[words.rstrip(".")], ""
        elif words.startswith("% "):
            unit, words = "%", words[2:]
        words = re.sub(r"\(\s*(?:dalam|in)?\s*\)", "", words).strip(" .*:")
        if words:
            parts.append(words)
    return Form(SEPARATOR.join(dict.fromkeys(parts)), unit, scale)


def is_slip(written: str, meant: str) -> bool:
    """Whether words are other words with one or two letters wrong; numbers and quarters must be the same."""
    allowed = 2 if len(meant) >= TWO_SLIPS else 1
    if written == meant or len(meant) < SHORTEST_WITH_SLIP or abs(len(written) - len(meant)) > allowed:
        return False
    return marks(written) == marks(meant) and (
        DamerauLevenshtein.distance(written, meant, score_cutoff=allowed) <= allowed
    )


@lru_cache(maxsize=REMEMBERED)
def marks(words: str) -> list[str]:
    """The parts of a heading or a name that no slip may change: numbers, quarters."""
    return [word for word in re.findall(r"\w+", words) if word in ROMAN or any(letter.isdigit() for letter in word)]
