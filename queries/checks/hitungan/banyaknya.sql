-- Numbers of things that text or table state against how many there are.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: {nama} tercetak {nilai_a}{di}, padahal terhitung {nilai_b}.
-- Grain: one row per sheet and stated number that counting does not give, at the first cell that states it.
with disebut as (
    select
        perangkat_daerah,
        tahun,
        periode,
        dataset,
        ukuran,
        objek,
        nilai,
        berkas,
        lembar,
        sel,
        lokasi
    from cetakan
    where ukuran like 'jumlah_%'
    union all
    select distinct
        perangkat_daerah,
        tahun,
        'tahun',
        dataset,
        ukuran,
        objek,
        nilai,
        berkas,
        lembar,
        sel,
        lokasi
    from angka_berlaku
    where tabel_fakta = 'ksd_rekap'
)

select
    disebut.perangkat_daerah,
    disebut.tahun,
    disebut.dataset,
    disebut.objek,
    disebut.ukuran,
    arg_min(disebut.lokasi, (length(disebut.sel), disebut.sel)) as lokasi_a,
    tertulis(disebut.nilai) as nilai_a,
    hitung.lokasi as lokasi_b,
    tertulis(hitung.banyak) as nilai_b,
    disebut.nilai - hitung.banyak as selisih,
    nama_ukuran(disebut.ukuran) as nama,
    if(
        count(*) > 1,
        ' di ' || count(*) || ' tempat ('
        || string_agg(disebut.sel, ', ' order by length(disebut.sel), disebut.sel) || ')',
        ''
    ) as di,
    case
        when disebut.nilai > hitung.banyak then 'dihitung dari dokumen lain, atau ada yang tidak dicantumkan'
        else 'ada yang tidak dihitung'
    end as kemungkinan_sebab
from disebut
inner join banyak_hitung as hitung
    on
        disebut.perangkat_daerah = hitung.perangkat_daerah and disebut.tahun = hitung.tahun
        and disebut.dataset = hitung.dataset and disebut.ukuran = hitung.ukuran and disebut.objek = hitung.objek
        and sewaktu(disebut.periode, hitung.periode)
where disebut.nilai <> hitung.banyak
group by
    disebut.perangkat_daerah, disebut.tahun, disebut.dataset, disebut.objek, disebut.ukuran, disebut.berkas,
    disebut.lembar, disebut.nilai, hitung.lokasi, hitung.banyak
order by lokasi_a;
