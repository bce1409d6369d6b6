-- Codes of sub-activities that stand beside another known name than the only one that they have in force. The empty list
-- of near names leaves one answer: that the name is new to its code.
--
-- Of: anggaran
-- Kind: kode-bernama-lain
-- Message: kode {kode} dalam data yang berlaku milik "{berlaku}", padahal di sini "{nama}". Perbaiki kode atau namanya, atau
-- pastikan bahwa nama itu memang baru untuk kodenya.
-- Grain: one row per code and name of the file.
with kode_berlaku as (
    select
        perangkat_daerah,
        kode_sub_kegiatan as kode,
        any_value(sub_kegiatan) as berlaku
    from anggaran
    where kode_sub_kegiatan is not null
    group by all
    having count(distinct sub_kegiatan) = 1
)

select
    tabel.lembar,
    sel_fakta(
        tabel.tata_letak, case when tabel.tata_letak['sub_kegiatan'] is null then 'uraian' else 'sub_kegiatan' end, '',
        fakta.baris
    ) as sel,
    fakta.kode_sub_kegiatan as kode,
    fakta.sub_kegiatan as nama,
    kode_berlaku.berlaku,
    []::varchar[] as daftar
from berkas.anggaran as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
inner join kode_berlaku
    on
        fakta.perangkat_daerah = kode_berlaku.perangkat_daerah
        and fakta.kode_sub_kegiatan = kode_berlaku.kode
        and fakta.sub_kegiatan <> kode_berlaku.berlaku
where
    (fakta.perangkat_daerah, fakta.sub_kegiatan) in (select (perangkat_daerah, sub_kegiatan) from anggaran)
qualify
    row_number() over (
        partition by fakta.kode_sub_kegiatan, fakta.sub_kegiatan
        order by fakta.tabel, fakta.baris
    ) = 1
order by fakta.tabel, fakta.baris;
