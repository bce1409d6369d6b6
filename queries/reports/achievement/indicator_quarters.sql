-- Targets and realisations of the agreement quarter by quarter: due, not due, filled or not. IV reads the annual target,
-- as its realisation is the year's.
--
-- Grain: one row per indicator and quarter.
-- Params: $perangkat_daerah, $tahun.
-- Sources: indikator_target, indikator_realisasi
-- Period: indikator_target
with kuartal as (
    select unnest(['I', 'II', 'III', 'IV']) as triwulan
)

select
    perjanjian.nomor,
    perjanjian.indikator,
    coalesce(sifat.nama_pendek, perjanjian.indikator) as nama_pendek,
    kuartal.triwulan,
    target.target,
    dicapai.realisasi,
    case
        when target.target is null then 'tidak_jatuh_tempo'
        when dicapai.indikator is null then 'belum_diisi'
        when dicapai.realisasi is null then coalesce(dicapai.status, 'belum_tersedia')
        when target.target = 0 then 'tanpa_target'
        when capaian(dicapai.realisasi, target.target, sifat.arah) >= 100 then 'tercapai'
        else 'di_bawah_target'
    end as status,
    perjanjian.satuan,
    sifat.akumulasi
from indikator as perjanjian
cross join kuartal
left join indikator_target as target
    on
        perjanjian.indikator = target.indikator
        and target.periode = case when kuartal.triwulan = 'IV' then 'tahun' else kuartal.triwulan end
        and target.himpunan = 'pk' and target.tahun = $tahun and target.perangkat_daerah = $perangkat_daerah
left join indikator_realisasi as dicapai
    on
        perjanjian.indikator = dicapai.indikator and kuartal.triwulan = dicapai.periode
        and dicapai.tahun = $tahun and dicapai.perangkat_daerah = $perangkat_daerah
left join sifat_indikator as sifat
    on perjanjian.indikator = sifat.indikator and sifat.perangkat_daerah = $perangkat_daerah
where perjanjian.perangkat_daerah = $perangkat_daerah and perjanjian.tahun = $tahun
order by perjanjian.nomor, kuartal.triwulan;
