-- An indicator that accumulates over the year and is lower than in an earlier quarter.
--
-- Of: indikator_realisasi
-- Kind: kumulatif-turun
-- Message: realisasi "{indikator}" {realisasi} lebih kecil daripada triwulan {lalu_periode} ({lalu_realisasi}), padahal
--   indikator ini kumulatif. Isi angka sejak awal tahun.
-- Answer: turun
-- Grain: one row per indicator and quarter of the file.
select
    lembar,
    sel,
    indikator,
    realisasi,
    lalu_periode,
    lalu_realisasi
from berkas.realisasi
where akumulasi = 'kumulatif' and realisasi < lalu_realisasi
order by tabel, baris;
