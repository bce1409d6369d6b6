"""Workbooks as an analyst would drop them on the page."""

from io import BytesIO

import openpyxl

SHEET = "TW I"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def spending(
    realisasi: object = 7_199_348_000,
    *,
    printed: int | None = None,
    second: bool = True,
    period: str = "Realisasi anggaran s.d. triwulan I 2025",
    first: str = "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK",
    name: str = "Fasilitasi Lembaga Profesi ASN",
    sheet: str = SHEET,
) -> bytes:
    """Spending up to quarter I 2025; ``realisasi`` stands in D7, a printed total below the sub-activities.

    ``second`` is whether the second sub-activity is there, ``first`` and ``name`` what they are called, ``period`` the
    title row, ``sheet`` the sheet's name, which tells a period too.
    """
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = sheet
    leaves = [["5.03.02.1.01.0003", first, 28_424_302_664, realisasi]]
    if second:
        leaves.append(["5.03.02.1.01.0005", name, 6_826_925_420, 2_004_770_000])
    pagu = sum(leaf[2] for leaf in leaves)
    spent = sum(leaf[3] for leaf in leaves) if isinstance(realisasi, int) else 9_204_118_000
    for row in (
        ["PEMERINTAH PROVINSI DKI JAKARTA"],
        ["Badan Kepegawaian Daerah Provinsi DKI Jakarta"],
        [period],
        ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"],
        ["5.03.02", "Program Kepegawaian Daerah", pagu, spent],
        ["5.03.02.1.01", "Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN", pagu, spent],
        *leaves,
        [None, "Jumlah", pagu, printed or spent],
    ):
        page.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()
