-- Quarters that are locked: the newest word about them is a lock.
--
-- Grain: one row per agency, year and quarter.
create view kunci_berlaku as
with kata_terakhir as (
    select *
    from data.batch
    where jenis in ('kunci', 'buka')
    qualify row_number() over (partition by perangkat_daerah, tahun, triwulan order by batch desc) = 1
)

select *
from kata_terakhir
where jenis = 'kunci';
