-- Values in force that fall between two printed bands.
--
-- Tingkat: catatan
-- Penjelasan: {banyak} nilai jatuh di antara {batas_a} ({kategori_a}) dan {batas_b} ({kategori_b}), misalnya
-- {objek} {nilai_a}; di dasbor batas bawah yang menentukan.
-- Grain: one row per gap between two bands that holds values.
with batas as (
    select
        *,
        lead(bawah) over kolomnya as bawah_berikut,
        lead(kategori) over kolomnya as kategori_berikut
    from rentang_tercetak
    where
        (himpunan = 'kategori_ip_asn' and kolom = 'kunci')
        or (himpunan = 'kategori_merit' and kolom = 'uraian')
        or (himpunan = 'kategori_capaian' and kolom = 'kunci')
    window kolomnya as (partition by perangkat_daerah, tahun, himpunan order by coalesce(bawah, -1))
),

nilai as (
    select
        case tabel_fakta when 'merit_nasional' then 'kategori_merit' else 'kategori_ip_asn' end as himpunan,
        perangkat_daerah,
        tahun,
        dataset,
        objek || if(periode like '____-__', ' (' || periode || ')', '') as objek,
        nilai::double as nilai,
        lokasi
    from angka_berlaku
    where tabel_fakta in ('merit_nasional', 'ip_asn_instansi') and nilai is not null
    qualify tabel_fakta = 'ip_asn_instansi' or periode = max(periode) over (partition by tabel_fakta, tahun, objek)
    union all
    select
        'kategori_capaian',
        hitung.perangkat_daerah,
        hitung.tahun,
        'indikator',
        hitung.objek,
        hitung.hitung,
        asli.lokasi
    from persen_hitung as hitung
    inner join angka_berlaku as asli
        on
            hitung.objek = asli.objek and hitung.tahun = asli.tahun and hitung.periode = asli.periode
            and hitung.perangkat_daerah = asli.perangkat_daerah and asli.tabel_fakta = 'indikator_realisasi'
    where hitung.dataset = 'indikator' and hitung.ukuran = 'capaian_persen'
)

select
    batas.perangkat_daerah,
    batas.tahun,
    any_value(nilai.dataset) as dataset,
    arg_min(nilai.objek, nilai.nilai) as objek,
    'kategori' as ukuran,
    arg_min(nilai.lokasi, nilai.nilai) as lokasi_a,
    dibulatkan(min(nilai.nilai)) as nilai_a,
    any_value(batas.lokasi) as lokasi_b,
    concat(any_value(batas.teks), ' lalu ', tertulis(batas.bawah_berikut::decimal(24, 6))) as nilai_b,
    null::double as selisih,
    count(*) as banyak,
    tertulis(batas.atas::decimal(24, 6)) as batas_a,
    batas.kategori as kategori_a,
    tertulis(batas.bawah_berikut::decimal(24, 6)) as batas_b,
    batas.kategori_berikut as kategori_b,
    'rentang ditulis dengan bilangan bulat' as kemungkinan_sebab
from batas
inner join nilai
    on
        batas.himpunan = nilai.himpunan and batas.tahun = nilai.tahun
        and batas.perangkat_daerah = coalesce(nilai.perangkat_daerah, batas.perangkat_daerah)
        and nilai.nilai > batas.atas + 1e-9 and nilai.nilai < batas.bawah_berikut - 1e-9
group by
    batas.perangkat_daerah, batas.tahun, batas.himpunan, batas.atas, batas.kategori, batas.bawah_berikut,
    batas.kategori_berikut
order by lokasi_a;
