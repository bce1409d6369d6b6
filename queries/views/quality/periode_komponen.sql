-- Quarters for which components of indicators are imported.
--
-- Grain: one row per agency, year and quarter.
create view periode_komponen as
select distinct
    perangkat_daerah,
    tahun,
    periode as triwulan
from komponen_indikator
where nilai is not null and urutan_triwulan(periode) is not null
order by perangkat_daerah, tahun, triwulan;
