"""Comments are only added to: correcting and withdrawing keep what was written, and no person's number is kept."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from dashboard.store import Comments, Folder, Refused, Seen, Topic
from dashboard.store.comments import as_table, standing

CHART = Topic("BKD", 2024, "IV", "sisa_sub_kegiatan")
INDICATOR = Topic("BKD", 2024, "IV", "indikator", "Nilai kualitas data SDI")
QUARTER = ("BKD", 2024, "IV")
SEEN = Seen("penyerapan_anggaran", {"program": ["Kepegawaian"], "sorot": ["A", "B"]}, 3)


def add(folder: Folder, text: str, topic: Topic = CHART, name: str = "Kepala Bidang Mutasi") -> int:
    return Comments(folder).add(topic, text, name, SEEN)


def test_comments_come_back_newest_last_for_their_own_quarter_and_subject(folder: Folder) -> None:
    numbers = [add(folder, "pertama"), add(folder, "tentang indikator", INDICATOR), add(folder, " kedua ")]
    add(folder, "triwulan lain", replace(CHART, triwulan="III"))
    found = Comments(folder).of(*QUARTER)
    assert [one.id for one in found] == numbers
    (first, second) = standing(found, "sisa_sub_kegiatan")
    assert (first.last.isi, second.last.isi) == ("pertama", "kedua")
    assert first.seen == SEEN
    assert [one.last.isi for one in standing(found, "indikator", INDICATOR.objek)] == ["tentang indikator"]


def test_what_is_corrected_and_withdrawn_stays_in_the_history(folder: Folder) -> None:
    add(folder, "salah")
    (written,) = Comments(folder).of(*QUARTER)
    Comments(folder).correct(written, "benar", "Sekretaris")
    (corrected,) = Comments(folder).of(*QUARTER)
    Comments(folder).withdraw(corrected, "Kepala Badan")
    add(folder, "yang lain")
    withdrawn, other = Comments(folder).of(*QUARTER)
    assert [(said.tindakan, said.isi, said.penulis) for said in withdrawn.history] == [
        ("ditulis", "salah", "Kepala Bidang Mutasi"),
        ("dibetulkan", "benar", "Sekretaris"),
        ("ditarik", "benar", "Kepala Badan"),
    ]
    assert standing(Comments(folder).of(*QUARTER), "sisa_sub_kegiatan") == [other]
    assert as_table([withdrawn, other])["komentar"].tolist() == ["yang lain"]


def test_a_withdrawn_comment_does_not_come_back_by_one_who_saw_it_before(folder: Folder) -> None:
    add(folder, "salah")
    (seen,) = Comments(folder).of(*QUARTER)
    Comments(folder).withdraw(seen, "Kepala Badan")
    (withdrawn,) = Comments(folder).of(*QUARTER)
    for known in (seen, withdrawn):
        with pytest.raises(Refused, match="sudah ditarik oleh Kepala Badan pada"):
            Comments(folder).correct(known, "benar", "Sekretaris")
    assert Comments(folder).of(*QUARTER) == [withdrawn]


def test_a_correction_that_was_not_seen_is_not_written_over(folder: Folder) -> None:
    add(folder, "salah")
    (seen,) = Comments(folder).of(*QUARTER)
    Comments(folder).correct(seen, "benar", "Sekretaris")
    with pytest.raises(Refused, match="sudah dibetulkan oleh Sekretaris pada"):
        Comments(folder).withdraw(seen, "Kepala Badan")
    (kept,) = Comments(folder).of(*QUARTER)
    assert (kept.last.isi, kept.is_withdrawn) == ("benar", False)


def test_many_who_write_at_once_lose_nothing(folder: Folder) -> None:
    with ThreadPoolExecutor(6) as people:
        list(people.map(lambda number: add(folder, f"komentar {number}"), range(18)))
    assert {one.last.isi for one in Comments(folder).of(*QUARTER)} == {f"komentar {number}" for number in range(18)}


def test_the_state_changes_with_every_word_and_only_then(folder: Folder) -> None:
    add(folder, "satu")
    before = Comments(folder).state
    Comments(folder).of(*QUARTER)
    assert Comments(folder).state == before
    add(folder, "dua")
    assert Comments(folder).state != before


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("", "Sekretaris", "Komentar belum diisi"),
        (" \n ", "Sekretaris", "Komentar belum diisi"),
        ("x" * 1001, "Sekretaris", "Komentar paling panjang 1000 huruf"),
        ("Oleh NIP 197001011995011001", "Sekretaris", "Komentar memuat NIP"),
        ("baik", " ", "Nama atau jabatan belum diisi"),
        ("baik", "x" * 81, "Nama atau jabatan paling panjang 80 huruf"),
        ("baik", "197001011995011001", "Nama atau jabatan memuat NIP"),
    ],
)
def test_what_is_refused_is_not_kept_at_all(folder: Folder, text: str, name: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        add(folder, text, name=name)
    assert Comments(folder).of(*QUARTER) == []
