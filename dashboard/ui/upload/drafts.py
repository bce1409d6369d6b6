"""The drafts of an upload: which are open, what reading them gave, what the user says about them.

A draft lives in the store's workspace and its id in the address (``?draf=ID,ID``), so it survives a reload, a second
tab and a restart of the server. Reading is kept for each state of a draft, so that moving about costs nothing.
"""

from collections import Counter, OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from dashboard.importing import Answer, Choices, Draft, Finding, Known, read_draft
from dashboard.importing.findings import ERROR, INFO, WARNING
from dashboard.store import Change, DraftNote, Folder, Keep, Workspace, known, named, preview
from dashboard.ui.session import folder
from dashboard.ui.writing import told

ADDRESS = "draf"
READINGS_KEPT = 8


@dataclass(frozen=True)
class Reading:
    """A draft as it stands: what was read, judged beside what is in force, and what publishing would change."""

    id: str
    draft: Draft
    keep: Keep
    status: str
    findings: tuple[Finding, ...]
    counts: tuple[Counter[str], ...]
    changes: tuple[Change, ...]

    def found(self, severity: str) -> list[Finding]:
        """The findings of a severity."""
        return [finding for finding in self.findings if finding.severity == severity]

    @property
    def errors(self) -> int:
        """How many findings stop publication."""
        return len(self.found(ERROR))

    @property
    def warnings(self) -> int:
        """How many findings need one look."""
        return len(self.found(WARNING))

    @property
    def notes(self) -> int:
        """How many findings are only said."""
        return len(self.found(INFO))


def workspace() -> Workspace:
    """Where drafts are kept."""
    return Workspace(folder())


def opened_ids() -> list[str]:
    """The drafts that the address names."""
    return [part for part in st.query_params.get(ADDRESS, "").split(",") if part]


def opened() -> list[Reading]:
    """The drafts that the address names, read; those that are gone are left out."""
    readings = [_current(number) for number in opened_ids()]
    return [reading for reading in readings if reading]


def others() -> list[DraftNote]:
    """Unpublished drafts that are not open."""
    open_now = opened_ids()
    return [note for note in workspace().drafts() if note.id not in open_now]


def open_drafts(numbers: Sequence[str]) -> None:
    """Name drafts in the address; without any the page begins anew."""
    if numbers:
        st.query_params[ADDRESS] = ",".join(numbers)
    elif ADDRESS in st.query_params:
        del st.query_params[ADDRESS]


def take_file(content: bytes, name: str, progress: Callable[[float], None], waiting: Callable[[], None]) -> str:
    """Read a file for the first time and keep it as a draft; returns its id.

    ``progress`` and ``waiting`` are those of :func:`~dashboard.importing.read_draft`.
    """
    draft = read_draft(content, name, Choices(), _known(folder(), folder().current), progress, waiting)
    number = workspace().save_draft(draft, Keep.ASK)
    keep_newest(_just_read(), number, draft)
    return number


def keep_newest(kept: OrderedDict[str, Draft], number: str, draft: Draft) -> None:
    """Keep one more draft; of those that nobody came to look at, the oldest go."""
    kept[number] = draft
    while len(kept) > READINGS_KEPT:
        kept.popitem(last=False)


@told
def answer(number: str, given: Answer) -> None:
    """Take one answer of the user's; the draft is read again when it is next looked at."""
    stored = workspace().draft(number)
    if stored is None:
        return
    if given.name == "keep":
        workspace().change_draft(number, stored.choices, Keep(given.value))
    else:
        workspace().change_draft(number, stored.choices.answered(given), stored.keep)


@told
def say(number: str, **said: Any) -> None:
    """Set what the user says about a draft as a whole, or take it back with nothing."""
    stored = workspace().draft(number)
    if stored is not None:
        workspace().change_draft(number, replace(stored.choices, **said), stored.keep)


@told
def delete(number: str) -> None:
    """Forget a draft; the page shows what is left of the upload."""
    workspace().delete_draft(number)
    open_drafts([other for other in opened_ids() if other != number])


def _current(number: str) -> Reading | None:
    stored = workspace().draft(number)
    if stored is None:
        return None
    return _judge(folder(), folder().current, number, stored.choices, stored.keep)


@st.cache_resource(show_spinner=False, max_entries=READINGS_KEPT)
def _judge(_folder: Folder, version: int, number: str, choices: Choices, keep: Keep) -> Reading | None:
    """A draft compared with what is in force. Shared between sessions: do not change it."""
    draft = _read(_folder, version, number, choices)
    if draft is None:
        return None
    outcome = preview(_folder, draft, keep)
    said = (tuple(outcome.findings), tuple(outcome.counts), tuple(outcome.changes))
    return Reading(number, draft, keep, outcome.status, *said)


@st.cache_resource(show_spinner="Membaca berkas", max_entries=READINGS_KEPT)
def _read(_folder: Folder, version: int, number: str, choices: Choices) -> Draft | None:
    fresh = _just_read().pop(number, None)
    if fresh is not None and fresh.choices == choices:
        return fresh
    stored = Workspace(_folder).draft(number)
    return stored.read(_known(_folder, version)) if stored else None


def _known(place: Folder, version: int) -> Known:
    """What is confirmed is asked each time: it may come a moment after the version in which it was."""
    return known(place, _named(place, version))


@st.cache_resource(show_spinner=False, max_entries=2)
def _named(_folder: Folder, version: int) -> Known:
    return named(_folder)


@st.cache_resource(show_spinner=False)
def _just_read() -> OrderedDict[str, Draft]:
    """Drafts read a moment ago, so that looking at one does not read it a second time."""
    return OrderedDict()
