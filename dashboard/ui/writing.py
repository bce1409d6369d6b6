"""Doing something that makes a new version: a refusal or a busy writer is a sentence, never an error page."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import streamlit as st
from filelock import Timeout

from dashboard.store import Refused
from dashboard.ui.plain import plain
from dashboard.ui.session import take_newest

Given = ParamSpec("Given")
BUSY = "Publikasi lain sedang berjalan dan belum selesai dalam satu menit. Tidak ada yang berubah; coba lagi."


def carry_out(action: Callable[[], object], *, reason: str | None = None) -> None:
    """Do it, then show the page on the new version; or say why not. A reason that is asked for may not be blank."""
    if reason is not None and not reason.strip():
        st.error("Tulis alasannya lebih dahulu.")
        return
    try:
        with st.spinner("Menyimpan"):
            action()
    except Refused as refusal:
        st.error(plain(refusal))
    except Timeout:
        st.error(BUSY)
    else:
        take_newest()
        st.rerun()


def told(action: Callable[Given, None]) -> Callable[Given, None]:
    """What a click does, with a refusal said instead of raised."""

    @wraps(action)
    def carried_out(*positional: Given.args, **named: Given.kwargs) -> None:
        try:
            action(*positional, **named)
        except Refused as refusal:
            st.error(plain(refusal))

    return carried_out
