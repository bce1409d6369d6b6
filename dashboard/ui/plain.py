"""Texts from files and people shown as they are: Streamlit reads labels and messages as Markdown."""

import re
from html import escape

import streamlit as st

# What would begin a link, a picture, a formula, a colour, an emphasis, HTML, a table, a heading or a list.
MEANT = re.compile(
    r"[\\`*\[\]$~^<>|]|(?<![^\W_])_|_(?![^\W_])|:(?=\w)|^\s*[#+-]|(?<=^\d)[.)](?=\s)|(?<=^\d\d)[.)](?=\s)", re.MULTILINE
)
ICON = re.compile(r":(?=[\w+/-]+\\?:)")
UNSEEN = "\u200b"
JOINT = re.compile(r"(?<=[_.-])(?=[^_.-])")


def plain(text: object) -> str:
    """A text for a label or a message, nothing of which is taken for Markdown."""
    escaped = MEANT.sub(lambda found: f"{found.group()[:-1]}\\{found.group()[-1]}", str(text))
    return ICON.sub(f":{UNSEEN}", escaped)


def named(file: str) -> str:
    """A file's name as HTML; where it has no room it goes on after ``_``, ``.`` or ``-``, never inside a word."""
    return "<wbr>".join(escape(part) for part in JOINT.split(file))


def strong(text: str) -> None:
    """A text in bold, as it is."""
    st.html(f'<p class="tebal">{escape(text)}</p>')
