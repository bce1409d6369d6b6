"""Charts as HTML for a page that must be there at once: bars and dots that stretch with the window, labels that wrap.

The same descriptions as :func:`dashboard.charts.figure`, for the forms an overview needs. No script has to be fetched
or run, and every mark can be a link to the page that shows more.
"""

from collections.abc import Callable
from html import escape

from dashboard.charts.chart import Chart, highest

TARGET = 100
BAR_ROOM = 0.5
STRIP_BINS = 40
STRIP_TICKS = 5

Link = Callable[[str], str | None]


def markup(chart: Chart, alt: str, link: Link = lambda key: None) -> str:
    """The chart as HTML; ``link`` gives the address a mark leads to.

    Raises:
        KeyError: when the form has no HTML.
    """
    return (
        f'<div class="g g-{chart.form}" role="group" aria-label="{escape(alt)}">{FORMS[chart.form](chart, link)}</div>'
    )


def _bullet(chart: Chart, link: Link) -> str:
    values = chart.numbers("value")
    longest = highest(values, TARGET)
    groups, parts = chart.column("group") if chart.has("group") else [None] * len(values), []
    reasons = chart.column("reason")
    for position, (value, focused) in enumerate(zip(values, chart.focused(), strict=True)):
        if groups[position] is not None and groups[position] != (groups[position - 1] if position else None):
            parts.append(f'<div class="g-kelompok">{escape(str(groups[position]))}</div>')
        track = f'<span class="g-redup">{escape(reasons[position])}</span>'
        if value is not None:
            track = f"{_bar(value / longest, focused)}{_mark(TARGET / longest)}"
        parts.append(_row(chart, position, track, chart.column("text")[position], focused, link))
    return "".join(parts)


def _bars(chart: Chart, link: Link) -> str:
    values = chart.numbers("value")
    longest = highest(values)
    seconds = chart.column("text_2") if chart.has("text_2") else [""] * len(values)
    parts = []
    for position, (value, focused) in enumerate(zip(values, chart.focused(), strict=True)):
        text = f'<span class="g-ujung">{escape(chart.column("text")[position])}</span>'
        track = _bar((value or 0) / longest * BAR_ROOM, focused) + text
        parts.append(_row(chart, position, track, seconds[position], focused, link))
    return "".join(parts)


def _filled(chart: Chart, link: Link) -> str:
    chart = chart.known("maximum")
    maxima = [float(value) for value in chart.column("maximum")]
    longest = highest(maxima)
    roles = [role for role in ("part", "part_2") if chart.has(role)]
    parts = []
    for position, (maximum, focused) in enumerate(zip(maxima, chart.focused(), strict=True)):
        shares = {role: (chart.numbers(role)[position] or 0) / maximum for role in roles}
        fills = "".join(
            f'<i class="g-batang g-{role}" style="width:{_percent(share)}"></i>' for role, share in shares.items()
        )
        track = f'<span class="g-wadah" style="width:{_percent(maximum / longest)}">{fills}</span>'
        parts.append(_row(chart, position, track, chart.column("text")[position], focused, link))
    names = "".join(f'<span><i class="g-kunci g-{role}"></i>{escape(chart.names[role])}</span>' for role in roles)
    return "".join(parts) + (f'<div class="g-legenda">{names}</div>' if len(roles) > 1 else "")


def _heat(chart: Chart, link: Link) -> str:
    columns = (chart.column(role) for role in ("row", "period", "key", "status", "text"))
    cells = {(row, period): (key, status, text) for row, period, key, status, text in zip(*columns, strict=True)}
    names = dict(zip(chart.column("row"), chart.column("label"), strict=True))
    periods = sorted({period for _, period in cells})
    head = "".join(f"<th>{escape(period)}</th>" for period in periods)
    body = "".join(
        f'<tr><th class="g-label">{escape(label)}</th>'
        + "".join(_cell(*cells.get((row, period), ("", "tanpa", "–")), link=link) for period in periods)
        + "</tr>"
        for row, label in names.items()
    )
    head_row = f'<tr><th class="g-label"></th>{head}</tr>'
    return f"<table><thead>{head_row}</thead><tbody>{body}</tbody></table>"


def _cell(key: str, status: str, text: str, *, link: Link) -> str:
    return f'<td class="g-{status}">{_linked(escape(text), link(key) if key else None)}</td>'


def _strip(chart: Chart, link: Link) -> str:
    chart = chart.known("value")
    values = [float(value) for value in chart.column("value")]
    low, high = min(values, default=0), max(values, default=1)
    room = (high - low) * 0.08 or 1
    start, span = low - room, (high - low) + 2 * room
    stacks: dict[int, int] = {}
    dots = []
    for value, focused, key, text in zip(
        values, chart.focused(), chart.column("key"), chart.column("text"), strict=True
    ):
        place = round((value - start) / span * STRIP_BINS)
        stacks[place] = stacks.get(place, -1) + 1
        named = f'<b class="g-nama">{escape(text)}</b>' if focused else ""
        dot = f'<i class="g-titik{" g-fokus" if focused else ""}" title="{escape(text)}">{named}</i>'
        style = f"left:{_percent((value - start) / span)};bottom:calc({stacks[place]} * 0.95em)"
        dots.append(f'<span class="g-letak" style="{style}">{_linked(dot, link(str(key)))}</span>')
    bands = "".join(
        f'<span class="g-batas" style="left:{_percent((bound - start) / span)}">{escape(name)}</span>'
        for bound, name in chart.bands
        if start < bound < start + span
    )
    step = max(round(span / STRIP_TICKS / 5) * 5, 1)
    first_tick = int(start // step + 1) * step
    ticks = "".join(
        f'<span style="left:{_percent((tick - start) / span)}">{tick}</span>'
        for tick in range(first_tick, int(start + span) + 1, step)
    )
    return f'<div class="g-bidang">{bands}{"".join(dots)}</div><div class="g-sumbu">{ticks}</div>'


def _row(chart: Chart, position: int, track: str, text: str, focused: bool, link: Link) -> str:
    """Label, track and text of one row; the whole row is the link."""
    label = escape(str(chart.column("label")[position]))
    inner = (
        f'<span class="g-label">{label}</span><span class="g-lintasan">{track}</span>'
        f'<span class="g-teks">{escape(str(text))}</span>'
    )
    kind = "g-baris g-tebal" if focused else "g-baris"
    address = link(str(chart.column("key")[position]))
    if address is None:
        return f'<div class="{kind}">{inner}</div>'
    return f'<a class="{kind}" href="{escape(address)}" target="_self">{inner}</a>'


def _linked(inner: str, address: str | None) -> str:
    return inner if address is None else f'<a href="{escape(address)}" target="_self">{inner}</a>'


def _bar(share: float, focused: bool) -> str:
    return f'<i class="g-batang{" g-fokus" if focused else ""}" style="width:{_percent(share)}"></i>'


def _mark(share: float) -> str:
    return f'<i class="g-target" style="left:{_percent(share)}"></i>'


def _percent(share: float) -> str:
    return f"{share * 100:.3f}%"


FORMS: dict[str, Callable[[Chart, Link], str]] = {
    "bars": _bars,
    "bullet": _bullet,
    "filled": _filled,
    "heat": _heat,
    "strip": _strip,
}
