-- Figures that stand only in printed text, and efficiency as the text states it, printed with two values.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: {nama} {nilai_a} di satu tempat, {nilai_b} di tempat lain.
-- Grain: one row per figure with more than one value.
with ragam as (
    select
        perangkat_daerah,
        tahun,
        dataset,
        objek,
        replace(ukuran, '_diakui', '') as ukuran,
        nilai,
        count(*) as banyak,
        min(lokasi) as lokasi
    from cetakan
    where
        nilai is not null
        and (
            ukuran like 'nomor_%'
            or (teks is not null and ukuran in ('efisiensi_persen', 'efisiensi_diakui_persen'))
        )
    group by all
)

select
    jarang.perangkat_daerah,
    jarang.tahun,
    jarang.dataset,
    jarang.objek,
    jarang.ukuran,
    jarang.lokasi as lokasi_a,
    tertulis(jarang.nilai) as nilai_a,
    sering.lokasi as lokasi_b,
    tertulis(sering.nilai) as nilai_b,
    jarang.nilai - sering.nilai as selisih,
    replace(nama_ukuran(jarang.ukuran), ' dalam kata', '') as nama,
    'salah ketik, atau angka dari dokumen lain' as kemungkinan_sebab
from ragam as jarang
inner join ragam as sering
    on
        jarang.perangkat_daerah = sering.perangkat_daerah and jarang.tahun = sering.tahun
        and jarang.dataset = sering.dataset and jarang.objek = sering.objek and jarang.ukuran = sering.ukuran
        and (jarang.banyak, jarang.nilai) < (sering.banyak, sering.nilai)
order by lokasi_a;
