-- Low absorption at the year's end that is not explained although a sub-activity that spent more of its money is.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: serapan {nilai_a} % tidak dijelaskan, padahal {dijelaskan} yang serapannya {nilai_b} % dijelaskan.
-- Grain: one row per sub-activity of low absorption without explanation.
with diserap as (
    select
        hitung.perangkat_daerah,
        hitung.tahun,
        hitung.objek,
        hitung.hitung as serapan,
        min(belanja.dataset) as dataset,
        min(belanja.lokasi) as lokasi
    from persen_hitung as hitung
    inner join angka_berlaku as belanja
        on
            hitung.perangkat_daerah = belanja.perangkat_daerah and hitung.tahun = belanja.tahun
            and hitung.periode = belanja.periode and hitung.objek = belanja.objek
            and belanja.tabel_fakta = 'anggaran' and belanja.ukuran = 'realisasi_rupiah'
    where hitung.dataset = 'anggaran' and hitung.ukuran = 'serapan_persen'
    group by hitung.perangkat_daerah, hitung.tahun, hitung.objek, hitung.hitung
),

penjelasan as (
    select
        dijelaskan.perangkat_daerah,
        dijelaskan.tahun,
        dijelaskan.sub_kegiatan,
        min(
            lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'penjelasan', dijelaskan.baris), asal.tempat)
        ) as lokasi
    from anggaran_penjelasan as dijelaskan
    inner join asal on dijelaskan.tabel = asal.tabel
    where dijelaskan.periode = 'IV' and dijelaskan.penjelasan is not null
    group by dijelaskan.perangkat_daerah, dijelaskan.tahun, dijelaskan.sub_kegiatan
),

tertinggi as (
    select
        diserap.perangkat_daerah,
        diserap.tahun,
        max(diserap.serapan) as serapan,
        arg_max(diserap.objek, diserap.serapan) as objek,
        arg_max(penjelasan.lokasi, diserap.serapan) as lokasi
    from diserap
    inner join penjelasan
        on
            diserap.perangkat_daerah = penjelasan.perangkat_daerah and diserap.tahun = penjelasan.tahun
            and diserap.objek = penjelasan.sub_kegiatan
    group by diserap.perangkat_daerah, diserap.tahun
)

select
    diserap.perangkat_daerah,
    diserap.tahun,
    diserap.dataset,
    diserap.objek,
    'serapan_persen' as ukuran,
    diserap.lokasi as lokasi_a,
    dibulatkan(diserap.serapan) as nilai_a,
    tertinggi.lokasi as lokasi_b,
    dibulatkan(tertinggi.serapan) as nilai_b,
    diserap.serapan - tertinggi.serapan as selisih,
    tertinggi.objek as dijelaskan,
    'pagunya kecil, atau terlewat' as kemungkinan_sebab
from diserap
inner join tertinggi
    on diserap.perangkat_daerah = tertinggi.perangkat_daerah and diserap.tahun = tertinggi.tahun
left join penjelasan
    on
        diserap.perangkat_daerah = penjelasan.perangkat_daerah and diserap.tahun = penjelasan.tahun
        and diserap.objek = penjelasan.sub_kegiatan
where
    penjelasan.sub_kegiatan is null and diserap.serapan < tertinggi.serapan
    and serapan_rendah(diserap.serapan, diserap.tahun, 'IV')
order by lokasi_a;
