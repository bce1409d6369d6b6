-- The absorption in percent below which spending up to the end of a quarter counts as low: the setting serapan_rendah_persen,
-- which is the year's, times the share of the year that has passed.
create macro batas_serapan_rendah(tahun_data, triwulan_data) as
pengaturan_nilai('serapan_rendah_persen', tahun_data) * urutan_triwulan(triwulan_data) / 4;
