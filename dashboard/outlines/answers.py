"""Answers of reports while one written report is filled: each is asked once, however many parts are made of it."""

from collections.abc import Callable
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from queries.reports import run


class Answers:
    """The reports of a connection. Rows are shared: do not change them in place."""

    def __init__(self, connection: DuckDBPyConnection) -> None:
        self.connection = connection
        self._known: dict[tuple[str, str], pd.DataFrame] = {}

    def ask(self, question: Callable[..., pd.DataFrame], **parameters: Any) -> pd.DataFrame:
        """The answer of a query function."""
        return self._once(question.__name__, parameters, lambda: question(self.connection, **parameters))

    def run(self, report: str, **parameters: Any) -> pd.DataFrame:
        """The answer of a report by its name."""
        return self._once(report, parameters, lambda: run(self.connection, report, **parameters))

    def _once(self, report: str, parameters: dict[str, Any], answer: Callable[[], pd.DataFrame]) -> pd.DataFrame:
        given = sorted((name, value) for name, value in parameters.items() if value is not None)
        key = (report, repr(given))
        if key not in self._known:
            self._known[key] = answer()
        return self._known[key]
