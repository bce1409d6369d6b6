-- What each programme put out: the indicator that data/rules names for it, with its target, realisation and achievement.
--
-- Grain: one row per programme.
create macro keluaran_program(kode_pd, tahun_data, triwulan_data) as table (
    select
        pilihan.program,
        pilihan.sumber,
        coalesce(pk.sasaran, ikp.sasaran_program) as sasaran,
        pilihan.indikator,
        coalesce(pk.satuan, ikp.satuan) as satuan,
        coalesce(pk.target, ikp.target) as target,
        coalesce(pk.realisasi, ikp.realisasi) as realisasi,
        capaian(coalesce(pk.realisasi, ikp.realisasi), coalesce(pk.target, ikp.target), 'naik') as capaian_persen
    from output_berlaku(tahun_data) as pilihan
    left join capaian_indikator(kode_pd, tahun_data, triwulan_data) as pk
        on pilihan.indikator = pk.indikator and pilihan.sumber = 'indikator'
    left join program_indikator as ikp
        on
            pilihan.indikator = ikp.indikator and pilihan.sumber = 'program'
            and ikp.perangkat_daerah = kode_pd and ikp.tahun = tahun_data and ikp.periode = triwulan_data
    where pilihan.perangkat_daerah = kode_pd
);
