"""``import``: read workbooks, say what is wrong, publish what is right."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from filelock import Timeout

from dashboard.commands.answers import flags
from dashboard.commands.parsing import REFUSED, USAGE, add_period, refused
from dashboard.commands.printing import FOLLOWING, print_json
from dashboard.importing import Choices, Known, read_draft
from dashboard.importing.astray import astray
from dashboard.importing.personal import redact_text
from dashboard.store import Folder, Keep, Outcome, Refused, start_database

NOT_REMEMBERED = "sudah berlaku, tetapi judul dan nama yang dipilih tidak dapat diingat untuk berkas berikutnya"
HELP = "impor buku kerja Excel"
SEVERITIES = {"error": "kesalahan", "warning": "peringatan", "info": "catatan"}
STATUSES = {
    "committed": "disimpan",
    "duplicate": "sudah pernah diimpor",
    "rejected": "ditolak",
    "preview": "pratinjau",
}


def add(parser: argparse.ArgumentParser) -> None:
    """The flags: period, sheet, and the answers to questions."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    add_period(parser)
    parser.add_argument("--sheet", help="hanya lembar ini")
    parser.add_argument("--dry-run", action="store_true", help="baca dan periksa saja, tidak menyimpan")
    keep = parser.add_mutually_exclusive_group()
    keep.add_argument("--ganti", action="store_true", help="baris yang tidak ada lagi di berkas dihapus")
    keep.add_argument("--tambah", action="store_true", help="baris yang tidak ada di berkas tetap berlaku")
    meant = parser.add_mutually_exclusive_group()
    meant.add_argument("--kumulatif", action="store_true", help="realisasi adalah angka sampai akhir triwulan")
    meant.add_argument("--per-triwulan", action="store_true", help="realisasi adalah angka triwulan itu saja")
    parser.add_argument(
        "--satuan",
        type=int,
        choices=(1, 10**3, 10**6, 10**9),
        help="pengali semua uang dalam berkas: 1 rupiah penuh, 1000 ribuan, 1000000 jutaan, 1000000000 miliaran",
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="JUDUL=kolom",
        help='judul bertingkat dihubungkan dengan " > "; beberapa judul dengan kolom uang yang sama dijumlahkan',
    )
    parser.add_argument(
        "--decide",
        action="append",
        default=[],
        metavar="LEMBAR!D7=1234",
        help="nilai yang dimaksud sebuah sel, tanpa pemisah ribuan, N/A, atau pisah bila selnya memuat beberapa baris; "
        "pemisah di seluruh kolom: LEMBAR!D=ribuan atau LEMBAR!D=desimal; "
        "satuan menurut selnya (142,72 juta): LEMBAR!D=satuan; koma yang hilang (8254): LEMBAR!D=perseratus; "
        "80 di sel berformat persen: LEMBAR!D=poin bila 80 %%, LEMBAR!D=persen bila 8.000 %%; "
        "tingkat baris: LEMBAR!B6:B40=program > kegiatan > sub_kegiatan; "
        "program dan kegiatan baris: LEMBAR!A5:A9=Program > Kegiatan; "
        "pemilik tabel: perangkat_daerah:NAMA DI JUDUL=KODE; "
        "bulan daftar yang tidak menyebutnya: bulan:LEMBAR=Agustus 2025",
    )
    parser.add_argument("--include-hidden", action="store_true", help="sertakan lembar, baris dan kolom tersembunyi")
    parser.add_argument("--json", action="store_true", help="satu dokumen JSON di stdout")


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Import every file; a rejected one leaves the others untouched. Nothing is imported where an answer concerns none.

    Raises:
        Refused, filelock.Timeout: the folder cannot be written; what became of the files before is said first.
    """
    from dashboard.store import known, preview, publish

    keep = Keep.REPLACE if options.ganti else Keep.ADD if options.tambah else Keep.ASK
    choices = Choices(
        options.perangkat_daerah,
        options.tahun,
        options.triwulan,
        options.sheet,
        options.include_hidden,
        "kumulatif" if options.kumulatif else "per_triwulan" if options.per_triwulan else None,
        tuple(options.map),
        tuple(options.decide),
        options.satuan,
    )
    absent = [name for name in options.files if not Path(name).is_file()]
    if absent:
        print(f"tidak ditemukan: {', '.join(absent)}", file=sys.stderr)
        return USAGE
    start_database(folder, empty=True)
    if why := _astray([Path(name) for name in options.files], choices, known(folder)):
        return refused("import", why)
    outcomes: list[Outcome] = []
    stopped: Exception | None = None
    for position, name in enumerate(options.files, start=1):
        print(f"[{position}/{len(options.files)}] {name}", file=sys.stderr)
        path = Path(name)
        try:
            draft = read_draft(path.read_bytes(), path.name, choices, known(folder))
            outcomes.append(preview(folder, draft, keep) if options.dry_run else publish(folder, [draft], keep)[0])
        except (Refused, Timeout) as problem:
            stopped = problem
            break
    rows = [_row(outcome) for outcome in outcomes]
    if options.json:
        print_json(rows)
    else:
        for row in rows:
            _print_outcome(row)
    for outcome in outcomes:
        if not outcome.remembered:
            print(f"{outcome.draft.file}: {NOT_REMEMBERED}", file=sys.stderr)
    if stopped:
        raise stopped
    return REFUSED if any(outcome.status == "rejected" for outcome in outcomes) else 0


def _astray(files: Sequence[Path], choices: Choices, known: Known) -> str | None:
    """Which answers concern nothing in any of the files, so that nobody takes them for heard; nothing where none does.

    Files are only read for it where there are answers.
    """
    if not choices.map and not choices.decide:
        return None
    found = [astray(read_draft(path.read_bytes(), path.name, choices, known)) for path in files]
    lost = {said: why for said, why in found[0].items() if all(said in one for one in found)}
    told = "; ".join(f'jawaban "{redact_text(said)}" tidak mengenai apa pun: {why}' for said, why in lost.items())
    return f"{told}. Tidak ada yang diimpor" if told else None


def _row(outcome: Outcome) -> dict[str, Any]:
    """An outcome with the flags that settle each of its findings."""
    row = outcome.as_row()
    for said, finding in zip(row["findings"], outcome.findings, strict=True):
        said["choices"] = flags(finding)
    return row


def _print_outcome(row: dict[str, Any]) -> None:
    batch = f" (batch {row['batch']})" if row["batch"] else ""
    print(f"{row['file']}: {STATUSES[row['status']]}{batch}")
    for table in row["tables"]:
        counts = f"+{table['added']} ~{table['changed']} -{table['removed']} ={table['unchanged']}"
        print(f"  {table['sheet']} {table['range']}: {table['dataset']}, {table['rows']} baris, {counts}")
    for sum_ in row["followed"]:
        print(f"  {FOLLOWING} {sum_['message']}")
    for finding in row["findings"]:
        sheet = f"{finding['sheet']}: " if finding["sheet"] else ""
        print(f"  {SEVERITIES[finding['severity']]} [{finding['kind']}] {sheet}{finding['message']}")
        if finding["choices"]:
            print(f"    pilihan: {'; '.join(finding['choices'])}")
