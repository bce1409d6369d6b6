"""Names that mean a known thing: said once in a file, remembered for the next, never taken on a likeness alone."""

from collections.abc import Callable

import pytest

from dashboard.importing import Choices, Known, read_draft
from dashboard.importing.choices import decision, subject_and_value
from dashboard.importing.naming import alias_key, letters

HEAD = [["Indeks Profesionalitas ASN Tahun 2025"], ["Instansi", "Bulan", "Nilai"]]
ROWS = [["Kab. Bogorr", "Januari", 80], ["Kota Depok", "Januari", 81], ["Kabupaten  Bogorr", "Februari", 82]]
IN_FORCE = {"instansi": frozenset({"Kabupaten Bogor", "Kota Depok"})}
KEY = alias_key("Kabupaten Bogorr")
BOGOR, OWN = "Kabupaten Bogor", "Kabupaten Bogorr"
Workbook = Callable[..., bytes]


@pytest.mark.parametrize(
    ("decide", "meant", "expected", "said"),
    [
        ((), {}, OWN, []),
        (("TW!A3=Kabupaten Bogor",), {}, BOGOR, []),
        ((), {KEY: BOGOR}, BOGOR, ["A3"]),
        (("TW!A3=Kabupaten Bogorr",), {KEY: BOGOR}, OWN, []),
        ((), {KEY: "Kabupaten Lain"}, OWN, []),
        ((), {alias_key("Kota Depok"): BOGOR}, OWN, []),
    ],
    ids=["as written", "said", "confirmed before", "refused", "means nothing known", "is known itself"],
)
def test_a_name_is_read_as_what_it_was_said_to_mean(
    workbook: Workbook, decide: tuple[str, ...], meant: dict[str, str], expected: str, said: list[str]
) -> None:
    draft = read_draft(workbook(TW=HEAD + ROWS), "a.xlsx", Choices(decide=decide), Known(IN_FORCE, meant=meant))
    facts = draft.tables[0].facts["ip_asn_instansi"]
    assert [fact["instansi"] for fact in facts] == [expected, "Kota Depok", expected]
    assert [finding.cell for finding in draft.findings if finding.kind == "nama-disamakan"] == said


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("KABUPATEN BOGOR", BOGOR),
        ("KAB.BOGOR", BOGOR),
        ("Kabupaten  Bo-gor.", BOGOR),
        ("kab bogor", BOGOR),
        ("Kabupaten Bogorr", OWN),
        ("kota bogor", "kota bogor"),
    ],
)
def test_case_spaces_and_punctuation_make_no_other_name(workbook: Workbook, written: str, expected: str) -> None:
    draft = read_draft(workbook(TW=[*HEAD, [written, "Januari", 80]]), "a.xlsx", known=Known(IN_FORCE))
    assert [fact["instansi"] for fact in draft.tables[0].facts["ip_asn_instansi"]] == [expected]
    assert draft.findings == []


def test_a_spelling_of_two_known_names_is_neither(workbook: Workbook) -> None:
    known = Known({"instansi": frozenset({"Kabupaten Kubu Raya", "Kabupaten Kuburaya"})})
    draft = read_draft(workbook(TW=[*HEAD, ["KABUPATEN KUBURAYA", "Januari", 80]]), "a.xlsx", known=known)
    assert draft.tables[0].facts["ip_asn_instansi"][0]["instansi"] == "KABUPATEN KUBURAYA"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("Pasal 1.2", "Pasal 12", False), ("Pasal 1-2", "Pasal 1.2", True), ("A, B & C", "a b c", True)],
)
def test_numbers_are_kept_apart_when_names_are_compared(one: str, other: str, *, alike: bool) -> None:
    assert (letters(one) == letters(other)) is alike


def test_two_rows_of_one_name_are_never_added_up(workbook: Workbook) -> None:
    rows = [["Kab. Bogorr", "Januari", 80], ["Kabupaten Bogor", "Januari", 81]]
    draft = read_draft(workbook(TW=HEAD + rows), "a.xlsx", Choices(decide=("TW!A3=Kabupaten Bogor",)), Known(IN_FORCE))
    assert "baris-ganda" in [finding.kind for finding in draft.findings]


def test_the_code_before_a_name_is_kept(workbook: Workbook) -> None:
    rows = [
        ["Badan Kepegawaian Daerah Provinsi DKI Jakarta"],
        ["Triwulan I Tahun 2025"],
        ["Uraian", "Pagu (Rp)", "Realisasi (Rp)"],
        ["5.03.02 Program Kepegawaian Daerah", 100, 50],
        ["5.03.02.1.01 Pengadaan ASN", 100, 50],
        ["5.03.02.1.01.0003 Kordinasi Pengadaan", 100, 50],
    ]
    name = "Koordinasi Pengadaan"
    in_force = Known({"sub_kegiatan": frozenset({name})})
    draft = read_draft(workbook(TW=rows), "a.xlsx", Choices(decide=(f"TW!A6={name}",)), in_force)
    (fact,) = draft.tables[0].facts["anggaran"]
    assert (fact["sub_kegiatan"], fact["kode_sub_kegiatan"]) == (name, "5.03.02.1.01.0003")
    assert draft.names == {alias_key("Kordinasi Pengadaan"): name}


@pytest.mark.parametrize(
    ("said", "subject", "value"),
    [
        ("TW I!D7=1234", "TW I!D7", "1234"),
        ("'TW I'!d7=N/A", "TW I!D7", "N/A"),
        ("A=B!C1=Nilai > 3 = baik", "A=B!C1", "Nilai > 3 = baik"),
        ("Ya!Tidak!C1=x", "Ya!Tidak!C1", "x"),
    ],
)
def test_a_decision_names_a_cell_first(said: str, subject: str, value: str) -> None:
    assert decision(said) is not None
    assert subject_and_value("decide", said) == (subject, value)


def test_an_office_that_was_registered_is_remembered_by_its_name(workbook: Workbook) -> None:
    rows = [
        ["Dinas Kesehatan"],
        ["Triwulan I Tahun 2025"],
        ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"],
        ["P", "K", "S", 100, 50],
    ]
    asked = read_draft(workbook(TW=rows), "a.xlsx").findings[0]
    assert [answer.label for answer in asked.answers][0] == 'Daftarkan "Dinas Kesehatan" sebagai perangkat daerah'
    first = read_draft(workbook(TW=rows), "a.xlsx", Choices().answered(asked.answers[0]))
    assert not first.rejected
    again = read_draft(workbook(TW=[["DINAS KESEHATAN"], *rows[1:]]), "b.xlsx", known=Known(meant=first.names))
    assert [fact["perangkat_daerah"] for fact in again.tables[0].facts["anggaran"]] == ["Dinas Kesehatan"]
    assert [finding.kind for finding in again.findings] == ["nama-disamakan"]


def test_a_name_that_ends_like_a_word_for_years_is_whole(workbook: Workbook) -> None:
    rows = [
        ["Dinas Kesehatan Provinsi DKI Jakarta TA 2025"],
        ["Triwulan I"],
        ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"],
        ["P", "K", "S", 100, 50],
    ]
    (asked,) = [finding for finding in read_draft(workbook(TW=rows), "a.xlsx").findings if len(finding.answers) > 1]
    assert '"Dinas Kesehatan Provinsi DKI Jakarta"' in asked.answers[0].label
