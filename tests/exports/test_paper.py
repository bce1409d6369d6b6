"""PDF: every text of a page in it, charts whole or parted between rows, type that can be read, slides one a page."""

import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import duckdb
import pandas as pd
import pytest

import queries
from dashboard.charts import Chart
from dashboard.decks import ready_decks, slides
from dashboard.exports import typesetting
from dashboard.exports.paper import as_deck, as_pages, deck, filling, pages, parts
from dashboard.exports.pictures import drawing
from dashboard.exports.slides.slide import PanelSlide
from dashboard.panels import KeyFigure, Line, Listing, Page, Panel, Source, ip_asn, merit
from dashboard.panels.panel import STATUS_SIGNS

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
YEAR = {"perangkat_daerah": "BKD", "tahun": 2024}
FONT = re.compile(rb"/BaseFont\s*/([\w+-]+)")
SMALLEST_TYPE = 7.0
LEFT_FOR_NEARLY, LEFT_FOR_HALVES = 11, 13
FILLED, TOP, HEADED_ROW = 33, 28.3 + 8, 24
SHEET_HEIGHT = 595.3 - 28.3 - 36.8
SOURCE = Source("bands", {}, "LKIP 2024, 3.1")


@pytest.fixture(scope="module")
def institutions(report: duckdb.DuckDBPyConnection) -> Panel:
    """32 rows: more than a column of a sheet holds."""
    rows = queries.ip_asn_comparison(report, **YEAR)
    summary = queries.ip_asn_summary(report, **YEAR).iloc[0]
    return ip_asn.institutions(
        rows, summary, [], PERIOD, "2024-09", queries.bands(report, himpunan="ip_asn", tahun=2024)
    )


@pytest.fixture(scope="module")
def provinces(report: duckdb.DuckDBPyConnection) -> Panel:
    return merit.provinces(
        queries.merit_ranking(report, **YEAR), PERIOD, queries.bands(report, himpunan="merit", tahun=2024)
    )


@pytest.fixture
def typeset(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What a template was given; the document is set all the same."""
    given: dict[str, Any] = {}

    def kept(template: str, data: dict[str, Any], *rest: Any, **more: Any) -> bytes:
        given.update(json.loads(json.dumps(data)))
        return typesetting.typeset(template, data, *rest, **more)

    for module in (pages, deck):
        monkeypatch.setattr(module, "typeset", kept)
    return given


def page(*shown: Panel | Listing) -> Page:
    found = Page("coba", "Coba", "BKD · triwulan IV 2024", "Data per 31 Desember 2024 (versi 7)", "Temuan", "Ukuran")
    for part in shown:
        found.add(part)
    return found


def listing(frame: pd.DataFrame, **more: Any) -> Listing:
    return Listing("daftar", "Temuan daftar", "Klik untuk membaca. Ukuran daftar", frame, SOURCE, **more)


def sheets(content: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", content))


def cards(rows: list[list[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    yield from (one for row in rows for one in row if "columns" in one)


def letters(column: dict[str, Any]) -> list[tuple[str, float]]:
    """The texts of a drawing with their heights."""
    root = ElementTree.fromstring(column["svg"])
    return [
        ("".join(text.itertext()), float(text.attrib["y"])) for text in root.iter("{http://www.w3.org/2000/svg}text")
    ]


def test_a_page_is_a_pdf_of_its_cards(provinces: Panel, institutions: Panel, typeset: dict[str, Any]) -> None:
    frame = pd.DataFrame({"indikator": ["Indeks #1 *tebal* $x$ \\ <b>"], "serapan_persen": [87.5912]})
    content = as_pages([page(provinces, institutions, listing(frame)), page(provinces, provinces)], "Judul")
    assert content.startswith(b"%PDF")
    assert sheets(content) == 3
    assert (typeset["stamp"], typeset["about"]) == ("Data per 31 Desember 2024 (versi 7)", "BKD · triwulan IV 2024")
    alone, table, parted = typeset["pages"][0]["rows"]
    assert [len(card["columns"]) for card in (*alone, *parted)] == [1, 2]
    assert table[0]["table"]["rows"] == [["Indeks #1 *tebal* $x$ \\ <b>", "87,59\u00a0%"]]
    assert table[0]["measure"] == "Ukuran daftar"


def test_a_chart_fits_its_sheet_and_is_parted_between_rows(institutions: Panel, typeset: dict[str, Any]) -> None:
    as_pages([page(institutions)], "Judul")
    names = set(institutions.chart.texts("label"))
    (card,) = cards(typeset["pages"][0]["rows"])
    shown: list[str] = []
    for column in card["columns"]:
        assert sum(strip["height"] for strip in column["strips"]) * pages.POINTS < SHEET_HEIGHT - 100
        _, rows, _ = column["strips"]
        top, bottom = rows["top"], rows["top"] + rows["height"]
        labels = [(text, y) for text, y in letters(column) if any(text.endswith(name) for name in names)]
        shown += [text for text, y in labels if top < y < bottom]
        assert all(y - 13 >= top or y <= top for _, y in labels)
    assert len(shown) == len(names) == 32


@pytest.mark.parametrize("points", [pages.POINTS, deck.SMALLEST])
def test_no_type_is_too_small_to_read(institutions: Panel, points: float) -> None:
    svg = ElementTree.fromstring(drawing(institutions.chart, pages.HALF).svg)
    sizes = [float(size) for text in svg.iter() if (size := text.get("font-size"))]
    assert min(sizes) * points >= SMALLEST_TYPE


def test_key_figures_and_lines_stand_as_on_the_screen(typeset: dict[str, Any]) -> None:
    frame = pd.DataFrame({"indikator": ["A"]})
    figures = (KeyFigure("Serapan", "87 %", "di bawah target", "kurang", "catatan"),)
    lines = (Line("Nama", "keterangan", "Program", "perhatian"), Line("Lain", "", ""))
    shown = page(Listing("angka", "", "", frame, SOURCE, figures=figures), listing(frame, lines=lines))
    as_pages([shown], "Judul")
    (figure,), (listed,) = typeset["pages"][0]["rows"]
    assert figure == {"label": "Serapan", "value": "87 %", "status": "▼ di bawah target", "note": "catatan"}
    assert listed["lines"] == [["Nama", "keterangan", "Program", "!"], ["Lain", "", "", ""]]


@pytest.mark.parametrize(("sign", "colour"), [("✓", "0 112 60"), ("▼", "177 38 15"), ("!", "138 97 0")])
def test_a_status_has_its_sign_in_its_colour_in_figures_lists_and_tables(sign: str, colour: str) -> None:
    kind = {shown: name for name, shown in STATUS_SIGNS.items()}[sign]
    frame = pd.DataFrame({"keterangan": [f"{sign} capaian"]})
    shown = (
        Listing("angka", "", "", frame, SOURCE, figures=(KeyFigure("Serapan", "87 %", "kata", kind, ""),)),
        listing(frame, lines=(Line("Nama", "", "", kind),)),
        listing(frame),
    )
    red, green, blue = (int(part) / 255 for part in colour.split())
    for part in shown:
        drawn = painted(as_pages([page(part)], "Judul"))
        assert any(abs(r - red) + abs(g - green) + abs(b - blue) < 0.01 for r, g, b in drawn)


def painted(content: bytes) -> set[tuple[float, float, float]]:
    """The colours that a PDF fills with."""
    found = set()
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        try:
            said = zlib.decompress(stream)
        except zlib.error:
            continue
        found |= {(float(r), float(g), float(b)) for r, g, b in re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) scn?\b", said)}
    return found


def test_pages_that_end_soon_share_a_sheet(provinces: Panel) -> None:
    short = page(listing(pd.DataFrame({"indikator": ["A"]})))
    assert sheets(as_pages([short, page(provinces)], "Judul")) == 1
    assert sheets(as_pages([page(provinces), short], "Judul")) == 2


def test_the_source_of_a_table_begins_no_sheet_alone(typeset: dict[str, Any]) -> None:
    as_pages([page(listing(pd.DataFrame({"indikator": ["A"] * (FILLED + 1)})))], "Judul")
    start, end = typesetting.marks(pages.TEMPLATE, typeset, filling.MARK)
    assert (start["sheet"], end["sheet"]) == (1, 2)
    assert end["y"] > TOP + HEADED_ROW


def described(row: list[dict[str, Any]]) -> str:
    return row[0]["title"]


def tall(chart: Chart, rows: int) -> Panel:
    many = (
        pd.concat([chart.rows.head(10)] * 4).head(rows).assign(provinsi=[f"Provinsi {place}" for place in range(rows)])
    )
    columns = {**chart.columns, "key": "provinsi", "label": "provinsi"}
    return Panel(f"tinggi_{rows}", replace(chart, rows=many, columns=columns, finding=f"{rows} baris"), SOURCE, many)


def test_a_chart_that_would_be_too_small_stands_in_halves_on_the_sheet_that_is_left(
    provinces: Panel, typeset: dict[str, Any]
) -> None:
    lines = listing(pd.DataFrame({"indikator": ["A"] * LEFT_FOR_HALVES}))
    assert sheets(as_pages([page(lines, tall(provinces.chart, 16))], "Judul")) == 1
    _, (chart,) = typeset["pages"][0]["rows"]
    assert len(chart["columns"]) == 2
    assert filling.LEAST <= chart["points"] <= pages.POINTS


def test_a_chart_that_nearly_fits_is_set_smaller_on_the_sheet_that_is_left(
    provinces: Panel, typeset: dict[str, Any]
) -> None:
    lines = listing(pd.DataFrame({"indikator": ["A"] * LEFT_FOR_NEARLY}))
    assert sheets(as_pages([page(lines, tall(provinces.chart, 12))], "Judul")) == 1
    _, (chart,) = typeset["pages"][0]["rows"]
    assert filling.LEAST <= chart["points"] < pages.POINTS


def test_what_fits_comes_before_a_chart_that_leaves_a_hole(provinces: Panel, typeset: dict[str, Any]) -> None:
    long, short = (listing(pd.DataFrame({"indikator": ["A"] * rows})) for rows in (18, 1))
    short = replace(short, key="pendek", title="Pendek")
    as_pages([page(long, tall(provinces.chart, 28), short)], "Judul")
    assert [described(row) for row in typeset["pages"][0]["rows"]] == ["Temuan daftar", "Pendek", "28 baris"]


def test_a_parted_chart_stays_together(institutions: Panel, provinces: Panel, typeset: dict[str, Any]) -> None:
    many = pd.concat([institutions.chart.rows.assign(instansi=f"{n}", nama=f"{n}") for n in range(3)])
    parted = replace(institutions, chart=replace(institutions.chart, rows=many))
    table = listing(pd.DataFrame({"indikator": ["A"]}))
    as_pages([page(tall(provinces.chart, 14), parted, table)], "Judul")
    found = [described(row) for row in typeset["pages"][0]["rows"]]
    places = [place for place, name in enumerate(found) if name.startswith(parted.chart.finding)]
    assert len(places) > 1 and places[-1] - places[0] == len(places) - 1
    assert [found[place].endswith("(lanjutan)") for place in places] == [False, *[True] * (len(places) - 1)]
    assert all(len(typeset["pages"][0]["rows"][place][0]["columns"]) == 2 for place in places)


def test_a_table_of_a_slide_has_room_for_its_words(typeset: dict[str, Any]) -> None:
    money = pd.DataFrame(
        {"hal": ["Anggaran"] * 30, "pagu_rupiah": [17_806_146_714] * 30, "serapan_persen": [37.36] * 30}
    )
    wide = money.assign(rencana_tindak_lanjut="Percepat lelang " * 8, penanggung_jawab="Kepala Bidang", hasilnya="x")
    few = PanelSlide("Sedikit", "", (), money.head(3), "", "")
    assert sheets(as_deck([few, PanelSlide("Temuan " * 40, "Ukuran " * 40, (), wide, "", "")], "Judul", "Data")) > 2
    large, small = (slide["table"] for slide in typeset["slides"])
    assert large["size"] > small["size"]
    for table in (large, small):
        for texts, share in zip(zip(table["headings"], *table["rows"], strict=True), table["shares"], strict=True):
            word = max((word for text in texts for word in text.split()), key=len)
            assert share * deck.WIDTH >= len(word) * table["size"] * deck.LETTER


def test_every_ready_deck_is_a_slide_a_page(report: duckdb.DuckDBPyConnection, typeset: dict[str, Any]) -> None:
    drawn = {key: slides(report, made, PERIOD) for key, made in ready_decks().items()}
    for key, shown in drawn.items():
        content = as_deck(shown, key, "Data")
        assert sheets(content) == len(shown) == len(typeset["slides"])
        assert {font.partition(b"+")[2].partition(b"-")[0] for font in FONT.findall(content)} == {b"Inter"}


def test_what_was_said_takes_its_room_from_the_chart_and_no_sheet(
    report: duckdb.DuckDBPyConnection, typeset: dict[str, Any]
) -> None:
    drawn = slides(report, ready_decks()["evaluasi_triwulan"], PERIOD)
    said = [replace(slide, komentar_slide="Jadwal lelang disusun ulang. " * 8) for slide in drawn]
    assert sheets(as_deck(said, "Judul", "Data")) == len(drawn)
    for slide in typeset["slides"]:
        assert slide["below"] > 0
        for one in slide["charts"]:
            for column in one["columns"]:
                tall = sum(strip["height"] for strip in column["strips"])
                assert tall * one["points"] <= deck.ROOM - slide["below"] + 1


def test_notes_follow_their_slide_only_when_asked_for(report: duckdb.DuckDBPyConnection) -> None:
    drawn = slides(report, ready_decks()["sistem_merit"], PERIOD)
    noted = sum(bool(slide.catatan) for slide in drawn)
    assert noted
    assert sheets(as_deck(drawn, "Judul", "Data", notes=True)) == len(drawn) + noted


def test_a_sheet_that_runs_on_says_so_in_its_number(report: duckdb.DuckDBPyConnection, typeset: dict[str, Any]) -> None:
    first, second = slides(report, ready_decks()["sistem_merit"], PERIOD)[:2]
    as_deck([replace(first, catatan="Catatan panjang. " * 150), second], "Judul", "Data", notes=True)
    numbers = typesetting.marks("deck.typ", typeset, "number")
    assert numbers == ["1 / 2", "catatan 1 / 2", "catatan 1 (lanjutan) / 2", "2 / 2", "catatan 2 / 2"]


def test_a_chart_beside_comments_is_parted_rather_than_small(
    report: duckdb.DuckDBPyConnection, typeset: dict[str, Any]
) -> None:
    slide = slides(report, ready_decks()["evaluasi_triwulan"], PERIOD)[1]
    as_deck([slide, replace(slide, komentar_slide="Jadwal lelang disusun ulang. " * 8)], "Judul", "Data")
    (alone,), (chart,) = (slide["charts"] for slide in typeset["slides"])
    assert len(alone["columns"]) == 1
    assert (len(chart["columns"]), chart["points"]) == (2, deck.PARTED)


def test_an_empty_chart_says_so(provinces: Panel) -> None:
    chart: Chart = provinces.chart.known("value")
    empty = Panel("kosong", Chart(**{**vars(chart), "rows": chart.rows.head(0)}), SOURCE, chart.rows.head(0))
    assert parts.card(empty, pages.HALF, pages.TALLEST)[0]["columns"] == []
    assert as_pages([page(empty)], "Judul").startswith(b"%PDF")
