-- The budget's performance in its implementation: four parts with weight, contribution and where each comes from, and the
-- whole beside what was reported. Without one part there is no whole; nilai_tersirat is what the only missing part would
-- have to be for the reported value; nilai_tidak_dipakai is what an imported component gives for a part that is worked out.
--
-- Grain: one row per part, and one for the whole (bagian null), which comes last.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: anggaran, anggaran_kas, output, komponen_indikator, indikator_realisasi
-- Period: anggaran, komponen_indikator
with bagian as (
    select * from kinerja_anggaran($perangkat_daerah, $tahun, $triwulan)
),

dilaporkan as (
    select any_value(realisasi) as realisasi
    from capaian_indikator($perangkat_daerah, $tahun, $triwulan)
    where lower(indikator) in (select lower(bagian.indikator) from bagian)
),

jumlah as (
    select
        case when count(*) = count(kontribusi) then sum(kontribusi) end as nilai,
        sum(kontribusi) as kontribusi_terisi,
        sum(bobot_persen) as bobot_persen,
        sum(bobot_persen) filter (where kontribusi is null) as bobot_kosong,
        count(*) - count(kontribusi) as jumlah_kosong
    from bagian
    having count(*) > 0
),

semua as (
    select
        bagian.urutan,
        bagian.bagian,
        bagian.nilai,
        bagian.bobot_persen,
        bagian.kontribusi,
        bagian.asal,
        case when bagian.asal = 'dihitung' then bagian.nilai_komponen end as nilai_tidak_dipakai,
        null as realisasi,
        case
            when bagian.nilai is null and jumlah.jumlah_kosong = 1
                then (dilaporkan.realisasi - jumlah.kontribusi_terisi) * 100 / bagian.bobot_persen
        end as nilai_tersirat,
        bagian.dasar_hukum
    from bagian
    cross join jumlah
    cross join dilaporkan
    union all by name
    select
        jumlah.nilai,
        jumlah.bobot_persen,
        jumlah.nilai as kontribusi,
        dilaporkan.realisasi
    from jumlah
    cross join dilaporkan
)

select
    bagian,
    nilai,
    bobot_persen,
    kontribusi,
    asal,
    nilai_tidak_dipakai,
    case
        when nilai is not null then null
        when bagian is null then 'bagian_kosong'
        when bagian like 'Konsistensi%' then 'rencana_kas_belum_ada'
        when bagian like 'Efisiensi%' and $triwulan <> 'IV' then 'belum_akhir_tahun'
        else 'data_belum_lengkap'
    end as alasan,
    case when bagian is null then kategori_nilai('kinerja_anggaran', nilai, $tahun) end as kategori,
    realisasi,
    case when bagian is null then kategori_nilai('kinerja_anggaran', realisasi, $tahun) end as kategori_realisasi,
    nilai - realisasi as selisih,
    nilai_tersirat,
    dasar_hukum
from semua
order by urutan nulls last;
