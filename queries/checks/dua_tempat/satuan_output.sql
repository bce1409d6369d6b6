-- Units of outputs that are not what their indicator counts: "Jumlah Paket Mebel" counted in "Unit".
--
-- Tingkat: catatan
-- Penjelasan: {objek}: indikatornya menghitung {menghitung} ("{indikator_output}"), satuannya {nilai_b}.
-- Grain: one row per output of the action plan.
with satuan_dikenal as (
    select distinct split_part(satuan, ' ', 1) as satuan from rencana_aksi
    where satuan is not null
),

ditulis as (
    select
        rencana.*,
        regexp_extract(rencana.indikator_output, '^Jumlah (\w+)', 1) as menghitung,
        asal.dataset,
        asal.berkas,
        asal.lembar,
        asal.tempat,
        asal.tata_letak
    from rencana_aksi as rencana
    inner join asal on rencana.tabel = asal.tabel
)

select
    ditulis.perangkat_daerah,
    ditulis.tahun,
    ditulis.dataset,
    ditulis.sub_kegiatan || ', ' || ditulis.unit as objek,
    'satuan' as ukuran,
    lokasi(
        ditulis.berkas, ditulis.lembar, alamat(ditulis.tata_letak, 'indikator_output', ditulis.baris), ditulis.tempat
    ) as lokasi_a,
    ditulis.menghitung as nilai_a,
    lokasi(ditulis.berkas, ditulis.lembar, alamat(ditulis.tata_letak, 'satuan', ditulis.baris), ditulis.tempat)
        as lokasi_b,
    ditulis.satuan as nilai_b,
    null::double as selisih,
    ditulis.menghitung,
    ditulis.indikator_output,
    'satuan dari indikator lain' as kemungkinan_sebab
from ditulis
inner join satuan_dikenal on ditulis.menghitung = satuan_dikenal.satuan
where split_part(ditulis.satuan, ' ', 1) <> ditulis.menghitung
order by lokasi_a;
