-- Quarters that are locked: whose, since when, by whom and why.
--
-- Grain: one row per agency, year and quarter.
-- Params: none.
select
    batch,
    perangkat_daerah,
    tahun,
    triwulan,
    waktu,
    pengguna,
    alasan
from kunci_berlaku
order by tahun, triwulan, perangkat_daerah;
