-- Money spent since the start of the year that is less than in an earlier quarter.
--
-- Of: anggaran
-- Kind: kumulatif-turun
-- Message: realisasi {realisasi_rupiah} lebih kecil daripada triwulan {lalu_periode} ({lalu_realisasi_rupiah}). Pilih per
--   triwulan bila angkanya untuk triwulan itu saja, atau perbaiki angkanya.
-- Answer: per_triwulan, turun
-- Grain: one row per budget fact of the file.
select
    lembar,
    sel,
    realisasi_rupiah,
    lalu_periode,
    lalu_realisasi_rupiah
from berkas.uang
where not coalesce(per_triwulan, false) and realisasi_rupiah < lalu_realisasi_rupiah
order by tabel, baris;
