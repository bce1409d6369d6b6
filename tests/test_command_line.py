"""The command line's contract: exit codes, JSON on stdout and nothing else, flags with ``_`` or ``-``."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.store import Folder
from tests.conftest import REPORT, ROOT


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, object]:
    code = main([str(argument) for argument in arguments])
    return code, json.loads(capsys.readouterr().out)


def test_import_reports_each_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "rusak.xlsx"
    broken.write_bytes(b"bukan excel")
    code, outcomes = run(
        capsys, "import", REPORT / "anggaran.xlsx", broken, REPORT / "ksd.xlsx", "--database", tmp_path / "b", "--json"
    )
    assert code == 2
    assert [outcome["status"] for outcome in outcomes] == ["committed", "rejected", "committed"]
    assert [outcome["batch"] for outcome in outcomes] == [1, None, 2]
    budget = outcomes[0]["tables"][0]
    assert budget == {
        "sheet": "Realisasi",
        "range": "A6:H51",
        "dataset": "anggaran",
        "rows": 33,
        "added": 33,
        "changed": 0,
        "removed": 0,
        "unchanged": 0,
    }
    (finding,) = outcomes[1]["findings"]
    assert (finding["severity"], finding["kind"]) == ("error", "format-tidak-didukung")


def test_duplicate_and_preview(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("import", REPORT / "ksd.xlsx", "--database", tmp_path, "--json")
    assert run(capsys, *arguments, "--dry-run")[1][0]["status"] == "preview"
    assert run(capsys, *arguments)[1][0]["status"] == "committed"
    code, (again,) = run(capsys, *arguments)
    assert (code, again["status"], again["batch"]) == (0, "duplicate", 1)


def test_query_gives_flat_rows_with_exact_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(REPORT / "anggaran.xlsx"), "--database", str(tmp_path)])
    capsys.readouterr()
    code, found = run(capsys, "query", "budget_absorption", "--tingkat", "program", "--database", tmp_path, "--json")
    assert code == 0
    assert [row["pagu_rupiah"] for row in found] == [48369697659, 168049661234]
    assert all(isinstance(row["pagu_rupiah"], int) for row in found)
    assert found[0]["kegiatan"] is None
    same = run(
        capsys,
        "query",
        "budget_absorption",
        "--tahun=2024",
        "--triwulan",
        "4",
        "--perangkat_daerah",
        "BKD",
        "--database",
        tmp_path,
        "--json",
    )[1]
    assert len(same) == 33


def test_history(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "history", "--json", "--database", tmp_path / "baru") == (0, [])
    main(["import", str(REPORT / "ksd.xlsx"), "--database", str(tmp_path)])
    capsys.readouterr()
    (batch,) = run(capsys, "history", "--json", "--database", tmp_path)[1]
    assert (batch["batch"], batch["berkas"], batch["jenis"]) == (1, "ksd.xlsx", "impor")


@pytest.mark.parametrize(
    "arguments",
    [
        ["tidak-ada"],
        ["import"],
        ["import", "x.xlsx", "--ganti", "--tambah"],
        ["import", "x.xlsx", "--triwulan", "V"],
        ["template", "tidak_ada", "--output", "x.xlsx"],
        ["template"],
        ["query", "tidak_ada"],
        ["query", "budget_absorption", "--warna", "biru"],
        ["query", "budget_absorption", "--tingkat", "desa"],
        ["query", "budget_absorption", "--tahun", "dua ribu"],
    ],
)
def test_usage_errors_end_with_one(tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(REPORT / "ksd.xlsx"), "--database", str(tmp_path)])
    with pytest.raises(SystemExit) as stopped:
        main([*arguments, "--database", str(tmp_path)])
    assert stopped.value.code == 1


def test_template_and_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = ("--database", str(tmp_path / "b"))
    main(["import", str(REPORT / "ksd.xlsx"), *base])
    blank, copy = tmp_path / "templat.xlsx", tmp_path / "salinan.xlsx"
    assert main(["template", "ksd", "--output", str(blank), *base]) == 0
    assert main(["template", "ksd", "--isi", "--output", str(copy), *base]) == 0
    capsys.readouterr()
    outcomes = run(capsys, "import", blank, copy, "--dry-run", "--json", *base)[1]
    counts = [[(table["added"], table["changed"], table["removed"]) for table in file["tables"]] for file in outcomes]
    assert counts == [[(9, 0, 0), (24, 0, 0)], [(0, 0, 0), (0, 0, 0)]]


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["ksd", "--tahun", "2025"], "--triwulan"),
        (["ksd"], "tahun dan triwulan"),
        (["ksd", "--isi"], "Tidak ada data yang berlaku"),
    ],
)
def test_a_template_that_cannot_be_made(
    tmp_path: Path, arguments: list[str], remedy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "x.xlsx")
    assert main(["template", *arguments, "--output", target, "--database", str(tmp_path / "b")]) == 1
    assert remedy in capsys.readouterr().err


def test_json_is_all_there_is_on_stdout(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "dashboard",
        "import",
        str(REPORT / "ksd.xlsx"),
        "--database",
        str(tmp_path),
        "--json",
    ]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(finished.stdout)[0]["status"] == "committed"


@pytest.mark.parametrize("command", [[], ["serve"], ["import"], ["query"], ["history"], ["template"]])
def test_help_for_each(command: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*command, "--help"])
    assert stopped.value.code == 0


def test_a_quarter_is_locked_and_reopened_and_a_batch_taken_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = ("--database", tmp_path, "--json")
    period = ("--tahun", "2024", "--triwulan", "IV", "--perangkat-daerah", "BKD")
    run(capsys, "import", REPORT / "ksd.xlsx", *database)
    assert run(capsys, "lock", *period, "--alasan", "rapat", *database)[0] == 0
    assert [row["alasan"] for row in run(capsys, "lock", *database)[1]] == ["rapat"]
    assert main(["revert", "1", "--database", str(tmp_path)]) == 2
    assert "dikunci oleh" in capsys.readouterr().err
    assert main(["lock", "--buka", *period, "--database", str(tmp_path)]) == 1
    assert main(["lock", "--tahun", "2024", "--database", str(tmp_path)]) == 1
    assert run(capsys, "lock", "--buka", *period, "--alasan", "salah", *database)[0] == 0
    (done,) = run(capsys, "revert", "1", "--alasan", "keliru", *database)[1]
    assert (done["batch"], done["membalik"]) == (4, 1)
    (last,) = run(capsys, "history", "--batch", "4", *database)[1]
    assert (last["jenis"], last["alasan"], len(last["changes"])) == ("balik", "keliru", last["jumlah_dihapus"])


def test_check_prints_what_contradicts_itself(report_folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = run(capsys, "check", "--json", "--tingkat", "kesalahan", "--database", report_folder.path)
    assert code == 0
    assert isinstance(found, list)
    contract = ["pemeriksaan", "tingkat", "lokasi_a", "nilai_a", "lokasi_b", "nilai_b", "selisih", "penjelasan"]
    assert list(found[0])[: len(contract)] == contract
    assert {row["tingkat"] for row in found} == {"kesalahan"}
    (letters,) = [row for row in found if row["nilai_a"] == "96,75"]
    assert letters["lokasi_a"].startswith("anggaran.xlsx, Realisasi!G45 (Bab III, 3.3")
    assert letters["selisih"] == pytest.approx(-3.2476)


@pytest.mark.parametrize("flags", [("--tahun", "1999"), ("--perangkat-daerah", "DINKES")])
def test_check_filters(report_folder: Folder, capsys: pytest.CaptureFixture[str], flags: tuple[str, str]) -> None:
    _, found = run(capsys, "check", "--json", *flags, "--database", report_folder.path)
    assert all(row["perangkat_daerah"] is None for row in found) if flags[0] == "--perangkat-daerah" else found == []


def test_check_of_nothing_finds_nothing(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check", "--json", "--database", folder.path) == (0, [])
