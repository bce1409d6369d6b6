"""The kept copy of a file: nothing personal anywhere in it, everything else as it was."""

from dataclasses import replace
from io import BytesIO
from time import process_time
from zipfile import ZipFile

import openpyxl
import pytest
import xlwt
from odf.dc import Creator
from odf.meta import InitialCreator
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow
from odf.text import P, Span
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from dashboard.importing import cleaning, read_draft
from dashboard.importing.cleaning import clean
from dashboard.importing.opening import open_workbook
from dashboard.importing.opening.limits import limits
from dashboard.importing.personal import NIP
from tests.importing.opening import files

NUMBER = "197001011995011001"
SPACED = "19700101 199501 1 001"
NAME = "Maria Qibtya"
SOON = 3


def text_of(content: bytes) -> str:
    """Everything in a file, unpacked, packages within it too."""
    if not content.startswith(b"PK"):
        return content.decode("latin-1") + content.decode("utf-16-le", "replace")
    with ZipFile(BytesIO(content)) as archive:
        return "\n".join(text_of(archive.read(name)) for name in archive.namelist())


def assert_clean(content: bytes) -> None:
    text = text_of(content)
    assert not NIP.search(text)
    assert NUMBER not in text and NAME not in text


def values(content: bytes) -> list[list[list[object]]]:
    sheets, findings = open_workbook(content, "berkas")
    assert findings == []
    return [sheet.values for sheet in sheets]


def crowded() -> bytes:
    """A workbook with a NIP in every place a cell, a comment, a name or a property can hold one."""
    book = openpyxl.Workbook()
    page = book.active
    page.append(["Uraian", 5, f"oleh {NAME} NIP {SPACED} selesai", int(NUMBER), "tetap"])
    page.append([NAME, "tetap", NUMBER, f'="NIP {NUMBER}"'])
    page["A1"].comment = Comment(f"NIP {NUMBER}", NAME)
    page.oddFooter.left.text = f"NIP {NUMBER}"
    book.create_sheet("Rahasia").append([NUMBER])
    book["Rahasia"].sheet_state = "hidden"
    book.defined_names["pejabat"] = DefinedName("pejabat", attr_text=f'"{NUMBER}"')
    book.properties.creator = book.properties.lastModifiedBy = NAME
    book.properties.description = NUMBER
    return files.saved(book)


def test_nothing_personal_stays_in_a_workbook() -> None:
    content, name = clean(crowded(), f"Laporan {NUMBER}.xlsx", [], [("Sheet", 2, 1)])
    assert name == "Laporan NIP.xlsx"
    assert_clean(content)
    assert values(content)[0] == [
        ["Uraian", 5, "oleh [data pribadi dihapus] selesai", None, "tetap"],
        [None, "tetap", "[data pribadi dihapus]"],
    ]
    book = openpyxl.load_workbook(BytesIO(content))
    assert book.sheetnames == ["Sheet", "Rahasia"]
    assert book["Sheet"].oddFooter.left.text == "[data pribadi dihapus]"


DRAWING = (
    '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><a:p><a:r><a:t>NIP 19700101</a:t></a:r><a:r><a:t> 199501 1 001</a:t></a:r>'
    "</a:p></xdr:wsDr>"
)
STRINGS = (
    f"<sst><si><t>{NAME}</t></si><si><r><t>NIP 197001</t></r><r><t>011995011001</t></r></si><si><t>ok</t></si></sst>"
)
ROWS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
    f'<row r="2"><c r="A2"><v>1.97001011995011E+17</v></c><c r="B2"><v>0.12345678901234567</v></c>'
    f'<c r="C2" s="3" t="str"><f>X1</f><v>{NAME}</v></c></row>'
)


def test_texts_divided_by_formatting_shared_texts_and_stored_results() -> None:
    book = files.package(files.worksheet(ROWS), sharedStrings=STRINGS, **{"drawings/drawing1": DRAWING})
    content, _ = clean(book, "a.xlsx", [], [("A", 1, 1), ("A", 2, 3)])
    assert_clean(content)
    assert "199501" not in text_of(content)
    assert values(content) == [[[None, "[data pribadi dihapus]", "ok"], [None, 0.123456789012346]]]
    assert "0.12345678901234567" in text_of(content)


def test_binary_parts_and_packages_within() -> None:
    parts = {
        "xl/vbaProject.bin": f"\0{NUMBER}\0".encode() + NUMBER.encode("utf-16-le"),
        "xl/embeddings/a.xlsx": crowded(),
    }
    with ZipFile(BytesIO(files.xlsx())) as archive:
        parts |= {name: archive.read(name) for name in archive.namelist()}
    content, _ = clean(files.zipped(parts), "a.xlsm", [], [])
    text = text_of(content)
    assert not NIP.search(text.replace("0" * 18, ""))
    assert len(ZipFile(BytesIO(content)).read("xl/vbaProject.bin")) == len(parts["xl/vbaProject.bin"])


def with_part(content: bytes) -> bytes:
    """A workbook with a signed sheet, and a part that is no sheet."""
    with ZipFile(BytesIO(files.xlsx(Data=[["Kegiatan", "Pagu"], ["Evaluasi", 5], [None, f"NIP {SPACED}"]]))) as archive:
        return files.zipped(
            {**{name: archive.read(name) for name in archive.namelist()}, "xl/embeddings/o.bin": content}
        )


def chain(depth: int, innermost: bytes, fan: int = 1) -> bytes:
    """A package in a package, so many times; ``fan`` copies in each."""
    for _ in range(depth):
        innermost = files.zipped({f"{copy}.bin": innermost for copy in range(fan)})
    return innermost


SIGNED = f"NIP {NUMBER}".encode()


def test_packages_within_packages_are_cleaned_as_deep_as_the_limit() -> None:
    kept = read_draft(with_part(chain(2, SIGNED)), "a.xlsx").content
    assert "xl/embeddings/o.bin" in ZipFile(BytesIO(kept)).namelist()
    assert not NIP.search(text_of(kept).replace("0" * 18, ""))


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(chain(3, SIGNED), id="too deep"),
        pytest.param(chain(400, SIGNED), id="far too deep"),
        pytest.param(chain(4, SIGNED, fan=16), id="more at each depth"),
        pytest.param(chain(2, SIGNED, fan=120), id="too many"),
        pytest.param(chain(1, SIGNED + bytes(5 << 20)), id="too large"),
        pytest.param(b"PK\x03\x04" + SIGNED, id="broken"),
    ],
)
def test_of_a_file_whose_packages_cannot_be_looked_into_the_sheets_are_kept(part: bytes) -> None:
    draft = read_draft(with_part(part), "a.xlsm")
    begun = process_time()
    kept = draft.content
    assert process_time() - begun < SOON
    assert_clean(kept)
    assert (draft.kept_name, "xl/embeddings/o.bin" in ZipFile(BytesIO(kept)).namelist()) == ("a.xlsx", False)
    assert values(kept)[0][:2] == [["Kegiatan", "Pagu"], ["Evaluasi", 5]]


def document() -> bytes:
    made = OpenDocumentSpreadsheet()
    made.meta.addElement(Creator(text=NAME))
    made.meta.addElement(InitialCreator(text=NAME))
    table = Table(name="Data & lain")
    row = TableRow(numberrowsrepeated=2)
    row.addElement(files.ods_cell("tetap", numbercolumnsrepeated=2))
    row.addElement(files.ods_cell(NAME))
    last = TableRow()
    last.addElement(files.ods_cell(int(NUMBER)))
    divided = files.ods_cell(None, valuetype="string")
    paragraph = P(text="NIP 19700101 ")
    paragraph.addElement(Span(text="199501 1 001"))
    divided.addElement(paragraph)
    last.addElement(divided)
    last.addElement(files.ods_cell(7))
    for each in (row, last):
        table.addElement(each)
    made.spreadsheet.addElement(table)
    return files.saved(made)


def test_nothing_personal_stays_in_an_open_document() -> None:
    content, name = clean(document(), "a.ods", [], [("Data & lain", 1, 3)])
    assert_clean(content)
    assert values(content) == [[["tetap", "tetap"], ["tetap", "tetap"], [None, "[data pribadi dihapus]", 7]]]
    assert name == "a.ods"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_nothing_personal_stays_in_a_text(encoding: str) -> None:
    content = f'Kegiatan;Pejabat\r\n"Café; teh";{NAME}\r\nx;NIP {SPACED}\r\n'.encode(encoding)
    cleaned, _ = clean(content, "a.csv", [], [("CSV", 2, 2)])
    assert cleaned.decode(encoding) == 'Kegiatan;Pejabat\r\n"Café; teh";\r\nx;[data pribadi dihapus]\r\n'


def test_an_old_workbook_is_kept_as_a_new_one() -> None:
    book = xlwt.Workbook()
    page = book.add_sheet("Lama")
    for column, value in enumerate(["a & b", 2.5, True, None, NAME, NUMBER, xlwt.Formula("1/0")]):
        page.write(0, column, value)
    page.write(0, 7, 0.5, xlwt.easyxf(num_format_str="0%"))
    page.write_merge(2, 2, 0, 1, "gabung")
    page.row(2).hidden = True
    old = files.saved(book)
    sheets = open_workbook(old, "a.xls")[0]
    content, name = clean(old, "a.xls", sheets, [("Lama", 1, 5)])
    assert name == "a.xlsx"
    assert_clean(content)
    (kept,) = open_workbook(content, name)[0]
    assert kept.values[0][:3] == ["a & b", 2.5, True] and kept.values[0][4:6] == [None, "[data pribadi dihapus]"]
    assert (kept.percent, kept.spans, kept.hidden_rows) == (sheets[0].percent, sheets[0].spans, sheets[0].hidden_rows)
    assert openpyxl.load_workbook(BytesIO(content)).sheetnames == ["Lama"]


@pytest.mark.parametrize("content", [files.xlsx(), files.xls(), files.ods(), files.delimited()])
def test_a_file_without_personal_data_is_kept_byte_for_byte(content: bytes) -> None:
    sheets = open_workbook(content, "a.x")[0]
    assert clean(content, "a.x", sheets, []) == (content, "a.x")


def test_a_large_file_is_cleaned_apart_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    given = crowded()
    here = clean(given, "a.xlsx", [], [("Sheet", 2, 1)])
    monkeypatch.setattr(cleaning, "limits", lambda: replace(limits(), small_bytes=0))
    assert clean(given, "a.xlsx", [], [("Sheet", 2, 1)]) == here


def test_a_file_whose_cleaning_takes_too_long_keeps_its_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    draft = read_draft(crowded(), "a.xlsm")
    monkeypatch.setattr(cleaning, "limits", lambda: replace(limits(), small_bytes=0, seconds=0))
    assert draft.kept_name == "a.xlsx"
    assert not NIP.search(text_of(draft.content))
    assert values(draft.content)[0][0][1] == 5
