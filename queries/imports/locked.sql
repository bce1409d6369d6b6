-- Slices that belong to a locked quarter. A list that belongs to no agency is locked with any agency's quarter.
--
-- Grain: one row per slice and lock.
-- Params: $irisan (the table of slices).
select
    irisan.irisan,
    irisan.batch as batch_irisan,
    kunci.perangkat_daerah,
    kunci.tahun,
    kunci.triwulan,
    kunci.waktu,
    kunci.pengguna,
    kunci.alasan
from query_table($irisan) as irisan
inner join kunci_berlaku as kunci
    on
        irisan.tahun = kunci.tahun
        and triwulan_periode(irisan.periode) = kunci.triwulan
        and coalesce(irisan.perangkat_daerah, kunci.perangkat_daerah) = kunci.perangkat_daerah
order by irisan.irisan, kunci.batch;
