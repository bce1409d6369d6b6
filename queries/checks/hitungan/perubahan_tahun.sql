-- Changes since the year before that the text states against the difference of the two years.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: perubahan tercetak {nilai_a}, padahal dari {dahulu} menjadi {sekarang} adalah {nilai_b}.
-- Grain: one row per stated change that the two years do not give.
with pasangan as (
    select
        unnest(['kenaikan_poin', 'perubahan_pegawai']) as perubahan,
        unnest(['rata_rata_persen', 'jumlah_pegawai']) as ukuran
),

sekarang as (
    select distinct on (perangkat_daerah, tahun, periode, ukuran)
        perangkat_daerah,
        tahun,
        periode,
        ukuran,
        nilai
    from cetakan
    where objek = perangkat_daerah and ukuran in ('rata_rata_persen', 'jumlah_pegawai') and dataset <> 'ksd'
    order by perangkat_daerah, tahun, periode, ukuran, lokasi
)

select
    cetakan.perangkat_daerah,
    cetakan.tahun,
    cetakan.dataset,
    cetakan.objek,
    cetakan.ukuran,
    cetakan.lokasi as lokasi_a,
    tertulis(cetakan.nilai) as nilai_a,
    dahulu.lokasi as lokasi_b,
    tertulis(sekarang.nilai - dahulu.nilai) as nilai_b,
    cetakan.nilai - (sekarang.nilai - dahulu.nilai) as selisih,
    tertulis(dahulu.nilai) as dahulu,
    tertulis(sekarang.nilai) as sekarang,
    'salah hitung atau salah ketik' as kemungkinan_sebab
from cetakan
inner join pasangan on cetakan.ukuran = pasangan.perubahan
inner join sekarang
    on
        cetakan.perangkat_daerah = sekarang.perangkat_daerah and cetakan.tahun = sekarang.tahun
        and cetakan.periode = sekarang.periode and pasangan.ukuran = sekarang.ukuran
inner join angka_berlaku as dahulu
    on
        dahulu.tabel_fakta = 'tahun_sebelumnya' and pasangan.ukuran = dahulu.ukuran
        and cetakan.perangkat_daerah = dahulu.perangkat_daerah and cetakan.tahun - 1 = dahulu.tahun
        and cetakan.objek = dahulu.objek
where not cocok(cetakan.nilai, sekarang.nilai - dahulu.nilai)
order by lokasi_a;
