-- Weights of the merit system's sub-aspects against the weight of their aspect.
--
-- Tingkat: kesalahan
-- Penjelasan: Aspek {objek}: bobot {banyak} sub aspeknya berjumlah {nilai_a}, padahal bobot aspeknya {nilai_b} %.
-- Grain: one row per aspect whose sub-aspects do not add up to its weight.
with sub as (
    select
        perangkat_daerah,
        tahun,
        kelompok as aspek,
        sum(nilai) as bobot,
        count(*) as banyak,
        lokasi_rentang(berkas, lembar, sel, tempat) as lokasi
    from angka_berlaku
    where tabel_fakta = 'merit_sub_aspek'
    group by perangkat_daerah, tahun, kelompok
)

select
    aspek.perangkat_daerah,
    aspek.tahun,
    aspek.dataset,
    aspek.objek,
    aspek.ukuran,
    sub.lokasi as lokasi_a,
    tertulis(sub.bobot) as nilai_a,
    aspek.lokasi as lokasi_b,
    tertulis(aspek.nilai) as nilai_b,
    sub.bobot - aspek.nilai as selisih,
    sub.banyak,
    'satu sub aspek kelebihan bobot, atau salah ketik' as kemungkinan_sebab
from angka_berlaku as aspek
inner join sub
    on
        aspek.perangkat_daerah = sub.perangkat_daerah and aspek.tahun = sub.tahun
        and aspek.objek = sub.aspek
where aspek.tabel_fakta = 'merit_bobot' and aspek.nilai <> sub.bobot
order by lokasi_a;
