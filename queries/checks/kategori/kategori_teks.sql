-- Categories that sentences name against the band of the value they speak of.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: kalimat menyebut kategori "{nilai_a}", padahal nilai {nilai} termasuk {nilai_b}.
-- Grain: one row per sentence whose category is not the value's band.
with disebut as (
    select
        cetakan.*,
        if(dataset = 'merit', 'merit', 'ip_asn') as himpunan,
        lower(
            coalesce(
                nullif(regexp_extract(teks, '[Kk]ategori “([^”]+)”', 1), ''),
                regexp_extract(teks, '[Kk]ategori [IV]+ \(([^)]+)\)', 1)
            )
        ) as kategori
    from cetakan
    where dataset in ('merit', 'ip_asn_dimensi') and teks ilike '%kategori%'
),

bernilai as (
    select
        disebut.*,
        coalesce(disebut.nilai, hitung.jumlah) as nilai_dinilai,
        if(disebut.nilai is null, hitung.lokasi, disebut.lokasi) as lokasi_nilai
    from disebut
    left join jumlah_hitung as hitung
        on
            disebut.nilai is null and hitung.tabel_fakta = 'ip_asn_dimensi' and hitung.ukuran = 'nilai'
            and hitung.kelompok = '' and disebut.perangkat_daerah = hitung.perangkat_daerah
            and disebut.tahun = hitung.tahun and sewaktu(disebut.periode, hitung.periode)
    where disebut.kategori <> ''
    qualify row_number() over (
        partition by disebut.tabel, disebut.baris, disebut.kolom, disebut.ukuran
        order by disebut.batch = hitung.batch desc, hitung.tahun_dibaca desc
    ) = 1
)

select
    perangkat_daerah,
    tahun,
    dataset,
    objek,
    'kategori' as ukuran,
    lokasi as lokasi_a,
    kategori as nilai_a,
    lokasi_nilai as lokasi_b,
    kategori_nilai(himpunan, nilai_dinilai, tahun) as nilai_b,
    null::double as selisih,
    tertulis(nilai_dinilai) as nilai,
    case
        when exists (
            select 1 from kategori_berlaku(bernilai.tahun) as batas
            where batas.himpunan = bernilai.himpunan and batas.kategori = bernilai.kategori
        ) then 'kategori dari nilai lain'
        else 'kalimat tersalin dari indeks lain: kategori itu tidak ada pada indeks ini'
    end as kemungkinan_sebab
from bernilai
where kategori <> kategori_nilai(himpunan, nilai_dinilai, tahun)
order by lokasi_a;
