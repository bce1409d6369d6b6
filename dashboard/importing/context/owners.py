"""Whose data a title says a table is: a registered agency, by name or code, or an office that is not registered."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

REGION = re.compile(r"\b(?:provinsi|prov\.?|pemprov|kabupaten|kab\.?|pemkab|kota|pemkot)\s+\w", re.IGNORECASE)
KIND_OF_REGION = re.compile(r"^(?:provinsi|kabupaten|kota)\s+", re.IGNORECASE)
OFFICE = r"(?:dinas|badan|biro|sekretariat|inspektorat|satuan polisi|kecamatan)\s+\w"
PERIOD = (
    r"\b(?:triwulan|tw|tahun|ta|t\.a|semester|bulan|periode|per|s\.?\s?d|s/d|sampai|20\d{2}"
    r"|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b"
)
ENDS = rf"[\s,.;:()\-–—/|]*(?:$|{PERIOD})"
TITLED_BY = re.compile(
    r"(?:(?:nama\s+)?(?:skpd|opd|perangkat daerah|unit(?: kerja| organisasi)?|organisasi|satuan kerja)\b)?\s*:?\s*"
    rf"(?:[\dX]+(?:\.[\dX]+)+\.?\s*[-–:]?\s*)?({OFFICE}.*?)(?={ENDS})",
    re.IGNORECASE,
)
NO_OWNER = re.compile(r"\b(?:oleh|dari|kepada|selain|sumber|dengan)\s*:?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Agency:
    """A registered agency: its code, the spellings of its full name, and those of the region it is of."""

    code: str
    names: tuple[str, ...]
    regions: tuple[str, ...]

    def is_named(self, lines: Sequence[str]) -> bool:
        """Whether a title has its full name."""
        plain = " ".join(" ".join(lines).casefold().split())
        return any(name.casefold() in plain for name in self.names)

    def may_be_named(self, lines: Sequence[str]) -> bool:
        """Whether a title has its code, or its name without the region, and names no other office or region."""
        rest = self._own.sub(" ", "\n".join(lines))
        if REGION.search(rest) or re.search(rf"\b{OFFICE}", rest, re.IGNORECASE):
            return False
        found = (named for line in lines for pattern in self._short for named in pattern.finditer(line))
        return any(not NO_OWNER.search(named.string[: named.start()]) for named in found)

    @cached_property
    def _short(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """Its code as it is written, and its name without the region, where no other words follow but a period's."""
        ends = rf"(?i:(?:\s+{self._region})?{ENDS})"
        return re.compile(rf"(?<![\w./-]){re.escape(self.code)}{ends}"), re.compile(rf"(?i:\b{self._office}){ends}")

    @cached_property
    def _own(self) -> re.Pattern[str]:
        return re.compile(rf"{self._office}(?:\s+{self._region})?|{self._region}", re.IGNORECASE)

    @property
    def _office(self) -> str:
        cut = (name.removesuffix(region).strip() for name in self.names for region in self.regions)
        return _any(name for name in cut if re.match(OFFICE, name, re.IGNORECASE))

    @property
    def _region(self) -> str:
        bare = _any(KIND_OF_REGION.sub("", region) for region in self.regions)
        return rf"(?:(?:provinsi|prov\.?|pemprov)\s+)?{bare}\b"


def _any(names: Iterable[str]) -> str:
    """Names as a pattern, the longest first, whatever blanks are between their words."""
    spaced = (r"\s+".join(map(re.escape, name.split())) for name in sorted({*names}, key=len, reverse=True))
    return f"(?:{'|'.join(spaced)})"


def owner(lines: Sequence[str], registered: Sequence[Agency]) -> str | None:
    """The code of the registered agency that a title names; nothing where none fits, or several do."""
    named = next((agency.code for agency in registered if agency.is_named(lines)), None)
    if named:
        return named
    fitting = [agency.code for agency in registered if agency.may_be_named(lines)]
    return fitting[0] if len(fitting) == 1 else None


def office(line: str) -> str | None:
    """The office that a title row names as whose data it is; nothing where it names none."""
    found = TITLED_BY.match(line.strip())
    return " ".join(found[1].split()).strip(" .,:;-") if found else None
