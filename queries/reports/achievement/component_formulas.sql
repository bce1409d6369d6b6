-- The formulas by which realisations are computed from components in force in a year, as the computation uses them.
--
-- Grain: one row per indicator and part; one without components says where it is computed from (sumber).
-- Params: $tahun (null: those in force today).
select
    indikator,
    bagian,
    any_value(sumber) as sumber,
    any_value(komponen) filter (where peran = 'pembilang') as pembilang,
    any_value(komponen) filter (where peran = 'penyebut') as penyebut,
    any_value(komponen) filter (where peran = 'nilai') as komponen,
    any_value(pembagi) as pembagi,
    any_value(faktor) as faktor,
    any_value(bobot_persen) as bobot_persen,
    arg_min(dasar_hukum, urutan) as dasar_hukum
from rumus_berlaku(coalesce($tahun, year(current_date)))
group by indikator, bagian
order by min(urutan);
