-- Spending in force at the end of each month: since the start of the year (realisasi_rupiah), and as the file gives it
-- (tertulis_rupiah) with the sheet column it stands in. The third month ends the quarter, whose spending it is. A month that
-- no file gives is not available.
--
-- Grain: one row per budget fact in force and month of its quarter.
create view anggaran_bulan as
with tiap_bulan as (
    select
        *,
        [bulan_1_rupiah, bulan_2_rupiah, bulan_3_rupiah] as tertulis,
        unnest([1, 2, 3]) as ke
    from anggaran
)

select
    bulanan.* exclude (tertulis, ke, bulan_1_rupiah, bulan_2_rupiah, bulan_3_rupiah) replace (
        printf('%d-%02d', bulanan.tahun, urutan_triwulan(bulanan.periode) * 3 - 3 + bulanan.ke) as periode,
        case
            when bulanan.ke = 3 then bulanan.realisasi_rupiah
            when not coalesce(bulanan.per_triwulan, false) then bulanan.tertulis[bulanan.ke]
            else (bulanan.realisasi_rupiah - list_sum(bulanan.tertulis[bulanan.ke + 1:]))::bigint
        end as realisasi_rupiah
    ),
    bulanan.tertulis[bulanan.ke] as tertulis_rupiah,
    coalesce(
        tabel.tata_letak[concat('bulan_', bulanan.ke, '_rupiah:', bulanan.periode)],
        tabel.tata_letak[concat('bulan_', bulanan.ke, '_rupiah')]
    ) as kolom
from tiap_bulan as bulanan
left join data.tabel as tabel on bulanan.tabel = tabel.tabel;
