-- Realisations of the file whose indicator the newest agreement of its year or before does not have, in force or in the file,
-- with the indicators it has (daftar). Of an agency without any agreement nothing is said.
--
-- Grain: one row per indicator and quarter of the file.
create view berkas.indikator_di_luar as
with perjanjian as (
    select
        perangkat_daerah,
        tahun,
        indikator
    from main.indikator
    union
    select
        perangkat_daerah,
        tahun,
        indikator
    from berkas.indikator
),

menurut_tahun as (
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
    fakta.tabel,
    fakta.baris,
    fakta.tahun,
    menurut_tahun.tahun as tahun_perjanjian,
    menurut_tahun.daftar
from berkas.indikator_realisasi as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
asof inner join menurut_tahun
    on fakta.perangkat_daerah = menurut_tahun.perangkat_daerah and fakta.tahun >= menurut_tahun.tahun
where not list_contains(menurut_tahun.daftar, fakta.indikator);
