-- One category with two printed ranges that do not say the same: its label and its limits, or values and index.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: rentang {teks_a} dan {teks_b} tidak sejalan: batas bawahnya {nilai_a}, sedangkan menurut
-- rentang yang lain {nilai_b}.
-- Grain: one row per category and pair of columns whose lower ends differ.
with skala as (
    select
        perangkat_daerah,
        tahun,
        himpunan,
        kolom,
        max(atas) as tertinggi
    from rentang_tercetak
    group by perangkat_daerah, tahun, himpunan, kolom
),

faktor as (
    select
        satu.perangkat_daerah,
        satu.tahun,
        satu.himpunan,
        satu.kolom as kolom_a,
        dua.kolom as kolom_b,
        if(satu.tertinggi <= 1 or dua.tertinggi <= 1, satu.tertinggi / dua.tertinggi, 1) as kali
    from skala as satu
    inner join skala as dua
        on
            satu.perangkat_daerah = dua.perangkat_daerah and satu.tahun = dua.tahun
            and satu.himpunan = dua.himpunan and satu.kolom < dua.kolom
)

select
    a.perangkat_daerah,
    a.tahun,
    a.dataset,
    replace(a.himpunan, '_', ' ') || ', ' || a.kategori as objek,
    'rentang' as ukuran,
    a.lokasi as lokasi_a,
    tertulis(a.bawah::decimal(24, 6)) as nilai_a,
    b.lokasi as lokasi_b,
    tertulis(round(b.bawah * faktor.kali, 4)::decimal(24, 6)) as nilai_b,
    round(a.bawah - b.bawah * faktor.kali, 4) as selisih,
    a.teks as teks_a,
    b.teks as teks_b,
    if(faktor.kali = 1, 'dua pedoman yang berbeda dalam satu tabel', 'pembulatan indeks') as kemungkinan_sebab
from rentang_tercetak as a
inner join rentang_tercetak as b
    on
        a.perangkat_daerah = b.perangkat_daerah and a.tahun = b.tahun and a.himpunan = b.himpunan
        and a.kategori = b.kategori and a.kolom < b.kolom
inner join faktor
    on
        a.perangkat_daerah = faktor.perangkat_daerah and a.tahun = faktor.tahun
        and a.himpunan = faktor.himpunan and a.kolom = faktor.kolom_a and b.kolom = faktor.kolom_b
where abs(a.bawah - b.bawah * faktor.kali) > 1e-9 and a.bawah is not null and b.bawah is not null
order by lokasi_a;
