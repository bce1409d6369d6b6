-- Indicators with a realisation that the agreement in force, or in the file, does not have.
--
-- Of: indikator_realisasi
-- Kind: indikator-tidak-dikenal
-- Message: indikator "{nama}" tidak ada dalam perjanjian kinerja {tahun}. {terdekat}. Pilih yang dimaksud, atau
-- pastikan bahwa memang baru.
-- Near: error
-- Grain: one row per indicator and quarter of the file.
with perjanjian as (
    select
        perangkat_daerah,
        tahun,
        indikator
    from indikator
    union
    select
        perangkat_daerah,
        tahun,
        indikator
    from berkas.indikator
),

daftar as (
    select
        perangkat_daerah,
        tahun,
        list(indikator order by indikator) as daftar
    from perjanjian
    group by all
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'indikator', fakta.periode, fakta.baris) as sel,
    fakta.indikator as nama,
    fakta.tahun,
    daftar.daftar
from berkas.indikator_realisasi as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
inner join daftar on fakta.perangkat_daerah = daftar.perangkat_daerah and fakta.tahun = daftar.tahun
where not list_contains(daftar.daftar, fakta.indikator)
order by fakta.tabel, fakta.baris;
