-- Programme indicators named after aspects of the merit system against the values of those aspects.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: realisasi {nilai_a}, padahal nilai BKD pada aspek yang disebutnya berjumlah {nilai_b}.
-- Grain: one row per programme indicator that its aspects do not give.
with disebut as (
    select
        program.perangkat_daerah,
        program.tahun,
        program.dataset,
        program.objek,
        program.ukuran,
        program.lokasi,
        program.nilai,
        sum(aspek.nilai) as jumlah,
        min(aspek.lokasi) as lokasi_aspek
    from angka_berlaku as program
    inner join angka_berlaku as aspek
        on
            program.perangkat_daerah = aspek.perangkat_daerah and program.tahun = aspek.tahun
            and program.periode = aspek.periode and contains(program.objek, aspek.objek)
    where
        program.tabel_fakta = 'program_indikator' and program.ukuran = 'realisasi'
        and aspek.tabel_fakta = 'merit_aspek' and aspek.ukuran = 'nilai_bkd'
        and program.objek like 'Nilai Aspek %'
    group by all
)

select
    perangkat_daerah,
    tahun,
    dataset,
    objek,
    ukuran,
    lokasi as lokasi_a,
    tertulis(nilai) as nilai_a,
    lokasi_aspek as lokasi_b,
    tertulis(jumlah) as nilai_b,
    nilai - jumlah as selisih,
    'nilai aspek diperbarui di satu tabel saja' as kemungkinan_sebab
from disebut
where nilai <> jumlah
order by lokasi_a;
