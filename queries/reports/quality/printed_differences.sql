-- Printed figures of the report's tables that are not what their parts give, beside what they do: totals of merit aspects,
-- absorption, achievement and efficiency of output, means of programmes, the medium-term plan. A difference that rounding
-- to the decimals of the printed column explains is none; a figure rounded more than its column hides one.
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

keluaran as (
    select
        program,
        indikator,
        sumber,
        capaian_persen::double as capaian_persen,
        avg(capaian_persen) over (partition by sumber) as capaian_program_persen
    from keluaran_program($perangkat_daerah, $tahun, $triwulan)
),

sebutan as (
    select
        *,
        unnest([program, indikator]) as objek
    from keluaran
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
        unnest([
            'capaian_output_persen', 'efisiensi_persen', 'pagu_tertimbang_rupiah', 'selisih_rupiah', 'serapan_persen'
        ]) as ukuran,
        program as objek,
        unnest([
            capaian_output_persen::double, efisiensi_persen::double, pagu_tertimbang_rupiah::double,
            selisih_rupiah::double, serapan_persen::double
        ]) as hitung
    from efisiensi_anggaran($perangkat_daerah, $tahun, $triwulan, 'program')
    union all
    select
        'efisiensi' as dataset,
        unnest(['capaian_persen', 'capaian_iku_persen', 'capaian_program_persen']) as ukuran,
        objek,
        unnest([capaian_persen, capaian_persen, capaian_program_persen]) as hitung
    from sebutan
    union all
    select
        'efisiensi' as dataset,
        'capaian_program_persen' as ukuran,
        unnest(['Capaian Output Program', 'Capaian Sasaran Program']) as objek,
        any_value(capaian_program_persen) as hitung
    from keluaran
    where sumber = 'indikator'
    union all
    select
        'program' as dataset,
        'rata_rata_persen' as ukuran,
        program as objek,
        avg(capaian(realisasi, target, 'naik'))::double as hitung
    from program_indikator
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
    group by program
    union all
    select
        'renstra' as dataset,
        'capaian_persen' as ukuran,
        indikator as objek,
        capaian_renstra_persen::double as hitung
    from capaian_indikator($perangkat_daerah, $tahun, $triwulan)
),

tercetak as (
    select
        cetakan.dataset,
        cetakan.perangkat_daerah,
        cetakan.tahun,
        cetakan.periode,
        coalesce(rata.program, cetakan.objek) as objek,
        coalesce(rata.program, cetakan.objek_jumlah) as objek_jumlah,
        case when rata.program is null then cetakan.ukuran else 'rata_rata_persen' end as ukuran,
        cetakan.nilai,
        cetakan.berkas,
        cetakan.lembar,
        cetakan.sel,
        cetakan.baris,
        cetakan.kolom,
        max(desimal(cetakan.nilai)) over (partition by cetakan.tabel, cetakan.ukuran) as desimal_kolom
    from cetakan
    left join program_indikator as rata
        on
            cetakan.tabel = rata.tabel and cetakan.baris = rata.baris + 1
            and regexp_matches(cetakan.objek, '^rata ?[-–]? ?rata|^rata - rata', 'i')
)

select
    hasil.dataset,
    hasil.objek,
    case when hasil.dataset = 'renstra' then 'capaian_renstra_persen' else hasil.ukuran end as ukuran,
    tercetak.tahun,
    tercetak.nilai as nilai_tercetak,
    hasil.hitung as nilai_hitung,
    lokasi(tercetak.berkas, tercetak.lembar, tercetak.sel, null) as tempat
from tercetak
inner join hasil
    on
        tercetak.dataset = hasil.dataset and tercetak.ukuran = hasil.ukuran
        and hasil.objek in (tercetak.objek, tercetak.objek_jumlah)
where
    tercetak.perangkat_daerah = $perangkat_daerah and tercetak.tahun = $tahun and tercetak.periode = $triwulan
    and abs(tercetak.nilai::double - hasil.hitung) > setengah_angka(tercetak.desimal_kolom)
order by hasil.dataset, tercetak.berkas, tercetak.lembar, tercetak.baris, tercetak.kolom, hasil.objek;
