-- Allocation and spending in force as they are reported of each quarter; spending by month is put together here.
--
-- Grain: one row per agency, year, quarter, allocation set, programme, activity, sub-activity and unit where a file gives it.
create view anggaran_triwulan as
with dibaca as (
    select
        *,
        belanja_dari_bulan(realisasi_rupiah, per_triwulan, bulan_1_rupiah, bulan_2_rupiah, bulan_3_rupiah) as belanja
    from berlaku('data.anggaran')
)

select
    * exclude (belanja) replace (
        belanja as realisasi_rupiah,
        case when belanja is null then status end as status
    )
from dibaca;
