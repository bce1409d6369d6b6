-- The achievement in the head of an efficiency table against the achievements below it.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: kepala tabel menyebut {nilai_a} %, baris di bawahnya {nilai_b} %.
-- Grain: one row per head of a table that its rows do not give.
with awal as (
    select
        tabel,
        ukuran,
        min(baris) as baris,
        count(distinct baris) as banyak
    from cetakan
    where dataset = 'efisiensi' and ukuran = 'capaian_program_persen'
    group by all
),

kepala as (
    select
        cetakan.*,
        any_value(cetakan.nilai) filter (where cetakan.baris > awal.baris) over tabelnya as nilai_bawah,
        any_value(cetakan.lokasi) filter (where cetakan.baris > awal.baris) over tabelnya as lokasi_bawah,
        awal.baris as baris_kepala
    from cetakan
    inner join awal
        on cetakan.tabel = awal.tabel and cetakan.ukuran = awal.ukuran and awal.banyak > 1
    window tabelnya as (partition by cetakan.tabel)
)

select
    perangkat_daerah,
    tahun,
    dataset,
    objek,
    ukuran,
    lokasi as lokasi_a,
    tertulis(nilai) as nilai_a,
    lokasi_bawah as lokasi_b,
    tertulis(nilai_bawah) as nilai_b,
    nilai - nilai_bawah as selisih,
    case when nilai = 100 and nilai_bawah > 100 then 'dibatasi 100 % tanpa disebut' else 'salah ketik' end
        as kemungkinan_sebab
from kepala
where baris = baris_kepala and nilai <> nilai_bawah
order by lokasi_a;
