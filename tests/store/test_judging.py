"""Judging a file against what is in force: each rule on small hand-worked tables."""

from dataclasses import replace

import pytest

from dashboard.commands.answers import flags
from dashboard.importing.context.naming import alias_key, nearest
from dashboard.importing.findings import ERROR, WARNING
from dashboard.store import Folder, preview, publish
from dashboard.store.judging import checks
from tests.queries.check_cases.facts import MERIT
from tests.store.conftest import Publish, draft, money, reached
from tests.store.judging_cases import CASES
from tests.store.judging_cases.facts import (
    CUMULATIVE,
    LEVEL,
    MILLION,
    Said,
    allocations,
    coded,
    component,
    institutions,
)


@pytest.mark.parametrize(
    ("in_force", "said", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_rules(
    folder: Folder, give: Publish, in_force: list[Said], said: Said, expected: list[tuple[str, str]]
) -> None:
    for earlier in in_force:
        assert give(**earlier).status == "committed"
    found = preview(folder, draft(**said)).findings
    assert [(finding.kind, finding.cell) for finding in found if finding.kind != "baris-hilang"] == expected


def test_money_that_falls_is_written_with_separators(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=5000), periode="I")
    messages = [finding.message for finding in preview(folder, draft(anggaran=money(a=4000))).findings]
    assert any("realisasi 4.000 lebih kecil daripada triwulan I (5.000)" in message for message in messages)


def test_every_rule_is_shown_at_work() -> None:
    assert {check.kind for check in checks()} <= {kind for case in CASES for kind, _ in case[3]}


def test_a_name_is_answered_with_the_nearest(folder: Folder, give: Publish) -> None:
    give(indikator=[{"indikator": "Nilai kualitas data"}, {"indikator": "Kepuasan"}], periode="tahun")
    (finding,) = preview(folder, draft(indikator_realisasi=reached(Nilai_kualitas_datum=1))).findings
    assert "Yang terdekat: Nilai kualitas data." in finding.message
    assert [(answer.label, answer.name, answer.value) for answer in finding.answers] == [
        ('Maksudnya "Nilai kualitas data"', "decide", "Data!A2=Nilai kualitas data"),
        ("Memang baru", "decide", "Data!A2=Nilai kualitas datum"),
    ]


@pytest.mark.parametrize(
    ("known", "written", "severity"),
    [
        ("Kabupaten Pesisir Barat", "Kabupaten Pesisir Brt", ERROR),
        ("Kota Metro", "Metro", ERROR),
        ("Kabupaten Lampung Barat", "Kabupaten Lampung Timur", WARNING),
        ("Kabupaten Bogor", "Kota Bogor", WARNING),
        ("Wilayah 1", "Wilayah 2", WARNING),
    ],
)
def test_a_name_near_a_known_one_must_be_answered(
    folder: Folder, give: Publish, known: str, written: str, severity: str
) -> None:
    assert give(**institutions("2025-03", **{known: 80})).status == "committed"
    (finding,) = preview(folder, draft(**institutions("2025-04", **{written: 81}))).findings
    assert (finding.kind, finding.severity) == ("instansi-tidak-dikenal", severity)
    assert nearest(finding) == (finding.answers[0] if severity == ERROR else None)
    assert finding.answers[-1].label == "Memang baru"


def test_a_name_that_is_new_by_a_persons_word_is_not_asked_about(folder: Folder, give: Publish) -> None:
    give(indikator=[{"indikator": "Nilai kualitas data"}], periode="tahun")
    given = draft(indikator_realisasi=reached(Nilai_kualitas_datum=1))
    given.settled = frozenset({alias_key("Nilai kualitas datum")})
    assert preview(folder, given).findings == []


def test_a_code_is_named_with_both_names_and_settled_by_one_answer(folder: Folder, give: Publish) -> None:
    assert give(anggaran=coded(a="1.01", b="1.02"), periode="I").status == "committed"
    given = draft(anggaran=coded(b="1.01"))
    (finding,) = [found for found in preview(folder, given).findings if found.kind == "kode-bernama-lain"]
    assert 'kode 1.01 dalam data yang berlaku milik "a", padahal di sini "b"' in finding.message
    assert flags(finding) == ['--decide "Data!D2=b"']
    given.settled = frozenset({alias_key("b")})
    assert "kode-bernama-lain" not in [found.kind for found in preview(folder, given).findings]


def test_an_unknown_component_is_answered_with_those_of_the_formula(folder: Folder) -> None:
    said = {"komponen_indikator": [component(LEVEL, "Jumlah file data yang lengkap")]}
    (finding,) = preview(folder, draft(**said)).findings
    assert "Yang terdekat: " in finding.message
    assert finding.message.count("Jumlah file data yang memiliki komponen lengkap") == 2
    assert "Rumusnya memakai: " in finding.message
    assert finding.answers[-1].label == "Memang baru"
    assert all(answer.label.startswith("Maksudnya ") for answer in finding.answers[:-1])


@pytest.mark.parametrize(
    ("indicator", "value", "said"),
    [
        (CUMULATIVE, 150, "150, lebih dari nilai tertinggi yang mungkin (100)."),
        (CUMULATIVE, -1, "−1, kurang dari nilai terendah yang mungkin (0)."),
        (MERIT, -5, "−5, kurang dari nilai terendah yang mungkin (0)."),
    ],
)
def test_a_realisation_that_cannot_be_names_its_limit(
    folder: Folder, give: Publish, indicator: str, value: int, said: str
) -> None:
    give(indikator=[{"indikator": indicator}], periode="tahun")
    (finding,) = preview(folder, draft(indikator_realisasi=[{"indikator": indicator, "realisasi": value}])).findings
    assert said in finding.message


def test_a_falling_sum_is_settled_by_one_answer(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=50_000), periode="I")
    given = draft(anggaran=money(a=40_000))
    (finding,) = preview(folder, given).findings
    assert "40.000 lebih kecil daripada triwulan I (50.000)" in finding.message
    assert flags(finding) == ["--per-triwulan", '--decide "Data!F2=turun"']
    for answer in finding.answers:
        settled = replace(given, choices=given.choices.answered(answer))
        assert [found.kind for found in preview(folder, settled).findings if answer.name == "decide"] == []


def test_the_unit_of_money_is_asked_once(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=50_000), periode="I")
    asked = draft(anggaran=[{**money(a=5)[0], "pagu_rupiah": MILLION}])
    (finding,) = preview(folder, asked).findings
    assert finding.kind == "satuan-meragukan"
    answered = replace(asked, choices=asked.choices.answered(finding.answers[-1]))
    assert {found.kind for found in preview(folder, answered).findings} == {"kumulatif-turun", "lonjakan"}


def test_findings_are_said_once_however_often_one_looks(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=50), periode="I")
    again = draft(anggaran=money(a=40))
    preview(folder, again)
    assert [finding.kind for finding in preview(folder, again).findings] == ["kumulatif-turun"]
    assert [finding.kind for finding in publish(folder, [again])[0].findings] == ["kumulatif-turun"]
    assert again.findings == []


def test_a_shifted_column_is_said_once_and_settled_by_one_answer(folder: Folder, give: Publish) -> None:
    whole = {"a": 10, "b": 2_000, "c": 30, "d": 4_000}
    give(anggaran=allocations(**whole), periode="I")
    shifted = draft(anggaran=allocations(a=10, b=10, c=2_000, d=30))
    (finding,) = preview(folder, shifted).findings
    assert finding.message == (
        "E3: angka di kolom ini tampaknya bergeser satu baris: 3 dari 3 angka yang berubah sama dengan angka yang "
        'berlaku untuk baris di atasnya, mulai dari "b" yang di sini 10. Kembalikan ke barisnya di berkas.'
    )
    assert flags(finding) == ['--decide "Data!E3=benar"']
    answered = replace(shifted, choices=shifted.choices.answered(finding.answers[0]))
    assert {found.kind for found in preview(folder, answered).findings} == {"lonjakan"}


def test_that_a_figure_is_right_settles_no_other_doubt_about_it(folder: Folder, give: Publish) -> None:
    give(anggaran=money(a=50), periode="I")
    given = draft(anggaran=money(a=40))
    upheld = replace(given, choices=replace(given.choices, decide=("Data!F2=benar",)))
    assert [finding.kind for finding in preview(folder, upheld).findings] == ["kumulatif-turun"]


def test_a_month_is_written_in_words(folder: Folder, give: Publish) -> None:
    give(**institutions("2025-03", A=80))
    (finding,) = preview(folder, draft(**institutions("2025-04", A=0.8))).findings
    assert finding.message == "B2: nilai A 0,8, padahal Maret 2025 80. Pastikan angka dan skalanya benar."
