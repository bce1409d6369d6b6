-- Printed figures of the report's tables that are not what their parts give, beside what they do. Totals of merit aspects,
-- absorption, and efficiency of output; a difference that rounding explains is none.
--
-- Grain: one row per printed figure that differs.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: merit_aspek, anggaran
-- Period: anggaran
with belanja as (
    select
        unnest([sub_kegiatan, kegiatan, program]) as objek,
        realisasi_rupiah,
        pagu_terisi_rupiah
    from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
),

hasil as (
    select
        'merit' as dataset,
        'nilai_total' as ukuran,
        aspek as objek,
        nilai_total::double as hitung
    from nilai_merit($perangkat_daerah, $tahun, $triwulan)
    union all
    select
        unnest(['anggaran', 'output']) as dataset,
        'serapan_persen' as ukuran,
        objek,
        persen(sum(realisasi_rupiah)::bigint, sum(pagu_terisi_rupiah)::bigint)::double as hitung
    from belanja
    group by objek
    union all
    select
        'efisiensi' as dataset,
        unnest(['capaian_output_persen', 'efisiensi_persen']) as ukuran,
        program as objek,
        unnest([capaian_output_persen::double, efisiensi_persen::double]) as hitung
    from efisiensi_anggaran($perangkat_daerah, $tahun, $triwulan, 'program')
)

select
    hasil.dataset,
    hasil.objek,
    hasil.ukuran,
    cetakan.nilai as nilai_tercetak,
    hasil.hitung as nilai_hitung,
    lokasi(cetakan.berkas, cetakan.lembar, cetakan.sel, null) as tempat
from cetakan
inner join hasil
    on
        cetakan.dataset = hasil.dataset and cetakan.ukuran = hasil.ukuran
        and hasil.objek in (cetakan.objek, cetakan.objek_jumlah)
where
    cetakan.perangkat_daerah = $perangkat_daerah and cetakan.tahun = $tahun and cetakan.periode = $triwulan
    and not cocok(cetakan.nilai, hasil.hitung)
order by hasil.dataset, cetakan.berkas, cetakan.lembar, cetakan.baris, cetakan.kolom, hasil.objek;
