"""Presentasi: the list of decks, and a deck as slides frozen at its version."""

import pytest

from dashboard.decks import SavedView, StoredDecks
from dashboard.decks.meetings import follow, new_meeting
from dashboard.store import Folder
from dashboard.ui.presenting import stage
from tests.pages.conftest import Open, finding, is_whole, texts


def test_the_page_lists_ready_decks(open_page: Open) -> None:
    page = open_page("presentasi")
    assert is_whole(page)
    assert "10 slide, siap pakai: Tindak lanjut rapat; Capaian indikator" in texts(page)


def test_a_slide_states_its_finding_source_version_and_leads_its_meeting(
    open_page: Open, report_folder: Folder
) -> None:
    page = open_page("presentasi", dek="evaluasi_triwulan", slide="4", rapat="0a1b2c3d")
    assert is_whole(page)
    assert finding(page).startswith("Terserap 87,59 %; 66 % sisa pagu ada di satu sub kegiatan")
    assert "Sumber: LKIP 2024, 3.3 Realisasi Anggaran Data per 31 Desember 2024 (versi 1)" in " ".join(
        texts(page).split()
    )
    assert page.query_params["versi"] == "1"
    meeting = follow(report_folder, "0a1b2c3d")
    assert meeting and (meeting.dek, meeting.slide, meeting.versi) == ("evaluasi_triwulan", 4, 1)


def test_who_only_opens_a_meetings_link_moves_nobody(open_page: Open, report_folder: Folder) -> None:
    rapat = new_meeting()
    leading = open_page("presentasi", dek="evaluasi_triwulan", slide="4", rapat=rapat)
    begun = follow(report_folder, rapat)
    looking = open_page("presentasi", dek="anggaran", slide="2", triwulan="III", rapat=rapat)
    assert is_whole(looking.run())
    assert begun and follow(report_folder, rapat) == begun
    leading.query_params["slide"] = "5"
    leading.run()
    meeting = follow(report_folder, rapat)
    assert meeting and (meeting.dek, meeting.slide, meeting.triwulan) == ("evaluasi_triwulan", 5, "IV")


def test_keys_in_another_browser_move_the_meeting_once_it_was_taken_over(
    open_page: Open, report_folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    rapat = new_meeting()
    begun = open_page("presentasi", dek="anggaran", slide="1", rapat=rapat)
    monkeypatch.setattr(stage, "_moved_to", lambda: 3)
    other = open_page("presentasi", dek="anggaran", slide="1", rapat=rapat)
    assert at(report_folder, rapat) == 1

    speaker = open_page("presentasi", rapat=rapat, pembicara="1")
    assert speaker.button(key="_pimpin").click().run() and not speaker.button
    other.session_state["_kunjungan"] = speaker.session_state["_kunjungan"]
    other.run()
    assert at(report_folder, rapat) == 3
    monkeypatch.setattr(stage, "_moved_to", lambda: 5)
    begun.run()
    assert at(report_folder, rapat) == 3


def at(folder: Folder, rapat: str) -> int:
    meeting = follow(folder, rapat)
    assert meeting
    return meeting.slide


def test_the_speaker_reads_notes_and_what_comes_next(open_page: Open) -> None:
    open_page("presentasi", dek="anggaran", slide="3", rapat="00000001")
    page = open_page("presentasi", rapat="00000001", pembicara="1")
    assert is_whole(page)
    assert "3 / 5" in texts(page)
    assert "Sub kegiatan dengan sisa terbesar" in texts(page)
    assert "66,31 % sisa pagu karena penghematan" in texts(page)


def test_a_speaker_of_a_meeting_that_has_not_begun_is_told_so(open_page: Open) -> None:
    assert "Rapat ini belum dimulai" in texts(open_page("presentasi", rapat="ffffffff", pembicara="1"))


def test_an_unknown_deck_is_said_to_be_missing(open_page: Open) -> None:
    page = open_page("presentasi", dek="tidak_ada")
    assert [warning.value for warning in page.warning] == ["Presentasi ini tidak ada atau belum berisi slide."]


def test_a_deck_is_edited_on_the_page(open_page: Open, report_folder: Folder) -> None:
    decks = StoredDecks(report_folder)
    key = decks.create("Rapat uji", (SavedView("aspek_merit"), SavedView("target_ksd")))
    first, second = decks.decks()[key].views
    page = open_page("presentasi", sunting=key)
    page.button(key=f"_Turun_{first.id}").click().run()
    page.text_area(key=f"_catatan_slide_{second.id}").set_value("Mulai dari sini").run()
    page.button(key=f"_hapus_slide_{first.id}").click().run()
    assert is_whole(page)
    assert [(view.tampilan, view.catatan) for view in decks.decks()[key].views] == [("target_ksd", "Mulai dari sini")]
    page.text_input(key=f"_judul_{key}").set_value("Rapat pimpinan").run()
    assert decks.decks()[key].judul == "Rapat pimpinan"
    page.button(key=f"_hapus_{key}").click().run()
    assert key not in decks.decks()
    assert [said.value for said in page.toast] == ["Presentasi “Rapat pimpinan” sudah dihapus."]


def test_filters_of_a_slide_are_told_in_words(open_page: Open, report_folder: Folder) -> None:
    view = SavedView("sisa_sub_kegiatan", {"serapan_persen": ["0", "60"], "kegiatan": "Mutasi dan Promosi ASN"})
    decks = StoredDecks(report_folder)
    key = decks.create("Rapat bersaring", (view,))
    said = "Kegiatan: Mutasi dan Promosi ASN; Serapan: 0 sampai 60 %"
    assert said in texts(open_page("presentasi", sunting=key))
    shown = texts(open_page("presentasi", dek=key, slide="1"))
    assert f"{said}." in shown
    decks.delete(key)


ORIGIN = "dek=anggaran&slide=3&versi=1&rapat=0a0b0c0d&perangkat_daerah=BKD&tahun=2024&triwulan=III"


def test_a_page_opened_from_a_slide_is_loaded_again_with_the_slides_quarter_and_the_way_back(open_page: Open) -> None:
    page = open_page("penyerapan_anggaran", asal=ORIGIN)
    assert is_whole(page)
    assert page.session_state["triwulan"] == "III"
    assert page.session_state["_slide_asal"] == ORIGIN


def test_a_quarter_that_is_not_there_is_not_taken_from_the_way_back(open_page: Open) -> None:
    page = open_page("penyerapan_anggaran", asal=ORIGIN.replace("triwulan=III", "triwulan=V"))
    assert is_whole(page)
    assert page.session_state["triwulan"] == "IV"


def test_the_browsers_way_back_leads_to_the_slide(open_page: Open) -> None:
    page = open_page("presentasi", asal=ORIGIN)
    assert is_whole(page)
    assert "Sisa pagu menurut sub kegiatan · BKD · triwulan III 2024" in " ".join(texts(page).split())
    assert "_slide_asal" not in page.session_state
