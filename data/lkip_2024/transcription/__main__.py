"""Write every workbook of the report: ``python -m data.lkip_2024.transcription [module ...]``."""

import sys
from importlib import import_module
from pathlib import Path

from .sheets import write_workbook

FOLDER = Path(__file__).parent.parent
WORKBOOKS = [
    ("perjanjian_kinerja.xlsx", "agreement"),
    ("renstra_iku.xlsx", "plans"),
    ("program.xlsx", "programmes"),
    ("sistem_merit.xlsx", "merit"),
    ("ip_asn.xlsx", "professionalism"),
    ("anggaran.xlsx", "budget"),
    ("efisiensi.xlsx", "efficiency"),
    ("ksd.xlsx", "strategic"),
    ("rencana_aksi.xlsx", "action_plans"),
    ("sumber_daya.xlsx", "resources"),
    ("tahun_sebelumnya.xlsx", "previous_year"),
    ("angka_dalam_teks.xlsx", "prose"),
]


def main(wanted: list[str]) -> None:
    """Write the workbooks of the wanted modules, or all of them when none is named."""
    for file_name, module in WORKBOOKS:
        if wanted and module not in wanted:
            continue
        sheets = import_module(f"{__package__}.{module}").sheets()
        write_workbook(FOLDER / file_name, sheets)
        print(file_name, ", ".join(f"{sheet.name} ({len(sheet.rows)})" for sheet in sheets))


if __name__ == "__main__":
    main(sys.argv[1:])
