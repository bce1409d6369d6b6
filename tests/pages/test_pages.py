"""Every page runs on the report's data and on none, says its finding, and follows its filters."""

import duckdb
import pytest

from dashboard.importing import read_draft
from dashboard.store import Folder, publish
from dashboard.ui.contents import KEPT
from queries.reports import cells
from tests.conftest import REPORT
from tests.pages.conftest import Open, finding, is_whole, open_on, texts
from tests.pages.uploads import spending

PAGES = (
    "ringkasan",
    "perlu_arahan",
    "capaian_indikator",
    "pohon_kinerja",
    "sistem_merit",
    "simulasi_merit",
    "ip_asn",
    "penyerapan_anggaran",
    "layanan",
    "ksd",
    "rencana_aksi",
    "sumber_daya",
    "bandingkan",
)
TEXTS = ("rencana_aksi_iku", "rekomendasi", "penghargaan")
OPENED_ROW_BY_ROW = ("perkara",)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ringkasan", "Satu indikator program di bawah target; 12,41 % pagu tidak terserap"),
        (
            "capaian_indikator",
            "13 dari 14 indikator memenuhi target; satu belum tersedia; satu indikator program di bawah target",
        ),
        ("sistem_merit", "Sistem merit lingkup BKD 320 melampaui target 319,53; total 350,5, kategori sangat baik"),
        ("ip_asn", "DKI Jakarta tertinggi di antara 32 instansi pada posisi September 2024"),
        ("penyerapan_anggaran", "12,41 % pagu tidak terserap; 66 % di antaranya pada satu sub kegiatan"),
        ("ksd", "Dua dari 35 target rencana aksi belum diisi; 33 terisi, semua 100 %"),
        ("rencana_aksi", "BKD: 31 dari 97 rencana keluaran, pagu Rp178,1 miliar (96,07 %)"),
        ("sumber_daya", "233 pegawai melayani 63.545 pegawai"),
    ],
)
def test_page_states_its_finding(open_page: Open, name: str, expected: str) -> None:
    page = open_page(name)
    assert is_whole(page)
    assert finding(page) == expected
    assert page.get("plotly_chart") or [html for html in page.get("html") if 'class="g g-' in html.proto.body]


@pytest.mark.parametrize("name", PAGES)
def test_every_card_with_figures_leads_to_their_cells(
    open_page: Open, report: duckdb.DuckDBPyConnection, name: str
) -> None:
    page = open_page(name)
    assert all(chart.proto.alt for chart in page.get("plotly_chart"))
    shown = [part for part in page.session_state[KEPT].parts.values() if not part.table.empty]
    assert len(shown) >= len(page.get("plotly_chart"))
    parts = [part for part in shown if part.key not in OPENED_ROW_BY_ROW]
    buttons = {button.key for button in page.button}
    for part in parts:
        assert f"sumber_{part.key}" in buttons or part.key == f"{name}_angka"
        assert len(cells(report, part.source.report, **part.source.parameters)) or part.key in TEXTS


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ringkasan", "Belum ada realisasi untuk periode ini"),
        (
            "perlu_arahan",
            "Perlu arahan pimpinan: 12 hal; sepuluh belum ada datanya, dua targetnya tidak lagi menantang",
        ),
        ("capaian_indikator", "Belum ada realisasi dari 14 indikator pada periode ini"),
        ("pohon_kinerja", "Belum ada realisasi indikator untuk periode ini"),
        ("sistem_merit", "Belum ada nilai sistem merit untuk periode ini"),
        ("ip_asn", "Belum ada nilai IP ASN untuk pilihan ini"),
        ("penyerapan_anggaran", "Belum ada realisasi anggaran untuk periode ini"),
        ("ksd", "Satu dari 16 target rencana aksi belum diisi; 15 terisi, semua 100 %"),
        ("rencana_aksi", "BKD: 31 dari 97 rencana keluaran, pagu Rp178,1 miliar (96,07 %)"),
        ("sumber_daya", "Belum ada data pegawai untuk periode ini"),
        ("bandingkan", "Belum ada ukuran yang dimiliki BKD triwulan II 2024 dan BKD triwulan II 2023"),
    ],
)
def test_an_earlier_quarter_has_targets_only_and_says_so(open_page: Open, name: str, expected: str) -> None:
    page = open_page(name, tahun="2024", triwulan="II")
    assert is_whole(page)
    assert page.selectbox(key="triwulan").value == "II"
    assert finding(page) == expected
    assert "104,63" not in texts(page)


@pytest.mark.parametrize("tahun", ["²", "dua", "1999"])
def test_the_start_address_may_name_any_year(open_page: Open, tahun: str) -> None:
    page = open_page("", tahun=tahun)
    assert is_whole(page)
    assert finding(page).startswith("Satu indikator program di bawah target")
    assert page.selectbox(key="tahun").value == 2024


@pytest.mark.parametrize("name", PAGES)
def test_without_data_a_page_says_what_to_do(open_empty: Open, name: str) -> None:
    page = open_empty(name)
    assert is_whole(page)
    assert [info.value for info in page.info] == [
        "Belum ada data. Unggah buku kerjanya (Excel, OpenDocument atau CSV) di halaman Unggah Data."
    ]
    assert any('href="unggah_data' in element.proto.body for element in page.get("html"))


def test_without_a_survey_the_page_offers_its_template_and_says_what_was_reported(open_page: Open) -> None:
    page = open_page("layanan")
    assert is_whole(page)
    assert finding(page) == "Survei kepuasan layanan belum diimpor"
    assert "Yang dilaporkan 94,32 dari target 94" in texts(page)
    assert [button.proto.label for button in page.get("download_button")] == ["Unduh templat"]


@pytest.mark.parametrize(
    ("indicator", "expected"),
    [
        ("Nilai kualitas data SDI", "Komponen indikator ini belum diimpor"),
        (
            "Persentase Nilai Kinerja Anggaran atas aspek Implementasi",
            "Kinerja anggaran belum dapat dihitung: bagian konsistensi belum tersedia",
        ),
    ],
)
def test_an_indicator_opens_with_what_it_is_worked_out_from(open_page: Open, indicator: str, expected: str) -> None:
    page = open_page("capaian_indikator", indikator=indicator)
    assert is_whole(page)
    assert expected in texts(page)


def test_the_overview_names_figures_of_the_year_before_and_what_needs_a_decision(open_page: Open) -> None:
    said = texts(open_page("ringkasan"))
    for expected in ("104,63 %", "102,93 %", "87,59 %", "96,49 %", "85,54", "110 dari target 112,5: 97,78 %"):
        assert expected in said
    assert said.index("110 dari target 112,5") < said.index("terserap 37,36 %")


@pytest.mark.parametrize(
    ("name", "address", "expected"),
    [
        (
            "ip_asn",
            {"provinsi": "Lampung"},
            "Kota Metro tertinggi di antara 16 instansi terpilih pada posisi September 2024",
        ),
        ("ip_asn", {"bulan": "2024-07"}, "DKI Jakarta peringkat 3 dari 32 instansi pada posisi Juli 2024"),
        ("ip_asn", {"jenis": "kota", "provinsi": "DKI Jakarta"}, "Belum ada nilai IP ASN untuk pilihan ini"),
        ("capaian_indikator", {"tingkat_sasaran": "Sasaran Operasional"}, "3 dari 3 indikator memenuhi target"),
        ("capaian_indikator", {"status": "di bawah target"}, "Belum ada indikator untuk periode ini"),
        (
            "penyerapan_anggaran",
            {"kegiatan": "Mutasi dan Promosi ASN"},
            "52,88 % pagu tidak terserap; 58 % di antaranya pada satu sub kegiatan",
        ),
    ],
)
def test_filters_in_the_address_change_the_finding(
    open_page: Open, name: str, address: dict[str, str], expected: str
) -> None:
    page = open_page(name, **address)
    assert is_whole(page)
    assert finding(page) == expected


def test_an_indicator_opens_with_its_definition_and_the_other_printing(open_page: Open) -> None:
    page = open_page("capaian_indikator", indikator="Indeks Kepuasan Layanan Kepegawaian")
    said = texts(page)
    assert "100,34 %" in said
    assert "bagian lain dokumen mencetak realisasi 94" in said
    assert {"Definisi", "Sumber data", "Sumber data menurut perjanjian"} <= {one.label for one in page.expander}


def test_the_method_page_tells_formulas_with_their_settings(open_page: Open) -> None:
    page = open_page("metode", bagian="Anggaran")
    assert is_whole(page)
    said = texts(page)
    assert "paling rendah −20 % dan paling tinggi 20 %" in said
    assert "serapan di bawah 60 % disebut rendah" in said
    assert "makin rendah makin baik" not in said


def test_the_tree_leads_from_programme_to_sub_activity(open_page: Open) -> None:
    page = open_page("pohon_kinerja")
    assert finding(page).startswith("Satu indikator program di bawah target: Nilai Aspek Manajemen Kinerja")
    said = texts(page)
    assert "capaian 97,78 % · terserap 92,54 % dari Rp724,4 juta" in said
    assert "2 dari 3 tercapai" not in said
    assert said.index("Program Kepegawaian Daerah") < said.index("Pengelolaan Promosi ASN")


def test_the_year_before_stands_beside_this_one(open_page: Open) -> None:
    page = open_page("bandingkan", tahun_pembanding="2023")
    said = texts(page)
    assert finding(page).startswith("Serapan lebih rendah 8,90 poin persentase")
    assert "BKD triwulan IV 2024 dibandingkan dengan BKD triwulan IV 2023" in texts(page)
    assert page.selectbox(key="instansi").value == "Provinsi DKI Jakarta"
    assert "102,93 % *" in said
    assert "Pagu (rupiah)" in said and "216.419.358.893" in said
    assert "320,00" in said and "312,50 *" in said
    assert "−8,90 poin persentase" in said


def test_the_other_side_follows_the_pages_quarter_until_it_is_chosen(open_page: Open) -> None:
    page = open_page("bandingkan")
    page.selectbox(key="triwulan").set_value("II").run()
    assert "BKD triwulan II 2024 dibandingkan dengan BKD triwulan II 2023" in texts(page)
    page.selectbox(key="triwulan_pembanding").set_value("I").run()
    page.selectbox(key="triwulan").set_value("III").run()
    assert "BKD triwulan III 2024 dibandingkan dengan BKD triwulan I 2023" in texts(page)


def test_clearing_filters_brings_all_rows_back(open_page: Open) -> None:
    page = open_page("ksd", periode="B06")
    assert "7 dari 35 target" in texts(page)
    page.button(key="_hapus_filter").click().run()
    assert "35 target rencana aksi" in texts(page)


def test_an_unknown_value_in_the_address_is_ignored(open_page: Open) -> None:
    page = open_page("ip_asn", provinsi="Atlantis")
    assert is_whole(page)
    assert "32 instansi" in finding(page)


def test_a_reader_is_told_of_newer_data_and_takes_it(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def give(name: str) -> None:
        publish(folder, [read_draft((REPORT / name).read_bytes(), name)])

    give("perjanjian_kinerja.xlsx")
    page = open_on(folder, monkeypatch, "ringkasan", {})
    seen = folder.current
    assert f"(versi {seen})" in texts(page)
    give("anggaran.xlsx")
    page.run()
    assert f"(versi {seen})" in texts(page)
    assert "87,59" not in texts(page)
    page.button(key="_muat_baru").click().run()
    assert "87,59" in texts(page)


def test_newer_data_taken_on_the_way_from_a_slide_are_taken_at_the_slide_too(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(folder, [read_draft((REPORT / "anggaran.xlsx").read_bytes(), "anggaran.xlsx")])
    origin = f"dek=anggaran&slide=3&versi={folder.current}&rapat=0a0b0c0d"
    page = open_on(folder, monkeypatch, "metode", {"versi": str(folder.current), "asal": origin})
    publish(folder, [read_draft(spending(), "tw1.xlsx")])
    page.run().button(key="_muat_baru").click().run()
    newest = origin.replace(f"versi={folder.current - 1}", f"versi={folder.current}")
    assert page.session_state["_slide_asal"] == newest
    assert page.query_params["asal"] == newest
    assert page.query_params["versi"] == str(folder.current)


def test_who_chose_no_period_goes_with_the_newest_in_force(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def give(quarter: str) -> None:
        name = f"tw_{quarter}.xlsx"
        content = spending(period=f"Realisasi anggaran s.d. triwulan {quarter} 2025", sheet=f"TW {quarter}")
        publish(folder, [read_draft(content, name)])

    give("I")
    page = open_on(folder, monkeypatch, "penyerapan_anggaran", {})
    assert "Data per 31 Maret 2025 (versi 2)" in texts(page)
    give("II")
    page.run().button(key="_muat_baru").click().run()
    assert "Data per 30 Juni 2025 (versi 3)" in texts(page)
    page.selectbox(key="triwulan").set_value("I").run()
    page.selectbox(key="triwulan").set_value("II").run()
    give("III")
    page.run().button(key="_muat_baru").click().run()
    assert "Data per 30 Juni 2025 (versi 4)" in texts(page)
    named = open_on(folder, monkeypatch, "penyerapan_anggaran", {"tahun": "2025", "triwulan": "III"})
    give("IV")
    named.run().button(key="_muat_baru").click().run()
    assert "Data per 30 September 2025 (versi 5)" in texts(named)


def test_pages_about_data_say_until_when_data_are_in_force(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(folder, [read_draft((REPORT / "anggaran.xlsx").read_bytes(), "anggaran.xlsx")])
    publish(folder, [read_draft(spending(), "tw1.xlsx")])
    page = open_on(folder, monkeypatch, "riwayat", {"batch": "2", "tahun": "2024", "triwulan": "IV"})
    assert "Data per 31 Maret 2025 (versi 3)" in texts(page)
    page.text_input(key="alasan_batal_2").set_value("salah berkas")
    page.button(key="ya_batalkan_2").click().run()
    assert "Data per 31 Desember 2024 (versi 4)" in texts(page)


def test_a_quarter_without_spending_claims_nothing_about_it(open_page: Open) -> None:
    page = open_page("penyerapan_anggaran", tahun="2024", triwulan="II")
    assert finding(page) == "Belum ada realisasi anggaran untuk periode ini"
    assert "Tidak ada sisa pagu" not in texts(page)
    assert "Tidak ada serapan rendah" not in texts(page)


def test_expected_values_are_told_in_words(open_page: Open) -> None:
    said = texts(open_page("perlu_arahan"))
    assert "realisasi akhir tahun" in said
    assert "realisasi_akhir_tahun" not in said
    assert "belum_ada_realisasi" not in said


@pytest.mark.parametrize("named", ["7", "0", "abc"])
def test_a_version_that_is_not_kept_is_said_and_the_one_in_force_offered(open_page: Open, named: str) -> None:
    page = open_page("ip_asn", versi=named, provinsi="Lampung")
    assert not page.exception
    assert finding(page) == "Versi data pada tautan ini tidak disimpan lagi"
    page.button(key="_buka_berlaku").click().run()
    assert "16 instansi terpilih" in finding(page)


def test_a_page_that_fails_says_so_in_indonesian(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(summary: object) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr("dashboard.headlines.people.headline", fail)
    page = open_page("sumber_daya")
    assert not is_whole(page)
    assert "Muat ulang halaman ini" in page.error[0].value
    assert not page.exception
