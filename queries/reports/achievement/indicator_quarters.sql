-- Targets and realisations of the agreement quarter by quarter: due, not due, filled or not. IV reads the annual target,
-- as its realisation is the year's. A quarter after the chosen one shows its target only: it is not due yet.
--
-- Grain: one row per indicator and quarter.
-- Params: $perangkat_daerah, $tahun, $triwulan (the last quarter that is due).
-- Sources: indikator_target, indikator_realisasi
-- Period: indikator_realisasi
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
),

dinilai as (
    select
        *,
        urutan_triwulan(triwulan) > urutan_triwulan($triwulan) as is_belum_jatuh_tempo
    from setahun
)

select
    nomor,
    indikator,
    nama_pendek,
    triwulan,
    target,
    case when not is_belum_jatuh_tempo then realisasi end as realisasi,
    case
        when target is null then 'tidak_jatuh_tempo'
        when is_belum_jatuh_tempo then 'belum_jatuh_tempo'
        else status
    end as status,
    satuan,
    akumulasi
from dinilai
order by nomor, triwulan;
