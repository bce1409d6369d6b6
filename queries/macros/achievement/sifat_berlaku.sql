-- The properties of indicators in force in a year: data/rules/sifat_indikator.csv, of each indicator the newest; a year before
-- its first date goes by the first, as less is not suddenly better in the years that a later report looks back on.
--
-- Grain: one row per agency and indicator.
create macro sifat_berlaku(tahun_data) as table (
    with sejak_tahun as (
        select
            *,
            if(
                berlaku_dari = min(berlaku_dari) over (partition by perangkat_daerah, indikator), 0, year(berlaku_dari)
            ) as sejak
        from sifat_indikator
    )

    select
        perangkat_daerah,
        indikator,
        nama_pendek,
        arah,
        akumulasi,
        nilai_tertinggi,
        berlaku_dari,
        dasar_hukum
    from sejak_tahun
    where sejak <= tahun_data
    qualify berlaku_dari = max(berlaku_dari) over (partition by perangkat_daerah, indikator)
);
