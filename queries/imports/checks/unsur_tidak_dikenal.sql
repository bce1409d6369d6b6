-- Elements of the satisfaction survey that are none of the nine.
--
-- Of: survei_rekap
-- Kind: komponen-tidak-dikenal
-- Message: unsur "{nama}" bukan salah satu dari sembilan unsur, sehingga tidak dihitung. {terdekat}. Tulis U1 sampai U9.
-- Grain: one row per mean of the file.
with daftar as (
    select list(nama_unsur order by unsur) as daftar
    from unsur_layanan
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'unsur', '', fakta.baris) as sel,
    fakta.unsur as nama,
    daftar.daftar
from berkas.survei_rekap as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
cross join daftar
where kode_unsur(fakta.unsur) is null
order by fakta.tabel, fakta.baris;
