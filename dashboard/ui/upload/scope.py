"""What the user may say about a whole file: agency, year and quarter, sheet, hidden parts, cumulative or not."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from dashboard.headlines.words import QUARTERS
from dashboard.importing.choices import UNITS_OF_MONEY
from dashboard.ui.filters import YEARS, agency_options, filter_row
from dashboard.ui.upload.drafts import Reading, say

UNSAID = ""
FROM_FILE, UNKNOWN, SEVERAL = "dari berkas", "belum dikenali", "beberapa"
SUPPOSED = "akhir tahun"
ACCUMULATIONS = {"kumulatif": "kumulatif", "per_triwulan": "per triwulan"}
UNITS = {int(answer.value): answer.label for answer in UNITS_OF_MONEY}


def scope_row(reading: Reading) -> None:
    """The choices in the row on top, where other pages have their filters."""
    choices, understood = reading.draft.choices, _understood(reading)
    sheets = [sheet.name for sheet in reading.draft.sheets]
    with filter_row():
        _choice(reading, "Perangkat daerah", "perangkat_daerah", agency_options(), understood["perangkat_daerah"], 190)
        _choice(reading, "Tahun", "tahun", list(YEARS), understood["tahun"], 160)
        supposed = any(finding.kind == "triwulan-dianggap" for finding in reading.findings)
        _choice(reading, "Triwulan", "triwulan", list(QUARTERS), understood["periode"], 150, supposed=supposed)
        if len(sheets) > 1 or choices.sheet:
            names = sheets if choices.sheet in (None, *sheets) else [*sheets, choices.sheet]
            _choice(reading, "Lembar", "sheet", names, "semua", 200)
        with st.popover("Pilihan lain", key="pilihan_lain"):
            _choice(
                reading,
                "Realisasi dalam berkas",
                "akumulasi",
                list(ACCUMULATIONS),
                FROM_FILE,
                260,
                label_of=lambda value: ACCUMULATIONS[value],
            )
            _choice(reading, "Satuan uang", "satuan", list(UNITS), FROM_FILE, 260, label_of=lambda value: UNITS[value])
            key = f"tersembunyi_{reading.id}"
            st.session_state[key] = choices.include_hidden
            st.toggle("Sertakan yang tersembunyi", key=key, on_change=_take_toggle, args=(reading.id, key))


def ask(reading: Reading, name: str, place: str) -> None:
    """One choice about the whole file, at a finding that asks for it; ``place`` tells the findings apart."""
    titles = {"perangkat_daerah": "Perangkat daerah", "tahun": "Tahun", "triwulan": "Triwulan", "sheet": "Lembar"}
    values: dict[str, list[Any]] = {
        "perangkat_daerah": agency_options(),
        "tahun": list(YEARS),
        "triwulan": list(QUARTERS),
        "sheet": [sheet.name for sheet in reading.draft.sheets],
    }
    key = f"{name}_{place}"
    st.selectbox(
        titles[name],
        values[name],
        index=None,
        key=key,
        width=120,
        placeholder="Pilih",
        on_change=_take,
        args=(reading.id, name, key),
    )


def _choice(
    reading: Reading,
    label: str,
    name: str,
    values: list[Any],
    understood: object,
    width: int,
    *,
    label_of: Callable[[Any], str] = str,
    supposed: bool = False,
) -> None:
    """One choice; its first option is what was understood from the file, or what is supposed as it does not say."""
    said = getattr(reading.draft.choices, name)
    key = f"{name}_{reading.id}"
    options = [UNSAID, *values]
    if said is not None and said not in options:
        options.append(said)
    st.session_state[key] = UNSAID if said is None else said
    nothing = (
        f"{understood} · {SUPPOSED if supposed else FROM_FILE}"
        if understood not in (FROM_FILE, "semua", SEVERAL, None)
        else str(understood or UNKNOWN)
    )
    st.selectbox(
        label,
        options,
        key=key,
        width=width,
        format_func=lambda value: nothing if value == UNSAID else label_of(value),
        on_change=_take,
        args=(reading.id, name, key),
    )


def _take(number: str, name: str, key: str) -> None:
    chosen = st.session_state[key]
    say(number, **{name: None if chosen == UNSAID else chosen})


def _take_toggle(number: str, key: str) -> None:
    say(number, include_hidden=st.session_state[key])


def _understood(reading: Reading) -> dict[str, object]:
    """The one agency, year and quarter the facts name; nothing where they differ or are missing."""
    rows = [
        row
        for table in reading.draft.tables
        for name, facts in table.facts.items()
        if name != "angka_tercetak"
        for row in facts
    ]
    found: dict[str, object] = {}
    for column in ("perangkat_daerah", "tahun", "periode"):
        values = {row.get(column) for row in rows}
        if column == "periode":
            values &= set(QUARTERS)
        values.discard(None)
        found[column] = next(iter(values)) if len(values) == 1 else SEVERAL if values else None
    return found
