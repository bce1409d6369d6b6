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
    Comments(folder).withdraw(written, "Kepala Badan")
    add(folder, "yang lain")
    withdrawn, other = Comments(folder).of(*QUARTER)
    Comments(folder).withdraw(withdrawn, "Kepala Badan")
    assert [(said.tindakan, said.isi, said.penulis) for said in withdrawn.history] == [
        ("ditulis", "salah", "Kepala Bidang Mutasi"),
        ("dibetulkan", "benar", "Sekretaris"),
        ("ditarik", "salah", "Kepala Badan"),
    ]
    assert standing(Comments(folder).of(*QUARTER), "sisa_sub_kegiatan") == [other]
    assert as_table([withdrawn, other])["komentar"].tolist() == ["yang lain"]


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
