"""Text that a spreadsheet would take for a formula."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def harmless(text: str) -> str:
    """Text that a spreadsheet would take for a formula, marked as text."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
