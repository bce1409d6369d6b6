-- Efficiency of output by programme or of the whole agency, what is credited and its value.
-- Output achievement of a programme is that of the indicator data/rules names. Source: LKIP 2024, 3.2.1 no. 4.
-- Allocation and output are of the whole year, so before quarter IV half a year's spending would pass for efficiency: there is
-- none then. What cannot be worked out says why (alasan_kosong).
--
-- Grain: one row per programme, or one row (program null) for the whole agency.
create macro efisiensi_anggaran(kode_pd, tahun_data, triwulan_data, nama_tingkat) as table (
    with per_program as (
        select
            program,
            sum(pagu_rupiah)::bigint as pagu_rupiah,
            case when count(*) = count(realisasi_rupiah) then sum(realisasi_rupiah)::bigint end as realisasi_rupiah
        from serapan_sub_kegiatan(kode_pd, tahun_data, triwulan_data)
        group by program
    ),

    tertimbang as (
        select
            per_program.*,
            keluaran.indikator as output_program,
            keluaran.capaian_persen as capaian_output_persen,
            case
                when triwulan_data = 'IV'
                    then per_program.pagu_rupiah * keluaran.realisasi / nullif(keluaran.target, 0)
            end as pagu_tertimbang_rupiah
        from per_program
        left join keluaran_program(kode_pd, tahun_data, triwulan_data) as keluaran on per_program.program = keluaran.program
    ),

    jumlah as (
        select
            case when nama_tingkat = 'program' then program end as program,
            any_value(case when nama_tingkat = 'program' then output_program end) as output_program,
            any_value(case when nama_tingkat = 'program' then capaian_output_persen end) as capaian_output_persen,
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
            pengaturan_nilai('batas_efisiensi_persen', tahun_data) as batas_persen,
            pengaturan_nilai('nilai_efisiensi_dasar_persen', tahun_data) as dasar_persen
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
        pagu_tertimbang_rupiah - realisasi_rupiah as selisih_rupiah,
        persen(realisasi_rupiah, pagu_rupiah) as serapan_persen,
        batas_persen,
        dasar_persen,
        case
            when efisiensi_persen is not null then null
            when triwulan_data <> 'IV' then 'belum_akhir_tahun'
            when realisasi_rupiah is null then 'belanja_belum_ada'
            when pagu_tertimbang_rupiah is null then 'output_belum_ada'
            else 'pagu_nol'
        end as alasan_kosong
    from efisien
);
