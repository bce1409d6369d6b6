-- How the targets of all indicators add up, in the years that a table has: once for many rows, where akumulasi_indikator
-- answers for one agency and year.
--
-- Grain: one row per year of the table or view named, agency and indicator with properties.
create macro akumulasi_menurut(nama_tabel) as table (
    with tahun_ada as (
        select distinct tahun from query_table(nama_tabel)
    )

    select
        sifat.perangkat_daerah,
        tahun_ada.tahun,
        sifat.indikator,
        akumulasi_terbaca(sifat.akumulasi, year(sifat.berlaku_dari), tahun_ada.tahun, bagian.target, bagian.setahun)
            as akumulasi
    from tahun_ada
    inner join sifat_berlaku(tahun_ada.tahun) as sifat on true
    left join target_triwulanan as bagian
        on
            sifat.perangkat_daerah = bagian.perangkat_daerah and tahun_ada.tahun = bagian.tahun
            and sifat.indikator = bagian.indikator
);
