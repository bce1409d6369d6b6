-- Components that cannot be: negative ones, those above the highest value that their formula knows, and parts that are larger
-- than their whole. batas is what the value is held against. Highest values: data/rules/rumus_komponen.csv.
-- Metode: Kualitas data > Komponen di luar rentang
-- Rumus: komponen tidak negatif; pembilang paling tinggi penyebutnya
-- Rumus: paling tinggi: rasio 1; persentase 100; dimensi kualifikasi 25, kinerja 30, disiplin 5; laporan manajemen pengetahuan 4
-- Rumus: tanpa batas atas: jam pelajaran, karena 40 adalah yang paling sedikit, dan capaian keluaran, yang dapat melebihi target
-- Dasar: Rumus indikator pada LKIP BKD 2024, Lampiran 2
--
-- Grain: one row per component of the fact table named that cannot be.
create macro komponen_di_luar_rentang(fakta) as table (
    with diberi as (
        select
            nilai.*,
            rumus.bagian,
            rumus.peran,
            rumus.nilai_tertinggi,
            rumus.dasar_hukum
        from query_table(fakta) as nilai
        inner join rumus_berlaku(nilai.tahun) as rumus
            on
                lower(nilai.indikator) = lower(rumus.indikator)
                and sama_nama(nilai.komponen, rumus.komponen, rumus.sebutan_lain)
        where nilai.nilai is not null
    ),

    diuji as (
        select
            bagian.*,
            utuh.komponen as penyebut,
            case
                when bagian.nilai < 0 then 0
                when bagian.nilai > bagian.nilai_tertinggi then bagian.nilai_tertinggi
                when bagian.nilai > utuh.nilai then utuh.nilai
            end::decimal(24, 6) as batas
        from diberi as bagian
        left join diberi as utuh
            on
                bagian.perangkat_daerah = utuh.perangkat_daerah and bagian.tahun = utuh.tahun
                and bagian.periode = utuh.periode and lower(bagian.indikator) = lower(utuh.indikator)
                and bagian.bagian = utuh.bagian and bagian.peran = 'pembilang' and utuh.peran = 'penyebut'
    )

    select
        perangkat_daerah,
        tahun,
        periode,
        indikator,
        komponen,
        nilai,
        tabel,
        baris,
        any_value(batas) as batas,
        case
            when nilai < 0 then 'kurang dari nilai terendah yang mungkin'
            when any_value(penyebut) is not null then 'lebih dari ' || any_value(penyebut)
            else 'lebih dari nilai tertinggi yang mungkin'
        end as sebab,
        if(nilai < 0, null, any_value(penyebut)) as penyebut,
        any_value(dasar_hukum) as dasar_hukum
    from diuji
    where batas is not null
    group by perangkat_daerah, tahun, periode, indikator, komponen, nilai, tabel, baris
);
