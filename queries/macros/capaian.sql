-- Achievement in percent: realisation / target, or (2 x target - realisation) / target, floored at 0, where lower is better.
-- Not available where the realisation or target is missing or the target is 0.
-- Source: LKIP 2024, Bab III; domain rules, "Achievement".
create macro capaian(realisasi, target, arah) as
case
    when realisasi is null then null
    when arah = 'turun' then greatest(persen(2 * target - realisasi, target), 0)
    else persen(realisasi, target)
end;
