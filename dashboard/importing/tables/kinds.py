"""What a layout's column holds, by the catalogue."""

from dashboard.catalogue import columns


def kind_of(column: str) -> str:
    """The kind of content of a layout's column (``"target:I"`` is column target)."""
    described = columns().get(column.partition(":")[0])
    return described.jenis if described else "nilai"


def is_figure(column: str) -> bool:
    """Whether a column holds numbers."""
    return kind_of(column) in ("bilangan", "nilai", "persen", "rupiah")
