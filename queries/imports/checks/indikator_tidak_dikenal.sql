-- Indicators with a realisation that the agreement in force, or in the file, does not have.
--
-- Of: indikator_realisasi
-- Kind: indikator-tidak-dikenal
-- Message: indikator "{nama}" tidak ada dalam perjanjian kinerja {tahun}. {terdekat}. Pilih yang dimaksud, atau
-- pastikan bahwa memang baru.
-- Near: error
-- Grain: one row per indicator and quarter of the file.
select
    lembar,
    sel,
    nama,
    tahun,
    daftar
from berkas.indikator_di_luar
where tahun = tahun_perjanjian
order by tabel, baris;
