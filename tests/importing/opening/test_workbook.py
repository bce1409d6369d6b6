"""Files of every format as sheets; what is no workbook as a finding."""

from datetime import datetime

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableColumn, TableRow

from dashboard.importing.opening import open_workbook
from dashboard.importing.opening.limits import limits
from dashboard.importing.opening.workbook import read_apart
from dashboard.importing.sheet import Sheet, Span
from tests.importing.opening import files

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
TEXTS = [[str(value) for value in row] for row in files.ROWS]


def read(content: bytes, name: str = "berkas") -> list[Sheet]:
    sheets, findings = open_workbook(content, name)
    assert findings == []
    return sheets


def one(content: bytes) -> Sheet:
    (sheet,) = read(content)
    return sheet


def refused(content: bytes) -> str:
    sheets, (finding,) = open_workbook(content, "berkas.xlsx")
    assert sheets == []
    assert finding.message.startswith("berkas.xlsx ")
    return finding.kind


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (files.xlsx(), files.ROWS),
        (files.xls(), files.ROWS),
        (files.ods(), files.ROWS),
        *[(files.delimited(separator), TEXTS) for separator in ";,\t|"],
        *[(files.delimited(encoding=encoding), TEXTS) for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "cp1252")],
        (b"sep=|\r\na;b|c\r\n", [["a;b", "c"]]),
        (
            '"dua\nbaris";" x "\nCaf\xe9;"kata ""ini"""\n'.encode("cp1252"),
            [["dua\nbaris", " x "], ["Café", 'kata "ini"']],
        ),
        ("Jumlah;1.234,56\nÉ;-\n".encode(), [["Jumlah", "1.234,56"], ["É", "-"]]),
    ],
)
def test_every_format_gives_its_values(content: bytes, expected: list[list[object]]) -> None:
    assert one(content).values == expected


def test_a_large_file_reads_the_same_apart() -> None:
    for kind, content in (("xlsx", files.xlsx()), ("ods", files.ods())):
        assert read_apart(kind, content, limits()) == read(content)


def test_what_a_workbook_shows_and_hides() -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Utama"
    page.append(["Judul", None, "Rinci", 0.25, "  ", True, datetime(2024, 2, 29, 8, 30), "=1/0", 3.0])
    page.append([0.5, 0.5, 0.5])
    page["D1"].number_format = "0.0%"
    page["A2"].number_format, page["B2"].number_format = '0.0"%"', r"0.0\%"
    page["C1"].alignment = openpyxl.styles.Alignment(indent=2)
    page.merge_cells("A4:B5")
    page.row_dimensions[2].hidden = page.column_dimensions["C"].hidden = True
    book.create_chartsheet("Grafik")
    book.create_sheet("Rahasia").append(["x"])
    book["Rahasia"].sheet_state = "veryHidden"
    utama, rahasia = read(files.saved(book))
    assert utama.values[0] == ["Judul", None, "Rinci", 0.25, None, True, datetime(2024, 2, 29, 8, 30), None, 3]
    assert (utama.percent, utama.indents, utama.uncalculated) == ({(1, 4)}, {(1, 3): 2}, [(1, 8)])
    assert (utama.hidden_rows, utama.hidden_columns, utama.spans) == ({2}, {3}, [Span(4, 1, 5, 2)])
    assert (rahasia.name, rahasia.hidden, rahasia.values) == ("Rahasia", True, [["x"]])


ROW_1 = '<row r="1"><c r="A1"><v>1</v></c></row>'
STRINGS = (
    "<sst><si><t>satu</t></si><si><r><t>du</t></r><r><rPr><b/></rPr><t>a &amp; x</t></r><rPh><t>no</t></rPh></si>"
    '<si><t xml:space="preserve"> </t></si><si><t>_x0041__x005F_</t></si></sst>'
)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ('<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c></row>', [[], [None, "dua & x"]]),
        (
            '<row><c t="s"><v>0</v></c><c><v>2</v></c></row><row/><row><c t="s"><v>3</v></c></row>',
            [["satu", 2], [], ["A_"]],
        ),
        ('<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b&#65;&lt;</t></r></is></c></row>', [["abA<"]]),
        (
            '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="str"><f>x</f><v>y</v></c></row>',
            [["#DIV/0!", "y"]],
        ),
        (
            '<row r="1"><c r="A1" t="b"><v>0</v></c><c r="B1" t="d"><v>2024-05-01</v></c></row>',
            [[False, datetime(2024, 5, 1)]],
        ),
        (
            '<row r="1"><c r="A1"><v>999999999999999</v></c><c r="B1"><v>1.5E3</v></c><c r="C1"><v>-0.1</v></c></row>',
            [[999999999999999, 1500, -0.1]],
        ),
        ('<!-- x --><row r="1"><c r="A1"><v>1</v></c></row>', [[1]]),
        ("<row r='1'><c t='s' r='A1'><v>0</v></c></row>", [["satu"]]),
        ('<row r="1">\r\n <c r="A1" t="str"><v>a\r\nb<![CDATA[<c>]]></v></c>\n</row>', [["a\nb<c>"]]),
        ('<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row>' + ROW_1, [[1], [2, 3]]),
        ('<row r="1" hidden="1"><c r="A1" cm="1"><f t="array" ref="A1">x</f><v>4</v></c></row>', [[4]]),
    ],
)
def test_a_sheet_is_read_however_it_is_written(rows: str, expected: list[list[object]]) -> None:
    assert one(files.package(files.worksheet(rows), sharedStrings=STRINGS)).values == expected


def test_prefixed_markup_and_strange_part_names() -> None:
    markup = files.worksheet(ROW_1, "<cols><col min='1' max='16384' hidden='true'/></cols>")
    prefixed = markup.replace("</", "</x:").replace("<", "<x:").replace("<x:/x:", "</x:")
    for sheet in (one(files.package(markup)), one(files.package(prefixed))):
        assert (sheet.values, sheet.hidden_columns) == ([[1]], {1})


def test_days_count_from_the_workbooks_own_calendar() -> None:
    sheet = files.worksheet('<row r="1"><c r="A1" s="1"><v>60.5</v></c><c r="B1" s="1"><v>1</v></c></row>')
    dates = '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>'
    assert one(files.package(sheet, styles=dates)).values == [[datetime(1900, 2, 28, 12), datetime(1900, 1, 1)]]
    book = '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="a"/></sheets></workbook>'
    mac = one(files.package(sheet, styles=dates, workbook=book))
    assert mac.values == [[datetime(1904, 3, 1, 12), datetime(1904, 1, 2)]]


def test_results_to_be_redone_are_not_trusted_when_zero() -> None:
    sheet = files.worksheet(
        '<row r="1"><c r="A1"><f>B1*2</f><v>0</v></c><c r="B1"><v>3</v></c><c r="C1" t="str"><f>x</f><v></v></c></row>'
    )
    assert one(files.package(sheet)).uncalculated == []
    book = '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>'
    assert one(files.package(sheet, workbook=book)).uncalculated == [(1, 1)]


def test_old_workbooks_keep_what_tells_the_meaning() -> None:
    book = xlwt.Workbook()
    page = book.add_sheet("Lama")
    page.write_merge(0, 0, 0, 1, "Judul")
    page.write(1, 0, 0.5, xlwt.easyxf(num_format_str="0.00%"))
    page.write(1, 1, datetime(2024, 3, 31), xlwt.easyxf(num_format_str="dd/mm/yyyy"))
    page.write(1, 2, True)
    page.write(1, 3, "rinci", xlwt.easyxf("alignment: indent 1"))
    page.row(1).hidden = True
    page.col(1).hidden = True
    book.add_sheet("Sembunyi").write(0, 0, 1)
    book.get_sheet(1).visibility = 1
    lama, sembunyi = read(files.saved(book))
    assert lama.values == [["Judul"], [0.5, datetime(2024, 3, 31), True, "rinci"]]
    assert (lama.percent, lama.indents, lama.spans) == ({(2, 1)}, {(2, 4): 1}, [Span(1, 1, 1, 2)])
    assert (lama.hidden_rows, lama.hidden_columns, sembunyi.hidden) == ({2}, {2}, True)


def test_open_documents_are_read_by_declared_type() -> None:
    document = OpenDocumentSpreadsheet()
    table = Table(name="Data")
    table.addElement(TableColumn(numbercolumnsrepeated=2))
    table.addElement(TableColumn(numbercolumnsrepeated=1000, visibility="collapse"))
    first = TableRow(visibility="collapse")
    first.addElement(files.ods_cell(0.5, valuetype="percentage"))
    first.addElement(files.ods_cell("#DIV/0!", numbercolumnsrepeated=2))
    first.addElement(files.ods_cell(None, formula="of:=[.A1]"))
    first.addElement(files.ods_cell(None, numbercolumnsrepeated=16000))
    second = TableRow(numberrowsrepeated=2)
    second.addElement(files.ods_cell("x", numbercolumnsspanned=2, numberrowsspanned=1))
    third = TableRow(numberrowsrepeated=1_048_000)
    third.addElement(files.ods_cell(None))
    for row in (first, second, third):
        table.addElement(row)
    document.spreadsheet.addElement(table)
    sheet = one(files.saved(document))
    assert sheet.values == [[0.5, "#DIV/0!", "#DIV/0!"], ["x"], ["x"]]
    assert (sheet.percent, sheet.uncalculated) == ({(1, 1)}, [(1, 4)])
    assert (sheet.hidden_rows, sheet.hidden_columns, sheet.spans) == ({1}, {3}, [Span(2, 1, 2, 2)])


def encrypted_xls() -> bytes:
    """An .xls whose stream begins with the record of a password."""
    content = bytearray(files.xls())
    start = content.index(b"\x09\x08\x10\x00")
    content[start + 20 : start + 24] = b"\x2f\x00" + content[start + 22 : start + 24]
    return bytes(content)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "kosong"),
        (b" \r\n;;\r\n", "kosong"),
        (files.xlsx(Kosong=[]), "kosong"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>", "format-tidak-didukung"),
        (b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'><body>1</body></html>", "format-tidak-didukung"),
        ("<table><tr><td>1".encode("utf-16"), "format-tidak-didukung"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>", "format-tidak-didukung"),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', "format-tidak-didukung"),
        (b'{"a": [1, 2]}', "format-tidak-didukung"),
        (b"%PDF-1.7\n", "format-tidak-didukung"),
        (b"\x89PNG\r\n\x1a\n", "format-tidak-didukung"),
        (bytes(range(256)), "format-tidak-didukung"),
        (files.zipped({"word/document.xml": "<x/>", "[Content_Types].xml": ""}), "format-tidak-didukung"),
        (files.zipped({"xl/workbook.bin": b"x", "[Content_Types].xml": ""}), "format-tidak-didukung"),
        (files.zipped({"a.txt": "x"}), "format-tidak-didukung"),
        (OLE + b"\0" * 600 + "WordDocument\0".encode("utf-16-le"), "format-tidak-didukung"),
        (OLE + "EncryptedPackage\0".encode("utf-16-le"), "bersandi"),
        (encrypted_xls(), "bersandi"),
        (b'a;b\n"tak ditutup;1\n2;3\n', "rusak"),
        (b"PK\x03", "rusak"),
        (files.package("<!DOCTYPE x [<!ENTITY a 'b'>]>" + files.worksheet(ROW_1)), "rusak"),
        (files.package(files.worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')), "rusak"),
        (files.package(files.worksheet('<row r="1"><c r="A1"><v>1</c></row>')), "rusak"),
    ],
)
def test_what_cannot_be_read_is_a_finding(content: bytes, kind: str) -> None:
    assert refused(content) == kind
