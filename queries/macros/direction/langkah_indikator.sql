-- What each quarter up to a given one added to an indicator, beside what was planned for it, and their ratio (laju).
-- Where targets add up, a quarter's own figures; where they are cumulative, differences between filled quarters that are
-- due; a level adds nothing. A quarter without target has no plan and so no rate.
--
-- Grain: one row per indicator and quarter.
create macro langkah_indikator(kode_pd, tahun_data, triwulan_data) as table (
    with bersanding as (
        select
            perjanjian.indikator,
            kuartal.triwulan,
            urutan_triwulan(kuartal.triwulan) as urutan,
            penjumlahan.akumulasi,
            target_pk.target::double as target,
            dicapai.realisasi::double as realisasi
        from indikator as perjanjian
        cross join triwulan_setahun as kuartal
        left join indikator_target as target_pk
            on
                perjanjian.indikator = target_pk.indikator and kuartal.triwulan = target_pk.periode
                and target_pk.perangkat_daerah = kode_pd and target_pk.tahun = tahun_data
                and target_pk.himpunan = 'pk'
        left join indikator_realisasi as dicapai
            on
                perjanjian.indikator = dicapai.indikator and kuartal.triwulan = dicapai.periode
                and dicapai.perangkat_daerah = kode_pd and dicapai.tahun = tahun_data
        left join akumulasi_indikator(kode_pd, tahun_data) as penjumlahan on perjanjian.indikator = penjumlahan.indikator
        where
            perjanjian.perangkat_daerah = kode_pd and perjanjian.tahun = tahun_data
            and urutan_triwulan(kuartal.triwulan) <= urutan_triwulan(triwulan_data)
    ),

    langkah as (
        select
            *,
            case
                when realisasi is null or target is null then null
                when akumulasi = 'tambah' then target
                when akumulasi = 'kumulatif' then target - lag(target, 1, 0) over terukur
            end as rencana,
            case
                when akumulasi = 'tambah' then realisasi
                when akumulasi = 'kumulatif' and target is not null then realisasi - lag(realisasi, 1, 0) over terukur
            end as tambahan
        from bersanding
        window terukur as (partition by indikator, realisasi is null or target is null order by urutan)
    )

    select
        *,
        case when rencana > 0 then tambahan / rencana end as laju
    from langkah
);
