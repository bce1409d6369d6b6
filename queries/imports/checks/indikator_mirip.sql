-- Indicators with a realisation in a year without an agreement, in force or in the file, that are one of the newest earlier
-- agreement misspelt. Others may be new.
--
-- Of: indikator_realisasi
-- Kind: indikator-tidak-dikenal
-- Message: indikator "{nama}" tidak ada dalam perjanjian kinerja {tahun_perjanjian}, yang terbaru. {terdekat}. Pilih yang
-- dimaksud, atau pastikan bahwa memang baru.
-- Slip: alike
-- Near: error
-- Grain: one row per indicator and quarter of the file.
select
    lembar,
    sel,
    nama,
    tahun_perjanjian,
    daftar
from berkas.indikator_di_luar
where tahun > tahun_perjanjian
order by tabel, baris;
