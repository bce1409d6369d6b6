-- Components of the file that cannot be: negative, above their highest value, or a part larger than its whole.
--
-- Of: komponen_indikator
-- Kind: di-luar-rentang
-- Message: komponen "{komponen}" {nilai}, {sebab} ({batas}). Periksa nilainya.
-- Answer: benar
-- Grain: one row per component of the file that cannot be.
select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'nilai', '', salah.baris) as sel,
    salah.komponen,
    salah.nilai,
    salah.sebab,
    salah.batas
from komponen_di_luar_rentang('berkas.komponen_indikator') as salah
inner join berkas.tabel as tabel on salah.tabel = tabel.tabel
order by salah.tabel, salah.baris;
