-- Components and realisations that cannot be: negative, above the highest value known, or a part larger than its whole.
--
-- Tingkat: kesalahan
-- Penjelasan: {apa} {nilai_a}, {sebab} ({nilai_b}).
-- Grain: one row per component or realisation that cannot be.
with salah as (
    select
        perangkat_daerah,
        tahun,
        periode,
        'komponen_indikator' as tabel_fakta,
        indikator,
        komponen as objek,
        indikator || ': komponen "' || komponen || '"' as apa,
        nilai,
        batas,
        sebab,
        penyebut,
        dasar_hukum
    from komponen_di_luar_rentang('komponen_indikator')
    union all by name
    select
        dicapai.perangkat_daerah,
        dicapai.tahun,
        dicapai.periode,
        'indikator_realisasi' as tabel_fakta,
        dicapai.indikator,
        dicapai.indikator as objek,
        dicapai.indikator || ': realisasi' as apa,
        dicapai.realisasi as nilai,
        case when dicapai.realisasi < 0 then 0 else sifat.nilai_tertinggi end::decimal(24, 6) as batas,
        if(dicapai.realisasi < 0, 'kurang dari nilai terendah yang mungkin', 'lebih dari nilai tertinggi yang mungkin') as sebab,
        'sifat indikator menurut ' || sifat.dasar_hukum as dasar_hukum
    from indikator_realisasi as dicapai
    inner join sifat_berlaku(dicapai.tahun) as sifat
        on dicapai.perangkat_daerah = sifat.perangkat_daerah and dicapai.indikator = sifat.indikator
    where dicapai.realisasi not between 0 and sifat.nilai_tertinggi
)

select
    salah.perangkat_daerah,
    salah.tahun,
    angka.dataset,
    salah.objek,
    angka.ukuran,
    angka.lokasi as lokasi_a,
    tertulis(salah.nilai) as nilai_a,
    coalesce(utuh.lokasi, salah.dasar_hukum) as lokasi_b,
    tertulis(salah.batas) as nilai_b,
    salah.nilai - salah.batas as selisih,
    salah.apa,
    salah.sebab,
    'salah ketik, satuan lain, atau bagian dan keseluruhannya tertukar' as kemungkinan_sebab
from salah
inner join angka_berlaku as angka
    on
        salah.perangkat_daerah = angka.perangkat_daerah and salah.tahun = angka.tahun and salah.periode = angka.periode
        and salah.tabel_fakta = angka.tabel_fakta and salah.objek = angka.objek
        and salah.indikator = coalesce(angka.kelompok, angka.objek)
left join angka_berlaku as utuh
    on
        salah.perangkat_daerah = utuh.perangkat_daerah and salah.tahun = utuh.tahun and salah.periode = utuh.periode
        and utuh.tabel_fakta = 'komponen_indikator' and salah.penyebut = utuh.objek
        and salah.indikator = utuh.kelompok
order by lokasi_a;
