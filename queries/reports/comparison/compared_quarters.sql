-- The quarters to compare with, in the order in which they are offered: the same quarter of the year before where the own agency
-- has figures of it, earlier quarters of the year, that quarter without figures, the others; the chosen one last. Something is
-- known of each year, in force or printed by a later report.
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
    where tahun = $tahun - 1
)

select
    tahun,
    triwulan
from ditawarkan
group by tahun, triwulan
order by
    tahun = $tahun and triwulan = $triwulan,
    case
        when not bool_or(is_milik_sendiri) then 3
        when tahun = $tahun - 1 and triwulan = $triwulan then 1
        when tahun = $tahun and triwulan < $triwulan then 2
        else 3
    end,
    tahun = $tahun - 1 and triwulan = $triwulan desc,
    tahun desc,
    triwulan desc;
