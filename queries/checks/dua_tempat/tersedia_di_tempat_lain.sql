-- Results that one place leaves blank or prints as not available although another place in force states them.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: realisasi {tahun} {nilai_a} di satu tempat, {nilai_b} di tempat lain.
-- Grain: one row per object and year without a result in one place.
with kosong as (
    select
        perangkat_daerah,
        tahun,
        indikator as objek,
        'renstra_capaian' as tabel_fakta,
        status,
        tabel,
        baris,
        kolom as huruf
    from renstra_capaian
    where realisasi is null and status in ('belum_tersedia', 'belum_diisi')
    union all
    select
        perangkat_daerah,
        tahun,
        indikator,
        'indikator_realisasi',
        status,
        tabel,
        baris,
        null
    from indikator_realisasi
    where realisasi is null and status in ('belum_tersedia', 'belum_diisi') and periode = 'IV'
),

disebut as (
    select
        perangkat_daerah,
        tahun,
        objek,
        tabel_fakta,
        nilai,
        lokasi
    from angka_berlaku
    where
        nilai is not null and ukuran = 'realisasi'
        and (tabel_fakta in ('renstra_capaian', 'tahun_sebelumnya') or (tabel_fakta = 'indikator_realisasi' and periode = 'IV'))
)

select
    kosong.perangkat_daerah,
    kosong.tahun,
    asal.dataset,
    kosong.objek,
    'realisasi' as ukuran,
    lokasi(
        asal.berkas, asal.lembar,
        coalesce(kosong.huruf || kosong.baris, alamat(asal.tata_letak, 'realisasi', kosong.baris)), asal.tempat
    ) as lokasi_a,
    replace(kosong.status, '_', ' ') as nilai_a,
    disebut.lokasi as lokasi_b,
    tertulis(disebut.nilai) as nilai_b,
    null::double as selisih,
    'angka sementara yang baru disebut di satu tempat' as kemungkinan_sebab
from kosong
inner join asal on kosong.tabel = asal.tabel
inner join disebut
    on
        kosong.perangkat_daerah = disebut.perangkat_daerah and kosong.tahun = disebut.tahun
        and kosong.objek = disebut.objek and kosong.tabel_fakta <> disebut.tabel_fakta
order by lokasi_a, nilai_b;
