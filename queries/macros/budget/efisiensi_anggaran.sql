-- Efficiency of output by programme or of the whole agency, what is credited and its value.
-- Output achievement of a programme is that of the indicator data/rules names. Source: LKIP 2024, 3.2.1 no. 4.
--
-- Grain: one row per programme, or one row (program null) for the whole agency.
create macro efisiensi_anggaran(kode_pd, tahun_data, triwulan_data, nama_tingkat) as table (
    with keluaran as (
        select
            pilihan.program,
            pilihan.indikator as output_program,
            coalesce(pk.target, ikp.target) as target,
            coalesce(pk.realisasi, ikp.realisasi) as realisasi
        from output_berlaku(tahun_data) as pilihan
        left join capaian_indikator(kode_pd, tahun_data, triwulan_data) as pk
            on pilihan.indikator = pk.indikator and pilihan.sumber = 'indikator'
        left join program_indikator as ikp
            on
                pilihan.indikator = ikp.indikator and pilihan.sumber = 'program'
                and ikp.perangkat_daerah = kode_pd and ikp.tahun = tahun_data and ikp.periode = triwulan_data
        where pilihan.perangkat_daerah = kode_pd
    ),

    per_program as (
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
            keluaran.output_program,
            capaian(keluaran.realisasi, keluaran.target, 'naik') as capaian_output_persen,
            per_program.pagu_rupiah * keluaran.realisasi / nullif(keluaran.target, 0) as pagu_tertimbang_rupiah
        from per_program
        left join keluaran on per_program.program = keluaran.program
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
        batas_persen,
        dasar_persen
    from efisien
);
