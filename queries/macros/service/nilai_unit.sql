-- Satisfaction by unit and month: the mean of its elements, each with the same weight.
-- Metode: Kepuasan layanan > Nilai unit dan perangkat daerah
-- Rumus: nilai unit dalam satu bulan = rata-rata unsurnya x 25, bobot tiap unsur sama
-- Rumus: nilai perangkat daerah = rata-rata nilai semua unit dan bulan yang terisi, tanpa bobot jumlah responden
-- Dasar: LKIP BKD 2024, Lampiran 2 no. 3
--
-- Grain: one row per unit and month.
create macro nilai_unit(kode_pd, tahun_data, triwulan_data) as table (
    select
        unit,
        periode,
        avg(rata_rata) as rata_rata,
        count(*) as jumlah_unsur,
        max(jumlah_responden) as jumlah_responden
    from nilai_unsur(kode_pd, tahun_data, triwulan_data)
    group by unit, periode
);
