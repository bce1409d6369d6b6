"""What people write while looking: drafts and confirmed headings outlive the process, whoever writes at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from dashboard.importing import Choices, Finding, Heading, read_draft
from dashboard.importing.opening.limits import limits
from dashboard.store import Folder, Keep, Workspace, known, named, publish
from dashboard.store.outcome import now
from tests.store.conftest import Publish, draft, money, reached


def test_a_draft_outlives_the_process(folder: Folder, workbook: Callable[..., bytes]) -> None:
    given = read_draft(workbook(TW=[["Instansi", "Nilai"], ["A", 1]]), "a.xlsx", Choices(tahun=2025))
    given.sha256, given.size = "hash of the file as given", 99
    given.findings.append(Finding("data-pribadi", "B9: NIP dihapus.", "TW", "B9"))
    number = Workspace(folder).save_draft(given, Keep.ASK)
    Workspace(folder).change_draft(number, Choices(tahun=2026), Keep.ADD)

    kept = Workspace(folder).draft(number)
    assert kept is not None
    assert (kept.file, kept.sha256, kept.size, kept.content) == ("a.xlsx", given.sha256, 99, given.content)
    assert (kept.choices, kept.keep) == (Choices(tahun=2026), Keep.ADD)
    again = kept.read()
    assert (again.sha256, again.size, again.choices.tahun) == (given.sha256, 99, 2026)
    assert [finding.cell for finding in again.findings if finding.kind == "data-pribadi"] == ["B9"]


def test_of_a_file_that_cannot_be_opened_only_the_findings_are_kept(folder: Folder) -> None:
    given = read_draft(b'a;"NIP 197001011995011001\n1;2\n', "197001011995011001.csv")
    number = Workspace(folder).save_draft(given, Keep.ASK)
    kept = Workspace(folder).draft(number)
    assert kept is not None
    assert kept.read().findings == given.findings != []
    assert not any(b"197001011995011001" in path.read_bytes() for path in folder.path.rglob("*") if path.is_file())


def test_drafts_are_listed_newest_first_until_deleted(folder: Folder) -> None:
    workspace = Workspace(folder)
    numbers = [workspace.save_draft(draft(f"{name}.xlsx"), Keep.ASK) for name in "abc"]
    workspace.delete_draft(numbers[1])
    assert [note.file for note in workspace.drafts()] == ["c.xlsx", "a.xlsx"]
    assert workspace.draft(numbers[1]) is None


def test_an_old_draft_goes_when_a_new_one_is_saved(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    days = limits().kept_days
    for name, age in (("tua", days + 1), ("muda", days - 1), ("baru", 0)):
        monkeypatch.setattr("dashboard.store.workspace.now", lambda age=age: now() - timedelta(days=age))
        Workspace(folder).save_draft(draft(f"{name}.xlsx"), Keep.ASK)
    assert [note.file for note in Workspace(folder).drafts()] == ["baru.xlsx", "muda.xlsx"]


def test_many_write_at_once(folder: Folder) -> None:
    with ThreadPoolExecutor(8) as people:
        numbers = list(
            people.map(lambda name: Workspace(folder).save_draft(draft(f"{name}.xlsx"), Keep.ASK), range(40))
        )
    assert {note.id for note in Workspace(folder).drafts()} == set(numbers)


def test_headings_that_the_user_chose_are_known_after_publication(folder: Folder) -> None:
    given = draft(anggaran=money(a=5))
    given.tables[0].signature = "tanda"
    given.tables[0].headings = [
        Heading("A", "Uraian", "sub_kegiatan", "dipilih"),
        Heading("B", "Catatan", None, "dipilih"),
        Heading("C", "Pagu", "pagu_rupiah", "dikenali"),
    ]
    assert known(folder).headings == {}
    publish(folder, [given])
    assert known(folder).headings == {"tanda": {"Uraian": "sub_kegiatan", "Catatan": ""}}


def test_what_a_name_was_said_to_mean_is_known_after_publication(folder: Folder) -> None:
    given = draft(anggaran=money(a=5))
    given.names = {"salh tulis": "Salah tulis", "baru": "Baru"}
    publish(folder, [given])
    assert known(folder).meant == {"salh tulis": "Salah tulis", "baru": "Baru"}
    Workspace(folder).confirm_names({"salh tulis": "Lain"})
    assert known(folder).meant == {"salh tulis": "Lain", "baru": "Baru"}


def test_names_in_force_are_known(folder: Folder, give: Publish) -> None:
    assert known(folder).names == {}
    give(anggaran=money(a=5), indikator_realisasi=reached(x=1))
    found = known(folder)
    assert found.parents == {"a": ("P", "K")}
    assert {column: set(names) for column, names in found.names.items()} == {
        "indikator": {"x"},
        "program": {"P"},
        "kegiatan": {"K"},
        "sub_kegiatan": {"a"},
    }


def test_what_is_confirmed_is_known_beside_names_that_were_asked_before(folder: Folder) -> None:
    before = named(folder)
    Workspace(folder).confirm_headings("tanda", {"Belanja": "realisasi_rupiah"})
    assert known(folder, before).headings == {"tanda": {"Belanja": "realisasi_rupiah"}}
    assert known(folder, before).names == before.names
