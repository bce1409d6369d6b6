"""A tree whose branches open, as HTML: works with a keyboard, on a phone, and before any chart library is there."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

OPEN_LEVELS = 1


@dataclass(frozen=True)
class Node:
    """One line of a tree: its key, the key above (none at the top), kind, name, figure, status as icon and colour."""

    key: str
    above: str | None
    kind: str
    name: str
    figure: str
    icon: str
    status_kind: str


def tree_html(nodes: Iterable[Node]) -> str:
    """The tree in the order given; the first level stands open."""
    below: dict[str | None, list[Node]] = defaultdict(list)
    for node in nodes:
        below[node.above].append(node)
    return f'<div class="pohon">{_branches(below, None, 0)}</div>'


def _branches(below: dict[str | None, list[Node]], above: str | None, level: int) -> str:
    return "".join(_branch(below, node, level) for node in below[above])


def _branch(below: dict[str | None, list[Node]], node: Node, level: int) -> str:
    line = (
        f'<span class="status {node.status_kind}">{escape(node.icon)}</span><span><span class="jenis">'
        f'{escape(node.kind)}</span> {escape(node.name)}</span><span class="nilai">{escape(node.figure)}</span>'
    )
    if node.key not in below:
        return f'<div class="daun">{line}</div>'
    opened = " open" if level < OPEN_LEVELS else ""
    return f"<details{opened}><summary>{line}</summary>{_branches(below, node.key, level + 1)}</details>"
