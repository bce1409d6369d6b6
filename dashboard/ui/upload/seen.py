"""Which difference of a draft was shown: none is published unseen that a colleague's publication has changed."""

from collections.abc import Iterable

import streamlit as st

from dashboard.ui.upload.drafts import Reading

SEEN = "perubahan_terlihat"


def shown(reading: Reading) -> None:
    """Note what this session is shown of a draft."""
    st.session_state.setdefault(SEEN, {})[reading.id] = _difference(reading)


def changed_meanwhile(readings: Iterable[Reading]) -> list[str]:
    """The files whose difference is another than was shown, with the same answers; what holds now counts as shown."""
    seen = st.session_state.setdefault(SEEN, {})
    changed = []
    for reading in readings:
        said, now = seen.get(reading.id), _difference(reading)
        if said and said[0] == now[0] and said[1] != now[1]:
            changed.append(reading.draft.file)
        seen[reading.id] = now
    return changed


def _difference(reading: Reading) -> tuple[object, object]:
    """What was answered, and what it changes."""
    return (reading.draft.choices, reading.keep), reading.changes
