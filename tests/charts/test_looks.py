"""What a reader sees of a figure: colours that mean something, texts that never touch, room that is enough."""

import re
import tomllib
from itertools import pairwise
from typing import Any

import pandas as pd
import pytest

from dashboard.charts import CONFIG, Chart, alt_text, figure
from dashboard.charts.lettering import lines, width, wrap
from dashboard.charts.style import (
    CONTEXT,
    FADED,
    FADED_FOCUS,
    FOCUS,
    MUTED,
    NARROW_PLOT,
    PLACEHOLDERS,
    REALISATION,
    SMALL,
    TEXT,
    WIDE_PLOT,
)
from dashboard.notation import MONTHS
from tests.conftest import ROOT

THEME = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
PALETTES = ("chartCategoricalColors", "chartSequentialColors", "chartDivergingColors")
MISSING = float("nan")


def chart(form: str, columns: dict[str, list[Any]], **more: Any) -> Chart:
    """A chart whose columns are named as their roles."""
    frame = pd.DataFrame(columns)
    roles = {name: name for name in frame.columns if name not in more.get("values", ())}
    return Chart(form, frame, "Temuan", "Ukuran", "Sumber", roles, **more)


def budget(**more: Any) -> Chart:
    rows: dict[str, list[Any]] = {
        "key": ["a", "b", "c"],
        "label": ["Pengadaan", "Gaji", "Mutasi"],
        "value": [18.2, 5.0, 1.1],
        "text": ["Rp18,2 miliar", "Rp5,0 miliar", "Rp1,1 miliar"],
        "text_2": ["53,24 %", "96,28 %", "47,12 %"],
        "focus": [True, False, True],
    }
    return chart("bars", rows, **more)


def channel(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG reckons it."""
    lights = []
    for colour in (one, other):
        red, green, blue = (channel(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
        lights.append(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def palette(scheme: str) -> dict[str, str]:
    """Placeholder to colour."""
    colours = [colour for name in PALETTES for colour in THEME[scheme][name]]
    return dict(zip(PLACEHOLDERS, colours, strict=True))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_placeholder_has_a_colour_in_both_themes(scheme: str) -> None:
    assert [len(THEME[scheme][name]) for name in PALETTES] == [10, 10, 10]
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in palette(scheme).values())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("#000010", "#000018", 7),  # text on a card
        ("#000009", "#000018", 4.5),  # muted text
        ("#000004", "#000018", 4.5),  # focus, as text too
        ("#000001", "#000018", 4.5),  # realisation, as text too
        ("#000006", "#000018", 2.8),  # context marks
        ("#000002", "#000018", 3),  # second series
        ("#000011", "#000014", 4.5),  # good on its tint
        ("#000012", "#000015", 4.5),  # bad on its tint
        ("#000013", "#000016", 4.5),  # warning on its tint
        ("#000009", "#000017", 4.5),  # muted on the quiet tint
        ("#000009", "#000025", 3),  # names of bands stand above them, axis numbers below
        ("#000019", "#000004", 4.5),  # text on focus
        ("#000010", "#000020", 4.5),  # text on a usual cell of a tree
        ("#000004", "#000025", 3),  # a focus dot on the darkest band
    ],
)
def test_colours_can_be_told_apart(scheme: str, ink: str, ground: str, least: float) -> None:
    colours = palette(scheme)
    assert contrast(colours[ink], colours[ground]) >= least


def test_a_figure_speaks_indonesian_and_has_no_menu_beside_its_cards() -> None:
    assert CONFIG["displayModeBar"] is False
    assert CONFIG["locale"] == "id"
    assert CONFIG["locales"]["id"]["format"] == {"decimal": ",", "thousands": "."}


@pytest.mark.parametrize("pixels", [80, 128, 240])
def test_text_wraps_between_words_and_fits(pixels: int) -> None:
    text = "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK"
    wrapped = wrap(text, pixels)
    assert wrapped.replace("<br>", " ") == text
    assert all(width(line) <= pixels or " " not in line for line in wrapped.split("<br>"))
    assert lines(wrap(text, pixels, bold=True)) >= lines(wrapped)


def test_only_the_first_line_of_a_name_leaves_room_for_its_figure() -> None:
    first, *others = wrap("Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK", 120, after_first=170).split("<br>")
    assert width(first) <= 120
    assert [width(line) > 120 for line in others] == [True]


def test_width_sees_letters_not_tags() -> None:
    assert width("WWW") > width("iii") * 3
    assert width('<span style="color:#000004">abc</span>') == width("abc")
    assert width("<b>abc</b>") == width("abc", bold=True) > width("abc")
    assert width("ab<br>abcd") == width("abcd")


def test_what_the_finding_speaks_of_is_strong() -> None:
    bar = figure(budget())["data"][0]
    assert bar["marker"]["color"] == [FOCUS, REALISATION, FOCUS]
    assert bar["textfont"]["color"] == [FOCUS, REALISATION, FOCUS]


def test_a_chosen_row_keeps_its_colour_and_the_others_step_back() -> None:
    plain, chosen = figure(budget()), figure(budget(highlight=frozenset("b")))
    assert chosen["data"][0]["marker"]["color"] == [FADED_FOCUS, REALISATION, FADED_FOCUS]
    assert chosen["layout"]["yaxis"]["ticktext"][1] == "<b>Gaji</b>"
    assert chosen["layout"]["margin"] == plain["layout"]["margin"]
    gone = figure(budget(highlight=frozenset(["filtered away"])))
    assert FADED not in gone["data"][0]["marker"]["color"]


@pytest.mark.parametrize("narrow", [False, True])
def test_bars_and_figures_never_share_a_place(narrow: bool) -> None:
    layout = figure(budget(names={"text_2": "terserap"}), narrow=narrow)["layout"]
    needed = width("Rp18,2 miliar", bold=True) + width("53,24 %", bold=True)
    assert layout["margin"]["r"] >= needed
    assert layout["xaxis"]["range"] == [0, 18.2]
    assert [note["text"] for note in layout["annotations"]] == ["terserap"]


def test_a_missed_target_has_an_icon_besides_its_colour() -> None:
    rows = {"key": ["a", "b"], "label": ["A", "B"], "value": [97.78, 100.0], "text": ["97,78 %", "100,00 %"]}
    drawn = figure(chart("bullet", {**rows, "focus": [True, False], "target_2": [101.0, MISSING]}))
    assert drawn["layout"]["yaxis2"]["ticktext"] == [
        f'<span style="color:{FOCUS}"><b>▼ 97,78 %</b></span>',
        "<b>100,00 %</b>",
    ]
    first, second = (trace for trace in drawn["data"] if trace.get("marker", {}).get("symbol") == "line-ns")
    assert (first["x"], second["x"]) == ([100.0, 100.0], [101.0, None])


INSTITUTIONS = {
    "key": ["dki", "metro", "sanggau"],
    "label": ["Provinsi DKI Jakarta", "Kota Metro", "Kab. Sanggau"],
    "rank": [1, 2, MISSING],
    "text": ["85,54", "84,39", "–"],
    "2024-07": [69.77, MISSING, 55.0],
    "2024-09": [85.54, 84.39, MISSING],
}


@pytest.mark.parametrize(
    ("focus", "highlight", "expected"),
    [
        (None, ["metro"], [CONTEXT, FOCUS, CONTEXT]),
        ([True, False, False], ["metro"], [FOCUS, REALISATION, CONTEXT]),
        ([True, False, False], [], [FOCUS, CONTEXT, CONTEXT]),
    ],
)
def test_the_own_institution_is_strong_and_chosen_ones_dark(
    focus: list[bool] | None, highlight: list[str], expected: list[str]
) -> None:
    rows = {**INSTITUTIONS, **({"focus": focus} if focus else {})}
    drawn = figure(chart("dumbbell", rows, values=("2024-07", "2024-09"), highlight=frozenset(highlight)))
    last = [trace for trace in drawn["data"] if trace.get("customdata")][-1]
    assert last["marker"]["color"] == expected
    strong = [trace["line"]["color"] for trace in drawn["data"] if trace.get("line", {}).get("width", 0) > 2]
    assert strong == [colour for colour in (REALISATION, FOCUS) if colour in expected]


def test_a_month_without_a_value_has_no_mark_and_no_line() -> None:
    drawn = figure(chart("dumbbell", INSTITUTIONS, values=("2024-07", "2024-09")))
    connectors, july, september, _ = drawn["data"]
    assert (july["x"], september["x"]) == ([69.77, None, 55.0], [85.54, 84.39, None])
    assert connectors["x"] == [69.77, 85.54, None, None, None, None, None, None, None]
    labels = [re.sub("<[^>]+>", "", text) for text in drawn["layout"]["yaxis"]["ticktext"]]
    assert labels == ["1\u2007Provinsi DKI Jakarta", "2\u2007Kota Metro", "–\u2007Kab. Sanggau"]


@pytest.mark.parametrize(
    ("months", "key"),
    [
        (1, None),
        (2, "○ Januari   ● Februari"),
        (3, "○ Januari   • Februari   ● Maret"),
        (12, "○ Januari   • Februari–November   ● Desember"),
    ],
)
def test_marks_of_months_are_named_in_one_line(months: int, key: str | None) -> None:
    names = MONTHS[:months]
    rows = {"key": ["a"], "label": ["A"], "rank": [1], "text": ["80,00"], **{name: [80.0] for name in names}}
    drawn = figure(chart("dumbbell", rows, values=names))
    assert [note["text"] for note in drawn["layout"]["annotations"]] == ([key] if key else [])


@pytest.mark.parametrize("narrow", [False, True])
def test_names_at_the_ends_of_rank_lines_never_touch(narrow: bool) -> None:
    keys = [f"k{place}" for place in range(32)]
    rows = {
        "key": keys * 2,
        "label": [f"Kab. {key}" for key in keys] * 2,
        "period": ["Juli"] * 32 + ["September"] * 32,
        "rank": [*range(1, 33), *reversed(range(1, 33))],
    }
    drawn = figure(chart("rank_lines", rows, highlight=frozenset(keys[:4])), narrow=narrow)
    low, high = drawn["layout"]["yaxis"]["range"]
    margin = drawn["layout"]["margin"]
    pixels = (drawn["layout"]["height"] - margin["t"] - margin["b"]) / (low - high)
    names, starts = drawn["data"][-2:]
    for said in (names, starts):
        assert min((after - before) * pixels for before, after in pairwise(said["y"])) >= 14
    assert margin["r"] > width("32 Kab. k0", SMALL, bold=True)


@pytest.mark.parametrize(
    ("count", "narrow", "shown"),
    [(1, False, "1"), (3, True, "1 2 3"), (12, False, "2 4 6 8 10 12"), (12, True, "3 6 9 12")],
)
def test_only_periods_that_have_room_are_named_and_the_last_always(count: int, narrow: bool, shown: str) -> None:
    periods = [str(place) for place in range(1, count + 1)]
    rows = {"key": ["a"] * count, "label": ["Kota Metro"] * count, "period": periods, "rank": [1] * count}
    drawn = figure(chart("rank_lines", rows, highlight=frozenset("a")), narrow=narrow)
    assert " ".join(drawn["layout"]["xaxis"]["ticktext"]) == shown


@pytest.mark.parametrize("narrow", [False, True])
def test_dots_of_a_strip_stand_at_their_values_and_never_cover_each_other(narrow: bool) -> None:
    values = [70.7, 76.2, 76.25, 76.3, 76.9, 81.0, 85.5]
    rows = {"key": list("abcdefg"), "label": list("abcdefg"), "value": values, "text": [f"{v}" for v in values]}
    drawn = figure(
        chart("strip", rows, highlight=frozenset("fg"), bands=((71, "sedang"), (81, "tinggi"))), narrow=narrow
    )
    (dots,) = drawn["data"]
    assert dots["x"] == values
    low, high = drawn["layout"]["xaxis"]["range"]
    pixels = (NARROW_PLOT if narrow else WIDE_PLOT) / (high - low)
    for one in range(len(values)):
        for other in range(one):
            apart = max(abs(values[one] - values[other]) * pixels, abs(dots["y"][one] - dots["y"][other]))
            assert apart >= dots["marker"]["size"]
    labels = [note for note in drawn["layout"]["annotations"] if note["yref"] == "y"]
    assert [note["text"] for note in labels] == ["<b>81.0</b>", "<b>85.5</b>"]


def test_bands_are_shaded_within_reach_and_named_where_there_is_room() -> None:
    rows = {"key": ["a", "b"], "label": ["A", "B"], "value": [350.5, 256.5], "text": ["350,5", "256,5"]}
    bands = (
        (100, "buruk"),
        (175, "kurang"),
        (250, "baik"),
        (325, "sangat baik"),
        (397, "sempit"),
        (500, "luar"),
    )
    layout = figure(chart("ladder", rows, bands=bands))["layout"]
    assert [shape["x0"] for shape in layout["shapes"]] == [100, 175, 250, 325, 397]
    assert [note["text"] for note in layout["annotations"]] == ["buruk", "kurang", "baik", "sangat baik"]
    assert layout["xaxis"]["tickvals"] == [100, 200, 300, 400]


def test_the_values_of_a_year_stand_around_their_marks_not_on_them() -> None:
    rows = {"key": [1], "label": [2024], "value": [320.0], "text": ["320"], "target": [304.53], "target_2": [319.53]}
    said = figure(chart("series", rows))["data"][-1]
    assert said["text"] == ["<b>320</b>", "319,53", "304,53"]
    assert said["y"][0] > 320
    assert said["y"][1] < 319.53
    assert said["y"][2] < 304.53
    assert said["textfont"]["color"] == [REALISATION, FOCUS, MUTED]


def test_a_number_between_two_close_marks_stands_beside_them() -> None:
    rows = {"key": [1, 2], "label": [2023, 2024], "value": [100.0, 320.0], "text": ["100", "320"]}
    drawn = figure(chart("series", {**rows, "target": [90.0, 318.0], "target_2": [80.0, 319.0]}))
    said = drawn["data"][-1]
    places = dict(zip(said["text"], said["textposition"], strict=True))
    assert places["319"] == "middle right"
    assert places["318"] == places["<b>320</b>"] == "middle center"


def test_a_chosen_cell_has_an_edge() -> None:
    rows = {"key": ["a|B03", "a|B12"], "label": ["A", "A"], "period": ["B03", "B12"]}
    cells = chart("heat", {**rows, "status": ["tercapai"] * 2, "text": ["✓ 100"] * 2}, highlight=frozenset(["a|B12"]))
    (bar,) = figure(cells)["data"]
    assert bar["marker"]["line"]["width"] == [0.0, 2.0]


@pytest.mark.parametrize("narrow", [False, True])
def test_a_long_figure_in_a_tree_breaks_as_its_name_does(narrow: bool) -> None:
    said = "Rp38,9 miliar · terserap 20,00 % dari Rp38,3 miliar yang sudah ada realisasinya"
    rows = pd.DataFrame([{"key": "P", "label": "P", "parent": None, "value": 1, "text": said, "focus": False}])
    (tree,) = figure(chart("icicle", rows), narrow=narrow)["data"]
    assert tree["text"][0].startswith("P<br>Rp38,9")
    assert max(map(len, tree["text"][0].split("<br>"))) < len(said) / 2
    assert tree["text"][0].replace("<br>", " ").replace(" · ", " ") == f"P {said.replace(' · ', ' ')}"


def test_a_tree_has_quiet_frames_and_strong_cells() -> None:
    rows = {
        "key": ["p", "k1", "k2"],
        "label": ["Program", "Kegiatan satu", "Kegiatan dua"],
        "parent": [None, "p", "p"],
        "value": [10, 6, 4],
        "text": ["Rp10", "Rp6 · terserap 50 %", "Rp4 · terserap 99 %"],
        "focus": [True, True, False],
    }
    (tree,) = figure(chart("icicle", rows))["data"]
    frame, low, usual = tree["marker"]["colors"]
    assert low == FOCUS
    assert frame not in (FOCUS, usual)
    assert tree["textfont"]["color"][0] == TEXT
    assert tree["text"][1] == "Kegiatan satu<br>Rp6<br>terserap 50 %"


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        (budget(), " Terendah: Mutasi Rp1,1 miliar; tertinggi: Pengadaan Rp18,2 miliar."),
        (
            chart("strip", {"key": ["a", "b"], "value": [1.0, 2.0], "text": ["A 1", "B 2"]}),
            " Terendah: A 1; tertinggi: B 2.",
        ),
        (chart("bars", {"key": ["a"], "label": ["A"], "value": [1.0], "text": ["1"]}), ""),
    ],
)
def test_the_text_alternative_says_the_range(described: Chart, expected: str) -> None:
    assert alt_text(described) == f"Temuan. Ukuran.{expected} {len(described.rows)} baris data, tersedia sebagai tabel."


@pytest.mark.parametrize("scale", [1.3, 2])
def test_labels_moved_by_pixels_move_further_when_larger(scale: float) -> None:
    usual, large = figure(budget())["layout"], figure(budget(), scale=scale)["layout"]
    for axis in ("yaxis", "yaxis2"):
        assert large[axis]["ticklabelstandoff"] == round(usual[axis]["ticklabelstandoff"] * scale)
        assert isinstance(large[axis]["ticklabelstandoff"], int)
    assert large["margin"]["l"] == usual["margin"]["l"] * scale
    assert figure(budget(), scale=scale)["data"][0]["width"] == figure(budget())["data"][0]["width"]


def test_neither_marks_nor_texts_fade_when_a_mark_is_clicked(charts: dict[str, Chart]) -> None:
    traces = [trace for one in charts.values() for trace in figure(one)["data"] if trace["type"] in ("bar", "scatter")]
    for trace in traces:
        if trace["type"] == "bar" or "markers" in trace.get("mode", ""):
            assert trace["unselected"]["marker"]["opacity"] == 1
        if trace["type"] == "bar" or "text" in trace.get("mode", ""):
            assert trace["selected"]["textfont"]["color"] == TEXT
