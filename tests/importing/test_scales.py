"""What a doubtful scale is answered with is what is read."""

from decimal import Decimal

from dashboard.importing import Draft, read_draft
from tests.importing.corpus.ip_asn import FRACTIONS


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
