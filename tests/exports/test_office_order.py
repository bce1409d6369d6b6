"""What a presentation's file is made of stands as its schema wants it: another order has Office offer a repair."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import duckdb
import pytest
from lxml import etree

from dashboard.decks import ready_decks, slides
from dashboard.exports.slides import as_presentation

PERIOD = {"perangkat_daerah": "BKD", "tahun": 2024, "triwulan": "IV"}
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
LABEL = "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator"
AXIS = (
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr "
    "txPr crossAx crosses crossesAt"
)
ORDERS = {
    "chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax",
    "plotArea": "layout barChart lineChart scatterChart catAx dateAx valAx spPr",
    "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
    "lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
    "scatterChart": "scatterStyle varyColors ser dLbls axId",
    "ser": "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat xVal val yVal smooth",
    "dPt": "idx invertIfNegative marker bubble3D explosion spPr",
    "dLbls": f"dLbl delete {LABEL} showLeaderLines",
    "dLbl": f"idx delete layout tx {LABEL}",
    "errBars": "errDir errBarType errValType noEndCap plus minus val spPr",
    "catAx": f"{AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl",
    "valAx": f"{AXIS} crossBetween majorUnit minorUnit dispUnits",
    "scaling": "logBase orientation max min",
    "legend": "legendPos legendEntry layout overlay spPr txPr",
}
NUMBERED = ("dPt", "dLbl", "legendEntry")


@pytest.fixture(scope="module")
def book(report: duckdb.DuckDBPyConnection) -> ZipFile:
    """All ready-made decks in one file, one slide with comments. Only for reading."""
    shown = [slide for deck in ready_decks().values() for slide in slides(report, deck, PERIOD)]
    said = [
        replace(slide, komentar_slide="Geser pagu.") if place % 5 == 1 else slide for place, slide in enumerate(shown)
    ]
    return ZipFile(BytesIO(as_presentation(said, "Rapat", "Data")))


def parts(book: ZipFile, begin: str) -> Iterator[Any]:
    for name in book.namelist():
        if name.startswith(begin) and name.endswith(".xml"):
            yield etree.fromstring(book.read(name))


def test_what_charts_are_made_of_stands_in_the_order_of_the_schema(book: ZipFile) -> None:
    found = Counter()
    for chart in parts(book, "ppt/charts/chart"):
        for element in chart.iter(*(CHART + name for name in ORDERS)):
            name = etree.QName(element).localname
            order = ORDERS[name].split()
            places = [order.index(etree.QName(part).localname) for part in element if part.tag != CHART + "extLst"]
            assert places == sorted(places), (name, [etree.QName(part).localname for part in element])
            for numbered in NUMBERED:
                numbers = [int(part.find(CHART + "idx").get("val")) for part in element.findall(CHART + numbered)]
                assert numbers == sorted(set(numbers))
            found[name] += 1
    assert {"ser", "dLbl", "errBars", "legend", "valAx", "scatterChart"} <= set(found)


def test_every_part_is_there_once_with_its_kind(book: ZipFile) -> None:
    names = book.namelist()
    assert len({name.lower() for name in names}) == len(names)
    kinds = etree.fromstring(book.read("[Content_Types].xml"))
    given = {kind.get("PartName", "").removeprefix("/") for kind in kinds}
    endings = {kind.get("Extension") for kind in kinds}
    assert all(name in given or name.rsplit(".", 1)[-1] in endings for name in names)
    assert given - {""} <= set(names)


def test_shapes_of_a_slide_have_numbers_of_their_own(book: ZipFile) -> None:
    for page in parts(book, "ppt/slides/slide"):
        numbers = [shape.get("id") for shape in page.iter("{*}cNvPr")]
        assert numbers and len(numbers) == len(set(numbers))
