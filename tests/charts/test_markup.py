"""The HTML of a chart and its text alternative say what the figure says."""

import html
import re

import pytest

from dashboard.charts import Chart, alt_text, markup
from dashboard.charts.markup import FORMS as HTML_FORMS


@pytest.mark.parametrize("form", HTML_FORMS)
def test_html_holds_every_text_and_leads_every_mark_somewhere(charts: dict[str, Chart], form: str) -> None:
    chart = charts[form]
    written = markup(chart, alt_text(chart), lambda key: f"halaman?kunci={key}")
    shown = html.unescape(written)
    for text in [*chart.column("text"), *(chart.column("label") if form != "strip" else [])]:
        assert str(text) in shown
    for key in chart.column("key"):
        assert f"halaman?kunci={key}" in shown
    assert chart.finding in shown


def test_html_bars_are_as_long_as_their_values(charts: dict[str, Chart]) -> None:
    written = markup(charts["bullet"], "")
    widths = [float(width) for width in re.findall(r"g-batang[^>]*width:([\d.]+)%", written)]
    values = [value for value in charts["bullet"].column("value") if value == value]
    assert widths == [pytest.approx(value / 126 * 100, abs=0.01) for value in values]
    assert "belum tersedia: Data Belum Rilis" in written
    assert written.count("g-target") == 13


def test_html_is_safe_from_what_a_workbook_says(charts: dict[str, Chart]) -> None:
    chart = charts["bars"]
    rows = chart.rows.assign(kegiatan="<script>alert(1)</script>")
    assert "<script>" not in markup(Chart(**{**vars(chart), "rows": rows}), "<b>", lambda key: key)


@pytest.mark.parametrize("form", ["bullet", "bars"])
def test_the_text_alternative_is_made_of_sentences(charts: dict[str, Chart], form: str) -> None:
    assert re.search(r"\. \d+ baris data, tersedia sebagai tabel\.$", alt_text(charts[form]))
