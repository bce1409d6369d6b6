"""Quarters that are locked after their evaluation meeting: the list, locking one, reopening one with a reason."""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from dashboard.headlines import history as said
from dashboard.headlines.words import QUARTERS, known
from dashboard.store import lock, reopen
from dashboard.ui.filters import YEARS, agency_options
from dashboard.ui.session import folder
from dashboard.ui.writing import carry_out


def locks_card(locks: pd.DataFrame) -> None:
    """Locked quarters, each with its way back, and a way to lock another."""
    with st.container(border=True, key="kartu_kunci", gap="small"):
        title = f"{len(locks)} triwulan terkunci" if len(locks) else "Tidak ada triwulan yang terkunci"
        st.html(
            f'<h2 class="temuan">{title}</h2><p class="ukuran">Triwulan yang sudah dibahas dalam rapat evaluasi dapat '
            "dikunci, sehingga angkanya tidak berubah lagi.</p>"
        )
        for _, row in locks.iterrows():
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"kunci_{row['batch']}"):
                why = f"; {row['alasan']}" if known(row["alasan"]) and row["alasan"] else ""
                st.html(
                    f'<b>{escape(said.quarter(row))}</b><br><span class="catatan">sejak '
                    f"{escape(said.moment(row['waktu']))} oleh {escape(str(row['pengguna']))}{escape(why)}</span>"
                )
                with st.popover("Buka kembali", key=f"kunci_buka_{row['batch']}"):
                    _reopen(row)
        with st.popover("Kunci triwulan", key="kunci_triwulan"):
            _lock()


def _lock() -> None:
    agencies, seen = agency_options(), st.session_state
    place = _place(seen.get("perangkat_daerah"), agencies)
    agency = st.selectbox("Perangkat daerah", agencies, index=place, key="kunci_perangkat_daerah")
    year = st.number_input("Tahun", YEARS[0], YEARS[-1], seen.get("tahun", 2024), key="kunci_tahun")
    place = _place(seen.get("triwulan", QUARTERS[-1]), QUARTERS)
    quarter = st.selectbox("Triwulan", QUARTERS, index=place, key="kunci_pilihan_triwulan")
    reason = st.text_input("Keterangan", key="kunci_alasan", placeholder="misalnya rapat evaluasi 8 April 2025")
    st.html(f'<p class="ukuran">{escape(said.to_lock(agency, int(year), quarter))}</p>')
    if st.button("Ya, kunci", type="primary", key="ya_kunci"):
        carry_out(lambda: lock(folder(), agency, int(year), quarter, reason.strip() or None))


def _reopen(row: pd.Series) -> None:
    st.html(f'<p class="ukuran">{escape(said.quarter(row))} dapat diubah lagi setelah dibuka.</p>')
    reason = st.text_input("Alasan", key=f"alasan_buka_{row['batch']}")
    if st.button("Ya, buka kembali", type="primary", key=f"ya_buka_{row['batch']}"):
        period = (str(row["perangkat_daerah"]), int(row["tahun"]), str(row["triwulan"]))
        carry_out(lambda: reopen(folder(), *period, reason.strip()), reason=reason)


def _place(seen: str | None, options: Sequence[str]) -> int:
    """Where what is being read stands among the options; the first where it is none of them."""
    return options.index(seen) if seen in options else 0
