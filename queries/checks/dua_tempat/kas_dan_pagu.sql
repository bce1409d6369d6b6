-- What a sub-activity plans to spend in the twelve months of its cash plan against its allocation in force; fewer months are
-- held against it only where they are planned above it.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: anggaran kas {banyak} bulan berjumlah {nilai_a}, padahal pagunya {nilai_b}.
-- Grain: one row per programme and sub-activity whose plan is not its allocation.
with lembar_rencana as (
    select
        perangkat_daerah,
        tahun,
        objek,
        kelompok_atas as program,
        any_value(dataset) as dataset,
        any_value(ukuran) as ukuran,
        sum(nilai) as nilai,
        list(distinct periode) as bulan,
        lokasi_rentang(berkas, lembar, sel, tempat) as lokasi
    from angka_berlaku
    where tabel_fakta = 'anggaran_kas' and nilai is not null
    group by perangkat_daerah, tahun, objek, program, berkas, lembar, tempat
),

rencana as (
    select
        perangkat_daerah,
        tahun,
        objek,
        program,
        any_value(dataset) as dataset,
        any_value(ukuran) as ukuran,
        sum(nilai) as nilai,
        len(list_distinct(flatten(list(bulan)))) as banyak,
        list(lokasi order by lokasi) as lokasi
    from lembar_rencana
    group by perangkat_daerah, tahun, objek, program
),

pagu_terakhir as (
    select *
    from angka_berlaku
    where tabel_fakta = 'anggaran' and ukuran = 'pagu_rupiah' and himpunan = 'perubahan'
    qualify urutan_triwulan(periode) = max(urutan_triwulan(periode)) over (partition by perangkat_daerah, tahun)
),

pagu as (
    select
        perangkat_daerah,
        tahun,
        objek,
        kelompok_atas as program,
        sum(nilai) as nilai,
        list(distinct lokasi order by lokasi) as lokasi
    from pagu_terakhir
    group by all
)

select
    rencana.perangkat_daerah,
    rencana.tahun,
    rencana.dataset,
    rencana.objek,
    rencana.ukuran,
    rencana.lokasi as lokasi_a,
    tertulis(rencana.nilai) as nilai_a,
    pagu.lokasi as lokasi_b,
    tertulis(pagu.nilai) as nilai_b,
    rencana.nilai - pagu.nilai as selisih,
    rencana.banyak,
    'anggaran kas belum disesuaikan dengan perubahan anggaran, atau satu bulan salah tulis' as kemungkinan_sebab
from rencana
inner join pagu
    on
        rencana.perangkat_daerah = pagu.perangkat_daerah and rencana.tahun = pagu.tahun
        and rencana.objek = pagu.objek and rencana.program = pagu.program
where if(rencana.banyak = 12, rencana.nilai <> pagu.nilai, rencana.nilai > pagu.nilai)
order by lokasi_a;
