-- Sub-aspects that no list in force has, beside one that may be meant: misspelt, or a word of it shortened.
--
-- Of: merit_sub_aspek, merit_skor
-- Kind: nama-mirip
-- Message: "{nama}" belum ada di antara sub aspek yang berlaku. {terdekat}. Pilih yang dimaksud, atau pastikan bahwa memang
-- baru.
-- Slip: alike
-- Grain: one row per sub-aspect of the file.
with dibaca as (
    select
        sub_aspek,
        tabel,
        baris
    from berkas.merit_sub_aspek
    union all
    select
        sub_aspek,
        tabel,
        baris
    from berkas.merit_skor
),

daftar as (
    select
        list(distinct sub_aspek order by sub_aspek) as daftar,
        list(distinct huruf_saja(sub_aspek)) as huruf
    from (
        select sub_aspek from merit_sub_aspek
        union all
        select sub_aspek from merit_skor
    ) as sub_aspek_berlaku
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'sub_aspek', '', dibaca.baris) as sel,
    dibaca.sub_aspek as nama,
    daftar.daftar
from dibaca
inner join berkas.tabel as tabel on dibaca.tabel = tabel.tabel
cross join daftar
where not list_contains(daftar.huruf, huruf_saja(dibaca.sub_aspek))
qualify row_number() over (partition by dibaca.sub_aspek order by dibaca.tabel, dibaca.baris) = 1
order by dibaca.tabel, dibaca.baris;
