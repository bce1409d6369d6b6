"""Action plans: of the agreement, activity by activity (Lampiran 3), and of the main indicators (Lampiran 2)."""

import re
from dataclasses import dataclass

from .report import between, fill_down, rows, table
from .sheets import Cell, Sheet, number, row_of

PERIOD = "Tahun 2024"
PLAN_PLACE = "Lampiran 3, Dokumen Rencana Aksi Perjanjian Kinerja BKD Provinsi DKI Jakarta Tahun 2024"
QUARTERS = ["TW I", "TW II", "TW III", "TW IV"]
CITIES = ["Jakarta Pusat", "Jakarta Utara", "Jakarta Barat", "Jakarta Selatan", "Jakarta Timur"]
UNITS = ["BKD", "Sekretariat DP KORPRI", *(f"Suku Badan Kota Administrasi {city}" for city in CITIES)]
ACTIVITY_STARTS = [  # the words an activity begins with where a cell holds several; the layout joined them
    *("Proses Usulan", "Pangkatkan CPNS", "Pembekalan", "Pemberian Hibah", "Pengelolaan dan Penataan", "Rekonsiliasi"),
    *("Fasilitasi Proses", "Seleksi Aparatur", "Kajian Kebijakan", "Penyelenggraan", "Penyelenggaraan", "Pemberiaan"),
    *("Pelayanan Konsultasi", "Pelayanan Pensiun", "Pembinaan Peserta", "Keikutsertaan", "Penyediaan jasa"),
    "(?<!Penyelenggaraan )Aktualisasi",
]


@dataclass
class Plan:
    """A sub-activity in the plan of a unit; ``activities`` grows by the rows below that print nothing else."""

    programme: str
    name: str
    ceiling: str
    activities: list[str]
    indicator: str
    volume: str
    measure: str
    targets: str


def sheets() -> list[Sheet]:
    """The sheets of ``rencana_aksi.xlsx``."""
    return [_plan_sheet(), _goals(), _indicator_plans()]


def _plan_sheet() -> Sheet:
    plans = _plans()
    heads = ["Unit", "Program", "Sub Kegiatan", "Pagu Anggaran", "Aktivitas Sub Kegiatan", "Indikator Kinerja"]
    heads += ["Volume", "Satuan"]
    return Sheet(
        name="Rencana Aksi PK",
        title="Rencana Aksi Perjanjian Kinerja Menurut Unit dan Sub Kegiatan",
        period=PERIOD,
        place=f"{PLAN_PLACE} (kolom Unit menurut urutan dan isi aktivitas)",
        header=[[*heads, "Target", "", "", "", "Keterangan"], [*[""] * len(heads), *QUARTERS, ""]],
        rows=[_plan_row(unit, plan) for unit, plan in zip(_units(plans), plans, strict=True)],
        widths={1: 34, 2: 34, 3: 50, 4: 18, 5: 80, 6: 60, 7: 10, 8: 14, 9: 8, 10: 8, 11: 8, 12: 8, 13: 14},
    )


def _plan_row(unit: str, plan: Plan) -> list[Cell]:
    return [
        *(unit, plan.programme, plan.name, number(plan.ceiling, decimal="."), "\n".join(plan.activities)),
        *(plan.indicator, number(plan.volume), plan.measure, *_targets(plan.targets), None),
    ]


def _plans() -> list[Plan]:
    """The plans in printed order. Pages shift the columns, so a row is read by its cells, last one first."""
    plans: list[Plan] = []
    for cells in _plan_cells():
        if not cells[-1].startswith("TW I :"):
            plans[-1].activities += _activities(" ".join(cells))
            continue
        *before, name, ceiling, activities, indicator, volume, measure, targets = cells
        programme = before[-1] if before else plans[-1].programme
        plans.append(Plan(programme, name, ceiling, _activities(activities), indicator, volume, measure, targets))
    return plans


def _plan_cells() -> list[list[str]]:
    """The printed cells of each row, without the four header rows of every page."""
    block = between("Dokumen Rencana Aksi Perjanjian Kinerja", "Jakarta, 2024", after="Lampiran 3 :")
    found = ([text for text in cells if text] for cells in rows(block))
    return [cells for cells in found if cells[0] not in {"Tujuan", "Volume", "1"}]


def _activities(text: str) -> list[str]:
    return re.split(rf" (?={'|'.join(ACTIVITY_STARTS)})", text)


def _targets(text: str) -> list[Cell]:
    """The four quarters of ``TW I : 1 TW II : - TW III : TW IV : 2`` (or ``TW.I :-``)."""
    return [number(target) for target in re.findall(r"TW[ .]I?[IV]I{0,2} : ?([\d,]+|-|)", text)]


def _units(plans: list[Plan]) -> list[str]:
    """The unit of each plan: the first programme's activities name it, the second programme's come in its order."""
    return [
        _named_unit(plan) if plan.programme == plans[0].programme else UNITS[_repetitions(plans, position)]
        for position, plan in enumerate(plans)
    ]


def _named_unit(plan: Plan) -> str:
    text = " ".join(plan.activities)
    named = [unit for city, unit in zip(CITIES, UNITS[2:], strict=True) if city in text]
    return next(iter(named), UNITS[1] if "Sekretariat DP KORPRI" in text else UNITS[0])


def _repetitions(plans: list[Plan], position: int) -> int:
    """How many blocks lie above: every unit but the first begins with the sub-activity that is the first's second."""
    block_start = "Pelaksanaan Penatausahaan"
    above = [plan for plan in plans[: position + 1] if plan.name.startswith(block_start)]
    return max(len(above) - 1, 0)


def _goals() -> Sheet:
    aim, aim_indicator, aim_targets, goal, goal_indicator, goal_targets = _plan_cells()[0][:6]
    return Sheet(
        name="Tujuan dan Sasaran",
        title="Tujuan dan Sasaran Strategis dalam Rencana Aksi Perjanjian Kinerja",
        period=PERIOD,
        place=PLAN_PLACE,
        header=[["Tujuan/Sasaran", "Uraian", "Indikator Kinerja", *QUARTERS]],
        rows=[
            ["Tujuan", aim, aim_indicator, *_targets(aim_targets)],
            ["Sasaran Strategis", goal, goal_indicator, *_targets(goal_targets)],
        ],
        widths={1: 20, 2: 60, 3: 60, 4: 10, 5: 10, 6: 10, 7: 10},
    )


def _indicator_plans() -> Sheet:
    block = between("RENCANA AKSI INDIKATOR KINERJA UTAMA (IKU)", "Pj. Gubernur Daerah Khusus")
    heads = ["No", "Sasaran", "Indikator Kinerja Utama", "Target IKU", "Rencana Aksi", "Kriteria Keberhasilan"]
    return Sheet(
        name="Rencana Aksi IKU",
        title="Rencana Aksi Indikator Kinerja Utama (IKU) Jabatan Pimpinan Tinggi",
        period=PERIOD,
        place="Lampiran 2, Rencana Aksi Indikator Kinerja Utama (IKU) Jabatan Pimpinan Tinggi Tahun 2024",
        header=[[*heads, "Target/Output", "Waktu"]],
        rows=[row_of(cells, {0, 3}) for cells in fill_down(table(block), [0, 1, 2, 3, 4, 5])],
        widths={1: 6, 2: 40, 3: 50, 4: 12, 5: 60, 6: 60, 7: 60, 8: 10},
    )
