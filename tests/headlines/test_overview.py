"""The overview's headline and the note of every kind of matter."""

import pandas as pd
import pytest

from dashboard.headlines import overview
from tests.headlines.test_sentences import AGREEMENT, SPENDING, say

NO_PROGRAMMES = pd.DataFrame({"status": []})
MISSED = pd.DataFrame({"status": ["di_bawah_target", "tercapai", "di_bawah_target"]})
UNMEASURED = {**AGREEMENT, "jumlah_terukur": 0, "jumlah_tercapai": 0}


@pytest.mark.parametrize(
    ("agreement", "programmes", "spending", "said"),
    [
        (AGREEMENT, NO_PROGRAMMES, None, "13 indikator memenuhi target"),
        (
            AGREEMENT,
            NO_PROGRAMMES,
            {**SPENDING, "sisa_rupiah": 0},
            "13 indikator memenuhi target; seluruh pagu terserap",
        ),
        (AGREEMENT, MISSED.tail(2), None, "Satu indikator program di bawah target"),
        (None, NO_PROGRAMMES, SPENDING, "12,41 % pagu tidak terserap"),
        (UNMEASURED, NO_PROGRAMMES, SPENDING, "12,41 % pagu tidak terserap"),
        (UNMEASURED, NO_PROGRAMMES, None, "Belum ada realisasi untuk periode ini"),
        (
            {**AGREEMENT, "jumlah_di_bawah_target": 11},
            MISSED,
            SPENDING,
            "11 indikator di bawah target; dua indikator program di bawah target; 12,41 % pagu tidak terserap",
        ),
    ],
)
def test_headline(agreement: dict | None, programmes: pd.DataFrame, spending: dict | None, said: str) -> None:
    summaries = [None if summary is None else pd.Series(summary) for summary in (agreement, spending)]
    assert overview.headline(summaries[0], programmes, summaries[1]).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        (
            {"jenis": "program", "alasan": "di_bawah_target", "nilai": 110, "pembanding": 112.5, "persen": 97.7778},
            "110 dari target 112,5: 97,78 %",
        ),
        (
            {"jenis": "indikator", "alasan": "di_bawah_target", "nilai": 90, "pembanding": 100, "persen": 90},
            "90 dari target 100: 90,00 %",
        ),
        (
            {"jenis": "anggaran", "alasan": "hemat", "nilai": 17_806_146_714, "pembanding": 66.31, "persen": 37.356},
            "terserap 37,36 %, sisa Rp17,8 miliar: 66 % dari seluruh sisa; sudah dijelaskan",
        ),
        (
            {"jenis": "anggaran", "alasan": "belum dijelaskan", "nilai": 3_600_000, "pembanding": 0.99, "persen": 50},
            "terserap 50,00 %, sisa Rp3,6 juta; belum dijelaskan",
        ),
        ({"jenis": "ksd", "alasan": "belum_diisi", "nilai": 2.0}, "dua capaian target rencana aksi belum diisi"),
        ({"jenis": "ksd", "alasan": "belum_diisi", "nilai": 11.0}, "11 capaian target rencana aksi belum diisi"),
        (
            {
                "jenis": "target",
                "alasan": "tidak_menantang",
                "nilai": 320,
                "pembanding": 314.53,
                "tahun_pembanding": 2026,
            },
            "target renstra 2026 314,53; tercapai 320",
        ),
        (
            {"jenis": "indikator", "alasan": "belum_tersedia", "pembanding": 50.24},
            "target 50,24; realisasi belum tersedia",
        ),
        ({"jenis": "indikator", "alasan": "belum_diisi", "pembanding": float("nan")}, "realisasi belum diisi"),
    ],
)
def test_matter_note(matter: dict, said: str) -> None:
    assert say(overview.matter_note, matter) == said


def test_every_kind_of_matter_has_a_word() -> None:
    assert overview.MATTERS == {
        "program": "Program",
        "indikator": "Indikator",
        "anggaran": "Anggaran",
        "ksd": "KSD",
        "target": "Target",
    }


@pytest.mark.parametrize(
    ("matters", "said"),
    [
        (0, "Perlu arahan pimpinan"),
        (1, "Perlu arahan pimpinan: satu hal"),
        (11, "Perlu arahan pimpinan: 11 hal"),
    ],
)
def test_matters_are_counted(matters: int, said: str) -> None:
    assert overview.matters_headline(pd.DataFrame({"objek": ["a"] * matters})) == said
