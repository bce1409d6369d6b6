-- Which agency, year and period a fact table holds data for, newest first. What was reverted to nothing is not there.
--
-- Grain: one row per agency, year and period.
-- Params: $tabel_fakta.
select distinct
    perangkat_daerah,
    tahun,
    periode
from irisan_berlaku
where
    tabel_fakta = $tabel_fakta
    and irisan in (select fakta.irisan from query_table('data.' || $tabel_fakta) as fakta)
order by tahun desc, periode desc, perangkat_daerah;
