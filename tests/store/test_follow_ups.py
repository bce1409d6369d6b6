"""Follow-ups are only added: the newest counts, nothing that anybody wrote is lost, and no person is named."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from dashboard.store import Folder, FollowUp, FollowUps, NewerEntry, Refused, Subject

SUBJECT = Subject("BKD", 2025, "I", "Pengelolaan Mutasi ASN")
SAID = FollowUp("Menunggu persetujuan", "Rapat", "Bersurat", "Kepala Bidang Mutasi", date(2025, 4, 30), "berjalan")


def test_the_newest_counts_and_all_stay(folder: Folder) -> None:
    first = FollowUps(folder).save(SUBJECT, SAID)
    second = FollowUps(folder).save(SUBJECT, replace(SAID, status_tindak_lanjut="selesai"), seen=first)
    FollowUps(folder).save(replace(SUBJECT, triwulan="II"), SAID)
    kept = FollowUps(folder)
    assert [(entry.id, entry.said.status_tindak_lanjut) for entry in kept.history(SUBJECT)] == [
        (second, "selesai"),
        (first, "berjalan"),
    ]
    (newest,) = kept.newest("BKD", 2025, "I")
    assert (newest.subject, newest.said.batas_waktu, newest.said.status_tindak_lanjut) == (
        *(SUBJECT, date(2025, 4, 30)),
        "selesai",
    )


def test_who_has_not_seen_the_newest_is_told_and_may_save_on_top(folder: Folder) -> None:
    kept = FollowUps(folder)
    kept.save(SUBJECT, SAID)
    with pytest.raises(NewerEntry) as told:
        kept.save(SUBJECT, replace(SAID, kendala="lain"))
    assert told.value.entry.said == SAID
    assert len(kept.history(SUBJECT)) == 1
    kept.save(SUBJECT, replace(SAID, kendala="lain"), seen=told.value.entry.id)
    assert [entry.said.kendala for entry in kept.history(SUBJECT)] == ["lain", "Menunggu persetujuan"]


def test_many_who_write_at_once_lose_nothing(folder: Folder) -> None:
    FollowUps(folder)

    def write(number: int) -> None:
        seen = 0
        while True:
            try:
                FollowUps(folder).save(SUBJECT, FollowUp(kendala=f"catatan {number}"), seen=seen)
            except NewerEntry as newer:
                seen = newer.entry.id
            else:
                return

    with ThreadPoolExecutor(6) as people:
        list(people.map(write, range(18)))
    history = FollowUps(folder).history(SUBJECT)
    assert {entry.said.kendala for entry in history} == {f"catatan {number}" for number in range(18)}
    assert len(history) == 18


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (FollowUp(), "Belum ada yang ditulis"),
        (FollowUp(kendala="  \n "), "Belum ada yang ditulis"),
        (FollowUp(kendala="x" * 2001), "Kendala paling panjang 2000 huruf"),
        (FollowUp(penanggung_jawab="Bidang " * 30), "Penanggung jawab paling panjang 200 huruf"),
        (FollowUp(solusi="Oleh NIP 197001011995011001"), "Solusi memuat NIP"),
        (FollowUp(kendala="a", penanggung_jawab="Budi Santoso"), "jabatan atau unit, bukan nama orang"),
        (FollowUp(kendala="a", penanggung_jawab="Dr. Budi, M.Si."), "jabatan atau unit, bukan nama orang"),
        (FollowUp(kendala="a", status_tindak_lanjut="entah"), "Status tindak lanjut harus"),
    ],
)
def test_what_is_refused_is_not_saved_at_all(folder: Folder, said: FollowUp, why: str) -> None:
    with pytest.raises(Refused, match=why):
        FollowUps(folder).save(SUBJECT, said)
    assert FollowUps(folder).history(SUBJECT) == []
