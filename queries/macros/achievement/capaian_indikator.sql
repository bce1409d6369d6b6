-- Achievement of agreement indicators at the end of a quarter, against that quarter's target; IV reads the annual target.
--
-- Grain: one row per indicator.
create macro capaian_indikator(kode_pd, tahun_data, triwulan_data) as table (
    with target_pk as (
        select * from indikator_target
        where
            perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'pk'
            and periode = case when triwulan_data = 'IV' then 'tahun' else triwulan_data end
    ),

    dicapai as (
        select * from indikator_realisasi
        where perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
    ),

    terhitung as (
        select
            perjanjian.nomor,
            perjanjian.indikator,
            target_pk.target,
            dicapai.realisasi,
            dicapai.keadaan,
            dicapai.bukti,
            dicapai.diverifikasi_oleh,
            capaian(dicapai.realisasi, target_pk.target, sifat.arah) as capaian_persen,
            coalesce(sifat.nama_pendek, perjanjian.indikator) as nama_pendek,
            perjanjian.tingkat_sasaran,
            perjanjian.sasaran,
            perjanjian.sumber_data,
            perjanjian.satuan,
            coalesce(sifat.arah, 'naik') as arah,
            penjumlahan.akumulasi,
            sifat.nilai_tertinggi,
            renstra_target.target as target_renstra,
            capaian(dicapai.realisasi, renstra_target.target, sifat.arah) as capaian_renstra_persen,
            case
                when target_pk.status = 'tidak_jatuh_tempo' then 'tidak_jatuh_tempo'
                when dicapai.indikator is null then 'belum_diisi'
                when dicapai.realisasi is null then coalesce(dicapai.status, 'belum_diisi')
                when coalesce(target_pk.target, 0) = 0 then 'tanpa_target'
            end as alasan
        from indikator as perjanjian
        left join target_pk on perjanjian.indikator = target_pk.indikator
        left join dicapai on perjanjian.indikator = dicapai.indikator
        left join sifat_berlaku(tahun_data) as sifat
            on perjanjian.indikator = sifat.indikator and sifat.perangkat_daerah = kode_pd
        left join akumulasi_indikator(kode_pd, tahun_data) as penjumlahan on perjanjian.indikator = penjumlahan.indikator
        left join renstra_target
            on
                perjanjian.indikator = renstra_target.indikator
                and renstra_target.perangkat_daerah = kode_pd and renstra_target.tahun = tahun_data
        where perjanjian.perangkat_daerah = kode_pd and perjanjian.tahun = tahun_data
    )

    select
        *,
        kategori_nilai('capaian', capaian_persen, tahun_data) as kategori,
        status_capaian(capaian_persen, coalesce(alasan, 'belum_tersedia')) as status
    from terhitung
);
