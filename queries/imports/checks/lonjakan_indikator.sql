-- An indicator that is many times what it was in the last quarter, or a small part of it.
--
-- Of: indikator_realisasi
-- Kind: lonjakan
-- Message: realisasi "{indikator}" {realisasi}, padahal triwulan {lalu_periode} {lalu_tahun} {lalu_realisasi}. Pastikan
--   angka dan satuannya benar.
-- Grain: one row per indicator and quarter of the file.
select
    lembar,
    sel,
    indikator,
    realisasi,
    lalu_periode,
    lalu_tahun,
    lalu_realisasi
from berkas.realisasi
where
    lalu_realisasi > 0 and realisasi >= 0
    and (
        realisasi >= lalu_realisasi * pengaturan_nilai('lonjakan_indikator_kali', tahun)
        or realisasi * pengaturan_nilai('lonjakan_indikator_kali', tahun) <= lalu_realisasi
    )
order by tabel, baris;
