-- Targets of a year, of the agreement and of the medium-term plan, against the newest figure of an earlier year's end that is
-- known at a quarter: whether it meets the target already. ``is_mendatang``: the target's year is not over at that quarter.
--
-- Grain: one row per agency, indicator, year and document of a target that an earlier year's figure stands against.
create macro target_tercapai(tahun_data, triwulan_data) as table (
    with ditetapkan as (
        select
            perangkat_daerah,
            indikator,
            tahun,
            target,
            'renstra_target' as tabel_target,
            'Renstra' as dokumen
        from renstra_target
        union all by name
        select
            perangkat_daerah,
            indikator,
            tahun,
            target,
            'indikator_target' as tabel_target,
            'perjanjian kinerja' as dokumen
        from indikator_target
        where himpunan = 'pk' and periode = 'tahun'
    ),

    diketahui as (
        select *
        from realisasi_akhir_tahun
        where realisasi is not null and (tahun < tahun_data or (tahun = tahun_data and triwulan_data = 'IV'))
    ),

    dibandingkan as (
        select
            ditetapkan.*,
            dicapai.realisasi,
            dicapai.tahun as tahun_dicapai,
            dicapai.tabel_fakta as tabel_dicapai
        from ditetapkan
        asof join diketahui as dicapai
            on
                ditetapkan.perangkat_daerah = dicapai.perangkat_daerah and ditetapkan.indikator = dicapai.indikator
                and ditetapkan.tahun > dicapai.tahun
        where ditetapkan.target is not null
    )

    select
        dibandingkan.*,
        dibandingkan.tahun > tahun_data or (dibandingkan.tahun = tahun_data and triwulan_data <> 'IV') as is_mendatang,
        capaian(dibandingkan.realisasi, dibandingkan.target, coalesce(sifat.arah, 'naik')) as capaian_persen,
        tidak_menantang(
            dibandingkan.realisasi, dibandingkan.target, coalesce(sifat.arah, 'naik'), sifat.nilai_tertinggi
        ) as tidak_menantang
    from dibandingkan
    left join sifat_berlaku(dibandingkan.tahun) as sifat
        on dibandingkan.indikator = sifat.indikator and dibandingkan.perangkat_daerah = sifat.perangkat_daerah
);
