-- Targets and realisations of the agreement quarter by quarter: due, not due, filled or not. IV reads the annual target,
-- as its realisation is the year's.
--
-- Grain: one row per indicator and quarter.
-- Params: $perangkat_daerah, $tahun.
-- Sources: indikator_target, indikator_realisasi
-- Period: indikator_target
with setahun as (
    select
        *,
        'I' as triwulan
    from capaian_indikator($perangkat_daerah, $tahun, 'I')
    union all
    select
        *,
        'II' as triwulan
    from capaian_indikator($perangkat_daerah, $tahun, 'II')
    union all
    select
        *,
        'III' as triwulan
    from capaian_indikator($perangkat_daerah, $tahun, 'III')
    union all
    select
        *,
        'IV' as triwulan
    from capaian_indikator($perangkat_daerah, $tahun, 'IV')
)

select
    nomor,
    indikator,
    nama_pendek,
    triwulan,
    target,
    realisasi,
    case when target is null then 'tidak_jatuh_tempo' else status end as status,
    satuan,
    akumulasi
from setahun
order by nomor, triwulan;
