"""What a doubtful scale is answered with is what is read."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from dashboard.importing import Choices, Draft, read_draft
from tests.importing.corpus.ip_asn import FRACTIONS
from tests.importing.corpus.notation import OWN_UNITS
from tests.importing.corpus.titles import HIRING, LEAVES, STAFFING, TITLE

HEAD = ["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"]
Workbook = Callable[..., bytes]


def budget(workbook: Workbook, *figures: tuple[float, float], total: tuple[float, float] | None = None) -> bytes:
    """Sub-activities from row 6 on, with allocation in D and spending in E."""
    leaves = [[STAFFING, HIRING, f"Sub {number}", *line] for number, line in enumerate(figures)]
    sums = [["Jumlah", None, None, *total]] if total else []
    return workbook(TW=[*TITLE, HEAD, *leaves, *sums])


def answered(draft: Draft, position: int) -> Draft:
    """The draft with the answer at a position given to each question about a scale."""
    choices = draft.choices
    for finding in draft.findings:
        if finding.kind == "satuan-meragukan":
            choices = choices.answered(finding.answers[position])
    return read_draft(draft.given, draft.file, choices)


def test_fractions_of_an_index_are_its_points_when_that_is_said() -> None:
    asked = read_draft(FRACTIONS, "berkas.xlsx")
    for position, first in ((0, Decimal("80.5")), (1, Decimal("0.805"))):
        draft = answered(asked, position)
        assert not draft.rejected
        assert draft.tables[0].facts["ip_asn_instansi"][0]["nilai"] == first


def test_a_unit_that_is_said_is_asked_once(workbook: Workbook) -> None:
    draft = read_draft(
        workbook(TW=[*TITLE, ["(dalam ribuan rupiah)"], HEAD, [STAFFING, HIRING, "Sub", 7.5, 1.25]]), "a.xlsx"
    )
    assert [(finding.kind, finding.cell) for finding in draft.findings] == [("satuan-meragukan", "D6")]
    assert answered(draft, 0).tables[0].facts["anggaran"][0]["pagu_rupiah"] == 7_500


def test_a_unit_that_headings_say_is_asked_once_for_all_of_them(workbook: Workbook) -> None:
    head = [*HEAD[:3], "Pagu (Rp Ribu)", "Realisasi (Rp Ribu)"]
    draft = read_draft(workbook(TW=[*TITLE, head, [STAFFING, HIRING, "Sub", 7.5, 1.25]]), "a.xlsx")
    assert [(finding.kind, finding.cell) for finding in draft.findings] == [("satuan-meragukan", "D5")]
    for position, figures in ((0, (7_500, 1_250)), (1, (8, 1))):
        (fact,) = answered(draft, position).tables[0].facts["anggaran"]
        assert (fact["pagu_rupiah"], fact["realisasi_rupiah"]) == figures


def test_a_scale_in_cells_is_asked_about_once_for_their_column(workbook: Workbook) -> None:
    written = ["142,72 juta", "Rp 1.250.000 rupiah", "3,5 M", "Rp 2.500 ribu", "1.000.000"]
    lines = [[STAFFING, HIRING, f"Sub {text}", 9_000_000_000, text] for text in written]
    asked = read_draft(workbook(TW=[*TITLE, HEAD, *lines]), "a.xlsx")
    assert [(finding.kind, finding.cell) for finding in asked.findings] == [("satuan-meragukan", "E6")]
    draft = answered(asked, 0)
    assert draft.findings == []
    spent = [fact["realisasi_rupiah"] for fact in draft.tables[0].facts["anggaran"]]
    assert spent == [142_720_000, 1_250_000, 3_500_000_000, 2_500_000, 1_000_000]


def test_a_doubtful_figure_keeps_its_scale_in_what_it_may_mean(workbook: Workbook) -> None:
    draft = read_draft(workbook(TW=[*TITLE, HEAD, [STAFFING, HIRING, "Sub", 9_000_000_000, "1.250 juta"]]), "a.xlsx")
    (finding,) = draft.findings
    assert [answer.value for answer in finding.answers] == ["TW!E6=1250000000", "TW!E6=1250000"]


def test_whole_rupiah_said_in_a_cell_below_a_heading_in_thousands_is_asked_about(workbook: Workbook) -> None:
    lines = [[STAFFING, HIRING, f"Sub {text}", 9_000_000, text] for text in ("1.250.000 rupiah", "7.500")]
    asked = read_draft(workbook(TW=[*TITLE, HEAD, *lines]), "a.xlsx", Choices(satuan=1000, decide=("TW!E=ribuan",)))
    assert [(finding.kind, finding.cell) for finding in asked.findings] == [("satuan-meragukan", "E6")]


WHOLE = ((600_000_000, 90_000), (210_000_000, 210_000), (30_000_000, 0), (7_000_000, 1_000))


def test_spending_in_thousands_beside_whole_allocations_is_asked_about(workbook: Workbook) -> None:
    asked = read_draft(budget(workbook, *WHOLE), "berkas.xlsx")
    assert [(finding.kind, finding.cell) for finding in asked.findings] == [("satuan-meragukan", "E6")]
    for position, scale in ((0, 1000), (1, 1)):
        draft = answered(asked, position)
        assert draft.findings == []
        read = [(fact["pagu_rupiah"], fact["realisasi_rupiah"]) for fact in draft.tables[0].facts["anggaran"]]
        assert read == [(allocated, spent * scale) for allocated, spent in WHOLE]


@pytest.mark.parametrize(
    "figures",
    [
        ((600_000_000, 90_000), (210_000_000, 210_001), (7_000_000, 1_000)),
        ((600_000_000, 0), (210_000_000, 0), (30_000_000, 0), (7_000_000, 1_000)),
        ((600_000_000, 0), (210_000_000, 0), (7_000_000, 0)),
    ],
    ids=["a thousand times as much would exceed one", "one row spends a little", "nothing is spent"],
)
def test_low_spending_is_believed(workbook: Workbook, figures: tuple[tuple[int, int], ...]) -> None:
    assert read_draft(budget(workbook, *figures), "berkas.xlsx").findings == []


@pytest.mark.parametrize(("more", "kinds"), [(0, []), (1, ["jumlah-tidak-cocok"])])
def test_a_total_of_scaled_figures_differs_by_a_whole_rupiah_or_not_at_all(
    workbook: Workbook, more: int, kinds: list[str]
) -> None:
    parts = ((12.386_292_426, 1.1), (0.617_638_5, 0.2), (3.3, 0.3))
    total = (16.303_930_926_4, 1.6 + more / 1_000_000)
    draft = read_draft(budget(workbook, *parts, total=total), "berkas.xlsx", Choices(satuan=1_000_000))
    assert [finding.kind for finding in draft.findings] == kinds


@pytest.mark.parametrize("odd", ["70.806,251", "10.934.454\n15.000.000"])
def test_one_odd_figure_is_asked_for_in_its_place(workbook: Workbook, odd: str) -> None:
    figures = [(9_000_000, 1_000_000 + number) for number in range(10)]
    lines = [[STAFFING, HIRING, f"Sub {spent}", allocated, spent] for allocated, spent in figures]
    draft = read_draft(workbook(TW=[*TITLE, HEAD, *lines, [STAFFING, HIRING, "Sub", 9_000_000, odd]]), "a.xlsx")
    assert [(one.kind, one.cell, one.answers, one.asks) for one in draft.findings] == [
        ("bukan-angka", "E16", (), ("angka",))
    ]


@pytest.mark.parametrize("choices", [Choices(), Choices(satuan=1_000_000)], ids=["nothing said", "a unit of the file"])
def test_a_column_in_rupiah_beside_one_in_millions_keeps_its_figures(choices: Choices) -> None:
    asked = read_draft(OWN_UNITS, "berkas.xlsx", choices)
    assert [(one.kind, one.cell) for one in asked.findings] == [("satuan-meragukan", "E5")]
    read = [(fact["pagu_rupiah"], fact["realisasi_rupiah"]) for fact in answered(asked, 0).tables[0].facts["anggaran"]]
    assert read == [(leaf[3], leaf[4]) for leaf in LEAVES]


def test_a_calculated_fraction_among_whole_rupiah_is_rounded_by_one_answer(workbook: Workbook) -> None:
    asked = read_draft(budget(workbook, *[(9_000_000, 1_000_000)] * 10, (9_000_000, 1_234_567.5)), "berkas.xlsx")
    (question,) = asked.findings
    assert ([answer.label for answer in question.answers], question.asks) == (["1.234.568"], ("angka",))
    draft = read_draft(asked.given, asked.file, asked.choices.answered(question.answers[0]))
    assert draft.tables[0].facts["anggaran"][-1]["realisasi_rupiah"] == 1_234_568
