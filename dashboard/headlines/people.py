"""Sentences about staff and those they serve."""

import pandas as pd

from dashboard.headlines.words import count, known
from dashboard.notation import number, signed

NO_EMPLOYEES = pd.DataFrame()


def headline(summary: pd.Series | None, employees: pd.DataFrame = NO_EMPLOYEES) -> str:
    """How many staff serve how many; where no table of staff is there, how many the employees' own file has."""
    if summary is None and len(employees):
        return employees_headline(employees)
    if summary is None:
        return "Belum ada data pegawai untuk periode ini"
    staff = f"{number(summary['jumlah_pegawai'], 0)} pegawai"
    if not known(summary["jumlah_dilayani"]):
        return staff
    return f"{staff} melayani {number(summary['jumlah_dilayani'], 0)} pegawai"


def employees_headline(employees: pd.DataFrame) -> str:
    """How many employees the file without names has, and in how many units."""
    if employees.empty:
        return "Belum ada data pegawai tanpa nama"
    whole = employees.iloc[0]
    units = f"{number(whole['jumlah_unit'], 0)} unit"
    return f"{number(whole['jumlah_seluruhnya'], 0)} pegawai dari {units} menurut data pegawai tanpa nama"


def standing(summary: pd.Series | None, employees: pd.DataFrame = NO_EMPLOYEES) -> str:
    """The ratio and the change since the year before, as far as they are known."""
    if summary is None and len(employees):
        return "Jumlah pegawai yang dilaporkan menurut pendidikan, dan rasio layanan, belum ada."
    if summary is None:
        return "Pegawai menurut pendidikan dan tahun."
    said = []
    if known(summary["rasio_layanan"]):
        said.append(f"Satu pegawai berbanding {number(summary['rasio_layanan'], 0)} yang dilayani.")
    if known(summary["jumlah_sebelumnya"]):
        change = f"{signed(summary['perubahan'], 0)} orang"
        said.append(f"Jumlah pegawai tahun lalu {number(summary['jumlah_sebelumnya'], 0)} ({change}).")
    return " ".join(said)


def education_headline(rows: pd.DataFrame) -> str:
    """The largest group of one year."""
    if rows.empty:
        return "Belum ada pegawai menurut pendidikan"
    largest = rows.loc[rows["jumlah_pegawai"].idxmax()]
    return f"Terbanyak {largest['pendidikan']}: {number(largest['jumlah_pegawai'], 0)} orang"


def training_headline(rows: pd.DataFrame) -> str:
    """How many kinds of training and how many took part."""
    if rows.empty:
        return "Belum ada pelatihan yang dicatat"
    return f"{number(rows.iloc[0]['jumlah_keikutsertaan'], 0)} keikutsertaan dalam {len(rows)} pelatihan"


def recommendations_headline(rows: pd.DataFrame) -> str:
    """How many recommendations do not say what came of them."""
    if rows.empty:
        return "Belum ada rekomendasi yang dicatat"
    open_ones = int(rows["tindak_lanjut"].isna().sum())
    if not open_ones:
        return f"Tindak lanjut {len(rows)} rekomendasi sudah dicatat"
    return f"{count(open_ones)} dari {len(rows)} rekomendasi belum memuat tindak lanjut"
