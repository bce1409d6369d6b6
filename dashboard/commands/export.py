"""``export``: a page, or a report by its outline, as PowerPoint, Word or Excel."""

import argparse
import sys
from pathlib import Path

from duckdb import DuckDBPyConnection

from dashboard.commands.parsing import USAGE, add_period
from dashboard.store import Folder, start_database

HELP = "tulis halaman sebagai pptx atau xlsx, laporan kinerja (bab III) sebagai docx atau xlsx"
FORMATS = ("pptx", "docx", "xlsx")
LKIP = "lkip"


def add(parser: argparse.ArgumentParser) -> None:
    """The flags: which kind of file, where to, what, for when."""
    parser.add_argument("format", choices=FORMATS, help="jenis berkas")
    parser.add_argument("--output", required=True, metavar="FILE", help="berkas yang ditulis")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--page", type=_page, metavar="NAME", help="halaman (bawaan untuk pptx: semua)")
    what.add_argument("--laporan", type=_outline, metavar="NAME", help="kerangka laporan (bawaan untuk docx: lkip)")
    parser.add_argument("--templat", metavar="FILE.pptx", help="templat PowerPoint instansi (hanya pptx)")
    add_period(parser)


def run(folder: Folder, options: argparse.Namespace) -> int:
    """Write the file; say on stderr what is missing."""
    from dashboard.outlines.periods import NothingToExport

    if refusal := _unsuitable(options):
        return _refuse(refusal)
    start_database(folder, empty=True)
    connection = folder.open()
    try:
        content = _content(folder, connection, options)
        Path(options.output).write_bytes(content)
    except (NothingToExport, ValueError) as problem:
        return _refuse(str(problem))
    except OSError as problem:
        return _refuse(f"{problem.filename} tidak dapat dibaca atau ditulis: {problem.strerror}")
    finally:
        connection.close()
    print(f"{options.output}: ditulis")
    return 0


def _content(folder: Folder, connection: DuckDBPyConnection, options: argparse.Namespace) -> bytes:
    from dashboard.outlines import files
    from dashboard.outlines.periods import whole_period
    from dashboard.store.comments import Comments, as_table

    asked = {name: getattr(options, name) for name in ("perangkat_daerah", "tahun", "triwulan")}
    period = whole_period(connection, asked)
    comments = as_table(Comments(folder).of(**period))
    if options.format == "docx":
        return files.report_document(connection, options.laporan or LKIP, period, _progress, comments)
    if options.format == "xlsx" and options.laporan:
        return files.report_workbook(connection, options.laporan, period, _progress)
    page = options.page or files.WHOLE
    if options.format == "xlsx":
        return files.page_workbook(connection, page, period, _progress, comments)
    template = Path(options.templat).read_bytes() if options.templat else None
    return files.page_presentation(connection, page, period, template=template, progress=_progress, comments=comments)


def _unsuitable(options: argparse.Namespace) -> str:
    """Why what is asked does not fit the kind of file; nothing where it does."""
    if options.format == "docx" and options.page:
        return "docx berisi laporan: pakai --laporan, bukan --page"
    if options.format == "pptx" and options.laporan:
        return "pptx berisi halaman: pakai --page, bukan --laporan"
    if options.templat and options.format != "pptx":
        return "--templat hanya untuk pptx"
    return ""


def _progress(done: int, total: int, name: str) -> None:
    if sys.stderr.isatty():
        print(f"{done + 1}/{total} {name}", file=sys.stderr)


def _page(name: str) -> str:
    from dashboard.outlines.files import PAGE_NAMES

    return _known("halaman", name, PAGE_NAMES)


def _outline(name: str) -> str:
    from dashboard.outlines import outlines

    return _known("laporan", name, tuple(outlines()))


def _known(kind: str, name: str, names: tuple[str, ...]) -> str:
    if name not in names:
        raise argparse.ArgumentTypeError(f"{kind} {name} tidak ada; yang ada: {', '.join(names)}")
    return name


def _refuse(message: str) -> int:
    print(f"export: {message}", file=sys.stderr)
    return USAGE
