-- Quarters for which a self-assessment of the merit system is imported.
--
-- Grain: one row per agency, year and quarter.
create view periode_penilaian_mandiri as
select distinct
    perangkat_daerah,
    tahun,
    periode as triwulan
from merit_skor
where skor is not null and urutan_triwulan(periode) is not null
order by perangkat_daerah, tahun, triwulan;
