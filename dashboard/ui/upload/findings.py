"""Step 2, right: what is wrong, grouped, each with the ways to settle it at once."""

from collections.abc import Sequence
from hashlib import sha1
from html import escape
from itertools import groupby

import streamlit as st
from duckdb import DuckDBPyConnection

from dashboard.exports.marked import marked_apart
from dashboard.headlines import uploading as said
from dashboard.importing import Answer, Finding
from dashboard.importing.choices import subject_and_value
from dashboard.importing.findings import ERROR, INFO, KINDS, WARNING
from dashboard.importing.opening.limits import Refused as TooLarge
from dashboard.outlines.files import XLSX
    """The key of a control: of two questions at one cell each has its own."""
    return f"{name}_{reading.id}_{_digest(*parts)}"


def _digest(*parts: object) -> str:
    return sha1("|".join(str(part) for part in parts).encode(), usedforsecurity=False).hexdigest()[:12]
