"""The named levels of a budget, and the codes and words that say them."""

import re

PROGRAM, ACTIVITY, SUB_ACTIVITY = "program", "kegiatan", "sub_kegiatan"
NAMED = (PROGRAM, ACTIVITY, SUB_ACTIVITY)
ABOVE, BELOW = "di_atas_program", "rincian"
ACCOUNT = re.compile(r"\d(\.\d)?(\.\d{2}){0,3}(\.\d{4,5})?")
PATTERNS = (
    (SUB_ACTIVITY, re.compile(r"[\dX]\.[\dX]{2}\.\d{2}\.\d\.\d{2}\.\d{2,4}")),
    (ACTIVITY, re.compile(r"[\dX]\.[\dX]{2}\.\d{2}\.\d\.\d{2}")),
    (PROGRAM, re.compile(r"[\dX]\.[\dX]{2}\.\d{2}")),
)
WORDS = (
    (SUB_ACTIVITY, re.compile(r"sub\s*-?\s*kegiatan\s*:?\s+", re.IGNORECASE)),
    (ACTIVITY, re.compile(r"kegiatan\s*:?\s+", re.IGNORECASE)),
    (PROGRAM, re.compile(r"program\s*:?\s+", re.IGNORECASE)),
)


def by_code(code: str) -> str | None:
    """The level that a code says."""
    return next((level for level, pattern in PATTERNS if pattern.fullmatch(code)), None)


def by_word(name: str) -> str | None:
    """The level that the first words of a name say."""
    return next((level for level, pattern in WORDS if pattern.match(name)), None)


def is_account(code: str) -> bool:
    """Whether a code is an account's, and no programme's."""
    return ACCOUNT.fullmatch(code) is not None and not PATTERNS[2][1].fullmatch(code)


def bare_name(name: str, level: str) -> str:
    """A name without the word for its level, where that word is no part of it ("Kegiatan: ...", "Sub Kegiatan ...")."""
    word = next((found for named, pattern in WORDS if named == level and (found := pattern.match(name))), None)
    if word is None or (level == PROGRAM and ":" not in word[0]):
        return name
    return name[word.end() :]
