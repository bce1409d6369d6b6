"""Every page stands on data that are allowed and poor: an optional year is missing, names recur, a target is zero."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from dashboard.importing import read_draft
from dashboard.store import Folder, publish
from dashboard.store.outcome import Keep
from queries.reports import rows
from tests.conftest import ROOT, copied
from tests.pages.conftest import is_whole, open_on, texts

AGENCY = "Badan Kepegawaian Daerah Provinsi DKI Jakarta"
PAGES = sorted(path.stem for path in (ROOT / "pages").glob("*.py"))
PROGRAM, ACTIVITY = "Program Kepegawaian Daerah", "Mutasi dan Promosi ASN"
WORKBOOKS: dict[str, list[list[object]]] = {
    "keluaran.xlsx": [
        ["Keluaran Sub Kegiatan"],
        [AGENCY],
        ["Triwulan IV Tahun 2024"],
        [
            "No",
            "Program",
            "Kegiatan",
            "Sub Kegiatan",
            "Indikator Keluaran",
            "Satuan",
            "Target Keluaran",
            "Realisasi Keluaran",
        ],
        [1, PROGRAM, ACTIVITY, "Pengelolaan Mutasi ASN", "Jumlah dokumen", "Dokumen", 4, 2],
        [2, PROGRAM, ACTIVITY, "Pengelolaan Promosi ASN", "Jumlah dokumen", "Dokumen", 6, 1],
    ],
    "ip_asn.xlsx": [
        ["Indeks Profesionalitas ASN"],
        ["No", "Instansi", "Nilai", "Bulan"],
        [1, "Provinsi DKI Jakarta", 88.1, "Oktober 2024"],
        [2, "Kota Metro", 80.5, "Oktober 2024"],
    ],
    "anggaran_tw1.xlsx": [
        ["Realisasi Anggaran s.d. Triwulan I Tahun 2024"],
        [AGENCY],
        ["No", "Program", "Kegiatan", "Sub Kegiatan", "Anggaran APBD Perubahan", "Realisasi Anggaran"],
        [1, PROGRAM, ACTIVITY, "Pengelolaan Mutasi ASN", 756000000, 151200000],
    ],
    "program.xlsx": [
        ["Realisasi Capaian Indikator Kinerja Program"],
        [AGENCY],
        ["Tahun 2024"],
        ["Program", "Indikator Kinerja Program", "Satuan", "Target", "Realisasi"],
        [
            "Program Penunjang Urusan Pemerintahan Daerah Provinsi",
            "Indeks Kepuasan Layanan Penunjang Urusan Pemerintahan Daerah",
            "Nilai",
            0,
            4,
        ],
    ],
}


def written(sheet: Sequence[Sequence[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in sheet:
        book.active.append(list(row))
    content = BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.fixture(scope="module")
def poor(report_folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """The report's data, and these on them."""
    folder = copied(report_folder, tmp_path_factory.mktemp("seadanya") / "basis_data")
    outcomes = publish(folder, [read_draft(written(sheet), name) for name, sheet in WORKBOOKS.items()], Keep.REPLACE)
    assert [outcome.status for outcome in outcomes] == ["committed"] * len(WORKBOOKS)
    return folder


@pytest.mark.parametrize("quarter", ["I", "IV"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_stands(poor: Folder, monkeypatch: pytest.MonkeyPatch, name: str, quarter: str) -> None:
    page = open_on(poor, monkeypatch, name, {"triwulan": quarter})
    assert is_whole(page)
    for never in ("None", "nan", "inf", "NaT", "<NA>"):
        assert never not in texts(page).split()


def test_a_target_of_zero_gives_no_efficiency(poor: Folder) -> None:
    with poor.open() as version:
        found = {row["program"]: row for row in rows(version, "budget_efficiency", tingkat="program")}
    supporting = found["Program Penunjang Urusan Pemerintahan Daerah Provinsi"]
    assert supporting["efisiensi_persen"] is None and supporting["nilai_efisiensi_persen"] is None


def test_a_quarter_is_not_held_against_the_whole_year_before(poor: Folder) -> None:
    with poor.open() as version:
        (early,), (whole,) = (rows(version, "budget_summary", triwulan=quarter) for quarter in ("I", "IV"))
    assert (early["serapan_persen"], early["serapan_sebelumnya_persen"], early["selisih_poin"]) == (20, None, None)
    assert whole["serapan_sebelumnya_persen"] == pytest.approx(96.49)


def test_outputs_of_one_name_are_matters_of_their_own(poor: Folder) -> None:
    with poor.open() as version:
        matters = rows(version, "early_warning", tanggal=date(2025, 1, 31))
    keys = [row["kunci"] for row in matters]
    assert len(keys) == len(set(keys))
    assert {row["objek"]: row["penanggung_jawab"] for row in matters if row["jenis"] == "keluaran"} == {
        "Jumlah dokumen, Pengelolaan Mutasi ASN": "BKD dan 5 lainnya",
        "Jumlah dokumen, Pengelolaan Promosi ASN": "BKD",
    }
