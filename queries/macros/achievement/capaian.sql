-- Achievement in percent: realisation / target, or (2 x target - realisation) / target, floored at 0, where lower is better.
-- Not available where the realisation or target is missing or the target is 0.
-- Source: LKIP 2024, Bab III; domain rules, "Achievement".
-- Metode: Capaian > Capaian indikator
-- Rumus: makin tinggi makin baik: realisasi / target × 100
-- Rumus: makin rendah makin baik: (2 × target − realisasi) / target × 100, paling rendah 0
-- Rumus: tidak tersedia bila realisasi atau target belum ada, atau target 0; tidak ikut dalam rata-rata
-- Dasar: LKIP BKD 2024, Bab III
create macro capaian(realisasi, target, arah) as
case
    when realisasi is null or coalesce(target, 0) = 0 then null
    when arah = 'turun' then greatest(persen(2 * target - realisasi, target), 0)
    else persen(realisasi, target)
end;
