-- Indicators with a realisation in a year without an agreement, in force or in the file, that are one of the newest earlier
-- agreement misspelt. Others may be new.
--
-- Of: indikator_realisasi
-- Kind: indikator-tidak-dikenal
-- Message: indikator "{nama}" tidak ada dalam perjanjian kinerja {tahun_perjanjian}, yang terbaru. {terdekat}. Pilih yang
-- dimaksud, atau pastikan bahwa memang baru.
-- Slip: alike
-- Near: error
-- Grain: one row per indicator and quarter of the file.
with terbaru as (
    select
        fakta.perangkat_daerah,
        fakta.tahun,
        max(perjanjian.tahun) as tahun_perjanjian
    from (select distinct
        perangkat_daerah,
        tahun
    from berkas.indikator_realisasi) as fakta
    inner join indikator as perjanjian
        on fakta.perangkat_daerah = perjanjian.perangkat_daerah and fakta.tahun >= perjanjian.tahun
    where (fakta.perangkat_daerah, fakta.tahun) not in (select (perangkat_daerah, tahun) from berkas.indikator)
    group by all
),

daftar as (
    select
        terbaru.perangkat_daerah,
        terbaru.tahun,
        terbaru.tahun_perjanjian,
        list(distinct perjanjian.indikator order by perjanjian.indikator) as daftar
    from terbaru
    inner join indikator as perjanjian
        on
            terbaru.perangkat_daerah = perjanjian.perangkat_daerah
            and terbaru.tahun_perjanjian = perjanjian.tahun
    where terbaru.tahun > terbaru.tahun_perjanjian
    group by all
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'indikator', fakta.periode, fakta.baris) as sel,
    fakta.indikator as nama,
    daftar.tahun_perjanjian,
    daftar.daftar
from berkas.indikator_realisasi as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
inner join daftar on fakta.perangkat_daerah = daftar.perangkat_daerah and fakta.tahun = daftar.tahun
where not list_contains(daftar.daftar, fakta.indikator)
order by fakta.tabel, fakta.baris;
