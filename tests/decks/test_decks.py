"""Decks on the report's data: every ready slide states its finding; the first one says what became of decisions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import duckdb
import pandas as pd
import pytest

from dashboard.decks import VIEWS, Deck, SavedView, StoredDecks, each_slide, ready_decks, slide_count, slides
from dashboard.decks.followed import bounds, quarter_before
from dashboard.decks.meetings import follow, lead, new_meeting
from dashboard.decks.tables import LEAST, fitting, height_of, room_below
from dashboard.headlines.meeting import followed_headline, followed_measure
from dashboard.panels import Line, Listing, Note, Source
from dashboard.store import Comment, Comments, Folder, FollowUp, FollowUps, Refused, Seen, Subject, Topic
from dashboard.store.comments import Said
from dashboard.store.written import Written
from dashboard.ui.presenting.adding import chosen_values
from dashboard.ui.presenting.drawing import STYLE, TABLE_SCALES, fitted, remarks_beside
from dashboard.views import saved
from queries import reports

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
FAMILIES = ("jangka_menengah", "sub_aspek_merit")
TO_FILL = [
    "komponen_indikator",
    *("anggaran_kas", "tertinggal_kas", "penilaian_mandiri"),
    *("jalur_termurah", "simulasi_provinsi", "skor_dinaikkan", "simulasi_unit", "simulasi_andai"),
    *("simulasi_kualifikasi", "simulasi_kompetensi", "simulasi_kinerja", "simulasi_disiplin"),
    *("perkiraan", "unsur_layanan", "unit_layanan"),
]
MERIT = "Nilai Aspek Manajemen Kinerja serta Penggajian, Penghargaan dan Disiplin pada Indeks Sistem Merit"


def letters(part: Any, name: str = "") -> Iterator[float]:
    """The sizes of all letters of a figure."""
    if isinstance(part, dict):
        for key, inner in part.items():
            if key == "size" and name.endswith("font"):
                yield from inner if isinstance(inner, list) else [inner]
            else:
                yield from letters(inner, key)
    elif isinstance(part, list):
        for inner in part:
            yield from letters(inner, name)


def deck(*views: str) -> Deck:
    return Deck("uji", "Uji", tuple(SavedView(view) for view in views))


@pytest.mark.parametrize("key", ["evaluasi_triwulan", "sistem_merit", "ip_asn_wilayah", "anggaran"])
def test_every_ready_slide_says_something_with_its_source_and_notes(
    report: duckdb.DuckDBPyConnection, key: str
) -> None:
    found = slides(report, ready_decks()[key], {})
    sure = [view for view in ready_decks()[key].views if not view.bila_ada]
    assert len(found) == len(sure)
    assert all(slide.judul and (slide.sumber or slide.kosong) and slide.catatan and slide.halaman for slide in found)
    assert all(slide.source for slide in found if slide.sumber)
    assert all(slide.bagian.endswith("BKD · triwulan IV 2024") for slide in found)


def test_slides_are_told_of_before_they_are_made_and_ask_each_question_once(
    report: duckdb.DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    execute = reports._execute

    def noting(connection: duckdb.DuckDBPyConnection, one: reports.Report, given: dict[str, Any]) -> Any:
        asked.append((one.name, repr(sorted(given.items()))))
        return execute(connection, one, given)

    monkeypatch.setattr(reports, "_execute", noting)
    steps: list[tuple[int, int, str]] = []
    shown = deck("sisa_program", "sisa_kegiatan", "sisa_program")
    making = each_slide(report, shown, PERIOD, progress=lambda *step: steps.append(step))
    first = next(making)
    assert steps == [(0, 3, "Sisa pagu menurut program")]
    assert [first.judul, *(slide.judul for slide in making)] == [slide.judul for slide in slides(report, shown, PERIOD)]
    assert [step[:2] for step in steps] == [(0, 3), (1, 3), (2, 3)]
    once = asked[: len(asked) // 2]
    assert once and len(once) == len(set(once))


def test_every_view_draws_its_own_panel(report: duckdb.DuckDBPyConnection) -> None:
    found = dict(zip(VIEWS, slides(report, deck(*VIEWS), PERIOD), strict=True))
    for view, slide in found.items():
        assert all(saved(panel.key, {}) == (view, {}) for panel in slide.panels if view not in FAMILIES)
        assert slide.panels or slide.tabel is not None or slide.kosong
    assert [view for view, slide in found.items() if slide.kosong] == TO_FILL


def test_the_budget_deck_begins_with_the_total_and_ends_with_something_to_see(
    report: duckdb.DuckDBPyConnection,
) -> None:
    found = slides(report, ready_decks()["anggaran"], PERIOD)
    assert found[0].judul.replace("\u00a0", " ") == (
        "Program Kepegawaian Daerah terserap 56,93 %, di bawah 60 %; seluruhnya 87,59 % dari pagu Rp216,4 miliar"
    )
    assert not any(slide.kosong for slide in found)


def test_a_copied_deck_has_as_many_slides_as_what_it_is_copied_from(
    folder: Folder, report: duckdb.DuckDBPyConnection
) -> None:
    ready, decks = ready_decks()["anggaran"], StoredDecks(folder)
    key = decks.create("Salinan", ready.views)
    copied = decks.decks()[key]
    assert [view.bila_ada for view in copied.views] == [False] * 5 + [True]
    assert [slide_count(report, one, folder) for one in (ready, copied)] == [5, 5]
    assert len(slides(report, copied, PERIOD)) == 5
    decks.remove(copied.views[-1].id)
    decks.add(key, SavedView("anggaran_kas"))
    assert slide_count(report, decks.decks()[key], folder) == 6


def test_the_quarterly_deck_tells_the_meeting_in_order(report: duckdb.DuckDBPyConnection) -> None:
    told = [slide.judul for slide in slides(report, ready_decks()["evaluasi_triwulan"], PERIOD)]
    assert told[0] == "Belum ada tindak lanjut rapat triwulan III 2024 yang tercatat"
    assert told[2] == "Satu indikator program di bawah target: 110 dari 112,5"
    assert told[-1] == "Lima dari 12 hal yang perlu arahan pimpinan: satu di bawah target, empat serapan rendah"


def test_the_decision_slide_counts_in_its_title_what_its_rows_show(report: duckdb.DuckDBPyConnection) -> None:
    (slide,) = slides(report, deck("perlu_arahan"), PERIOD)
    assert slide.tabel is not None and len(slide.tabel) == 5
    rest = "satu serapan rendah, dua belum ada datanya, empat targetnya tidak lagi menantang."
    assert slide.ukuran.endswith(f"Tujuh lainnya di halaman Perlu Arahan: {rest}")
    assert len(fitting(slide.tabel, slide.judul)) == len(slide.tabel)


def test_a_slide_without_data_says_what_to_upload_and_names_no_source(report: duckdb.DuckDBPyConnection) -> None:
    views = deck("anggaran_kas", "sisa_sub_kegiatan", "tindak_lanjut", "capaian_indikator")
    plan, money, decided, agreement = slides(report, views, {**PERIOD, "triwulan": "III"})
    assert plan.judul == "Belum ada anggaran kas untuk tahun ini"
    assert plan.kosong == (
        "Unggah yang belum ada di halaman Unggah Data: “Anggaran kas menurut bulan” dan “Anggaran dan realisasi”; "
        "setelah itu slide ini terisi."
    )
    assert money.kosong == "Unggah “Anggaran dan realisasi” di halaman Unggah Data; setelah itu slide ini terisi."
    (spent,) = slides(report, deck("anggaran_kas"), PERIOD)
    assert spent.kosong == "Unggah “Anggaran kas menurut bulan” di halaman Unggah Data; setelah itu slide ini terisi."
    assert "Perlu Arahan" in decided.kosong
    assert [slide.sumber for slide in (plan, money, decided)] == [""] * 3
    assert agreement.sumber and not agreement.kosong


def test_reasons_that_no_file_names_are_told_as_inferred(report: duckdb.DuckDBPyConnection) -> None:
    view = next(view for view in ready_decks()["anggaran"].views if view.tampilan == "alasan_sisa")
    (slide,) = slides(report, Deck("uji", "Uji", (view,)), PERIOD)
    assert "disimpulkan dasbor dari penjelasan unit" in slide.ukuran
    assert "disimpulkan dasbor" in slide.catatan


def test_an_application_that_gives_the_figures_is_not_called_responsible(report: duckdb.DuckDBPyConnection) -> None:
    (slide,) = slides(report, deck("perlu_arahan"), {**PERIOD, "triwulan": "I"})
    assert slide.tabel is not None
    owners = list(slide.tabel["penanggung_jawab"])
    assert "BKD (perangkat daerah)" in owners
    assert not [owner for owner in owners if "e-Kinerja" in owner]


def test_the_budget_slide_begins_with_what_was_spent_of_everything(report: duckdb.DuckDBPyConnection) -> None:
    (slide,) = slides(report, deck("sisa_sub_kegiatan"), PERIOD)
    assert slide.judul.replace("\u00a0", " ").startswith("Terserap 87,59 %; 66 % sisa pagu ada di satu sub kegiatan")


def test_the_slide_of_institutions_draws_all_that_its_title_counts(report: duckdb.DuckDBPyConnection) -> None:
    (slide,) = slides(report, deck("ip_asn_instansi"), PERIOD)
    (panel,) = slide.panels
    assert slide.judul.startswith("Enam dari 32 instansi berkategori tinggi")
    drawn = panel.chart.rows
    assert list(drawn["peringkat"].dropna().astype(int)) == [*range(1, 9), 31, 32]
    assert list(drawn.loc[drawn["peringkat"].isna(), "nama"]) == ["… 22 instansi lain"]
    assert slide.ukuran.endswith("10 dari 32 instansi digambar.") and "tabel" not in slide.ukuran
    assert "tinggi 81" in slide.ukuran


def test_filters_of_a_saved_view_hold(report: duckdb.DuckDBPyConnection) -> None:
    view = SavedView("ip_asn_sebaran", {"provinsi": "Lampung"})
    (slide,) = slides(report, Deck("uji", "Uji", (view,)), PERIOD)
    assert len(slide.panels[0].table) == 16


@pytest.mark.parametrize("view", ["ip_asn_sebaran", "perubahan", "kelompok"])
def test_a_month_in_words_is_the_month(report: duckdb.DuckDBPyConnection, view: str) -> None:
    """Decks that were put together earlier have the label of the month."""
    months = [{"sejak": "2024-08", "bulan": "2024-09"}, {"sejak": "Agustus 2024", "bulan": "September 2024"}]
    by_key, in_words = slides(report, Deck("uji", "Uji", tuple(SavedView(view, chosen) for chosen in months)), PERIOD)
    assert (by_key.panels or by_key.tabel is not None) and not by_key.kosong
    assert (in_words.judul, in_words.ukuran) == (by_key.judul, by_key.ukuran)


def test_a_card_keeps_the_values_of_its_filters_not_their_labels() -> None:
    address = {"bulan": ["Agustus 2024"], "perkara": ["x"], "sorot": ["A", "B"], "serapan_persen": ["0", "90"]}
    state = {"bulan": "2024-08", "sorot": ["A", "B"], "serapan_persen": (0, 90)}
    assert chosen_values(address, state) == {
        "bulan": "2024-08",
        "perkara": "x",
        "sorot": ["A", "B"],
        "serapan_persen": ["0", "90"],
    }


def test_the_first_slide_says_what_became_of_each_decision(folder: Folder, report: duckdb.DuckDBPyConnection) -> None:
    decided = {**PERIOD, "triwulan": "III"}
    written = FollowUps(folder)
    done = FollowUp(rencana_tindak_lanjut="Susun panduan", status_tindak_lanjut="selesai")
    late = FollowUp(
        rencana_tindak_lanjut="Percepat lelang",
        penanggung_jawab="Kepala Bidang Mutasi",
        batas_waktu=date(2024, 11, 1),
        status_tindak_lanjut="berjalan",
    )
    written.save(Subject(**decided, objek="Hal lain"), done)
    written.save(Subject(**decided, objek="Pengelolaan Mutasi ASN"), late)
    (slide,) = slides(report, deck("tindak_lanjut"), PERIOD, folder)
    assert slide.judul == "Satu dari dua tindak lanjut rapat triwulan III 2024 selesai; satu lewat batas waktu"
    assert slide.tabel is not None
    assert dict(zip(slide.tabel["hal"], slide.tabel["hasilnya"], strict=True)) == {
        "Hal lain": "selesai; tidak lagi perlu arahan",
        "Pengelolaan Mutasi ASN": "berjalan; batas waktu 1 November 2024 (terlewat); "
        "masih serapan rendah sudah dijelaskan",
    }


def test_decisions_take_as_many_slides_as_they_need_those_past_their_day_first(
    folder: Folder, report: duckdb.DuckDBPyConnection
) -> None:
    decided = {**PERIOD, "triwulan": "III"}
    plans = {f"Hal {number}": FollowUp(rencana_tindak_lanjut="Percepat lelang " * 20) for number in range(1, 6)}
    done = FollowUp(rencana_tindak_lanjut="Susun panduan", status_tindak_lanjut="selesai")
    late = FollowUp(rencana_tindak_lanjut="Lapor", batas_waktu=date(2024, 11, 1), status_tindak_lanjut="berjalan")
    for name, plan in {"Selesai": done, **plans, "Lewat": late}.items():
        FollowUps(folder).save(Subject(**decided, objek=name), plan)
    first, second, after = slides(report, deck("tindak_lanjut", "capaian_indikator"), PERIOD, folder)
    assert first.tabel is not None and second.tabel is not None
    assert list(first.tabel["hal"]) == ["Lewat", "Hal 1", "Hal 2", "Hal 3"]
    assert list(second.tabel["hal"]) == ["Hal 4", "Hal 5", "Selesai"]
    assert second.judul == f"{first.judul} (lanjutan 2 dari 2)"
    assert first.ukuran.endswith("Keputusan 1 sampai 4 dari 7.")
    assert second.ukuran.endswith("Keputusan 5 sampai 7 dari 7.")
    assert after.panels


def test_a_decision_is_read_whole_where_the_slide_has_room_else_as_far_as_it_has(
    folder: Folder, report: duckdb.DuckDBPyConnection
) -> None:
    plan = "Percepat lelang " * 20 + "akhir"
    for number in range(1, 5):
        FollowUps(folder).save(
            Subject(**{**PERIOD, "triwulan": "III"}, objek=f"Hal {number}"), FollowUp(rencana_tindak_lanjut=plan)
        )
        (slide,) = slides(report, deck("tindak_lanjut"), PERIOD, folder)
        assert slide.tabel is not None and len(slide.tabel) == number
        told = slide.tabel["rencana_tindak_lanjut"].iloc[0]
        room = room_below(slide.judul, slide.ukuran)
        assert height_of(slide.tabel) <= room
        whole = slide.tabel.assign(rencana_tindak_lanjut=plan)
        assert (told == plan) == (height_of(whole) <= room)
    assert told.endswith("…") and len(told) > 200


@pytest.mark.parametrize(
    ("decisions", "parts"), [(4, [(0, 4)]), (6, [(0, 3), (3, 6)]), (7, [(0, 4), (4, 7)]), (9, [(0, 3), (3, 6), (6, 9)])]
)
def test_decisions_are_spread_evenly(decisions: int, parts: list[tuple[int, int]]) -> None:
    assert [bounds(decisions, turn) for turn in range(1, len(parts) + 1)] == parts
    assert followed_measure(PERIOD, 5, 6, 6).endswith("Keputusan 5 dan 6 dari 6.")


@pytest.mark.parametrize(
    ("address", "number"),
    [("1", 1), ("1-2", 2), ("1-3", 3), ("2", 4), ("3", 5), ("1-9", 1), ("3-2", 5), ("9", 5), ("0", 1), ("", 1)],
)
def test_a_link_leads_to_its_slide_however_many_slides_come_before_it(address: str, number: int) -> None:
    parts = [SavedView("tindak_lanjut", part=(turn, 3)) for turn in (1, 2, 3)]
    presented = Deck("uji", "Uji", (*parts, SavedView("target_ksd"), SavedView("aspek_merit")))
    assert presented.addresses() == ["1", "1-2", "1-3", "2", "3"]
    assert presented.number_of(address) == number


def test_the_newest_word_about_a_decision_counts(folder: Folder, report: duckdb.DuckDBPyConnection) -> None:
    plan = FollowUp(rencana_tindak_lanjut="Percepat lelang")
    finished = FollowUp(rencana_tindak_lanjut="Percepat lelang", status_tindak_lanjut="selesai")
    FollowUps(folder).save(Subject(**{**PERIOD, "triwulan": "III"}, objek=MERIT), plan)
    FollowUps(folder).save(Subject(**PERIOD, objek=MERIT), finished)
    (slide,) = slides(report, deck("tindak_lanjut"), PERIOD, folder)
    assert slide.judul == "Satu-satunya tindak lanjut rapat triwulan III 2024 sudah selesai"


@pytest.mark.parametrize(
    ("quarter", "before"), [((2024, "IV"), (2024, "III")), ((2025, "I"), (2024, "IV"))], ids=["year", "new year"]
)
def test_the_quarter_before(quarter: tuple[int, str], before: tuple[int, str]) -> None:
    found = quarter_before({"perangkat_daerah": "BKD", "tahun": quarter[0], "triwulan": quarter[1]})
    assert (found["tahun"], found["triwulan"]) == before


def test_a_deck_is_put_together_and_kept(folder: Folder) -> None:
    decks = StoredDecks(folder)
    key = decks.create("Rapat pimpinan", ready_decks()["sistem_merit"].views[:2])
    decks.add(key, SavedView("ip_asn_sebaran", {"provinsi": "Lampung"}))
    last = decks.decks()[key].views[-1]
    decks.move(key, last.id, -1)
    decks.move(key, last.id, -1)
    decks.move(key, last.id, -1)
    decks.note(last.id, " Sebut Lampung lebih dahulu ")
    decks.remove(decks.decks()[key].views[-1].id)
    found = StoredDecks(folder).decks()[key]
    assert [view.tampilan for view in found.views] == ["ip_asn_sebaran", "aspek_merit"]
    assert (found.views[0].filters, found.views[0].catatan) == ({"provinsi": "Lampung"}, "Sebut Lampung lebih dahulu")
    decks.delete(key)
    assert list(decks.decks()) == list(ready_decks())


@pytest.mark.parametrize("title", ["", "  ", "a" * 121, "Rapat 198501012010011001"])
def test_a_bad_title_is_refused(folder: Folder, title: str) -> None:
    with pytest.raises(Refused):
        StoredDecks(folder).create(title)
    assert list(StoredDecks(folder).decks()) == list(ready_decks())
    key = StoredDecks(folder).create("Rapat")
    with pytest.raises(Refused):
        StoredDecks(folder).rename(key, title)
    assert StoredDecks(folder).decks()[key].judul == "Rapat"


def test_a_deck_takes_another_title(folder: Folder) -> None:
    decks = StoredDecks(folder)
    key = decks.create("Rapat", ready_decks()["sistem_merit"].views)
    decks.rename(key, " Rapat pimpinan ")
    found = decks.decks()[key]
    assert (found.judul, len(found.views)) == ("Rapat pimpinan", len(ready_decks()["sistem_merit"].views))


def test_two_meetings_do_not_drive_each_other(folder: Folder) -> None:
    one, other = new_meeting(), new_meeting()
    lead(folder, one, "anggaran", 2, 1, PERIOD)
    lead(folder, other, "sistem_merit", 1, 1, PERIOD)
    lead(folder, one, "anggaran", 4, 1, PERIOD)
    places = {name: follow(folder, name) for name in (one, other)}
    assert {name: (place.dek, place.slide) for name, place in places.items() if place} == {
        one: ("anggaran", 4),
        other: ("sistem_merit", 1),
    }
    assert follow(folder, new_meeting()) is None


def test_a_view_that_is_no_more_says_so(report: duckdb.DuckDBPyConnection) -> None:
    (slide,) = slides(report, deck("dahulu_ada"), PERIOD)
    assert slide.judul == "Tampilan dahulu_ada tidak ada lagi"


def test_slides_for_a_file_carry_the_comments_on_what_they_show_in_their_notes(
    folder: Folder, report: duckdb.DuckDBPyConnection
) -> None:
    seen = Seen("penyerapan_anggaran", {"program": ["Kepegawaian"]}, 1)
    said = Comments(folder)
    said.add(Topic(**PERIOD, tampilan="alasan_sisa"), "Tunggu lelang", "Sekretaris", seen)
    said.add(Topic(**PERIOD, tampilan="indikator", objek=MERIT), "Dicek lagi", "Kepala Badan", seen)
    said.add(Topic(**{**PERIOD, "triwulan": "III"}, tampilan="alasan_sisa"), "Lama", "Sekretaris", seen)
    shown = slides(report, deck("capaian_indikator", "alasan_sisa", "perubahan_pagu"), PERIOD, folder)
    assert [[one.last.isi for one in slide.komentar] for slide in shown] == [["Dicek lagi"], ["Tunggu lelang"], []]
    assert f"- {MERIT}: Dicek lagi (Kepala Badan, " in shown[0].catatan
    assert "- Tunggu lelang (Sekretaris, " in shown[1].catatan
    assert shown[1].catatan.endswith("; Program: Kepegawaian)")
    assert shown[2].catatan == ""


LONG = "Serapan tertahan karena lelang ulang; jadwal baru disusun bersama penyedia dan dilaporkan setiap pekan. "


def test_a_slides_own_comment_is_kept_copied_and_stands_first_on_its_face(
    folder: Folder, report: duckdb.DuckDBPyConnection
) -> None:
    decks = StoredDecks(folder)
    key = decks.create("Rapat", (SavedView("alasan_sisa", komentar="Geser pagu"), SavedView("sisa_program")))
    first, second = decks.decks()[key].views
    decks.comment(second.id, " Tunggu\nlelang ")
    with pytest.raises(Refused, match="Komentar paling panjang 240 huruf"):
        decks.comment(first.id, LONG * 3)
    other = decks.create("Salinan", decks.decks()[key].views)
    copied = decks.decks()[other]
    assert [view.komentar for view in copied.views] == ["Geser pagu", "Tunggu lelang"]
    for number in range(3):
        Comments(folder).add(
            Topic(**PERIOD, tampilan="alasan_sisa"), f"Ke-{number}", "Sekretaris", Seen("anggaran", {}, 1)
        )
    shown = slides(report, copied, PERIOD, folder)
    assert [[text for _, text in slide.remarks] for slide in shown] == [["Geser pagu", "Ke-2"], ["Tunggu lelang"]]
    assert [slide.said for slide in shown] == [4, 1]
    decks.remove(first.id)
    decks.delete(key)
    assert [view.komentar for view in decks.decks()[other].views] == ["Geser pagu", "Tunggu lelang"]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("Selesai", "sudah selesai"),
        ("berjalan", "belum selesai dan lewat batas waktu"),
        ("", "belum selesai dan lewat batas waktu"),
    ],
)
def test_an_only_decision_is_not_counted(state: str, said: str) -> None:
    entry = Written({}, date(2024, 11, 1), "", state, "", datetime(2024, 10, 1), "")
    assert followed_headline([entry], {**PERIOD, "triwulan": "III"}, date(2024, 12, 1)) == (
        f"Satu-satunya tindak lanjut rapat triwulan III 2024 {said}"
    )


@pytest.mark.parametrize("unit", [1, 2 / 3], ids=["1920", "1280"])
@pytest.mark.parametrize("view", ["capaian_indikator", "perubahan_pagu", "ip_asn_instansi"])
def test_no_letters_of_the_fullest_charts_are_smaller_than_the_back_row_reads(
    report: duckdb.DuckDBPyConnection, view: str, unit: float
) -> None:
    (slide,) = slides(report, deck(view), PERIOD)
    _, room = remarks_beside(replace(slide, komentar_slide=LONG * 2))
    (drawn,) = (fitted(panel.chart, room * unit, unit) for panel in slide.panels)
    assert min(letters(drawn)) >= LEAST * unit - 0.1
    assert drawn["layout"]["height"] <= room * unit


def test_headings_of_a_table_in_its_smallest_letters_take_the_room_of_the_least() -> None:
    table = pd.DataFrame({"hal": ["a"]})
    usual, small = height_of(table), height_of(table, TABLE_SCALES[-1])
    assert small > usual * TABLE_SCALES[-1]
    assert f"max({LEAST}," in STYLE.read_text(encoding="utf-8")


@pytest.mark.parametrize("view", ["capaian_indikator", "alasan_sisa", "perlu_arahan"])
def test_comments_leave_what_a_slide_shows_its_room(report: duckdb.DuckDBPyConnection, view: str) -> None:
    (slide,) = slides(report, deck(view), PERIOD)
    said = replace(slide, komentar_slide=LONG * 2)
    seen = Seen("anggaran", {}, 1)
    entry = Said("ditulis", LONG * 4, "Sekretaris", "", datetime(2024, 12, 31))
    many = replace(said, komentar=(Comment(1, Topic(**PERIOD, tampilan=view), seen, (entry,)),) * 3)
    alone, (own, room), (kept, rest) = (remarks_beside(one) for one in (slide, said, many))
    assert (alone[0], own) == ([], [("", LONG * 2)])
    assert kept[0] == ("", LONG * 2) and len(kept) == (1 if view == "capaian_indikator" else 2)
    assert alone[1] > room > rest
    for drawn in (fitted(panel.chart, rest) for panel in slide.panels):
        assert drawn["layout"]["height"] <= rest


@pytest.mark.parametrize("part", ["lines", "notes"])
def test_a_list_on_a_slide_says_each_status_with_its_sign(part: str) -> None:
    own = {"lines": Line("Program A", "97,78 %", "Program", "kurang"), "notes": Note("Program A", "97,78 %", "kurang")}
    listing = Listing("daftar", "", "", pd.DataFrame(), Source("bands", {}, ""), **{part: (own[part],)})
    assert listing.told["hal"].tolist() == ["▼ Program A"]
