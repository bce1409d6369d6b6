-- Names that a workbook writes otherwise than they are written elsewhere, known to mean the same. What differs by
-- capitals and marks alone, is shortened or writes the agency's own name in full is no other name.
--
-- Tingkat: catatan
-- Penjelasan: Satu nama ditulis dengan dua cara: "{nilai_a}" di satu tempat, "{nilai_b}" di tempat lain.
-- Grain: one row per name and other spelling.
with ditulis as (
    select
        angka.perangkat_daerah,
        angka.tahun,
        asal.dataset,
        asal.batch,
        asal.lembar,
        ejaan.nama,
        ejaan.teks,
        min(lokasi(asal.berkas, asal.lembar, ejaan.kolom || ejaan.baris, asal.tempat)) as lokasi
    from data.ejaan as ejaan
    inner join asal on ejaan.tabel = asal.tabel
    inner join angka_berlaku as angka
        on
            asal.batch = angka.batch and asal.lembar = angka.lembar
            and ejaan.nama in (angka.objek, angka.kelompok, angka.kelompok_atas)
    left join perangkat_daerah as pemilik on angka.perangkat_daerah = pemilik.perangkat_daerah
    where
        not contains(huruf_saja(ejaan.nama), huruf_saja(ejaan.teks))
        and not contains(huruf_saja(ejaan.teks), huruf_saja(ejaan.nama))
        and not coalesce(
            huruf_saja(replace(ejaan.teks, split_part(pemilik.nama, ' Provinsi ', 1), pemilik.perangkat_daerah))
            = huruf_saja(ejaan.nama),
            false
        )
    group by all
),

ditulis_lain as (
    select
        ditulis.perangkat_daerah,
        ditulis.tahun,
        ditulis.nama,
        min(angka.lokasi) as lokasi
    from ditulis
    inner join angka_berlaku as angka
        on
            ditulis.perangkat_daerah is not distinct from angka.perangkat_daerah and ditulis.tahun = angka.tahun
            and ditulis.nama in (angka.objek, angka.kelompok, angka.kelompok_atas)
    where (angka.batch, angka.lembar, ditulis.nama) not in (
        select (sama.batch, sama.lembar, sama.nama) from ditulis as sama
    )
    group by ditulis.perangkat_daerah, ditulis.tahun, ditulis.nama
)

select
    ditulis.perangkat_daerah,
    ditulis.tahun,
    min(ditulis.dataset) as dataset,
    ditulis.nama as objek,
    'nama' as ukuran,
    min(ditulis.lokasi) as lokasi_a,
    ditulis.teks as nilai_a,
    ditulis_lain.lokasi as lokasi_b,
    ditulis.nama as nilai_b,
    null::double as selisih,
    'penulisan nama' as kemungkinan_sebab
from ditulis
inner join ditulis_lain
    on
        ditulis.perangkat_daerah is not distinct from ditulis_lain.perangkat_daerah
        and ditulis.tahun = ditulis_lain.tahun and ditulis.nama = ditulis_lain.nama
group by ditulis.perangkat_daerah, ditulis.tahun, ditulis.nama, ditulis.teks, ditulis_lain.lokasi
order by lokasi_a;
