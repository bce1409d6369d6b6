"""Scripts of the components that run in the browser."""

from pathlib import Path

LASTING = Path(__file__).with_name("lasting.js")


def script(*files: Path) -> str:
    """A component's script: its files in their order, after what keeps its listeners while it stands."""
    return "\n".join(file.read_text(encoding="utf-8") for file in (LASTING, *files))
