"""The question which level a depth is: asked once for all rows of a table, and answered once."""

from collections.abc import Sequence

from dashboard.importing.choices import Answer, Choices
from dashboard.importing.findings import Finding
from dashboard.importing.rows.tiers.depths import Depths
from dashboard.importing.rows.tiers.lines import Line
from dashboard.importing.rows.tiers.names import ABOVE, ACTIVITY, BELOW, NAMED, PROGRAM, SUB_ACTIVITY
from dashboard.importing.sheet import column_letter
from dashboard.importing.tables.found import FoundTable

KIND = "tingkat-meragukan"
SEPARATOR = " > "
LADDER = (ABOVE, *NAMED, BELOW)
SHOWN = {
    ABOVE: "jumlah atau di atas program",
    PROGRAM: "program",
    ACTIVITY: "kegiatan",
    SUB_ACTIVITY: "sub kegiatan",
    BELOW: "rincian sub kegiatan",
}
Reading = tuple[str, ...]
READINGS: dict[int, tuple[Reading, ...]] = {
    1: ((SUB_ACTIVITY,),),
    2: ((ACTIVITY, SUB_ACTIVITY), (PROGRAM, SUB_ACTIVITY), (SUB_ACTIVITY, BELOW), (ABOVE, SUB_ACTIVITY)),
    3: (NAMED, (ACTIVITY, SUB_ACTIVITY, BELOW), (ABOVE, PROGRAM, SUB_ACTIVITY), (ABOVE, ACTIVITY, SUB_ACTIVITY)),
    4: ((ABOVE, *NAMED), (*NAMED, BELOW)),
    5: ((ABOVE, ABOVE, *NAMED), (ABOVE, *NAMED, BELOW), (*NAMED, BELOW, BELOW)),
}


def fitting(usual: Sequence[str | None]) -> list[Reading]:
    """The readings of depths, the likeliest first, that what is named at some of them does not contradict."""
    return [
        reading
        for reading in READINGS.get(len(usual), ())
        if all(said in (None, level) for said, level in zip(usual, reading, strict=True))
    ]


def place_of(table: FoundTable) -> str:
    """The cells that name the rows: what an answer is about."""
    letter = column_letter(table.columns["uraian"])
    return f"{table.sheet.name}!{letter}{table.row_numbers[0]}:{letter}{table.row_numbers[-1]}"


def decided(table: FoundTable, choices: Choices, count: int) -> Reading | None:
    """The level of each depth as the user said."""
    said = choices.decided(place_of(table)) if table.row_numbers else None
    levels = tuple(level.strip() for level in said.split(">")) if said else ()
    return levels if len(levels) == count and set(levels) <= set(LADDER) else None


def question(lines: Sequence[Line], depths: Depths, table: FoundTable, readings: Sequence[Reading]) -> Finding:
    """Which level each depth is, with the first names of each; the likeliest reading is the first answer."""
    cell = next(line for line in lines if not line.is_total).place.address
    shown = "; ".join(
        f"tingkat {depth + 1} ({sign}) {_examples(lines, depths, depth)}" for depth, sign in enumerate(depths.signs)
    )
    remedy = "Pilih susunannya, isi kodenya" if readings else "Isi kodenya"
    message = (
        f"{cell}: tingkat baris (program, kegiatan, sub kegiatan) tidak tertulis. Yang terbaca: {shown}. "
        f"{remedy}, atau tulis tingkatnya di depan nama barisnya."
    )
    answers = tuple(
        Answer(_label(reading), "decide", f"{place_of(table)}={SEPARATOR.join(reading)}") for reading in readings
    )
    return Finding(KIND, message, table.sheet.name, cell, answers)


def _examples(lines: Sequence[Line], depths: Depths, depth: int) -> str:
    """The first name of a depth, and how many more it has."""
    first, *others = [line.name for line, own in zip(lines, depths.of, strict=True) if own == depth]
    return f'"{first}"' + (f" dan {len(others)} lainnya" if others else "")


def _label(reading: Reading) -> str:
    if len(reading) == 1:
        return f"Semua baris {SHOWN[reading[0]]}"
    return "Tingkat " + ", ".join(f"{depth} {SHOWN[level]}" for depth, level in enumerate(reading, start=1))


def row_question(line: Line, table: FoundTable) -> Finding:
    """Which level one row is, where the others are known."""
    cell = line.place.address
    message = (
        f'{cell}: tingkat "{line.name}" tidak dapat dipastikan: program, kegiatan atau sub kegiatan. '
        "Pilih tingkatnya, isi kodenya, atau tulis tingkatnya di depan namanya."
    )
    answers = tuple(
        Answer(SHOWN[level].capitalize(), "decide", f"{table.sheet.name}!{cell}={SHOWN[level].title()}: {line.name}")
        for level in NAMED
        if "=" not in line.name
    )
    return Finding(KIND, message, table.sheet.name, cell, answers)
