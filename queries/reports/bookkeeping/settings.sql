-- The settings in force in a year: limits and constants that formulas use.
--
-- Grain: one row per setting.
-- Params: $tahun (null: those in force today).
select
    kunci,
    max_by(nilai, berlaku_dari) as nilai,
    max_by(arti, berlaku_dari) as arti,
    max_by(dasar_hukum, berlaku_dari) as dasar_hukum,
    max(berlaku_dari) as berlaku_dari
from pengaturan
where year(berlaku_dari) <= coalesce($tahun, year(current_date))
group by kunci
order by kunci;
