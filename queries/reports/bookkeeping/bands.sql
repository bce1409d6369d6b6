-- The bands of a set in force in a year, lowest first; of every set without one.
--
-- Grain: one row per band.
-- Params: $himpunan (capaian, merit, ip_asn, ...; null for all), $tahun (null: those in force today).
select
    batas.batas_bawah,
    batas.batas_termasuk = 'ya' as batas_termasuk,
    batas.kategori,
    batas.dasar_hukum,
    batas.himpunan,
    himpunan.judul
from kategori_berlaku(coalesce($tahun, year(current_date))) as batas
left join himpunan on batas.himpunan = himpunan.himpunan
where $himpunan is null or batas.himpunan = $himpunan
order by batas.himpunan, batas.batas_bawah;
