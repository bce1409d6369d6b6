-- The years of which something is known: in force, or printed by a later report; the year before the chosen one first, the chosen
-- one last.
--
-- Grain: one row per year.
-- Params: $tahun.
with diketahui as (
    select tahun from indikator_realisasi
    union
    select tahun from anggaran
    union
    select tahun from tahun_sebelumnya
)

select tahun
from diketahui
order by tahun = $tahun, tahun != $tahun - 1, tahun desc;
