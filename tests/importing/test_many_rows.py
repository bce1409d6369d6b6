"""Many rows with the same trouble are told in few findings; rows alike are numbered. All employees are simulated."""

from dashboard.importing import read_draft
from dashboard.importing.findings import MANY, Finding, gathered
from tests.importing.corpus import pegawai

ROWS = 500


def test_names_and_unknown_words_are_said_once() -> None:
    head = ["Nama Pegawai", "Unit", "Jenis Jabatan", "Pendidikan", "NIP"]
    people = [[f"Simulasi {n}", "A", "pelaksana", "Sarjana Muda", f"1980010120050{n:05d}"] for n in range(ROWS)]
    draft = read_draft(pegawai.staff(*people, head=head), "pegawai.xlsx")
    assert [(finding.kind, finding.cell) for finding in draft.findings] == [
        ("data-pribadi", "A6"),
        ("data-pribadi", "E6"),
        ("isi-tidak-dikenal", "D6"),
    ]
    assert f"juga di {ROWS - 1} sel lain" in draft.findings[-1].message
    settled = read_draft(draft.given, "pegawai.xlsx", draft.choices.answered(draft.findings[-1].answers[0]))
    assert not settled.rejected
    assert {row["jenjang_pendidikan"] for row in settled.tables[0].facts["pegawai_asn"]} == {"S-1"}
    assert b"Simulasi 7" not in settled.content


def test_of_many_alike_findings_the_first_are_kept_and_the_rest_counted() -> None:
    many = [Finding("di-luar-rentang", f"I{row}: salah.", "TW", f"I{row}") for row in range(1, MANY + 8)]
    other = Finding("di-luar-rentang", "H1: salah.", "TW", "H1")
    kept = gathered([*many, other])
    assert len(kept) == MANY + 1
    assert kept[MANY - 1].message == f"I{MANY}: salah. Juga di 7 sel lain."
    assert kept[-1] == other
