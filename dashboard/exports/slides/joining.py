"""A line from the lowest to the highest value of each category, as error bars: all office programs draw them, and lines
across the chart are no part of them. Their lengths stand in the data sheet as formulas, so they follow what is edited.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import cast

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from pptx.chart.chart import Chart as OfficeChart
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.parts.chart import ChartPart

from dashboard.charts.style import CONTEXT
from dashboard.exports.palette import colour

SIDES = {"plus": "Garis ke tertinggi", "minus": "Garis ke terendah"}
FORMULAS = {"plus": "=IF(COUNT({own})=0,0,MAX({all})-{own})", "minus": "=IF(COUNT({own})=0,0,{own}-MIN({all}))"}


def join(drawn: OfficeChart, places: Sequence[int]) -> None:
    """Lines on the last of the series at some places, next to each other, over the values of them all."""
    plotted = list(drawn.plots[0].series)
    values = list(zip(*(plotted[place].values for place in places), strict=True))
    columns = _written(drawn, places, len(values), len(plotted))
    lengths = {"plus": [_length(row, max) for row in values], "minus": [_length(row, min) for row in values]}
    sides = "".join(_side(side, columns[side], lengths[side]) for side in SIDES)
    bars = parse_xml(
        f"<c:errBars {nsdecls('c', 'a')}><c:errDir val='y'/><c:errBarType val='both'/><c:errValType val='cust'/>"
        f"<c:noEndCap val='1'/>{sides}<c:spPr><a:ln w='12700'><a:solidFill><a:srgbClr val='{colour(CONTEXT)}'/>"
        "</a:solidFill></a:ln></c:spPr></c:errBars>"
    )
    plotted[places[-1]]._element.find(qn("c:cat")).addprevious(bars)


def _length(row: Sequence[float | None], end) -> float:
    """How far the last value is from an end of those that are there."""
    return 0 if row[-1] is None else abs(row[-1] - end(value for value in row if value is not None))


def _written(drawn: OfficeChart, places: Sequence[int], rows: int, series: int) -> dict[str, str]:
    """The cells of the data sheet that hold the lengths now, by side."""
    data = cast(ChartPart, drawn.part).chart_workbook
    book = load_workbook(BytesIO(data.xlsx_part.blob))
    sheet = book.active
    first, last = (get_column_letter(place + 2) for place in (places[0], places[-1]))
    cells = {}
    for column, (side, name) in enumerate(SIDES.items(), start=series + 2):
        sheet.cell(1, column, name)
        for row in range(2, rows + 2):
            own = f"{last}{row}"
            sheet.cell(row, column, FORMULAS[side].format(own=own, all=f"{first}{row}:{own}"))
        letter = get_column_letter(column)
        cells[side] = f"{sheet.title}!${letter}$2:${letter}${rows + 1}"
    written = BytesIO()
    book.save(written)
    data.update_from_xlsx_blob(written.getvalue())
    return cells


def _side(side: str, cells: str, lengths: Sequence[float]) -> str:
    points = "".join(f"<c:pt idx='{place}'><c:v>{length!r}</c:v></c:pt>" for place, length in enumerate(lengths))
    cache = f"<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val='{len(lengths)}'/>{points}</c:numCache>"
    return f"<c:{side}><c:numRef><c:f>{cells}</c:f>{cache}</c:numRef></c:{side}>"
