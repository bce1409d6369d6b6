"""XML read as a stream of events, by local names, without document types or entities of its own."""

from collections.abc import Iterable, Iterator
from typing import NoReturn
from xml.parsers import expat

Attributes = dict[str, str]


def parser() -> expat.XMLParserType:
    """A parser that refuses document types: no spreadsheet has one, and entities can grow without bound."""
    made = expat.ParserCreate()
    made.buffer_text = True
    made.StartDoctypeDeclHandler = _refuse
    return made


def _refuse(*declaration: object) -> NoReturn:
    raise ValueError("document type in a spreadsheet part")


def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


def locally(attributes: Attributes) -> Attributes:
    """Attributes by local name."""
    return {local(name): value for name, value in attributes.items()}


def elements(chunks: Iterable[bytes]) -> Iterator[tuple[str, Attributes]]:
    """Every element's name and attributes, in the order of their start tags."""
    found: list[tuple[str, Attributes]] = []
    reader = parser()
    reader.StartElementHandler = lambda name, attributes: found.append((local(name), locally(attributes)))
    for chunk in chunks:
        reader.Parse(chunk, False)
        yield from found
        found.clear()
    reader.Parse(b"", True)
    yield from found
