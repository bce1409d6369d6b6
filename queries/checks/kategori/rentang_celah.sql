-- Printed bands that leave values out between them, or that overlap.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: rentang {kategori_bawah} ({teks_bawah}) berakhir di {nilai_a}, rentang {kategori_atas}
-- ({teks_atas}) mulai di {nilai_b}: {akibat}.
-- Grain: one row per pair of neighbouring bands with a gap of more than one step, or an overlap.
with berurutan as (
    select
        *,
        lead(bawah) over kolomnya as bawah_berikut,
        lead(kategori) over kolomnya as kategori_berikut,
        lead(teks) over kolomnya as teks_berikut,
        lead(lokasi) over kolomnya as lokasi_berikut,
        if(bool_or(is_pecahan) over (partition by perangkat_daerah, tahun, himpunan, kolom), 0.01, 1) as langkah
    from rentang_tercetak
    window kolomnya as (partition by perangkat_daerah, tahun, himpunan, kolom order by coalesce(bawah, -1), atas)
)

select
    perangkat_daerah,
    tahun,
    dataset,
    replace(himpunan, '_', ' ') as objek,
    'rentang' as ukuran,
    lokasi as lokasi_a,
    tertulis(atas::decimal(24, 6)) as nilai_a,
    lokasi_berikut as lokasi_b,
    tertulis(bawah_berikut::decimal(24, 6)) as nilai_b,
    round(bawah_berikut - atas, 4) as selisih,
    kategori as kategori_bawah,
    teks as teks_bawah,
    kategori_berikut as kategori_atas,
    teks_berikut as teks_atas,
    if(bawah_berikut > atas, 'nilai di antaranya tidak mempunyai kategori', 'satu nilai mempunyai dua kategori') as akibat,
    'batas salah ketik' as kemungkinan_sebab
from berurutan
where bawah_berikut - atas > langkah + 1e-9 or bawah_berikut < atas
order by lokasi_a;
