"""Follow-ups of the version being read and of its workspace."""

from typing import Any

from dashboard.store import FollowUps, Subject
from dashboard.store.written import Written, newest_written, written_history
from dashboard.ui.session import ask, folder
from queries import follow_ups


def written_by_object(period: dict[str, Any]) -> dict[str, Written]:
    """The newest entry about every object of a quarter."""
    return newest_written(ask(follow_ups, **period), FollowUps(folder()).newest(**period))


def history_of(period: dict[str, Any], objek: str) -> list[Written]:
    """Everything that was ever said about an object in a quarter, newest first."""
    rows = ask(follow_ups, **period)
    return written_history(rows[rows["objek"] == objek], FollowUps(folder()).history(Subject(**period, objek=objek)))
