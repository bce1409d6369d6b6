-- Realisations of a year that has no performance agreement yet, in force or in the file: nothing is measured against.
--
-- Of: indikator_realisasi
-- Kind: indikator-tidak-dikenal
-- Message: perjanjian kinerja {tahun} belum diimpor, sehingga capaian {jumlah} indikator ini belum dapat dihitung. Impor
-- perjanjiannya lebih dahulu, atau setelah ini.
-- Grain: one row per table of the file, agency and year.
with perjanjian as (
    select
        perangkat_daerah,
        tahun
    from indikator
    union
    select
        perangkat_daerah,
        tahun
    from berkas.indikator
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'indikator', min(fakta.periode), min(fakta.baris)) as sel,
    fakta.tahun,
    count(distinct fakta.indikator) as jumlah
from berkas.indikator_realisasi as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
anti join perjanjian on fakta.perangkat_daerah = perjanjian.perangkat_daerah and fakta.tahun = perjanjian.tahun
group by tabel.lembar, tabel.tata_letak, fakta.tabel, fakta.perangkat_daerah, fakta.tahun
order by fakta.tabel;
