-- The average that a text states beside a table against the achievements that this table's own rows give.
--
-- Tingkat: peringatan
-- Penjelasan: Rata-rata tercetak {nilai_a} %, padahal {banyak} realisasi dan target pada tabel di bagian yang sama
-- memberi {nilai_b} %.
-- Grain: one row per printed average and table beside it that does not give it.
with baris_tabel as (
    select
        cetakan.perangkat_daerah,
        cetakan.tahun,
        cetakan.periode,
        cetakan.dataset,
        cetakan.tempat,
        cetakan.berkas,
        cetakan.lembar,
        cetakan.baris,
        cetakan.objek,
        max(cetakan.sel) filter (where cetakan.ukuran = 'realisasi') as sel,
        max(cetakan.nilai) filter (where cetakan.ukuran = 'realisasi') as realisasi,
        max(cetakan.nilai) filter (where cetakan.ukuran = 'target') as target
    from cetakan
    where cetakan.ukuran in ('realisasi', 'target')
    group by all
),

tabel_lain as (
    select
        baris_tabel.perangkat_daerah,
        baris_tabel.tahun,
        baris_tabel.periode,
        baris_tabel.dataset,
        baris_tabel.tempat,
        lokasi(
            any_value(baris_tabel.berkas), any_value(baris_tabel.lembar),
            concat(arg_min(baris_tabel.sel, baris_tabel.baris), ':', arg_max(baris_tabel.sel, baris_tabel.baris)),
            any_value(baris_tabel.tempat)
        ) as lokasi,
        avg(capaian(baris_tabel.realisasi, baris_tabel.target, coalesce(sifat.arah, 'naik'))) as rata_rata,
        count(*) as banyak
    from baris_tabel
    left join sifat_berlaku(baris_tabel.tahun) as sifat
        on baris_tabel.objek = sifat.indikator and baris_tabel.perangkat_daerah = sifat.perangkat_daerah
    where baris_tabel.realisasi is not null and baris_tabel.target <> 0
    group by all
    having count(*) > 1
)

select distinct on (rata.perangkat_daerah, rata.tahun, rata.periode, tabel_lain.tempat, rata.nilai)
    rata.perangkat_daerah,
    rata.tahun,
    rata.dataset,
    rata.objek,
    rata.ukuran,
    rata.lokasi as lokasi_a,
    tertulis(rata.nilai) as nilai_a,
    tabel_lain.lokasi as lokasi_b,
    dibulatkan(tabel_lain.rata_rata) as nilai_b,
    round(rata.nilai::double - tabel_lain.rata_rata, 4) as selisih,
    tabel_lain.banyak,
    'rata-rata dari tabel lain: satu angka di tabel ini berbeda' as kemungkinan_sebab
from cetakan as rata
inner join tabel_lain
    on
        rata.perangkat_daerah = tabel_lain.perangkat_daerah and rata.tahun = tabel_lain.tahun
        and rata.periode = tabel_lain.periode and rata.dataset = tabel_lain.dataset
        and starts_with(tabel_lain.tempat, rata.tempat || ', ')
where rata.ukuran = 'rata_rata_persen' and not cocok(rata.nilai, tabel_lain.rata_rata)
order by rata.perangkat_daerah, rata.tahun, rata.periode, tabel_lain.tempat, rata.nilai, rata.lokasi;
