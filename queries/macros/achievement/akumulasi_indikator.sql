-- How the targets of an agency's indicators add up over a year.
--
-- Grain: one row per indicator with properties.
create macro akumulasi_indikator(kode_pd, tahun_data) as table (
    select
        sifat.indikator,
        akumulasi_terbaca(sifat.akumulasi, year(sifat.berlaku_dari), tahun_data, bagian.target, bagian.setahun) as akumulasi
    from sifat_berlaku(tahun_data) as sifat
    left join target_triwulanan as bagian
        on
            sifat.indikator = bagian.indikator
            and bagian.perangkat_daerah = kode_pd and bagian.tahun = tahun_data
    where sifat.perangkat_daerah = kode_pd
);
