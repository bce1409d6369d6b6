-- Efficiency of output: (allocation x output achievement - spending) / allocation, credited within +-20 %,
-- value 50 % + E/20 % x 50 %.
-- Output achievement of a programme is that of the indicator data/rules names. Source: LKIP 2024, 3.2.1 no. 4.
--
-- Grain: one row per programme, or one row (program null) for the whole agency.
-- Params: $perangkat_daerah, $tahun, $triwulan, $tingkat.
-- Sources: anggaran, indikator_target, indikator_realisasi, program_indikator
-- Choices: $tingkat program, perangkat_daerah
-- Period: anggaran
with keluaran as (
    select
        pilihan.program,
        pilihan.indikator as output_program,
        coalesce(pk.target, ikp.target) as target,
        coalesce(pk.realisasi, ikp.realisasi) as realisasi
    from capaian_output_program as pilihan
    left join capaian_indikator($perangkat_daerah, $tahun, $triwulan) as pk
        on pilihan.indikator = pk.indikator and pilihan.sumber = 'indikator'
    left join program_indikator as ikp
        on
            pilihan.indikator = ikp.indikator and pilihan.sumber = 'program'
            and ikp.perangkat_daerah = $perangkat_daerah and ikp.tahun = $tahun and ikp.periode = $triwulan
    where pilihan.perangkat_daerah = $perangkat_daerah
),

per_program as (
    select
        program,
        sum(pagu_rupiah)::bigint as pagu_rupiah,
        case when count(*) = count(realisasi_rupiah) then sum(realisasi_rupiah)::bigint end as realisasi_rupiah
    from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
    group by program
),

tertimbang as (
    select
        per_program.*,
        keluaran.output_program,
        capaian(keluaran.realisasi, keluaran.target, 'naik') as capaian_output_persen,
        per_program.pagu_rupiah * keluaran.realisasi / keluaran.target as pagu_tertimbang_rupiah
    from per_program
    left join keluaran on per_program.program = keluaran.program
),

jumlah as (
    select
        case when $tingkat = 'program' then program end as program,
        case when $tingkat = 'program' then any_value(output_program) end as output_program,
        case when $tingkat = 'program' then any_value(capaian_output_persen) end as capaian_output_persen,
        sum(pagu_rupiah)::bigint as pagu_rupiah,
        case when count(*) = count(realisasi_rupiah) then sum(realisasi_rupiah)::bigint end as realisasi_rupiah,
        case when count(*) = count(pagu_tertimbang_rupiah) then sum(pagu_tertimbang_rupiah) end as pagu_tertimbang_rupiah
    from tertimbang
    group by 1
),

efisien as (
    select
        *,
        efisiensi_output(pagu_tertimbang_rupiah, realisasi_rupiah, pagu_rupiah) as efisiensi_persen,
        pengaturan_nilai('batas_efisiensi_persen', $tahun) as batas_persen,
        pengaturan_nilai('nilai_efisiensi_dasar_persen', $tahun) as dasar_persen
    from jumlah
)

select
    program,
    efisiensi_persen,
    efisiensi_diakui(efisiensi_persen, batas_persen) as efisiensi_diakui_persen,
    nilai_efisiensi(efisiensi_diakui(efisiensi_persen, batas_persen), batas_persen, dasar_persen)
        as nilai_efisiensi_persen,
    output_program,
    capaian_output_persen,
    pagu_rupiah,
    realisasi_rupiah,
    pagu_tertimbang_rupiah,
    batas_persen,
    dasar_persen
from efisien
order by program;
