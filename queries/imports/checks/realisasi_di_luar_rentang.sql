-- Realisations of the file that cannot be: negative, or above the highest value that the indicator can reach.
--
-- Of: indikator_realisasi
-- Kind: di-luar-rentang
-- Message: realisasi "{indikator}" {realisasi} di luar 0–{nilai_tertinggi}. Periksa nilainya.
-- Answer: benar
-- Grain: one row per indicator and quarter of the file whose realisation cannot be.
select
    dicapai.lembar,
    dicapai.sel,
    dicapai.indikator,
    dicapai.realisasi,
    sifat.nilai_tertinggi
from berkas.realisasi as dicapai
inner join sifat_berlaku(dicapai.tahun) as sifat
    on dicapai.perangkat_daerah = sifat.perangkat_daerah and dicapai.indikator = sifat.indikator
where dicapai.realisasi not between 0 and sifat.nilai_tertinggi
order by dicapai.tabel, dicapai.baris;
