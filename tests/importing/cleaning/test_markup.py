"""Paragraphs of a part: where they begin and end, also where markup is broken."""

import re

from hypothesis import given
from hypothesis import strategies as st

from dashboard.importing.cleaning.markup import redact_markup

HALVES = ("1970", "01011995011001")
TAGS = ["<p>", "</p>", "<a:p x='1'>", "</a:p>", "<p/>", "<si>", "</si>", "<r>", "</r>"]
PARAGRAPH = re.compile(r"<((?:\w+:)?(?:si|p))(?: [^>]*)?(?<!/)>.*?</\1>")


def test_a_number_that_formatting_divides() -> None:
    first, second = HALVES
    assert redact_markup(f"<p>a <r>{first}</r><r>{second}</r></p>") == "<p>a [data pribadi dihapus]<r></r><r></r></p>"


@given(st.lists(st.sampled_from(TAGS)), st.lists(st.sampled_from(TAGS)), st.lists(st.sampled_from(TAGS)))
def test_a_number_within_a_paragraph_goes_however_the_tags_stand(
    before: list[str], within: list[str], after: list[str]
) -> None:
    first, second = HALVES
    markup = "".join([*before, "<r>", first, *within, second, "</r>", *after])
    inside = any(first in found[0] and second in found[0] for found in PARAGRAPH.finditer(markup))
    assert (second not in redact_markup(markup)) == (inside or not within)
