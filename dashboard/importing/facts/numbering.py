"""Whether the numbers in a self-assessment of the merit system are those of its sub-aspects."""

from collections.abc import Sequence

from dashboard.importing.draft import Row

TABLE, NUMBER, OF = "merit_skor", "nomor_sub_aspek", "aspek"
NAMED = "sub aspek"


def drop_foreign_numbers(facts: dict[str, list[Row]], heading: str) -> None:
    """Take out numbers that count the aspects, or all rows on end: a sub-aspect is numbered within its aspect.

    ``heading`` is what stands over the numbers; one that names the sub-aspect is believed.
    """
    if NAMED in heading.casefold():
        return
    rows = facts.get(TABLE, ())
    numbers: dict[str | None, list[int | None]] = {}
    for row in rows:
        numbers.setdefault(row[OF], []).append(row.get(NUMBER))
    if not counts_within(list(numbers.values())):
        for row in rows:
            row[NUMBER] = None


def counts_within(numbers: Sequence[Sequence[int | None]]) -> bool:
    """Whether the numbers of each aspect's rows, in the order of the sheet, are counted within the aspect."""
    written = [[number for number in own if number is not None] for own in numbers]
    of_aspects = all(len(set(own)) <= 1 for own in written) and any(len(own) > 1 for own in numbers)
    on_end = [number for own in written for number in own]
    counted_on = len(numbers) > 1 and on_end == [*range(on_end[0], on_end[0] + len(on_end))] if on_end else False
    return not of_aspects and not counted_on
