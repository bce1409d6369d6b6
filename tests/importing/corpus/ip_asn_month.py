"""Regional lists whose rows name no month: the title, a heading, the sheet or the file does, or nothing."""

from dashboard.importing import Choices
from tests.importing.corpus.case import Case, Line, Page, rows, xlsx
from tests.importing.corpus.ip_asn import DIMENSIONS, METRO, PESISIR, values

MEASURED, OF_AUGUST = "Capaian IP ASN Tahun 2024", ((METRO, "2025-08", 80.5), (PESISIR, "2025-08", 77.085))
ONE_MONTH: list[Line] = [[1, METRO, 80.5], [2, PESISIR, 77.085]]


def of_one_month(*title: str, head: Line = ("No", "Instansi", "Nilai"), sheet: str = "Daftar") -> bytes:
    """A list whose rows name no month."""
    return xlsx(Page([*([line] for line in title), [], head, *ONE_MONTH], sheet))


NAMED = (
    of_one_month(MEASURED, "Bulan Agustus 2025"),
    of_one_month(MEASURED, "per 31 Agustus 2025"),
    of_one_month(MEASURED, "Keadaan 31-08-2025"),
    of_one_month(f"{MEASURED} - keadaan Agu-25"),
    of_one_month(MEASURED, sheet="Agustus 2025"),
    of_one_month(MEASURED, "Jakarta, 5 September 2025", sheet="Agt'25"),
    of_one_month(MEASURED, head=("No", "Instansi Pemerintah", "Nilai IP ASN per 31 Agustus 2025")),
    of_one_month(f"{MEASURED} bulan Agustus 2025", head=("No", "Instansi Pemerintah", "Nilai Indeks")),
)

CASES = (
    *(
        Case(f"month-of-the-whole-list-{number}", content, values(*OF_AUGUST))
        for number, content in enumerate(NAMED, start=1)
    ),
    Case(
        "month-in-the-name-of-the-file",
        of_one_month("Tahun Pengukuran 2024"),
        values(*OF_AUGUST),
        file="IP_ASN_2025-08.xlsx",
    ),
    Case(
        "month-and-year-apart-from-the-year-measured",
        of_one_month("IP ASN Bulan Agustus Tahun 2025"),
        {
            "ip_asn_instansi": rows(
                "instansi tahun periode tahun_pengukuran nilai",
                (METRO, 2025, "2025-08", None, 80.5),
                (PESISIR, 2025, "2025-08", None, 77.085),
            )
        },
        (("periode-meragukan", "A3"),),
    ),
    Case(
        "month-of-a-list-with-dimensions",
        xlsx(
            [
                ["IP ASN Tahun 2024 - keadaan Juni 2025"],
                [],
                [*DIMENSIONS[:2], *DIMENSIONS[3:]],
                [1, METRO, 20, 30.5, 25, 5, 80.5],
            ]
        ),
        {"ip_asn_instansi": rows("perangkat_daerah tahun periode nilai", (None, 2025, "2025-06", 80.5))},
        published=((METRO, "kompetensi", 30.5),),
    ),
    Case("month-nowhere", of_one_month(MEASURED), findings=(("periode-meragukan", "A3"),)),
    Case(
        "month-that-was-said",
        of_one_month(MEASURED),
        values(*OF_AUGUST),
        choices=Choices(decide=("bulan:Daftar=Agustus 2025",)),
    ),
    Case(
        "a-quarter-for-a-month", of_one_month("IP ASN Triwulan III Tahun 2025"), findings=(("periode-meragukan", "A3"),)
    ),
    Case("month-without-a-year", of_one_month(MEASURED, "Bulan Agustus"), findings=(("periode-meragukan", "A4"),)),
    Case(
        "two-months-in-two-places",
        of_one_month(MEASURED, "Bulan Agustus 2025"),
        findings=(("periode-meragukan", "A4"),),
        file="IP ASN Juli 2025.xlsx",
    ),
    Case(
        "several-months-in-the-title",
        of_one_month(MEASURED, "Januari s.d. Agustus 2025"),
        findings=(("periode-meragukan", "A4"),),
    ),
)
