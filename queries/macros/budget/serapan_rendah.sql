-- Whether an absorption in percent, of what was spent up to the end of a quarter, counts as low: below the limit of that
-- quarter. Null where unknown.
create macro serapan_rendah(serapan_persen, tahun_data, triwulan_data) as
serapan_persen < batas_serapan_rendah(tahun_data, triwulan_data);
