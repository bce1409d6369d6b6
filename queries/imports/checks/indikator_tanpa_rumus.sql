-- Indicators with components that no formula is known for: nothing is worked out from them.
--
-- Of: komponen_indikator
-- Kind: komponen-tidak-dikenal
-- Message: indikator "{nama}" tidak mempunyai rumus komponen, sehingga {jumlah} komponennya disimpan tetapi tidak dihitung.
-- {terdekat}. Samakan namanya bila indikator yang sama.
-- Grain: one row per indicator of the file.
with daftar as (
    select
        list(distinct indikator) as daftar,
        list(distinct lower(indikator)) as kunci
    from rumus_komponen
    where komponen is not null
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'indikator', '', min(fakta.baris)) as sel,
    fakta.indikator as nama,
    count(*) as jumlah,
    daftar.daftar
from berkas.komponen_indikator as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
cross join daftar
where not list_contains(daftar.kunci, lower(fakta.indikator))
group by tabel.lembar, tabel.tata_letak, fakta.tabel, fakta.indikator, daftar.daftar
order by fakta.tabel, min(fakta.baris);
