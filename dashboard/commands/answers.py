"""How a finding is answered on the command line: the flags that settle it."""

from dashboard.importing import Answer, Finding

ASKED = {
    "perangkat_daerah": "--perangkat-daerah KODE",
    "tahun": "--tahun TAHUN",
    "triwulan": "--triwulan I|II|III|IV",
    "bulan": '--decide "bulan:{sheet}=AGUSTUS 2025"',
    "sheet": "--sheet LEMBAR",
    "angka": '--decide "{sheet}!{cell}=ANGKA"',
    "teks": '--decide "{sheet}!{cell}=ISI"',
    "induk": '--decide "{sheet}!{area}=PROGRAM > KEGIATAN"',
}


def flags(finding: Finding) -> list[str]:
    """The flags that settle a finding, one for each answer, then those whose value the user knows."""
    asked = (ASKED[name].format(sheet=finding.sheet, cell=finding.cell, area=finding.area) for name in finding.asks)
    return [*(_flag(answer) for answer in finding.answers), *asked]


def _flag(answer: Answer) -> str:
    if answer.name == "akumulasi":
        return f"--{answer.value.replace('_', '-')}"
    if answer.name == "include_hidden":
        return "--include-hidden"
    if answer.name == "keep":
        return f"--{answer.value}"
    return " ".join(f'--{one.name.replace("_", "-")} "{one.value}"' for one in (answer, *answer.also))
