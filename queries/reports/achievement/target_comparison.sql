-- The agreement's target against the medium-term plan's, year by year, whether the next targets still challenge, and by
-- which method the year is measured where there is a rule for it. A realisation that only a text states stands beside the
-- plan's own (realisasi_disebut), with its place. Where no table of the plan gives a year's realisation, that of its fourth
-- quarter stands in.
--
-- A year's realisation is that of its end: the year of the agreement has one from its fourth quarter on. The starting
-- condition is the target of its own year. The share of the last target is that of the year of the agreement alone.
--
-- Grain: one row per medium-term indicator and year.
-- Params: $perangkat_daerah, $tahun (the year of the agreement; realisations are those known in it), $triwulan.
-- Sources: renstra_target, renstra_capaian, indikator_target, indikator_realisasi, tahun_sebelumnya
-- Period: indikator_realisasi
with tahun_rencana as (
    select
        indikator,
        tahun
    from renstra_target
    where perangkat_daerah = $perangkat_daerah
    union
    select
        indikator,
        tahun
    from renstra_capaian
    where perangkat_daerah = $perangkat_daerah
),

target_pk as (
    select
        indikator,
        tahun,
        target
    from indikator_target
    where perangkat_daerah = $perangkat_daerah and himpunan = 'pk' and periode = 'tahun'
),

target_akhir as (
    select
        indikator,
        max(tahun) as tahun_akhir,
        max_by(target, tahun) as target_akhir,
        any_value(kondisi_awal) as kondisi_awal,
        any_value(satuan) as satuan,
        min(tahun) as tahun_pertama
    from renstra_target
    where perangkat_daerah = $perangkat_daerah
    group by indikator
),

diketahui as (
    select
        indikator,
        tahun,
        realisasi,
        status
    from realisasi_akhir_tahun
    where perangkat_daerah = $perangkat_daerah and (tahun < $tahun or (tahun = $tahun and $triwulan = 'IV'))
),

dicapai as (
    select
        indikator,
        max_by(realisasi, tahun) filter (where realisasi is not null) as realisasi_terakhir,
        max(tahun) filter (where realisasi is not null) as tahun_realisasi_terakhir
    from diketahui
    group by indikator
),

rencana as (
    select
        tahun_rencana.indikator,
        tahun_rencana.tahun,
        tahun_rencana.tahun < target_akhir.tahun_pertama as is_kondisi_awal,
        coalesce(
            target.target,
            case when tahun_rencana.tahun < target_akhir.tahun_pertama then target_akhir.kondisi_awal end
        ) as target_renstra,
        target.target,
        target_akhir.tahun_akhir,
        target_akhir.target_akhir,
        target_akhir.satuan
    from tahun_rencana
    left join target_akhir on tahun_rencana.indikator = target_akhir.indikator
    left join renstra_target as target
        on
            tahun_rencana.indikator = target.indikator and tahun_rencana.tahun = target.tahun
            and target.perangkat_daerah = $perangkat_daerah
)

select
    rencana.indikator,
    rencana.tahun,
    target_pk.target as target_pk,
    rencana.target_renstra,
    rencana.is_kondisi_awal,
    rencana.tahun = $tahun as is_tahun_laporan,
    capaian.realisasi,
    capaian.status,
    capaian(capaian.realisasi, target_pk.target, sifat.arah) as capaian_pk_persen,
    capaian(capaian.realisasi, rencana.target_renstra, sifat.arah) as capaian_renstra_persen,
    rencana.tahun_akhir,
    rencana.target_akhir,
    case when rencana.tahun = $tahun then capaian(capaian.realisasi, rencana.target_akhir, sifat.arah) end
        as capaian_jangka_menengah_persen,
    tercapai.tidak_menantang,
    dicapai.realisasi_terakhir,
    dicapai.tahun_realisasi_terakhir,
    rencana.satuan,
    coalesce(sifat.nama_pendek, rencana.indikator) as nama_pendek,
    metode_ukuran(rencana.indikator, rencana.tahun) as metode,
    case when capaian.realisasi is null then disebut.nilai end as realisasi_disebut,
    case when capaian.realisasi is null then disebut.tempat end as tempat_disebut
from rencana
left join diketahui as capaian on rencana.indikator = capaian.indikator and rencana.tahun = capaian.tahun
left join target_pk on rencana.indikator = target_pk.indikator and rencana.tahun = target_pk.tahun
left join dicapai on rencana.indikator = dicapai.indikator
left join target_tercapai($tahun, $triwulan) as tercapai
    on
        rencana.indikator = tercapai.indikator and rencana.tahun = tercapai.tahun and tercapai.is_mendatang
        and tercapai.tabel_target = 'renstra_target' and tercapai.perangkat_daerah = $perangkat_daerah
left join tahun_sebelumnya as disebut
    on
        rencana.indikator = disebut.objek and rencana.tahun = disebut.tahun and disebut.ukuran = 'realisasi'
        and disebut.perangkat_daerah = $perangkat_daerah
left join sifat_berlaku($tahun) as sifat
    on rencana.indikator = sifat.indikator and sifat.perangkat_daerah = $perangkat_daerah
order by rencana.indikator, rencana.tahun;
