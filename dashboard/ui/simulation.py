"""The simulator: scores chosen by sub-aspect, in the address under ``skor`` ("3.1=4,3.10=3"), set here and put back."""

import re
from collections.abc import Mapping

import pandas as pd
import streamlit as st

from dashboard.headlines.words import known
from dashboard.notation import trim
from dashboard.panels.simulation import is_raised
from dashboard.ui.plain import plain

SCORES = "skor"
GOAL = "nilai_tujuan"
SELECT = "_skor_"
NUMBER = re.compile(r"\d{1,6}([.,]\d{1,4})?")


def chosen_scores() -> str | None:
    """The chosen scores as the query takes them: from the address when the visit begins, then as the reader chose."""
    chosen = st.session_state.setdefault(SCORES, st.query_params.get(SCORES, ""))
    _to_address(SCORES, chosen)
    return chosen or None


def raise_scores(rows: pd.DataFrame) -> None:
    """Choose the goal of every row of a cheapest path."""
    _choose(dict(zip(rows["kode_sub_aspek"], map(str, rows["skor_tujuan"]), strict=True)))


def toggle_raise(rows: pd.DataFrame, code: str) -> None:
    """Choose the goal of one row of a cheapest path, or take it back when it is chosen already."""
    row = rows[rows["kode_sub_aspek"] == code].iloc[0]
    goal = str(row["skor_tujuan"])
    _choose({code: "" if _scores().get(code) == goal else goal})


def clear_scores() -> None:
    """Back to the scores of the self-assessment."""
    st.session_state[SCORES] = ""
    _to_address(SCORES, "")


def reset_button() -> None:
    """The way back to the self-assessment, while any score is chosen."""
    if st.session_state.get(SCORES):
        st.button("Kembalikan ke penilaian mandiri", key="_ulang_simulasi", on_click=clear_scores)


def score_selects(rows: pd.DataFrame) -> None:
    """A choice of scores for every sub-aspect that can be raised, by aspect."""
    for aspek in dict.fromkeys(rows["aspek"]):
        own = rows[rows["aspek"] == aspek]
        open_to_raise = own[~(own["skor"] >= own["skor_tertinggi"])]
        raised = int(is_raised(own).sum())
        note = f"{raised} dinaikkan" if raised else f"{len(open_to_raise)} dapat dinaikkan"
        if open_to_raise.empty:
            note = "semua berskor tertinggi"
        with st.expander(
            plain(f"{aspek} · {note}"), expanded=bool(raised), key=f"_aspek_{own['kode_sub_aspek'].iloc[0]}"
        ):
            for _, row in open_to_raise.iterrows():
                _select(row)


def goal_input(suggested: Mapping[str, float]) -> str | None:
    """The value to reach, as the query takes it; ``suggested`` are named goals that set it. In the address."""
    if GOAL not in st.session_state:
        usual = trim(next(iter(suggested.values()))) if suggested else ""
        st.session_state[GOAL] = st.query_params.get(GOAL, usual)
    _to_address(GOAL, st.session_state[GOAL])
    with st.container(border=True, key="kartu_tujuan", gap="small"):
        st.html('<h2 class="temuan">Jalur termurah ke suatu nilai</h2>')
        written = st.text_input("Nilai tujuan", key=GOAL, width=150)
        with st.container(horizontal=True, gap="small", key="tujuan_usulan"):
            for name, value in suggested.items():
                st.button(f"{name} {trim(value)}", key=f"_tujuan_{name}", on_click=_set_goal, args=(value,))
    return written if NUMBER.fullmatch(written or "") else None


def _select(row: pd.Series) -> None:
    code = row["kode_sub_aspek"]
    own = trim(row["skor"]) if known(row["skor"]) else "–"
    higher = [str(score) for score in range(1, int(row["skor_tertinggi"]) + 1) if not score <= row["skor"]]
    st.session_state[SELECT + code] = _scores().get(code, own)
    st.segmented_control(
        plain(f"{code} {row['sub_aspek']} · bobot {trim(row['bobot'])} · {row['pengampu']}"),
        [own, *higher],
        key=SELECT + code,
        required=True,
        on_change=_take,
        args=(code, own),
    )


def _take(code: str, own: str) -> None:
    """Take over what a select holds."""
    chosen = st.session_state[SELECT + code]
    _choose({code: "" if chosen in (None, own) else chosen})


def _choose(scores: Mapping[str, str]) -> None:
    """Choose some scores; an empty one is taken back."""
    kept = {code: score for code, score in {**_scores(), **scores}.items() if score}
    st.session_state[SCORES] = ",".join(f"{code}={score}" for code, score in kept.items())
    _to_address(SCORES, st.session_state[SCORES])


def _scores() -> dict[str, str]:
    """The chosen scores by code."""
    pairs = (part.partition("=") for part in st.session_state.get(SCORES, "").split(","))
    return {code: score for code, equals, score in pairs if equals}


def _set_goal(value: float) -> None:
    st.session_state[GOAL] = trim(value)


def _to_address(name: str, chosen: str) -> None:
    if chosen:
        st.query_params[name] = chosen
    elif name in st.query_params:
        del st.query_params[name]
