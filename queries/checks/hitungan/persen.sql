-- Printed percentages, of the year's end or of staff, against what their two figures give, rounded to the decimals printed.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: tercetak {nilai_a} %, padahal {bagian} dari {keseluruhan} adalah {nilai_b} %. Pembulatan
-- pada angka tercetak hanya memperbolehkan selisih {toleransi}.
-- Grain: one row per printed percentage that is not what its figures give.
with berpasangan as (
    select
        cetakan.*,
        hitung.hitung,
        hitung.bagian,
        hitung.keseluruhan
    from cetakan
    inner join persen_hitung as hitung
        on
            cetakan.dataset = hitung.dataset and cetakan.ukuran = hitung.ukuran
            and cetakan.perangkat_daerah = hitung.perangkat_daerah and cetakan.tahun = hitung.tahun
            and sewaktu(cetakan.periode, hitung.periode)
            and (
                hitung.objek in (cetakan.objek, cetakan.objek_jumlah)
                or (hitung.objek = '' and adalah_jumlah(cetakan.objek, cetakan.perangkat_daerah))
            )
    qualify row_number() over (
        partition by cetakan.tabel, cetakan.baris, cetakan.kolom, cetakan.ukuran, cetakan.objek
        order by hitung.objek = ''
    ) = 1
),

salinan as (
    select distinct on (tabel, ukuran, nilai)
        tabel,
        ukuran,
        nilai,
        objek
    from berpasangan
    where cocok(nilai, hitung) and nilai not in (0, 100)
)

select
    cetak.perangkat_daerah,
    cetak.tahun,
    cetak.dataset,
    cetak.objek,
    cetak.ukuran,
    cetak.lokasi as lokasi_a,
    tertulis(cetak.nilai) as nilai_a,
    'hasil hitung dari angka yang berlaku' as lokasi_b,
    dibulatkan(cetak.hitung) as nilai_b,
    round(cetak.nilai::double - cetak.hitung, 4) as selisih,
    tertulis(cetak.bagian) as bagian,
    tertulis(cetak.keseluruhan) as keseluruhan,
    tertulis(0.5 / power(10, desimal(cetak.nilai))) as toleransi,
    case
        when trunc(cetak.hitung * power(10, desimal(cetak.nilai))) / power(10, desimal(cetak.nilai)) = cetak.nilai::double
            then 'pembulatan: desimalnya dipotong, bukan dibulatkan'
        when salinan.objek is not null then 'tersalin dari baris "' || salinan.objek || '"'
        else 'salah hitung atau salah ketik'
    end as kemungkinan_sebab
from berpasangan as cetak
left join salinan
    on
        cetak.tabel = salinan.tabel and cetak.ukuran = salinan.ukuran
        and cetak.nilai = salinan.nilai and cetak.objek <> salinan.objek
where not cocok(cetak.nilai, cetak.hitung)
order by lokasi_a, cetak.objek;
