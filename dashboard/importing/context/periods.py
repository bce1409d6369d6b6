"""Months, quarters and other periods as people write them."""

import re
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "jan", "january"),
            ("februari", "feb", "peb", "pebruari", "february"),
            ("maret", "mar", "march"),
            ("april", "apr"),
            ("mei", "may"),
            ("juni", "jun", "june"),
            ("juli", "jul", "july"),
            ("agustus", "agt", "ags", "agu", "agust", "aug", "august"),
            ("september", "sep", "sept"),
            ("oktober", "okt", "oct", "october"),
            ("november", "nov", "nop", "nopember"),
            ("desember", "des", "dec", "december"),
        ),
        start=1,
    )
    for name in names
}
ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}
ORDINALS = {"pertama": "I", "kesatu": "I", "kedua": "II", "ketiga": "III", "keempat": "IV"}
MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
QUARTER = re.compile(
    r"(?<![a-z])(?:triwulan|trw|tw)[\s.:_-]*(?:ke[\s-]*)?(iv|iii|ii|i|[1-4]|pertama|kesatu|kedua|ketiga|keempat)(?![a-z0-9])"
)
MONTH = re.compile(rf"(?<![a-z])({MONTH_NAMES})(?![a-z])\.?[\s_-]*(\d{{4}})?")
SHORT_YEAR = re.compile(
    rf"(?<![a-z])({MONTH_NAMES})(?![a-z])\.?[\s_/-]*['’‘`]?(2\d)(?!\d|[\s,._/-]+\d{{4}})", re.IGNORECASE
)
MONTH_OF_YEAR = re.compile(
    rf"(?<![a-z])({MONTH_NAMES})(?![a-z])\.?\s+(?:tahun|th|ta)\b\.?\s*(?:anggaran\s*)?(20\d{{2}})", re.IGNORECASE
)
NUMBERED_MONTH = re.compile(r"(?<![\d.,])(?:(20\d\d)[-_./](0[1-9]|1[0-2])|(0[1-9]|1[0-2])[-_./](20\d\d))(?!\d)")
QUARTER_MONTHS = 3
NOT_CUMULATIVE = r"(?<!non )(?<!non-)(?<!bukan )(?<!tidak )"
SO_FAR = re.compile(
    rf"\b(?:s\s?[./]?\s?d|sampai(?: dengan)?|hingga|{NOT_CUMULATIVE}(?:kumulatif|akumulasi))\b"
    r".{0,20}?(?<![a-z])(?:triwulan|trw|tw)"
    rf"|(?:triwulan|trw|tw)\b.{{0,12}}{NOT_CUMULATIVE}\b(?:kumulatif|akumulasi)\b"
)
DAY = re.compile(rf"(\d{{1,2}})[\s./-]+(\d{{1,2}}|{MONTH_NAMES})[\s./-]+(\d{{4}})")
STATE = re.compile(
    r"(?:data\s+|posisi\s+|keadaan\s+)*(?:\b(?:posisi|keadaan|per|s\s?[./]?\s?d|sampai(?:\s+dengan)?|hingga)\b[.\s:]*)+"
    rf"(?:(?:pada|tanggal|tgl)[.\s]+)*{DAY.pattern}",
    re.IGNORECASE,
)
NO_STATE = re.compile(r"\b(?:dicetak|cetak|peraturan|keputusan|instruksi|nomor)\b", re.IGNORECASE)
ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?: 00:00:00)?")


def whole_year(words: str) -> str:
    """Words whose months have their year in full: ``"Agu-24"``, ``"Agt 24"`` and ``"Ags'24"`` are of 2024."""
    return SHORT_YEAR.sub(r"\1 20\2", words)


def month(words: str) -> str | None:
    """``"Agt 2024"`` and ``"Agu-24"`` as ``"2024-08"``; nothing where no month is named."""
    plain = whole_year(words.casefold())
    found = re.search(rf"(?<![a-z])({MONTH_NAMES})(?![a-z])\.?[\s_-]+(\d{{4}})", plain)
    return f"{found[2]}-{MONTHS[found[1]]:02}" if found else None


def months_named(words: str) -> set[tuple[int, int | None]]:
    """The months that words name, each with its year where that is said: ``"per 31 Agustus 2025"``, ``"08-2025"``."""
    plain = MONTH_OF_YEAR.sub(r"\1 \2", whole_year(words.casefold()))
    spelled = {(MONTHS[name], int(year) if year else None) for name, year in MONTH.findall(plain)}
    days = {(int(found), int(year)) for _, found, year in DAY.findall(plain) if found.isdigit()}
    numbered = {(int(n or m), int(y or z)) for y, n, m, z in NUMBERED_MONTH.findall(DAY.sub(" ", plain))}
    return {named for named in spelled | days | numbered if named[0] in MONTHS.values()}


def is_month(words: str) -> bool:
    """Whether words are a month's name and nothing more: what stands below is of that month alone."""
    return words.casefold().strip(" .") in MONTHS


def period(words: str) -> str | None:
    """``"Tw 3"``, ``"TW III"``, ``"B.03"``, ``"2024-08"``, ``"17/08/2024"``, ``"Agt 2024"`` as their period."""
    written = words.casefold().replace(".", "").strip()
    if found := re.fullmatch(r"b\s?(03|06|09|12)", written):
        return f"B{found[1]}"
    if found := re.fullmatch(r"(?:tw|triwulan)?\s*(iv|iii|ii|i|[1-4])", written):
        return ROMAN.get(found[1], found[1].upper())
    if found := re.match(r"(\d{4}-\d\d)(?:-\d\d.*)?$", written):
        return found[1]
    if found := re.match(r"\d{1,2}[/-](\d{1,2})[/-](\d{4})(?!\d)", words.strip()):
        return f"{found[2]}-{int(found[1]):02}" if int(found[1]) in MONTHS.values() else None
    return month(words)


def quarters(words: str) -> set[str]:
    """The quarters that words name, in whatever way: ``"TW III"``, ``"s.d. 30 September"``."""
    plain = words.casefold()
    named = {ORDINALS.get(found) or ROMAN.get(found, found.upper()) for found in QUARTER.findall(plain)}
    if named:
        return named
    months = {MONTHS[name] for name, _ in MONTH.findall(plain)}
    return {ROMAN[str(number // QUARTER_MONTHS)] for number in months if number % QUARTER_MONTHS == 0}


def is_so_far(heading: str) -> bool:
    """Whether a heading says that a quarter's figures are since the start of the year: ``"Realisasi s.d. TW II"``."""
    return SO_FAR.search(heading.casefold()) is not None


def quarter_of(number: int) -> str:
    """The quarter in which a month (1 to 12) lies."""
    return ROMAN[str((number - 1) // QUARTER_MONTHS + 1)]


def state_day(line: str) -> tuple[str, date] | None:
    """The date whose state a title row gives, with its words: ``"Posisi s.d. 30 Juni 2025"``; none of print or law."""
    plain = " ".join(line.split())
    found = None if NO_STATE.search(plain) else STATE.search(plain)
    dated = day(" ".join(found.groups())) if found else None
    return (found[0].strip(), dated) if found and dated else None


def semester_end(words: str) -> str | None:
    """The quarter at the end of the semester that words name: ``"Semester I"`` ends with II."""
    found = re.search(r"\bsemester\s+(ii|i|[12])\b", words.casefold())
    return {"i": "II", "1": "II", "ii": "IV", "2": "IV"}[found[1]] if found else None


def day(words: str) -> date | None:
    """``"31 Maret 2025"``, ``"31-03-2025"`` or a date cell as the day it names; nothing for other words."""
    written = words.casefold().strip()
    if found := DAY.fullmatch(written):
        number, named, year = found.groups()
    elif found := ISO_DAY.fullmatch(written):
        year, named, number = found.groups()
    else:
        return None
    try:
        return date(int(year), MONTHS.get(named) or int(named), int(number))
    except ValueError:
        return None
