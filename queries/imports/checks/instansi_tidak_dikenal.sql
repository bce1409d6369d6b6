-- Institutions that a list in force does not have.
--
-- Of: ip_asn_instansi, merit_nasional
-- Kind: instansi-tidak-dikenal
-- Message: "{nama}" belum ada dalam daftar yang berlaku. {terdekat}. Pilih yang dimaksud, atau pastikan bahwa memang baru.
-- Near: error
-- Grain: one row per institution of the file.
with dibaca as (
    select
        'ip_asn' as dataset,
        instansi,
        tabel,
        baris
    from berkas.ip_asn_instansi
    union
    select
        'merit_nasional' as dataset,
        instansi,
        tabel,
        baris
    from berkas.merit_nasional
),

daftar as (
    select
        'ip_asn' as dataset,
        list(distinct instansi order by instansi) as daftar
    from ip_asn_instansi
    union all
    select
        'merit_nasional' as dataset,
        list(distinct instansi order by instansi) as daftar
    from merit_nasional
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'instansi', '', dibaca.baris) as sel,
    dibaca.instansi as nama,
    daftar.daftar
from dibaca
inner join berkas.tabel as tabel on dibaca.tabel = tabel.tabel
inner join daftar on dibaca.dataset = daftar.dataset
where not list_contains(daftar.daftar, dibaca.instansi)
qualify row_number() over (partition by dibaca.dataset, dibaca.instansi order by dibaca.tabel, dibaca.baris) = 1
order by dibaca.tabel, dibaca.baris;
