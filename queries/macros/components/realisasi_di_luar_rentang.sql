-- Realisations that cannot be: negative ones, and those above the highest value that their indicator can reach. batas is what
-- the value is held against, sebab says which it is. Highest values: data/rules/sifat_indikator.csv.
-- Metode: Kualitas data > Realisasi di luar rentang
-- Rumus: realisasi tidak negatif, dan paling tinggi nilai tertinggi indikatornya bila ada
-- Dasar: Sifat indikator menurut LKIP BKD 2024, Lampiran 2
--
-- Grain: one row per indicator and quarter of the fact table named whose realisation cannot be.
create macro realisasi_di_luar_rentang(fakta) as table (
    select
        dicapai.*,
        case when dicapai.realisasi < 0 then 0 else sifat.nilai_tertinggi end::decimal(24, 6) as batas,
        if(dicapai.realisasi < 0, 'kurang dari nilai terendah yang mungkin', 'lebih dari nilai tertinggi yang mungkin') as sebab,
        'sifat indikator menurut ' || sifat.dasar_hukum as dasar_hukum
    from query_table(fakta) as dicapai
    inner join sifat_berlaku(dicapai.tahun) as sifat
        on dicapai.perangkat_daerah = sifat.perangkat_daerah and dicapai.indikator = sifat.indikator
    where dicapai.realisasi not between 0 and sifat.nilai_tertinggi
);
