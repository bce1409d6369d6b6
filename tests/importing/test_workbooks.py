"""Workbooks, good and broken: the facts or the findings they give, by kind and cell."""

from io import BytesIO

import openpyxl
import pytest

from dashboard.importing import read_draft
from tests.conftest import REPORT
from tests.importing.reading import HEAD, MONEY, TITLE, Build, budget, facts, found, read

OWNERS = ("BKD", "BPSDM")


@pytest.mark.parametrize("amount", [10**18, -1e30, "9" * 40])
def test_a_figure_that_its_column_cannot_hold_is_a_finding(workbook: Build, amount: object) -> None:
    draft = read(workbook(TW=budget([1, "P", "K", "S", amount, 150, None, None])))
    assert ("di-luar-rentang", "E6") in found(draft)


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ([], "F6: triwulan I, F6:H6: realisasi 600 melebihi pagu 300. Pastikan keduanya benar."),
        (["Realisasi"], "H6: triwulan I, H6: realisasi 600 melebihi pagu 300. Pastikan keduanya benar."),
    ],
)
def test_spending_of_months_beyond_its_budget_names_the_quarter(
    workbook: Build, heading: list[object], said: str
) -> None:
    months = [100, 300, 600, 600] if heading else [300, 200, 100]
    head = ["No", "Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Jan", "Feb", "Mar", *heading]
    draft = read(workbook(TW=[*TITLE[:2], ["Triwulan I Tahun 2025"], [], head, [1, "P", "K", "S", 300, *months]]))
    assert said in [finding.message for finding in draft.findings]


def test_an_answer_about_a_row_that_no_sheet_has_changes_nothing(workbook: Build) -> None:
    content = workbook(TW=budget([1, "P", "K", "S", 300, 150, None, None]))
    assert facts(read(content, decide=("TW!E0=1",)), "anggaran") == facts(read(content), "anggaran") != []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("decide", "TW!D6=Rapat 197001011995011001"),
        ("decide", "TW!E6=197001011995011001"),
        ("decide", "TW!D:197001011995011001=S"),
        ("decide", "TW!D6=Rapat dengan Ibu Rina Wulandari"),
        ("map", "NIP 19700101 199501 1 001="),
    ],
)
def test_an_answer_with_personal_data_is_refused_and_not_kept(workbook: Build, name: str, said: str) -> None:
    right = "TW!E6=400"
    draft = read(workbook(TW=budget([1, "P", "K", "S", 300, 150, None, None])), **{name: (said, right)})
    assert [finding.kind for finding in draft.findings_of("error")] == ["data-pribadi"]
    assert getattr(draft.choices, name) == (right,)
    assert not any("1995" in finding.message or "Rina" in finding.message for finding in draft.findings)


def test_the_meaning_that_is_chosen_of_a_negative_amount_is_still_negative(workbook: Build) -> None:
    content = workbook(TW=budget([1, "P", "K", "S", 300, "(5.000)", None, None]))
    asked = read(content)
    assert found(asked) == [("notasi-meragukan", "F6")]
    taken = read(content, decide=(asked.findings[0].answers[0].value,))
    assert ("nilai-negatif", "F6") in found(taken)


def test_leaves_are_facts_and_totals_are_published(workbook: Build) -> None:
    draft = read(
        workbook(
            TW=budget(
                ["Total Belanja", None, None, None, 300, 150, 50, None],
                [1, "Program A", "Total Belanja Program A", None, 300, 150, 50, None],
                [None, None, "Indikator satu", None, 300, 150, 50, None],
                [None, None, "Kegiatan K", "Sub a", 100, 50, 50, "akumulasi"],
                [None, None, "Kegiatan K", "Sub b", 200, 100, 50, None],
            )
        )
    )
    assert found(draft) == []
    assert [
        (row["program"], row["kegiatan"], row["sub_kegiatan"], row["indikator_program"], row["pagu_rupiah"])
        for row in facts(draft, "anggaran")
    ] == [
        ("Program A", "Kegiatan K", "Sub a", "Indikator satu", 100),
        ("Program A", "Kegiatan K", "Sub b", "Indikator satu", 200),
    ]
    assert {(row["perangkat_daerah"], row["tahun"], row["periode"]) for row in facts(draft, "anggaran")} == {
        ("BKD", 2025, "II")
    }
    printed = [(row["objek"], row["ukuran"], row["nilai"]) for row in facts(draft, "angka_tercetak")]
    assert ("Indikator satu", "pagu_rupiah", 300) in printed
    assert ("Sub a", "serapan_persen", 50) in printed
    (table,) = draft.tables
    assert (table.range, table.row_count, table.layout["pagu_rupiah"]) == ("A5:H10", 2, "E")


def test_a_dash_is_zero_only_beside_a_printed_zero(workbook: Build) -> None:
    draft = read(
        workbook(
            TW=budget(
                [1, "P", "K", "nol", 100, "-", 0, None],
                [None, None, "K", "tidak ada", 100, "-", None, None],
            )
        )
    )
    assert [(row["realisasi_rupiah"], row["status"]) for row in facts(draft, "anggaran")] == [
        (0, None),
        (None, "belum_diisi"),
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ([1, "P", "K", "s", "seratus", 1, None, None], ("bukan-angka", "E6")),
        ([1, "P", "K", "s", "1.234", 1, None, None], ("notasi-meragukan", "E6")),
        ([1, "P", "K", "s", 100, "#DIV/0!", None, None], ("sel-galat", "F6")),
        ([1, "P", "K", "s", -100, 1, None, None], ("nilai-negatif", "E6")),
        ([1, "P", "K", "s", 100, 101, None, None], ("realisasi-melebihi-pagu", "F6")),
        ([1, None, "K", "s", 100, 1, None, None], ("wajib-diisi", "B6")),
        ([1, "P", "K", "s", None, 1, None, None], ("wajib-diisi", "E6")),
        ([1, "P", "K", "s", "N/A", 1, None, None], ("wajib-diisi", "E6")),
        ([1, "P", "K", "s", 100, 1, "#DIV/0!", None], ("cetakan-bukan-angka", "G6")),
    ],
)
def test_a_finding_names_its_cell(workbook: Build, row: list[object], expected: tuple[str, str]) -> None:
    draft = read(workbook(TW=budget(row)))
    assert expected in found(draft)
    finding = next(finding for finding in draft.findings if finding.kind == expected[0])
    assert finding.sheet == "TW"
    assert expected[1] in finding.message


def test_a_blank_allocation_rejects_the_file_and_an_unreadable_percentage_does_not(workbook: Build) -> None:
    blank = read(workbook(TW=budget([1, "P", "K", "a", None, 1, None, None], [None, None, "K", "b", 1, 1, 100, None])))
    assert (found(blank), blank.rejected) == ([("wajib-diisi", "E6")], True)
    percentage = read(workbook(TW=budget([1, "P", "K", "a", 0, 0, "#DIV/0!", None])))
    assert (found(percentage), percentage.rejected) == ([("cetakan-bukan-angka", "G6")], False)
    (printed,) = facts(percentage, "angka_tercetak")
    assert (printed["nilai"], printed["teks"]) == (None, "#DIV/0!")


def test_a_blank_part_of_a_merit_value_is_asked_for(workbook: Build) -> None:
    head = ["No", "Aspek Penilaian", "Bobot Indikator", *(f"Indeks Sistem Merit Lingkup {unit}" for unit in OWNERS)]
    draft = read(workbook(M=[*TITLE, [*head, "Total"], [1, "Pengadaan", 40, 33, None, 40], [2, "Karir", 9, 0, 9, 9]]))
    assert found(draft) == [("wajib-diisi", "E6")]
    assert "0 hanya bila memang nol" in draft.findings[0].message


def test_all_findings_are_collected_in_one_pass(workbook: Build) -> None:
    draft = read(
        workbook(TW=budget([1, "P", "K", "a", "x", "y", None, None], [None, None, "K", "a", 1, 1, None, None]))
    )
    assert found(draft) == [("bukan-angka", "E6"), ("bukan-angka", "F6"), ("baris-ganda", "D7")]
    assert draft.rejected


PROGRAMME = ["Program", "Sasaran Program", "Indikator Kinerja Program", "Satuan", "Target", "Realisasi", "Capaian"]


def test_an_indicator_may_begin_with_the_word_for_a_total(workbook: Build) -> None:
    draft = read(
        workbook(
            P=[
                *TITLE,
                PROGRAMME,
                ["P", "S", "Jumlah dokumen layanan", "Dokumen", 4, 4, 1],
                ["P", "S", "Rata-rata nilai", "Nilai", 4, 3, 0.75],
                ["Rata - Rata Capaian", None, None, None, None, None, 0.875],
            ]
        )
    )
    assert [row["indikator"] for row in facts(draft, "program_indikator")] == [
        "Jumlah dokumen layanan",
        "Rata-rata nilai",
    ]


def test_a_code_in_several_columns_is_put_together(workbook: Build) -> None:
    rows = [
        ["Kode", None, None, None, None, "Uraian", "Pagu", "Realisasi"],
        [5, 3, 2, None, None, "Program A", 300, 150],
        [5, 3, 2, 1.01, None, "Kegiatan K", 300, 150],
        [5, 3, 2, "1.01", 3, "Sub a", 300, 150],
    ]
    book = openpyxl.load_workbook(BytesIO(workbook(TW=[*TITLE, *rows])))
    book["TW"].merge_cells("A5:E5")
    written = BytesIO()
    book.save(written)
    draft = read(written.getvalue())
    assert found(draft) == []
    assert [(row["kode_sub_kegiatan"], row["program"], row["sub_kegiatan"]) for row in facts(draft, "anggaran")] == [
        ("5.03.02.1.01.0003", "Program A", "Sub a")
    ]


def test_a_group_heading_is_no_column(workbook: Build) -> None:
    head = [["Kode", "Uraian", "Anggaran", None, None, "Realisasi", None, None]]
    below = [[None, None, "Operasi", "Modal", "Jumlah", "Operasi", "Modal", "Jumlah"]]
    rows = [
        ["5.03.02", "Program A", 60, 40, 100, 6, 4, 10],
        ["5.03.02.1.01", "Layanan", 60, 40, 100, 6, 4, 10],
        ["5.03.02.1.01.0003", "Sub a", 60, 40, 100, 6, 4, 10],
    ]
    draft = read(workbook(TW=[*TITLE, *head, *below, *rows]))
    assert [(row["pagu_rupiah"], row["realisasi_rupiah"]) for row in facts(draft, "anggaran")] == [(100, 10)]


QUARTERS = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi TW I", "Realisasi TW II"]


@pytest.mark.parametrize(
    ("figures", "per_quarter", "expected"),
    [
        ([(100, 60, 30), (100, 20, 10), (100, 10, 20)], True, []),
        ([(100, 60, 30), (100, 10, 20)], None, [("periode-meragukan", "A4")]),
        ([(100, 60, 70), (100, 70, 80), (100, 10, 20)], None, []),
        ([(100, 60, 70), (100, 10, 20)], None, [("periode-meragukan", "A4")]),
        ([(100, 10, 20), (100, 30, 40)], None, [("periode-meragukan", "A4")]),
        ([(100, 60, 70), (100, 20, 10)], None, [("periode-meragukan", "A4")]),
    ],
)
def test_quarters_side_by_side_are_single_or_cumulative_or_asked(
    workbook: Build, figures: list[tuple[int, ...]], per_quarter: bool | None, expected: list[tuple[str, str]]
) -> None:
    rows = [["P", "K", f"Sub {place}", *values] for place, values in enumerate(figures)]
    title = [["Realisasi anggaran"], ["Badan Kepegawaian Daerah Provinsi DKI Jakarta"], ["Tahun 2025"]]
    draft = read(workbook(TW=[*title, QUARTERS, *rows]))
    assert found(draft) == expected
    assert {row.get("per_triwulan") for row in facts(draft, "anggaran")} == {per_quarter}
    assert {row["periode"] for row in facts(draft, "anggaran")} == {"I", "II"}
    for answer in draft.findings[0].answers if expected else ():
        settled = read_draft(draft.given, "berkas.xlsx", draft.choices.answered(answer))
        assert ("periode-meragukan", "A4") not in found(settled)


def test_two_tables_on_one_sheet_are_two_tables(workbook: Build) -> None:
    draft = read(
        workbook(
            P=[
                *TITLE,
                PROGRAMME,
                ["P", "S", "I", "Nilai", 4, 4, 1],
                [],
                ["Tempat Cetak", "Program", "Indikator Kinerja Program", "Target"],
                ["Bab II", "P", "I", 4],
                ["Sumber : e-Monev"],
            ]
        )
    )
    assert found(draft) == []
    assert [(table.name, table.range) for table in draft.tables] == [
        ("capaian_program", "A5:G6"),
        ("cetakan_lain_program", "A8:D9"),
    ]
    assert len(facts(draft, "program_indikator")) == 1


def test_a_group_named_after_a_source_does_not_end_the_table(workbook: Build) -> None:
    draft = read(
        workbook(
            TW=budget(
                [1, "P", "K", "a", 100, 1, None, None],
                ["Sumber Daya Aparatur"],
                [2, "P", "K", "b", 100, 1, None, None],
                ["Sumber : SIPD"],
                ["sembarang", None, None, None, 5],
            )
        )
    )
    assert [row["sub_kegiatan"] for row in facts(draft, "anggaran")] == ["a", "b"]


def test_the_same_rows_on_two_sheets_are_not_counted_twice(workbook: Build) -> None:
    rows = budget([1, "P", "K", "a", 100, 1, None, None])
    draft = read(workbook(TW=rows, Salinan=rows))
    assert found(draft) == [("baris-ganda", "D6")]
    assert draft.findings[0].sheet == "Salinan"


def test_a_heading_that_is_missing_or_unknown_is_named(workbook: Build) -> None:
    row = [1, "P", "K", "s", 100, 1, None, None]
    missing = read(workbook(TW=[*TITLE, [*HEAD, "Anggaran APBD Perubahan", "Belanja", "%", "Keterangan"], row]))
    assert found(missing) == [("kolom-meragukan", "F5")]
    assert [answer.value for answer in missing.findings[0].answers] == ["Belanja=realisasi_rupiah"]
    settled = read(
        workbook(TW=[*TITLE, [*HEAD, "Anggaran APBD Perubahan", "Belanja", "%", "Keterangan"], row]),
        map=("Belanja=realisasi_rupiah",),
    )
    assert found(settled) == []
    gone = read(workbook(TW=[*TITLE, [*HEAD, "Anggaran APBD Perubahan", "%"], [1, "P", "K", "s", 100, 1]]))
    assert ("kolom-hilang", "A5") in found(gone)
    unknown = read(workbook(TW=[*TITLE, [*HEAD, *MONEY, "Catatan Lain"], [*row, "x"]]))
    assert found(unknown) == [("judul-tidak-dikenal", "I5")]
    assert not unknown.rejected


@pytest.mark.parametrize(
    ("heading", "value", "offered"),
    [
        ("Realisasi Bulan Lalu", 5, set()),
        ("Saldo Anggaran", 5, {"sisa_rupiah"}),
        ("Warna Map", "biru", {"unit", "keterangan"}),
        ("Penomoran SIPD", "5.03.01.1.01.0001", {"kode_sub_kegiatan"}),
    ],
)
def test_an_unknown_heading_is_offered_columns_of_its_kind(
    workbook: Build, heading: str, value: object, offered: set[str]
) -> None:
    head = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", heading, "Realisasi"]
    draft = read(workbook(TW=[*TITLE, head, ["P", "K", "s", 100, value, 1], ["P", "K", "t", 90, value, 2]]))
    (finding,) = [one for one in draft.findings if one.kind == "judul-tidak-dikenal"]
    said = {answer.value.partition("=")[2] for answer in finding.answers}
    assert said & {"nomor", "sisa_rupiah", "kode_sub_kegiatan", "unit", "keterangan"} == offered


def test_a_percent_sign_in_quotes_is_no_percentage() -> None:
    book = openpyxl.load_workbook(REPORT / "ip_asn.xlsx")
    book["IP ASN Regional"]["E7"].number_format = '0.00" %"'
    written = BytesIO()
    book.save(written)
    assert str(facts(read(written.getvalue()), "ip_asn_instansi")[0]["nilai"]) == "69.77"


def test_months_side_by_side(workbook: Build) -> None:
    draft = read(
        workbook(
            Daftar=[
                ["Capaian sementara IP ASN Tahun 2024"],
                ["No", "Instansi", "Jenis", "Provinsi", "Nilai IP ASN Okt 2025", "Nilai IP ASN November 2025"],
                [1, "Kota Metro", "kota", "Lampung", 80.5, "N/A"],
                [2, "Kota X", "kota", "Lampung", 101, 55.25],
            ]
        )
    )
    assert [
        (row["periode"], str(row["nilai"]), row["status"], row["kolom"]) for row in facts(draft, "ip_asn_instansi")
    ][:2] == [
        ("2025-10", "80.5", None, "E"),
        ("2025-11", "None", "belum_tersedia", "F"),
    ]
    assert {row["perangkat_daerah"] for row in facts(draft, "ip_asn_instansi")} == {None}
    assert {row["tahun_pengukuran"] for row in facts(draft, "ip_asn_instansi")} == {2024}
    assert found(draft) == [("di-luar-rentang", "E4")]


def test_a_sheet_without_a_known_table_is_said(workbook: Build) -> None:
    draft = read(workbook(Catatan=[["apa saja"], [1, 2]], TW=budget([1, "P", "K", "s", 100, 1, None, None])))
    assert found(draft) == [("tabel-tidak-ditemukan", "A1")]
    chosen = read(workbook(Catatan=[["apa saja"]], TW=budget([1, "P", "K", "s", 100, 1, None, None])), sheet="TW")
    assert found(chosen) == []
    assert found(read(workbook(TW=budget()), sheet="Tidak Ada"))[0] == ("tabel-tidak-ditemukan", "A1")


def test_hidden_sheets_are_left_out_and_said() -> None:
    book = openpyxl.load_workbook(REPORT / "anggaran.xlsx")
    book["Penjelasan"].sheet_state = "hidden"
    written = BytesIO()
    book.save(written)
    draft = read(written.getvalue())
    assert ("tersembunyi", "A1") in found(draft)
    assert "Penjelasan" not in [table.sheet for table in draft.tables]
    assert not draft.rejected


def test_a_formula_never_calculated_is_an_error(workbook: Build) -> None:
    draft = read(workbook(TW=budget([1, "P", "K", "s", 100, "=E6*0.5", None, None])))
    assert ("rumus-tanpa-nilai", "F6") in found(draft)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "kosong"),
        (b"<html><table></table></html>", "format-tidak-didukung"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 64, "format-tidak-didukung"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "bersandi"),
        (b"PK\x05\x06" + b"\0" * 18, "rusak"),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_remedy(content: bytes, kind: str) -> None:
    draft = read(content)
    assert [finding.kind for finding in draft.findings] == [kind]
    assert draft.rejected


def test_a_cut_off_workbook_is_a_finding() -> None:
    whole = (REPORT / "anggaran.xlsx").read_bytes()
    for length in (100, len(whole) // 2, len(whole) - 10):
        assert read(whole[:length]).rejected


CONTRADICTIONS = {
    "anggaran.xlsx": [("persen-tidak-cocok", "G45")],
    "sistem_merit.xlsx": [("jumlah-tidak-cocok", cell) for cell in ("F10", "F11", "F12")],
}


@pytest.mark.parametrize("path", sorted(REPORT.glob("*.xlsx")), ids=lambda path: path.name)
def test_the_reports_own_workbooks_are_read_and_only_its_own_contradictions_found(path) -> None:
    draft = read_draft(path.read_bytes(), path.name)
    doubtful = [(finding.kind, finding.cell) for finding in draft.findings if finding.kind != "triwulan-dianggap"]
    assert doubtful == CONTRADICTIONS.get(path.name, [])
    assert draft.tables
