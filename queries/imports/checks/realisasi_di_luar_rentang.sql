-- Realisations of the file that cannot be: negative, or above the highest value that the indicator can reach.
--
-- Of: indikator_realisasi
-- Kind: di-luar-rentang
-- Message: realisasi "{indikator}" {realisasi}, {sebab} ({batas}). Periksa nilainya.
-- Answer: benar
-- Grain: one row per indicator and quarter of the file whose realisation cannot be.
select
    lembar,
    sel,
    indikator,
    realisasi,
    sebab,
    batas
from realisasi_di_luar_rentang('berkas.realisasi')
order by tabel, baris;
