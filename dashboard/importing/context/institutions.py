"""Names of institutions: abbreviations in full, and what kind of institution a name says."""

import re

ABBREVIATED = (
    (re.compile(r"(?:kab|pemkab)(?:\.\s*|\s+)", re.IGNORECASE), "Kabupaten "),
    (re.compile(r"(?:prov|pemprov)(?:\.\s*|\s+)", re.IGNORECASE), "Provinsi "),
    (re.compile(r"pemkot(?:\.\s*|\s+)", re.IGNORECASE), "Kota "),
)
KINDS_OF_INSTITUTION = {"provinsi": "provinsi", "kabupaten": "kabupaten", "kab.": "kabupaten", "kota": "kota"}


def in_full(name: str) -> str:
    """An institution's name without abbreviations: ``Kab. Pringsewu`` is ``Kabupaten Pringsewu``."""
    for short, long in ABBREVIATED:
        if found := short.match(name):
            return long + name[found.end() :]
    return name


def kind_of_institution(name: str) -> str | None:
    """Province, kabupaten or kota, as an institution's name says; nothing where it does not."""
    for word in name.casefold().split()[:2]:
        if word in KINDS_OF_INSTITUTION:
            return KINDS_OF_INSTITUTION[word]
    return None
