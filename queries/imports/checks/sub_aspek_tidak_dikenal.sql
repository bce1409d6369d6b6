-- Aspects and sub-aspects of a self-assessment that neither the list it is held against nor an earlier self-assessment
-- has, and that none of those is alike.
--
-- Of: merit_skor
-- Kind: sub-aspek-tidak-dikenal
-- Message: "{nama}" tidak ada di antara {kolom} yang berlaku. {terdekat}. Pilih yang dimaksud, atau pastikan bahwa memang baru.
-- Slip: none
-- Grain: one row per column and name of the file.
with berdaftar as (
    select distinct
        perangkat_daerah,
        tahun
    from berkas.sub_aspek_acuan
),

dikenal as (
    select
        perangkat_daerah,
        tahun,
        aspek,
        sub_aspek
    from berkas.sub_aspek_acuan
    union
    select
        berdaftar.perangkat_daerah,
        berdaftar.tahun,
        lalu.aspek,
        lalu.sub_aspek
    from berdaftar
    inner join merit_skor as lalu on berdaftar.perangkat_daerah = lalu.perangkat_daerah and berdaftar.tahun >= lalu.tahun
),

daftar as (
    select
        perangkat_daerah,
        tahun,
        unnest(['aspek', 'sub_aspek']) as kolom,
        unnest([list(distinct aspek order by aspek), list(distinct sub_aspek order by sub_aspek)]) as daftar
    from dikenal
    group by perangkat_daerah, tahun
),

dibaca as (
    select
        perangkat_daerah,
        tahun,
        tabel,
        baris,
        unnest(['aspek', 'sub_aspek']) as kolom,
        unnest([aspek, sub_aspek]) as nama
    from berkas.merit_skor
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, dibaca.kolom, '', dibaca.baris) as sel,
    replace(dibaca.kolom, '_', ' ') as kolom,
    dibaca.nama,
    daftar.daftar
from dibaca
inner join berkas.tabel as tabel on dibaca.tabel = tabel.tabel
inner join daftar
    on
        dibaca.perangkat_daerah = daftar.perangkat_daerah and dibaca.tahun = daftar.tahun
        and dibaca.kolom = daftar.kolom
where not list_contains(list_transform(daftar.daftar, lambda satu: huruf_saja(satu)), huruf_saja(dibaca.nama))
qualify row_number() over (partition by dibaca.kolom, dibaca.nama order by dibaca.tabel, dibaca.baris) = 1
order by dibaca.tabel, dibaca.baris, dibaca.kolom;
