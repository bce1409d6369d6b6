"""A whole number with its words beside it, as forms ask for it: ``4 (empat)``."""

import re

DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
STEPS = ((1_000_000_000, "miliar"), (1_000_000, "juta"), (1_000, "ribu"), (100, "ratus"), (10, "puluh"))
WITH_WORDS = re.compile(r"(\d+)\s*\(\s*([a-z]+(?:\s+[a-z]+)*)\s*\)", re.IGNORECASE)
LARGEST = 10**12


def figure_of(text: str) -> str:
    """The figure alone where the words in parentheses say the same; the text as it is where they do not."""
    found = WITH_WORDS.fullmatch(text)
    said = " ".join(found[2].casefold().split()) if found else ""
    return found[1] if found and int(found[1]) < LARGEST and said == in_words(int(found[1])) else text


def in_words(number: int) -> str:
    """A whole number in words: 11 is ``sebelas``, 1250 ``seribu dua ratus lima puluh``."""
    if number < len(DIGITS):
        return DIGITS[number]
    if 10 < number < 20:
        return "sebelas" if number == 11 else f"{DIGITS[number - 10]} belas"
    size, word = next(step for step in STEPS if number >= step[0])
    times, rest = divmod(number, size)
    said = f"se{word}" if times == 1 and size <= 1_000 else f"{in_words(times)} {word}"
    return f"{said} {in_words(rest)}" if rest else said
