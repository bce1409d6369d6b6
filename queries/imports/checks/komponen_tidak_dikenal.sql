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
        list(distinct komponen order by komponen) as daftar,
        string_agg(distinct komponen, '; ' order by komponen) filter (where diisi = 'ya') as dikenal
    from rumus_komponen
    where komponen is not null
    group by 1
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
inner join daftar on lower(fakta.indikator) = daftar.kunci
anti join rumus_komponen as rumus
    on
        daftar.kunci = lower(rumus.indikator)
        and year(rumus.berlaku_dari) <= fakta.tahun
        and sama_nama(fakta.komponen, rumus.komponen, rumus.sebutan_lain)
order by fakta.tabel, fakta.baris;
