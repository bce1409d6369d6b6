-- Sub-activities and aspects that no list in force has, beside one that differs by a slip of the pen.
--
-- Of: anggaran, anggaran_pk, merit_aspek, merit_skor
-- Kind: nama-mirip
-- Message: "{nama}" belum ada dalam data yang berlaku. {terdekat}. Pilih yang dimaksud, atau pastikan bahwa memang baru.
-- Slip: pen
-- Grain: one row per column and name of the file.
with dibaca as (
    select
        'sub_kegiatan' as kolom,
        sub_kegiatan as nama,
        tabel,
        baris
    from berkas.anggaran
    union all by name
    select
        'sub_kegiatan' as kolom,
        sub_kegiatan as nama,
        tabel,
        baris
    from berkas.anggaran_pk
    union all by name
    select
        'aspek' as kolom,
        aspek as nama,
        tabel,
        baris
    from berkas.merit_aspek
    union all by name
    select
        'aspek' as kolom,
        aspek as nama,
        tabel,
        baris
    from berkas.merit_skor
),

berlaku as (
    select
        'sub_kegiatan' as kolom,
        sub_kegiatan as nama
    from anggaran
    union
    select
        'sub_kegiatan' as kolom,
        sub_kegiatan as nama
    from anggaran_pk
    union
    select
        'aspek' as kolom,
        aspek as nama
    from merit_aspek
    union
    select
        'aspek' as kolom,
        aspek as nama
    from merit_skor
),

daftar as (
    select
        kolom,
        list(nama order by nama) as daftar
    from berlaku
    group by kolom
)

select
    tabel.lembar,
    coalesce(tabel.tata_letak[dibaca.kolom], tabel.tata_letak['uraian'], 'A') || dibaca.baris as sel,
    dibaca.nama,
    daftar.daftar
from dibaca
inner join berkas.tabel as tabel on dibaca.tabel = tabel.tabel
inner join daftar on dibaca.kolom = daftar.kolom
where not list_contains(daftar.daftar, dibaca.nama)
qualify row_number() over (partition by dibaca.kolom, dibaca.nama order by dibaca.tabel, dibaca.baris) = 1
order by dibaca.tabel, dibaca.baris;
