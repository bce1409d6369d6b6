"""``export``: a page, a deck, or a report by its outline, as PowerPoint, PDF, Word or Excel."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duckdb import DuckDBPyConnection

from dashboard.commands.parsing import add_period, one_of, refused
from dashboard.store import Folder, start_database

if TYPE_CHECKING:
    from dashboard.panels import Page

NAME = "export"
HELP = "tulis halaman atau presentasi sebagai pptx, pdf atau xlsx, laporan kinerja (bab III) sebagai docx atau xlsx"
FORMATS = ("pptx", "docx", "xlsx", "pdf")
SLIDES = ("pptx", "pdf")
WHOLE = "semua"
LKIP = "lkip"
INSTEAD = {
    "laporan": "isinya laporan: pakai docx atau xlsx dengan --laporan NAME",
    "presentasi": "isinya daftar presentasi: pakai --deck NAME (daftarnya: decks)",
    "riwayat": "isinya catatan perubahan data: baca di halamannya",
    "unggah_data": "isinya langkah mengunggah berkas",
}


def add(parser: argparse.ArgumentParser) -> None:
    """The flags: which kind of file, where to, what, for when."""
    parser.add_argument("format", choices=FORMATS, help="jenis berkas")
    parser.add_argument("--output", required=True, metavar="FILE", help="berkas yang ditulis")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--page", metavar="NAME", help="halaman menurut alamatnya (bawaan: semua)")
    what.add_argument("--deck", metavar="NAME", help="presentasi (daftarnya: decks), hanya pptx dan pdf")
    what.add_argument("--laporan", type=_outline, metavar="NAME", help="kerangka laporan (bawaan untuk docx: lkip)")
    parser.add_argument(
        "--filter",
        action="append",
        default=[],
        type=_filter,
        metavar="NAME=VALUE",
        help="saringan halaman, seperti pada alamatnya; dapat diulang",
    )
    parser.add_argument("--templat", metavar="FILE.pptx", help="templat PowerPoint instansi (hanya pptx)")
    parser.add_argument("--catatan", action="store_true", help="catatan pembicara sesudah slidenya (pdf dari --deck)")
    add_period(parser)


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Write the file; say on stderr what is missing."""
    from dashboard.exports.slides import UnusableTemplate
    from dashboard.outlines.periods import NothingToExport
    from dashboard.ui.unattended import UnknownFilter

    if refusal := _unsuitable(options):
        return refused(NAME, refusal)
    start_database(folder, empty=True)
    try:
        with closing(folder.open()) as connection:
            content = _content(folder, connection, options)
        Path(options.output).write_bytes(content)
    except (NothingToExport, UnknownFilter, UnusableTemplate, argparse.ArgumentTypeError) as problem:
        return refused(NAME, str(problem))
    except OSError as problem:
        return refused(NAME, f"{problem.filename} tidak dapat dibaca atau ditulis{_reason(problem)}")
    print(f"{options.output}: ditulis")
    return 0


def _content(folder: Folder, connection: DuckDBPyConnection, options: argparse.Namespace) -> bytes:
    from dashboard.outlines import files
    from dashboard.outlines.periods import known_agencies, whole_period
    from dashboard.store.comments import Comments, as_table

    period = {name: getattr(options, name) for name in ("perangkat_daerah", "tahun", "triwulan")}
    if options.perangkat_daerah:
        one_of("perangkat daerah", options.perangkat_daerah, known_agencies(connection))
    if options.format == "docx":
        comments = as_table(Comments(folder).of(**whole_period(connection, period)))
        return files.report_document(connection, options.laporan or LKIP, period, _progress, comments)
    if options.laporan:
        return files.report_workbook(connection, options.laporan, period, _progress)
    if options.deck:
        return _deck(folder, connection, options, period)
    template = _template(options)
    pages = _pages(folder, connection, options, period)
    if options.format == "xlsx":
        return files.pages_workbook(connection, pages, _progress)
    if options.format == "pdf":
        return files.pages_paper(connection, pages, _progress)
    return files.pages_presentation(connection, pages, _progress, template=template)


def _pages(
    folder: Folder, connection: DuckDBPyConnection, options: argparse.Namespace, period: dict[str, Any]
) -> "Sequence[Page]":
    from dashboard.outlines.periods import whole_period
    from dashboard.store.comments import Comments, as_table
    from dashboard.ui.menu import page_names
    from dashboard.ui.unattended import drawn_page

    names = _chosen(options.page or WHOLE, [WHOLE, *page_names()], "halaman")
    whole = whole_period(connection, period)
    comments = as_table(Comments(folder).of(**whole))
    asked: dict[str, list[str]] = {}
    for column, value in options.filter:
        asked.setdefault(column, []).append(value)
    given = {name: str(value) for name, value in whole.items()}
    found = []
    for place, name in enumerate(names):
        _progress(place, len(names), name)
        found.append(replace(drawn_page(folder, name, given, filters=asked), comments=comments))
    return found


def _deck(folder: Folder, connection: DuckDBPyConnection, options: argparse.Namespace, period: dict[str, Any]) -> bytes:
    from dashboard.decks import StoredDecks, each_slide
    from dashboard.headlines.words import state_of_data
    from dashboard.outlines.files import slides_paper, slides_presentation
    from dashboard.outlines.periods import whole_period

    decks = StoredDecks(folder).decks()
    _chosen(options.deck, list(decks), "presentasi")
    deck, whole = decks[options.deck], whole_period(connection, period)
    drawn = each_slide(connection, deck, whole, folder, progress=_progress)
    stamp = state_of_data(whole["tahun"], whole["triwulan"], folder.current)
    if options.format == "pdf":
        return slides_paper(connection, drawn, deck.judul, stamp, notes=options.catatan)
    return slides_presentation(connection, drawn, deck.judul, stamp, template=_template(options))


def _template(options: argparse.Namespace) -> bytes | None:
    return Path(options.templat).read_bytes() if options.templat else None


def _chosen(name: str, names: list[str], kind: str) -> list[str]:
    """The names meant by one: itself, or all.

    Raises:
        argparse.ArgumentTypeError: when there is no such name; the message lists those there are.
    """
    found = one_of(kind, name, names)
    return [other for other in names if other != WHOLE] if found == WHOLE else [found]


def _unsuitable(options: argparse.Namespace) -> str:
    """Why what is asked does not fit the kind of file; nothing where it does."""
    output = Path(options.output)
    ending = output.suffix.lower().removeprefix(".")
    asked: list[tuple[bool, str]] = [
        (ending in FORMATS and ending != options.format, f"{output.name} bukan nama berkas {options.format}"),
        (not output.parent.is_dir(), f"folder {output.parent} tidak ada"),
        (options.format == "docx" and bool(options.page), "docx berisi laporan: pakai --laporan, bukan --page"),
        (options.format == "pptx" and bool(options.laporan), "pptx berisi halaman: pakai --page, bukan --laporan"),
        (options.format == "pdf" and bool(options.laporan), "pdf berisi halaman: pakai --page atau --deck"),
        (options.format not in SLIDES and bool(options.deck), "--deck hanya untuk pptx dan pdf"),
        (options.catatan and not (options.format == "pdf" and options.deck), "--catatan hanya untuk pdf dari --deck"),
        (options.format != "pptx" and bool(options.templat), "--templat hanya untuk pptx"),
        (bool(options.filter) and not options.page, "--filter memerlukan --page"),
        (options.page in INSTEAD, f"halaman {options.page} tidak diekspor, {INSTEAD.get(options.page, '')}"),
    ]
    return next((said for wrong, said in asked if wrong), "")


def _reason(problem: OSError) -> str:
    """Why a file cannot be read or written, where that is known."""
    known = {FileNotFoundError: "tidak ada", PermissionError: "tidak diizinkan", IsADirectoryError: "itu folder"}
    return next((f": {said}" for kind, said in known.items() if isinstance(problem, kind)), "")


def _progress(done: int, total: int, name: str) -> None:
    if sys.stderr.isatty():
        print(f"{done + 1}/{total} {name}", file=sys.stderr)


def _filter(text: str) -> tuple[str, str]:
    name, given, value = text.partition("=")
    if not given:
        raise argparse.ArgumentTypeError(f"{text}: tulis sebagai NAMA=NILAI")
    return name, value


def _outline(name: str) -> str:
    from dashboard.outlines import outlines

    return one_of("laporan", name, outlines())
