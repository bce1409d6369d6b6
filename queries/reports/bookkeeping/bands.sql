-- The bands of a set in force in a year, lowest first.
--
-- Grain: one row per band.
-- Params: $himpunan (capaian, merit, ip_asn, ...), $tahun (null: those in force today).
select
    kategori.batas_bawah,
    kategori.kategori,
    kategori.dasar_hukum
from kategori
where
    kategori.himpunan = $himpunan
    and year(kategori.berlaku_dari) <= coalesce($tahun, year(current_date))
order by kategori.batas_bawah;
