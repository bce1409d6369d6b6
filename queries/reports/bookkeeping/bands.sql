-- The bands of a set in force in a year, lowest first; of every set without one.
--
-- Grain: one row per band.
-- Params: $himpunan (capaian, merit, ip_asn, ...; null for all), $tahun (null: those in force today).
select
    kategori.batas_bawah,
    kategori.kategori,
    kategori.dasar_hukum,
    kategori.himpunan,
    himpunan.judul
from kategori
left join himpunan on kategori.himpunan = himpunan.himpunan
where
    ($himpunan is null or kategori.himpunan = $himpunan)
    and year(kategori.berlaku_dari) <= coalesce($tahun, year(current_date))
order by kategori.himpunan, kategori.batas_bawah;
