-- The years of which something is known: in force, or printed by a later report. The year before the newest comes first.
--
-- Grain: one row per year.
with diketahui as (
    select tahun from indikator_realisasi
    union
    select tahun from anggaran
    union
    select tahun from tahun_sebelumnya
)

select tahun
from diketahui
order by tahun = (select max(semua.tahun) from diketahui as semua), tahun desc;
