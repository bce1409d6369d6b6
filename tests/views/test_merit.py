"""The merit system without a reported value: what the self-assessment gives stands for itself."""

from typing import Any

import duckdb
import pytest

from dashboard.outlines.sentences import SENTENCES
from dashboard.views import merit
from tests.conftest import put

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}


@pytest.mark.parametrize(
    ("scores", "goal", "said", "is_filled"),
    [
        ((3, 4), ", menurut penilaian mandiri", "Penilaian mandiri sistem merit 35", True),
        (
            (3, None),
            merit.NOT_YET,
            "Belum ada nilai sistem merit yang dilaporkan; penilaian mandiri: satu dari 2",
            False,
        ),
    ],
)
def test_a_self_assessment_is_told_where_no_value_is_reported(
    facts: duckdb.DuckDBPyConnection, scores: tuple[int | None, ...], goal: str, said: str, is_filled: bool
) -> None:
    for number, score in enumerate(scores, start=1):
        named = {"aspek": "Promosi", "nomor_sub_aspek": number, "sub_aspek": f"Promosi {number}"}
        put(facts, "merit_skor", **named, bobot=5, pengampu="BKD", skor=score)

    def ask(question: Any, **parameters: Any) -> Any:
        return question(facts, **parameters)

    (sentence,) = SENTENCES["merit"](ask, PERIOD)
    assert sentence.text.startswith(said)
    assert sentence.is_filled == is_filled
    assert merit.goals(ask, PERIOD, {}).title.endswith(goal)
