-- Percentages printed with fewer decimals than the others of their table, so that they hide a difference. Where the row
-- prints its own figures, they count.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: tercetak {nilai_a} %, sedangkan angka lain di tabel itu ditulis dengan {desimal_tabel}
-- desimal; dengan desimal yang sama nilainya {nilai_b} %.
-- Grain: one row per percentage that is rounded more than its table.
with berpasangan as (
    select
        cetakan.*,
        coalesce(persen(dicapai.nilai, target.nilai), hitung.hitung) as hitung,
        max(desimal(cetakan.nilai)) over (partition by cetakan.tabel, cetakan.ukuran) as desimal_tabel
    from cetakan
    inner join persen_hitung as hitung
        on
            cetakan.dataset = hitung.dataset and cetakan.ukuran = hitung.ukuran
            and cetakan.objek = hitung.objek
            and cetakan.perangkat_daerah = hitung.perangkat_daerah and cetakan.tahun = hitung.tahun
            and sewaktu(cetakan.periode, hitung.periode)
    left join cetakan as dicapai
        on
            cetakan.tabel = dicapai.tabel and cetakan.baris = dicapai.baris and dicapai.ukuran = 'realisasi'
            and hitung.ukuran = 'capaian_persen'
    left join cetakan as target
        on cetakan.tabel = target.tabel and cetakan.baris = target.baris and target.ukuran = 'target'
    where cetakan.satuan is distinct from 'persen' and cetakan.nilai is not null
)

select
    perangkat_daerah,
    tahun,
    dataset,
    objek,
    ukuran,
    lokasi as lokasi_a,
    tertulis(nilai) as nilai_a,
    'hasil hitung dari angka yang berlaku' as lokasi_b,
    tertulis(round(hitung, desimal_tabel::integer)::decimal(24, 6)) as nilai_b,
    round(nilai::double - hitung, 4) as selisih,
    desimal_tabel,
    'pembulatan tidak seragam' as kemungkinan_sebab
from berpasangan
where cocok(nilai, hitung) and abs(nilai::double - hitung) > setengah_angka(desimal_tabel)
order by lokasi_a, objek;
