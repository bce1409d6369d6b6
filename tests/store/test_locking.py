"""Locked quarters: which periods belong to one, who may not write, reopening with a reason."""

from typing import Any

import pytest

from dashboard.store import Folder, Keep, Refused, lock, preview, reopen, revert
from queries.reports import rows
from tests.store.conftest import Publish, draft, money, reached

KSD = [{"sub_ksd": "s", "rencana_aksi": "r", "target": "t", "capaian_persen": 50}]
TARGET = [{"indikator": "x", "himpunan": "pk", "target": 5, "kolom": "B"}]
INDEX = [{"perangkat_daerah": None, "instansi": "Provinsi A", "nilai": 80, "kolom": "C"}]


@pytest.mark.parametrize(
    ("triwulan", "said", "refused"),
    [
        ("II", {"anggaran": money(a=6)}, True),
        ("II", {"anggaran": money(a=6), "periode": "III"}, False),
        ("II", {"anggaran": money(a=6), "tahun": 2026}, False),
        ("II", {"indikator_realisasi": reached(x=1)}, True),
        ("II", {"ksd": KSD, "periode": "B06"}, True),
        ("II", {"ksd": KSD, "periode": "B09"}, False),
        ("II", {"indikator_target": TARGET, "periode": "tahun"}, False),
        ("IV", {"indikator_target": TARGET, "periode": "tahun"}, True),
        ("II", {"ip_asn_instansi": INDEX, "periode": "2025-04"}, True),
        ("II", {"ip_asn_instansi": INDEX, "periode": "2025-07"}, False),
    ],
)
def test_what_belongs_to_a_locked_quarter(
    folder: Folder, give: Publish, triwulan: str, said: dict[str, Any], refused: bool
) -> None:
    give(anggaran=money(a=5), periode=triwulan)
    lock(folder, "BKD", 2025, triwulan, "rapat evaluasi")
    outcome = give(**said)
    kinds = [(finding.kind, finding.cell) for finding in outcome.findings if finding.severity == "error"]
    assert (outcome.status, kinds) == (("rejected", [("periode-terkunci", "A1")]) if refused else ("committed", []))


def test_a_lock_says_who_and_why_until_it_is_reopened(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5))
    give(anggaran=money(a=6))
    lock(folder, "BKD", 2025, "II", "rapat evaluasi")
    (kept,) = rows(folder.open(), "locks")
    assert (kept["perangkat_daerah"], kept["tahun"], kept["triwulan"], kept["alasan"]) == (
        "BKD",
        2025,
        "II",
        "rapat evaluasi",
    )
    message = preview(folder, draft(anggaran=money(a=7))).findings[0].message
    assert all(word in message for word in ("Triwulan II 2025 BKD", kept["pengguna"], "rapat evaluasi"))
    with pytest.raises(Refused, match="dikunci oleh"):
        revert(folder, 2)
    reopen(folder, "BKD", 2025, "II", "salah ketik")
    assert rows(folder.open(), "locks") == []
    assert give(anggaran=money(a=7)).status == "committed"
    assert [row["jenis"] for row in rows(folder.open(), "history")] == ["impor", "impor", "kunci", "buka", "impor"]


def test_a_locked_part_that_stays_as_it_is_does_not_stop_the_rest(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5))
    lock(folder, "BKD", 2025, "II")
    both = draft(anggaran=[*money(a=5), *({**row, "periode": "III"} for row in money(a=9))])
    assert preview(folder, both).status == "preview"
    both.file = "dua.xlsx"
    assert give(anggaran=[*money(a=5), *({**row, "periode": "III"} for row in money(a=9))]).status == "committed"
    assert [row["periode"] for row in rows(folder.open(), "history")] == ["2025 II", None, "2025 III"]


@pytest.mark.parametrize("since", [money(a=6), money(a=5, b=1)], ids=["a figure changed", "a row added"])
def test_a_file_whose_locked_part_has_changed_since_is_no_duplicate(
    folder: Folder, give: Publish, since: list[dict[str, Any]]
) -> None:
    both = [*money(a=5), *({**row, "periode": "III"} for row in money(a=9))]
    give(anggaran=money(a=5))
    lock(folder, "BKD", 2025, "II")
    assert give(anggaran=both).status == "committed"
    assert give(Keep.ASK, anggaran=both).status == "duplicate"
    reopen(folder, "BKD", 2025, "II", "salah ketik")
    assert give(Keep.ASK, anggaran=both).status == "duplicate"
    give(anggaran=since)
    assert give(anggaran=both).status == "committed"
    found = rows(folder.open(), "budget_absorption", tahun=2025, triwulan="II")
    assert {row["sub_kegiatan"]: row["realisasi_rupiah"] for row in found} == {"a": 5}
    assert give(Keep.ASK, anggaran=both).status == "duplicate"


def test_a_list_of_all_agencies_is_locked_with_each(folder: Folder, give: Publish) -> None:
    for agency in ("BKD", "BPSDM"):
        give(anggaran=[{**row, "perangkat_daerah": agency} for row in money(a=5)])
    give(ip_asn_instansi=INDEX, periode="2025-04")
    for agency in ("BKD", "BPSDM"):
        lock(folder, agency, 2025, "II")
    assert preview(folder, draft("b.xlsx", ip_asn_instansi=INDEX, periode="2025-04")).status == "duplicate"


@pytest.mark.parametrize("period", [("BKD", 2025, "III"), ("BKD", 2024, "II"), ("BKN", 2025, "II")])
def test_only_what_has_data_can_be_locked_and_only_once(folder: Folder, give: Publish, period: tuple) -> None:
    give(anggaran=money(a=5))
    lock(folder, "BKD", 2025, "II")
    with pytest.raises(Refused, match="sudah dikunci"):
        lock(folder, "BKD", 2025, "II")
    with pytest.raises(Refused, match="tidak mempunyai data"):
        lock(folder, *period)
    with pytest.raises(Refused, match="tidak dikunci"):
        reopen(folder, *period, "alasan")
