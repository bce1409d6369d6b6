-- The bands in force in a year: data/rules/kategori.csv, of each set the newest; never two generations of one set.
--
-- Grain: one row per set and band.
create macro kategori_berlaku(tahun_data) as table (
    select
        himpunan,
        batas_bawah,
        kategori,
        dasar_hukum,
        batas_termasuk
    from kategori
    where year(berlaku_dari) <= tahun_data
    qualify berlaku_dari = max(berlaku_dari) over (partition by himpunan)
);
