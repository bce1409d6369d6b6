-- The quarters to compare with, in the order in which they are offered: the same quarter of the year before where the own agency
-- has figures of it, earlier quarters of the year, other years (in each the same quarter first, with figures or without), the
-- chosen quarter itself, later ones. Something is known of each year, in force or printed by a later report.
--
-- Grain: one row per year and quarter.
-- Params: $perangkat_daerah, $tahun, $triwulan.
with diketahui as (
    select
        perangkat_daerah,
        tahun,
        periode
    from indikator_realisasi
    where realisasi is not null and periode <> 'tahun'
    union all
    select
        perangkat_daerah,
        tahun,
        periode
    from anggaran
    where realisasi_rupiah is not null
    union all
    select
        perangkat_daerah,
        tahun,
        'IV'
    from tahun_sebelumnya
),

ditawarkan as (
    select
        tahun,
        periode as triwulan,
        bool_or(perangkat_daerah = $perangkat_daerah) as is_milik_sendiri
    from diketahui
    group by all
    union all
    select distinct
        tahun,
        $triwulan,
        false
    from diketahui
)

select
    tahun,
    triwulan
from ditawarkan
group by tahun, triwulan
order by
    case
        when tahun = $tahun and triwulan > $triwulan then 5
        when tahun = $tahun and triwulan = $triwulan then 4
        when bool_or(is_milik_sendiri) and tahun = $tahun - 1 and triwulan = $triwulan then 1
        when bool_or(is_milik_sendiri) and tahun = $tahun then 2
        else 3
    end,
    tahun < $tahun desc,
    tahun desc,
    triwulan = $triwulan desc,
    triwulan desc;
