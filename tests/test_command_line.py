"""The command line's contract: exit codes, JSON on stdout and nothing else, flags with ``_`` or ``-``."""

import errno
import json
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pytest

from dashboard.__main__ import main
from dashboard.commands.printing import print_rows
from dashboard.decks import ready_decks
from dashboard.store import Folder
from queries.reports import report_names, rows
from tests.conftest import REPORT, ROOT
from tests.importing.corpus.merit import LINES, assessed


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


def test_a_file_without_a_period_names_the_flags(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "realisasi.csv"
    book.write_text("Badan Kepegawaian Daerah Provinsi DKI Jakarta;;\nSub Kegiatan;Pagu;Realisasi\nPengadaan;100;50\n")
    arguments = ("import", book, "--dry-run", "--json", "--database", tmp_path / "b")

    def asked(*said: str) -> list[str]:
        (outcome,) = run(capsys, *arguments, *said)[1]
        return [
            flag
            for finding in outcome["findings"]
            if finding["kind"] == "periode-meragukan"
            for flag in finding["choices"]
        ]

    quarters = [f'--triwulan "{quarter}"' for quarter in ("I", "II", "III", "IV")]
    assert asked() == ["--tahun TAHUN", "--triwulan I|II|III|IV"]
    assert asked("--tahun", "2025") == quarters
    assert asked("--triwulan", "II") == ["--tahun TAHUN"]
    assert asked("--tahun", "2025", "--triwulan", "II") == []


def test_a_misspelt_name_is_settled_by_a_flag_and_remembered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def given(name: str, month: str, *said: str) -> dict[str, Any]:
        book = tmp_path / f"ip_asn_{month}.csv"
        book.write_text(f"Indeks Profesionalitas ASN Tahun 2025;;\nInstansi;Bulan;Nilai\n{name};{month};80\n")
        return run(capsys, "import", book, "--json", "--database", tmp_path / "b", *said)[1][0]

    assert given("Kabupaten Bogor", "Januari")["status"] == "committed"
    (finding,) = given("Kabupaten Bogorr", "Februari", "--dry-run")["findings"]
    answers = finding["choices"]
    assert answers == [
        '--decide "CSV!A3=Kabupaten Bogor"',
        '--decide "CSV!A3=Kabupaten Bogorr"',
    ]
    flag, said = answers[0].split(" ", 1)
    assert given("Kabupaten Bogorr", "Februari", flag, said.strip('"'))["findings"] == []
    (told,) = given("Kabupaten Bogorr", "Maret")["findings"]
    assert (told["severity"], told["kind"], told["cell"]) == ("info", "nama-disamakan", "A3")
    (table,) = given("Kabupaten Bogor", "Maret", "--dry-run")["tables"]
    assert (table["added"], table["removed"], table["unchanged"]) == (0, 0, 1)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (("--map", "Dana Tersedi=pagu_rupiah"), 'tidak ada judul kolom "Dana Tersedi". Judul terdekat "Dana Tersedia"'),
        (("--map", "pagu_rupiah"), 'Tulis misalnya "JUDUL=kolom"'),
        (("--decide", "CSV!Z99=5"), 'lembar "CSV" tidak memuat apa pun di Z99. Tabelnya A3:C4'),
        (("--decide", "CSV!D1=5"), 'lembar "CSV" tidak memuat apa pun di D1. Tabelnya A3:C4'),
        (("--decide", "CVS!B4=5"), 'lembar "CVS" tidak ada atau tidak dibaca. Lembar terdekat "CSV"'),
        (("--decide", "ngawur"), 'Tulis misalnya "LEMBAR!D7=1234"'),
        (("--decide", "perangkat_daerah:Dinas Kelautan=BKD"), 'tidak ada perangkat daerah "Dinas Kelautan"'),
    ],
)
def test_an_answer_that_concerns_nothing_is_refused(
    said: tuple[str, str], why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    budget = tmp_path / "realisasi.csv"
    title = "Realisasi Anggaran Badan Kepegawaian Daerah\nTriwulan I Tahun 2025\n"
    budget.write_text(f"{title}Sub Kegiatan;Dana Tersedia;Sudah Terpakai\nPengadaan;100;50\n")
    right = ("--map", "Dana Tersedia=pagu_rupiah", "--map", "Sudah Terpakai=realisasi_rupiah", "--decide", "CSV!B4=200")
    base = ("--dry-run", "--database", str(tmp_path / "b"))
    assert main(["import", str(budget), *base, *right, *said]) == 1
    assert why in capsys.readouterr().err
    main(["import", str(budget), *base, *right])
    assert "tidak mengenai" not in capsys.readouterr().err


def test_an_answer_may_concern_only_one_of_several_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scores = tmp_path / "ip_asn.csv"
    scores.write_text("Indeks Profesionalitas ASN Tahun 2025;;\nInstansi;Bulan;Nilai\nKabupaten Bogor;Januari;80\n")
    base = ("--dry-run", "--json", "--database", tmp_path / "b")
    _, outcomes = run(capsys, "import", REPORT / "ksd.xlsx", scores, *base, "--decide", "CSV!C3=81")
    assert [outcome["status"] for outcome in outcomes] == ["preview", "preview"]


def test_a_folder_that_cannot_be_written_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    base = ("--database", str(tmp_path / "b"))
    main(["import", str(REPORT / "ksd.xlsx"), *base])
    capsys.readouterr()

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("dashboard.store.versions.os.replace", refuse)
    period = ("--tahun", "2024", "--triwulan", "IV", "--perangkat-daerah", "BKD")
    commands = [["import", str(REPORT / "anggaran.xlsx")], ["revert", "1"], ["lock", *period]]
    for command in commands:
        assert main([*command, *base]) == 2
        assert "folder atau berkasnya tidak boleh ditulis. Tidak ada yang berubah" in capsys.readouterr().err
    in_the_way = tmp_path / "berkas"
    in_the_way.write_text("")
    assert main(["history", "--database", str(in_the_way)]) == 2


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


@pytest.mark.parametrize(
    ("goal", "expected", "said"),
    [
        ("37,5", [("Rencana pengadaan", 2.5, 4, 7.5)], ""),
        ("30", [], "Nilai 30 sudah tercapai: nilai sekarang 30\n"),
        ("40.1", [], "Nilai 40,1 tidak terjangkau: paling tinggi 40 dengan semua skor tertinggi\n"),
    ],
)
def test_the_cheapest_path_or_why_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], goal: str, expected: list[tuple], said: str
) -> None:
    (tmp_path / "mandiri.xlsx").write_bytes(assessed(*LINES))
    base = ["--database", str(tmp_path / "b")]
    assert main(["import", str(tmp_path / "mandiri.xlsx"), "--triwulan", "IV", *base]) == 0
    capsys.readouterr()
    assert main(["query", "merit_cheapest_path", "--nilai-tujuan", goal, "--json", *base]) == 0
    written = capsys.readouterr()
    assert [tuple(list(row.values())[:4]) for row in json.loads(written.out)] == expected
    assert written.err == said


def test_a_parameter_that_is_no_number_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(REPORT / "ksd.xlsx"), "--database", str(tmp_path)])
    with pytest.raises(SystemExit):
        main(["query", "merit_cheapest_path", "--nilai-tujuan", "banyak", "--database", str(tmp_path)])
    assert "--nilai-tujuan banyak: harus angka" in capsys.readouterr().err


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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["tidak-ada"], "'tidak-ada' tidak ada; yang ada: 'serve'"),
        (["import"], "wajib disebutkan: FILE"),
        (["import", "x.xlsx", "--ganti", "--tambah"], "--tambah: tidak dapat bersama --ganti"),
        (["import", "x.xlsx", "--triwulan"], "--triwulan: memerlukan satu nilai"),
        (["import", "x.xlsx", "--triwulan", "V"], "--triwulan: triwulan harus I-IV"),
        (["import", "x.xlsx", "--json=1"], "--json: tidak menerima nilai '1'"),
        (["import", "x.xlsx", "--warna"], "tidak dikenal: --warna"),
        (["revert", "satu"], "BATCH: harus bilangan bulat, bukan 'satu'"),
    ],
)
def test_usage_is_explained_in_indonesian(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    usage, *_, last = capsys.readouterr().err.splitlines()
    assert usage.startswith("pemakaian: python -m dashboard")
    assert said in last
    assert not last.startswith("pemakaian")


@pytest.mark.parametrize("tahun", ["²", "dua ribu"])
def test_a_year_that_is_no_number_is_explained(
    report_folder: Folder, capsys: pytest.CaptureFixture[str], tahun: str
) -> None:
    with pytest.raises(SystemExit):
        main(["query", "budget_absorption", "--tahun", tahun, "--database", str(report_folder.path)])
    assert f"--tahun harus angka, misalnya 2024, bukan {tahun}" in capsys.readouterr().err


def test_the_answer_of_every_report_is_json(
    report: duckdb.DuckDBPyConnection, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in set(report_names()) - {"periods"}:
        found = rows(report, name)
        print_rows(found, as_json=True)
        assert len(json.loads(capsys.readouterr().out)) == len(found)


def test_text_in_csv_starts_no_formula(capsys: pytest.CaptureFixture[str]) -> None:
    found = [{"nama": "=1+1", "nilai": Decimal("-5.5")}, {"nama": "-", "nilai": -5}, {"nama": "@a", "nilai": None}]
    print_rows(found, as_csv=True)
    assert capsys.readouterr().out.splitlines()[1:] == ["'=1+1,-5.5", "'-,-5", "'@a,"]
    print_rows(found[:1])
    assert capsys.readouterr().out.splitlines()[1:] == ["=1+1\t-5.5"]


@pytest.mark.parametrize("form", ["--csv", None])
def test_the_columns_are_named_where_there_are_no_rows(
    report_folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str | None
) -> None:
    for place in (report_folder.path, tmp_path):
        asked = ["query", "training", "--tahun", "2019", "--database", str(place)]
        assert main([*asked, *([form] if form else [])]) == 0
        assert re.split("[,\t]", capsys.readouterr().out.strip())[:3] == ["tahun", "nomor", "pelatihan"]
    assert main(["check", "--csv", "--tahun", "1999", "--database", str(report_folder.path)]) == 0
    assert capsys.readouterr().out.startswith("pemeriksaan,tingkat,lokasi_a,")


def test_template_and_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = ("--database", str(tmp_path / "b"))
    main(["import", str(REPORT / "ksd.xlsx"), *base])
    blank, copy = tmp_path / "templat.xlsx", tmp_path / "salinan.xlsx"
    assert main(["template", "ksd", "--output", str(blank), *base]) == 0
    assert main(["template", "ksd", "--isi", "--output", str(copy), *base]) == 0
    capsys.readouterr()
    (unfilled,) = run(capsys, "import", blank, "--dry-run", "--json", *base)[1]
    assert [(found["severity"], found["kind"]) for found in unfilled["findings"]] == [("error", "kosong")] * 2
    book = openpyxl.load_workbook(blank)
    for found in unfilled["findings"]:
        book[found["sheet"]][found["cell"]] = 100
    book.save(blank)
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


@pytest.mark.parametrize("command", [[], ["serve"], ["import"], ["query"], ["history"], ["template"], ["decks"]])
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


def test_decks_are_listed_with_their_slides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = run(capsys, "decks", "--json", "--database", tmp_path / "baru")
    assert code == 0
    assert found[0] == {"deck": "evaluasi_triwulan", "judul": "Evaluasi kinerja triwulanan", "slide": 10}
    assert found[-1]["slide"] == sum(not view.bila_ada for view in ready_decks()["anggaran"].views)
    assert [row["deck"] for row in found] == ["evaluasi_triwulan", "sistem_merit", "ip_asn_wilayah", "anggaran"]
