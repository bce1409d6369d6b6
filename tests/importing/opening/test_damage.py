"""Cut off and altered files: a finding or plausible sheets, never an exception; too large ones are refused cheaply."""

import random
import subprocess
import sys
from dataclasses import replace
from html import unescape
from pathlib import Path
from time import process_time

import pytest

from dashboard.importing.opening import apart, open_workbook, workbook
from dashboard.importing.opening.archive import Archive
from dashboard.importing.opening.limits import limits
from dashboard.importing.opening.xls import read_xls
from dashboard.importing.opening.xlsx.rows import Around, Rows, any_rows, regular_rows
from dashboard.importing.opening.xlsx.sheets import NUMBER
from tests.conftest import REPORT, ROOT
from tests.importing.opening import files

WHOLE = {"xlsx": files.xlsx(), "ods": files.ods(), "csv": files.delimited(encoding="utf-16"), "xls": files.xls()}
TRIES = {"xlsx": 150, "ods": 150, "csv": 150, "xls": 6}


@pytest.fixture(params=WHOLE)
def kind(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def test_a_file_cut_off_is_never_an_exception(kind: str) -> None:
    whole = WHOLE[kind]
    for part in range(TRIES[kind]):
        sheets, findings = open_workbook(whole[: len(whole) * part // TRIES[kind]], "berkas")
        assert bool(sheets) != bool(findings)
        if kind in ("xlsx", "ods"):
            assert findings


def test_an_altered_file_gives_the_same_sheets_or_a_finding(kind: str) -> None:
    """Packages carry checksums, so that no altered value gets through; the other formats have none."""
    source = random.Random(kind)
    whole = open_workbook(WHOLE[kind], "berkas")[0]
    for _ in range(TRIES[kind]):
        altered = bytearray(WHOLE[kind])
        altered[source.randrange(len(altered))] ^= 1 << source.randrange(8)
        sheets, findings = open_workbook(bytes(altered), "berkas")
        assert bool(sheets) != bool(findings)
        if sheets and kind in ("xlsx", "ods"):
            assert [sheet.values for sheet in sheets] == [sheet.values for sheet in whole]


def test_an_altered_old_workbook_ends_in_an_ordinary_exception() -> None:
    """What the process apart turns into a finding, many times over without the process."""
    source = random.Random(1)
    for _ in range(300):
        altered = bytearray(WHOLE["xls"])
        for _ in range(3):
            altered[source.randrange(len(altered))] = source.randrange(256)
        try:
            assert isinstance(read_xls(bytes(altered), limits()), list)
        except Exception as problem:
            assert not isinstance(problem, MemoryError)


def ods_table(rows: str) -> bytes:
    names = "".join(f' xmlns:{name}="{name}"' for name in ("office", "table", "text"))
    content = (
        f'<office:document-content{names}><table:table table:name="A">{rows}</table:table></office:document-content>'
    )
    return files.zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


BOMB = files.zipped({"xl/workbook.xml": "x" * (101 << 20)})
SOON = 5
FILLED = '<table:table-cell office:value-type="float" office:value="1"{}/>'


@pytest.mark.parametrize(
    "content",
    [
        files.package(files.worksheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
        files.package(files.worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>')),
        files.package(files.worksheet('<row r="99999999999999999"><c r="A1"><v>1</v></c></row>')),
        BOMB,
        ods_table(f'<table:table-row table:number-rows-repeated="9999999999">{FILLED.format("")}</table:table-row>'),
        ods_table(
            "<table:table-row>" + FILLED.format(' table:number-columns-repeated="9999999999"') + "</table:table-row>"
        ),
        ods_table(
            '<table:table-row><table:table-cell table:number-columns-repeated="9999999999"/>'
            + FILLED.format("")
            + "</table:table-row>"
        ),
        b"a;" * 3000,
    ],
    ids=["sparse", "wide", "far", "bomb", "repeated rows", "repeated columns", "gap", "wide text"],
)
def test_what_is_too_large_is_refused(content: bytes) -> None:
    (finding,) = open_workbook(content, "berkas")[1]
    assert finding.kind == "terlalu-besar"
    assert "batas" in finding.message


def repeated_part() -> bytes:
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    pages = "".join(f'<sheet name="{name}" r:id="a"/>' for name in "AB")
    return files.package(
        files.worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
        workbook=f'<workbook xmlns:r="{links}"><sheets>{pages}</sheets></workbook>',
    )


@pytest.mark.parametrize(
    "content",
    [
        files.package(files.worksheet('<row r="1">' + '<c t="inlineStr"><is>' * 50_000 + "</row>")),
        files.package(files.worksheet('<row r="1"><c t="inlineStr"><is>' + "<rPh>" * 50_000 + "</is></c></row>")),
        repeated_part(),
        files.package(files.worksheet('<row r="1"><c r="A1"><v>1e999</v></c></row>')),
        files.package(files.worksheet('<row r="1"><c r="A1"><v>NaN</v></c></row>')),
        ods_table(
            '<table:table-row><table:table-cell office:value-type="float" office:value="INF"/></table:table-row>'
        ),
        ods_table(f'<table:table-row>{FILLED.format("")}</table:table-row></table:table><table:table table:name="A">'),
    ],
    ids=["open strings", "open readings", "one part twice", "endless", "no number", "endless ods", "one name twice"],
)
def test_what_no_program_writes_is_refused_at_once(content: bytes) -> None:
    """Reading 50,000 open texts one within the other took minutes of the server's time."""
    started = process_time()
    (finding,) = open_workbook(content, "berkas")[1]
    assert process_time() - started < SOON
    assert finding.kind in ("rusak", "kosong")


def test_blanks_and_spans_of_an_open_document_end() -> None:
    text = 'office:value-type="string" table:number-columns-spanned="999999999"'
    blanks = '<text:p>a<text:s text:c="999999999"/>b</text:p>'
    (sheet,), _ = open_workbook(
        ods_table(f"<table:table-row><table:table-cell {text}>{blanks}</table:table-cell></table:table-row>"), "berkas"
    )
    assert len(str(sheet.values[0][0])) < 2000
    assert sheet.spans[0].last_column == limits().columns


def test_a_directory_that_lies_about_sizes_gains_nothing() -> None:
    size = (101 << 20).to_bytes(4, "little")
    assert BOMB.count(size) == 2
    (finding,) = open_workbook(BOMB.replace(size, (5000).to_bytes(4, "little")), "berkas")[1]
    assert finding.kind == "rusak"


def test_a_reader_out_of_time_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "limits", lambda: replace(limits(), small_bytes=0, seconds=0))
    assert open_workbook(WHOLE["xlsx"], "berkas")[1][0].kind == "terlalu-besar"


def test_a_reader_that_dies_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "WORKER", "dashboard.importing.opening.tidak_ada")
    assert open_workbook(WHOLE["xls"], "berkas")[1][0].kind == "rusak"


def test_the_process_apart_starts_without_what_it_does_not_need() -> None:
    code = (
        "import sys, dashboard.importing.opening.worker; print(*{'openpyxl', 'pandas', 'streamlit'} & {*sys.modules})"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True).stdout == b"\n"


def said(rows: Rows) -> list[tuple[list[bytes], list[list[str]]]]:
    """Row numbers and what stands in the cells, however a character is written."""
    return [
        (NUMBER.findall(row), [[unescape(part.decode()) for part in cell] for cell in cells]) for row, cells in rows
    ]


@pytest.mark.parametrize("path", sorted(REPORT.glob("*.xlsx")), ids=lambda path: path.name)
def test_the_fast_way_through_a_sheet_gives_what_the_parser_gives(path: Path) -> None:
    archive = Archive(path.read_bytes(), limits())
    for part in [name for name in archive.entries if name.startswith("xl/worksheets/sheet")]:
        fast, sure = Around(), Around()
        rows = said(regular_rows(archive.chunks(part), fast))
        assert rows == said(any_rows(archive.chunks(part), sure))
        assert (fast, bool(rows)) == (sure, True)
