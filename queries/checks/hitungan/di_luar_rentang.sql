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
        perangkat_daerah,
        tahun,
        periode,
        'indikator_realisasi' as tabel_fakta,
        indikator,
        indikator as objek,
        indikator || ': realisasi' as apa,
        realisasi as nilai,
        batas,
        sebab,
        dasar_hukum
    from realisasi_di_luar_rentang('indikator_realisasi')
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
