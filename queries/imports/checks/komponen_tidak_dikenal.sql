-- Components that the formula of their indicator does not name.
--
-- Of: komponen_indikator
-- Kind: komponen-tidak-dikenal
-- Message: komponen "{nama}" tidak ada dalam rumus "{indikator}", sehingga disimpan tetapi tidak dihitung. {terdekat}.
-- Rumusnya memakai: {dikenal}.
-- Grain: one row per component of the file.
with daftar as (
    select
        lower(indikator) as kunci,
        berlaku_dari,
        list(distinct komponen) as daftar,
        string_agg(distinct komponen, '; ') filter (where diisi = 'ya') as dikenal
    from rumus_komponen
    where komponen is not null
    group by all
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'komponen', '', fakta.baris) as sel,
    fakta.komponen as nama,
    fakta.indikator,
    daftar.daftar,
    daftar.dikenal
from berkas.komponen_indikator as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
asof join daftar
    on lower(fakta.indikator) = daftar.kunci and make_date(fakta.tahun, 12, 31) >= daftar.berlaku_dari
where not exists (
    select 1 from rumus_berlaku(fakta.tahun) as rumus
    where
        lower(rumus.indikator) = lower(fakta.indikator)
        and sama_nama(fakta.komponen, rumus.komponen, rumus.sebutan_lain)
)
order by fakta.tabel, fakta.baris;
