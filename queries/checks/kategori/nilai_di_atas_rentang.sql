-- Achievements above the highest printed band.
--
-- Tingkat: catatan
-- Penjelasan: {banyak} capaian di atas {nilai_b} %, batas tertinggi yang dicetak ({kategori}), misalnya {objek}
-- {nilai_a} %.
-- Grain: one row per table of bands whose highest end is exceeded.
with puncak as (
    select
        perangkat_daerah,
        tahun,
        himpunan,
        max(atas) as tertinggi,
        arg_max(kategori, atas) as kategori,
        arg_max(lokasi, atas) as lokasi
    from rentang_tercetak
    where himpunan = 'kategori_capaian' and kolom = 'kunci'
    group by all
)

select
    hitung.perangkat_daerah,
    hitung.tahun,
    'indikator' as dataset,
    arg_max(hitung.objek, hitung.hitung) as objek,
    'kategori' as ukuran,
    arg_max(asli.lokasi, hitung.hitung) as lokasi_a,
    dibulatkan(max(hitung.hitung)) as nilai_a,
    any_value(puncak.lokasi) as lokasi_b,
    tertulis(any_value(puncak.tertinggi)::decimal(24, 6)) as nilai_b,
    round(max(hitung.hitung) - any_value(puncak.tertinggi), 4) as selisih,
    count(*) as banyak,
    any_value(puncak.kategori) as kategori,
    'rentang tertinggi tidak dibuat terbuka' as kemungkinan_sebab
from persen_hitung as hitung
inner join puncak on hitung.perangkat_daerah = puncak.perangkat_daerah and hitung.tahun = puncak.tahun
inner join angka_berlaku as asli
    on
        hitung.objek = asli.objek and hitung.tahun = asli.tahun and hitung.periode = asli.periode
        and hitung.perangkat_daerah = asli.perangkat_daerah and asli.tabel_fakta = 'indikator_realisasi'
where hitung.dataset = 'indikator' and hitung.ukuran = 'capaian_persen' and hitung.hitung > puncak.tertinggi
group by hitung.perangkat_daerah, hitung.tahun
order by lokasi_a;
