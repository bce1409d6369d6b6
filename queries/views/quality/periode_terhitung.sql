-- Quarters with reported realisations, of a year for which something is imported that they can be computed from.
--
-- Grain: one row per agency, year and quarter.
create view periode_terhitung as
with bahan as (
    select
        perangkat_daerah,
        tahun
    from komponen_indikator
    union
    select
        perangkat_daerah,
        tahun
    from merit_aspek
    union
    select
        perangkat_daerah,
        tahun
    from survei_jawaban
    union
    select
        perangkat_daerah,
        tahun
    from survei_rekap
    union
    select
        perangkat_daerah,
        tahun
    from anggaran_kas
)

select distinct
    dilaporkan.perangkat_daerah,
    dilaporkan.tahun,
    dilaporkan.periode as triwulan
from indikator_realisasi as dilaporkan
inner join bahan on dilaporkan.perangkat_daerah = bahan.perangkat_daerah and dilaporkan.tahun = bahan.tahun
where dilaporkan.realisasi is not null and urutan_triwulan(dilaporkan.periode) is not null
order by perangkat_daerah, tahun, triwulan;
