"""What a card offers to a presentation is what the slide shows: the same title, figures and filters."""

from dataclasses import replace
from typing import Any

import duckdb
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from dashboard.decks import SavedView, build_slide
from dashboard.decks.tables import shortened
from dashboard.exports.texts import rows_of
from dashboard.panels import Listing, Panel
from dashboard.ui.contents import KEPT
from dashboard.views import Ask, saved
from tests.pages.conftest import Open, is_whole

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
WITHOUT_MENU = "_angka"
CASES: dict[str, dict[str, Any]] = {
    "ringkasan": {},
    "perlu_arahan": {"jenis": "Anggaran"},
    "capaian_indikator": {"status": "tercapai", "tingkat_sasaran": "Sasaran Strategis"},
    "penyerapan_anggaran": {"program": "Program Kepegawaian Daerah", "serapan_persen": ["0", "90"]},
    "bandingkan": {"tahun_pembanding": "2022", "instansi_pembanding": "Kota Metro"},
    "sistem_merit": {"aspek": "Pengembangan Karir", "pengampu": "BKD"},
    "ip_asn": {"provinsi": "Lampung", "bulan": "2024-08", "sorot": ["Kota Metro"]},
    "sumber_daya": {},
    "pohon_kinerja": {},
    "rencana_aksi": {"unit": "Sekretariat DP KORPRI"},
    "ksd": {"status": "belum diisi"},
    "kualitas_data": {"dataset": "anggaran", "cari": "mutasi"},
}


@pytest.fixture(scope="module")
def ask(report: duckdb.DuckDBPyConnection) -> Ask:
    """Questions to the report's data; each is asked once."""
    answers: dict[str, pd.DataFrame] = {}

    def answer(question: Any, **parameters: Any) -> pd.DataFrame:
        key = f"{question.__name__} {sorted(parameters.items())}"
        if key not in answers:
            answers[key] = question(report, **parameters)
        return answers[key]

    return answer


@pytest.mark.parametrize("name", CASES)
def test_a_slide_shows_what_its_card_shows(open_page: Open, ask: Ask, name: str) -> None:
    page = open_page(name, **CASES[name])
    assert is_whole(page)
    offered = {key: part for key, part in page.session_state[KEPT].parts.items() if not key.endswith(WITHOUT_MENU)}
    for key, part in offered.items():
        found = saved(key, CASES[name])
        assert found, f"{key}: no slide can show this card"
        slide = build_slide(ask, PERIOD, SavedView(*found))
        if isinstance(part, Panel):
            assert slide.judul == part.chart.finding
            assert_frame_equal(slide.panels[0].table.reset_index(drop=True), part.table.reset_index(drop=True))
        else:
            assert slide.judul == part.title
            assert slide.tabel is not None or part.table.empty
            whole = unlined(part).told
            fits = whole if slide.tabel is None else whole.head(len(slide.tabel))
            fits = shortened(fits, slide.judul, slide.keterangan)
            assert slide.tabel is None or rows_of(slide.tabel) == rows_of(fits)
            assert (f"{len(fits)} dari {len(whole)} baris" in slide.ukuran) == (len(fits) < len(whole))


def unlined(listing: Listing) -> Listing:
    """The listing without the lines that the page writes around its rows."""
    return replace(listing, lines=()) if listing.key in ("arahan", "perkara") else listing
