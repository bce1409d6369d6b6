"""Sentences of Unggah Data: what was understood, what is wrong, what publishing changes."""

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from string import ascii_uppercase

from dashboard.catalogue import datasets, fact_tables, heading
from dashboard.headlines.words import count, joined, lower_first
from dashboard.importing.draft import SourceTable
from dashboard.importing.findings import ERROR, INFO, KINDS, WARNING, Finding
from dashboard.notation import number

SEVERITIES = {ERROR: "Kesalahan", WARNING: "Peringatan", INFO: "Catatan"}
UNPUBLISHED = "tidak ada yang disimpan sebelum dipublikasikan"
INVITATION = (
    "Excel, ODS atau CSV seperti yang Anda pakai: tabel, judul kolom, tahun dan triwulan dikenali sendiri; "
    "tidak ada yang disimpan sebelum dipublikasikan."
)
CHANGES = {"added": "ditambah", "changed": "berubah", "removed": "dihapus", "unchanged": "tetap"}
STATES = {
    "dikenali": "✓ dikenali",
    "mirip": "✓ mirip, dianggap salah ketik",
    "dipilih": "✓ pilihan Anda",
    "diingat": "✓ dari unggahan lalu",
}
NOTHING_WRONG = "Tidak ada kesalahan, peringatan atau catatan"
NOT_REMEMBERED = "Data sudah berlaku, tetapi judul dan nama yang dipilih tidak dapat diingat untuk berkas berikutnya."
PERSONAL = "data-pribadi"
FINAL = "dan {} lainnya"
PLAIN = re.compile(r"-?\d+(?:\.\d+)?")
SHORTENED = re.compile(r"\b(s\.d|a\.n|t\.a|no|tgl|kab|prov)\.$", re.IGNORECASE)


def headline(names: Sequence[str], errors: int, warnings: int, *, published: bool = False) -> str:
    """The finding of the page for one upload: what is wrong with which file, or that it is ready."""
    subject = names[0] if len(names) == 1 else f"{number(len(names), 0)} berkas"
    if published:
        return f"{subject} sudah berlaku"
    if not errors and not warnings:
        return f"{subject} siap dipublikasikan"
    found = [f"{number(errors, 0)} kesalahan"] if errors else []
    found += [f"{number(warnings, 0)} peringatan"] if warnings else []
    return f"{joined(found)} dalam {subject}"


def waiting(drafts: int) -> str:
    """The page's finding before a file is chosen."""
    return f"{count(drafts)} draf belum dipublikasikan" if drafts else "Unggah berkas Excel apa adanya"


def understood(tables: Sequence[SourceTable]) -> str:
    """The grey line: sheets, data sets, agency and period, rows recognised and totals checked."""
    if not tables:
        return f"Tidak ada tabel yang dikenali; {UNPUBLISHED}."
    sheets = list(dict.fromkeys(table.sheet for table in tables))
    said = [f"{_sheets(sheets)}: {', '.join(dict.fromkeys(_dataset(table) for table in tables))}"]
    said += [part for part in (joined(_agencies(tables)), joined(_periods(tables))) if part]
    totals = sum(_totals(table) for table in _once(tables))
    checked = f"{number(totals, 0)} baris jumlah diperiksa, " if totals else ""
    return f"{', '.join(said)}. {_rows(tables)} dikenali, {checked}{UNPUBLISHED}."


def table_title(table: SourceTable) -> str:
    """Where a recognised table stands: ``Tabel yang dikenali: A4 sampai E9``."""
    return f"Tabel yang dikenali: {table.range.replace(':', ' sampai ')}"


def tables_title(tables: Sequence[SourceTable], sheet: str) -> str:
    """The recognised tables of a sheet that has several, or none; those of one header, by quarter, are one."""
    if not tables:
        return f'Tidak ada tabel yang dikenali pada lembar "{sheet}"'
    ends: dict[str, str] = {}
    for start, _, end in (table.range.partition(":") for table in tables):
        ends[start] = max(ends.get(start, end), end, key=lambda cell: int(cell.strip(ascii_uppercase)))
    ranges = [f"{start} sampai {end}" for start, end in ends.items()]
    return f"{f'{count(len(ranges))} tabel' if len(ranges) > 1 else 'Tabel'} yang dikenali: {joined(ranges)}"


def finding_title(findings: Sequence[Finding], *, several_sheets: bool) -> tuple[str, str]:
    """Title and text of a card: one finding's own words; of several, how many and what they mean."""
    first = findings[0]
    if len(findings) > 1:
        described = KINDS[first.kind]
        return f"{number(len(findings), 0)} × {lower_first(described.meaning).rstrip('.')}", described.remedy
    title, text = split_message(first.message)
    return f"{place(first)}{title}" if several_sheets else title, text


def folded_title(findings: Sequence[Finding], *, several_sheets: bool) -> str:
    """The line that stays in sight of notes that are folded; of personal data, only how much of it was found."""
    if len(findings) > 1 and findings[0].kind == PERSONAL:
        return f"{number(len(findings), 0)} × data pribadi dihapus"
    return finding_title(findings, several_sheets=several_sheets)[0]


def finding_line(finding: Finding, *, several_sheets: bool) -> str:
    """One of several findings of a kind; what to do is said once for all."""
    message, _ = split_message(finding.message)
    return f"{place(finding)}{message}" if several_sheets else message


def split_message(message: str) -> tuple[str, str]:
    """A message's first sentence as a title, and the rest; what is quoted, or shortened as "s.d.", ends none."""
    for position, letter in enumerate(message[:-2]):
        following = message[position + 2]
        if message[:position].count('"') % 2 or SHORTENED.search(message[: position + 1]):
            continue
        if letter in ".;" and message[position + 1] == " " and (following.isupper() or letter == ";"):
            rest = message[position + 2 :]
            return message[:position], rest[0].upper() + rest[1:]
    return message.rstrip("."), ""


def place(finding: Finding) -> str:
    """The sheet a finding stands on, unless its message names it."""
    named = not finding.cell or f'"{finding.sheet}"' in finding.message
    return "" if named or not finding.sheet else f'Lembar "{finding.sheet}", '


def meant(value: str) -> str:
    """What an answer says of its place; a number as readers write it."""
    if PLAIN.fullmatch(value):
        return number(Decimal(value), len(value.partition(".")[2]))
    return value.replace("_", " ") or "tidak dibaca"


def blocked(errors: int) -> str:
    """Why nothing can be published yet."""
    return f"Belum dapat dipublikasikan: {number(errors, 0)} kesalahan perlu diselesaikan lebih dahulu."


def looked_at(warnings: int) -> str:
    """What the checkbox says."""
    return f"Saya sudah memeriksa {number(warnings, 0)} peringatan"


def change_headline(counts: Counter[str]) -> str:
    """What publishing changes, in one sentence."""
    parts = [f"{number(counts[kind], 0)} baris {word}" for kind, word in CHANGES.items() if counts[kind]]
    changing = [part for part in parts if not part.endswith("tetap")]
    if not changing:
        return "Tidak ada yang berubah: isinya sama dengan data yang berlaku"
    return joined(parts)


def changed_meanwhile(files: Sequence[str]) -> str:
    """That something else would change than was shown, as other data are in force since."""
    return (
        f"Data yang berlaku baru saja diubah pengguna lain, sehingga yang akan berubah oleh {joined(files)} tidak lagi "
        "sama dengan yang ditampilkan. Belum ada yang dipublikasikan; periksa langkah Perubahan, lalu publikasikan."
    )


def publication(files: int) -> str:
    """The words on the button."""
    return "Publikasikan" if files <= 1 else f"Publikasikan {number(files, 0)} berkas"


def in_force(version: int, batches: Sequence[int]) -> str:
    """What holds after publication."""
    named = "batch" if len(batches) == 1 else "batch-batch"
    return f"Berlaku sejak versi {version} ({named} {joined([str(batch) for batch in batches])})."


def table_name(name: str) -> str:
    """A fact table as a reader knows it."""
    described = fact_tables().get(name)
    if described is None:
        return datasets().get(name) or heading(name)
    title = datasets().get(described.dataset, name)
    alone = sum(table.dataset == described.dataset for table in fact_tables().values()) == 1
    own = name.removeprefix(f"{described.dataset}_").replace("ip_asn", "IP ASN").replace("_", " ")
    return title if alone or name == described.dataset else f"{title}: {own}"


def _sheets(names: Sequence[str]) -> str:
    quoted = [f'"{name}"' for name in names[:3]]
    more = [f"{number(len(names) - 3, 0)} lainnya"] if len(names) > 3 else []
    return f"Lembar {joined([*quoted, *more])}"


def _dataset(table: SourceTable) -> str:
    title = datasets().get(table.dataset, table.dataset)
    return lower_first(title)


def _agencies(tables: Sequence[SourceTable]) -> list[str]:
    named = (row.get("perangkat_daerah") for table in tables for rows in table.facts.values() for row in rows[:1])
    return list(dict.fromkeys(name for name in named if name))


def _periods(tables: Sequence[SourceTable]) -> list[str]:
    """The quarters the facts are of; years where there is no quarter."""
    found = {
        (row["tahun"], str(row["periode"]))
        for table in tables
        for name, rows in table.facts.items()
        if name != "angka_tercetak"
        for row in rows
        if row.get("tahun") and row.get("periode")
    }
    quarters = sorted((year, quarter) for year, quarter in found if quarter in ("I", "II", "III", "IV"))
    if quarters:
        return [f"triwulan {quarter} {year}" for year, quarter in quarters][:4]
    return [f"tahun {year}" for year in sorted({year for year, _ in found})][:4]


def _rows(tables: Sequence[SourceTable]) -> str:
    return f"{number(sum(table.row_count for table in _once(tables)), 0)} baris"


def _once(tables: Sequence[SourceTable]) -> Sequence[SourceTable]:
    """Each table of the sheets once, also one that feeds several data sets."""
    return list({(table.sheet, table.range): table for table in tables}.values())


def _totals(table: SourceTable) -> int:
    stated = sum(role == "jumlah" for role in table.roles.values())
    leaves = {row["baris"] for name, rows in table.facts.items() if name != "angka_tercetak" for row in rows}
    return stated or len({row["baris"] for row in table.facts.get("angka_tercetak", ())} - leaves)
