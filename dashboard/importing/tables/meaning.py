"""Which column each heading of a header means, the surest first."""

import re
from collections.abc import Iterable, Mapping

from dashboard.importing.context.periods import quarters
from dashboard.importing.layouts import corrected
from dashboard.importing.tables.header import Header, Said
from dashboard.importing.tables.headings import SEPARATOR, Form
from dashboard.importing.tables.kinds import kind_of
from dashboard.importing.tables.layout import PERIODS, Layout, WideHeading
from dashboard.importing.tables.likeness import EXACT, LOWEST, SLIP, normal
from dashboard.importing.tables.so_far import BEFORE, sums_so_far

UNEXPLAINED = 0.4
DIFFERENT = 0.3
SAID = ("dipilih", "diingat")
YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
OF_YEAR = re.compile(r"\(?\b(?:tahun |ta )?20\d\d\b\)?")
EARLIER = re.compile(r"\btahun (?:yang )?(?:lalu|sebelumnya)\b|\btahun \(?n ?- ?1\b")
CUMULATIVE = re.compile(r" \(?(?:angka )?(?:kumulatif|akumulasi)\)?$")
OVER_YEARS = re.compile(r"(?:\bs\s?[./]?\s?d\b\.?|\bsampai(?: dengan)?|\bhingga) (?:akhir )?(?:tahun |ta )?20\d\d\b")
PART_OF_SPENDING = re.compile(
    r"(belanja )?(operasi|modal|tidak terduga|transfer|pegawai|barang|hibah|bantuan|subsidi|bunga|bagi hasil)\b"
)


def read_meaning(header: Header, forms: Mapping[int, Form], said: Said) -> Header:
    """Decide which column each heading means, the surest first."""
    layout = header.layout
    offers: list[tuple[float, int, int, str]] = []
    free = set(header.texts)
    doubled: dict[str, list[int]] = {}
    beside = _beside(header)
    sums = sums_so_far(header, beside)
    for place, text in header.texts.items():
        told = said.column(header.name(place), header.signature) or said.column(text, header.signature)
        wide = beside.get(place)
        if told is not None and _take(header, place, told, wide):
            free.discard(place)
            continue
        words = text.casefold()
        if BEFORE.search(words):
            free.discard(place)
        if place in sums or EARLIER.search(words) or (layout.is_quarterly and OVER_YEARS.search(words)):
            free.discard(place)
            header.states[place] = "dikenali"
            continue
        if wide is not None:
            first = header.wide.setdefault(wide.table, {}).setdefault(wide.key, place)
            if header.states.get(first) in SAID:
                continue
            if first != place:
                doubled.setdefault(wide.column, [first]).append(place)
            header.states[place] = "dikenali"
            header.score += EXACT
            if quarters(text):
                continue
        passed_over = layout.is_passed_over(forms[place])
        for order, column in enumerate(layout.kolom):
            sure = layout.likeness(column, forms[place])
            part = kind_of(column) == "rupiah" and PART_OF_SPENDING.match(forms[place].words)
            if sure > (LOWEST if wide is not None or part or passed_over else 0):
                offers.append((-sure, order, place, column))
        if wide is None and passed_over:
            header.states[place] = "dikenali"
    _assign(header, sorted(offers), free)
    for place, total in sums.items():
        if total and header.states.get(place) not in SAID and total in layout.kolom:
            header.columns.setdefault(total, place)
    header.doubts |= doubled
    header.score += LOWEST if layout.bila_judul else 0
    header.score -= UNEXPLAINED * sum(1 for place in header.unexplained if place not in header.states)
    return header


def _beside(header: Header) -> dict[int, WideHeading]:
    """What the headings of values side by side stand for. Their year may follow or stand above: where all headings name
    the same, and of several periods.
    """
    if not header.layout.is_wide:
        return {}
    said = {place: CUMULATIVE.sub("", normal(text)) for place, text in header.texts.items()}
    wide = {place: header.layout.wide_key(heading) for place, heading in said.items()}
    dated = {place: without_year(heading) for place, heading in said.items() if wide[place] is None}
    dated = {place: plain for place, plain in dated.items() if plain != said[place]}
    found = {place: meant for place, plain in dated.items() if (meant := header.layout.wide_key(plain))}
    if len({*YEAR.findall(" ".join(said.values()))}) > 1:
        periods = {facts.tabel for facts in header.layout.fakta if facts.lebar and facts.lebar.sebagai in PERIODS}
        found = {place: meant for place, meant in found.items() if meant.table in periods}
        found = found if len(found) > 1 else {}
    return {place: meant for place in said if (meant := wide[place] or found.get(place))}


def without_year(heading: str) -> str:
    """A heading in small letters without the years in it: ``"2025 > tw i"`` is ``"tw i"``."""
    parts = (" ".join(OF_YEAR.sub("", part).split()) for part in heading.split(SEPARATOR))
    return SEPARATOR.join(filter(None, parts))


def missing_columns(layout: Layout, texts: dict[int, str]) -> list[str]:
    """The columns that a layout needs and headings do not give."""
    forms = {place: corrected(text) for place, text in texts.items()}
    return read_meaning(Header(1, 1, layout, texts), forms, Said()).missing


def _take(header: Header, place: int, told: tuple[str, str], wide: WideHeading | None) -> bool:
    """Give a heading the column it was said to be; false where that was confirmed for another kind of table."""
    said, state = told
    column, _, factor = said.partition("*")
    if wide is not None and column.partition(" ")[0] == wide.column:
        beside = header.wide.setdefault(wide.table, {})
        header.states.pop(beside.get(wide.key, place), None)
        beside[wide.key] = place
    elif column in header.layout.kolom:
        if not _share(header, place, column, state):
            return True
    elif column:
        header.score -= EXACT if state == "dipilih" else 0
        return state == "dipilih"
    header.states[place] = state
    if column:
        header.score += EXACT
        if factor.isdecimal() and int(factor):
            header.factors[place] = int(factor)
    return True


def _share(header: Header, place: int, column: str, state: str) -> bool:
    """Give a column a heading that was said to be it; of several said alike to be one of money it is the sum. False
    where the user now says it of another heading than of those confirmed before.
    """
    earlier = header.states.get(header.columns.get(column, 0))
    if earlier == state and kind_of(column) == "rupiah":
        header.sums.setdefault(column, [header.columns[column]]).append(place)
        return True
    if earlier == SAID[0] and state != SAID[0]:
        return False
    for before in header.sums.pop(column, [header.columns.get(column, 0)]):
        header.states.pop(before, None)
    header.columns[column] = place
    return True


def _assign(header: Header, offers: Iterable[tuple[float, int, int, str]], free: set[int]) -> None:
    taken: set[int] = set()
    given: dict[str, float] = {}
    for sure, _, place, column in offers:
        if place not in free or place in taken:
            continue
        if column in given:
            if -given[column] - -sure < DIFFERENT:
                header.doubts.setdefault(column, [header.columns[column]]).append(place)
            continue
        if column in header.columns:
            continue
        header.columns[column] = place
        given[column] = sure
        taken.add(place)
        header.states.setdefault(place, "mirip" if -sure <= SLIP else "dikenali")
        header.score += -sure
    _settle_beside(header)
    _settle_percentages(header)
    for column, places in list(header.doubts.items()):
        rest = [place for place in places if place == header.columns[column] or place not in taken]
        if len(rest) < 2:
            del header.doubts[column]
        else:
            header.doubts[column] = rest
    header.doubts |= _alike(header)


def _alike(header: Header) -> dict[str, list[int]]:
    """Columns that only their order would tell apart, as their headings are the same: which is which is asked."""
    by_text: dict[str, list[str]] = {}
    for column, place in header.columns.items():
        if header.states.get(place) not in SAID and column not in header.layout.persen:
            by_text.setdefault(normal(header.texts[place]), []).append(column)
    settled = {normal(header.texts[place]) for place, state in header.states.items() if state in SAID}
    return {
        columns[0]: [header.columns[column] for column in columns]
        for text, columns in by_text.items()
        if len(columns) > 1 and text not in settled
    }


def _settle_percentages(header: Header) -> None:
    """Percentages with the same heading stand in the order of the figures that they are of."""
    own = [column for column in header.layout.persen if column in header.columns]
    for text in {normal(header.texts[header.columns[column]]) for column in own}:
        alike = [column for column in own if normal(header.texts[header.columns[column]]) == text]
        numerators = {column: header.columns.get(header.layout.persen[column][0], 0) for column in alike}
        places = sorted(header.columns[column] for column in alike)
        header.columns |= dict(zip(sorted(alike, key=lambda column: numerators[column]), places, strict=True))


def _settle_beside(header: Header) -> None:
    """Of columns with the same heading, such as one for the code of each level, take the one left of its own column."""
    for column, neighbour in header.layout.di_kiri.items():
        places = header.doubts.get(column, [])
        place = header.columns.get(neighbour, 0) - 1
        if place in places and len({header.texts[other] for other in places}) == 1:
            header.columns[column] = place
            header.states |= dict.fromkeys(header.doubts.pop(column), "dikenali")
