"""Personal data in workbooks: employee numbers (NIP), names that sign, stand beside them or for an office, or are
addressed ("Ibu Rina").
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dashboard.importing.sheet import Sheet, Value

REDACTED = "[data pribadi dihapus]"
NIP_IN_NAME = "NIP"
SHORTEST = 18
GAP = r"[\s.\-\u00a0]{0,2}"
BIRTH = r"(?:19[3-9]\d|20[0-2]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
APPOINTMENT = r"(?:19[5-9]\d|20[0-4]\d)\d\d"
DATED = rf"{BIRTH}{GAP}{APPOINTMENT}{GAP}\d{GAP}\d{{3}}"
ANY_18 = r"(?<!\b\d[.,])(?<!\b\d\d[.,])(?<!\b\d\d\d[.,])\d{18}(?![.,]\d{1,2}(?!\d))"
NIP = re.compile(rf"(?<!\d)(?:{DATED}|{ANY_18})(?!\d)")
NUMBER = re.compile(rf"{BIRTH}{APPOINTMENT}\d{{4}}")

LABEL_TEXT = r"\bNI\s?P(?:PPK)?\b[\s.:]*"
LABEL = re.compile(rf"{LABEL_TEXT}$", re.IGNORECASE)
JOINT = re.compile(rf"[\s(\[,;:/–-]*(?:{LABEL_TEXT})?$", re.IGNORECASE)
WORD = r"(?:[A-ZÀ-Þ][\w'’`.\-]*|dr\.|bin\b|binti\b)"
DEGREE = r"(?:,[ \t]*[A-Z][\w.]*(?:[ \t]+[A-Z][\w.]*)?)"
NAME_BEFORE = re.compile(rf"(?<!\w){WORD}(?:[ \t]+{WORD})*{DEGREE}*$")
NAME = re.compile(rf"\(?\s*{WORD}(?:[ \t]+{WORD}){{0,6}}{DEGREE}*,?\.?\s*\)?")
WITH_DEGREE = re.compile(r",\s*(?:S|M|A|Dr|Ph|Ak|CA|SE|SH|ST|MM|MT)\b|^(?:Dr|Drs|Dra|Ir|Hj?|Prof)\.\s", re.IGNORECASE)
RANK = re.compile(r"(?:Pembina|Penata|Pengatur|Juru)\b", re.IGNORECASE)
MONTH = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
PLACE_AND_DATE = re.compile(rf"[A-Z][A-Za-z .]+,[\s\d._…]*(?:{MONTH})\s*(?:20\d\d)?", re.IGNORECASE)
APPROVAL = re.compile(r"(?:Mengetahui|Menyetujui|Mengesahkan)\b.{0,60}", re.IGNORECASE)
OFFICE = re.compile(
    r"(?:Kepala|Plt|Plh|Sekretaris|Inspektur|Ketua|Direktur|Pejabat|Pengguna|Kuasa|Penanggung|a\.n)\b.{0,120}",
    re.IGNORECASE | re.DOTALL,
)
JOIN = r"\s*(?:/|,|-|dan)\s*"
OF_A_PERSON = re.compile(
    rf"nip(?: baru| lama)?|nik|(?:nip{JOIN})?nama (?:pegawai|asn|pns|lengkap|karyawan)(?:{JOIN}nip)?"
    rf"|nama{JOIN}nip|nip{JOIN}nama|(?:tempat(?:{JOIN}| ))?tanggal lahir|tempat lahir"
    r"|alamat(?: rumah)?|e-?mail|(?:no|nomor)\.? (?:hp|telepon|ktp|rekening)",
    re.IGNORECASE,
)
NAMED = "nama"
BESIDE_NAMES = re.compile(
    r"(?:jenis |nama )?jabatan|(?:jenjang )?pendidikan(?: terakhir)?|golongan|pangkat", re.IGNORECASE
)
OFFICE_HEADING = re.compile(
    r"(?:diverifikasi|diperiksa|divalidasi) oleh|verifikator|"
    r"(?:nama )?(?:pic|penanggung\s?jawab)(?: (?:tindak lanjut|tl|program|kegiatan|sub\s?kegiatan|kinerja))?",
    re.IGNORECASE,
)
OFFICE_WORD = re.compile(
    r"\b(?:kepala|plt|plh|sekretari\w+|inspektur|inspektorat|ketua|direktur|deputi|asisten|gubernur|wakil|pejabat|kasub\w*|"
    r"kabid|kabag|kasi|kasubag|bidang|sub\s?bidang|bagian|sub\s?bagian|subbag|subbid|seksi|unit|tim|biro|badan|dinas|suku|satuan|"
    r"koordinator|pengelola|pengampu|operator|admin\w*|analis|auditor|perencana|verifikator|ppk|pptk|kpa|pa|skpd|opd|"
    r"uptd?|pusat|balai|kecamatan|kelurahan|camat|lurah|provinsi|kota|kabupaten|perangkat daerah|semua|seluruh)\b",
    re.IGNORECASE,
)
ABBREVIATION = re.compile(r"[A-Z]{2,8}")
NOT_A_NAME = (
    rf"(?i:{OFFICE_WORD.pattern}|\b(?:sekalian|hadirin|dan|atau|yang|anak|ibu|bapak|pak|bu|pertiwi|hamil|bersalin|melahirkan|"
    r"menyusui|nifas|balita|bayi|rumah|tangga|bekerja|asuh|angkat|kandung|tiri|nasional|eksklusif|presiden|menteri|bupati|"
    r"wali\s?kota|sek(?:da|dis|ban|jen)|ka(?:dis|ban|ro|sie)|pj|dprd?|pimpinan|anggota|pegawai|asn|pns|guru|staf|ahli|rt|rw)\b)"
)
NAME_WORD = rf"(?!{NOT_A_NAME})[A-ZÀ-Þ][\w'’`\-]+"
ACADEMIC = r"(?:(?:[A-Z]|Drs?|dr|Dra|Drg|drg|Ir|Hj|KH|Prof)\.[ \t]*|Hj?[ \t]+)"
BEHIND = r",[ \t]*(?:[A-Z][A-Za-z]{0,5}\.(?:[ \t]?[A-Z][A-Za-z]{0,5}\b\.?)*|[SM](?:E|H|T|M|P|AP|IP|Ak|Kom|Pd|Si|Sos)\b)"
MOTHERHOOD = "".join(rf"(?<!{word}[ ])" for word in ("Kesehatan", "Kematian", "Susu", "Hari", "Pelayanan", "Peran"))
ADDRESS = "(?:[Ii]bu|[Bb]apak|[Bb]pk|Pak|Bu|[Ss]dri?|[Ss]audar[ai])"
ADDRESSED = re.compile(
    rf"{MOTHERHOOD}\b({ADDRESS}\b\.?\s+)"
    rf"(?![A-Z]{{2,5}}\b(?![ \t]+[A-Z]{{2}})){ACADEMIC}*{NAME_WORD}"
    rf"(?:[ \t]+(?:{NAME_WORD}|[A-Z]\b\.?|binti?\b)){{0,5}}(?:{BEHIND})*"
)
BEFORE = 160
NAME_ROWS, BLOCK_ROWS, LONGEST_HEADING = 4, 12, 40


class PersonalCell(NamedTuple):
    """A cell with personal data; ``whole`` when nothing else stands in it, else ``redact_text`` leaves the rest."""

    sheet: str
    row: int
    column: int
    whole: bool


def redact_text(text: str) -> str:
    """A text without NIPs and the names just before them, nor names after "Ibu", "Bapak" or "Saudara"."""
    kept: list[str] = []
    end = 0
    for found in NIP.finditer(text):
        before = text[max(end, found.start() - BEFORE) : found.start()]
        taken = before[_start(before) :]
        kept += [text[end : found.start() - len(taken)], REDACTED]
        end = found.end() + ("(" in taken and text[found.end() : found.end() + 1] == ")")
    return ADDRESSED.sub(rf"\1{REDACTED}", "".join([*kept, text[end:]]))


def is_personal(text: str) -> bool:
    """Whether a text holds anything that :func:`redact_text` takes out."""
    return bool(NIP.search(text) or ADDRESSED.search(text))


def _start(before: str) -> int:
    """Where the name begins that a text ends with, else the label, else the end."""
    joint = JOINT.search(before)
    name = NAME_BEFORE.search(before[: joint.start()]) if joint else None
    if name:
        return name.start()
    label = LABEL.search(before)
    return label.start() if label else len(before)


def is_nip(value: Value) -> bool:
    """Whether a number is a NIP, as far as a number keeps its digits."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1e17 <= value < 1e18:
        return False
    return NUMBER.fullmatch(str(int(value))) is not None


def names_person(text: str) -> bool:
    """Whether a text where an office is asked for is the name of a person instead."""
    written = text.strip()
    if WITH_DEGREE.search(written) or NIP.search(written):
        return True
    return bool(NAME.fullmatch(written)) and not OFFICE_WORD.search(written) and not ABBREVIATION.fullmatch(written)


def find_personal(sheets: Iterable[Sheet]) -> list[PersonalCell]:
    """The cells with a NIP, and the cells of signature blocks, in reading order."""
    return [cell for sheet in sheets for cell in sorted(_Finder(sheet).found())]


class _Finder:
    """Looks through one sheet."""

    def __init__(self, sheet: Sheet):
        self.sheet = sheet
        self.cells: dict[tuple[int, int], bool] = {}

    def found(self) -> Iterator[PersonalCell]:
        openings: list[tuple[int, int]] = []
        people: set[int] = set()
        offices: list[tuple[int, int]] = []
        for row in self.sheet.row_numbers:
            people = self._take_people(row, people)
            for column, value in enumerate(self.sheet.values[row - 1], start=1):
                if is_nip(value):
                    self._take_signed(row, column)
                elif isinstance(value, str):
                    if len(value) >= SHORTEST and NIP.search(value):
                        self._take_text(row, column, value)
                    elif _opens_signature(value):
                        openings.append((row, column))
                    elif OFFICE_HEADING.fullmatch(value.strip()) and not self.sheet.is_explanation:
                        offices.append((row, column))
                    elif ADDRESSED.search(value):
                        self._take_text(row, column, value)
        for row, column in openings:
            self._take_unnumbered(row, column)
        for row, column in offices:
            self._take_named(row, column)
        for (row, column), whole in self.cells.items():
            yield PersonalCell(self.sheet.name, row, column, whole)

    def _take_people(self, row: int, people: set[int]) -> set[int]:
        """The cells below headings such as "Nama Pegawai"; the columns that hold them from this row on."""
        line = self.sheet.values[row - 1]
        of_people = _headings_of_people(line)
        if of_people:
            return of_people
        self.cells.update({(row, column): True for column in people if column <= len(line) and line[column - 1]})
        return people

    def _take_text(self, row: int, column: int, value: str) -> None:
        rest = redact_text(value).replace(REDACTED, "")
        if any(character.isalnum() for character in rest):
            self.cells[row, column] = False
        else:
            self._take_signed(row, column)

    def _take_signed(self, row: int, column: int) -> None:
        """A cell that is a NIP, and the name and signature block above it, or the name left of it."""
        self.cells[row, column] = True
        left = max(self.sheet.filled(row).keys() & set(range(1, column)), default=0)
        if left and WITH_DEGREE.search(self._text(row, left)) and NAME.fullmatch(self._text(row, left)):
            self.cells[row, left] = True
        for above in range(row - 1, max(0, row - 1 - NAME_ROWS), -1):
            text = self._text(above, column)
            if RANK.match(text):
                self.cells[above, column] = True
            elif text:
                if NAME.fullmatch(text) and not NIP.search(text) and not OFFICE.match(text):
                    self._take_block(above, column)
                return

    def _take_block(self, row: int, column: int) -> None:
        """A signing name, and the lines of its block: place and date, approval, office."""
        opening = self._opening_above(row, column)
        if opening is None and not WITH_DEGREE.search(self._text(row, column)):
            return
        for line in range(opening or row, row + 1):
            if self._text(line, column):
                self.cells[line, column] = True

    def _opening_above(self, row: int, column: int) -> int | None:
        """The topmost line of a block that ends with the name at a place."""
        opening = None
        for above in range(row - 1, max(0, row - BLOCK_ROWS), -1):
            text = self._text(above, column)
            if _opens_signature(text) or OFFICE.fullmatch(text):
                opening = above
            elif text and opening is not None:
                break
        return opening

    def _take_unnumbered(self, row: int, column: int) -> None:
        """A signature without a NIP: a name with degrees, or in parentheses, below place and date or approval."""
        for below in range(row + 1, row + BLOCK_ROWS):
            text = self._text(below, column)
            named = WITH_DEGREE.search(text) or (text.startswith("(") and text.endswith(")"))
            if named and NAME.fullmatch(text):
                self._take_block(below, column)
                return

    def _take_named(self, row: int, column: int) -> None:
        """Names of persons below a heading that asks for an office, down to the first empty row."""
        below = row + 1
        while self.sheet.filled(below):
            text = self._text(below, column)
            if text and names_person(text):
                self.cells[below, column] = True
            below += 1

    def _text(self, row: int, column: int) -> str:
        value = self.sheet.cell(row, column).value
        return value.strip() if isinstance(value, str) else ""


def _headings_of_people(line: list[Value]) -> set[int]:
    """The columns of a row of headings below which names and other words about a person stand; none for other rows."""
    if any(value is not None and not isinstance(value, str) for value in line):
        return set()
    texts = {
        column: value.strip()
        for column, value in enumerate(line, start=1)
        if isinstance(value, str) and len(value) <= LONGEST_HEADING
    }
    found = {column for column, text in texts.items() if OF_A_PERSON.fullmatch(text)}
    named = {column for column, text in texts.items() if text.casefold() == NAMED}
    beside = found or any(map(BESIDE_NAMES.fullmatch, texts.values()))
    return found | named if beside else found


def _opens_signature(value: str) -> bool:
    text = value.strip()
    return bool(PLACE_AND_DATE.fullmatch(text) or APPROVAL.fullmatch(text))
