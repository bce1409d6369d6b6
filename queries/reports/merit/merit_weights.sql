-- The weight of each aspect of the merit system. Source: LKIP 2024, 2.2.1 a and 3.2.1.
--
-- Grain: one row per aspect.
-- Params: $perangkat_daerah, $tahun.
-- Sources: merit_bobot
-- Period: merit_bobot
select
    nomor,
    aspek,
    bobot_persen
from merit_bobot
where perangkat_daerah = $perangkat_daerah and tahun = $tahun
order by nomor;
